// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quality/fillmap.h"

#include "core/text/dutch.h"
#include "ui/look/paint.h"
#include "ui/look/theme.h"
#include "ui/look/type.h"
#include "ui/quality/fillheads.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>

namespace spiegel::uiquality {

using look::Role;

namespace {

constexpr int nameWidth = look::space(17);
constexpr int countWidth = look::space(7);
constexpr int lowestHead = look::space(6);
constexpr int highestHead = look::space(22);
constexpr int rowHeight = look::space(3) + look::halfSpace;
constexpr int narrowest = look::space(3) + look::halfSpace; // two lines of a title, '100' and some air
constexpr int wrongMore = look::space(1);                   ///< a contradiction takes more words than a field
constexpr int widest = 48;
constexpr int gap = look::space(2); ///< between fields and contradictions
constexpr int nobody = -2;

} // namespace

FillMap::FillMap(QWidget* parent)
    : QAbstractScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setMouseTracking(true);
    setAccessibleName(tr("How far each field is filled in, by group"));
}

QSize FillMap::sizeHint() const
{
    return {look::space(90), look::space(60)};
}

void FillMap::show(const Figures& figures, const QualityView& view)
{
    m_figures = figures;
    m_view = view;
    m_order = figures ? orderOf(*figures, view.sorted) : std::vector<int>();
    shape();
    viewport()->update();
}

int FillMap::cellWidth() const
{
    if (!m_figures) {
        return narrowest;
    }
    const int room = viewport()->width() - nameWidth - countWidth - gap -
                     static_cast<int>(m_figures->contradictions.size()) * wrongMore;
    return std::clamp(room / std::max(1, columnCount(*m_figures)), narrowest, widest);
}

int FillMap::width(int columns) const
{
    const int wrong = m_figures ? std::max(0, columns - static_cast<int>(m_figures->fields.size())) : 0;
    return columns * cellWidth() + wrong * wrongMore + (wrong > 0 ? gap : 0);
}

int FillMap::left(int column) const
{
    const int before = width(column) + (static_cast<std::size_t>(column) == m_figures->fields.size() ? gap : 0);
    return nameWidth + countWidth + before - horizontalScrollBar()->value();
}

/// The row of all stays on top.
int FillMap::top(int place) const
{
    if (place < 0) {
        return m_head;
    }
    return m_head + (place + 1) * rowHeight + look::halfSpace - verticalScrollBar()->value();
}

QRect FillMap::cellRect(int place, int column) const
{
    return {left(column), top(place), cellWidth() + (isContradiction(*m_figures, column) ? wrongMore : 0), rowHeight};
}

QRect FillMap::headRect(int column) const
{
    return column < 0 ? QRect(0, 0, nameWidth, m_head) : QRect(left(column), 0, cellRect(0, column).width(), m_head);
}

const Row& FillMap::rowAt(int place) const
{
    return place < 0 ? *m_figures->whole
                     : m_figures->rows[static_cast<std::size_t>(m_order[static_cast<std::size_t>(place)])];
}

void FillMap::shape()
{
    QStringList titles;
    for (int column = 0; m_figures && column < columnCount(*m_figures); ++column) {
        titles += columnTitle(*m_figures, column);
    }
    m_head = headHeight(titles, QFontMetrics(look::font(look::Size::Small)), lowestHead, highestHead);
    const int rows = static_cast<int>(m_order.size());
    const int tall = (rows + 1) * rowHeight + look::halfSpace;
    verticalScrollBar()->setSingleStep(rowHeight);
    verticalScrollBar()->setPageStep(viewport()->height() - m_head);
    verticalScrollBar()->setRange(0, std::max(0, m_head + tall - viewport()->height()));
    const int wide = m_figures ? nameWidth + countWidth + width(columnCount(*m_figures)) : 0;
    horizontalScrollBar()->setSingleStep(narrowest);
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setRange(0, std::max(0, wide - viewport()->width()));
}

