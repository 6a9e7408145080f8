// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/graph/network.h"
#include "ui/overview/arrangement.h"

namespace spiegel::overview {

/// The picture as it was arranged, and what in it stands for what.
struct Arranged
{
    graph::Network network;
    std::vector<std::vector<int>> linesOf; ///< by line: the lines of the whole network behind it, most people last

    /// The disc of a key; -1: it is not in the picture.
    [[nodiscard]] int nodeOf(const QString& key) const;
    /// The line that shows a line of the whole network; -1: none.
    [[nodiscard]] int lineShowing(int whole) const;
};

/// Without what is hidden, with bundles as one disc each (in the middle of its occupations, with their area and their
/// lines added up; who went from one to another of them is not drawn), and with what is pinned in its place. The
/// legend of groups goes when discs are coloured by level.
[[nodiscard]] Arranged arranged(const graph::Network& whole, const Arrangement& arrangement);

} // namespace spiegel::overview
