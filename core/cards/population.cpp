// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cards/population.h"

#include "core/people/occupationcodesreader.h"
#include "core/store/database.h"

#include <QCoreApplication>

namespace spiegel::cards {

int Population::rowOf(const QString& cv) const
{
    const auto id = numbers.find(cv);
    return id ? cvs().rowOf(*id) : -1;
}

QString Population::whyNoCard(int row) const
{
    if (lastOccupation(row) != unknown)
        return {};
    return QCoreApplication::translate("cards", "no job with an occupation from the list");
}

Result<Population> readPopulation(store::Database& database, const Workers& workers, Progress& progress)
{
    const QString step = QCoreApplication::translate("cards", "Reading the CVs");
    progress.report(0, 4, step);
    auto records = quality::readRecords(database, workers, progress);
    if (!records)
        return fail(records.error());
    progress.report(2, 4, step);
    auto numbers = people::CvNumbers::read(database, progress);
    if (!numbers)
        return fail(numbers.error());
    auto codes = people::readOccupationCodes(database, progress);
    if (!codes)
        return fail(codes.error());
    std::vector<int> used = records->cvs.column(people::CvColumn::Branch);
    const std::vector<int>& advisers = records->cvs.column(people::CvColumn::Adviser);
    used.insert(used.end(), advisers.begin(), advisers.end());
    auto words = people::Words::read(database, used);
    if (!words)
        return fail(words.error());
    auto tables = weighing::readTables(database);
    if (!tables)
        return fail(tables.error());
    progress.report(3, 4, QCoreApplication::translate("cards", "Judging the CVs"));
    Population population{
        std::move(*records), std::move(*numbers), std::move(*codes), std::move(*words), std::move(*tables), {}, {}};
    population.background.emplace(population.records);
    population.scores =
        quality::allScores(population.records, *population.background, population.tables.quality, workers);
    if (progress.cancelled())
        return fail(Problem::cancelled());
    progress.report(4, 4, step);
    return population;
}

} // namespace spiegel::cards
