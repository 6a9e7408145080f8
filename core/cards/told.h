// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cards/market.h"
#include "core/cards/skills.h"
#include "core/cards/tally.h"
#include "core/figures/figure.h"

#include <array>
#include <span>
#include <vector>

namespace spiegel::cards {

/// How many opened a vacancy is no figure about a population: the one exception to the threshold of 10 (issue:
/// cv-kaart).
inline constexpr int fewestViewers = 5;

/// An occupation that people of a group went to, or wish.
struct Count
{
    int occupation = 0;
    int people = 0;
    double medianMonths = 0; ///< of steps: from the start of the one job to the start of the next

    /// Of steps: people by the skill level they then had (Skills::of), 0 where it is not known.
    std::array<int, 5> bySkill{};

    /// How many of the people were of this skill level or a higher one; all of them when `skill` is unknown.
    [[nodiscard]] int ofSkill(int skill) const;
    bool operator==(const Count&) const = default;
};

/// Which steps people made. Steps of fewer than 10 people are left out: freaks never show.
struct Steps
{
    int leavers = 0;         ///< distinct people
    std::vector<Count> rows; ///< by people descending, then code

    bool operator==(const Steps&) const = default;
};

/// What people wish. Wishes of fewer than 10 people are left out.
struct Wishes
{
    int wishing = 0; ///< people with a wish
    int silent = 0;  ///< and without
    std::vector<Count> rows;

    bool operator==(const Wishes&) const = default;
};

/// Which open vacancies people looked at, as far as at least 5 of them did.
struct Views
{
    struct Row
    {
        int vacancy = 0; ///< row of Market::vacancies
        int viewers = 0;

        bool operator==(const Row&) const = default;
    };
    int viewing = 0; ///< people who opened any
    std::vector<Row> rows;

    bool operator==(const Views&) const = default;
};

/// One step of one person.
struct Arrival
{
    int to = 0;
    int cv = 0;
    int months = 0;
    int skill = unknown; ///< of the person, when the step was made

    auto operator<=>(const Arrival&) const = default;
};

/// How many different people.
[[nodiscard]] int peopleIn(std::span<const Arrival> arrivals);
/// The steps of a group of so many people; a person may have made several. Leaves of `arrivals` those that may be told.
/// `tally`: by occupation, empty before and after.
[[nodiscard]] Steps stepsOf(std::vector<Arrival>& arrivals, int leavers, const people::OccupationCodes& codes,
                            Tally& tally);
/// The arrivals in one occupation, in their order: who made the step several times counts once, by the highest skill.
[[nodiscard]] Count countOf(std::span<const Arrival> arrivals);
/// By people descending, then code; without those of fewer than 10 people.
void keepShown(std::vector<Count>& counts, const people::OccupationCodes& codes);
/// `members` are CV ids. `tally` is empty before and after, and reaches to the end of the occupations.
[[nodiscard]] Wishes wishesOf(std::span<const int> members, const Population& population, Tally& tally);
/// `tally` reaches to the end of the vacancies, and holds those that `viewing` people opened before: it stays filled,
/// so that more members can follow. In no order.
[[nodiscard]] Views viewsOf(std::span<const int> members, const Market& market, Tally& tally, int viewing = 0);

/// How much more often a group looked at a vacancy than everybody did, so that what all look at does not crowd out what
/// these people look for: lift (Brin, Motwani, Ullman, Tsur: Dynamic itemset counting, SIGMOD 1997, 'interest'), with 5
/// imaginary viewers on both sides, so that few viewers do not make a large lift by chance (additive smoothing).
/// `viewers` of the `viewing` members of the group, `allViewers` of `allViewing` people.
[[nodiscard]] double lift(int viewers, int viewing, int allViewers, int allViewing);

/// The lower median of the known scores (0..100) of a group; unknown for fewer than 10.
class Scores
{
public:
    void add(int score);
    void remove(int score);
    [[nodiscard]] int usual() const;

private:
    std::array<int, 101> m_people{};
    int m_count = 0;
};

} // namespace spiegel::cards
