// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/progress.h"
#include "core/foundation/result.h"
#include "core/foundation/workers.h"
#include "core/linking/estimation.h"

#include <optional>
#include <vector>

namespace spiegel::linking {

/// How sure it is that a client of Sonar and a CV are the same person.
enum class LinkState {
    Given,    ///< the dump says so
    Linked,   ///< reckoned, with a chance of at least `surely`, as long as `mostWrong` holds
    Doubtful, ///< there is a candidate, for somebody to judge
    Unlinked,
};
/// 'given', 'linked' …; never translated.
[[nodiscard]] QString word(LinkState state);

/// From this chance on a reckoned link counts (issue C).
inline constexpr double surely = 0.95;
/// The surest links come first, and only as long as so few of them are thought to be wrong: a precision of 0.98 is
/// asked for (issue C), and what the estimate does not see must fit in between.
inline constexpr double mostWrong = 0.0125;
/// Below this a candidate is not worth looking at: four out of five would be somebody else.
inline constexpr double plausible = 0.2;

/// One client and what is known of his CV.
struct Link
{
    LinkState state = LinkState::Unlinked;
    int cv = -1;           ///< row of the CV; -1: none, or one that the dump names and that is not in this snapshot
    double posterior = 0;  ///< the chance that it is the same person; 1 where given or judged
    Levels levels{};       ///< of a reckoned one: how alike they are
    bool isJudged = false; ///< linked, because an analyst said so
};

/// Sonar's clients and their CVs, by row of Sides::clients. A reckoned link is for statistics about the whole and for
/// judgement; it never reaches a card of a person: those read the link of the dump (people::SonarColumn::Cv).
struct Linkage
{
    std::vector<Link> links;
    std::optional<Agreement> agreement; ///< where links were reckoned
    double expectedShare = 0;           ///< of the clients without a given CV, how many are thought to have one

    [[nodiscard]] int count(LinkState state) const;
    /// How many of the linked are thought to be somebody else: the sum of 1 - posterior.
    [[nodiscard]] double expectedFalse() const;
};

/// Only the links that the dump gives.
[[nodiscard]] Linkage givenLinks(const Sides& sides);

/// The given links first; then for everybody else by what a client and a CV have in common (Fellegi and Sunter),
/// estimated without looking at the given links. Nobody may call this where no legal ground is recorded
/// (legalground.h). The same with any number of workers.
[[nodiscard]] Result<Linkage> link(const Sides& sides, const Workers& workers, Progress& progress);

} // namespace spiegel::linking
