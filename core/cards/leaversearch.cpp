// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cards/leaversearch.h"

#include "core/foundation/wideloop.h"

#include <algorithm>
#include <functional>

namespace spiegel::cards {

namespace {

using Weight = Leavers::Weight;

constexpr int stripSize = 16;

int wholeStrips(int count)
{
    return (count + stripSize - 1) / stripSize * stripSize;
}

SPIEGEL_WIDE void addColumn(const Weight* column, int weight, int count, int* sums)
{
    for (int i = 0; i < count; ++i)
        sums[i] += weight * column[i];
}

/// How many are above 0.
SPIEGEL_WIDE int scale(const int* sums, const double* scales, int count, double* scores)
{
    int sharing = 0;
    for (int i = 0; i < count; ++i) {
        scores[i] = sums[i] * scales[i];
        sharing += sums[i] > 0 ? 1 : 0;
    }
    return sharing;
}

/// Writes down where a strip begins in which anybody reaches `least`, and gives how many. All strips are whole.
SPIEGEL_WIDE int stripsThatReach(const double* scores, int count, double least, int* strips)
{
    int found = 0;
    for (int strip = 0; strip < count; strip += stripSize) {
        int hits = 0;
        for (int i = strip; i < strip + stripSize; ++i)
            hits |= scores[i] >= least ? 1 : 0;
        strips[found] = strip;
        found += hits;
    }
    return found;
}

} // namespace

void LeaverSearch::find(const Leavers& leavers, int occupation, peers::Features::List query, int except,
                        std::size_t top)
{
    m_leavers = &leavers;
    m_past = &leavers.past(occupation);
    m_except = except;
    throughBlocks(query, top, true);
    if (m_found.size() < std::min(top, m_people))
        throughBlocks(query, top, false);
}

void LeaverSearch::throughBlocks(peers::Features::List query, std::size_t top, bool mayGuess)
{
    m_people = 0;
    m_least = 0;
    m_again = 0;
    m_found.clear();
    prepare(query);
    for (std::size_t block = 0; block + 1 < m_past->blocks.size(); ++block) {
        const int from = m_past->blocks[block];
        const int to = m_past->blocks[block + 1];
        addUp(from, to);
        keepOneOfEach(from, to);
        if (block == 0 && mayGuess && m_past->blocks.size() > 2)
            m_least = likelyLeast(top);
        collect(from, top);
    }
    cut(top);
}

/// What somewhat more than `top` of all are likely to reach, by a sample of the first block.
double LeaverSearch::likelyLeast(std::size_t top)
{
    constexpr std::size_t step = 4;
    constexpr std::size_t margin = 8; // and half as many again: hardly ever too few
    m_sample.clear();
    for (std::size_t i = 0; i < m_scores.size(); i += step)
        m_sample.push_back(m_scores[i]);
    const std::size_t wanted = top * m_sample.size() * 3 / 2 / m_past->leavers.size() + margin;
    if (wanted >= m_sample.size())
        return 0;
    const auto least = m_sample.begin() + static_cast<std::ptrdiff_t>(wanted);
    std::nth_element(m_sample.begin(), least, m_sample.end(), std::greater<>());
    return *least;
}

void LeaverSearch::prepare(peers::Features::List query)
{
    m_columns.clear();
    m_entries.clear();
    auto feature = m_past->features.begin();
    for (std::size_t i = 0; i < query.ids.size(); ++i) {
        feature = std::lower_bound(feature, m_past->features.end(), query.ids[i],
                                   [](const Leavers::Past::Feature& one, int id) { return one.id < id; });
        if (feature == m_past->features.end())
            return;
        if (feature->id != query.ids[i])
            continue;
        if (feature->isColumn)
            m_columns.push_back({m_past->columns.data() + feature->start, query.weights[i]});
        else
            m_entries.push_back({m_past->places.data() + feature->start, m_past->places.data() + feature->end,
                                 m_past->weights.data() + feature->start, query.weights[i]});
    }
}

void LeaverSearch::addUp(int from, int to)
{
    const int count = to - from;
    const auto whole = static_cast<std::size_t>(wholeStrips(count));
    m_sums.assign(whole, 0);
    m_scores.assign(whole, 0);
    int* const sums = m_sums.data();
    for (const Column& column : m_columns)
        addColumn(column.weights + from, column.weight, count, sums);
    for (Entries& one : m_entries) {
        for (; one.next != one.end && *one.next < to; ++one.next, ++one.nextWeight)
            sums[*one.next - from] += one.weight * *one.nextWeight;
    }
    m_people += static_cast<std::size_t>(scale(sums, m_past->scales.data() + from, count, m_scores.data()));
}

void LeaverSearch::keepOneOfEach(int from, int to)
{
    const auto score = [&](int place) -> double& { return m_scores[static_cast<std::size_t>(place - from)]; };
    const auto leaveOut = [&](int place) {
        m_people -= score(place) > 0 ? 1 : 0;
        score(place) = 0;
    };
    const auto leavers = std::span(m_past->leavers).subspan(static_cast<std::size_t>(from));
    const auto own =
        std::ranges::equal_range(leavers.first(static_cast<std::size_t>(to - from)), m_except, {}, &Leaver::row);
    for (const Leaver& leaver : own)
        leaveOut(from + static_cast<int>(&leaver - leavers.data()));
    int best = -1;
    for (int before = -1; m_again < m_past->again.size() && m_past->again[m_again] < to; ++m_again) {
        const int place = m_past->again[m_again];
        if (place != before + 1)
            best = place - 1;
        before = place;
        const bool isBetter = score(place) >= score(best);
        leaveOut(isBetter ? best : place);
        if (isBetter)
            best = place;
    }
}

void LeaverSearch::collect(int from, std::size_t top)
{
    m_strips.resize(m_scores.size() / stripSize + 1);
    const int strips = stripsThatReach(m_scores.data(), static_cast<int>(m_scores.size()), m_least, m_strips.data());
    for (const int strip : std::span(m_strips).first(static_cast<std::size_t>(strips))) {
        for (int i = strip; i < strip + stripSize; ++i) {
            const double score = m_scores[static_cast<std::size_t>(i)];
            if (score < m_least || score <= 0)
                continue;
            m_found.push_back({score, from + i});
            if (m_found.size() >= top * 2)
                cut(top);
        }
    }
}

/// By score, then rank.
bool LeaverSearch::isAhead(const Found& a, const Found& b) const
{
    return a.score != b.score ? a.score > b.score : m_leavers->rank(at(a.place)) < m_leavers->rank(at(b.place));
}

void LeaverSearch::cut(std::size_t top)
{
    if (m_found.size() <= top)
        return;
    const auto last = m_found.begin() + static_cast<std::ptrdiff_t>(top) - 1;
    std::nth_element(m_found.begin(), last, m_found.end(),
                     [this](const Found& a, const Found& b) { return isAhead(a, b); });
    m_least = last->score;
    m_found.resize(top);
}

std::span<const int> LeaverSearch::best(std::size_t count)
{
    Q_ASSERT_X(count <= m_found.size(), "LeaverSearch", "so many were not kept");
    if (count < m_found.size())
        std::nth_element(m_found.begin(), m_found.begin() + static_cast<std::ptrdiff_t>(count), m_found.end(),
                         [this](const Found& a, const Found& b) { return isAhead(a, b); });
    m_places.clear();
    for (const Found& one : std::span(m_found).first(count))
        m_places.push_back(one.place);
    return m_places;
}

} // namespace spiegel::cards
