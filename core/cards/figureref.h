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
    };

    Kind kind = Kind::Score;
    int row = 0;

    bool operator==(const FigureRef&) const = default;
};

} // namespace spiegel::cards
