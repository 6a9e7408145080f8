// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/dotchart.h"

#include "ui/look/paint.h"
#include "ui/look/theme.h"
#include "ui/look/type.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>

namespace spiegel::charts {

using look::Role;

DotChart::DotChart(QWidget* parent)
    : QAbstractScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
}

QSize DotChart::sizeHint() const
{
    return {look::space(75), look::space(50)};
}

void DotChart::show(const Dots& dots)
{
    m_dots = dots;
    m_current = std::min(m_current, count() - 1);
    m_hovered = -1;
    shape();
    describe();
    viewport()->update();
}

/// The row in words, for who cannot see the picture.
void DotChart::describe()
{
    setAccessibleName(m_dots.title);
    setAccessibleDescription(
        m_current < 0 ? m_dots.axis : m_dots.rows[static_cast<std::size_t>(m_current)].tip.join(QStringLiteral(". ")));
}

void DotChart::shape()
{
    m_plan = DotPlan(m_dots, viewport()->width());
    verticalScrollBar()->setSingleStep(m_plan.rowHeight);
    verticalScrollBar()->setPageStep(std::max(m_plan.rowHeight, viewport()->height() - m_plan.head));
    verticalScrollBar()->setRange(0, std::max(0, m_plan.head + count() * m_plan.rowHeight - viewport()->height()));
}

QRect DotChart::rowRect(int row) const
{
    return {0, m_plan.head + row * m_plan.rowHeight - verticalScrollBar()->value(), viewport()->width(),
            m_plan.rowHeight};
}

void DotChart::setCurrent(int row)
{
    m_current = std::clamp(row, -1, count() - 1);
    describe();
    if (m_current >= 0) {
        const QRect place = rowRect(m_current);
        const int under = std::min(0, place.top() - m_plan.head);
        const int over = std::max(0, place.bottom() + 1 - viewport()->height());
        verticalScrollBar()->setValue(verticalScrollBar()->value() + under + over);
    }
    viewport()->update();
}

void DotChart::resizeEvent(QResizeEvent* event)
{
    QAbstractScrollArea::resizeEvent(event);
    shape();
}

void DotChart::paintEvent(QPaintEvent*)
{
    if (m_dots.rows.empty())
        return;
    QPainter painter(viewport());
    painter.setClipRect(0, m_plan.head, viewport()->width(), viewport()->height());
    for (int row = 0; row < count(); ++row) {
        const QRect place = rowRect(row);
        if (place.bottom() < m_plan.head || place.top() > viewport()->height())
            continue;
        if (row == m_current || row == m_hovered)
            painter.fillRect(place, look::color(row == m_current ? Role::AccentSoft : Role::Hover));
        paintRow(painter, m_dots, m_plan, m_dots.rows[static_cast<std::size_t>(row)], place.top());
        if (row == m_current && look::showsFocus(*this))
            look::paintFocusRing(painter, QRectF(place).adjusted(1, 1, -1, -1), look::halfSpace);
    }
    painter.setClipping(false);
    paintHead(painter, m_dots, m_plan);
}

int DotChart::rowAt(const QPoint& point) const
{
    if (point.y() < m_plan.head)
        return -1;
    const int row = (point.y() - m_plan.head + verticalScrollBar()->value()) / m_plan.rowHeight;
    return row < count() ? row : -1;
}

bool DotChart::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* const help = static_cast<QHelpEvent*>(event);
        const int row = rowAt(help->pos());
        QToolTip::showText(help->globalPos(),
                           row < 0 ? QString() : m_dots.rows[static_cast<std::size_t>(row)].tip.join(QLatin1Char('\n')),
                           viewport());
        return true;
    }
    if (event->type() == QEvent::Leave) {
        m_hovered = -1;
        viewport()->update();
    }
    return QAbstractScrollArea::viewportEvent(event);
}

void DotChart::mouseMoveEvent(QMouseEvent* event)
{
    if (const int row = rowAt(event->pos()); row != m_hovered) {
        m_hovered = row;
        viewport()->update();
    }
}

void DotChart::mousePressEvent(QMouseEvent* event)
{
    if (const int row = rowAt(event->pos()); event->button() == Qt::LeftButton && row >= 0)
        Q_EMIT rowWanted(row);
}

void DotChart::keyPressEvent(QKeyEvent* event)
{
    const int page = std::max(1, (viewport()->height() - m_plan.head) / m_plan.rowHeight);
    int next = m_current;
    switch (event->key()) {
    case Qt::Key_Up:
        next -= 1;
        break;
    case Qt::Key_Down:
        next += 1;
        break;
    case Qt::Key_PageUp:
        next -= page;
        break;
    case Qt::Key_PageDown:
        next += page;
        break;
    case Qt::Key_Home:
        next = 0;
        break;
    case Qt::Key_End:
        next = count() - 1;
        break;
    default:
        QAbstractScrollArea::keyPressEvent(event);
        return;
    }
    if (count() > 0)
        Q_EMIT rowWanted(std::clamp(next, 0, count() - 1));
}

} // namespace spiegel::charts
