// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/sonarreader.h"

#include "core/people/columnsreader.h"
#include "core/people/listreader.h"

namespace spiegel::people {

namespace {

constexpr ColumnNames<sonarColumnCount> sonarTable = {
    "sonar",
    "sonar",
    {"cv", "birth_year", "sex", "postcode", "education", "hours_a_day", "regime", "able", "available", "occupation",
     "transport", "travel_max", "variation", "adaptation", "guidance", "branch"}};

} // namespace

Result<SonarPeople> readSonar(store::Database& database, const std::vector<SonarColumn>& columns, Progress& progress)
{
    return readColumns<SonarPeople>(database, sonarTable, columns, progress);
}

Result<SonarPeople> readSonar(store::Database& database, Progress& progress)
{
    return readSonar(database, allColumns<SonarColumn, sonarColumnCount>(), progress);
}

Result<ByCv<int>> readSonarCompetences(store::Database& database, Progress& progress)
{
    return readCompetencesOf(database, "sonar", "sonar_competence", progress);
}

} // namespace spiegel::people
