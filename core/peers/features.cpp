// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/peers/features.h"

#include "core/peers/keycounter.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace spiegel::peers {

namespace {

constexpr int rowsOfChunk = 8192;
constexpr int keyBits = 60;

/// Trait and key in one number that sorts by trait, then key.
std::uint64_t packed(const RawFeature& raw)
{
    return (static_cast<std::uint64_t>(raw.trait) << keyBits) | static_cast<std::uint64_t>(raw.key);
}

/// The raw features of some thousand CVs: each different one once, and which of them every CV has.
struct Chunk
{
    std::vector<std::uint64_t> keys; ///< rising
    std::vector<int> people;         ///< how many CVs of the chunk have the key
    std::vector<std::uint32_t> ends; ///< by row of the chunk, in `at`
    std::vector<std::uint32_t> at;   ///< in `keys`
    std::vector<float> factors;
};

/// The same with weights, one CV after the other.
struct Weighed
{
    std::vector<int> ids;
    std::vector<Features::Weight> weights;
    std::vector<std::uint8_t> lengths; ///< by row of the chunk
};

/// Numbers the keys in their order.
void putInOrder(Chunk& chunk, const KeyCounter& counter)
{
    std::vector<std::uint32_t> order(counter.keys().size());
    std::iota(order.begin(), order.end(), 0U);
    std::sort(order.begin(), order.end(),
              [&counter](std::uint32_t a, std::uint32_t b) { return counter.keys()[a] < counter.keys()[b]; });
    std::vector<std::uint32_t> places(order.size());
    for (const std::uint32_t number : order) {
        places[number] = static_cast<std::uint32_t>(chunk.keys.size());
        chunk.keys.push_back(counter.keys()[number]);
        chunk.people.push_back(counter.counts()[number]);
    }
    for (std::uint32_t& one : chunk.at)
        one = places[one];
}

Chunk readChunk(const TraitReader& traits, int from, int to, const std::vector<bool>& isLeftOut)
{
    Chunk chunk;
    KeyCounter counter;
    std::vector<RawFeature> raw;
    for (int row = from; row < to; ++row) {
        if (isLeftOut.empty() || !isLeftOut[static_cast<std::size_t>(row)]) {
            traits.read(row, raw);
            for (const RawFeature& one : raw) {
                chunk.at.push_back(counter.count(packed(one)));
                chunk.factors.push_back(one.factor);
            }
        }
        chunk.ends.push_back(static_cast<std::uint32_t>(chunk.at.size()));
    }
    putInOrder(chunk, counter);
    return chunk;
}

/// Leaves the `mostOfCv` heaviest features of one CV, which begin at `from`; among equal weights the first.
template<class Ids, class Weights>
void keepHeaviest(Ids& ids, Weights& weights, std::size_t from)
{
    const std::size_t count = ids.size() - from;
    if (count <= Features::mostOfCv)
        return;
    std::vector<std::size_t> order(count);
    std::iota(order.begin(), order.end(), from);
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return weights[a] > weights[b]; });
    order.resize(Features::mostOfCv);
    std::sort(order.begin(), order.end());
    for (std::size_t i = 0; i < order.size(); ++i) {
        ids[from + i] = ids[order[i]];
        weights[from + i] = weights[order[i]];
    }
    ids.resize(from + order.size());
    weights.resize(from + order.size());
}

