// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cards/population.h"

#include <QStringList>

namespace spiegel::effects {

/// Somebody who is like the one that was asked about.
struct PeerLine
{
    QString cv;
    QString occupation; ///< the last one; empty when not known
    double score = 0;
    int otherPlace = 0; ///< among the first 100 by the other weights, from 1; 0: not among them
    QStringList shared; ///< what makes the score most, for people

    bool operator==(const PeerLine&) const = default;
};

/// Who is most like one person, by the one table of weights and by the other.
struct PeersEffect
{
    QString cv;
    QString occupation;
    std::vector<PeerLine> before; ///< at most `shown`, the most like first
    std::vector<PeerLine> after;
    int kept = 0; ///< people who stand in both

    static constexpr int shown = 10;
    static constexpr int lookedAt = 100;
    static constexpr int sharedShown = 3;
};

/// Problems: the snapshot has no such CV; cancelled; the database (names of competences and fields come from it).
[[nodiscard]] Result<PeersEffect> peersEffect(store::Database& database, const cards::Population& population,
                                              const QString& cv, const peers::Weights& before,
                                              const peers::Weights& after, const Workers& workers, Progress& progress);

} // namespace spiegel::effects
