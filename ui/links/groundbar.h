// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/linking/legalground.h"

#include <QWidget>

class QLineEdit;

namespace spiegel::parts {
class Button;
class Label;
} // namespace spiegel::parts

namespace spiegel::uilinks {

/// The legal ground for reckoning links: what it is, or a field to record it in.
class GroundBar : public QWidget
{
    Q_OBJECT

public:
    explicit GroundBar(QWidget* parent = nullptr);

    void show(const std::optional<linking::LegalGround>& ground);

Q_SIGNALS:
    void recordWanted(const QString& text);
    void withdrawWanted();

private:
    parts::Label* m_words;
    QLineEdit* m_field;
    parts::Button* m_record;
    parts::Button* m_withdraw;
};

} // namespace spiegel::uilinks
