// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/openmatch/openmatchfigures.h"

#include "core/geography/postcodes.h"
#include "core/text/dutch.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace spiegel::uiopenmatch {

using market::Areas;
using openmatch::Balance;
using openmatch::Kind;
using tables::Column;
using Measure = OpenMatchView::Measure;

namespace {

constexpr int nameWidth = 110;
constexpr int countWidth = 72;
constexpr int ratioWidth = 88;
constexpr double hundred = 100;

QString say(const char* words)
{
    return QCoreApplication::translate("uiopenmatch", words);
}

Kind kindOf(Measure measure)
{
    return measure == Measure::Vacancies ? Kind::Vacancy : measure == Measure::Held ? Kind::Held : Kind::Wished;
}

bool isWeak(const Balance& balance, Measure measure)
{
    return measure == Measure::Ratio && balance.amount(Kind::Wished) < support;
}

Column measureColumn(Measure measure, const char* explanation, const std::function<Balance(int row)>& at)
{
    Column column;
    column.title = measureName(measure);
    column.kind = Column::Kind::Number;
    column.width = measure == Measure::Ratio ? ratioWidth : countWidth;
    column.explanation = say(explanation);
    column.key = [at, measure](int row) {
        const auto value = valueOf(at(row), measure);
        return value ? tables::ordered(*value) : tables::noKey;
    };
    column.text = [at, measure](int row) {
        const auto value = valueOf(at(row), measure);
        return value ? text::number(*value, measure == Measure::Ratio && *value < 10 ? 1 : 0) : QStringLiteral("–");
    };
    column.plain = [at, measure](int row) {
        const auto value = valueOf(at(row), measure);
        return value ? QString::number(*value, 'g', 12) : QString();
    };
    column.tone = [at, measure](int row) {
        const Balance balance = at(row);
        return isWeak(balance, measure) || valueOf(balance, measure).value_or(0) == 0 ? look::Role::Muted
                                                                                      : look::Role::Text;
    };
    column.toolTip = [at, measure](int row) {
        const Balance balance = at(row);
        const bool isRatio = measure == Measure::Ratio;
        if (isRatio && balance.amount(Kind::Wished) == 0)
            return say(QT_TRANSLATE_NOOP("uiopenmatch", "Nobody looks for it."));
        if (isWeak(balance, measure))
            return say(QT_TRANSLATE_NOOP("uiopenmatch", "Fewer than 10 people look for it: this says little."));
        return say(QT_TRANSLATE_NOOP("uiopenmatch", "A double click shows the rows behind this figure."));
    };
    return column;
}

/// What every table here ends with.
void addBalance(std::vector<Column>& columns, const std::function<Balance(int row)>& at)
{
    columns.push_back(measureColumn(
        Measure::Ratio,
        QT_TRANSLATE_NOOP("uiopenmatch", "Vacancies for every 100 people who look for the work. Not the spanning of "
                                         "UWV: nobody knows how long they look."),
        at));
    columns.push_back(
        measureColumn(Measure::Vacancies, QT_TRANSLATE_NOOP("uiopenmatch", "Open vacancies on werk.nl"), at));
    columns.push_back(
        measureColumn(Measure::Wished, QT_TRANSLATE_NOOP("uiopenmatch", "CVs on werk.nl that look for this work"), at));
    columns.push_back(measureColumn(
        Measure::Held, QT_TRANSLATE_NOOP("uiopenmatch", "CVs on werk.nl with this work as experience"), at));
    columns.back().givesWay = 1;
}

} // namespace

QString measureName(Measure measure)
{
    switch (measure) {
    case Measure::Ratio:
        return say(QT_TRANSLATE_NOOP("uiopenmatch", "demand/supply"));
    case Measure::Vacancies:
        return say(QT_TRANSLATE_NOOP("uiopenmatch", "vacancies"));
    case Measure::Wished:
        return say(QT_TRANSLATE_NOOP("uiopenmatch", "look for it"));
    case Measure::Held:
        break;
    }
    return say(QT_TRANSLATE_NOOP("uiopenmatch", "did it"));
}

