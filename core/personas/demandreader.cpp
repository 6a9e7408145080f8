// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/personas/demand.h"
#include "core/store/database.h"
#include "core/store/query.h"
#include "core/text/dutch.h"

#include <QCoreApplication>

#include <algorithm>

namespace spiegel::personas {

namespace {

void makeSorted(std::vector<int>& numbers)
{
    std::sort(numbers.begin(), numbers.end());
    numbers.erase(std::unique(numbers.begin(), numbers.end()), numbers.end());
}

int lower(int a, int b)
{
    return a == unknown || (b != unknown && b < a) ? b : a;
}

void addTasks(Demand& demand, const WorkRegister& work)
{
    makeSorted(demand.occupations);
    for (const int occupation : demand.occupations) {
        const auto tasks = work.tasks.of(occupation);
        demand.tasks.insert(demand.tasks.end(), tasks.begin(), tasks.end());
    }
    makeSorted(demand.tasks);
    makeSorted(demand.competences);
}

Result<std::vector<int>> numbers(const store::Database& database, const char* sql, int parameter)
{
    store::Query rows(database, QString::fromLatin1(sql));
    rows.bind(1, parameter);
    std::vector<int> found;
    while (rows.next())
        found.push_back(rows.number(0));
    if (const auto outcome = rows.outcome(); !outcome)
        return fail(outcome.error());
    return found;
}

/// The number of a key of the dump; spiegel::unknown when the database does not know it.
Result<int> keyNumber(const store::Database& database, const char* sql, const QString& name)
{
    store::Query rows(database, QString::fromLatin1(sql));
    rows.bind(1, name);
    const int number = rows.next() ? rows.number(0) : unknown;
    if (const auto outcome = rows.outcome(); !outcome)
        return fail(outcome.error());
    return number;
}

void add(const Asking& asking, const WorkRegister& work, Demand& demand)
{
    if (asking.occupation != unknown)
        demand.occupations.push_back(asking.occupation);
    demand.education = lower(demand.education, asking.education);
    demand.hoursMin = lower(demand.hoursMin, asking.hoursMin);
    demand.competences.insert(demand.competences.end(), asking.competences.begin(), asking.competences.end());
    const auto essential = work.essential.of(asking.occupation);
    demand.competences.insert(demand.competences.end(), essential.begin(), essential.end());
}

/// Adds what one vacancy asks for.
Result<> addVacancy(store::Database& database, const WorkRegister& work, int vacancy, Demand& demand)
{
    const auto competences =
        numbers(database, "SELECT competence FROM vacancy_competence_at WHERE vacancy = ?", vacancy);
    if (!competences)
        return fail(competences.error());
    store::Query row(database,
                     QStringLiteral("SELECT occupation, education, hours_min FROM vacancy_at WHERE vacancy = ?"));
    row.bind(1, vacancy);
    if (row.next())
        add({row.number(0), row.number(1), row.number(2), *competences}, work, demand);
    return row.outcome();
}

QString namesOf(const Demand& demand, const people::OccupationCodes& codes)
{
    QStringList names;
    for (const int occupation : demand.occupations)
        names << codes.name(occupation);
    constexpr qsizetype most = 3;
    const bool isMore = names.size() > most;
    names = names.first(std::min(most, names.size()));
    if (isMore)
        names << QCoreApplication::translate("personas", "other work");
    return text::list(names);
}

void finishVacancy(const Population& population, const QString& vacancy, Demand& demand)
{
    addTasks(demand, population.work);
    demand.key = QStringLiteral("vacancy:") + vacancy;
    demand.title = QCoreApplication::translate("personas", "vacancy %1").arg(vacancy);
    if (!demand.occupations.empty())
        demand.title += QStringLiteral(": ") + namesOf(demand, population.codes);
}

Demand finishEmployer(const Population& population, const QString& employer, Demand demand)
{
    addTasks(demand, population.work);
    demand.key = QStringLiteral("employer:") + employer;
    demand.title = QCoreApplication::translate("personas", "employer %1").arg(employer);
    if (!demand.occupations.empty())
        demand.title += QStringLiteral(": ") + namesOf(demand, population.codes);
    return demand;
}

} // namespace

Demand demandOfEmployer(const Population& population, const QString& employer, std::span<const Asking> asking)
{
    Demand demand;
    for (const Asking& one : asking)
        add(one, population.work, demand);
    return finishEmployer(population, employer, std::move(demand));
}

Demand demandOfVacancy(const Population& population, const QString& vacancy, const Asking& asking)
{
    Demand demand;
    add(asking, population.work, demand);
    finishVacancy(population, vacancy, demand);
    return demand;
}

Demand demandOfOccupation(const Population& population, int occupation)
{
    Demand demand;
    demand.key = QStringLiteral("occupation:") + population.codes.code(occupation);
    demand.title = population.codes.name(occupation);
    demand.occupations = {occupation};
    const auto asked = population.work.demanded.of(occupation);
    demand.competences.assign(asked.begin(), asked.end());
    addTasks(demand, population.work);
    return demand;
}

Result<Demand> demandOfVacancy(store::Database& database, const Population& population, const QString& vacancy,
                               Progress& progress)
{
    const auto watch = database.watch(progress);
    const auto number = keyNumber(
        database,
        "SELECT vacancy FROM vacancy_key JOIN vacancy_at ON vacancy = vacancy_key.id WHERE vacancy_key.name = ?",
        vacancy);
    if (!number)
        return fail(number.error());
    if (*number == unknown)
        return fail(Problem::failed(
            QCoreApplication::translate("personas", "No vacancy has the number %1 in the week of %2.")
                .arg(vacancy, text::date(population.snapshot)),
            {}, QCoreApplication::translate("personas", "Look at the number again, or choose another week.")));
    Demand demand;
    if (const auto added = addVacancy(database, population.work, *number, demand); !added)
        return fail(added.error());
    finishVacancy(population, vacancy, demand);
    return demand;
}

Result<Demand> demandOfEmployer(store::Database& database, const Population& population, const QString& employer,
                                Progress& progress)
{
    const auto watch = database.watch(progress);
    const auto number = keyNumber(
        database,
        "SELECT employer FROM employer_key JOIN employer_at ON employer = employer_key.id WHERE employer_key.name = ?",
        employer);
    if (!number)
        return fail(number.error());
    if (*number == unknown)
        return fail(Problem::failed(
            QCoreApplication::translate("personas", "No employer has the number %1 in the week of %2.")
                .arg(employer, text::date(population.snapshot)),
            {}, QCoreApplication::translate("personas", "Look at the number again, or choose another week.")));
    store::Query open(database, QStringLiteral("SELECT vacancy FROM vacancy_at WHERE employer = ?1 "
                                               "AND (placed IS NULL OR placed <= ?2) "
                                               "AND (closed IS NULL OR closed > ?2) ORDER BY vacancy"));
    open.bind(1, *number);
    open.bind(2, population.snapshot);
    std::vector<int> vacancies;
    while (open.next())
        vacancies.push_back(open.number(0));
    if (const auto outcome = open.outcome(); !outcome)
        return fail(outcome.error());
    if (vacancies.empty())
        return fail(Problem::failed(
            QCoreApplication::translate("personas", "Employer %1 has no open vacancy in the week of %2.")
                .arg(employer, text::date(population.snapshot)),
            {}, QCoreApplication::translate("personas", "Name an occupation instead.")));
    Demand demand;
    for (const int vacancy : vacancies) {
        if (const auto added = addVacancy(database, population.work, vacancy, demand); !added)
            return fail(added.error());
    }
    return finishEmployer(population, employer, std::move(demand));
}

} // namespace spiegel::personas
