// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/segmented.h"

#include "ui/look/paint.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace spiegel::parts {

namespace {

constexpr int inset = 3;

} // namespace

Segmented::Segmented(QWidget* parent)
    : QWidget(parent)
{
    setFont(look::font(look::Size::Body, QFont::Medium));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Segmented::add(const QString& text, const QVariant& value)
{
    m_segments.push_back({text, value});
    updateGeometry();
}

QVariant Segmented::value() const
{
    return m_segments.empty() ? QVariant() : m_segments[std::size_t(m_current)].value;
}

void Segmented::setValue(const QVariant& value)
{
    const auto found = std::ranges::find(m_segments, value, &Segment::value);
    if (found != m_segments.end()) {
        m_current = int(found - m_segments.begin());
        setAccessibleName(found->text);
        update();
    }
}

QSize Segmented::sizeHint() const
{
    int width = 2 * inset;
    for (const Segment& segment : m_segments) {
        width += fontMetrics().horizontalAdvance(segment.text) + look::space(3);
    }
    return {width, look::controlHeight};
}

QRect Segmented::segmentRect(int index) const
{
    int x = inset;
    for (int i = 0; i < index; ++i) {
        x += fontMetrics().horizontalAdvance(m_segments[std::size_t(i)].text) + look::space(3);
    }
    const int width = fontMetrics().horizontalAdvance(m_segments[std::size_t(index)].text) + look::space(3);
    return {x, inset, width, height() - 2 * inset};
}

int Segmented::segmentAt(const QPoint& place) const
{
    for (int i = 0; i < int(m_segments.size()); ++i) {
        if (segmentRect(i).contains(place)) {
            return i;
        }
    }
    return -1;
}

void Segmented::choose(int index)
{
    if (index < 0 || index >= int(m_segments.size()) || index == m_current) {
        return;
    }
    m_current = index;
    setAccessibleName(m_segments[std::size_t(index)].text);
    update();
    Q_EMIT chosen(value());
}

void Segmented::paintEvent(QPaintEvent*)
{
    using look::Role;
    QPainter painter(this);
    look::paintBox(painter, rect(), look::color(Role::Sunken), look::color(Role::Border), look::controlRadius);
    for (int i = 0; i < int(m_segments.size()); ++i) {
        const QRect where = segmentRect(i);
        const bool on = i == m_current;
        if (on) {
            look::paintBox(painter, where, look::color(Role::Raised), look::color(Role::Field), 4);
        }
        const bool strong = isEnabled() && (on || i == m_hovered);
        painter.setFont(font());
        painter.setPen(look::color(strong ? Role::Text : Role::Muted));
        painter.drawText(where, Qt::AlignCenter, m_segments[std::size_t(i)].text);
    }
    if (look::showsFocus(*this)) {
        look::paintFocusRing(painter, rect(), look::controlRadius);
    }
}

void Segmented::mousePressEvent(QMouseEvent* event)
{
    choose(segmentAt(event->position().toPoint()));
}

void Segmented::mouseMoveEvent(QMouseEvent* event)
{
    m_hovered = segmentAt(event->position().toPoint());
    update();
}

void Segmented::leaveEvent(QEvent*)
{
    m_hovered = -1;
    update();
}

void Segmented::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right) {
        choose(m_current + (event->key() == Qt::Key_Right ? 1 : -1));
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace spiegel::parts
