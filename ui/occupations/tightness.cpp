// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/occupations/tightness.h"

#include "core/geography/postcodes.h"
#include "core/market/areas.h"
#include "core/text/dutch.h"
#include "ui/occupations/occupationcolumns.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace spiegel::uioccupations {

using market::Areas;
using market::Spanning;
using tables::Column;

namespace {

constexpr int nameWidth = 112;
constexpr int countWidth = 72;
constexpr int classWidth = 96;
constexpr double hundred = 100;

QString say(const char* words)
{
    return QCoreApplication::translate("uioccupations", words);
}

/// Nothing: too few people to say so much as a number.
std::optional<int> perHundred(const Spanning& spanning)
{
    const auto ratio = spanning.ratio();
    if (!ratio || spanning.people < Spanning::fewestPeople)
        return std::nullopt;
    return static_cast<int>(std::lround(*ratio * hundred));
}

QString classText(const Spanning& spanning)
{
    const auto found = spanning.tightness();
    return found                                      ? market::text(*found)
           : spanning.people < Spanning::fewestPeople ? say(QT_TRANSLATE_NOOP("uioccupations", "too few people"))
                                                      : say(QT_TRANSLATE_NOOP("uioccupations", "between two classes"));
}

Column numberColumn(const char* title, const char* explanation, std::function<std::optional<int>(int row)> value)
{
    Column column = tables::numberColumn(say(title), countWidth, say(explanation));
    column.text = [value](int row) {
        const auto number = value(row);
        return number ? text::number(qint64{*number}) : QStringLiteral("–");
    };
    column.key = [value](int row) {
        const auto number = value(row);
        return number ? qint64{*number} : tables::noKey;
    };
    return column;
}

} // namespace

TightZonesPointer tightZones(const Books& books, int occupation)
{
    const market::Market& market = books.maker.market();
    return std::make_shared<const TightZones>(TightZones{
        occupation, books.maker.zones().spannings(market.basis(), market.crowds(), occupation), books.maker.travel()});
}

map::Figures tightFigures(const TightZones& zones, const QString& name, Day day)
{
    map::Figures figures;
    figures.title = say(QT_TRANSLATE_NOOP("uioccupations", "Spanning within 30 minutes by car: %1")).arg(name);
    figures.of =
        say(QT_TRANSLATE_NOOP("uioccupations", "vacancies for every 100 job seekers, %1")).arg(text::date(day));
    figures.openness = map::Openness::Intern;
    for (const double border : market::tightnessBorders)
        figures.limits.push_back(border * hundred);
    for (const Spanning& around : zones.around) {
        const auto value = perHundred(around);
        figures.values.push_back(value ? std::optional(double(*value)) : std::nullopt);
    }
    return figures;
}

std::vector<Column> tightColumns(const BooksPointer& books, int occupation)
{
    const auto area = [areas = Areas::inOrder()](int row) { return areas[static_cast<std::size_t>(row)]; };
    const auto at = [books, occupation, area](int row) {
        return market::spanningOf(books->maker.market().counts(), occupation, area(row));
    };
    Column tight = classColumn(classWidth, at);
    tight.explanation =
        say(QT_TRANSLATE_NOOP("uioccupations", "Told of 30 job seekers or more, when the class is sure"));
    tight.toolTip = [at](int row) { return classText(at(row)); };
    tight.tone = [at](int row) { return at(row).tightness() ? look::Role::Text : look::Role::Muted; };
    std::vector<Column> columns = {
        regionColumn(nameWidth, area),
        numberColumn(QT_TRANSLATE_NOOP("uioccupations", "vacancies"),
                     QT_TRANSLATE_NOOP("uioccupations", "Open on the day of the week"),
                     [at](int row) { return std::optional(at(row).vacancies); }),
        numberColumn(QT_TRANSLATE_NOOP("uioccupations", "seekers"),
                     QT_TRANSLATE_NOOP("uioccupations", "People with WW who registered less than 6 months ago; who "
                                                        "looks for several kinds of work counts for a part"),
                     [books, occupation, area](int row) {
                         return std::optional(
                             market::wholeSeekers(books->maker.market().counts(), occupation, area(row)));
                     }),
        numberColumn(QT_TRANSLATE_NOOP("uioccupations", "per 100"),
                     QT_TRANSLATE_NOOP("uioccupations", "Vacancies for every 100 job seekers; – with fewer than 30"),
                     [at](int row) { return perHundred(at(row)); }),
        tight};
    columns[1].givesWay = 2;
    columns[2].givesWay = 1;
    return columns;
}

QString tightSentence(const TightZones& zones, int postcode)
{
    const auto place = geography::Postcodes::builtIn().indexOf(postcode);
    if (!place) {
        return say(QT_TRANSLATE_NOOP("uioccupations",
                                     "Nothing stands where fewer than 30 people look for the work within "
                                     "30 minutes. Click on a postcode for its figures. Travel times: %1."))
            .arg(zones.travelSource);
    }
    const Spanning& around = zones.around[static_cast<std::size_t>(*place)];
    const auto value = perHundred(around);
    const QString counts =
        say(QT_TRANSLATE_NOOP("uioccupations",
                              "Within 30 minutes of %1: %2 open vacancies, %3 job seekers (who have n wishes "
                              "count for 1/n)."))
            .arg(QString::number(postcode), text::number(qint64{around.vacancies}),
                 text::number(static_cast<qint64>(std::llround(around.seekers()))));
    return counts + QLatin1Char(' ') +
           (value ? say(QT_TRANSLATE_NOOP("uioccupations", "That is %1 for every 100: %2."))
                        .arg(text::number(qint64{*value}), classText(around))
                  : say(QT_TRANSLATE_NOOP("uioccupations", "That is too few people for a figure.")));
}

} // namespace spiegel::uioccupations
