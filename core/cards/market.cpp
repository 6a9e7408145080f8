// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cards/market.h"

#include "core/geography/travelsource.h"
#include "core/store/database.h"
#include "core/store/query.h"
#include "core/store/sidebyside.h"

#include <QCoreApplication>

namespace spiegel::cards {

namespace {

Result<std::vector<QString>> readNames(const store::Database& database, const Market& market)
{
    std::vector<QString> names(static_cast<std::size_t>(market.vacancies.count()));
    store::Query rows(database, QStringLiteral("SELECT id, name FROM vacancy_key"));
    while (rows.next()) {
        const int row = market.vacancies.rowOf(rows.number(0));
        if (row >= 0 && market.open.isOpen(row))
            names[static_cast<std::size_t>(row)] = rows.text(1);
    }
    if (const auto outcome = rows.outcome(); !outcome)
        return fail(outcome.error());
    return names;
}

Result<std::vector<QString>> readTitles(const store::Database& database, const Market& market)
{
    std::vector<int> numbers;
    for (int row = 0; row < market.vacancies.count(); ++row) {
        if (market.open.isOpen(row))
            numbers.push_back(market.vacancies.at(row).title);
    }
    const auto words = people::Words::read(database, numbers);
    if (!words)
        return fail(words.error());
    std::vector<QString> titles;
    for (const vacancies::Vacancy& vacancy : market.vacancies.all())
        titles.push_back(vacancy.title == unknown ? QString() : words->text(vacancy.title));
    return titles;
}

void countViewers(Market& market)
{
    market.viewers.assign(static_cast<std::size_t>(market.vacancies.count()), 0);
    for (int cv = 0; cv < market.viewings.endOfCvs(); ++cv) {
        const auto seen = market.viewings.of(cv);
        market.viewing += !seen.empty();
        for (const int row : seen)
            ++market.viewers[static_cast<std::size_t>(row)];
    }
}

/// All but the transitions.
Result<> readOffers(store::Database& database, Day day, Market& market, Progress& progress)
{
    if (auto read = store::keep(market.vacancies, vacancies::readVacancies(database, progress)); !read)
        return read;
    market.open = nearby::OpenVacancies(market.vacancies, day);
    if (auto read = store::keep(market.viewings, vacancies::readViewings(database, market.vacancies, day, progress));
        !read)
        return read;
    countViewers(market);
    auto times = geography::travelTimes(database, progress);
    if (!times)
        return fail(times.error());
    market.journeys = std::make_unique<const nearby::Journeys>(std::move(*times));
    if (auto read = store::keep(market.names, readNames(database, market)); !read)
        return read;
    return store::keep(market.titles, readTitles(database, market));
}

} // namespace

Result<Market> readMarket(store::Database& database, const Population& population, const Workers& workers,
                          Progress& progress)
{
    const QString step = QCoreApplication::translate("cards", "Reading vacancies and who looked at them");
    progress.report(0, 2, step);
    Market market;
    Result<> counted;
    Result<> read;
    workers.both(
        [&] {
            counted = store::keep(market.transitions,
                                  careers::TransitionGraph::build(population.records.experiences, population.cvs(),
                                                                  population.codes, progress));
        },
        [&] { read = readOffers(database, population.records.snapshot, market, progress); });
    if (!counted)
        return fail(counted.error());
    if (!read)
        return fail(read.error());
    if (progress.cancelled())
        return fail(Problem::cancelled());
    progress.report(2, 2, step);
    return market;
}

} // namespace spiegel::cards
