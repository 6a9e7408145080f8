// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/icons.h"

#include <QWidget>

namespace spiegel::parts {

class Button;
class Label;

/// What stands on a page that has nothing to show yet: what it will show, and the one button that gets there.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    EmptyState(look::Icon sign, const QString& title, const QString& sentence, const QString& action = {},
               QWidget* parent = nullptr);

    void setTexts(const QString& title, const QString& sentence, const QString& action = {});
    /// A second, quieter way to begin, below the button; empty takes it away.
    void setSecondAction(const QString& text);

Q_SIGNALS:
    void acted();
    void actedSecond();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    look::Icon m_sign;
    QWidget* m_plate;
    Label* m_title;
    Label* m_sentence;
    Button* m_button;
    Button* m_second;
};

} // namespace spiegel::parts
