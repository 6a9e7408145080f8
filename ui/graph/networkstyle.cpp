// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/graph/networkstyle.h"

#include <algorithm>
#include <cmath>

namespace spiegel::graph {

namespace {

constexpr double narrowEnd = 0.6; ///< pixels where a line arrives
constexpr double narrowestLoud = 2;
/// How much of a line's own colour is seen.
constexpr double quietest = 0.26;
constexpr double loudest = 0.85;
constexpr double dimmed = 0.07;
constexpr double dimmedDisc = 0.21;
constexpr double dash = 6; ///< pixels

double seen(const NetworkLine& line, Tone tone)
{
    switch (tone) {
    case Tone::Plain:
        return quietest + (loudest - quietest) * line.strength;
    case Tone::Quiet:
        return dimmed;
    case Tone::Loud:
        break;
    }
    return loudest;
}

} // namespace

QColor groundColor()
{
    return look::color(look::Role::Surface);
}

QColor discColor(const NetworkNode& node, bool isGrouped, Tone tone)
{
    constexpr double palest = 0.2; // the quiet end of the ramp is nearly the ground
    QColor fill = look::color(look::Role::Field);
    if (isGrouped && node.group >= 0 && node.group < Network::groups)
        fill = look::Theme::current().group(node.group);
    else if (!isGrouped && node.tint >= 0)
        fill = look::Theme::current().ramp(palest + (1 - palest) * node.tint);
    return tone == Tone::Quiet ? look::Theme::blend(fill, groundColor(), dimmedDisc) : fill;
}

QColor bridgeColor(Tone tone)
{
    const QColor ink = look::color(look::Role::Text);
    return tone == Tone::Quiet ? look::Theme::blend(ink, groundColor(), dimmedDisc) : ink;
}

double pinRadius(double radius)
{
    constexpr double least = 1.5;
    return std::max(least, 0.3 * radius);
}

double dashOf(look::Direction direction)
{
    return direction == look::Direction::Down ? dash : 0;
}

TaperedLine styled(const Network& network, const NetworkLine& line, double scale, Tone tone)
{
    TaperedLine styled;
    styled.from = onPlane(network.nodes[static_cast<std::size_t>(line.from)].place, scale);
    styled.to = onPlane(network.nodes[static_cast<std::size_t>(line.to)].place, scale);
    styled.fromWidth = std::max(tone == Tone::Loud ? narrowestLoud : narrowEnd, line.width * std::sqrt(scale));
    styled.toWidth = narrowEnd;
    styled.color =
        look::Theme::blend(look::Theme::current().direction(line.direction), groundColor(), seen(line, tone)).rgb();
    styled.dash = dashOf(line.direction);
    return styled;
}

int centreOf(const Emphasis& emphasis)
{
    return emphasis.node < 0 && emphasis.line < 0 && emphasis.chosen.size() == 1 ? emphasis.chosen.front()
                                                                                 : emphasis.node;
}

std::vector<std::size_t> loudLines(const Network& network, const Emphasis& emphasis)
{
    const int node = centreOf(emphasis);
    const auto isChosen = [&emphasis](int one) {
        return std::find(emphasis.chosen.begin(), emphasis.chosen.end(), one) != emphasis.chosen.end();
    };
    std::vector<std::size_t> loud;
    for (std::size_t index = 0; index < network.lines.size(); ++index) {
        const NetworkLine& line = network.lines[index];
        bool isLoud = false;
        if (node >= 0)
            isLoud = line.from == node || line.to == node;
        else if (emphasis.line >= 0)
            isLoud = static_cast<int>(index) == emphasis.line;
        else
            isLoud = isChosen(line.from) && isChosen(line.to);
        if (isLoud)
            loud.push_back(index);
    }
    return loud;
}

std::vector<bool> loudNodes(const Network& network, const Emphasis& emphasis)
{
    std::vector<bool> loud(network.nodes.size(), emphasis.isNone());
    if (const int node = centreOf(emphasis); node >= 0)
        loud[static_cast<std::size_t>(node)] = true;
    else if (emphasis.line < 0) {
        for (const int one : emphasis.chosen)
            loud[static_cast<std::size_t>(one)] = true;
    }
    for (const std::size_t index : loudLines(network, emphasis)) {
        loud[static_cast<std::size_t>(network.lines[index].from)] = true;
        loud[static_cast<std::size_t>(network.lines[index].to)] = true;
    }
    return loud;
}

} // namespace spiegel::graph
