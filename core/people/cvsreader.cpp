// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/cvsreader.h"

#include "core/store/database.h"
#include "core/store/query.h"

#include <QStringList>

namespace spiegel::people {

namespace {

/// In the order of CvColumn.
constexpr std::array<const char*, cvColumnCount> columnNames = {
    "birth_year", "sex",          "postcode",  "education", "branch",  "adviser",      "hours_min",
    "hours_max",  "travel_max",   "transport", "licence",   "benefit", "target_group", "registered",
    "modified",   "presentation", "visible",   "left_on",   "left_why"};

} // namespace

Result<Cvs> readCvs(store::Database& database, const std::vector<CvColumn>& columns, Progress& progress)
{
    QStringList names = {QStringLiteral("cv")};
    for (const CvColumn column : columns)
        names << QString::fromLatin1(columnNames[static_cast<std::size_t>(column)]);
    const auto watch = database.watch(progress);
    store::Query rows(database, QStringLiteral("SELECT %1 FROM cv_at").arg(names.join(QLatin1Char(','))));
    std::vector<int> ids;
    std::array<std::vector<int>, cvColumnCount> values;
    while (rows.next()) {
        ids.push_back(rows.number(0));
        for (std::size_t index = 0; index < columns.size(); ++index)
            values[static_cast<std::size_t>(columns[index])].push_back(rows.number(static_cast<int>(index) + 1));
    }
    if (const auto outcome = rows.outcome(); !outcome)
        return fail(outcome.error());
    return Cvs(std::move(ids), std::move(values));
}

Result<Cvs> readCvs(store::Database& database, Progress& progress)
{
    std::vector<CvColumn> all;
    for (std::size_t column = 0; column < cvColumnCount; ++column)
        all.push_back(static_cast<CvColumn>(column));
    return readCvs(database, all, progress);
}

} // namespace spiegel::people
