// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <vector>

namespace spiegel::linking {

/// A client and a CV that may be the same person.
struct Edge
{
    int client = 0;
    int cv = 0;
    double weight = 0; ///< how much likelier they are one person than two, times the chance of just this CV
};

/// The chance that each pair is the same person, when a client has one CV at most and a CV one client at most: who has
/// a better candidate is less likely to be somebody else's. Reckoned by belief propagation (exact where the pairs make
/// no circles, and it always settles: Bayati, Gamarnik, Katz, Nair, Tetali 2007), together with the share of clients
/// who have a CV at all.
class Matching
{
public:
    /// `edges` are sorted by client; `outside` by client: the chance that, having a CV, it is on none of the edges.
    Matching(std::vector<Edge> edges, std::vector<double> outside, int cvs);

    /// Reckons; again after reweigh() it goes on from where it was.
    void settle();
    /// Multiplies the weights of the edges to each CV, by CV.
    void reweigh(const std::vector<double>& factors);

    [[nodiscard]] const std::vector<Edge>& edges() const { return m_edges; }
    /// By edge; those of one client, and of one CV, add up to less than 1.
    [[nodiscard]] const std::vector<double>& posteriors() const { return m_posteriors; }
    /// Of the clients, who have a CV, be it on no edge.
    [[nodiscard]] double share() const { return m_share; }

private:
    [[nodiscard]] double askClients(double odds);
    [[nodiscard]] double askCvs(double odds);
    [[nodiscard]] double weight(std::size_t edge, double odds) const;

    std::vector<Edge> m_edges;
    std::vector<double> m_outside;
    std::vector<std::size_t> m_ofClient; ///< where the edges of each client begin
    std::vector<std::size_t> m_ofCv;     ///< where those of each CV that has some begin in m_byCv
    std::vector<std::size_t> m_byCv;     ///< edges
    std::vector<double> m_fromClient;    ///< by edge: how free the client is for this CV, for all the others
    std::vector<double> m_fromCv;
    std::vector<double> m_posteriors;
    double m_share;
};

} // namespace spiegel::linking
