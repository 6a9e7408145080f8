// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/slideview.h"

#include "ui/look/theme.h"
#include "ui/look/type.h"

#include <QKeyEvent>
#include <QPainter>

namespace spiegel::uireport {

namespace {

constexpr int edge = look::space(2); // around the page

} // namespace

SlideView::SlideView(QWidget* parent)
    : QWidget(parent)
{
    constexpr QSize least(320, 240);
    setMinimumSize(least);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Page of the report"));
}

void SlideView::show(const QImage& picture)
{
    m_picture = picture;
    m_picture.setDevicePixelRatio(devicePixelRatioF());
    update();
}

QSize SlideView::room() const
{
    return (QSizeF(width() - 2 * edge, height() - 2 * edge) * devicePixelRatioF()).toSize();
}

void SlideView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const look::Theme& theme = look::Theme::current();
    painter.fillRect(rect(), theme.color(look::Role::Sunken));
    if (m_picture.isNull())
        return;
    // While a sharp one is being made, the old one as large as it will be.
    const QSizeF size =
        QSizeF(m_picture.size()).scaled(QSizeF(width() - 2 * edge, height() - 2 * edge), Qt::KeepAspectRatio);
    const QRectF page(std::floor((width() - size.width()) / 2), std::floor((height() - size.height()) / 2),
                      size.width(), size.height());
    painter.fillRect(page.adjusted(-1, -1, 1, 1), theme.color(look::Role::Border));
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(page, m_picture);
    if (hasFocus()) {
        painter.setPen(QPen(theme.color(look::Role::Focus), 2));
        painter.drawRect(page.adjusted(-3, -3, 3, 3));
    }
}

void SlideView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    Q_EMIT resized();
}

void SlideView::wheelEvent(QWheelEvent* event)
{
    Q_EMIT turned(event->angleDelta().y() > 0 ? -1 : 1);
}

void SlideView::keyPressEvent(QKeyEvent* event)
{
    if (const int pages = pagesOf(*event); pages != 0)
        Q_EMIT turned(pages);
    else
        QWidget::keyPressEvent(event);
}

int pagesOf(const QKeyEvent& event)
{
    constexpr int all = 1000;
    switch (event.key()) {
    case Qt::Key_Right:
    case Qt::Key_Down:
    case Qt::Key_PageDown:
    case Qt::Key_Space:
        return 1;
    case Qt::Key_Left:
    case Qt::Key_Up:
    case Qt::Key_PageUp:
    case Qt::Key_Backspace:
        return -1;
    case Qt::Key_Home:
        return -all;
    case Qt::Key_End:
        return all;
    default:
        return 0;
    }
}

} // namespace spiegel::uireport
