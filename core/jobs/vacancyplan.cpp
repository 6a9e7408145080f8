// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/givenbatch.h"
#include "core/jobs/vacancybatch.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <algorithm>

namespace spiegel::jobs {

namespace {

using vacancycards::VacancyCardMaker;

/// The path of a file by the template.
QString pathOf(const QString& names, const PlannedVacancy& vacancy, const VacancyCardMaker& maker)
{
    const vacancies::Vacancy& facts = maker.offers().vacancies.at(vacancy.row);
    const QString occupation =
        facts.occupation == unknown ? QString() : maker.population().codes.name(facts.occupation);
    return filledTemplate(names, {{QStringLiteral("{vacature}"), vacancy.vacancy},
                                  {QStringLiteral("{werkgever}"), maker.employer(vacancy.row)},
                                  {QStringLiteral("{beroep}"), occupation}});
}

Result<> checkNames(const QString& names)
{
    return checkTemplate(names,
                         {QStringLiteral("{vacature}"), QStringLiteral("{werkgever}"), QStringLiteral("{beroep}")},
                         QString::fromLatin1(VacancyBatch::usualNames));
}

std::vector<PlannedVacancy> chosen(const VacancyBatch& batch, const VacancyCardMaker& maker)
{
    const vacancycards::Offers& offers = maker.offers();
    std::vector<PlannedVacancy> all;
    if (!batch.ids) {
        for (int row = 0; row < offers.vacancies.count(); ++row) {
            if (offers.vacancies.at(row).isOpenOn(offers.day) &&
                (!batch.employer || maker.employerNumber(row) == *batch.employer))
                all.push_back({maker.number(row), row, {}, {}});
        }
        return all;
    }
    QSet<QString> seen;
    for (const QString& number : *batch.ids) {
        const int row = maker.rowOf(number);
        if (!number.isEmpty() && !seen.contains(number))
            all.push_back(
                {number, row, {}, row >= 0 ? QString() : QCoreApplication::translate("jobs", "not in this week")});
        seen.insert(number);
    }
    return all;
}

} // namespace

Result<std::vector<PlannedVacancy>> plan(const VacancyBatch& batch, const VacancyCardMaker& maker)
{
    if (const auto checked = checkNames(batch.names); !checked)
        return fail(checked.error());
    std::vector<PlannedVacancy> all = chosen(batch, maker);
    if (all.empty() && batch.employer)
        return fail(Problem::failed(
            QCoreApplication::translate("jobs", "No employer with the number %1 has an open vacancy in this week.")
                .arg(*batch.employer),
            {}, QCoreApplication::translate("jobs", "Look at the number again, or choose another week.")));
    QHash<QString, QString> owners; // name without case, as Windows compares
    for (PlannedVacancy& vacancy : all) {
        if (vacancy.row < 0)
            continue;
        vacancy.file = pathOf(batch.names, vacancy, maker);
        const QString folded = vacancy.file.toCaseFolded();
        if (owners.contains(folded))
            return fail(Problem::failed(
                QCoreApplication::translate("jobs", "Two cards would get the same name: those of vacancy %1 and %2.")
                    .arg(owners.value(folded), vacancy.vacancy),
                vacancy.file, QCoreApplication::translate("jobs", "Put {vacature} in the file name.")));
        owners.insert(folded, vacancy.vacancy);
    }
    const auto postcodeOf = [&maker](const PlannedVacancy& vacancy) {
        return vacancy.row < 0 ? unknown : maker.offers().vacancies.at(vacancy.row).postcode;
    };
    std::stable_sort(all.begin(), all.end(),
                     [&](const PlannedVacancy& a, const PlannedVacancy& b) { return postcodeOf(a) < postcodeOf(b); });
    return all;
}

} // namespace spiegel::jobs
