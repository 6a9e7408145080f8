// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/releases/audit.h"

#include <algorithm>

// The worlds of an audit: what they prove, those that are known from before, those that are kept for the next.
namespace spiegel::releases {

using Type = Partition::Type;

namespace {

constexpr int mostRepairs = 4; // of a group

} // namespace

const std::vector<int>& Audit::groupsOf(Type type)
{
    const auto [found, isNew] = m_ofType.try_emplace(type);
    if (isNew) {
        const std::vector<char>& parts = m_evidence.partsOf(type);
        for (const int at : m_byAtom[static_cast<std::size_t>(m_evidence.partition().atomOf(type))]) {
            if (Evidence::belongs(m_groups[static_cast<std::size_t>(at)], parts))
                found->second.push_back(at);
        }
    }
    return found->second;
}

/// What a world proves of every group. Whether that is news of one that is not safe yet.
bool Audit::learn(const World& world)
{
    bool isNews = false;
    for (const auto& [at, change] : changesOf(world)) {
        Group& group = m_groups[static_cast<std::size_t>(at)];
        isNews = isNews || (!group.isSafe() && (change > group.more || -change > group.less));
        group.more = std::max(group.more, change);
        group.less = std::max(group.less, -change);
    }
    return isNews;
}

std::unordered_map<int, int> Audit::changesOf(const World& world)
{
    std::unordered_map<int, int> changes;
    for (const auto& [type, people] : world) {
        for (const int group : groupsOf(type))
            changes[group] += people;
    }
    return changes;
}

/// Whoever found it: it proves something only when everything holds in it.
void Audit::take(World world)
{
    const bool isPossible = m_evidence.allows(world);
    Q_ASSERT(isPossible);
    if (!isPossible)
        return;
    learn(world);
    m_holding.push_back(static_cast<int>(m_worlds.size()));
    m_worlds.push_back(std::move(world));
}

void Audit::forgetProofs()
{
    for (Group& group : m_groups) {
        group.more = 0;
        group.less = 0;
    }
}

/// Starts again from the worlds in which all holds as it is said now.
void Audit::recall()
{
    forgetProofs();
    m_holding.clear();
    m_broken.clear();
    for (int at = 0; at < static_cast<int>(m_worlds.size()); ++at) {
        const World& world = m_worlds[static_cast<std::size_t>(at)];
        if (m_evidence.allows(world)) {
            learn(world);
            m_holding.push_back(at);
            continue;
        }
        for (const auto& [group, change] : changesOf(world))
            m_broken[group].emplace_back(change, at);
    }
}

/// With what would prove it but for a figure that came later, or was another one then.
bool Audit::repair(Group& group)
{
    const auto found = m_broken.find(static_cast<int>(&group - m_groups.data()));
    if (found == m_broken.end())
        return false;
    std::vector<std::pair<int, int>>& worlds = found->second;
    std::sort(worlds.begin(), worlds.end(), [](const auto& a, const auto& b) {
        return std::abs(a.first) != std::abs(b.first) ? std::abs(a.first) > std::abs(b.first) : a.second > b.second;
    });
    int tried = 0;
    for (const auto& [change, at] : worlds) {
        if (group.isSafe() || tried == mostRepairs)
            break;
        if (change <= group.more && -change <= group.less)
            continue;
        ++tried;
        World world = m_exchange.repaired(m_worlds[static_cast<std::size_t>(at)], group);
        if (!world.empty())
            take(std::move(world));
    }
    return group.isSafe();
}

std::vector<OtherWorld> Audit::kept()
{
    forgetProofs();
    std::vector<World> needed;
    for (const int at : m_holding) {
        const World& world = m_worlds[static_cast<std::size_t>(at)];
        if (learn(world))
            needed.push_back(world);
    }
    return m_keeper.kept(needed);
}

} // namespace spiegel::releases
