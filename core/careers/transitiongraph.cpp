// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/careers/transitiongraph.h"

#include "core/people/cvs.h"
#include "core/people/experiences.h"
#include "core/people/steps.h"

#include <boost/graph/compressed_sparse_row_graph.hpp>

namespace spiegel::careers {

namespace {

/// Between two looks at `cancelled()`.
constexpr int cvsBetweenLooks = 4096;

/// Where the moves of a step begin; they end where those of the next step begin.
struct Step
{
    std::uint32_t firstMove = 0;
};
using Graph = boost::compressed_sparse_row_graph<boost::directedS, boost::no_property, Step, boost::no_property,
                                                 std::uint32_t, std::uint32_t>;
using Edge = boost::graph_traits<Graph>::edge_descriptor;

/// A move with the ranks of its two occupations.
struct RankedMove
{
    std::uint32_t from;
    std::uint32_t to;
    Move move;
};

void addCareer(std::span<const people::Experience> career, int cv, const people::OccupationCodes& codes,
               std::vector<RankedMove>& found)
{
    people::eachStep(career, [&](const people::Experience& before, const people::Experience& job, std::size_t) {
        found.push_back({static_cast<std::uint32_t>(codes.rank(before.occupation)),
                         static_cast<std::uint32_t>(codes.rank(job.occupation)),
                         {cv, job.started, job.started.count() - before.started.count()}});
    });
}

/// A stable counting sort: linear, where comparing would take ten times as long.
template<class Rank>
std::vector<RankedMove> sortedBy(const std::vector<RankedMove>& moves, std::size_t ranks, Rank rank)
{
    std::vector<std::uint32_t> next(ranks + 1, 0);
    for (const RankedMove& one : moves)
        ++next[rank(one) + 1];
    for (std::size_t index = 1; index < next.size(); ++index)
        next[index] += next[index - 1];
    std::vector<RankedMove> sorted(moves.size());
    for (const RankedMove& one : moves)
        sorted[next[rank(one)]++] = one;
    return sorted;
}

} // namespace

struct TransitionGraph::Parts
{
    people::OccupationCodes codes;
    std::vector<int> occupations; ///< by rank of the code: vertices of the graph are ranks
    Graph graph;
    std::vector<std::uint32_t> sources; ///< by step
    std::vector<Move> moves;
    std::vector<int> arriving; ///< steps by the occupation they go to
    std::vector<std::uint32_t> arrivingStarts;
    std::vector<int> leavers;           ///< by rank
    std::vector<std::int8_t> education; ///< by CV, -1 is unknown
    std::vector<std::int16_t> postcode; ///< by CV, 0 is unknown

