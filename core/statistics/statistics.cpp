// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/statistics.h"

#include "core/populations/populationreader.h"
#include "core/releases/releaselog.h"
#include "core/releases/worldcache.h"
#include "core/statistics/protectedtable.h"
#include "core/statistics/whereabouts.h"
#include "core/store/database.h"
#include "core/store/query.h"
#include "core/store/transaction.h"
#include "core/text/dutch.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace spiegel::statistics {

using populations::Population;

namespace {

constexpr int mostMinutes = 240;

QString inWords(const char* text)
{
    return QCoreApplication::translate("statistics", text);
}

/// A desk and the database it was set up from.
struct Office
{
    store::Database& database;
    Desk desk;
    Progress& progress;
};

Result<int> loadOf(const store::Database& database)
{
    store::Query row(database, QStringLiteral("SELECT load FROM snapshot WHERE day = ?"));
    row.bind(1, database.snapshot());
    const int load = row.next() ? row.number(0) : 0;
    if (const auto outcome = row.outcome(); !outcome)
        return fail(outcome.error());
    return load;
}

Result<Office> openOffice(store::Database& database, populations::Kind kind, Progress& progress)
{
    auto population = populations::readPopulation(database, kind, progress);
    if (!population)
        return fail(population.error());
    auto earlier = releases::readReleases(database, *population);
    if (!earlier)
        return fail(earlier.error());
    auto worlds = releases::readWorlds(database, *population);
    auto otherWeeks = releases::readZonesOfNearWeeks(database, kind);
    if (!otherWeeks)
        return fail(otherWeeks.error());
    const auto load = loadOf(database);
    if (!load)
        return fail(load.error());
    // Without the right to write, a look at a database that has no secret yet rounds with a public one.
    auto secret = releases::secretOf(database);
    return Office{database,
                  Desk{std::move(*population), std::move(*earlier), std::move(*otherWeeks),
                       secret ? *secret : QByteArray(), *load, std::move(worlds)},
                  progress};
}

/// What can be given out instead, tried out; nothing when nothing was found.
std::optional<Request> alternativeTo(const Office& office, const Request& request)
{
    std::vector<Request> others;
    for (const int base : {10, 20, 50, 100}) {
        if (base >= request.threshold && base > request.round) {
            others.push_back(request);
            others.back().round = base;
        }
    }
    if (request.by.size() == 2) {
        for (const std::size_t left : {std::size_t{1}, std::size_t{0}}) {
            others.push_back(request);
            others.back().by.erase(others.back().by.begin() + static_cast<std::ptrdiff_t>(left));
        }
    }
    if (!request.where.empty()) {
        others.push_back(request);
        others.back().where.clear();
    }
    for (const Request& other : others) {
        const auto where = whereabouts(office.database, other, office.progress);
        if (where && protectedTable(office.desk, other, where->zone, office.progress))
            return other;
        if (office.progress.cancelled())
            break;
    }
    return std::nullopt;
}

QString remedyFor(const Office& office, const Request& request)
{
    const auto other = alternativeTo(office, request);
    return other ? inWords(QT_TRANSLATE_NOOP("statistics", "This can be given out: %1.")).arg(text(*other))
                 : inWords(QT_TRANSLATE_NOOP("statistics", "Take another area, fewer variables or fewer filters."));
}

/// The nearest longer travel time within which enough people live; nothing when there is none.
std::optional<Request> widerThan(const Office& office, const Request& request)
{
    Request wider = request;
    for (int minutes = request.around->minutes + 5; minutes <= mostMinutes; minutes += 5) {
        wider.around->minutes = minutes;
        const auto where = whereabouts(office.database, wider, office.progress);
        if (!where)
            continue;
        auto plan = planTable(office.desk.population, wider, where->zone);
        if (plan && plan->total() >= request.threshold &&
            protectedTable(office.desk, std::move(*plan), office.progress))
            return wider;
    }
    return std::nullopt;
}

Problem tooFew(const Office& office, const Request& request)
{
    const QString what = inWords(QT_TRANSLATE_NOOP("statistics", "There are fewer than %1 people here: too few to say "
                                                                 "anything about."))
                             .arg(request.threshold);
    if (!request.around)
        return Problem::refused(what, {},
                                inWords(QT_TRANSLATE_NOOP("statistics", "Take a wider area or fewer filters.")));
    if (const auto wider = widerThan(office, request))
        return Problem::refused(
            what, {},
            inWords(QT_TRANSLATE_NOOP("statistics", "Within %1 minutes it works.")).arg(wider->around->minutes));
    return Problem::refused(what, {}, inWords(QT_TRANSLATE_NOOP("statistics", "Take another postcode.")));
}

/// Threshold and rounding as the rules ask.
Result<> checkRules(const store::Database& database, const Request& request)
{
    const auto all = database.snapshots();
    const bool isDemo = std::any_of(all.begin(), all.end(), [&database](const store::SnapshotEntry& one) {
        return one.day == database.snapshot() && one.demo;
    });
    if (request.threshold < figures::usualThreshold && !isDemo)
        return fail(Problem::refused(
            inWords(QT_TRANSLATE_NOOP("statistics", "A threshold below %1 is for made-up data only."))
                .arg(figures::usualThreshold),
            {}, inWords(QT_TRANSLATE_NOOP("statistics", "Use %1 or more.")).arg(figures::usualThreshold)));
    if (request.round > 0 && request.round < request.threshold)
        return fail(Problem::failed(
            inWords(QT_TRANSLATE_NOOP("statistics", "Rounding to %1 is finer than the threshold of %2."))
                .arg(request.round)
                .arg(request.threshold),
            {}, inWords(QT_TRANSLATE_NOOP("statistics", "Round to %1 or more.")).arg(request.threshold)));
    return {};
}

Result<Statistics> answerFor(const Office& office, const Request& request, const releases::Zone& zone)
{
    auto plan = planTable(office.desk.population, request, zone);
    if (!plan)
        return fail(plan.error());
    if (auto same = earlierAnswer(office.desk, *plan))
        return std::move(*same);
    if (plan->total() < request.threshold)
        return fail(tooFew(office, request));
    return protectedTable(office.desk, std::move(*plan), office.progress);
}

Result<Statistics> answer(const Office& office, const Request& request)
{
    const auto where = whereabouts(office.database, request, office.progress);
    if (!where)
        return fail(where.error());
    auto found = answerFor(office, request, where->zone);
    if (!found) {
        Problem problem = found.error();
        if (problem.kind == Problem::Kind::Refused && problem.remedy.isEmpty())
            problem.remedy = remedyFor(office, request);
        return fail(std::move(problem));
    }
    found->zoneText = where->text;
    found->travelSource = where->travelSource;
    return found;
}

/// In the log.
Result<> writeDown(const Office& office, const Occasion& occasion, Statistics& found)
{
    found.isRelease = true;
    found.release.recipient = occasion.recipient;
    found.release.ground = occasion.ground;
    found.release.product = occasion.product;
    const auto number = releases::writeRelease(office.database, found.release, office.desk.population, jsonOf(found));
    if (!number)
        return fail(number.error());
    found.release.number = *number;
    if (found.worlds.empty()) // it was answered before, or there is no small group
        return {};
    return releases::writeWorlds(office.database, office.desk.population, found.worlds);
}

/// In this order; without an occasion nothing is written down.
Result<Answers> answersTo(store::Database& database, const std::vector<Request>& requests,
                          const std::optional<Occasion>& occasion, Progress& progress)
{
    std::map<populations::Kind, Office> offices;
    Answers answers;
    for (const Request& request : requests) {
        if (const auto allowed = checkRules(database, request); !allowed) {
            answers.push_back(fail(allowed.error()));
            continue;
        }
        if (!offices.contains(request.population)) {
            auto opened = openOffice(database, request.population, progress);
            if (!opened)
                return fail(opened.error());
            offices.emplace(request.population, std::move(*opened));
        }
        Office& office = offices.at(request.population);
        auto found = answer(office, request);
        if (!found && found.error().isCancelled())
            return fail(found.error());
        if (found && occasion) {
            if (const auto logged = writeDown(office, *occasion, *found); !logged)
                return fail(logged.error());
        }
        if (found) {
            office.desk.earlier.push_back(found->release);
            if (!found->worlds.empty())
                office.desk.worlds = found->worlds;
        }
        answers.push_back(std::move(found));
    }
    return answers;
}

} // namespace

