// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/comparison/comparisonview.h"
#include "ui/tables/column.h"

#include <vector>

namespace spiegel::uicomparison {

/// Of the rows of a comparison that are shown: both groups, the difference and how sure it is.
[[nodiscard]] std::vector<tables::Column> groupColumns(const AnswerPointer& answer);

/// A flow of the alluvial diagram, with the column it starts from.
struct Stream
{
    int column = 0;
    Strands::Flow flow;
    int of = 0; ///< of how many, among those who are listed, the step starts from there
};
/// All flows, step after step, most people first.
[[nodiscard]] std::vector<Stream> streamsOf(const Strands& strands);
/// Of the people who pass a node.
[[nodiscard]] std::vector<Stream> streamsThrough(const Strands& strands, int passing, int node);
/// Of these.
[[nodiscard]] std::vector<tables::Column> streamColumns(const AnswerPointer& answer, std::vector<Stream> streams);

} // namespace spiegel::uicomparison
