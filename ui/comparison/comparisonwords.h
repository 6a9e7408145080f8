// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/dots.h"
#include "ui/comparison/comparisonview.h"

namespace spiegel::uicomparison {

/// 'mannen en vrouwen', 'voor en na een jaar', …
[[nodiscard]] QString title(Split split);
/// 'duidelijk', 'misschien', 'niet zeker'.
[[nodiscard]] QString text(comparison::Verdict verdict);
/// What was found, in one sentence.
[[nodiscard]] QString headline(const Answer& answer);
/// What is not in the picture: small steps, people of whom the group is not known; and how it was reckoned.
[[nodiscard]] QString footnote(const Answer& answer);
/// The occupation a row is about; of all occupations 'van → naar'.
[[nodiscard]] QString rowName(const Answer& answer, const comparison::Row& row);
/// The same figures as the table.
[[nodiscard]] charts::Dots dotsOf(const Answer& answer);
/// '1.204', or 'minder dan 10'.
[[nodiscard]] QString peopleText(int people);
/// How a node of the strands is called.
[[nodiscard]] QString nodeName(const Answer& answer, const Strands::Node& node);

} // namespace spiegel::uicomparison
