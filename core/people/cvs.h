// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/calendar.h"

#include <array>
#include <cstddef>
#include <vector>

namespace spiegel::people {

/// What is known about a CV, as whole numbers in the units of resources/sql/001_first.sql: days since 1970, hours in
/// hundredths, the numbers of the lists in wordlist.h, branch, adviser and licence as numbers of Words.
enum class CvColumn {
    BirthYear,
    Sex,
    Postcode,
    Education,
    Branch,
    Adviser,
    HoursMin,
    HoursMax,
    TravelMax,
    Transport,
    Licence,
    Benefit,
    TargetGroup,
    Registered,
    Modified,
    Presentation,
    Visible,
    LeftOn,
    LeftWhy,
};
inline constexpr std::size_t cvColumnCount = 19;

/// The CVs of one snapshot, in columns, in the order of their ids: for lists and calculations over all of them. Only
/// the columns that were read are filled.
class Cvs
{
public:
    /// `ids` in any order, each once; each filled column as long as `ids`.
    Cvs() = default;
    Cvs(std::vector<int> ids, std::array<std::vector<int>, cvColumnCount> columns);

    [[nodiscard]] int count() const { return static_cast<int>(m_ids.size()); }
    [[nodiscard]] int id(int row) const { return m_ids[static_cast<std::size_t>(row)]; }
    [[nodiscard]] const std::vector<int>& ids() const { return m_ids; }
    /// -1 for a CV that is not in this snapshot.
    [[nodiscard]] int rowOf(int cv) const;

    [[nodiscard]] bool has(CvColumn column) const;
    [[nodiscard]] const std::vector<int>& column(CvColumn column) const;
    /// spiegel::unknown when not known.
    [[nodiscard]] int value(int row, CvColumn which) const { return column(which)[static_cast<std::size_t>(row)]; }
    [[nodiscard]] Day day(int row, CvColumn which) const { return Day(value(row, which)); }

private:
    std::vector<int> m_ids;
    std::vector<int> m_rows; ///< by id, -1: none
    std::array<std::vector<int>, cvColumnCount> m_columns;
};

} // namespace spiegel::people
