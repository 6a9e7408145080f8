// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>
#include <memory>
#include <vector>

namespace spiegel::personas {

/// How a key is told more and more roughly: on level 0 each leaf (an age band of five years, a postcode) stands for
/// itself, on the highest all leaves are one group. Groups only grow from level to level, so that whoever is alike on
/// one level is alike on all higher ones. It never changes after it was made; copying it is free.
class Hierarchy
{
public:
    /// What a group is called. Groups of one level are the same when their words are, and a word means the same leaves
    /// on every level.
    struct Name
    {
        QString word; ///< for files: `20-29`, `unknown`, `any`
        QString text; ///< for people, translated
    };
    struct Group
    {
        Name name;
        std::vector<int> leaves; ///< rising
    };
    using Level = std::function<Name(int leaf)>;

    Hierarchy();
    Hierarchy(int leaves, const std::vector<Level>& levels);

    [[nodiscard]] int leaves() const { return m_leaves; }
    [[nodiscard]] int levels() const { return static_cast<int>(m_shelf->groups.size()); }
    [[nodiscard]] int groups(int level) const { return static_cast<int>(at(level).size()); }
    [[nodiscard]] const Group& group(int level, int group) const { return at(level)[static_cast<std::size_t>(group)]; }
    [[nodiscard]] int groupOf(int level, int leaf) const { return groupsOf(level)[static_cast<std::size_t>(leaf)]; }
    /// By leaf.
    [[nodiscard]] const std::vector<int>& groupsOf(int level) const
    {
        return m_shelf->groupOf[static_cast<std::size_t>(level)];
    }
    /// How many leaves the group of this leaf has.
    [[nodiscard]] int covered(int level, int leaf) const
    {
        return static_cast<int>(group(level, groupOf(level, leaf)).leaves.size());
    }
    /// The group with this word, on the lowest level that has one; nullptr when there is none.
    [[nodiscard]] const Group* find(const QString& word) const;

private:
    struct Shelf
    {
        std::vector<std::vector<int>> groupOf; ///< by level, then leaf
        std::vector<std::vector<Group>> groups;
    };
    [[nodiscard]] const std::vector<Group>& at(int level) const
    {
        return m_shelf->groups[static_cast<std::size_t>(level)];
    }

    int m_leaves = 0;
    std::shared_ptr<const Shelf> m_shelf;
};

} // namespace spiegel::personas