    void takeMoves(const std::vector<RankedMove>& sorted);
    void indexArrivals();
    void countLeavers(int endOfCvs);
    void takePeople(const people::Cvs& cvs, int endOfCvs);
    [[nodiscard]] Edge edge(int step) const
    {
        const auto index = static_cast<std::uint32_t>(step);
        return Edge(sources[index], index);
    }
};

void TransitionGraph::Parts::takeMoves(const std::vector<RankedMove>& sorted)
{
    std::vector<std::pair<std::uint32_t, std::uint32_t>> ends;
    std::vector<Step> steps;
    moves.reserve(sorted.size());
    for (const RankedMove& one : sorted) {
        if (ends.empty() || ends.back() != std::pair(one.from, one.to)) {
            ends.emplace_back(one.from, one.to);
            steps.push_back({static_cast<std::uint32_t>(moves.size())});
            sources.push_back(one.from);
        }
        moves.push_back(one.move);
    }
    graph = Graph(boost::edges_are_sorted, ends.begin(), ends.end(), steps.begin(),
                  static_cast<std::uint32_t>(occupations.size()));
}

void TransitionGraph::Parts::indexArrivals()
{
    arrivingStarts.assign(occupations.size() + 1, 0);
    const auto steps = static_cast<int>(sources.size());
    for (int step = 0; step < steps; ++step)
        ++arrivingStarts[boost::target(edge(step), graph) + 1];
    for (std::size_t rank = 1; rank < arrivingStarts.size(); ++rank)
        arrivingStarts[rank] += arrivingStarts[rank - 1];
    std::vector<std::uint32_t> next = arrivingStarts;
    arriving.resize(sources.size());
    for (int step = 0; step < steps; ++step)
        arriving[next[boost::target(edge(step), graph)]++] = step;
}

void TransitionGraph::Parts::countLeavers(int endOfCvs)
{
    leavers.assign(occupations.size(), 0);
    std::vector<std::uint32_t> lastLeft(static_cast<std::size_t>(endOfCvs), std::numeric_limits<std::uint32_t>::max());
    for (std::size_t step = 0; step < sources.size(); ++step) {
        const std::size_t end =
            step + 1 < sources.size() ? graph[edge(static_cast<int>(step) + 1)].firstMove : moves.size();
        for (std::size_t move = graph[edge(static_cast<int>(step))].firstMove; move < end; ++move) {
            std::uint32_t& last = lastLeft[static_cast<std::size_t>(moves[move].cv)];
            leavers[sources[step]] += last != sources[step] ? 1 : 0;
            last = sources[step];
        }
    }
}

void TransitionGraph::Parts::takePeople(const people::Cvs& cvs, int endOfCvs)
{
    education.assign(static_cast<std::size_t>(endOfCvs), -1);
    postcode.assign(static_cast<std::size_t>(endOfCvs), 0);
    for (int row = 0; row < cvs.count() && cvs.id(row) < endOfCvs; ++row) {
        const auto cv = static_cast<std::size_t>(cvs.id(row));
        if (const int level = cvs.value(row, people::CvColumn::Education); level != unknown)
            education[cv] = static_cast<std::int8_t>(level);
        if (const int code = cvs.value(row, people::CvColumn::Postcode); code != unknown)
            postcode[cv] = static_cast<std::int16_t>(code);
    }
}

TransitionGraph::TransitionGraph()
    : m_parts(std::make_shared<Parts>())
{
}

TransitionGraph::TransitionGraph(std::shared_ptr<const Parts> parts)
    : m_parts(std::move(parts))
{
}

Result<TransitionGraph> TransitionGraph::build(const people::Experiences& experiences, const people::Cvs& cvs,
                                               people::OccupationCodes codes, Progress& progress)
{
    const auto parts = std::make_shared<Parts>();
    parts->codes = std::move(codes);
    const auto ranks = static_cast<std::size_t>(parts->codes.end());
    parts->occupations.resize(ranks);
    for (int occupation = 0; occupation < parts->codes.end(); ++occupation)
        parts->occupations[static_cast<std::size_t>(parts->codes.rank(occupation))] = occupation;

    std::vector<RankedMove> found;
    found.reserve(static_cast<std::size_t>(experiences.count()));
    for (int cv = 0; cv < experiences.endOfCvs(); ++cv) {
        if (cv % cvsBetweenLooks == 0 && progress.cancelled())
            return fail(Problem::cancelled());
        addCareer(experiences.of(cv), cv, parts->codes, found);
    }
    // Careers come by CV and date, and both sorts are stable: so do the moves of each step.
    found = sortedBy(found, ranks, [](const RankedMove& one) { return one.to; });
    found = sortedBy(found, ranks, [](const RankedMove& one) { return one.from; });
    if (progress.cancelled())
        return fail(Problem::cancelled());
    parts->takeMoves(found);
    parts->indexArrivals();
    parts->countLeavers(experiences.endOfCvs());
    parts->takePeople(cvs, experiences.endOfCvs());
    return TransitionGraph(parts);
}

const people::OccupationCodes& TransitionGraph::codes() const
{
    return m_parts->codes;
}

int TransitionGraph::endOfCvs() const
{
    return static_cast<int>(m_parts->education.size());
}

int TransitionGraph::education(int cv) const
{
    const int level = m_parts->education[static_cast<std::size_t>(cv)];
    return level < 0 ? unknown : level;
}

int TransitionGraph::postcode(int cv) const
{
    const int code = m_parts->postcode[static_cast<std::size_t>(cv)];
    return code == 0 ? unknown : code;
}

int TransitionGraph::stepCount() const
{
    return static_cast<int>(m_parts->sources.size());
}

int TransitionGraph::from(int step) const
{
    return m_parts->occupations[m_parts->sources[static_cast<std::size_t>(step)]];
}

int TransitionGraph::to(int step) const
{
    return m_parts->occupations[boost::target(m_parts->edge(step), m_parts->graph)];
}

std::span<const Move> TransitionGraph::moves(int step) const
{
    const std::size_t first = m_parts->graph[m_parts->edge(step)].firstMove;
    const std::size_t end =
        step + 1 < stepCount() ? m_parts->graph[m_parts->edge(step + 1)].firstMove : m_parts->moves.size();
    return std::span(m_parts->moves).subspan(first, end - first);
}

std::int64_t TransitionGraph::moveCount() const
{
    return static_cast<std::int64_t>(m_parts->moves.size());
}

std::pair<int, int> TransitionGraph::stepsFrom(int occupation) const
{
    const auto vertex = static_cast<std::uint32_t>(m_parts->codes.rank(occupation));
    const auto [first, last] = boost::out_edges(vertex, m_parts->graph);
    const auto count = static_cast<int>(boost::out_degree(vertex, m_parts->graph));
    return count == 0 ? std::pair(0, 0)
                      : std::pair(static_cast<int>((*first).idx), static_cast<int>((*first).idx) + count);
}

std::span<const int> TransitionGraph::stepsTo(int occupation) const
{
    const auto rank = static_cast<std::size_t>(m_parts->codes.rank(occupation));
    const std::size_t first = m_parts->arrivingStarts[rank];
    return std::span(m_parts->arriving).subspan(first, m_parts->arrivingStarts[rank + 1] - first);
}

int TransitionGraph::leavers(int occupation) const
{
    return m_parts->leavers[static_cast<std::size_t>(m_parts->codes.rank(occupation))];
}

std::vector<int> TransitionGraph::left() const
{
    std::vector<int> found;
    for (std::size_t step = 0; step < m_parts->sources.size(); ++step) {
        if (step == 0 || m_parts->sources[step] != m_parts->sources[step - 1])
            found.push_back(from(static_cast<int>(step)));
    }
    return found;
}

} // namespace spiegel::careers