void FillMap::resizeEvent(QResizeEvent* event)
{
    QAbstractScrollArea::resizeEvent(event);
    shape();
}

void FillMap::paintEvent(QPaintEvent*)
{
    QPainter painter(viewport());
    painter.setFont(look::font(look::Size::Small));
    if (!m_figures || !m_figures->whole) {
        return;
    }
    painter.setClipRect(0, top(-1) + rowHeight, viewport()->width(), viewport()->height());
    for (int place = 0; place < static_cast<int>(m_order.size()); ++place) {
        if (top(place) + rowHeight > top(-1) && top(place) < viewport()->height()) {
            paintRow(painter, place);
        }
    }
    painter.setClipping(false);
    paintRow(painter, -1);
    paintHead(painter);
}

void FillMap::paintHead(QPainter& painter) const
{
    for (int column = 0; column < columnCount(*m_figures); ++column) {
        const QRect head = headRect(column);
        if (head.right() < nameWidth + countWidth || head.left() > viewport()->width()) {
            continue;
        }
        painter.save();
        painter.setClipRect(nameWidth + countWidth, 0, viewport()->width(), m_head);
        const bool isSorted = column == m_view.sorted;
        painter.setPen(look::color(isSorted ? Role::Accent : Role::Muted));
        paintHeadLines(painter, head, columnTitle(*m_figures, column) + (isSorted ? QStringLiteral(" ▾") : QString()));
        painter.restore();
    }
    painter.setPen(look::color(m_view.sorted == QualityView::byName ? Role::Accent : Role::Muted));
    const QRect name(0, m_head - look::space(3), nameWidth, look::space(3));
    painter.drawText(name.adjusted(look::halfSpace, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, title(m_figures->by));
    painter.setPen(look::color(Role::Muted));
    painter.drawText(name.translated(nameWidth, 0).adjusted(0, 0, countWidth - nameWidth - look::space(1), 0),
                     Qt::AlignRight | Qt::AlignVCenter, tr("number"));
}

void FillMap::paintRow(QPainter& painter, int place) const
{
    const Row& row = rowAt(place);
    const bool isChosen =
        place < 0 ? m_view.row == QualityView::whole : m_order[static_cast<std::size_t>(place)] == m_view.row;
    const QRect line(0, top(place), viewport()->width(), rowHeight);
    if (isChosen || place == m_hovered) {
        painter.fillRect(line, look::color(isChosen ? Role::AccentSoft : Role::Hover));
    }
    for (int column = 0; column < columnCount(*m_figures); ++column) {
        const QRect cell = cellRect(place, column).adjusted(1, 1, -1, -1);
        if (cell.left() < nameWidth + countWidth - cellWidth() || cell.left() > viewport()->width()) {
            continue;
        }
        if (row.isHidden()) {
            painter.setPen(look::color(Role::Muted));
            painter.drawText(cell, Qt::AlignCenter, QStringLiteral("x"));
            continue;
        }
        const bool counts = isOpen(*m_figures, column);
        const QColor fill = look::Theme::current().ramp(counts ? badness(*m_figures, row, column) : 0);
        painter.fillRect(cell, fill);
        const QColor dark = look::color(Role::Text);
        const QColor light = look::color(Role::Surface);
        painter.setPen(look::contrast(dark, fill) >= look::contrast(light, fill) ? dark : light);
        painter.drawText(cell, Qt::AlignCenter, cellText(*m_figures, row, column));
    }
    // The names stay when the cells are scrolled sideways below them.
    const QRect head(0, line.top(), nameWidth + countWidth, rowHeight);
    if (horizontalScrollBar()->value() > 0) {
        painter.fillRect(head, look::color(isChosen ? Role::AccentSoft : Role::Surface));
    }
    painter.setPen(look::color(row.kind == Row::Kind::Group ? Role::Text : Role::Muted));
    painter.drawText(
        QRect(look::halfSpace, line.top(), nameWidth - look::space(1), rowHeight), Qt::AlignLeft | Qt::AlignVCenter,
        painter.fontMetrics().elidedText(groupName(*m_figures, row), Qt::ElideRight, nameWidth - look::space(1)));
    painter.setPen(look::color(Role::Muted));
    painter.drawText(QRect(nameWidth, line.top(), countWidth - look::space(1), rowHeight),
                     Qt::AlignRight | Qt::AlignVCenter,
                     row.isHidden() ? QStringLiteral("x") : text::number(row.records));
    if (isChosen && look::showsFocus(*this)) {
        look::paintFocusRing(painter, QRectF(line).adjusted(1, 1, -1, -1), look::halfSpace);
    }
}

FillMap::Spot FillMap::spotAt(const QPoint& point) const
{
    Spot spot{nobody, QualityView::byName, false, false};
    if (!m_figures || !m_figures->whole) {
        return spot;
    }
    for (int column = 0; column < columnCount(*m_figures); ++column) {
        if (point.x() >= nameWidth + countWidth && headRect(column).left() <= point.x() &&
            point.x() <= headRect(column).right()) {
            spot.column = column;
        }
    }
    spot.isHead = point.y() < m_head;
    for (int place = -1; place < static_cast<int>(m_order.size()) && !spot.isHead; ++place) {
        if (point.y() >= top(place) && point.y() < top(place) + rowHeight) {
            spot.place = place;
            spot.isRow = true;
            break; // the row of all lies above the others
        }
    }
    return spot;
}

bool FillMap::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const Spot spot = spotAt(help->pos());
        QString said;
        if (spot.isRow && spot.column >= 0) {
            said = cellSentence(*m_figures, rowAt(spot.place), spot.column);
        } else if (spot.isHead && spot.column >= 0) {
            said = tr("%1: click to see the worst first.").arg(columnTitle(*m_figures, spot.column));
        }
        QToolTip::showText(help->globalPos(), said, viewport());
        return true;
    }
    if (event->type() == QEvent::Leave) {
        m_hovered = nobody;
        viewport()->update();
    }
    return QAbstractScrollArea::viewportEvent(event);
}

