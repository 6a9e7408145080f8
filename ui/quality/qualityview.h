// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/soundness/soundness.h"

#include <memory>

namespace spiegel::uiquality {

using soundness::By;
using soundness::Population;
using soundness::Row;
using soundness::Soundness;
/// What was read; never changes.
using Figures = std::shared_ptr<const Soundness>;

/// What is chosen on the page. Every change of it is one step that can be undone.
struct QualityView
{
    Population population = Population::Wajong;
    By by = By::Branch;
    int sorted = byName; ///< place of a column: what is emptiest or most often wrong comes first
    int row = whole;     ///< whose fields are shown: place in Soundness::rows

    static constexpr int byName = -1;
    static constexpr int whole = -1;

    bool operator==(const QualityView&) const = default;
};

/// A column of the picture: the fields, then the contradictions.
[[nodiscard]] int columnCount(const Soundness& figures);
[[nodiscard]] bool isContradiction(const Soundness& figures, int column);
/// Whether an empty cell of the column is something left open: not so of the number of a CV, for who has none.
[[nodiscard]] bool isOpen(const Soundness& figures, int column);
[[nodiscard]] QString columnTitle(const Soundness& figures, int column);
/// How bad a cell is, 0 to 1: the share not filled in, or the share that contradicts itself.
[[nodiscard]] double badness(const Soundness& figures, const Row& row, int column);
/// What stands in a cell, whole percents: filled in, or wrong. 0 and 100 are only said of none and all.
[[nodiscard]] QString cellText(const Soundness& figures, const Row& row, int column);
/// 'Haarlem, beroep: ingevuld bij 812 van 1.712 (47,4%).'
[[nodiscard]] QString cellSentence(const Soundness& figures, const Row& row, int column);
/// A week as a day, other groups by their name.
[[nodiscard]] QString groupName(const Soundness& figures, const Row& row);

/// The places of the rows in the order of the view.
[[nodiscard]] std::vector<int> orderOf(const Soundness& figures, int sorted);
/// The groups that this population can be laid in.
[[nodiscard]] std::vector<By> groupings(Population population);
/// 'vestiging'.
[[nodiscard]] QString title(By by);

} // namespace spiegel::uiquality
