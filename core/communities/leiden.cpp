// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/communities/leiden.h"

#include <QCoreApplication>

#include <igraph/igraph.h>

#include <mutex>
#include <numeric>
#include <random>

namespace spiegel::communities {

namespace {

/// How readily Leiden's refinement takes a merge that is not the best; igraph's and the authors' usual value.
constexpr double randomness = 0.01;
/// In one run. Two are nearly always enough; igraph's 'until nothing changes' need not end (igraph issue 2798).
constexpr igraph_integer_t iterations = 4;

/// Random numbers of our own and no abort of the program when memory runs out. igraph keeps both for the whole program
/// (IGRAPH_THREAD_SAFE is 0), so there is one session at a time; its random numbers live as long as the program.
class Session
{
public:
    Session()
        : m_hold(lock())
        , m_handler(igraph_set_error_handler(igraph_error_handler_ignore))
    {
        static igraph_rng_t random = {};
        static const bool isReady = igraph_rng_init(&random, &igraph_rngtype_mt19937) == IGRAPH_SUCCESS;
        m_isReady = isReady;
        if (m_isReady)
            igraph_rng_set_default(&random);
    }
    ~Session() { igraph_set_error_handler(m_handler); }
    Session(const Session&) = delete;
    Session& operator=(const Session&) = delete;

    [[nodiscard]] bool seed(int number) const
    {
        return m_isReady && igraph_rng_seed(igraph_rng_default(), static_cast<igraph_uint_t>(number)) == IGRAPH_SUCCESS;
    }

private:
    static std::mutex& lock()
    {
        static std::mutex only;
        return only;
    }

    std::lock_guard<std::mutex> m_hold;
    igraph_error_handler_t* m_handler;
    bool m_isReady = false;
};

/// The bonds as igraph wants them.
class Graph
{
public:
    explicit Graph(const Bonds& bonds)
        : m_strength(static_cast<std::size_t>(bonds.count()), 0)
    {
        std::vector<igraph_integer_t> ends;
        for (const Bond& bond : bonds.bonds) {
            ends.push_back(bond.a);
            ends.push_back(bond.b);
            m_weights.push_back(bond.people);
            m_strength[static_cast<std::size_t>(bond.a)] += bond.people;
            m_strength[static_cast<std::size_t>(bond.b)] += bond.people;
        }
        igraph_vector_int_t edges;
        igraph_vector_int_view(&edges, ends.data(), static_cast<igraph_integer_t>(ends.size()));
        m_isReady = igraph_create(&m_graph, &edges, bonds.count(), IGRAPH_UNDIRECTED) == IGRAPH_SUCCESS &&
                    igraph_vector_int_init(&m_membership, 0) == IGRAPH_SUCCESS;
    }
    ~Graph()
    {
        igraph_vector_int_destroy(&m_membership);
        igraph_destroy(&m_graph);
    }
    Graph(const Graph&) = delete;
    Graph& operator=(const Graph&) = delete;

    /// From each occupation alone, or from what `start` says. Nothing when memory ran out.
    [[nodiscard]] std::vector<int> run(const std::vector<int>& start)
    {
        if (!m_isReady ||
            igraph_vector_int_resize(&m_membership, static_cast<igraph_integer_t>(m_strength.size())) != IGRAPH_SUCCESS)
            return {};
        for (std::size_t place = 0; place < start.size(); ++place)
            VECTOR(m_membership)[place] = start[place];
        igraph_vector_t weights;
        igraph_vector_t strength;
        igraph_vector_view(&weights, m_weights.data(), static_cast<igraph_integer_t>(m_weights.size()));
        igraph_vector_view(&strength, m_strength.data(), static_cast<igraph_integer_t>(m_strength.size()));
        const double twice = std::accumulate(m_strength.begin(), m_strength.end(), 0.0);
        if (igraph_community_leiden(&m_graph, &weights, &strength, 1 / twice, randomness, !start.empty(), iterations,
                                    &m_membership, nullptr, nullptr) != IGRAPH_SUCCESS)
            return {};
        std::vector<int> found(m_strength.size());
        for (std::size_t place = 0; place < found.size(); ++place)
            found[place] = static_cast<int>(VECTOR(m_membership)[place]);
        return found;
    }

private:
    igraph_t m_graph = {};
    igraph_vector_int_t m_membership = {};
    std::vector<double> m_weights;
    std::vector<double> m_strength;
    bool m_isReady = false;
};

/// The communities with a part of the occupations taken out of theirs, each on its own, so that a run can find a way
/// past where it came to rest.
std::vector<int> loosened(std::vector<int> community, unsigned seed)
{
    constexpr unsigned oneIn = 4;
    std::mt19937 random(seed);
    const auto end = static_cast<int>(community.size());
    for (int place = 0; place < end; ++place) {
        if (random() % oneIn == 0)
            community[static_cast<std::size_t>(place)] = end + place;
    }
    std::vector<int> numbers(2 * community.size(), -1); // igraph wants them without gaps
    int next = 0;
    for (int& one : community) {
        int& number = numbers[static_cast<std::size_t>(one)];
        if (number < 0)
            number = next++;
        one = number;
    }
    return community;
}

} // namespace

Result<std::vector<int>> leiden(const Bonds& bonds, Progress& progress, int runs)
{
    std::vector<int> best(static_cast<std::size_t>(bonds.count()));
    std::iota(best.begin(), best.end(), 0);
    if (bonds.bonds.empty())
        return best;
    double most = modularity(bonds, best);
    const Session session;
    Graph graph(bonds);
    for (int run = 0; run < runs; ++run) {
        if (progress.cancelled())
            return fail(Problem::cancelled());
        const std::vector<int> start = run < runs / 2 ? std::vector<int>() : loosened(best, static_cast<unsigned>(run));
        std::vector<int> found = session.seed(run + 1) ? graph.run(start) : std::vector<int>();
        if (found.empty())
            return fail(Problem::failed(
                QCoreApplication::translate("communities", "There is not enough memory to find the communities."), {},
                QCoreApplication::translate("communities", "Close other programs, or ask for fewer steps.")));
        const double reached = modularity(bonds, found);
        if (reached > most) {
            most = reached;
            best = std::move(found);
        }
    }
    return best;
}

} // namespace spiegel::communities
