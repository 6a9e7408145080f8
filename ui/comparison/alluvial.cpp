// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/comparison/alluvial.h"

#include "core/text/dutch.h"
#include "ui/comparison/comparisonwords.h"
#include "ui/look/type.h"
#include "ui/overview/direction.h"

#include <QCoreApplication>
#include <QFontMetricsF>

#include <algorithm>
#include <map>

namespace spiegel::uicomparison {

using Kind = Strands::Node::Kind;

namespace {

constexpr double barWidth = 12;
constexpr double leastGap = 4; ///< between bars of a column
constexpr double mostGap = 10;
constexpr double head = look::space(3);
constexpr double lineHeight = 16;
constexpr double labelGap = 6;
constexpr double mostLabel = 230;
constexpr double leastName = 90;

QString say(const char* words)
{
    return QCoreApplication::translate("uicomparison", words);
}

const std::vector<Strands::Node>& columnOf(const Answer& answer, int column)
{
    return answer.strands.columns[static_cast<std::size_t>(column)];
}

look::Direction directionOf(const Answer& answer, const Strands::Node& node)
{
    if (node.kind != Kind::Occupation)
        return look::Direction::Unknown;
    const people::OccupationCodes& codes = answer.codes();
    return overview::directionOf(
        occupations::levelChange(codes.level(answer.strands.question.occupation), codes.level(node.occupation)));
}

/// Arrows say what colours say.
QString arrowOf(look::Direction direction)
{
    return direction == look::Direction::Up     ? QStringLiteral("↑ ")
           : direction == look::Direction::Down ? QStringLiteral("↓ ")
                                                : QString();
}

/// Moves labels of one column, from top to bottom, so that none lies over the one above and all are in the picture.
void spread(std::vector<Alluvial::Bar*>& column, double top, double bottom)
{
    double free = top;
    for (Alluvial::Bar* const bar : column) {
        bar->label.moveTop(std::max(free, bar->box.center().y() - bar->label.height() / 2));
        free = bar->label.bottom() + 1;
    }
    double floor = bottom;
    for (auto bar = column.rbegin(); bar != column.rend(); ++bar) {
        if ((*bar)->label.bottom() > floor)
            (*bar)->label.moveBottom(floor);
        floor = (*bar)->label.top() - 1;
    }
}

void placeBars(const Answer& answer, QSizeF size, Alluvial& alluvial)
{
    const auto columns = static_cast<int>(answer.strands.columns.size());
    std::size_t most = 1;
    for (const auto& column : answer.strands.columns)
        most = std::max(most, column.size());
    const double high = size.height() - head;
    const double gap = std::clamp(high / 50, leastGap, mostGap);
    alluvial.scale = std::max(0.0, high - gap * double(most - 1)) / std::max(1, answer.strands.people);
    const double labelWidth = std::min(mostLabel, size.width() / columns - barWidth - 3 * labelGap);
    const double step = (size.width() - barWidth - labelGap - labelWidth) / std::max(1, columns - 1);
    for (int column = 0; column < columns; ++column) {
        const double left = column * step;
        alluvial.lefts.push_back(left);
        double top = head;
        const auto& nodes = columnOf(answer, column);
        for (int node = 0; node < static_cast<int>(nodes.size()); ++node) {
            const Strands::Node& one = nodes[static_cast<std::size_t>(node)];
            Alluvial::Bar bar;
            bar.spot = {column, node};
            bar.box = QRectF(left, top, barWidth, std::max(1.0, one.people * alluvial.scale));
            bar.direction = column == 0 ? look::Direction::Sideways : directionOf(answer, one);
            bar.isNamed = one.kind == Kind::Occupation;
            bar.figure = one.people < Strands::support ? peopleText(one.people)
                                                       : peopleText(one.people) + QStringLiteral(" · ") +
                                                             text::percent(100.0 * one.people / answer.strands.people);
            bar.name = arrowOf(column == 0 ? look::Direction::Sideways : bar.direction) + nodeName(answer, one);
            bar.label = QRectF(bar.box.right() + labelGap, 0, labelWidth, lineHeight);
            alluvial.bars.push_back(bar);
            top = bar.box.bottom() + gap;
        }
    }
}

void placeLabels(const Answer& answer, QSizeF size, Alluvial& alluvial)
{
    const QFontMetricsF metrics(look::font(look::Size::Small));
    const QFontMetricsF strong(look::font(look::Size::Small, QFont::DemiBold));
    for (int column = 0; column < static_cast<int>(answer.strands.columns.size()); ++column) {
        std::vector<Alluvial::Bar*> bars;
        for (Alluvial::Bar& bar : alluvial.bars) {
            if (bar.spot.column == column)
                bars.push_back(&bar);
        }
        // Two lines where all of the column have room for them.
        const bool isTwoLines = (2 * lineHeight + 1) * double(bars.size()) <= size.height() - head;
        for (Alluvial::Bar* const bar : bars) {
            bar->isTwoLines = isTwoLines;
            if (!isTwoLines && metrics.horizontalAdvance(bar->figure) + leastName > bar->label.width())
                bar->figure.clear(); // no room: pointing at it says it
            const double figure = metrics.horizontalAdvance(bar->figure);
            const double room = bar->label.width() - 2 * labelGap - (isTwoLines ? 0 : figure);
            bar->name = strong.elidedText(bar->name, Qt::ElideRight, room);
            const double name = strong.horizontalAdvance(bar->name);
            bar->label.setWidth(isTwoLines ? std::max(name, figure) + labelGap : name + labelGap + figure + labelGap);
            bar->label.setHeight(isTwoLines ? 2 * lineHeight : lineHeight);
        }
        spread(bars, head, size.height());
    }
}

void placeRibbons(const Answer& answer, Alluvial& alluvial)
{
    for (int column = 0; column + 1 < static_cast<int>(answer.strands.columns.size()); ++column) {
        const std::vector<Strands::Flow> flows = answer.strands.flows(column); // by from, then to
        std::map<int, double> leaving;
        std::map<int, double> arriving;
        std::map<std::pair<int, int>, double> arrivals; // where each begins, at its right end
        std::vector<Strands::Flow> byTo = flows;
        std::ranges::stable_sort(byTo, [](const auto& a, const auto& b) { return a.to < b.to; });
        for (const Strands::Flow& flow : byTo) {
            arrivals[{flow.from, flow.to}] = arriving[flow.to];
            arriving[flow.to] += flow.people * alluvial.scale;
        }
        for (const Strands::Flow& flow : flows) {
            const double thick = std::max(0.75, flow.people * alluvial.scale);
            const QRectF from = alluvial.bar({column, flow.from})->box;
            const QRectF to = alluvial.bar({column + 1, flow.to})->box;
            const double y1 = from.top() + leaving[flow.from];
            const double y2 = to.top() + arrivals[{flow.from, flow.to}];
            leaving[flow.from] += flow.people * alluvial.scale;
            const double x1 = from.right();
            const double x2 = to.left();
            const double middle = (x1 + x2) / 2;
            QPainterPath path(QPointF(x1, y1));
            path.cubicTo(middle, y1, middle, y2, x2, y2);
            path.lineTo(x2, y2 + thick);
            path.cubicTo(middle, y2 + thick, middle, y1 + thick, x1, y1 + thick);
            path.closeSubpath();
            alluvial.ribbons.push_back({column, flow, path});
        }
    }
}

} // namespace

NodeSpot Alluvial::barAt(QPointF point) const
{
    constexpr double reach = 3; // thin bars can be hit
    for (const Bar& one : bars) {
        if (one.box.adjusted(-reach, -reach, reach, reach).contains(point) || one.label.contains(point))
            return one.spot;
    }
    return {};
}

int Alluvial::ribbonAt(QPointF point) const
{
    for (std::size_t ribbon = 0; ribbon < ribbons.size(); ++ribbon) {
        if (ribbons[ribbon].path.contains(point))
            return static_cast<int>(ribbon);
    }
    return -1;
}

const Alluvial::Bar* Alluvial::bar(NodeSpot spot) const
{
    const auto found = std::ranges::find_if(bars, [spot](const Bar& one) { return one.spot == spot; });
    return found == bars.end() ? nullptr : &*found;
}

Alluvial alluvialOf(const Answer& answer, QSizeF size)
{
    Alluvial alluvial;
    if (answer.strands.people == 0 || size.isEmpty())
        return alluvial;
    for (int column = 0; column < static_cast<int>(answer.strands.columns.size()); ++column)
        alluvial.titles << (column == 0 ? say(QT_TRANSLATE_NOOP("uicomparison", "occupation"))
                            : answer.strands.question.isBack
                                ? say(QT_TRANSLATE_NOOP("uicomparison", "%1 back")).arg(column)
                                : say(QT_TRANSLATE_NOOP("uicomparison", "step %1")).arg(column));
    placeBars(answer, size, alluvial);
    placeLabels(answer, size, alluvial);
    placeRibbons(answer, alluvial);
    return alluvial;
}

QStringList tipOf(const Answer& answer, NodeSpot spot)
{
    const Strands::Node& node = columnOf(answer, spot.column)[static_cast<std::size_t>(spot.node)];
    return {nodeName(answer, node), node.people < Strands::support
                                        ? say(QT_TRANSLATE_NOOP("uicomparison", "Fewer than 10 people"))
                                        : say(QT_TRANSLATE_NOOP("uicomparison", "%1 of %2 people (%3)"))
                                              .arg(peopleText(node.people), text::number(qint64(answer.strands.people)),
                                                   text::percentOf(node.people, answer.strands.people))};
}

QStringList tipOf(const Answer& answer, int column, const Strands::Flow& flow)
{
    const Strands::Node& from = columnOf(answer, column)[static_cast<std::size_t>(flow.from)];
    const Strands::Node& to = columnOf(answer, column + 1)[static_cast<std::size_t>(flow.to)];
    return {nodeName(answer, from) + QStringLiteral(" → ") + nodeName(answer, to),
            flow.people < Strands::support
                ? say(QT_TRANSLATE_NOOP("uicomparison", "Fewer than 10 people"))
                : say(QT_TRANSLATE_NOOP("uicomparison", "%1 people, %2 of who were there"))
                      .arg(peopleText(flow.people), text::percentOf(flow.people, from.people))};
}

} // namespace spiegel::uicomparison
