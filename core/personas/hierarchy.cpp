// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/personas/hierarchy.h"

#include <QHash>

namespace spiegel::personas {

namespace {

/// Whether leaves that were together one level lower still are.
bool isNested(const std::vector<Hierarchy::Group>& lower, const std::vector<int>& groupOf)
{
    for (const Hierarchy::Group& group : lower) {
        for (const int leaf : group.leaves) {
            if (groupOf[static_cast<std::size_t>(leaf)] != groupOf[static_cast<std::size_t>(group.leaves.front())])
                return false;
        }
    }
    return true;
}

} // namespace

Hierarchy::Hierarchy()
    : m_shelf(std::make_shared<Shelf>())
{
}

Hierarchy::Hierarchy(int leaves, const std::vector<Level>& levels)
    : m_leaves(leaves)
{
    auto shelf = std::make_shared<Shelf>();
    for (const Level& level : levels) {
        QHash<QString, int> places;
        std::vector<Group> groups;
        std::vector<int> groupOf;
        for (int leaf = 0; leaf < leaves; ++leaf) {
            Name name = level(leaf);
            auto place = places.constFind(name.word);
            if (place == places.constEnd()) {
                place = places.insert(name.word, static_cast<int>(groups.size()));
                groups.push_back({std::move(name), {}});
            }
            groups[static_cast<std::size_t>(*place)].leaves.push_back(leaf);
            groupOf.push_back(*place);
        }
        Q_ASSERT_X(shelf->groups.empty() || isNested(shelf->groups.back(), groupOf), "Hierarchy",
                   "a level cuts a group in two");
        shelf->groups.push_back(std::move(groups));
        shelf->groupOf.push_back(std::move(groupOf));
    }
    m_shelf = std::move(shelf);
}

const Hierarchy::Group* Hierarchy::find(const QString& word) const
{
    for (const std::vector<Group>& level : m_shelf->groups) {
        for (const Group& group : level) {
            if (group.name.word == word)
                return &group;
        }
    }
    return nullptr;
}

} // namespace spiegel::personas