QString measureUnit(Measure measure)
{
    switch (measure) {
    case Measure::Ratio:
        return say(QT_TRANSLATE_NOOP("uiopenmatch", "vacancies for every 100 people who look for the work"));
    case Measure::Vacancies:
        return say(QT_TRANSLATE_NOOP("uiopenmatch", "open vacancies on werk.nl"));
    case Measure::Wished:
        return say(QT_TRANSLATE_NOOP("uiopenmatch", "CVs on werk.nl that look for the work"));
    case Measure::Held:
        break;
    }
    return say(QT_TRANSLATE_NOOP("uiopenmatch", "CVs on werk.nl with the work as experience"));
}

std::optional<double> valueOf(const Balance& balance, Measure measure)
{
    if (measure != Measure::Ratio)
        return balance.amount(kindOf(measure));
    const auto ratio = balance.ratio();
    return ratio ? std::optional(hundred * *ratio) : std::nullopt;
}

std::vector<Column> occupationColumns(const WeekBookPointer& book)
{
    const auto at = [book](int row) -> const openmatch::OccupationLine& {
        return book->occupations[static_cast<std::size_t>(row)];
    };
    Column name = tables::nameColumn(say(QT_TRANSLATE_NOOP("uiopenmatch", "Occupation")), nameWidth,
                                     [at](int row) { return at(row).name; });
    name.explanation = say(QT_TRANSLATE_NOOP("uiopenmatch", "As UWV calls it (REFERENTIEBEROEP)"));
    name.toolTip = [at](int row) -> QString {
        return at(row).name + QStringLiteral(" (") + at(row).code + QStringLiteral(")\n") +
               at(row).clusters.join(QStringLiteral(", "));
    };
    std::vector<Column> columns{name};
    addBalance(columns, [at](int row) { return at(row).country; });
    return columns;
}

std::vector<Column> regionColumns(const OccupationBookPointer& occupation)
{
    const auto areas = std::make_shared<const std::vector<int>>(Areas::inOrder());
    const auto area = [areas](int row) { return (*areas)[static_cast<std::size_t>(row)]; };
    Column name = tables::nameColumn(say(QT_TRANSLATE_NOOP("uiopenmatch", "Region")), nameWidth,
                                     [area](int row) { return Areas::builtIn().name(area(row)); });
    name.key = [](int row) { return qint64(row); };
    std::vector<Column> columns{name};
    addBalance(columns, [occupation, area](int row) { return occupation->areas.in(area(row)); });
    return columns;
}

std::vector<Column> postcodeColumns(const OccupationBookPointer& occupation)
{
    const auto at = [occupation](int row) -> const openmatch::PlaceLine& {
        return occupation->places[static_cast<std::size_t>(row)];
    };
    Column name = tables::nameColumn(say(QT_TRANSLATE_NOOP("uiopenmatch", "Postcode area")), nameWidth, [at](int row) {
        const int pc4 = at(row).postcode;
        return pc4 == unknown ? Areas::builtIn().name(Areas::elsewhere)
                              : QStringLiteral("%1 (%2)").arg(QString::number(pc4),
                                                              Areas::builtIn().name(Areas::builtIn().of(pc4)));
    });
    name.key = [at](int row) { return at(row).postcode == unknown ? tables::noKey : qint64(at(row).postcode); };
    std::vector<Column> columns{name};
    addBalance(columns, [at](int row) { return at(row).balance; });
    return columns;
}

origins::PublicFigure::Of figureIn(int column)
{
    using Of = origins::PublicFigure::Of;
    constexpr std::array all{Of::Everything, Of::Ratio, Of::Vacancies, Of::Wished, Of::Held}; // as addBalance() does
    return all[static_cast<std::size_t>(column)];
}

std::vector<Column> weekColumns(const OccupationBookPointer& occupation, int area)
{
    const auto at = [occupation](int row) -> const openmatch::WeekLine& {
        return occupation->weeks[static_cast<std::size_t>(row)];
    };
    Column day = tables::nameColumn(say(QT_TRANSLATE_NOOP("uiopenmatch", "Week of")), nameWidth,
                                    [at](int row) { return text::date(at(row).day); });
    day.key = [at](int row) { return qint64(at(row).day.sinceEpoch()); };
    day.plain = [at](int row) { return at(row).day.iso(); };
    std::vector<Column> columns{day};
    addBalance(columns, [at, area](int row) { return at(row).amounts.in(area); });
    return columns;
}

