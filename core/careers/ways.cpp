// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/careers/ways.h"

#include "core/careers/waygraph.h"

#include <algorithm>
#include <set>

namespace spiegel::careers {

namespace {

struct Candidate
{
    WayCost cost;
    std::vector<int> way; ///< vertices

    auto operator<=>(const Candidate&) const = default;
};

Way wayOf(const WayGraph& graph, const std::vector<int>& vertices)
{
    Way way;
    way.probability = 1;
    for (std::size_t place = 0; place < vertices.size(); ++place) {
        way.occupations.push_back(graph.occupation(vertices[place]));
        if (place == 0)
            continue;
        const Transition& step = *graph.step(vertices[place - 1], vertices[place]);
        way.people.push_back(step.people);
        way.probability *= step.share();
    }
    return way;
}

/// The ways that share a beginning with the last found one and then leave it.
void addBranches(const WayGraph& graph, const std::vector<std::vector<int>>& found, std::set<Candidate>& candidates)
{
    const std::vector<int>& last = found.back();
    std::vector<bool> closed(static_cast<std::size_t>(graph.count()), false);
    for (std::size_t length = 1; length < last.size(); ++length) {
        const std::vector<int> root(last.begin(), last.begin() + static_cast<std::ptrdiff_t>(length));
        std::vector<int> taken;
        for (const std::vector<int>& way : found) {
            if (way.size() > length && std::equal(root.begin(), root.end(), way.begin()))
                taken.push_back(way[length]);
        }
        const std::vector<int> rest = graph.cheapest(root.back(), last.back(), closed, taken);
        closed[static_cast<std::size_t>(root.back())] = true;
        if (rest.empty())
            continue;
        std::vector<int> way = root;
        way.insert(way.end(), rest.begin() + 1, rest.end());
        const WayCost cost = graph.cost(way);
        candidates.insert({cost, std::move(way)});
    }
}

} // namespace

Result<std::vector<Way>> likeliestWays(const std::vector<Transition>& steps, const people::OccupationCodes& codes,
                                       int from, int to, int count, Progress& progress)
{
    const WayGraph graph(steps, codes);
    const std::optional<int> first = graph.vertex(from);
    const std::optional<int> last = graph.vertex(to);
    if (!first || !last || from == to || count < 1)
        return std::vector<Way>();
    std::vector<std::vector<int>> found;
    std::set<Candidate> candidates;
    std::vector<int> next =
        graph.cheapest(*first, *last, std::vector<bool>(static_cast<std::size_t>(graph.count())), {});
    while (!next.empty()) {
        if (progress.cancelled())
            return fail(Problem::cancelled());
        found.push_back(std::move(next));
        if (static_cast<int>(found.size()) == count)
            break;
        addBranches(graph, found, candidates);
        next = candidates.empty() ? std::vector<int>() : candidates.extract(candidates.begin()).value().way;
    }
    std::vector<Way> ways;
    ways.reserve(found.size());
    for (const std::vector<int>& vertices : found)
        ways.push_back(wayOf(graph, vertices));
    // The whole units of the search differ from the product by less than one in 10^9: the last word is the product's.
    std::stable_sort(ways.begin(), ways.end(),
                     [](const Way& a, const Way& b) { return a.probability > b.probability; });
    return ways;
}

} // namespace spiegel::careers
