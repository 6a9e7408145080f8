// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/releases/partition.h"

#include <algorithm>
#include <map>
#include <unordered_map>

namespace spiegel::releases {

/// A number of people everybody has who has the papers: how far it may lie from the truth by what is said of it.
struct Statement
{
    static constexpr int noEnd = -1;

    int zone = 0;  ///< of Evidence
    int parts = 0; ///< of Evidence
    int people = 0;
    int below = noEnd; ///< by how much the truth could be less, as far as this statement goes
    int above = noEnd;
    std::vector<std::pair<int, int>> cells; ///< which say it: release, cell
};

/// A group nobody may learn the size of: who lives in these atoms and belongs to `in`, but not to `out`.
struct Group
{
    std::vector<int> atoms; ///< rising
    int in = 0;             ///< parts, of Evidence
    int out = -1;           ///< parts, or -1
    int people = 0;
    int width = 0;   ///< that the bounds must be apart
    int release = 0; ///< the later of the releases it follows from
    int other = 0;   ///< the earlier one
    int more = 0;    ///< it could be so many more, as has been proved
    int less = 0;    ///< or so many fewer

    [[nodiscard]] bool isSafe() const { return more + less >= width; }
    [[nodiscard]] bool livesIn(int atom) const { return std::binary_search(atoms.begin(), atoms.end(), atom); }
};

/// Another distribution of people over types, as differences with the truth, in which everything given out holds.
using World = std::vector<std::pair<Partition::Type, int>>;

/// All that is given out about one population: what it says, and what must not follow from it.
class Evidence
{
public:
    /// The releases must outlive it; the last one is the one that is asked about. They are numbered as they come.
    Evidence(const populations::Population& population, std::vector<const Release*> releases);

    [[nodiscard]] const Partition& partition() const { return m_partition; }
    [[nodiscard]] const std::vector<Statement>& statements() const { return m_statements; }
    [[nodiscard]] const Release& release(int number) const { return *m_releases[static_cast<std::size_t>(number)]; }
    [[nodiscard]] int last() const { return static_cast<int>(m_releases.size()) - 1; }

    /// The statements that people of this type are counted in.
    [[nodiscard]] const std::vector<int>& statementsOf(Partition::Type type);
    /// The types that most of the people of a statement are of, at most so many.
    [[nodiscard]] std::vector<Partition::Type> occupiedOf(int statement, std::size_t most) const;
    /// By cell of the last release its statement.
    [[nodiscard]] const std::vector<int>& lastCells() const { return m_lastCells; }
    /// Reads the last release again, in which cells were hidden or opened, or rounded otherwise.
    void refresh();

    /// Small cells, and small groups that are one of the zones, filters or bins without or within another one (cli.md,
    /// Protection), each once.
    [[nodiscard]] std::vector<Group> groups() const;
    /// Whether everything that is said holds in this world too, and nobody is gone who was not there.
    [[nodiscard]] bool allows(const World& world);
    [[nodiscard]] bool isIn(const Group& group, Partition::Type type) const;
    /// The same, sooner, for an element of Partition::occupied() of one of its atoms.
    [[nodiscard]] bool belongs(const Group& group, const Partition::Occupied& one) const
    {
        return holds(group.in, one) && (group.out < 0 || !holds(group.out, one));
    }
    /// By number whether people of this type are of those parts, wherever they live. Kept: one thread at a time.
    [[nodiscard]] const std::vector<char>& partsOf(Partition::Type type) const;
    /// Whether people with these codes (Partition::codesOf()) are of these parts.
    [[nodiscard]] bool holds(int parts, const std::vector<int>& codes) const;
    [[nodiscard]] bool holds(int parts, const Partition::Occupied& one) const
    {
        return m_holders[static_cast<std::size_t>(parts)][static_cast<std::size_t>(m_formOf[m_partition.indexOf(one)])];
    }
    /// Who is of such parts and lives in an atom of the group.
    [[nodiscard]] static bool belongs(const Group& group, const std::vector<char>& parts)
    {
        return parts[static_cast<std::size_t>(group.in)] &&
               (group.out < 0 || !parts[static_cast<std::size_t>(group.out)]);
    }
    /// Which features are looked at together by some statement.
    [[nodiscard]] const std::vector<std::vector<int>>& featureSets() const { return m_featureSets; }
    /// Rising.
    [[nodiscard]] const std::vector<int>& atomsOf(int zone) const { return m_atoms[static_cast<std::size_t>(zone)]; }
    [[nodiscard]] const std::vector<std::vector<Partition::Mask>>& masksOf(int parts) const
    {
        return m_masks[static_cast<std::size_t>(parts)];
    }

private:
    using Parts = std::vector<Conditions>;

    void findForms();
    void addStatements();
    void setLimits(Statement& statement) const;
    [[nodiscard]] int numberOfZone(const Zone& zone, int number);
    [[nodiscard]] int numberOfParts(const Parts& parts);
    [[nodiscard]] int peopleIn(const std::vector<int>& atoms, int parts) const;
    void comparePairs();
    [[nodiscard]] bool isWithin(int inner, int outer) const;
    /// For each parts the zones about which something comparable was said.
    [[nodiscard]] std::vector<std::vector<int>> comparableZones() const;
    [[nodiscard]] int widestRelease(const Statement& statement) const;
    void addCell(const Statement& statement, std::vector<Group>& groups) const;
    void addZoneGroups(const Statement& statement, const std::vector<int>& zones, std::vector<Group>& groups) const;
    void addConditionGroups(const Statement& inner, const Statement& outer, std::vector<Group>& groups) const;

    std::vector<const Release*> m_releases;
    Partition m_partition;
    std::vector<std::vector<int>> m_forms; ///< their codes
    std::vector<int> m_formOf;             ///< by index of an occupied type
    std::map<Zone, int> m_zones;
    std::vector<std::vector<int>> m_atoms; ///< by zone
    std::vector<int> m_widestRelease;      ///< by zone: of those about it the one that keeps bounds widest apart
    std::vector<Parts> m_parts;
    std::vector<std::vector<char>> m_within;                        ///< [inner][outer], by parts
    std::vector<std::vector<std::vector<Partition::Mask>>> m_masks; ///< by parts
    std::vector<std::vector<char>> m_holders;                       ///< by parts, then form
    std::vector<std::vector<int>> m_peopleByAtom;                   ///< by parts
    std::vector<std::vector<int>> m_featureSets;
    std::vector<Statement> m_statements;
    std::vector<int> m_statementParts;      ///< by statement, to be looked through quickly
    std::vector<std::vector<int>> m_byAtom; ///< statements
    std::vector<int> m_lastCells;
    std::unordered_map<Partition::Type, std::vector<int>> m_ofType;
    mutable std::unordered_map<Partition::Type, std::vector<char>> m_ofForm; ///< partsOf()
};

} // namespace spiegel::releases
