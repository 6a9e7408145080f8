// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/linking/matching.h"

#include <QTest>

#include <cmath>
#include <random>

using namespace spiegel::linking;

namespace {

/// The chance of each edge by going through all ways to pair clients and CVs, each client and CV at most once.
class Everything
{
public:
    Everything(const std::vector<Edge>& edges, double odds)
        : m_edges(edges)
        , m_odds(odds)
        , m_with(edges.size())
    {
        std::vector<std::size_t> chosen;
        walk(0, 1, chosen);
    }
    [[nodiscard]] double posterior(std::size_t edge) const { return m_with[edge] / m_all; }

private:
    void walk(std::size_t edge, double weight, std::vector<std::size_t>& chosen)
    {
        if (edge == m_edges.size()) {
            m_all += weight;
            for (const std::size_t one : chosen)
                m_with[one] += weight;
            return;
        }
        walk(edge + 1, weight, chosen);
        for (const std::size_t one : chosen) {
            if (m_edges[one].client == m_edges[edge].client || m_edges[one].cv == m_edges[edge].cv)
                return;
        }
        chosen.push_back(edge);
        walk(edge + 1, weight * m_odds * m_edges[edge].weight, chosen);
        chosen.pop_back();
    }

    const std::vector<Edge>& m_edges;
    double m_odds;
    std::vector<double> m_with;
    double m_all = 0;
};

} // namespace

class TestMatching : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isExactWherePairsMakeNoCircle();
    void isNearWherePairsMakeCircles();
    void nobodyIsTwoPeople();
    void noEdgesNobodyFound();
};

void TestMatching::isExactWherePairsMakeNoCircle()
{
    // A path: client 0 - CV 0 - client 1 - CV 1 - client 2, and client 3 alone with CV 2.
    const std::vector<Edge> edges = {{0, 0, 40}, {1, 0, 90}, {1, 1, 20}, {2, 1, 5}, {3, 2, 300}};
    Matching matching(edges, std::vector<double>(4, 0.0), 3);
    matching.settle();
    const Everything truth(edges, matching.share() / (1 - matching.share()));
    for (std::size_t edge = 0; edge < edges.size(); ++edge)
        QVERIFY(std::abs(matching.posteriors()[edge] - truth.posterior(edge)) < 1e-4);
}

void TestMatching::isNearWherePairsMakeCircles()
{
    std::mt19937 dice(7); // NOLINT(cert-msc32-c,cert-msc51-cpp): the same each time
    for (int round = 0; round < 50; ++round) {
        std::vector<Edge> edges;
        for (int client = 0; client < 4; ++client) {
            for (int cv = 0; cv < 4; ++cv) {
                if (dice() % 2 == 0)
                    edges.push_back({client, cv, std::pow(10, static_cast<double>(dice() % 400) / 100 - 2)});
            }
        }
        Matching matching(edges, std::vector<double>(4, 0.1), 4);
        matching.settle();
        for (std::size_t edge = 0; edge < edges.size(); ++edge) {
            // What lies on no edge is a CV of one's own.
            std::vector<Edge> whole = edges;
            for (int client = 0; client < 4; ++client)
                whole.push_back({client, 4 + client, 0.1});
            const Everything truth(whole, matching.share() / (1 - matching.share()));
            QVERIFY(std::abs(matching.posteriors()[edge] - truth.posterior(edge)) < 0.2);
        }
    }
}

void TestMatching::nobodyIsTwoPeople()
{
    const std::vector<Edge> edges = {{0, 0, 1e7}, {0, 1, 1e7}, {1, 0, 1e7}, {1, 1, 3}};
    Matching matching(edges, {0, 0}, 2);
    matching.settle();
    const auto& posteriors = matching.posteriors();
    QVERIFY(posteriors[0] + posteriors[1] <= 1 + 1e-6);
    QVERIFY(posteriors[0] + posteriors[2] <= 1 + 1e-6);
    QVERIFY(posteriors[1] > 0.9); // the only way in which both are somebody
    QVERIFY(posteriors[2] > 0.9);
    QVERIFY(posteriors[0] < 0.1);
}

void TestMatching::noEdgesNobodyFound()
{
    Matching matching({}, std::vector<double>(100, 0.0), 5);
    matching.settle();
    QVERIFY(matching.share() < 1e-3);
    QVERIFY(matching.posteriors().empty());
}

QTEST_APPLESS_MAIN(TestMatching)
#include "tst_matching.moc"
