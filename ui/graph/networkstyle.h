// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/graph/network.h"
#include "ui/graph/taperedlines.h"

#include <QColor>

namespace spiegel::graph {

/// What is to stand out; the rest becomes quiet.
struct Emphasis
{
    int node = -1; ///< with its neighbours
    int line = -1;
    /// Chosen nodes, each with a ring of its own: one with its neighbours, several with the lines between them. Where
    /// `node` or `line` is given that stands out, and these keep their rings.
    std::vector<int> chosen = {};
    [[nodiscard]] bool isNone() const { return node < 0 && line < 0 && chosen.empty(); }
    bool operator==(const Emphasis&) const = default;
};

/// How loud a disc or a line is: as it is, quiet because another is meant, or meant itself.
enum class Tone { Plain, Quiet, Loud };

[[nodiscard]] QColor groundColor();
/// `isGrouped`: by its group (Network::legend), else by its tint.
[[nodiscard]] QColor discColor(const NetworkNode& node, bool isGrouped, Tone tone);

/// The ring of a bridge, and that of a chosen node, in pixels of the screen around a disc of this radius.
inline constexpr double ringGap = 2;
inline constexpr double ringWidth = 1.6;
[[nodiscard]] QColor bridgeColor(Tone tone);
/// The radius of the dot of a pinned node.
[[nodiscard]] double pinRadius(double radius);

/// Where a place of the network lies at this scale, in pixels around (0, 0).
[[nodiscard]] inline QPointF onPlane(QPointF place, double scale)
{
    return place * scale;
}
/// A line of the network at this scale, in pixels around (0, 0).
[[nodiscard]] TaperedLine styled(const Network& network, const NetworkLine& line, double scale, Tone tone);
/// A step down is dashed, so that colour is not needed to see it.
[[nodiscard]] double dashOf(look::Direction direction);

/// The one node that stands out with its neighbours, or -1.
[[nodiscard]] int centreOf(const Emphasis& emphasis);
/// The places of the lines that stand out; the quietest first.
[[nodiscard]] std::vector<std::size_t> loudLines(const Network& network, const Emphasis& emphasis);
/// By node; all of them when nothing stands out.
[[nodiscard]] std::vector<bool> loudNodes(const Network& network, const Emphasis& emphasis);

} // namespace spiegel::graph
