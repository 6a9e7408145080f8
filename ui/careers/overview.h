// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/careers/transitions.h"
#include "ui/graph/network.h"

#include <QHash>

namespace spiegel::uicareers {

/// The most frequent steps of all occupations as a network: at most so many discs and lines, those with most people.
/// A disc's area says how many people came and went over the lines shown, its tint the skill level; a line's width
/// says how many people, its colour whether the level goes up or down. Lays it out, so it takes some 50 ms.
[[nodiscard]] Result<graph::Network> overviewOf(const careers::Transitions& found, const people::OccupationCodes& codes,
                                                Progress& progress, int nodes = 300, int lines = 1500);

/// The steps of a found list that overviewOf() draws, as places in the list, in the list's order.
[[nodiscard]] std::vector<int> stepsInOverview(const careers::Transitions& found, int nodes = 300, int lines = 1500);

/// The same network with some discs where the analyst put them, by code.
[[nodiscard]] graph::Network withMoved(graph::Network network, const QHash<QString, QPointF>& moved);

[[nodiscard]] look::Direction directionOf(occupations::LevelChange change);

} // namespace spiegel::uicareers
