// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/weights/weightslider.h"

#include "ui/look/theme.h"
#include "ui/look/type.h"

#include <QPainter>
#include <QStyleOptionSlider>
#include <QWheelEvent>

namespace spiegel::uiweights {

namespace {

constexpr double handle = 7; // radius
constexpr double track = 4;
constexpr int usualWidth = look::space(18);

} // namespace

WeightSlider::WeightSlider(QWidget* parent)
    : QSlider(Qt::Horizontal, parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMinimumWidth(look::space(8));
}

void WeightSlider::setMark(int step)
{
    m_mark = step;
    update();
}

QSize WeightSlider::sizeHint() const
{
    return {usualWidth, look::controlHeight - look::grid};
}

/// Where the style puts the middle of the handle, so that the mouse finds it there.
double WeightSlider::placeOf(int step) const
{
    QStyleOptionSlider option;
    initStyleOption(&option);
    const int length = style()->pixelMetric(QStyle::PM_SliderLength, &option, this);
    const int room = style()->pixelMetric(QStyle::PM_SliderSpaceAvailable, &option, this);
    return QStyle::sliderPositionFromValue(minimum(), maximum(), step, room) + length / 2.0;
}

void WeightSlider::paintEvent(QPaintEvent*)
{
    const look::Theme& theme = look::Theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const double middle = height() / 2.0;
    const double left = placeOf(minimum());
    const double right = placeOf(maximum());
    const double here = placeOf(sliderPosition());
    painter.setBrush(theme.color(look::Role::Border));
    painter.drawRoundedRect(QRectF(left, middle - track / 2, right - left, track), track / 2, track / 2);
    painter.setBrush(theme.color(isEnabled() ? look::Role::Accent : look::Role::Field));
    painter.drawRoundedRect(QRectF(left, middle - track / 2, here - left, track), track / 2, track / 2);
    painter.setBrush(theme.color(look::Role::Muted));
    painter.drawRect(QRectF(placeOf(m_mark) - 1, middle - handle - 2, 2, 2 * handle + 4));
    painter.setBrush(theme.color(look::Role::Surface));
    painter.setPen(QPen(theme.color(isEnabled() ? look::Role::Accent : look::Role::Field), 2));
    painter.drawEllipse(QPointF(here, middle), handle, handle);
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme.color(look::Role::Focus), 2));
        painter.drawEllipse(QPointF(here, middle), handle + 3, handle + 3);
    }
}

void WeightSlider::wheelEvent(QWheelEvent* event)
{
    if (hasFocus()) {
        QSlider::wheelEvent(event);
    } else {
        event->ignore();
    }
}

} // namespace spiegel::uiweights
