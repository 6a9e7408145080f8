// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/careers/transitions.h"
#include "core/foundation/workers.h"

#include <QString>

#include <vector>

namespace spiegel::communities {

/// Occupations between which people go to and fro more than to others: a labour market within the labour market.
struct Community
{
    /// The most typical first: those with many people inside of whom a large share stays inside. Typical is
    /// inside * inside / all, with `inside` the people of an occupation's steps to and from others of the community
    /// and `all` those of all its steps.
    std::vector<int> occupations;
    qint64 inside = 0; ///< people of the steps between its occupations; who made two steps counts twice
    qint64 across = 0; ///< of the steps to and from other communities

    bool operator==(const Community&) const = default;
};

/// What an occupation is in the whole of careers.
struct Standing
{
    int occupation = 0;
    int community = 0;    ///< place in Communities::communities
    qint64 arriving = 0;  ///< people of its steps; who made two steps counts twice
    qint64 leaving = 0;   ///< the same
    qint64 elsewhere = 0; ///< of those who left, to an occupation of another community
    /// Of the likeliest ways between any two other occupations, the share that leads over this one (betweenness.h).
    double passing = 0;

    [[nodiscard]] double elsewhereShare() const
    {
        return leaving == 0 ? 0 : static_cast<double>(elsewhere) / static_cast<double>(leaving);
    }
    bool operator==(const Standing&) const = default;
};

struct Communities
{
    std::vector<Community> communities; ///< by the people inside, descending
    std::vector<Standing> standings;    ///< by the codes as text
    double modularity = 0;              ///< see bonds.h

    /// Nothing (nullptr) for an occupation without a step.
    [[nodiscard]] const Standing* find(int occupation) const;
    /// The occupations through which most people get elsewhere, at most `count`: by Standing::passing, descending,
    /// those over which no way leads left out.
    [[nodiscard]] std::vector<int> bridges(int count) const;

private:
    friend Result<Communities> communitiesOf(const std::vector<careers::Transition>&, const people::OccupationCodes&,
                                             const Workers&, Progress&);
    std::vector<int> m_placeOf; ///< in `standings`, by occupation; -1: none
};

/// Of steps that enough people made (careers::transitions). The same steps always give the same communities; some
/// tenths of a second for 14,000 steps. Cancellable.
[[nodiscard]] Result<Communities> communitiesOf(const std::vector<careers::Transition>& steps,
                                                const people::OccupationCodes& codes, const Workers& workers,
                                                Progress& progress);

/// 'kok, kelner': the two most typical occupations.
[[nodiscard]] QString nameOf(const Community& community, const people::OccupationCodes& codes);

} // namespace spiegel::communities
