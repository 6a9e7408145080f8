// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/careers/transitions.h"
#include "core/communities/communities.h"
#include "ui/graph/network.h"

#include <QHash>

namespace spiegel::overview {

/// How large the picture of all occupations is.
inline constexpr int mostNodes = 300;
inline constexpr int mostLines = 1500;
/// So many occupations get the ring of a bridge.
inline constexpr int mostBridges = 12;

/// Where occupations stood in the picture before, by code.
using Places = QHash<QString, QPointF>;

/// The most frequent steps of all occupations as a network: at most so many discs and lines, those with most people.
/// A disc's area says how many people came and went over the lines shown, its tint the skill level, its group the
/// community (place in Communities::communities; the largest ones stand in the legend), a ring that it is one of the
/// bridges; a line's width says how many people, its colour whether the level goes up or down; it is fainter the less
/// sure its share is. Lays it out, so it takes some 50 ms; who stood in the picture before hardly moves.
[[nodiscard]] Result<graph::Network> overviewOf(const careers::Transitions& found, const people::OccupationCodes& codes,
                                                const communities::Communities& communities, const Places& before,
                                                Progress& progress);

/// The steps of a found list that overviewOf() draws, as places in the list, in the list's order.
[[nodiscard]] std::vector<int> stepsInOverview(const careers::Transitions& found, int nodes = mostNodes,
                                               int lines = mostLines);

/// How sure the share of a step is, 0..1: 1 / (1 + width of Wilson's 95 % interval / share). With 10 people about a
/// half, with 100 three quarters, with 1,000 nine tenths.
[[nodiscard]] double sureness(const careers::Transition& step);

/// Pixels where a line leaves that stands for `amount` people, in a picture whose most frequent step has `most`.
[[nodiscard]] double lineWidth(double amount, double most);

} // namespace spiegel::overview
