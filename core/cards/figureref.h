// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace spiegel::cards {

/// One figure on a card, by its place in what stands there: what somebody points at who asks where it comes from. The
/// rows behind it are core/origins'.
struct FigureRef
{
    enum class Kind {
        Score,     ///< of the mirror: the quality of the CV, or what a fix brings
        Usual,     ///< of the mirror: the usual quality
        Peers,     ///< how many people are like the person
        Shared,    ///< `row` of Peers::shared
        Ages,      ///< all bands
        Leavers,   ///< how many went on to other work
        Step,      ///< `row` of Did::rows
        Wishing,   ///< how many say what they look for
        Wish,      ///< `row` of Want::rows
        Silent,    ///< how many do not say
        Lookers,   ///< how many people the vacancies are about
        Vacancy,   ///< `row` of Vacancies::rows
        Index,     ///< of the chances, and its parts
        Reachable, ///< how many open vacancies are within reach
        Task,      ///< `row` of the tasks of a Wajong card
        Condition, ///< `row` of what is possible, on a Wajong card
        Job,       ///< `row` of the work done before, on a Wajong card
        Career,    ///< how many occupations more there are, on a Wajong card
        Skills,    ///< the competences, on a Wajong card

        // Of a beroepenkaart.
        Held,               ///< how many have done the work
        Wished,             ///< how many look for it
        Open,               ///< how many open vacancies there are
        Seekers,            ///< how many job seekers, each for a part of one
        Tension,            ///< vacancies for each job seeker
        Mismatch,           ///< who has done it and does not want it, and the other way round
        Weeks,              ///< of the trend
        Alternative,        ///< how many went to `row` of Alternatives::rows
        AlternativeTension, ///< vacancies for each job seeker there
        Movers,             ///< how many came or went, of `row` of OccupationCard::links
        Link,               ///< `part` of the rows of `row` of OccupationCard::links
        Bar,                ///< `part` of the rows of `row` of People::traits
        Offer,              ///< `row` of Offers::rows
        AreaOpen,           ///< vacancies of `row` of Areas::rows
        AreaSeekers,        ///< its job seekers
        AreaTension,        ///< its class
        Zone,               ///< the postcodes of `row` of Zones::rows
    };

    Kind kind = Kind::Score;
    int row = 0;
    int part = 0; ///< of the row, where a row has more than one figure

    bool operator==(const FigureRef&) const = default;
};

} // namespace spiegel::cards
