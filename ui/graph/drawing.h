// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/graph/discs.h"
#include "ui/graph/networkstyle.h"

#include <vector>

namespace spiegel::graph {

/// The lines and discs of a network at one scale, ready to be painted part by part in pixels of a screen.
class Drawing
{
public:
    /// `ratio`: pixels of the screen to a unit of the window. Plain or Quiet: with nothing standing out.
    Drawing(const Network& network, double scale, double ratio, Tone tone);
    /// Covers the whole part.
    void paint(const Canvas& canvas) const;

private:
    void add(const NetworkNode& node, QPointF middle, double radius, double ratio, bool isGrouped, Tone tone);

    QRgb m_ground;
    std::vector<LineTrack> m_lines;
    std::vector<Disc> m_discs;
};

} // namespace spiegel::graph
