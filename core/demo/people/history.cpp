// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/people/history.h"

#include <algorithm>

namespace spiegel::demo {

namespace {

constexpr std::size_t mostNewJobs = 2;
constexpr int otherAdviserPermille = 80; // cards that somebody else than one's own adviser hands out
constexpr int daysPerWeek = 7;

bool works(int cardWeek, int week, int weeks)
{
    return week > cardWeek && week <= cardWeek + weeks;
}

std::int32_t dayIn(int week, Dice& dice)
{
    return referenceDay(week).sinceEpoch() - daysPerWeek + dice.below(daysPerWeek);
}

} // namespace

int PlantedEffects::editFactor(AdviserQuality quality)
{
    switch (quality) {
    case AdviserQuality::Weak:
        return weakFactor;
    case AdviserQuality::Strong:
        return strongFactor;
    case AdviserQuality::Usual:
        break;
    }
    return usualFactor;
}

Histories::Histories(quint64 seed, const Population& population)
    : m_seed(seed)
    , m_population(population)
{
}

History Histories::historyOf(const Person& person, int week) const
{
    History history;
    history.lastEditDay = person.registeredDay;
    if (person.registeredWeek < -historyWeeks) {
        Dice early(m_seed, Stream::Weekly, person.number, -historyWeeks - 1);
        const int weeks = -historyWeeks - person.registeredWeek;
        if (early.permille(700)) {
            history.lastEditDay = person.registeredDay + early.below(weeks * daysPerWeek);
            history.improvements = early.below(3);
        }
    }
    Card card;
    for (int now = std::max(person.registeredWeek + 1, -historyWeeks); now <= week; ++now) {
        if (history.exitWeek != unknown) {
            history.gone = week >= history.exitWeek + PlantedEffects::weeksShownAfterExit;
            break;
        }
        Dice dice(m_seed, Stream::Weekly, person.number, now);
        edit(person, now, card, history, dice);
        // Who is in the first dump had not left long before it.
        if (now > -PlantedEffects::weeksShownAfterExit)
            leave(now, card, history, dice);
        if (history.exitWeek == unknown && person.pilot)
            handOut(person, now, history, card, dice);
    }
    return history;
}

void Histories::edit(const Person& person, int week, const Card& card, History& history, Dice& dice) const
{
    const bool helped = works(card.week, week, PlantedEffects::cardWeeks);
    const int chance =
        PlantedEffects::editPerMille * 1000 * person.diligence / 100 * (helped ? card.factor : 100) / 100;
    const bool edits = dice.perMillion(chance);
    (helped ? history.weeksWithCard : history.weeksWithoutCard) += 1;
    const std::int32_t day = dayIn(week, dice);
    const bool findsJob = dice.permille(PlantedEffects::newJobPermille);
    if (!edits)
        return;
    (helped ? history.editsWithCard : history.editsWithoutCard) += 1;
    history.lastEditDay = day;
    history.improvements += helped ? PlantedEffects::cardImprovements : PlantedEffects::improvements;
    if (findsJob && history.newJobWeeks.size() < mostNewJobs)
        history.newJobWeeks.push_back(week);
}

void Histories::leave(int week, const Card& card, History& history, Dice& dice)
{
    const bool helped = works(card.week, week, PlantedEffects::cardExitWeeks);
    const int chance = PlantedEffects::exitPerMille * 1000 * (helped ? PlantedEffects::cardExitFactor : 100) / 100;
    const bool leaves = dice.perMillion(chance);
    const std::int32_t day = dayIn(week, dice);
    if (leaves) {
        history.exitWeek = week;
        history.exitDay = std::max(day, history.lastEditDay);
    }
}

void Histories::handOut(const Person& person, int week, History& history, Card& card, Dice& dice) const
{
    const int usual =
        person.benefit == Benefit::Ww ? PlantedEffects::cardPerMilleWw : PlantedEffects::cardPerMilleOther;
    const int adviser =
        dice.permille(otherAdviserPermille) ? dice.below(m_population.advisersOf(person.branch)) : person.adviser;
    const int chance = usual * 10 * m_population.eagernessOf(person.branch, adviser);
    const bool given = dice.perMillion(chance);
    const std::int32_t day = dayIn(week, dice);
    if (!given || week < card.week + PlantedEffects::weeksBetweenCards)
        return;
    card.week = week;
    card.factor = PlantedEffects::editFactor(m_population.qualityOf(person.branch, adviser));
    history.cards.push_back({day, week, person.branch, adviser});
}

} // namespace spiegel::demo
