// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/comparison/comparison.h"

#include "core/careers/crowd.h"

#include <algorithm>

namespace spiegel::comparison {

namespace {

using careers::Crowd;

class Counting
{
public:
    Counting(const Ground& ground, const Groups& groups)
        : m_graph(ground.graph())
        , m_belonging(ground, groups)
        , m_here{Crowd(ground.endOfCvs()), Crowd(ground.endOfCvs())}
        , m_all{Crowd(ground.endOfCvs()), Crowd(ground.endOfCvs())}
        , m_rest{Crowd(ground.endOfCvs()), Crowd(ground.endOfCvs())}
        , m_unknown(ground.endOfCvs())
        , m_neither(ground.endOfCvs())
    {
    }

    void countFrom(int occupation, Comparison& found)
    {
        for (Crowd& crowd : m_here)
            crowd.startAgain();
        const std::size_t firstOfThese = found.rows.size();
        const auto [first, end] = m_graph.stepsFrom(occupation);
        for (int step = first; step < end; ++step)
            countStep(step, found);
        for (std::size_t row = firstOfThese; row < found.rows.size(); ++row) {
            for (const std::size_t group : {0U, 1U})
                found.rows[row].parts[group].of = m_here[group].count();
        }
    }

    void finish(int endOfCvs, Comparison& found) const
    {
        for (const std::size_t group : {0U, 1U}) {
            found.leavers[group] = m_all[group].count();
            found.rest.people[group] = m_rest[group].count();
        }
        for (int cv = 0; cv < endOfCvs; ++cv)
            found.inBoth += m_all[0].holds(cv) && m_all[1].holds(cv) ? 1 : 0;
        found.notKnown = m_unknown.count();
        found.neither = m_neither.count();
    }

private:
    void countStep(int step, Comparison& found)
    {
        std::array<int, 2> people = {};
        std::array<int, 2> last = {-1, -1};
        for (const careers::Move& move : m_graph.moves(step)) {
            const Belongs belongs = m_belonging.of(move.cv, move.date);
            if (belongs == Belongs::Unknown) {
                m_unknown.add(move.cv);
            } else if (belongs == Belongs::Neither) {
                m_neither.add(move.cv);
            } else {
                const auto group = static_cast<std::size_t>(belongs);
                m_here[group].add(move.cv);
                m_all[group].add(move.cv);
                people[group] += move.cv != last[group] ? 1 : 0;
                last[group] = move.cv;
            }
        }
        if (people[0] == 0 && people[1] == 0)
            return;
        if (people[0] >= Comparison::support && people[1] >= Comparison::support) {
            found.rows.push_back({m_graph.from(step), m_graph.to(step), {Part{people[0], 0}, Part{people[1], 0}}, {}});
            return;
        }
        ++found.rest.steps;
        for (const std::size_t group : {0U, 1U})
            found.rest.onlyIn[group] += people[group] >= Comparison::support ? 1 : 0;
        for (const careers::Move& move : m_graph.moves(step)) {
            const Belongs belongs = m_belonging.of(move.cv, move.date);
            if (belongs == Belongs::First || belongs == Belongs::Second)
                m_rest[static_cast<std::size_t>(belongs)].add(move.cv);
        }
    }

    const careers::TransitionGraph& m_graph;
    Belonging m_belonging;
    std::array<Crowd, 2> m_here; ///< who left the occupation of the moment
    std::array<Crowd, 2> m_all;
    std::array<Crowd, 2> m_rest;
    Crowd m_unknown;
    Crowd m_neither;
};

Interval differenceOf(const Row& row, double deviations)
{
    return newcombe(row.parts[0].people, row.parts[0].of, row.parts[1].people, row.parts[1].of, deviations);
}

void judge(Comparison& found)
{
    const double strict = deviationsOf(0.05 / static_cast<double>(std::max<std::size_t>(1, found.rows.size())));
    for (Row& row : found.rows) {
        row.difference = differenceOf(row, sure95);
        if (row.difference.contains(0))
            continue;
        row.verdict = differenceOf(row, strict).contains(0) ? Verdict::Perhaps : Verdict::Clear;
        found.clear += row.verdict == Verdict::Clear ? 1 : 0;
    }
    // Counted in the order of the codes, which stays among equals.
    if (found.from)
        std::stable_sort(found.rows.begin(), found.rows.end(), [](const Row& a, const Row& b) {
            return a.parts[0].people + a.parts[1].people > b.parts[0].people + b.parts[1].people;
        });
    else
        std::stable_sort(found.rows.begin(), found.rows.end(), [](const Row& a, const Row& b) {
            return a.verdict != b.verdict ? a.verdict > b.verdict : a.clearance() > b.clearance();
        });
}

} // namespace

Result<Comparison> compare(const Ground& ground, const Groups& groups, std::optional<int> from, Progress& progress)
{
    Comparison found;
    found.groups = groups;
    found.from = from;
    Counting counting(ground, groups);
    for (const int occupation : from ? std::vector<int>{*from} : ground.graph().left()) {
        if (progress.cancelled())
            return fail(Problem::cancelled());
        counting.countFrom(occupation, found);
    }
    counting.finish(ground.endOfCvs(), found);
    found.withoutMonth = ground.withoutMonth(from);
    judge(found);
    return found;
}

} // namespace spiegel::comparison
