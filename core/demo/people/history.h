// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/demo/people/population.h"

#include <vector>

namespace spiegel::demo {

/// How much the planted effects are, named in truth.json.
struct PlantedEffects
{
    static constexpr int editPerMille = 9;     ///< a CV is edited in a week, without a card
    static constexpr int cardWeeks = 8;        ///< how long a card works
    static constexpr int usualFactor = 300;    ///< per cent: edits while a usual adviser's card works
    static constexpr int weakFactor = 120;     ///< of a weak adviser
    static constexpr int strongFactor = 500;   ///< of a strong adviser
    static constexpr int improvements = 1;     ///< at an edit without a card
    static constexpr int cardImprovements = 2; ///< at an edit while a card works
    static constexpr int exitPerMille = 4;     ///< leaves in a week
    static constexpr int cardExitFactor = 115; ///< per cent: leaves in the weeks after a card
    static constexpr int cardExitWeeks = 26;
    static constexpr int cardPerMilleWw = 13;     ///< gets a card in a week, with a WW benefit
    static constexpr int cardPerMilleOther = 6;   ///< gets a card in a week, otherwise
    static constexpr int weeksBetweenCards = 12;  ///< at least
    static constexpr int weeksShownAfterExit = 4; ///< then the CV is gone from the dump
    static constexpr int newJobPermille = 120;    ///< of the edits add an experience

    [[nodiscard]] static int editFactor(AdviserQuality quality);
};

/// A card that was handed out.
struct CardGiven
{
    std::int32_t day = 0;
    int week = 0;
    int branch = 0;
    int adviser = 0;
};

/// What happened to one CV up to and including a week.
struct History
{
    std::int32_t lastEditDay = 0; ///< the day of registration when never edited
    int improvements = 0;
    std::vector<int> newJobWeeks;
    std::vector<CardGiven> cards;
    int exitWeek = unknown;
    std::int32_t exitDay = 0;
    bool gone = false; ///< left so long ago that the dump has the CV no more

    // For truth.json: weeks at risk and edits, with a working card and without, for clients of the pilot branch.
    int weeksWithCard = 0;
    int editsWithCard = 0;
    int weeksWithoutCard = 0;
    int editsWithoutCard = 0;
};

/// Lives through the weeks: every week of a person is a throw of its own, so a later week never changes an earlier one.
class Histories
{
public:
    Histories(quint64 seed, const Population& population);

    /// Up to and including `week` (0 is the first dump), for somebody registered by then.
    [[nodiscard]] History historyOf(const Person& person, int week) const;

private:
    struct Card
    {
        int week = -1'000'000;
        int factor = 100;
    };
    void handOut(const Person& person, int week, History& history, Card& card, Dice& dice) const;
    void edit(const Person& person, int week, const Card& card, History& history, Dice& dice) const;
    static void leave(int week, const Card& card, History& history, Dice& dice);

    quint64 m_seed;
    const Population& m_population;
};

} // namespace spiegel::demo