int Statistics::hidden() const
{
    return static_cast<int>(
        std::count_if(figures.begin(), figures.end(), [](const Figure& one) { return !one.count; }));
}

Result<Statistics> preview(store::Database& database, const Request& request, Progress& progress)
{
    if (const auto allowed = checkRules(database, request); !allowed)
        return fail(allowed.error());
    const auto office = openOffice(database, request.population, progress);
    if (!office)
        return fail(office.error());
    return answer(*office, request);
}

Result<std::optional<Request>> alternative(store::Database& database, const Request& request, Progress& progress)
{
    const auto office = openOffice(database, request.population, progress);
    if (!office)
        return fail(office.error());
    const auto where = whereabouts(office->database, request, progress);
    if (!where)
        return fail(where.error());
    const auto plan = planTable(office->desk.population, request, where->zone);
    if (plan && plan->total() < request.threshold)
        return request.around ? widerThan(*office, request) : std::nullopt;
    return alternativeTo(*office, request);
}

Result<Statistics> giveOut(store::Database& database, const Request& request, const QString& recipient,
                           const QString& ground, Progress& progress)
{
    if (const auto allowed = checkRules(database, request); !allowed)
        return fail(allowed.error());
    auto transaction = store::Transaction::begin(database); // nobody gives anything out between audit and log
    if (!transaction)
        return fail(transaction.error());
    const auto office = openOffice(database, request.population, progress);
    if (!office)
        return fail(office.error());
    auto found = answer(*office, request);
    if (!found)
        return found;
    if (const auto logged = writeDown(*office, {recipient, ground}, *found); !logged)
        return fail(logged.error());
    if (const auto committed = transaction->commit(); !committed)
        return fail(committed.error());
    return found;
}

Result<Answers> previewTogether(store::Database& database, const std::vector<Request>& requests, Progress& progress)
{
    return answersTo(database, requests, std::nullopt, progress);
}

Result<Answers> giveOutTogether(store::Database& database, const std::vector<Request>& requests,
                                const Occasion& occasion, Progress& progress)
{
    return answersTo(database, requests, occasion, progress);
}

} // namespace spiegel::statistics
