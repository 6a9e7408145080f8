// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/peers/peerindex.h"

#include <algorithm>
#include <cmath>
#include <limits>

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
    index.measureRows();
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

void PeerIndex::measureRows()
{
    m_squares.reserve(static_cast<std::size_t>(cvs()));
    for (int row = 0; row < cvs(); ++row) {
        std::int64_t squares = 0;
        for (const Weight weight : m_features.list(row).weights)
            squares += std::int64_t{weight} * weight;
        m_squares.push_back(squares);
    }
}

void PeerIndex::placeRows()
{
    m_cells = Cells::of(m_features, m_squares);
    m_lists = m_features.layOut(m_cells.rows());
    m_narrowWeights.assign(m_strides.size(), 0);
    for (const int row : m_cells.rows()) {
        const Features::List list = m_features.list(row);
        std::size_t code = 0;
        for (std::size_t i = 0; i < list.ids.size(); ++i) {
            const auto feature = static_cast<std::size_t>(list.ids[i]);
            code += m_strides[feature];
            if (m_strides[feature] != 0)
                m_narrowWeights[feature] = list.weights[i];
        }
        m_codes.push_back(static_cast<std::uint16_t>(code));
        const std::int64_t squares = m_squares[static_cast<std::size_t>(row)];
        m_scales.push_back(squares > 0 ? static_cast<float>(1 / std::sqrt(static_cast<double>(squares))) : 0);
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
        const Features::List list = m_features.list(m_cells.rows()[static_cast<std::size_t>(place)]);
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
           bytesOf(m_codeFeatures) + m_cells.bytes() + bytesOf(m_lists) + bytesOf(m_codes) + bytesOf(m_scales) +
           bytesOf(m_starts) + bytesOf(m_rareEnds) + bytesOf(m_common) + bytesOf(m_blockStarts) +
           bytesOf(m_rarePlaces) + bytesOf(m_rareWeights) + bytesOf(m_commonEntries);
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
