// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/reportwork.h"

#include <QWidget>

namespace spiegel::desk {
class Desk;
}

namespace spiegel::uireport {

/// A report on the whole screen, page by page: arrow keys, space or a click go on, Escape ends. It shows what was given
/// out, never a look at what would go out.
class Presentation : public QWidget
{
    Q_OBJECT

public:
    Presentation(desk::Desk& desk, ShownPointer shown, QWidget* parent = nullptr);

    [[nodiscard]] int page() const { return m_page; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    void turn(int pages);
    void paintPage();

    desk::Desk& m_desk;
    ShownPointer m_shown;
    int m_page = 0;
    QImage m_picture;
};

} // namespace spiegel::uireport
