// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/peers/peerindex.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace spiegel::peers {

namespace {

constexpr std::array<Trait, 4> narrow = {Trait::Education, Trait::Level, Trait::Experience, Trait::Age};

template<class Vector>
std::int64_t bytesOf(const Vector& vector)
{
    return static_cast<std::int64_t>(vector.capacity() * sizeof(typename Vector::value_type));
}

} // namespace

Result<PeerIndex> PeerIndex::of(Features features, std::vector<int> ranks, Progress& progress)
{
    PeerIndex index;
    index.m_features = std::move(features);
    index.m_ranks = std::move(ranks);
    Q_ASSERT(static_cast<int>(index.m_ranks.size()) == index.cvs());
    index.numberCodes();
    index.placeRows();
    index.makeRoom();
    if (progress.cancelled())
        return fail(Problem::cancelled());
    index.fill();
    return index;
}

/// Every combination of the values of the narrow traits gets a number: the sum of the strides of its features.
void PeerIndex::numberCodes()
{
    m_strides.assign(static_cast<std::size_t>(m_features.count()), 0);
    m_codeFeatures.assign(1, {-1, -1, -1, -1});
    for (std::size_t trait = 0; trait < narrowTraits; ++trait) {
        std::vector<int> values;
        for (int feature = 0; feature < m_features.count(); ++feature) {
            if (m_features.trait(feature) == narrow[trait])
                values.push_back(feature);
        }
        const std::size_t before = m_codeFeatures.size();
        for (std::size_t value = 0; value < values.size(); ++value) {
            m_strides[static_cast<std::size_t>(values[value])] = static_cast<std::uint16_t>(before * (value + 1));
            for (std::size_t code = 0; code < before; ++code) {
                auto combination = m_codeFeatures[code];
                combination[trait] = values[value];
                m_codeFeatures.push_back(combination);
            }
        }
    }
    Q_ASSERT(m_codeFeatures.size() <= std::numeric_limits<std::uint16_t>::max());
}

void PeerIndex::placeRows()
{
    m_narrowWeights.assign(m_strides.size(), 0);
    std::vector<std::size_t> codes;
    for (int row = 0; row < cvs(); ++row) {
        const Features::List list = m_features.list(row);
        std::size_t code = 0;
        std::int64_t squares = 0;
        for (std::size_t i = 0; i < list.ids.size(); ++i) {
            const auto feature = static_cast<std::size_t>(list.ids[i]);
            squares += std::int64_t{list.weights[i]} * list.weights[i];
            code += m_strides[feature];
            if (m_strides[feature] != 0)
                m_narrowWeights[feature] = list.weights[i];
        }
        codes.push_back(code);
        m_squares.push_back(squares);
    }
    m_codeStarts.assign(m_codeFeatures.size() + 1, 0);
    for (const std::size_t code : codes)
        ++m_codeStarts[code + 1];
    std::partial_sum(m_codeStarts.begin(), m_codeStarts.end(), m_codeStarts.begin());
    std::vector<int> next(m_codeStarts.begin(), m_codeStarts.end() - 1);
    m_rows.resize(codes.size());
    m_scales.resize(codes.size());
    for (std::size_t row = 0; row < codes.size(); ++row) {
        const int place = next[codes[row]]++;
        m_rows[static_cast<std::size_t>(place)] = static_cast<int>(row);
        if (m_squares[row] > 0)
            m_scales[static_cast<std::size_t>(place)] =
                static_cast<float>(1 / std::sqrt(static_cast<double>(m_squares[row])));
    }
}

void PeerIndex::makeRoom()
{
    const auto count = static_cast<std::size_t>(m_features.count());
    std::vector<int> entries(count, 0);
    for (int row = 0; row < cvs(); ++row) {
        for (const int feature : m_features.list(row).ids)
            ++entries[static_cast<std::size_t>(feature)];
    }
    std::uint32_t rare = 0;
    std::uint32_t common = 0;
    int lines = 0;
    for (std::size_t feature = 0; feature < count; ++feature) {
        const bool isNarrow = m_strides[feature] != 0;
        const bool isCommon = !isNarrow && entries[feature] >= commonFrom;
        m_common.push_back(isCommon ? lines++ : -1);
        std::uint32_t& total = isCommon ? common : rare;
        m_starts.push_back(total);
        if (!isNarrow)
            total += static_cast<std::uint32_t>(entries[feature]);
    }
    m_rarePlaces.resize(rare);
    m_rareWeights.resize(rare);
    m_commonEntries.resize(common);
    m_blockStarts.assign(static_cast<std::size_t>(lines) * (static_cast<std::size_t>(blocks()) + 1), 0);
}

void PeerIndex::fill()
{
    const auto width = static_cast<std::size_t>(blocks()) + 1;
    std::vector<std::uint32_t> next = m_starts;
    for (int place = 0; place < cvs(); ++place) {
        const Features::List list = m_features.list(m_rows[static_cast<std::size_t>(place)]);
        const int block = place / blockSize;
        for (std::size_t i = 0; i < list.ids.size(); ++i) {
            const auto feature = static_cast<std::size_t>(list.ids[i]);
            if (m_strides[feature] != 0)
                continue;
            const std::uint32_t at = next[feature]++;
            if (m_common[feature] < 0) {
                m_rarePlaces[at] = place;
                m_rareWeights[at] = list.weights[i];
                continue;
            }
            m_commonEntries[at] = {static_cast<std::uint16_t>(place - block * blockSize), list.weights[i]};
            m_blockStarts[static_cast<std::size_t>(m_common[feature]) * width + static_cast<std::size_t>(block) + 1] =
                at + 1;
        }
    }
    m_rareEnds = std::move(next);
    for (std::size_t feature = 0; feature < m_common.size(); ++feature) {
        if (m_common[feature] < 0)
            continue;
        std::uint32_t* const starts = m_blockStarts.data() + static_cast<std::size_t>(m_common[feature]) * width;
        starts[0] = m_starts[feature];
        for (std::size_t block = 1; block < width; ++block)
            starts[block] = std::max(starts[block], starts[block - 1]);
    }
}

std::int64_t PeerIndex::bytes() const
{
    return m_features.bytes() + bytesOf(m_ranks) + bytesOf(m_squares) + bytesOf(m_strides) + bytesOf(m_narrowWeights) +
           bytesOf(m_codeFeatures) + bytesOf(m_codeStarts) + bytesOf(m_rows) + bytesOf(m_scales) + bytesOf(m_starts) +
           bytesOf(m_rareEnds) + bytesOf(m_common) + bytesOf(m_blockStarts) + bytesOf(m_rarePlaces) +
           bytesOf(m_rareWeights) + bytesOf(m_commonEntries);
}

std::vector<Shared> sharedFeatures(Features::List a, Features::List b)
{
    std::vector<Shared> shared;
    double sum = 0;
    for (std::size_t i = 0, j = 0; i < a.ids.size() && j < b.ids.size();) {
        if (a.ids[i] != b.ids[j]) {
            ++(a.ids[i] < b.ids[j] ? i : j);
            continue;
        }
        const double product = double(a.weights[i]) * double(b.weights[j]);
        shared.push_back({a.ids[i], product});
        sum += product;
        ++i;
        ++j;
    }
    for (Shared& one : shared)
        one.part /= sum;
    std::stable_sort(shared.begin(), shared.end(), [](const Shared& x, const Shared& y) { return x.part > y.part; });
    return shared;
}

} // namespace spiegel::peers
