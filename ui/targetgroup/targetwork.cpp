// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/targetgroup/targetwork.h"

#include "core/geography/area.h"
#include "core/geography/postcodes.h"
#include "core/geography/travelsource.h"
#include "core/populations/populationreader.h"
#include "core/text/dutch.h"
#include "ui/desk/openat.h"

#include <QCoreApplication>

namespace spiegel::targetgroup {

namespace {

QString inWords(const char* words)
{
    return QCoreApplication::translate("targetgroup", words);
}

map::Figures peopleFigures(populations::Kind kind, Day snapshot)
{
    map::Figures figures;
    figures.title = populations::name(kind);
    figures.of = inWords(QT_TRANSLATE_NOOP("targetgroup", "per municipality, %1")).arg(text::date(snapshot));
    figures.values.resize(static_cast<std::size_t>(geography::Postcodes::builtIn().count()));
    return figures;
}

/// Every postcode of a row gets what the row has; municipalities nobody lives in have 0.
template<class Give>
void fillByRow(map::Figures& figures, const statistics::TablePlan& plan, const Give& give)
{
    for (std::size_t place = 0; place < figures.values.size(); ++place) {
        if (!geography::Postcodes::builtIn().at(static_cast<int>(place)).municipalityCode.isEmpty())
            figures.values[place] = 0;
    }
    for (std::size_t row = 0; row < plan.rows.size(); ++row) {
        for (const int place : plan.rows[row].values) {
            if (!plan.rows[row].isUnknown && place < static_cast<int>(figures.values.size()))
                give(static_cast<std::size_t>(place), row);
        }
    }
}

} // namespace

Result<Ground> readGround(const parts::Workplace& workplace, Progress& progress)
{
    Ground ground;
    ground.shapes = map::Shapes::builtIn();
    const auto database = desk::openAt(workplace, store::Access::Read);
    if (!database)
        return fail(database.error());
    auto times = geography::travelTimes(*database, progress);
    if (times)
        ground.times = std::make_shared<const geography::TravelTimes>(*std::move(times));
    else
        ground.problem = times.error();
    return ground;
}

Result<PopulationPointer> readPeople(const parts::Workplace& workplace, populations::Kind kind, Progress& progress)
{
    auto database = desk::openAt(workplace, store::Access::Read);
    if (!database)
        return fail(database.error());
    auto population = populations::readPopulation(*database, kind, progress);
    if (!population)
        return fail(population.error());
    return std::make_shared<const populations::Population>(*std::move(population));
}

Result<Inside> lookInside(PopulationPointer population, const geography::TravelTimes* times,
                          const statistics::Request& request, Progress& progress)
{
    Inside inside;
    releases::Zone zone = releases::everywhere();
    if (request.around && times != nullptr) {
        const auto postcodes =
            times->postcodesWithin(request.around->postcode, request.around->minutes, request.around->mode);
        if (!postcodes)
            return fail(postcodes.error());
        zone = releases::zoneOf(*postcodes);
    }
    if (progress.cancelled())
        return fail(Problem::cancelled());
    auto plan = statistics::planTable(*population, request, zone);
    if (plan)
        inside.plan = *std::move(plan);
    else
        inside.problem = plan.error();
    inside.population = std::move(population);
    return inside;
}

Result<Outside> lookOutside(const parts::Workplace& workplace, const statistics::Request& request, Progress& progress)
{
    auto database = desk::openToLook(workplace);
    if (!database)
        return fail(database.error());
    Outside outside;
    auto table = statistics::preview(*database, request, progress);
    if (table) {
        outside.table = *std::move(table);
        return outside;
    }
    if (progress.cancelled())
        return fail(Problem::cancelled());
    outside.refusal = table.error();
    if (table.error().kind == Problem::Kind::Refused) {
        auto other = statistics::alternative(*database, request, progress);
        if (other)
            outside.alternative = *std::move(other);
    }
    return outside;
}

Result<statistics::Statistics> giveOut(const parts::Workplace& workplace, const statistics::Request& request,
                                       const QString& recipient, const QString& ground, Progress& progress)
{
    auto database = desk::openAt(workplace, store::Access::Write);
    if (!database)
        return fail(database.error());
    return statistics::giveOut(*database, request, recipient, ground, progress);
}

map::Figures inhabitantFigures()
{
    map::Figures figures;
    figures.title = inWords(QT_TRANSLATE_NOOP("targetgroup", "Inhabitants"));
    figures.of = inWords(QT_TRANSLATE_NOOP("targetgroup", "per postcode, 1 January 2021 (CBS)"));
    figures.openness = map::Openness::Public;
    figures.limits = {500, 2000, 5000, 10000};
    for (const geography::Postcode& postcode : geography::Postcodes::builtIn().all())
        figures.values.push_back(postcode.inhabitants == unknown ? std::optional<double>() : postcode.inhabitants);
    return figures;
}

map::Figures minuteFigures(const geography::TravelTimes& times, int pc4, geography::TravelMode mode)
{
    map::Figures figures;
    figures.title = inWords(QT_TRANSLATE_NOOP("targetgroup", "Travel time to %1")).arg(pc4);
    figures.of = inWords(QT_TRANSLATE_NOOP("targetgroup", "%1, %2")).arg(geography::text(mode), times.source(mode));
    figures.unit = QStringLiteral("min");
    figures.openness = map::Openness::Public;
    figures.limits = {15, 30, 45, 60, 90};
    figures.isSmallStrong = true;
    for (const int seconds : times.toAll(pc4, mode))
        figures.values.push_back(seconds == unknown ? std::optional<double>() : (seconds + 59) / 60);
    return figures;
}

map::Figures internFigures(const statistics::TablePlan& plan, const populations::Population& population)
{
    map::Figures figures = peopleFigures(plan.request.population, population.snapshot());
    figures.of += QStringLiteral(" · ") + inWords(QT_TRANSLATE_NOOP("targetgroup", "intern: true counts"));
    figures.openness = map::Openness::Intern;
    fillByRow(figures, plan, [&](std::size_t place, std::size_t row) { figures.values[place] = plan.counts[row]; });
    return figures;
}

map::Figures protectedFigures(const statistics::Statistics& statistics)
{
    map::Figures figures = peopleFigures(statistics.plan.request.population, statistics.release.snapshot);
    if (statistics.release.base > 0)
        figures.of +=
            QStringLiteral(" · ") +
            inWords(QT_TRANSLATE_NOOP("targetgroup", "rounded to multiples of %1")).arg(statistics.release.base);
    figures.openness = map::Openness::Protected;
    figures.hidden.assign(figures.values.size(), false);
    fillByRow(figures, statistics.plan, [&](std::size_t place, std::size_t row) {
        const std::optional<int> count = statistics.at(row, 0).count;
        figures.hidden[place] = !count;
        figures.values[place] = count ? std::optional<double>(*count) : std::nullopt;
    });
    return figures;
}

} // namespace spiegel::targetgroup
