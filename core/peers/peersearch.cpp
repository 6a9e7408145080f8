// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/peers/peerindex.h"

#include <algorithm>
#include <cmath>
#include <span>

namespace spiegel::peers {

namespace {

// Comparing one by one is dearer for each CV: with more than these, whole blocks are cheaper.
constexpr int mostLooks = 4096;
constexpr int mostLooksShare = 16;

} // namespace

PeerSearch::PeerSearch(const PeerIndex& index)
    : m_index(index)
    , m_query(static_cast<std::size_t>(index.m_features.count()))
{
}

std::vector<Peer> PeerSearch::like(int row, int top)
{
    return like(m_index.m_features.list(row), row, top);
}

void PeerSearch::forgetCandidates(int top)
{
    m_candidates.clear();
    m_cutAt = (static_cast<std::size_t>(top) + 1) * 2;
}

void PeerSearch::take(Candidate candidate, int top)
{
    m_candidates.push_back(candidate);
    if (m_candidates.size() >= m_cutAt)
        cut(top);
}

/// Keeps those that may still belong to the best `top`, and one more: the CV itself may be among them.
void PeerSearch::cut(int top)
{
    const auto wanted = static_cast<std::size_t>(top) + 1;
    if (m_candidates.size() <= wanted)
        return;
    const auto last = m_candidates.begin() + top;
    std::nth_element(m_candidates.begin(), last, m_candidates.end(),
                     [](const Candidate& a, const Candidate& b) { return a.score > b.score; });
    m_least = last->score;
    std::erase_if(m_candidates, [this](const Candidate& one) { return !reaches(one.score); });
    m_cutAt = std::max(wanted, m_candidates.size()) * 2; // with many equal scores few go
}

bool PeerSearch::isAhead(const Candidate& a, const Candidate& b) const
{
    // dot / length, compared without rounding: dot1^2 * squares2 against dot2^2 * squares1. Most pairs lie further
    // apart than the scores, three roundings of a float each, can be wrong.
    __extension__ using Wide = unsigned __int128;
    constexpr float surely = 1.000001F;
    if (a.score > b.score * surely || b.score > a.score * surely)
        return a.score > b.score;
    const auto row1 = static_cast<std::size_t>(a.row);
    const auto row2 = static_cast<std::size_t>(b.row);
    const auto squared = [](std::int64_t dot) { return static_cast<Wide>(dot * dot); };
    const Wide first = squared(a.dot) * static_cast<Wide>(m_index.m_squares[row2]);
    const Wide second = squared(b.dot) * static_cast<Wide>(m_index.m_squares[row1]);
    return first != second ? first > second : m_index.m_ranks[row1] < m_index.m_ranks[row2];
}

double PeerSearch::cosine(int row, std::int64_t dot, std::int64_t squares) const
{
    return static_cast<double>(dot) / std::sqrt(static_cast<double>(squares) *
                                                static_cast<double>(m_index.m_squares[static_cast<std::size_t>(row)]));
}

std::vector<Peer> PeerSearch::sorted(std::int64_t squares, int top)
{
    std::sort(m_candidates.begin(), m_candidates.end(),
              [this](const Candidate& a, const Candidate& b) { return isAhead(a, b); });
    const std::size_t count = std::min(m_candidates.size(), static_cast<std::size_t>(top));
    std::vector<Peer> peers;
    peers.reserve(count);
    for (const Candidate& one : std::span(m_candidates).first(count))
        peers.push_back({one.row, one.dot, cosine(one.row, one.dot, squares)});
    return peers;
}

std::int64_t PeerSearch::find(Features::List query, int except, int top)
{
    m_least = 0;
    forgetCandidates(top);
    std::int64_t squares = 0;
    for (const Features::Weight weight : query.weights)
        squares += std::int64_t{weight} * weight;
    if (!throughCells(query, top))
        throughBlocks(query, top);
    cut(top);
    std::erase_if(m_candidates, [except](const Candidate& one) { return one.row == except; });
    return squares;
}

std::vector<Peer> PeerSearch::like(Features::List query, int except, int top)
{
    if (top <= 0 || m_index.cvs() == 0)
        return {};
    const std::int64_t squares = find(query, except, top);
    return sorted(squares, top);
}

std::vector<int> PeerSearch::likeByTier(int row, std::span<const int> tiers, double least)
{
    if (tiers.empty() || m_index.cvs() == 0)
        return {};
    const std::int64_t squares = find(m_index.m_features.list(row), row, tiers.back());
    auto end = m_candidates.end();
    for (std::size_t i = tiers.size(); i-- > 0;) {
        if (end - m_candidates.begin() <= tiers[i])
            continue;
        const auto first = m_candidates.begin() + tiers[i];
        std::nth_element(m_candidates.begin(), first, end,
                         [this](const Candidate& a, const Candidate& b) { return isAhead(a, b); });
        end = first;
    }
    const std::size_t count = std::min(m_candidates.size(), static_cast<std::size_t>(tiers.back()));
    const double surely = least * std::sqrt(static_cast<double>(squares)) * 1.000001; // a score is three roundings off
    std::vector<int> rows;
    rows.reserve(count);
    for (const Candidate& one : std::span(m_candidates).first(count)) {
        if (one.score > surely || cosine(one.row, one.dot, squares) >= least)
            rows.push_back(one.row);
    }
    return rows;
}

bool PeerSearch::throughCells(Features::List query, int top)
{
    for (std::size_t i = 0; i < query.ids.size(); ++i)
        m_query[static_cast<std::size_t>(query.ids[i])] = query.weights[i];
    m_looked = 0;
    const Rest rest = Rest::of(m_index.m_features, query);
    const int own = m_index.m_cells.find(rest.last, rest.education);
    const bool isDone = (own < 0 || throughCell(m_index.m_cells.all()[static_cast<std::size_t>(own)], rest, top)) &&
                        throughOtherCells(rest, own, top);
    for (const int feature : query.ids)
        m_query[static_cast<std::size_t>(feature)] = 0;
    return isDone;
}

/// The most promising first: those that share one of the two features by their own bound, the others by one for all.
bool PeerSearch::throughOtherCells(const Rest& rest, int own, int top)
{
    const Cells& cells = m_index.m_cells;
    const auto isShared = [&rest](const Cell& cell) {
        return (cell.last == rest.last && rest.last >= 0) || (cell.education == rest.education && rest.education >= 0);
    };
    m_ahead.clear();
    const auto consider = [&](const Cell& cell) {
        const int number = static_cast<int>(&cell - cells.all().data());
        const float bound = Cells::bound(cell, rest);
        if (number != own && reaches(bound))
            m_ahead.push_back({bound, number});
    };
    if (rest.last >= 0) {
        for (const int number : cells.ofLast(rest.last))
            consider(cells.all()[static_cast<std::size_t>(number)]);
    }
    if (rest.education >= 0) {
        for (const Cell& cell : cells.ofEducation(rest.education)) {
            if (cell.last != rest.last || rest.last < 0)
                consider(cell);
        }
    }
    const auto isLess = [](const Ahead& a, const Ahead& b) { return a.bound < b.bound; };
    std::make_heap(m_ahead.begin(), m_ahead.end(), isLess);
    // Those ahead that may hold anybody good enough, down to a bound.
    const auto throughAhead = [&](float down) {
        while (!m_ahead.empty() && m_ahead.front().bound >= down && reaches(m_ahead.front().bound)) {
            std::pop_heap(m_ahead.begin(), m_ahead.end(), isLess);
            const int number = m_ahead.back().cell;
            m_ahead.pop_back();
            if (!throughCell(cells.all()[static_cast<std::size_t>(number)], rest, top))
                return false;
        }
        return true;
    };
    for (const int number : cells.byShare()) {
        const Cell& cell = cells.all()[static_cast<std::size_t>(number)];
        const float bound = rest.length * cell.share;
        if (!throughAhead(bound))
            return false;
        if (!reaches(bound))
            break;
        if (number != own && !isShared(cell) && !throughCell(cell, rest, top))
            return false;
    }
    return throughAhead(0);
}

bool PeerSearch::throughCell(const Cell& cell, const Rest& rest, int top)
{
    const int most = std::max(mostLooks, m_index.cvs() / mostLooksShare);
    const float known = rest.known(cell);
    const std::vector<float>& rests = m_index.m_cells.rests();
    for (auto place = static_cast<std::size_t>(cell.start); place < static_cast<std::size_t>(cell.end); ++place) {
        const float scale = m_index.m_scales[place];
        if (!reaches((known + rest.length * rests[place]) * scale * Cells::upwards)) {
            if (known == 0)
                break; // the share falls
            continue;
        }
        if (++m_looked > most)
            return false;
        const int product = productOf(place);
        const float score = static_cast<float>(product) * scale;
        if (product > 0 && reaches(score))
            take({score, m_index.m_cells.rows()[place], product}, top);
    }
    if (m_least == 0)
        cut(top);
    return true;
}

int PeerSearch::productOf(std::size_t place) const
{
    const Features::List all = m_index.m_features.all();
    int sum = 0;
    for (std::size_t i = m_index.m_lists[place]; i < m_index.m_lists[place + 1]; ++i)
        sum += m_query[static_cast<std::size_t>(all.ids[i])] * all.weights[i];
    return sum;
}

} // namespace spiegel::peers
