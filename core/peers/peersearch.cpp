// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/peers/peerindex.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <limits>

// The loops over all CVs are worth eight lanes where the processor has them.
#if defined(__x86_64__) && defined(__GNUC__) && !defined(__clang__) && !defined(__SANITIZE_ADDRESS__)
#define SPIEGEL_WIDE __attribute__((target_clones("avx2", "default"), optimize("O3")))
#else
#define SPIEGEL_WIDE
#endif

namespace spiegel::peers {

namespace {

constexpr int stripSize = 32;
// Rounding of single precision: what is nearly good enough is looked at exactly later.
constexpr float slack = 1 - 1e-6F;

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

} // namespace

PeerSearch::PeerSearch(const PeerIndex& index)
    : m_index(index)
    , m_sums(PeerIndex::blockSize)
    , m_byCode(index.m_codeFeatures.size())
    , m_strips(PeerIndex::blockSize / stripSize + 1)
{
}

std::vector<Peer> PeerSearch::like(int row, int top)
{
    return like(m_index.m_features.list(row), row, top);
}

int PeerSearch::prepare(Features::List query)
{
    m_rare.clear();
    m_common.clear();
    const auto width = static_cast<std::size_t>(m_index.blocks()) + 1;
    std::size_t own = 0;                                               // the code of the query
    std::array<std::pair<int, int>, PeerIndex::narrowTraits> narrow{}; // by trait: feature and product
    narrow.fill({-1, 0});
    std::size_t narrowCount = 0;
    for (std::size_t i = 0; i < query.ids.size(); ++i) {
        const auto feature = static_cast<std::size_t>(query.ids[i]);
        const int weight = query.weights[i];
        if (m_index.m_strides[feature] != 0) {
            own += m_index.m_strides[feature];
            narrow[narrowCount++] = {query.ids[i], weight * m_index.m_narrowWeights[feature]};
        } else if (m_index.m_common[feature] >= 0) {
            m_common.push_back(
                {m_index.m_blockStarts.data() + static_cast<std::size_t>(m_index.m_common[feature]) * width, weight});
        } else {
            m_rare.push_back({m_index.m_starts[feature], 0, m_index.m_rareEnds[feature], weight});
        }
    }
    for (std::size_t code = 0; code < m_byCode.size(); ++code) {
        int sum = 0;
        for (const int feature : m_index.m_codeFeatures[code]) {
            for (const auto& [id, product] : narrow)
                sum += id == feature ? product : 0;
        }
        m_byCode[code] = sum;
    }
    const int first = std::min(m_index.m_codeStarts[own], m_index.cvs() - 1) / PeerIndex::blockSize;
    for (Rare& rare : m_rare) {
        const auto begin = m_index.m_rarePlaces.begin();
        rare.at = static_cast<std::uint32_t>(
            std::lower_bound(begin + rare.start, begin + rare.end, first * PeerIndex::blockSize) - begin);
    }
    return first;
}

void PeerSearch::addBlock(int block)
{
    const int from = block * PeerIndex::blockSize;
    const int to = std::min(m_index.cvs(), from + PeerIndex::blockSize);
    int* const sums = m_sums.data();
    const auto& codeStarts = m_index.m_codeStarts;
    auto code =
        static_cast<std::size_t>(std::upper_bound(codeStarts.begin(), codeStarts.end(), from) - codeStarts.begin() - 1);
    for (int place = from; place < to; ++code) {
        const int end = std::min(to, codeStarts[code + 1]);
        std::fill(sums + (place - from), sums + (end - from), m_byCode[code]);
        place = end;
    }
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
    m_least = m_scores[static_cast<std::size_t>(top)];
}

void PeerSearch::collect(int block, int top)
{
    const int from = block * PeerIndex::blockSize;
    const int count = std::min(m_index.cvs() - from, PeerIndex::blockSize);
    const float* const scales = m_index.m_scales.data() + from;
    const int whole = count / stripSize * stripSize;
    int strips = stripsThatReach(m_sums.data(), scales, whole, m_least * slack, m_strips.data());
    if (whole < count)
        m_strips[static_cast<std::size_t>(strips++)] = whole;
    for (int at = 0; at < strips; ++at) {
        const int strip = m_strips[static_cast<std::size_t>(at)];
        for (int i = strip; i < std::min(strip + stripSize, count); ++i) {
            const int sum = m_sums[static_cast<std::size_t>(i)];
            const float score = static_cast<float>(sum) * scales[i];
            if (sum <= 0 || score < m_least * slack)
                continue;
            m_candidates.push_back({score, m_index.m_rows[static_cast<std::size_t>(from + i)], sum});
            if (m_candidates.size() >= static_cast<std::size_t>(top) * 3 + 256)
                cut(top);
        }
    }
}

/// Keeps those that may still belong to the best `top`, and one more: the CV itself may be among them.
void PeerSearch::cut(int top)
{
    if (m_candidates.size() <= static_cast<std::size_t>(top) + 1)
        return;
    const auto last = m_candidates.begin() + top;
    std::nth_element(m_candidates.begin(), last, m_candidates.end(),
                     [](const Candidate& a, const Candidate& b) { return a.score > b.score; });
    m_least = last->score;
    std::erase_if(m_candidates, [&](const Candidate& one) { return one.score < m_least * slack; });
}

std::vector<Peer> PeerSearch::sorted(std::int64_t squares, int top)
{
    cut(top);
    std::vector<Peer> peers;
    peers.reserve(m_candidates.size());
    for (const Candidate& one : m_candidates) {
        if (one.row != m_except)
            peers.push_back({one.row, one.dot, 0});
    }
    // dot / length, compared without rounding: dot1^2 * squares2 against dot2^2 * squares1.
    __extension__ using Wide = unsigned __int128;
    const auto before = [&](const Peer& a, const Peer& b) {
        const auto row1 = static_cast<std::size_t>(a.row);
        const auto row2 = static_cast<std::size_t>(b.row);
        const Wide first = static_cast<Wide>(a.dot * a.dot) * static_cast<Wide>(m_index.m_squares[row2]);
        const Wide second = static_cast<Wide>(b.dot * b.dot) * static_cast<Wide>(m_index.m_squares[row1]);
        return first != second ? first > second : m_index.m_ranks[row1] < m_index.m_ranks[row2];
    };
    std::sort(peers.begin(), peers.end(), before);
    peers.resize(std::min(peers.size(), static_cast<std::size_t>(top)));
    for (Peer& peer : peers)
        peer.score = static_cast<double>(peer.dot) /
                     std::sqrt(static_cast<double>(squares) *
                               static_cast<double>(m_index.m_squares[static_cast<std::size_t>(peer.row)]));
    return peers;
}

std::vector<Peer> PeerSearch::like(Features::List query, int except, int top)
{
    if (top <= 0 || m_index.cvs() == 0)
        return {};
    m_except = except;
    m_least = 0;
    m_candidates.clear();
    std::int64_t squares = 0;
    for (const Features::Weight weight : query.weights)
        squares += std::int64_t{weight} * weight;
    const int first = prepare(query);
    const int blocks = m_index.blocks();
    for (int i = 0; i < blocks; ++i) {
        const int block = (first + i) % blocks;
        if (block == 0) {
            for (Rare& rare : m_rare)
                rare.at = rare.start;
        }
        addBlock(block);
        if (i == 0)
            setLeast(block, top);
        collect(block, top);
    }
    return sorted(squares, top);
}

} // namespace spiegel::peers