void FillMap::mouseMoveEvent(QMouseEvent* event)
{
    const Spot spot = spotAt(event->pos());
    const int hovered = spot.isRow ? spot.place : nobody;
    if (hovered != m_hovered) {
        m_hovered = hovered;
        viewport()->update();
    }
}

void FillMap::mousePressEvent(QMouseEvent* event)
{
    const Spot spot = spotAt(event->pos());
    if (event->button() != Qt::LeftButton) {
        return;
    }
    if (spot.isHead) {
        Q_EMIT sortWanted(spot.column == m_view.sorted ? QualityView::byName : spot.column);
    } else if (spot.isRow) {
        Q_EMIT rowWanted(spot.place < 0 ? QualityView::whole : m_order[static_cast<std::size_t>(spot.place)]);
    }
}

void FillMap::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Up:
        walk(-1);
        return;
    case Qt::Key_Down:
        walk(1);
        return;
    case Qt::Key_Home:
        Q_EMIT rowWanted(QualityView::whole);
        return;
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void FillMap::walk(int steps)
{
    if (!m_figures || !m_figures->whole) {
        return;
    }
    const auto found = std::ranges::find(m_order, m_view.row);
    const int place =
        m_view.row == QualityView::whole || found == m_order.end() ? -1 : static_cast<int>(found - m_order.begin());
    const int next = std::clamp(place + steps, -1, static_cast<int>(m_order.size()) - 1);
    Q_EMIT rowWanted(next < 0 ? QualityView::whole : m_order[static_cast<std::size_t>(next)]);
    if (next >= 0) {
        const int under = top(next) - top(-1) - rowHeight;
        const int over = top(next) + rowHeight - viewport()->height();
        verticalScrollBar()->setValue(verticalScrollBar()->value() + std::max(0, over) + std::min(0, under));
    }
}

} // namespace spiegel::uiquality
