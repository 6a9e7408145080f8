// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>
#include <vector>

namespace spiegel::personas {

/// How a key is told more and more roughly: on level 0 each leaf (an age band of five years, a postcode) stands for
/// itself, on the highest all leaves are one group. Groups only grow from level to level, so that whoever is alike on
/// one level is alike on all higher ones.
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

    Hierarchy() = default;
    Hierarchy(int leaves, const std::vector<Level>& levels);

    [[nodiscard]] int leaves() const { return m_leaves; }
    [[nodiscard]] int levels() const { return static_cast<int>(m_groups.size()); }
    [[nodiscard]] int groups(int level) const { return static_cast<int>(at(level).size()); }
    [[nodiscard]] const Group& group(int level, int group) const { return at(level)[static_cast<std::size_t>(group)]; }
    [[nodiscard]] int groupOf(int level, int leaf) const
    {
        return m_groupOf[static_cast<std::size_t>(level)][static_cast<std::size_t>(leaf)];
    }
    /// How many leaves the group of this leaf has.
    [[nodiscard]] int covered(int level, int leaf) const
    {
        return static_cast<int>(group(level, groupOf(level, leaf)).leaves.size());
    }
    /// The group with this word, on the lowest level that has one; nullptr when there is none.
    [[nodiscard]] const Group* find(const QString& word) const;

private:
    [[nodiscard]] const std::vector<Group>& at(int level) const { return m_groups[static_cast<std::size_t>(level)]; }

    int m_leaves = 0;
    std::vector<std::vector<int>> m_groupOf; ///< by level, then leaf
    std::vector<std::vector<Group>> m_groups;
};

} // namespace spiegel::personas
