// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/arranged.h"

#include "ui/overview/overview.h"

#include <QSet>

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>

namespace spiegel::overview {

namespace {

constexpr double largestBundle = 44;

/// Several discs as one; `members` are not empty.
graph::NetworkNode merged(const std::vector<const graph::NetworkNode*>& members, const Bundle& bundle)
{
    graph::NetworkNode node = *members.front();
    double area = 0;
    QPointF sum;
    for (const graph::NetworkNode* const member : members) {
        const double own = member->radius * member->radius;
        area += own;
        sum += member->place * own;
        node.isBridge = node.isBridge || member->isBridge;
        node.group = node.group == member->group ? node.group : -1;
        node.tint = node.tint == member->tint ? node.tint : -1;
    }
    node.key = bundle.key();
    node.name = bundle.name;
    node.radius = std::min(largestBundle, std::sqrt(area));
    node.place = sum / area;
    return node;
}

struct Discs
{
    std::vector<graph::NetworkNode> nodes; ///< the largest first
    std::vector<int> discOf;               ///< by node of the whole network; -1: hidden
};

Discs discsOf(const graph::Network& whole, const Arrangement& arrangement)
{
    const QSet<QString> hidden(arrangement.hidden.begin(), arrangement.hidden.end());
    std::map<QString, std::vector<std::size_t>> membersOf;
    std::vector<QString> order;
    for (std::size_t index = 0; index < whole.nodes.size(); ++index) {
        if (hidden.contains(whole.nodes[index].key))
            continue;
        const QString key = arrangement.keyOf(whole.nodes[index].key);
        std::vector<std::size_t>& members = membersOf[key];
        if (members.empty())
            order.push_back(key);
        members.push_back(index);
    }
    std::vector<graph::NetworkNode> made;
    for (const QString& key : order) {
        std::vector<const graph::NetworkNode*> members;
        for (const std::size_t index : membersOf[key])
            members.push_back(&whole.nodes[index]);
        const Bundle* const bundle = arrangement.bundleOf(key);
        graph::NetworkNode node = bundle != nullptr ? merged(members, *bundle) : *members.front();
        const auto pinned = arrangement.pinned.constFind(key);
        node.isPinned = pinned != arrangement.pinned.cend();
        if (node.isPinned)
            node.place = *pinned;
        made.push_back(std::move(node));
    }
    std::vector<std::size_t> bySize(made.size());
    std::iota(bySize.begin(), bySize.end(), std::size_t(0));
    std::stable_sort(bySize.begin(), bySize.end(),
                     [&made](std::size_t a, std::size_t b) { return made[a].radius > made[b].radius; });
    Discs discs;
    discs.discOf.assign(whole.nodes.size(), -1);
    for (const std::size_t one : bySize) {
        for (const std::size_t member : membersOf[order[one]])
            discs.discOf[member] = static_cast<int>(discs.nodes.size());
        discs.nodes.push_back(made[one]);
    }
    return discs;
}

} // namespace

int Arranged::nodeOf(const QString& key) const
{
    const auto found = std::find_if(network.nodes.begin(), network.nodes.end(),
                                    [&key](const graph::NetworkNode& node) { return node.key == key; });
    return found == network.nodes.end() ? -1 : static_cast<int>(found - network.nodes.begin());
}

int Arranged::lineShowing(int whole) const
{
    for (std::size_t line = 0; line < linesOf.size(); ++line) {
        if (std::find(linesOf[line].begin(), linesOf[line].end(), whole) != linesOf[line].end())
            return static_cast<int>(line);
    }
    return -1;
}

Arranged arranged(const graph::Network& whole, const Arrangement& arrangement)
{
    Discs discs = discsOf(whole, arrangement);
    double most = 1;
    std::map<std::pair<int, int>, std::size_t> lineOf;
    std::vector<graph::NetworkLine> lines;
    std::vector<std::vector<int>> behind;
    for (std::size_t index = 0; index < whole.lines.size(); ++index) {
        graph::NetworkLine line = whole.lines[index];
        most = std::max(most, line.amount);
        line.from = discs.discOf[static_cast<std::size_t>(line.from)];
        line.to = discs.discOf[static_cast<std::size_t>(line.to)];
        if (line.from < 0 || line.to < 0 || line.from == line.to)
            continue;
        const auto [place, isNew] = lineOf.emplace(std::pair(line.from, line.to), lines.size());
        if (isNew) {
            lines.push_back(line);
            behind.push_back({static_cast<int>(index)});
            continue;
        }
        graph::NetworkLine& sum = lines[place->second];
        sum.amount += line.amount;
        sum.strength = std::max(sum.strength, line.strength);
        sum.direction = sum.direction == line.direction ? sum.direction : look::Direction::Unknown;
        behind[place->second].push_back(static_cast<int>(index));
    }
    std::vector<std::size_t> order(lines.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::stable_sort(order.begin(), order.end(),
                     [&lines](std::size_t a, std::size_t b) { return lines[a].amount < lines[b].amount; });
    Arranged made;
    for (const std::size_t line : order) {
        if (behind[line].size() > 1)
            lines[line].width = lineWidth(lines[line].amount, most);
        made.network.lines.push_back(lines[line]);
        made.linesOf.push_back(behind[line]);
    }
    made.network.nodes = std::move(discs.nodes);
    if (arrangement.colours == Arrangement::Colours::Community)
        made.network.legend = whole.legend;
    return made;
}

} // namespace spiegel::overview
