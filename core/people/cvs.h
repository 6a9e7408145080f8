// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/calendar.h"
#include "core/people/columns.h"

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

/// The CVs of one snapshot, in columns.
class Cvs : public Columns<CvColumn, cvColumnCount>
{
public:
    using Columns::Columns;

    [[nodiscard]] Day day(int row, CvColumn which) const { return Day(value(row, which)); }
};

} // namespace spiegel::people
