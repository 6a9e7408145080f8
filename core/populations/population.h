// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/calendar.h"
#include "core/foundation/result.h"
#include "core/populations/variable.h"

#include <QStringList>

#include <vector>

namespace spiegel::populations {

/// What one feature can be, in the finest form that anything is ever counted in: years of birth, levels of education.
/// Unknown is a category like any other, always the last one.
struct Categories
{
    QStringList words; ///< as the log keeps them; unknown is empty

    [[nodiscard]] int count() const { return static_cast<int>(words.size()); }
    [[nodiscard]] int unknown() const { return count() - 1; }
    /// -1 when there is none.
    [[nodiscard]] int find(const QString& word) const { return static_cast<int>(words.indexOf(word)); }
};
/// The categories of OccupationGroup are a BRC group and an ISCO minor group: tables count by the one, personas by the
/// other. 'Bakkers|751'; the minor group may be empty.
[[nodiscard]] QString workWord(const QString& group, const QString& minorGroup);
[[nodiscard]] QString groupOf(const QString& workWord);
[[nodiscard]] QString minorGroupOf(const QString& workWord);

/// A row or column of a table: one category or several, or a set of places.
struct Bin
{
    QString label;           ///< as the deck has it: 'MBO-1', '1961 - 1970'
    std::vector<int> values; ///< numbers of categories; of a place: of places, see Population::place
    bool isUnknown = false;

    bool operator==(const Bin&) const = default;
};

/// Everybody of one kind in one snapshot with the features tables are made of, in columns.
class Population
{
public:
    /// `features[v][row]` is the category of the row, empty where this kind has no such feature; `postcodes[row]` may
    /// be unknown.
    Population(Kind kind, Day snapshot, std::vector<Categories> categories,
               std::vector<std::vector<std::uint16_t>> features, std::vector<int> postcodes);

    [[nodiscard]] Kind kind() const { return m_kind; }
    [[nodiscard]] Day snapshot() const { return m_snapshot; }
    [[nodiscard]] int count() const { return static_cast<int>(m_places.size()); }

    [[nodiscard]] bool has(Variable variable) const;
    [[nodiscard]] const Categories& categories(Variable feature) const
    {
        return m_categories[static_cast<std::size_t>(feature)];
    }
    [[nodiscard]] int category(int row, Variable feature) const
    {
        return m_features[static_cast<std::size_t>(feature)][static_cast<std::size_t>(row)];
    }

    /// Places are the postcodes of the register in its order, and last one place for all whose postcode is not known or
    /// not in the register.
    [[nodiscard]] static int placeCount();
    [[nodiscard]] static int elsewhere() { return placeCount() - 1; }
    [[nodiscard]] int place(int row) const { return m_places[static_cast<std::size_t>(row)]; }

    /// The rows of a table by this variable, in the order of the deck; unknown only where somebody's is, but of
    /// education always. Of `postcode` only these places, when they are given. Problem: this kind does not have the
    /// variable.
    [[nodiscard]] Result<std::vector<Bin>> bins(Variable variable) const;
    /// What a filter says, `VAR=VALUE`: the label of a bin or the word of a dump, without case. Problem: no such value,
    /// with those there are.
    [[nodiscard]] Result<Bin> bin(Variable variable, const QString& value) const;

private:
    [[nodiscard]] bool isAnyUnknown(Variable feature) const;
    [[nodiscard]] std::vector<Bin> featureBins(Variable variable) const;

    Kind m_kind;
    Day m_snapshot;
    std::vector<Categories> m_categories;
    std::vector<std::vector<std::uint16_t>> m_features;
    std::vector<int> m_places;
};

/// The words of closed lists, unknown last.
[[nodiscard]] Categories educationCategories();
[[nodiscard]] Categories hoursCategories();
/// The place of a number of hours a day in hundredths among hoursCategories(): half-open bins, [2,4) is '2 tot 4'.
[[nodiscard]] int hoursCategory(int hundredths);

} // namespace spiegel::populations
