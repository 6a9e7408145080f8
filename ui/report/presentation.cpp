// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/presentation.h"

#include "ui/desk/desk.h"
#include "ui/report/slideview.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace spiegel::uireport {

Presentation::Presentation(desk::Desk& desk, ShownPointer shown, QWidget* parent)
    : QWidget(parent, Qt::Window)
    , m_desk(desk)
    , m_shown(std::move(shown))
{
    Q_ASSERT_X(m_shown->report.isRelease, "Presentation", "a presentation gives out");
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(m_shown->report.title);
    setCursor(Qt::BlankCursor);
}

void Presentation::paintPage()
{
    m_desk.latest<QImage>(
        QStringLiteral("report.presentation"), {},
        [shown = m_shown, page = m_page, room = (QSizeF(size()) * devicePixelRatioF()).toSize()](
            Progress&) -> Result<QImage> { return picture(shown->slides[static_cast<std::size_t>(page)], room); },
        this,
        [this](const Result<QImage>& image) {
            if (!image)
                return;
            m_picture = *image;
            m_picture.setDevicePixelRatio(devicePixelRatioF());
            update();
        });
}

void Presentation::turn(int pages)
{
    const int last = static_cast<int>(m_shown->slides.size()) - 1;
    const int to = std::clamp(m_page + pages, 0, last);
    if (to == m_page)
        return;
    m_page = to;
    paintPage();
}

void Presentation::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), Qt::black);
    if (m_picture.isNull())
        return;
    const QSizeF size = QSizeF(m_picture.size()) / m_picture.devicePixelRatio();
    painter.drawImage(QPointF((width() - size.width()) / 2, (height() - size.height()) / 2), m_picture);
}

void Presentation::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    paintPage();
}

void Presentation::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else if (const int pages = pagesOf(*event); pages != 0)
        turn(pages);
    else
        QWidget::keyPressEvent(event);
}

void Presentation::mouseReleaseEvent(QMouseEvent* event)
{
    turn(event->button() == Qt::RightButton ? -1 : 1);
}

} // namespace spiegel::uireport
