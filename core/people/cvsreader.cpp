// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/cvsreader.h"

#include "core/people/columnsreader.h"

namespace spiegel::people {

namespace {

constexpr ColumnNames<cvColumnCount> cvTable = {"cv",
                                                "cv",
                                                {"birth_year", "sex", "postcode", "education", "branch", "adviser",
                                                 "hours_min", "hours_max", "travel_max", "transport", "licence",
                                                 "benefit", "target_group", "registered", "modified", "presentation",
                                                 "visible", "left_on", "left_why"}};

} // namespace

Result<Cvs> readCvs(store::Database& database, const std::vector<CvColumn>& columns, Progress& progress)
{
    return readColumns<Cvs>(database, cvTable, columns, progress);
}

Result<Cvs> readCvs(store::Database& database, Progress& progress)
{
    return readCvs(database, allColumns<CvColumn, cvColumnCount>(), progress);
}

} // namespace spiegel::people
