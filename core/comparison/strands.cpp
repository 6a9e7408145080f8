// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/comparison/strands.h"

#include <algorithm>
#include <map>
#include <set>

namespace spiegel::comparison {

namespace {

// Instead of an occupation.
constexpr int noStep = -1;
constexpr int other = -2;

/// What somebody did, step after step, and how many people did the same.
using Paths = std::map<std::vector<int>, int>;

/// The occupations of a career, oldest first, neighbours different: what its steps (cli.md, Transition) go between.
void occupationsOf(std::span<const people::Experience> career, std::vector<int>& into)
{
    into.clear();
    for (const people::Experience& job : career) {
        if (job.started.isKnown() && job.occupation != unknown && (into.empty() || into.back() != job.occupation))
            into.push_back(job.occupation);
    }
}

Result<Paths> pathsOf(const Ground& ground, const StrandQuestion& question, Progress& progress)
{
    constexpr int cvsBetweenLooks = 4096;
    Paths paths;
    std::vector<int> lived;
    std::vector<int> path;
    for (int cv = 0; cv < ground.experiences().endOfCvs(); ++cv) {
        if (cv % cvsBetweenLooks == 0 && progress.cancelled())
            return fail(Problem::cancelled());
        occupationsOf(ground.experiences().of(cv), lived);
        const auto first = std::find(lived.begin(), lived.end(), question.occupation);
        if (first == lived.end())
            continue;
        const auto at = first - lived.begin();
        path.clear();
        for (int step = 1; step <= question.steps; ++step) {
            const auto next = question.isBack ? at - step : at + step;
            const bool isThere = next >= 0 && next < static_cast<std::ptrdiff_t>(lived.size());
            path.push_back(isThere ? lived[static_cast<std::size_t>(next)] : noStep);
        }
        ++paths[path];
    }
    return paths;
}

std::map<int, int> countsAt(const Paths& paths, std::size_t step)
{
    std::map<int, int> counts;
    for (const auto& [path, people] : paths)
        counts[path[step]] += people;
    return counts;
}

/// The occupations most people are in; equal ones by their code.
std::set<int> namedAt(const Paths& paths, std::size_t step, int most, const people::OccupationCodes& codes)
{
    std::vector<std::pair<int, int>> found;
    for (const auto& [occupation, people] : countsAt(paths, step)) {
        if (occupation >= 0 && people >= Strands::support)
            found.emplace_back(occupation, people);
    }
    std::sort(found.begin(), found.end(), [&codes](const auto& a, const auto& b) {
        return a.second != b.second ? a.second > b.second : codes.rank(a.first) < codes.rank(b.first);
    });
    std::set<int> named;
    for (std::size_t i = 0; i < std::min(found.size(), static_cast<std::size_t>(most)); ++i)
        named.insert(found[i].first);
    return named;
}

/// The paths with one step changed by `change(path)`.
template<class Change>
Paths changed(const Paths& paths, std::size_t step, const Change& change)
{
    Paths after;
    for (const auto& [path, people] : paths) {
        std::vector<int> next = path;
        next[step] = change(path);
        after[next] += people;
    }
    return after;
}

/// Flows of too few people between two named occupations lead to 'other'; and so does everything to an occupation that
/// has too few people left. Only ever adds to 'other', so it ends.
Paths withoutThinFlows(Paths paths, std::size_t steps)
{
    const auto tidied = [&paths](std::size_t step) {
        std::map<std::pair<int, int>, int> flows;
        for (const auto& [path, people] : paths)
            flows[{step == 0 ? 0 : path[step - 1], path[step]}] += people;
        std::map<int, int> counts = countsAt(paths, step);
        return changed(paths, step, [&](const std::vector<int>& path) {
            const int before = step == 0 ? 0 : path[step - 1];
            const int here = path[step];
            const bool isThin = before >= 0 && flows[{before, here}] < Strands::support;
            return here >= 0 && (isThin || counts[here] < Strands::support) ? other : here;
        });
    };
    for (bool isSettled = false; !isSettled;) {
        isSettled = true;
        for (std::size_t step = 0; step < steps; ++step) {
            Paths after = tidied(step);
            isSettled = isSettled && after == paths;
            paths = std::move(after);
        }
    }
    return paths;
}

/// Named ones with most people first, then other, then no step.
std::vector<Strands::Node> columnOf(const Paths& paths, std::size_t step, const people::OccupationCodes& codes)
{
    using Kind = Strands::Node::Kind;
    std::vector<Strands::Node> column;
    for (const auto& [value, people] : countsAt(paths, step)) {
        const Kind kind = value == other ? Kind::Other : value == noStep ? Kind::NoStep : Kind::Occupation;
        column.push_back({kind, value >= 0 ? value : unknown, people});
    }
    std::sort(column.begin(), column.end(), [&codes](const Strands::Node& a, const Strands::Node& b) {
        if (a.kind != b.kind)
            return a.kind < b.kind;
        return a.people != b.people ? a.people > b.people : codes.rank(a.occupation) < codes.rank(b.occupation);
    });
    return column;
}

int valueOf(const Strands::Node& node)
{
    return node.kind == Strands::Node::Kind::Occupation ? node.occupation
           : node.kind == Strands::Node::Kind::Other    ? other
                                                        : noStep;
}

void weave(const Paths& paths, Strands& strands)
{
    std::vector<std::map<int, int>> places;
    for (const std::vector<Strands::Node>& column : strands.columns) {
        std::map<int, int> place;
        for (std::size_t node = 0; node < column.size(); ++node)
            place[valueOf(column[node])] = static_cast<int>(node);
        places.push_back(std::move(place));
    }
    for (const auto& [path, people] : paths) {
        Strands::Strand strand{{0}, people};
        for (std::size_t step = 0; step < path.size(); ++step)
            strand.nodes.push_back(places[step + 1][path[step]]);
        strands.strands.push_back(std::move(strand));
    }
}

} // namespace

std::vector<Strands::Flow> Strands::flows(int column) const
{
    return flowsThrough(column, 0, 0);
}

std::vector<Strands::Flow> Strands::flowsThrough(int column, int passing, int node) const
{
    std::map<std::pair<int, int>, int> sums;
    const auto at = static_cast<std::size_t>(column);
    for (const Strand& strand : strands) {
        if (strand.nodes[static_cast<std::size_t>(passing)] == node)
            sums[{strand.nodes[at], strand.nodes[at + 1]}] += strand.people;
    }
    std::vector<Flow> found;
    found.reserve(sums.size());
    for (const auto& [ends, count] : sums)
        found.push_back({ends.first, ends.second, count});
    return found;
}

Result<Strands> strandsOf(const Ground& ground, const StrandQuestion& question, Progress& progress)
{
    Q_ASSERT(question.steps >= StrandQuestion::leastSteps && question.steps <= StrandQuestion::mostSteps);
    auto lived = pathsOf(ground, question, progress);
    if (!lived)
        return fail(lived.error());
    Paths paths = std::move(*lived);
    const auto steps = static_cast<std::size_t>(question.steps);
    for (std::size_t step = 0; step < steps; ++step) {
        const std::set<int> named = namedAt(paths, step, question.most, ground.codes());
        paths = changed(paths, step, [&](const std::vector<int>& path) {
            return path[step] < 0 || named.count(path[step]) > 0 ? path[step] : other;
        });
    }
    paths = withoutThinFlows(std::move(paths), steps);

    Strands strands;
    strands.question = question;
    strands.withoutMonth = ground.withoutMonth(question.occupation);
    for (const auto& [path, people] : paths)
        strands.people += people;
    strands.columns.push_back({{Strands::Node::Kind::Occupation, question.occupation, strands.people}});
    for (std::size_t step = 0; step < steps; ++step)
        strands.columns.push_back(columnOf(paths, step, ground.codes()));
    weave(paths, strands);
    untangle(strands);
    return strands;
}

} // namespace spiegel::comparison
