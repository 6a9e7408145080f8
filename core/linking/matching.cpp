// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/linking/matching.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace spiegel::linking {

namespace {

constexpr int mostRounds = 500;
constexpr double smallChange = 1e-6;
constexpr double shareAtFirst = 0.1;
constexpr double mostShare = 0.99;
constexpr double heaviest = 1e9; ///< so that the others at the same client stay visible in a double

/// Where the edges of each begin, in an order in which those of one lie together.
template<class Of>
std::vector<std::size_t> startsOf(const std::vector<Edge>& edges, std::size_t count, const Of& of)
{
    std::vector<std::size_t> starts(count + 1);
    for (const Edge& edge : edges)
        ++starts[static_cast<std::size_t>(of(edge)) + 1];
    std::partial_sum(starts.begin(), starts.end(), starts.begin());
    return starts;
}

} // namespace

Matching::Matching(std::vector<Edge> edges, std::vector<double> outside, int cvs)
    : m_edges(std::move(edges))
    , m_outside(std::move(outside))
    , m_ofClient(startsOf(m_edges, m_outside.size(), [](const Edge& edge) { return edge.client; }))
    , m_ofCv(startsOf(m_edges, static_cast<std::size_t>(cvs), [](const Edge& edge) { return edge.cv; }))
    , m_byCv(m_edges.size())
    , m_fromClient(m_edges.size(), 1)
    , m_fromCv(m_edges.size(), 1)
    , m_posteriors(m_edges.size(), 0)
    , m_share(shareAtFirst)
{
    std::vector<std::size_t> next = m_ofCv;
    for (std::size_t edge = 0; edge < m_edges.size(); ++edge)
        m_byCv[next[static_cast<std::size_t>(m_edges[edge].cv)]++] = edge;
    // Most CVs are nobody's candidate and need no place.
    m_ofCv.erase(std::unique(m_ofCv.begin(), m_ofCv.end()), m_ofCv.end());
}

double Matching::weight(std::size_t edge, double odds) const
{
    return std::min(heaviest, odds * m_edges[edge].weight);
}

/// Gives how many clients have a CV.
double Matching::askClients(double odds)
{
    double found = 0;
    for (std::size_t client = 0; client < m_outside.size(); ++client) {
        double sum = 1 + odds * m_outside[client];
        for (std::size_t edge = m_ofClient[client]; edge < m_ofClient[client + 1]; ++edge)
            sum += weight(edge, odds) * m_fromCv[edge];
        for (std::size_t edge = m_ofClient[client]; edge < m_ofClient[client + 1]; ++edge)
            m_fromClient[edge] = 1 / std::max(1.0, sum - weight(edge, odds) * m_fromCv[edge]);
        found += (sum - 1) / sum;
    }
    return found;
}

/// Gives the largest change of a posterior.
double Matching::askCvs(double odds)
{
    double change = 0;
    for (std::size_t cv = 0; cv + 1 < m_ofCv.size(); ++cv) {
        double sum = 1;
        for (std::size_t place = m_ofCv[cv]; place < m_ofCv[cv + 1]; ++place)
            sum += weight(m_byCv[place], odds) * m_fromClient[m_byCv[place]];
        for (std::size_t place = m_ofCv[cv]; place < m_ofCv[cv + 1]; ++place) {
            const std::size_t edge = m_byCv[place];
            const double asked = weight(edge, odds) * m_fromClient[edge];
            m_fromCv[edge] = 1 / std::max(1.0, sum - asked);
            const double both = asked * m_fromCv[edge];
            const double posterior = both / (1 + both);
            change = std::max(change, std::abs(posterior - m_posteriors[edge]));
            m_posteriors[edge] = posterior;
        }
    }
    return change;
}

void Matching::settle()
{
    for (int round = 0; round < mostRounds; ++round) {
        const double odds = m_share / (1 - m_share);
        const double found = askClients(odds);
        const double change = askCvs(odds);
        // As if one more client without a CV had been seen: nobody is sure after a few people.
        const double share = std::min(mostShare, found / (static_cast<double>(m_outside.size()) + 1));
        const double shareChange = std::abs(share - m_share);
        m_share = share;
        if (std::max(change, shareChange) < smallChange)
            return;
    }
}

void Matching::reweigh(const std::vector<double>& factors)
{
    for (Edge& edge : m_edges)
        edge.weight *= factors[static_cast<std::size_t>(edge.cv)];
}

} // namespace spiegel::linking
