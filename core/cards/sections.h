// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cards/cvcard.h"
#include "core/cards/others.h"
#include "core/cards/prospects.h"

#include <optional>

namespace spiegel::cards {

/// Less like one another than this, and two people are not called alike, however few come nearer. (our proposal)
inline constexpr double leastLikeness = 0.15;

/// The usual quality of the CVs of the people that 'People like you' speaks of.
struct Usual
{
    int score = unknown;
    Width width = Width::Peers100; ///< who they are
};
/// 'With people like you 79 is usual.'
[[nodiscard]] QString usualText(Width width, int score);

/// Writes the sections of one card that speak of other people. A section keeps to the 100 people most like the person
/// when these tell enough (three rows); else it looks at 300, then 1,000, then everybody with the same last occupation,
/// then the ISCO unit group, then the minor group, and stays with what tells most; the sentence above it says which.
/// The person is never counted among the others. What fewer than 10 people did or wish never shows; an occupation two
/// or more levels below the person's own only when 10 people of that level really went there.
class Sections
{
public:
    Sections(const Population& population, const Market& market, const Others& others, int row);
    /// Of one of several cards: a section of each can be written in turn at one place, which outlives them.
    Sections(const Population& population, const Market& market, const Others& others, Workplace& place, int row);

    [[nodiscard]] CvCard::Peers peers();
    [[nodiscard]] CvCard::Did did();
    [[nodiscard]] CvCard::Want want();
    [[nodiscard]] CvCard::Vacancies vacancies();
    [[nodiscard]] Usual usual();

    /// The people behind the sections, without the person. The CV ids of a width, those most like the person first.
    [[nodiscard]] std::vector<int> members(Width width);
    /// How like the person each of them is, 0 to 1; after members() of a width by likeness.
    [[nodiscard]] double likeness(std::size_t place) const { return m_likeness[place]; }
    /// The steps that did() tells of at a width: to one occupation, or to any (spiegel::unknown). By CV, then date.
    [[nodiscard]] std::vector<Passage> passages(Width width, int to);

private:
    Sections(const Population& population, const Market& market, const Others& others, Others::Loan loan, int row);

    /// The CV ids of the so many people most like the person; empty when these are no more than of a narrower width.
    [[nodiscard]] std::span<const int> peersWithin(Width width);
    void search();
    void describe(CvCard::Section& section, Width width) const;
    [[nodiscard]] bool isThere(Width width) const;
    [[nodiscard]] GroupKey key(Width width) const;
    /// How many people have their last occupation in a group, without the person.
    [[nodiscard]] int othersIn(Width width) const;

    /// Those most like the person when they left the person's occupation, by place in the search of the workplace;
    /// nothing when that is everybody who left it.
    [[nodiscard]] std::optional<std::span<const int>> leaversWithin(Width width);
    [[nodiscard]] std::optional<Steps> stepsWithin(Width width);
    [[nodiscard]] std::optional<Wishes> wishesWithin(Width width);
    void forgetViews();
    [[nodiscard]] std::optional<Views> viewsWithin(Width width, int& members);
    /// Whether an occupation may be put before the person: not far below what the person can, or really taken up.
    [[nodiscard]] bool isFitting(int occupation);
    void addRows(CvCard::Did& section, const Steps& steps) const;
    void addRows(CvCard::Want& section, const Wishes& wishes);
    void addRows(CvCard::Vacancies& section, const Views& views);
    void addShared(CvCard::Peers& section, std::span<const int> rows) const;
    void addAges(CvCard::Peers& section, std::span<const int> rows) const;

    [[nodiscard]] CvCard::Vacancy vacancy(const Views::Row& seen, double lift, nearby::Trip trip) const;

    const Population& m_population;
    const Market& m_market;
    const Others& m_others;
    Others::Loan m_loan; ///< where the place was not given
    Workplace& m_place;
    int m_row;
    int m_cv;
    int m_occupation;
    int m_skill; ///< of the person, by education and last occupation
    nearby::Neighbourhood m_here;
    bool m_searched = false;
    std::vector<int> m_peers;       ///< CV ids; those of a narrower width first
    std::vector<int> m_peerRows;    ///< the same people
    std::vector<double> m_likeness; ///< of those that members() gave
    std::size_t m_counted = 0;      ///< of the peers: what they looked at stands in the tally of the workplace
    int m_viewing = 0;              ///< of those, who looked at any
    std::size_t m_leaversFound = 0; ///< so many most like the person were kept
};

} // namespace spiegel::cards
