// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/graph/drawing.h"

#include <cmath>

namespace spiegel::graph {

Drawing::Drawing(const Network& network, double scale, double ratio, Tone tone)
    : m_ground(groundColor().rgb())
{
    m_lines.reserve(network.lines.size());
    for (const NetworkLine& line : network.lines) {
        TaperedLine one = styled(network, line, scale, tone);
        one.from *= ratio;
        one.to *= ratio;
        one.fromWidth *= ratio;
        one.toWidth *= ratio;
        one.dash *= ratio;
        m_lines.emplace_back(one);
    }
    const bool isGrouped = !network.legend.empty();
    const double growth = std::sqrt(scale) * ratio;
    for (auto node = network.nodes.rbegin(); node != network.nodes.rend(); ++node) // the most important on top
        add(*node, onPlane(node->place, scale) * ratio, node->radius * growth, ratio, isGrouped, tone);
}

void Drawing::add(const NetworkNode& node, QPointF middle, double radius, double ratio, bool isGrouped, Tone tone)
{
    if (node.isBridge)
        m_discs.push_back(
            {middle, radius + (ringGap + ringWidth / 2) * ratio, ringWidth * ratio, m_ground, bridgeColor(tone).rgb()});
    m_discs.push_back({middle, radius, ratio, discColor(node, isGrouped, tone).rgb(), m_ground});
    if (node.isPinned)
        m_discs.push_back({middle, pinRadius(radius), ratio, m_ground, m_ground});
}

void Drawing::paint(const Canvas& canvas) const
{
    canvas.fill(m_ground);
    for (const LineTrack& line : m_lines)
        line.draw(canvas);
    for (const Disc& disc : m_discs)
        disc.draw(canvas);
}

} // namespace spiegel::graph
