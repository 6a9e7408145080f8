// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cards/leavers.h"

#include "core/people/steps.h"

#include <algorithm>
#include <array>
#include <cmath>
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

/// Moves the most like to the front, at least `top` of them with all that are as like as the last: in one pass that
/// counts how many there are of each likeness, and one that moves. The end of those.
std::vector<Leavers::Likeness>::iterator likeliest(std::vector<Leavers::Likeness>& found, std::size_t top)
{
    constexpr std::size_t steps = 512;
    double most = 0;
    for (const Leavers::Likeness& one : found)
        most = std::max(most, one.score);
    const double scale = (steps - 1) / most;
    const auto stepOf = [scale](const Leavers::Likeness& one) { return static_cast<std::size_t>(one.score * scale); };
    std::array<std::size_t, steps> people{};
    for (const Leavers::Likeness& one : found)
        ++people[stepOf(one)];
    std::size_t step = steps - 1;
    for (std::size_t alike = people[step]; alike < top; alike += people[step])
        --step;
    return std::partition(found.begin(), found.end(), [&](const auto& one) { return stepOf(one) >= step; });
}

} // namespace

Leavers::Leavers(const peers::Lives& lives, const peers::Weights& weights, const peers::Features& features,
                 const careers::TransitionGraph& transitions, const std::vector<int>& ranks, Workers workers)
    : m_lives(lives)
    , m_features(features)
    , m_transitions(transitions)
    , m_ranks(ranks)
    , m_traits(lives, weights)
    , m_workers(workers)
    , m_pasts(std::make_unique<Past[]>(static_cast<std::size_t>(lives.codes.end())))
{
}

const Leavers::Past& Leavers::past(int occupation) const
{
    Past& past = m_pasts[static_cast<std::size_t>(occupation)];
    std::call_once(past.once, [&] { remember(occupation, past); });
    return past;
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

Leavers::Weighed Leavers::weigh(int occupation, std::span<const Leaver> left, int place) const
{
    Weighed weighed;
    std::vector<int> ids;
    std::vector<Weight> weights;
    for (const Leaver& leaver : left) {
        const auto career =
            before(m_lives.experiences.of(m_lives.cvs.id(leaver.row)), occupation, leaver.to, leaver.date);
        m_features.weigh(m_traits.read(leaver.row, career, leaver.date), ids, weights);
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

void Leavers::remember(int occupation, Past& past) const
{
    constexpr std::size_t worthAThread = 500;
    std::vector<Leaver> left = leftFrom(occupation);
    const std::size_t pieces =
        std::clamp(left.size() / worthAThread, std::size_t{1}, static_cast<std::size_t>(m_workers.count()));
    std::vector<Weighed> weighed(pieces);
    m_workers.forEach(pieces, [&](std::size_t i) {
        const std::size_t first = i * left.size() / pieces;
        const std::size_t end = (i + 1) * left.size() / pieces;
        weighed[i] = weigh(occupation, std::span(left).subspan(first, end - first), static_cast<int>(first));
    });
    std::vector<std::uint32_t> next(static_cast<std::size_t>(m_features.count()) + 1, 0); // by feature
    std::size_t entries = 0;
    for (const Weighed& piece : weighed) {
        entries += piece.entries.size();
        past.scales.insert(past.scales.end(), piece.scales.begin(), piece.scales.end());
        for (const Entry& entry : piece.entries)
            ++next[static_cast<std::size_t>(entry.feature) + 1];
    }
    for (std::size_t feature = 0; feature + 1 < next.size(); ++feature) {
        if (next[feature + 1] > 0) {
            past.features.push_back(static_cast<int>(feature));
            past.starts.push_back(past.starts.back() + next[feature + 1]);
        }
        next[feature + 1] += next[feature];
    }
    past.places.resize(entries);
    past.weights.resize(entries);
    for (const Weighed& piece : weighed) {
        for (const Entry& entry : piece.entries) {
            const std::uint32_t at = next[static_cast<std::size_t>(entry.feature)]++;
            past.places[at] = entry.place;
            past.weights[at] = entry.weight;
        }
    }
    past.leavers = std::move(left);
}

void Leavers::find(int occupation, peers::Features::List query, int except, std::vector<int>& sums,
                   std::vector<Likeness>& found) const
{
    const Past& all = past(occupation);
    sums.assign(all.leavers.size(), 0);
    for (std::size_t i = 0; i < query.ids.size(); ++i) {
        const auto feature = std::lower_bound(all.features.begin(), all.features.end(), query.ids[i]);
        if (feature == all.features.end() || *feature != query.ids[i])
            continue;
        const auto number = static_cast<std::size_t>(feature - all.features.begin());
        const int weight = query.weights[i];
        for (std::uint32_t at = all.starts[number]; at < all.starts[number + 1]; ++at)
            sums[static_cast<std::size_t>(all.places[at])] += weight * all.weights[at];
    }
    found.clear();
    int row = -1;
    for (std::size_t place = 0; place < sums.size(); ++place) {
        const Likeness likeness{sums[place] * all.scales[place], static_cast<int>(place)};
        if (sums[place] == 0 || all.leavers[place].row == except)
            continue;
        if (row != all.leavers[place].row)
            found.push_back(likeness);
        else if (likeness.score >= found.back().score)
            found.back() = likeness;
        row = all.leavers[place].row;
    }
}

void Leavers::bringForward(int occupation, std::vector<Likeness>& found, std::size_t top) const
{
    constexpr std::size_t worthCounting = 2; // times what is asked for
    if (found.size() <= top)
        return;
    const std::vector<Leaver>& leavers = past(occupation).leavers;
    const auto rank = [&](const Likeness& one) {
        return m_ranks[static_cast<std::size_t>(leavers[static_cast<std::size_t>(one.place)].row)];
    };
    const auto end = found.size() >= top * worthCounting ? likeliest(found, top) : found.end();
    std::nth_element(found.begin(), found.begin() + static_cast<std::ptrdiff_t>(top) - 1, end,
                     [&](const Likeness& a, const Likeness& b) {
                         return a.score != b.score ? a.score > b.score : rank(a) < rank(b);
                     });
}

Leaver Leavers::at(int occupation, int place) const
{
    return past(occupation).leavers[static_cast<std::size_t>(place)];
}

} // namespace spiegel::cards