map::Figures mapFigures(const OccupationBook& occupation, Measure measure, bool byRegion)
{
    map::Figures figures;
    figures.title = QStringLiteral("%1: %2").arg(occupation.name, measureName(measure));
    figures.of = (byRegion ? say(QT_TRANSLATE_NOOP("uiopenmatch", "%1, by region, Open Match %2"))
                           : say(QT_TRANSLATE_NOOP("uiopenmatch", "%1, by postcode area, Open Match %2")))
                     .arg(measureUnit(measure), text::date(occupation.week));
    figures.openness = map::Openness::Public;
    const geography::Postcodes& postcodes = geography::Postcodes::builtIn();
    figures.values.resize(static_cast<std::size_t>(postcodes.count()));
    const auto put = [&](int place, const Balance& balance) {
        if (!isWeak(balance, measure))
            figures.values[static_cast<std::size_t>(place)] = valueOf(balance, measure);
    };
    if (byRegion) {
        for (int place = 0; place < postcodes.count(); ++place) {
            const int area = Areas::builtIn().of(postcodes.at(place).number);
            if (area < Areas::regions)
                put(place, occupation.areas.in(area));
        }
        return figures;
    }
    for (const openmatch::PlaceLine& line : occupation.places) {
        if (const auto place = postcodes.indexOf(line.postcode))
            put(*place, line.balance);
    }
    return figures;
}

charts::Trend trendOf(const OccupationBook& occupation, Measure measure, int area)
{
    charts::Trend trend;
    trend.title = QStringLiteral("%1: %2, %3").arg(occupation.name, measureName(measure), Areas::builtIn().name(area));
    trend.axis = measureUnit(measure);
    std::vector<int> areas{area};
    if (measure == Measure::Ratio && area != Areas::country)
        areas.push_back(Areas::country);
    for (const int one : areas)
        trend.series.push_back({Areas::builtIn().name(one), {}});
    for (const openmatch::WeekLine& week : occupation.weeks) {
        trend.days.push_back(week.day);
        for (std::size_t one = 0; one < areas.size(); ++one)
            trend.series[one].values.push_back(valueOf(week.amounts.in(areas[one]), measure));
    }
    return trend;
}

QString sourceText(Day week)
{
    return say(QT_TRANSLATE_NOOP("uiopenmatch",
                                 "Source: UWV Open Match Data, week of %1; public. Demand/supply: vacancies for every "
                                 "100 people who look for the work. It is not the spanning of UWV: nobody knows how "
                                 "long they look. Who looks for several occupations counts in each."))
        .arg(text::date(week));
}

QString leftOutText(const OccupationBook& occupation, Measure measure, bool byRegion)
{
    QStringList words;
    int weak = 0;
    for (int area = 0; byRegion && area < Areas::regions; ++area)
        weak += isWeak(occupation.areas.in(area), measure) ? 1 : 0;
    if (!byRegion)
        weak = static_cast<int>(std::ranges::count_if(occupation.places, [measure](const openmatch::PlaceLine& line) {
            return line.postcode != unknown && isWeak(line.balance, measure);
        }));
    if (weak > 0)
        words << say(QT_TRANSLATE_NOOP("uiopenmatch",
                                       "Not on the map: %1 places where fewer than 10 people look for it."))
                     .arg(text::number(qint64(weak)));
    const Balance& elsewhere = occupation.areas.in(Areas::elsewhere);
    const int people = elsewhere.amount(Kind::Wished);
    const int vacancies = elsewhere.amount(Kind::Vacancy);
    if (people + vacancies > 0)
        words << say(QT_TRANSLATE_NOOP("uiopenmatch",
                                       "The place is not known of %1 vacancies and of %2 who look for it."))
                     .arg(text::number(qint64(vacancies)), text::number(qint64(people)));
    return words.join(QLatin1Char(' '));
}

} // namespace spiegel::uiopenmatch
