// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/comparison/comparison.h"
#include "core/comparison/strands.h"
#include "core/occupations/search.h"
#include "ui/parts/page.h"

#include <memory>

namespace spiegel::uicomparison {

using comparison::Comparison;
using comparison::Groups;
using comparison::Split;
using comparison::Strands;

/// What is chosen on the page. Every change of it is one step that can be undone.
struct ComparisonView
{
    enum class Side { Groups, Strands };

    Side side = Side::Groups;
    QString occupation; ///< its code; empty: all of them, for groups only
    Groups groups = Groups::usual(Split::Sex);
    bool isBack = false; ///< of strands
    int steps = 3;       ///< of strands

    bool operator==(const ComparisonView&) const = default;
};

/// What is read once a week of the database.
struct Shelf
{
    comparison::Ground ground;
    occupations::Search search;
};
using ShelfPointer = std::shared_ptr<const Shelf>;

/// What one view shows. Never changes.
struct Answer
{
    ComparisonView view;
    ShelfPointer shelf;
    Comparison comparison; ///< of groups
    Strands strands;       ///< of strands

    /// So many rows are shown at most: the clearest differences.
    static constexpr std::size_t mostRows = 300;

    [[nodiscard]] const people::OccupationCodes& codes() const { return shelf->ground.codes(); }
    [[nodiscard]] int shownRows() const { return static_cast<int>(std::min(mostRows, comparison.rows.size())); }
    [[nodiscard]] bool isEmpty() const;
};
using AnswerPointer = std::shared_ptr<const Answer>;

// On a worker thread.

[[nodiscard]] Result<ShelfPointer> readShelf(const parts::Workplace& workplace, Progress& progress);
/// A view without an occupation has no strands.
[[nodiscard]] Result<AnswerPointer> answerOf(const ShelfPointer& shelf, const ComparisonView& view, Progress& progress);
/// Keys 'occupation:CODE'.
[[nodiscard]] std::vector<parts::Suggestion> findOccupations(const Shelf& shelf, const QString& text);

} // namespace spiegel::uicomparison
