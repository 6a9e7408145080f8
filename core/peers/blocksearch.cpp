// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/foundation/wideloop.h"
#include "core/peers/peerindex.h"

#include <algorithm>
#include <functional>

namespace spiegel::peers {

namespace {

constexpr int stripSize = 32;

/// Writes down where a strip begins in which anybody reaches `least`, and gives how many. All strips are whole.
SPIEGEL_WIDE int stripsThatReach(const int* sums, const float* scales, int count, float least, int* strips)
{
    int found = 0;
    for (int strip = 0; strip < count; strip += stripSize) {
        int hits = 0;
        for (int i = strip; i < strip + stripSize; ++i)
            hits |= static_cast<float>(sums[i]) * scales[i] >= least ? 1 : 0;
        strips[found] = strip;
        found += hits;
    }
    return found;
}

SPIEGEL_WIDE void addCodes(const int* byCode, const std::uint16_t* codes, int count, int* sums)
{
    for (int i = 0; i < count; ++i)
        sums[i] = byCode[codes[i]];
}

} // namespace

void PeerSearch::prepare(Features::List query)
{
    m_rare.clear();
    m_common.clear();
    const auto width = static_cast<std::size_t>(m_index.blocks()) + 1;
    std::array<std::pair<int, int>, PeerIndex::narrowTraits> narrow{}; // by trait: feature and product
    narrow.fill({-1, 0});
    std::size_t narrowCount = 0;
    for (std::size_t i = 0; i < query.ids.size(); ++i) {
        const auto feature = static_cast<std::size_t>(query.ids[i]);
        const int weight = query.weights[i];
        if (m_index.m_strides[feature] != 0) {
            narrow[narrowCount++] = {query.ids[i], weight * m_index.m_narrowWeights[feature]};
        } else if (m_index.m_common[feature] >= 0) {
            m_common.push_back(
                {m_index.m_blockStarts.data() + static_cast<std::size_t>(m_index.m_common[feature]) * width, weight});
        } else {
            m_rare.push_back({m_index.m_starts[feature], m_index.m_rareEnds[feature], weight});
        }
    }
    m_byCode.resize(m_index.m_codeFeatures.size());
    for (std::size_t code = 0; code < m_byCode.size(); ++code) {
        int sum = 0;
        for (const int feature : m_index.m_codeFeatures[code]) {
            for (const auto& [id, product] : narrow)
                sum += id == feature ? product : 0;
        }
        m_byCode[code] = sum;
    }
}

void PeerSearch::addBlock(int block)
{
    const int from = block * PeerIndex::blockSize;
    const int to = std::min(m_index.cvs(), from + PeerIndex::blockSize);
    int* const sums = m_sums.data();
    addCodes(m_byCode.data(), m_index.m_codes.data() + from, to - from, sums);
    for (const Common& common : m_common) {
        const PeerIndex::Entry* const entries = m_index.m_commonEntries.data();
        const std::uint32_t end = common.blockStarts[block + 1];
        for (std::uint32_t at = common.blockStarts[block]; at < end; ++at)
            sums[entries[at].place] += common.weight * entries[at].weight;
    }
    for (Rare& rare : m_rare) {
        for (; rare.at < rare.end && m_index.m_rarePlaces[rare.at] < to; ++rare.at)
            sums[m_index.m_rarePlaces[rare.at] - from] += rare.weight * m_index.m_rareWeights[rare.at];
    }
}

/// From the first block: what the best there score at least.
void PeerSearch::setLeast(int block, int top)
{
    const int from = block * PeerIndex::blockSize;
    const int count = std::min(m_index.cvs() - from, PeerIndex::blockSize);
    if (count <= top)
        return;
    m_scores.clear();
    for (int i = 0; i < count; ++i)
        m_scores.push_back(static_cast<float>(m_sums[static_cast<std::size_t>(i)]) *
                           m_index.m_scales[static_cast<std::size_t>(from + i)]);
    std::nth_element(m_scores.begin(), m_scores.begin() + top, m_scores.end(), std::greater<>());
    m_least = std::max(m_least, m_scores[static_cast<std::size_t>(top)]);
}

void PeerSearch::collect(int block, int top)
{
    const int from = block * PeerIndex::blockSize;
    const int count = std::min(m_index.cvs() - from, PeerIndex::blockSize);
    const float* const scales = m_index.m_scales.data() + from;
    const int whole = count / stripSize * stripSize;
    int strips = stripsThatReach(m_sums.data(), scales, whole, least(), m_strips.data());
    if (whole < count)
        m_strips[static_cast<std::size_t>(strips++)] = whole;
    for (int at = 0; at < strips; ++at) {
        const int strip = m_strips[static_cast<std::size_t>(at)];
        for (int i = strip; i < std::min(strip + stripSize, count); ++i) {
            const int sum = m_sums[static_cast<std::size_t>(i)];
            const float score = static_cast<float>(sum) * scales[i];
            if (sum <= 0 || !reaches(score))
                continue;
            take({score, m_index.m_cells.rows()[static_cast<std::size_t>(from + i)], sum}, top);
        }
    }
}

void PeerSearch::throughBlocks(Features::List query, int top)
{
    forgetCandidates(top);
    m_sums.resize(PeerIndex::blockSize);
    m_strips.resize(PeerIndex::blockSize / stripSize + 1);
    prepare(query);
    const int blocks = m_index.blocks();
    for (int block = 0; block < blocks; ++block) {
        addBlock(block);
        if (block == 0)
            setLeast(block, top);
        collect(block, top);
    }
}

} // namespace spiegel::peers
