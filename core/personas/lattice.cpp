// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/personas/lattice.h"

#include <algorithm>
#include <map>

namespace spiegel::personas {

namespace {

/// What can be said of a node's loss before it is tried.
class Bounds
{
public:
    Bounds(const Crowd& crowd, const Rules& rules, const LossScale& scale)
        : m_crowd(crowd)
        , m_rules(rules)
        , m_scale(scale)
    {
        for (std::size_t key = 0; key < keyCount; ++key) {
            const Hierarchy& hierarchy = crowd.hierarchies[key];
            for (int level = 0; level < hierarchy.levels(); ++level) {
                std::int64_t all = 0;
                for (const int leaf : crowd.leaves[key])
                    all += scale.of(keys[key], level, leaf);
                m_all[key].push_back(all);
                m_most[key].push_back(scale.most(keys[key], level));
            }
        }
    }

    /// Never above the loss of dividing by the node.
    [[nodiscard]] std::int64_t of(const Node& node)
    {
        std::int64_t all = 0;
        std::int64_t most = 0;
        for (std::size_t key = 0; key < keyCount; ++key) {
            all += m_all[key][static_cast<std::size_t>(node[key])];
            most += m_most[key][static_cast<std::size_t>(node[key])];
        }
        const std::int64_t notShown = m_scale.whole() * static_cast<std::int64_t>(keyCount);
        return all + tooFew(node) * (notShown - most);
    }

private:
    /// At least so many are in a class of fewer than k: those who are so already by two of the keys.
    [[nodiscard]] int tooFew(const Node& node)
    {
        int most = 0;
        for (std::size_t one = 0; one < keyCount; ++one) {
            for (std::size_t other = one + 1; other < keyCount; ++other) {
                Node pair = top();
                pair[one] = node[one];
                pair[other] = node[other];
                auto known = m_tooFew.find(pair);
                if (known == m_tooFew.end())
                    known = m_tooFew.emplace(pair, personas::tooFew(m_crowd, pair, m_rules)).first;
                most = std::max(most, known->second);
            }
        }
        return most;
    }

    [[nodiscard]] Node top() const
    {
        Node node{};
        for (std::size_t key = 0; key < keyCount; ++key)
            node[key] = m_crowd.hierarchies[key].levels() - 1;
        return node;
    }

    const Crowd& m_crowd;
    const Rules& m_rules;
    const LossScale& m_scale;
    std::array<std::vector<std::int64_t>, keyCount> m_all;  ///< by level: the loss if everybody is shown
    std::array<std::vector<std::int64_t>, keyCount> m_most; ///< by level: of the person who loses most
    std::map<Node, int> m_tooFew;                           ///< nodes with two keys told, the others on top
};

} // namespace

std::vector<Node> allNodes(const Hierarchies& hierarchies)
{
    std::vector<Node> nodes{Node{}};
    for (std::size_t key = 0; key < keyCount; ++key) {
        std::vector<Node> longer;
        for (const Node& node : nodes) {
            for (int level = 0; level < hierarchies[key].levels(); ++level) {
                longer.push_back(node);
                longer.back()[key] = level;
            }
        }
        nodes = std::move(longer);
    }
    return nodes;
}

Result<Classes> leastLoss(const Crowd& crowd, const Rules& rules, Progress& progress)
{
    const LossScale scale(crowd.hierarchies);
    Bounds bounds(crowd, rules, scale);
    std::vector<std::pair<std::int64_t, Node>> toTry;
    for (const Node& node : allNodes(crowd.hierarchies)) {
        if (progress.cancelled())
            return fail(Problem::cancelled());
        toTry.emplace_back(bounds.of(node), node);
    }
    std::sort(toTry.begin(), toTry.end());
    Classes best;
    bool isFirst = true;
    for (const auto& [bound, node] : toTry) {
        if (progress.cancelled())
            return fail(Problem::cancelled());
        if (!isFirst && bound > best.loss)
            break;
        Classes tried = divide(crowd, node, rules, scale);
        if (isFirst || tried.loss < best.loss || (tried.loss == best.loss && tried.node < best.node))
            best = std::move(tried);
        isFirst = false;
    }
    return best;
}

} // namespace spiegel::personas
