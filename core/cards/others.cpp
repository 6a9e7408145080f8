// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cards/others.h"

#include <QCoreApplication>

namespace spiegel::cards {

peers::Lives livesOf(const Population& population)
{
    const quality::Records& records = population.records;
    return {records.snapshot,   records.cvs,         records.experiences,
            records.schoolings, records.competences, population.codes};
}

Others::Others(const Population& population, const Market& market, const peers::Weights& weights,
               peers::PeerIndex index, std::vector<int> ranks, Workers workers)
    : m_occupations(static_cast<std::size_t>(population.codes.end()))
    , m_vacancies(static_cast<std::size_t>(market.vacancies.count()))
    , m_weights(weights.version())
    , m_ranks(std::move(ranks))
    , m_index(std::move(index))
    , m_skills(population)
    , m_leavers(livesOf(population), weights, m_index.features(), market.transitions, m_ranks, workers)
    , m_groups(population, market, m_skills)
{
}

Result<std::shared_ptr<const Others>> Others::read(const Population& population, const Market& market,
                                                   const peers::Weights& weights, const Workers& workers,
                                                   Progress& progress)
{
    const QString step = QCoreApplication::translate("cards", "Comparing the CVs");
    progress.report(0, 2, step);
    auto features = peers::Features::of(livesOf(population), weights, {}, workers, progress);
    if (!features)
        return fail(features.error());
    progress.report(1, 2, step);
    std::vector<int> ranks;
    ranks.reserve(population.cvs().ids().size());
    for (const int cv : population.cvs().ids())
        ranks.push_back(population.numbers.rank(cv));
    auto index = peers::PeerIndex::of(std::move(*features), ranks, progress);
    if (!index)
        return fail(index.error());
    auto others =
        std::make_shared<const Others>(population, market, weights, std::move(*index), std::move(ranks), workers);
    progress.report(2, 2, step);
    return others;
}

Others::Loan Others::lend() const
{
    {
        const std::lock_guard lock(m_guard);
        if (!m_idle.empty()) {
            Workplace* const place = m_idle.back().release();
            m_idle.pop_back();
            return {place, GiveBack{this}};
        }
    }
    auto place = std::make_unique<Workplace>(
        Workplace{peers::PeerSearch(m_index), Tally(m_occupations), Tally(m_vacancies),
                  std::vector<int>(static_cast<std::size_t>(m_index.features().count()), 0)});
    return {place.release(), GiveBack{this}};
}

void Others::GiveBack::operator()(Workplace* place) const
{
    const std::lock_guard lock(owner->m_guard);
    owner->m_idle.emplace_back(place);
}

} // namespace spiegel::cards
