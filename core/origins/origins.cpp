// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/origins/origins.h"

#include "core/origins/tables.h"
#include "core/origins/words.h"

namespace spiegel::origins {

using cards::FigureRef;
using Kind = cards::FigureRef::Kind;
using wajongcards::WajongCard;
using wajongcards::WajongCardMaker;

namespace {

template<class Rows>
const auto* at(const Rows& rows, FigureRef ref)
{
    Q_ASSERT_X(ref.row >= 0 && static_cast<std::size_t>(ref.row) < rows.size(), "origins", "the card has no such row");
    return &rows[static_cast<std::size_t>(ref.row)];
}

/// What both cards have.
Origin stepsOrWishes(const CvCardMaker& maker, int row, const CvCard::Did& did, const CvCard::Want& want, FigureRef ref)
{
    switch (ref.kind) {
    case Kind::Leavers:
        return stepsOf(maker, row, did, nullptr);
    case Kind::Step:
        return stepsOf(maker, row, did, at(did.rows, ref));
    case Kind::Wish:
        return wishesOf(maker, row, want, Wishing::This, at(want.rows, ref));
    case Kind::Silent:
        return wishesOf(maker, row, want, Wishing::None, nullptr);
    default:
        return wishesOf(maker, row, want, Wishing::Any, nullptr);
    }
}

Result<Origin> cvOrigin(store::Database& database, const CvCardMaker& maker, const CvCard& card, FigureRef ref)
{
    const int row = maker.population().rowOf(card.header.cv);
    switch (ref.kind) {
    case Kind::Score:
        return checksOf(maker, row);
    case Kind::Usual:
        return usualOf(maker, row, card);
    case Kind::Peers:
        return alike(database, maker, row, card.peers, nullptr);
    case Kind::Shared:
        return alike(database, maker, row, card.peers, at(card.peers.shared, ref));
    case Kind::Ages:
        return agesOf(maker, row, card.peers);
    case Kind::Lookers:
        return viewersOf(maker, row, card.vacancies, nullptr);
    case Kind::Vacancy:
        return viewersOf(maker, row, card.vacancies, at(card.vacancies.rows, ref));
    case Kind::Index:
        return indexOf(maker, row, *card.chances);
    case Kind::Reachable:
        return reachable(maker, row);
    default:
        return stepsOrWishes(maker, row, card.did, card.want, ref);
    }
}

} // namespace

Result<Origin> originOf(store::Database& database, const CvCardMaker& maker, const CvCard& card, FigureRef ref)
{
    auto origin = cvOrigin(database, maker, card, ref);
    if (origin)
        describe(*origin, ref, subjectOf(card, ref));
    return origin;
}

namespace {

Origin wajongOrigin(const WajongCardMaker& maker, const WajongCard& card, FigureRef ref)
{
    const int row = maker.population().rowOf(card.header.cv);
    switch (ref.kind) {
    case Kind::Task:
        return vacanciesOf(maker.others(), maker.openFor(row, at(card.tasks.rows, ref)->task),
                           maker.neighbourhood(row));
    case Kind::Condition:
        return conditionOf(maker, row, at(card.conditions.rows, ref)->matter);
    case Kind::Job:
        return workOf(maker, row, &at(card.abilities.jobs, ref)->occupation);
    case Kind::Career:
        return workOf(maker, row, nullptr);
    case Kind::Skills:
        return skillsOf(maker, row);
    default:
        return stepsOrWishes(maker.others(), row, card.did, card.want, ref);
    }
}

} // namespace

Result<Origin> originOf(store::Database&, const WajongCardMaker& maker, const WajongCard& card, FigureRef ref)
{
    Origin origin = wajongOrigin(maker, card, ref);
    describe(origin, ref, subjectOf(card, ref));
    return origin;
}

} // namespace spiegel::origins
