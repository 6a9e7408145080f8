// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/progress.h"
#include "core/foundation/result.h"
#include "ui/graph/ties.h"

#include <QPointF>

#include <optional>
#include <vector>

namespace spiegel::graph {

/// Places for the nodes of a graph so that near in the picture is near in the graph, wider than high, no two discs
/// touching. In pixels around (0, 0); the same graph always gets the same places. `radii` says how many nodes there
/// are. 300 nodes take some 40 ms.
///
/// Stress majorization (Gansner, Koren, North, 'Graph drawing by stress majorization', GD 2004) of distances in which a
/// tie is longer the fewer neighbours its two ends share, as the paper proposes for graphs in which all is near; then
/// forces (forces.h), so that fewer lines cross.
///
/// `before`: where nodes stood in the picture before, as many as there are nodes; empty, or fewer than a quarter of all
/// known: there was none. Those stay near: nobody is moved farther than a twentieth of the picture but to make room for
/// a disc, nothing is turned or enlarged, and who is new comes between its neighbours. So a filter changes the picture
/// and not the map of it that the reader has in mind (K. Misue and others, 'Layout adjustment and the mental map', JVLC
/// 6, 1995).
[[nodiscard]] Result<std::vector<QPointF>> layOut(const std::vector<double>& radii, const std::vector<Tie>& ties,
                                                  Progress& progress,
                                                  const std::vector<std::optional<QPointF>>& before = {});

} // namespace spiegel::graph
