// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/peers/features.h"

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

Chunk readChunk(const TraitReader& traits, int from, int to, const std::vector<bool>& isLeftOut)
{
    Chunk chunk;
    std::vector<std::uint64_t> all;
    for (int row = from; row < to; ++row) {
        if (isLeftOut.empty() || !isLeftOut[static_cast<std::size_t>(row)]) {
            for (const RawFeature& raw : traits.read(row)) {
                all.push_back(packed(raw));
                chunk.factors.push_back(raw.factor);
            }
        }
        chunk.ends.push_back(static_cast<std::uint32_t>(all.size()));
    }
    chunk.keys = all;
    std::sort(chunk.keys.begin(), chunk.keys.end());
    chunk.keys.erase(std::unique(chunk.keys.begin(), chunk.keys.end()), chunk.keys.end());
    chunk.people.assign(chunk.keys.size(), 0);
    chunk.at.reserve(all.size());
    for (const std::uint64_t key : all) {
        const auto found = std::lower_bound(chunk.keys.begin(), chunk.keys.end(), key) - chunk.keys.begin();
        chunk.at.push_back(static_cast<std::uint32_t>(found));
        ++chunk.people[static_cast<std::size_t>(found)];
    }
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

} // namespace

Features::Weight Features::weightOf(int feature, float factor) const
{
    return static_cast<Weight>(
        std::min<double>(heaviest, std::round(m_full[static_cast<std::size_t>(feature)] * factor)));
}

int Features::find(Trait trait, std::int64_t key) const
{
    const auto from = std::lower_bound(m_traits.begin(), m_traits.end(), trait) - m_traits.begin();
    const auto to = std::upper_bound(m_traits.begin(), m_traits.end(), trait) - m_traits.begin();
    const auto found = std::lower_bound(m_keys.begin() + from, m_keys.begin() + to, key);
    return found != m_keys.begin() + to && *found == key ? static_cast<int>(found - m_keys.begin()) : -1;
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

    std::size_t total = 0;
    for (const Chunk& chunk : chunks)
        total += chunk.at.size();
    features.m_ids.reserve(total);
    features.m_weights.reserve(total);
    features.m_starts.reserve(static_cast<std::size_t>(rows));
    features.m_lengths.reserve(static_cast<std::size_t>(rows));
    for (Chunk& chunk : chunks) {
        std::vector<int> ids; // by key of the chunk; -1: left out
        auto at = kept.begin();
        for (const std::uint64_t key : chunk.keys) {
            at = std::lower_bound(at, kept.end(), key);
            ids.push_back(at != kept.end() && *at == key ? static_cast<int>(at - kept.begin()) : -1);
        }
        std::size_t i = 0;
        for (const std::uint32_t end : chunk.ends) {
            const std::size_t start = features.m_ids.size();
            for (; i < end; ++i) {
                const int id = ids[chunk.at[i]];
                const Weight weight = id < 0 ? Weight(0) : features.weightOf(id, chunk.factors[i]);
                if (weight == 0)
                    continue;
                features.m_ids.push_back(id);
                features.m_weights.push_back(weight);
            }
            keepHeaviest(features.m_ids, features.m_weights, start);
            features.m_starts.push_back(static_cast<std::uint32_t>(start));
            features.m_lengths.push_back(static_cast<std::uint8_t>(features.m_ids.size() - start));
        }
        chunk = Chunk();
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
    ids.clear();
    weights.clear();
    for (const RawFeature& one : raw) {
        const int id = find(one.trait, one.key);
        const Weight weight = id < 0 ? Weight(0) : weightOf(id, one.factor);
        if (weight == 0)
            continue;
        ids.push_back(id);
        weights.push_back(weight);
    }
    keepHeaviest(ids, weights, 0);
}

} // namespace spiegel::peers