/// `kept`: the key of each feature, rising.
template<class WeightOf>
Weighed weighedOf(const Chunk& chunk, const std::vector<std::uint64_t>& kept, const WeightOf& weightOf)
{
    std::vector<int> features; // by key of the chunk; -1: left out
    auto at = kept.begin();
    for (const std::uint64_t key : chunk.keys) {
        at = std::lower_bound(at, kept.end(), key);
        features.push_back(at != kept.end() && *at == key ? static_cast<int>(at - kept.begin()) : -1);
    }
    Weighed weighed;
    weighed.ids.reserve(chunk.at.size());
    weighed.weights.reserve(chunk.at.size());
    std::size_t i = 0;
    for (const std::uint32_t end : chunk.ends) {
        const std::size_t start = weighed.ids.size();
        for (; i < end; ++i) {
            const int feature = features[chunk.at[i]];
            const Features::Weight weight = feature < 0 ? Features::Weight(0) : weightOf(feature, chunk.factors[i]);
            if (weight == 0)
                continue;
            weighed.ids.push_back(feature);
            weighed.weights.push_back(weight);
        }
        keepHeaviest(weighed.ids, weighed.weights, start);
        weighed.lengths.push_back(static_cast<std::uint8_t>(weighed.ids.size() - start));
    }
    return weighed;
}

} // namespace

Features::Weight Features::weightOf(int feature, float factor) const
{
    // Rounded as std::round() does, which is a call for each of ten million features.
    const double exact = std::min<double>(heaviest, m_full[static_cast<std::size_t>(feature)] * factor);
    const auto whole = static_cast<Weight>(exact);
    return static_cast<Weight>(whole + (exact - whole >= 0.5 ? 1 : 0));
}

int Features::find(Trait trait, std::int64_t key) const
{
    const auto from = m_keys.begin() + m_firsts[static_cast<std::size_t>(trait)];
    const auto to = m_keys.begin() + m_firsts[static_cast<std::size_t>(trait) + 1];
    const auto found = std::lower_bound(from, to, key);
    return found != to && *found == key ? static_cast<int>(found - m_keys.begin()) : -1;
}

Result<Features> Features::of(const Lives& lives, const Weights& weights, const std::vector<bool>& isLeftOut,
                              const Workers& workers, Progress& progress)
{
    const TraitReader traits(lives, weights);
    const int rows = lives.cvs.count();
    std::vector<Chunk> chunks(static_cast<std::size_t>((rows + rowsOfChunk - 1) / rowsOfChunk));
    workers.forEach(chunks.size(), [&](std::size_t i) {
        const int from = static_cast<int>(i) * rowsOfChunk;
        if (!progress.cancelled())
            chunks[i] = readChunk(traits, from, std::min(rows, from + rowsOfChunk), isLeftOut);
    });
    if (progress.cancelled())
        return fail(Problem::cancelled());

    // All different features together, and how many CVs have each.
    std::vector<std::pair<std::uint64_t, int>> counted;
    for (const Chunk& chunk : chunks) {
        for (std::size_t i = 0; i < chunk.keys.size(); ++i)
            counted.emplace_back(chunk.keys[i], chunk.people[i]);
    }
    std::sort(counted.begin(), counted.end());
    const auto left = static_cast<double>(isLeftOut.empty() ? 0 : std::count(isLeftOut.begin(), isLeftOut.end(), true));
    const double all = rows - left;
    Features features;
    std::vector<std::uint64_t> kept;
    for (std::size_t i = 0; i < counted.size();) {
        const std::uint64_t key = counted[i].first;
        int people = 0;
        for (; i < counted.size() && counted[i].first == key; ++i)
            people += counted[i].second;
        const auto trait = static_cast<Trait>(key >> keyBits);
        const double full = 100 * weights.of(trait) * std::log(all / people);
        if (people < 2 || std::round(full) < 1)
            continue;
        kept.push_back(key);
        features.m_traits.push_back(trait);
        features.m_keys.push_back(static_cast<std::int64_t>(key & ((std::uint64_t{1} << keyBits) - 1)));
        features.m_people.push_back(people);
        features.m_full.push_back(full);
    }
    for (std::size_t trait = 0; trait <= traitCount; ++trait)
        features.m_firsts[trait] =
            std::lower_bound(features.m_traits.begin(), features.m_traits.end(), static_cast<Trait>(trait)) -
            features.m_traits.begin();

    std::vector<Weighed> weighed(chunks.size());
    workers.forEach(chunks.size(), [&](std::size_t i) {
        weighed[i] =
            weighedOf(chunks[i], kept, [&](int feature, float factor) { return features.weightOf(feature, factor); });
        chunks[i] = Chunk();
    });
    std::size_t total = 0;
    for (const Weighed& one : weighed)
        total += one.ids.size();
    features.m_ids.reserve(total);
    features.m_weights.reserve(total);
    features.m_starts.reserve(static_cast<std::size_t>(rows));
    features.m_lengths.reserve(static_cast<std::size_t>(rows));
    for (Weighed& one : weighed) {
        auto start = static_cast<std::uint32_t>(features.m_ids.size());
        for (const std::uint8_t length : one.lengths) {
            features.m_starts.push_back(start);
            start += length;
        }
        features.m_lengths.insert(features.m_lengths.end(), one.lengths.begin(), one.lengths.end());
        features.m_ids.insert(features.m_ids.end(), one.ids.begin(), one.ids.end());
        features.m_weights.insert(features.m_weights.end(), one.weights.begin(), one.weights.end());
        one = Weighed();
    }
    return features;
}

