// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/careers/careersview.h"

#include <QWidget>

#include <functional>

class QHBoxLayout;

namespace spiegel::parts {
class Button;
}

namespace spiegel::uicareers {

/// The way one walked: a button back, the last few occupations, and where one is.
class CareersTrail : public QWidget
{
    Q_OBJECT

public:
    explicit CareersTrail(QWidget* parent = nullptr);
    /// `nameOf` knows the name of a code.
    void show(const CareersView& view, const std::function<QString(const QString& code)>& nameOf);

Q_SIGNALS:
    void backWanted();
    /// An empty code is the overview.
    void walkedTo(const QString& code);

private:
    parts::Button* m_back;
    QHBoxLayout* m_way;
};

} // namespace spiegel::uicareers
