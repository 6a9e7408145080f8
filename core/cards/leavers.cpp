// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cards/leavers.h"

#include "core/peers/keycounter.h"
#include "core/people/steps.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <optional>
#include <tuple>

namespace spiegel::cards {

namespace {

using people::Experience;

/// The career up to the step from one occupation to another whose later job began in that month.
std::span<const Experience> before(std::span<const Experience> career, int from, int to, Month date)
{
    std::optional<std::size_t> found;
    people::eachStep(career, [&](const Experience& left, const Experience& job, std::size_t i) {
        if (!found && left.occupation == from && job.occupation == to && job.started == date)
            found = i;
    });
    if (found)
        return career.first(*found);
    Q_ASSERT_X(false, "Leavers", "the graph has a step that is not in the career");
    return career;
}

/// An array of a weight for every place is read faster than so many places with their weights, one by one.
constexpr std::size_t columnFrom = 8; ///< one in so many has the feature

constexpr std::size_t ahead = 8; ///< people

} // namespace

Leavers::Leavers(const peers::Lives& lives, const peers::Weights& weights, const peers::Features& features,
                 const careers::TransitionGraph& transitions, const std::vector<int>& ranks, Workers workers)
    : m_lives(lives)
    , m_features(features)
    , m_transitions(transitions)
    , m_ranks(ranks)
    , m_traits(lives, weights)
    , m_workers(workers)
    , m_kept(std::make_unique<Kept[]>(static_cast<std::size_t>(lives.codes.end())))
{
}

const Leavers::Past& Leavers::past(int occupation) const
{
    Kept& kept = m_kept[static_cast<std::size_t>(occupation)];
    std::call_once(kept.once, [&] { kept.past = remember(occupation); });
    return kept.past;
}

std::vector<Leaver> Leavers::leftFrom(int occupation) const
{
    std::vector<Leaver> all;
    const auto [first, end] = m_transitions.stepsFrom(occupation);
    for (int step = first; step < end; ++step) {
        for (const careers::Move& move : m_transitions.moves(step)) {
            const int row = m_lives.cvs.rowOf(move.cv);
            if (row >= 0)
                all.push_back({row, m_transitions.to(step), move.months, move.date});
        }
    }
    std::sort(all.begin(), all.end(), [](const Leaver& a, const Leaver& b) {
        return std::tuple(a.row, a.date, a.to) < std::tuple(b.row, b.date, b.to);
    });
    return all;
}

struct Leavers::Entry
{
    int feature;
    int place;
    Weight weight;
};

/// Some of those who left, one after the other.
struct Leavers::Weighed
{
    std::vector<Entry> entries;
    std::vector<double> scales;
};

/// What is known of somebody lies far from what is known of the next: asked for some people ahead.
void Leavers::fetch(int row) const
{
    const int cv = m_lives.cvs.id(row);
    __builtin_prefetch(m_lives.experiences.of(cv).data());
    __builtin_prefetch(m_lives.schoolings.of(cv).data());
    __builtin_prefetch(m_lives.competences.of(cv).data());
    __builtin_prefetch(m_features.list(row).ids.data());
}

Leavers::Weighed Leavers::weigh(int occupation, std::span<const Leaver> left, int place) const
{
    Weighed weighed;
    std::vector<peers::RawFeature> raw;
    std::vector<int> ids;
    std::vector<Weight> weights;
    std::size_t likely = 0;
    for (const Leaver& leaver : left)
        likely += m_features.list(leaver.row).ids.size();
    weighed.entries.reserve(likely);
    weighed.scales.reserve(left.size());
    for (std::size_t next = 0; const Leaver& leaver : left) {
        for (; next < left.size() && next <= weighed.scales.size() + ahead; ++next)
            fetch(left[next].row);
        const auto career =
            before(m_lives.experiences.of(m_lives.cvs.id(leaver.row)), occupation, leaver.to, leaver.date);
        m_traits.read(leaver.row, career, leaver.date, raw);
        m_features.weigh(raw, leaver.row, ids, weights);
        std::int64_t squares = 0;
        for (std::size_t i = 0; i < ids.size(); ++i) {
            squares += std::int64_t{weights[i]} * weights[i];
            weighed.entries.push_back({ids[i], place, weights[i]});
        }
        weighed.scales.push_back(squares == 0 ? 0 : 1 / std::sqrt(static_cast<double>(squares)));
        ++place;
    }
    return weighed;
}

/// Turns what each of them has round: for each feature who has it.
void Leavers::layOut(std::vector<Weighed>& weighed, Past& past)
{
    peers::KeyCounter counter;
    for (Weighed& piece : weighed) {
        past.scales.insert(past.scales.end(), piece.scales.begin(), piece.scales.end());
        for (Entry& entry : piece.entries)
            entry.feature = static_cast<int>(counter.count(static_cast<std::uint64_t>(entry.feature)));
    }
    std::vector<std::uint32_t> order(counter.keys().size()); // numbers of features
    std::iota(order.begin(), order.end(), 0U);
    std::sort(order.begin(), order.end(),
              [&counter](std::uint32_t a, std::uint32_t b) { return counter.keys()[a] < counter.keys()[b]; });
    const std::size_t all = past.scales.size();
    std::size_t entries = 0;
    std::size_t cells = 0;
    std::vector<std::size_t> features(order.size()); // by number: its place in past.features
    for (const std::uint32_t number : order) {
        const auto people = static_cast<std::size_t>(counter.counts()[number]);
        const bool isColumn = people * columnFrom >= all;
        std::size_t& end = isColumn ? cells : entries;
        features[number] = past.features.size();
        past.features.push_back({static_cast<int>(counter.keys()[number]), isColumn, end, end});
        end += isColumn ? all : people;
    }
    past.columns.assign(cells, 0);
    past.places.resize(entries);
    past.weights.resize(entries);
    for (const Weighed& piece : weighed) {
        for (const Entry& entry : piece.entries) {
            Past::Feature& feature = past.features[features[static_cast<std::size_t>(entry.feature)]];
            if (feature.isColumn) {
                past.columns[feature.start + static_cast<std::size_t>(entry.place)] = entry.weight;
                continue;
            }
            past.places[feature.end] = entry.place;
            past.weights[feature.end++] = entry.weight;
        }
    }
}

void Leavers::cutInBlocks(Past& past)
{
    past.blocks.push_back(0);
    const int count = static_cast<int>(past.leavers.size());
    for (int place = 1; place < count; ++place) {
        if (past.leavers[static_cast<std::size_t>(place)].row == past.leavers[static_cast<std::size_t>(place) - 1].row)
            past.again.push_back(place);
        else if (place - past.blocks.back() >= blockSize)
            past.blocks.push_back(place);
    }
    if (count > 0)
        past.blocks.push_back(count);
}

Leavers::Past Leavers::remember(int occupation) const
{
    constexpr std::size_t worthAThread = 500;
    Past past;
    past.leavers = leftFrom(occupation);
    const std::span<const Leaver> left = past.leavers;
    const std::size_t pieces =
        std::clamp(left.size() / worthAThread, std::size_t{1}, static_cast<std::size_t>(m_workers.count()));
    std::vector<Weighed> weighed(pieces);
    m_workers.forEach(pieces, [&](std::size_t i) {
        const std::size_t first = i * left.size() / pieces;
        const std::size_t end = (i + 1) * left.size() / pieces;
        weighed[i] = weigh(occupation, left.subspan(first, end - first), static_cast<int>(first));
    });
    layOut(weighed, past);
    cutInBlocks(past);
    return past;
}

} // namespace spiegel::cards
