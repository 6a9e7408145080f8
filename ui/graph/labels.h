// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>
#include <QSizeF>

#include <optional>
#include <vector>

namespace spiegel::graph {

/// A node that wants its name beside it.
struct LabelWish
{
    QPointF node;
    double radius = 0;
    QSizeF size; ///< of the text; empty: a disc that only must not be covered
};

/// Where the names stand: none over another, none over a disc but its own, all inside `area` (if it is not null).
/// Wishes are served in their order, the most important first; who finds no place gets none. Calculation only, the same
/// for the same wishes; 300 wishes in about a millisecond.
[[nodiscard]] std::vector<std::optional<QRectF>> placeLabels(const std::vector<LabelWish>& wishes,
                                                             const QRectF& area = {});

} // namespace spiegel::graph