Features::List Features::list(int row) const
{
    const auto at = static_cast<std::size_t>(row);
    const std::size_t start = m_starts[at];
    const std::size_t length = m_lengths[at];
    return {std::span(m_ids).subspan(start, length), std::span(m_weights).subspan(start, length)};
}

std::int64_t Features::bytes() const
{
    return static_cast<std::int64_t>(m_traits.capacity() * sizeof(Trait) + m_keys.capacity() * sizeof(std::int64_t) +
                                     m_people.capacity() * sizeof(int) + m_full.capacity() * sizeof(double) +
                                     m_starts.capacity() * sizeof(std::uint32_t) + m_lengths.capacity() +
                                     m_ids.capacity() * sizeof(int) + m_weights.capacity() * sizeof(Weight));
}

std::vector<std::uint32_t> Features::layOut(std::span<const int> rows)
{
    std::vector<std::uint32_t> starts;
    starts.reserve(rows.size() + 1);
    decltype(m_ids) ids;
    decltype(m_weights) weights;
    ids.reserve(m_ids.size());
    weights.reserve(m_weights.size());
    for (const int row : rows) {
        const List one = list(row);
        starts.push_back(static_cast<std::uint32_t>(ids.size()));
        m_starts[static_cast<std::size_t>(row)] = starts.back();
        ids.insert(ids.end(), one.ids.begin(), one.ids.end());
        weights.insert(weights.end(), one.weights.begin(), one.weights.end());
    }
    m_ids = std::move(ids);
    m_weights = std::move(weights);
    starts.push_back(static_cast<std::uint32_t>(m_ids.size()));
    return starts;
}

void Features::weigh(std::span<const RawFeature> raw, std::vector<int>& ids, std::vector<Weight>& weights) const
{
    weigh(raw, std::span<const int>(), ids, weights);
}

void Features::weigh(std::span<const RawFeature> raw, int row, std::vector<int>& ids,
                     std::vector<Weight>& weights) const
{
    weigh(raw, list(row).ids, ids, weights);
}

/// `likely`: ids, rising, of which many are those of `raw`.
void Features::weigh(std::span<const RawFeature> raw, std::span<const int> likely, std::vector<int>& ids,
                     std::vector<Weight>& weights) const
{
    ids.clear();
    weights.clear();
    auto next = likely.begin();
    for (const RawFeature& one : raw) {
        const std::pair wanted(one.trait, one.key);
        while (next != likely.end() && std::pair(trait(*next), key(*next)) < wanted)
            ++next;
        const bool isNext = next != likely.end() && std::pair(trait(*next), key(*next)) == wanted;
        const int id = isNext ? *next : find(one.trait, one.key);
        const Weight weight = id < 0 ? Weight(0) : weightOf(id, one.factor);
        if (weight == 0)
            continue;
        ids.push_back(id);
        weights.push_back(weight);
    }
    keepHeaviest(ids, weights, 0);
}

} // namespace spiegel::peers
