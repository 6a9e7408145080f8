// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/effects/peerseffect.h"

#include "core/cards/others.h"
#include "core/peers/featurenames.h"

#include <QCoreApplication>

#include <algorithm>

namespace spiegel::effects {

namespace {

/// The people most like `row` by one table of weights, as many as are looked at.
struct Found
{
    std::vector<peers::Peer> peers;
    std::vector<PeerLine> lines;
};

Result<Found> find(store::Database& database, const cards::Population& population, int row,
                   const peers::Weights& weights, const Workers& workers, Progress& progress)
{
    auto features = peers::Features::of(cards::livesOf(population), weights, {}, workers, progress);
    if (!features)
        return fail(features.error());
    const auto names = peers::FeatureNames::read(database, population.codes, *features);
    if (!names)
        return fail(names.error());
    std::vector<int> ranks;
    for (const int cv : population.cvs().ids())
        ranks.push_back(population.numbers.rank(cv));
    const auto index = peers::PeerIndex::of(std::move(*features), std::move(ranks), progress);
    if (!index)
        return fail(index.error());
    Found found;
    found.peers = peers::PeerSearch(*index).like(row, PeersEffect::lookedAt);
    for (const peers::Peer& peer : found.peers) {
        if (found.lines.size() == PeersEffect::shown)
            break;
        PeerLine line{population.numbers.name(population.cvs().id(peer.row)), {}, peer.score, 0, {}};
        if (const int occupation = population.lastOccupation(peer.row); occupation != unknown)
            line.occupation = population.codes.name(occupation);
        for (const peers::Shared& shared :
             peers::sharedFeatures(index->features().list(row), index->features().list(peer.row))) {
            if (line.shared.size() < PeersEffect::sharedShown)
                line.shared << names->text(index->features(), shared.feature);
        }
        found.lines.push_back(line);
    }
    return found;
}

void setPlaces(Found& lines, const Found& other)
{
    for (std::size_t i = 0; i < lines.lines.size(); ++i) {
        const auto place = std::find_if(other.peers.begin(), other.peers.end(),
                                        [&](const peers::Peer& peer) { return peer.row == lines.peers[i].row; });
        lines.lines[i].otherPlace = place == other.peers.end() ? 0 : static_cast<int>(place - other.peers.begin()) + 1;
    }
}

} // namespace

Result<PeersEffect> peersEffect(store::Database& database, const cards::Population& population, const QString& cv,
                                const peers::Weights& before, const peers::Weights& after, const Workers& workers,
                                Progress& progress)
{
    const int row = population.rowOf(cv);
    if (row < 0)
        return fail(Problem::failed(QCoreApplication::translate("effects", "There is no CV %1 in this week.").arg(cv),
                                    {}, QCoreApplication::translate("effects", "Look at the number again.")));
    const QString step = QCoreApplication::translate("effects", "Comparing the CVs");
    progress.report(0, 2, step);
    auto old = find(database, population, row, before, workers, progress);
    if (!old)
        return fail(old.error());
    progress.report(1, 2, step);
    auto fresh = before == after ? old : find(database, population, row, after, workers, progress);
    if (!fresh)
        return fail(fresh.error());
    setPlaces(*old, *fresh);
    setPlaces(*fresh, *old);
    PeersEffect effect{cv, {}, std::move(old->lines), std::move(fresh->lines), 0};
    if (const int occupation = population.lastOccupation(row); occupation != unknown)
        effect.occupation = population.codes.name(occupation);
    effect.kept = static_cast<int>(std::count_if(effect.after.begin(), effect.after.end(), [](const PeerLine& line) {
        return line.otherPlace >= 1 && line.otherPlace <= PeersEffect::shown;
    }));
    return effect;
}

} // namespace spiegel::effects
