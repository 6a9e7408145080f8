// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/comparison/alluvial.h"

#include "ui/look/paint.h"
#include "ui/look/type.h"

#include <QPainter>

namespace spiegel::uicomparison {

using look::Role;

namespace {

constexpr double lineHeight = 16;
constexpr double titleHeight = look::space(2) + look::halfSpace;
constexpr double ribbonTint = 0.34; ///< how much of its colour a ribbon has over the ground
constexpr double faintTint = 0.12;
constexpr double strongTint = 0.7;

QColor colorOf(const Alluvial::Bar& bar)
{
    return bar.isNamed ? look::Theme::current().direction(bar.direction) : look::color(Role::Field);
}

QColor tinted(const QColor& color, double amount)
{
    return look::Theme::blend(color, look::color(Role::Surface), amount);
}

/// The part of a ribbon that the chosen people make up, as a band in the middle of it.
void paintChosen(QPainter& painter, const Alluvial& alluvial, const Answer& answer, NodeSpot chosen)
{
    for (int column = 0; column + 1 < static_cast<int>(answer.strands.columns.size()); ++column) {
        const auto flows = answer.strands.flowsThrough(column, chosen.column, chosen.node);
        for (const Alluvial::Ribbon& ribbon : alluvial.ribbons) {
            if (ribbon.column != column)
                continue;
            for (const Strands::Flow& flow : flows) {
                if (flow.from != ribbon.flow.from || flow.to != ribbon.flow.to)
                    continue;
                const double part = double(flow.people) / ribbon.flow.people;
                const QPainterPath& whole = ribbon.path;
                // The upper edge is the first curve, the lower one the fourth element on: a band of the same shape.
                const auto from = QPointF(whole.elementAt(0));
                const auto to = QPointF(whole.elementAt(3));
                const double thick = QPointF(whole.elementAt(4)).y() - to.y();
                const double middle = (from.x() + to.x()) / 2;
                const double band = std::max(0.75, thick * part);
                QPainterPath path(from);
                path.cubicTo(middle, from.y(), middle, to.y(), to.x(), to.y());
                path.lineTo(to.x(), to.y() + band);
                path.cubicTo(middle, to.y() + band, middle, from.y() + band, from.x(), from.y() + band);
                path.closeSubpath();
                painter.fillPath(path, tinted(colorOf(*alluvial.bar({column + 1, flow.to})), strongTint));
            }
        }
    }
}

void paintLabel(QPainter& painter, const Alluvial::Bar& bar)
{
    // A plate below the words, so that they read on every ribbon; a line when they had to move away.
    QColor plate = look::color(Role::Surface);
    plate.setAlphaF(0.82F);
    painter.setPen(Qt::NoPen);
    painter.setBrush(plate);
    painter.drawRoundedRect(bar.label, look::halfSpace, look::halfSpace);
    if (bar.label.bottom() < bar.box.top() || bar.label.top() > bar.box.bottom()) {
        painter.setPen(QPen(look::color(Role::Muted), 1));
        painter.drawLine(QPointF(bar.box.right(), bar.box.center().y()),
                         QPointF(bar.label.left(), bar.label.center().y()));
    }
    const QRectF words = bar.label.adjusted(2, 0, 0, 0);
    const QRectF first(words.left(), words.top(), words.width(), lineHeight);
    painter.setFont(look::font(look::Size::Small, QFont::DemiBold));
    painter.setPen(look::color(bar.isNamed ? Role::Text : Role::Muted));
    painter.drawText(first, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip, bar.name);
    const double wide = painter.fontMetrics().horizontalAdvance(bar.name);
    painter.setFont(look::font(look::Size::Small));
    painter.setPen(look::color(Role::Muted));
    painter.drawText(bar.isTwoLines ? first.translated(0, lineHeight) : first.adjusted(wide + look::halfSpace, 0, 0, 0),
                     Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip, bar.figure);
}

} // namespace

void paintAlluvial(QPainter& painter, const Alluvial& alluvial, const Answer& answer, NodeSpot chosen, NodeSpot hovered)
{
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isChosen = chosen.isThere();
    for (const Alluvial::Ribbon& ribbon : alluvial.ribbons) {
        const Alluvial::Bar& to = *alluvial.bar({ribbon.column + 1, ribbon.flow.to});
        const bool isTouched = hovered.isThere() && (hovered == NodeSpot{ribbon.column, ribbon.flow.from} ||
                                                     hovered == NodeSpot{ribbon.column + 1, ribbon.flow.to});
        painter.fillPath(ribbon.path, tinted(colorOf(to), isChosen ? faintTint : isTouched ? strongTint : ribbonTint));
    }
    if (isChosen)
        paintChosen(painter, alluvial, answer, chosen);
    painter.setFont(look::font(look::Size::Small));
    painter.setPen(look::color(Role::Muted));
    for (int column = 0; column < alluvial.titles.size(); ++column)
        painter.drawText(QRectF(alluvial.lefts[static_cast<std::size_t>(column)], 0, look::space(20), titleHeight),
                         Qt::AlignLeft | Qt::AlignVCenter, alluvial.titles[column]);
    for (const Alluvial::Bar& bar : alluvial.bars) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colorOf(bar));
        painter.drawRect(bar.box);
        if (bar.spot == chosen)
            look::paintFocusRing(painter, bar.box.adjusted(-2, -2, 2, 2), look::halfSpace);
    }
    for (const Alluvial::Bar& bar : alluvial.bars)
        paintLabel(painter, bar);
}

} // namespace spiegel::uicomparison
