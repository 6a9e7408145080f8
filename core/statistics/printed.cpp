// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/releases/releaselog.h"
#include "core/statistics/statistics.h"
#include "core/text/dutch.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace spiegel::statistics {

namespace {

constexpr const char* rules = "1"; // of the rules of protection

QString inWords(const char* text)
{
    return QCoreApplication::translate("statistics", text);
}

QString statusWord(const Figure& figure, bool isRounded)
{
    if (isRounded)
        return QStringLiteral("rounded");
    return figure.status == figures::CellStatus::Primary     ? QStringLiteral("primary")
           : figure.status == figures::CellStatus::Secondary ? QStringLiteral("secondary")
                                                             : QStringLiteral("open");
}

QJsonValue orNull(std::optional<int> value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

QJsonValue postcodesJson(const releases::Zone& zone)
{
    if (zone == releases::everywhere())
        return QStringLiteral("all");
    QJsonArray postcodes;
    for (const int postcode : releases::postcodesOf(zone))
        postcodes.append(postcode);
    return postcodes;
}

} // namespace

QJsonObject jsonOf(const Statistics& statistics)
{
    const Request& request = statistics.plan.request;
    const bool isRounded = statistics.release.base > 0;
    QJsonArray by;
    for (const populations::Variable variable : request.by)
        by.append(populations::word(variable));
    QJsonArray filters;
    for (const Filter& filter : request.where)
        filters.append(QString(populations::word(filter.variable) + QLatin1Char('=') + filter.value));
    QJsonArray cells;
    for (qsizetype row = 0; row < statistics.rows.size(); ++row) {
        for (qsizetype column = 0; column < statistics.columns.size(); ++column) {
            const Figure& figure = statistics.at(static_cast<std::size_t>(row), static_cast<std::size_t>(column));
            QJsonObject cell{{QStringLiteral("row"), statistics.rows[row]},
                             {QStringLiteral("column"), statistics.columns[column]},
                             {QStringLiteral("count"), orNull(figure.count)},
                             {QStringLiteral("share"),
                              figure.share ? QJsonValue(static_cast<double>(*figure.share) / 10) : QJsonValue()},
                             {QStringLiteral("of"),
                              figure.of == Base::National ? QStringLiteral("national") : QStringLiteral("column")}};
            if (!statistics.isRelease)
                cell.insert(QStringLiteral("status"), statusWord(figure, isRounded));
            cells.append(cell);
        }
    }
    QJsonObject json{{QStringLiteral("release"), statistics.isRelease},
                     {QStringLiteral("snapshot"), statistics.release.snapshot.iso()},
                     {QStringLiteral("population"), populations::word(request.population)},
                     {QStringLiteral("by"), by},
                     {QStringLiteral("filters"), filters},
                     {QStringLiteral("include_unknown"), request.includeUnknown},
                     {QStringLiteral("postcodes"), postcodesJson(statistics.plan.zone)},
                     {QStringLiteral("threshold"), request.threshold},
                     {QStringLiteral("round"), isRounded ? QJsonValue(statistics.release.base) : QJsonValue()},
                     {QStringLiteral("zeros"), true},
                     {QStringLiteral("hidden_by_unknown"), orNull(statistics.hiddenByUnknown)},
                     {QStringLiteral("rows"), QJsonArray::fromStringList(statistics.rows)},
                     {QStringLiteral("columns"), QJsonArray::fromStringList(statistics.columns)},
                     {QStringLiteral("cells"), cells}};
    if (!statistics.travelSource.isEmpty())
        json.insert(QStringLiteral("travel_times"), statistics.travelSource);
    if (!statistics.plan.merged.isEmpty())
        json.insert(QStringLiteral("merged"), QJsonArray::fromStringList(statistics.plan.merged));
    if (!statistics.isRelease)
        json.insert(QStringLiteral("audit"), QJsonObject{{QStringLiteral("passed"), true},
                                                         {QStringLiteral("rules"), QString::fromLatin1(rules)},
                                                         {QStringLiteral("small_groups"), statistics.smallGroups},
                                                         {QStringLiteral("hidden"), statistics.hidden()},
                                                         {QStringLiteral("width"), statistics.release.width()}});
    return json;
}

PrintedTable printed(const Statistics& statistics)
{
    PrintedTable table;
    const Request& request = statistics.plan.request;
    table.head << populations::name(request.by.front());
    const bool isCompared = request.compareNational;
    for (qsizetype column = 0; column < statistics.columns.size(); ++column) {
        table.head << statistics.columns[column];
        if (isCompared && column == 1)
            continue; // as the deck has it: the country without a share
        table.head << (isCompared ? inWords(QT_TRANSLATE_NOOP("statistics", "% of national"))
                                  : inWords(QT_TRANSLATE_NOOP("statistics", "% of column")));
    }
    for (qsizetype row = 0; row < statistics.rows.size(); ++row) {
        QStringList texts = {statistics.rows[row]};
        for (qsizetype column = 0; column < statistics.columns.size(); ++column) {
            const Figure& figure = statistics.at(static_cast<std::size_t>(row), static_cast<std::size_t>(column));
            texts << (figure.count ? text::number(*figure.count) : QStringLiteral("x"));
            if (!isCompared || column == 0)
                texts << (figure.share   ? text::percent(static_cast<double>(*figure.share) / 10)
                          : figure.count ? QStringLiteral("-")
                                         : QStringLiteral("x"));
        }
        table.rows.push_back(std::move(texts));
    }
    return table;
}

QStringList notes(const Statistics& statistics)
{
    QStringList notes;
    const Request& request = statistics.plan.request;
    const int base = statistics.release.base;
    if (statistics.hidden() > 0)
        notes << inWords(QT_TRANSLATE_NOOP("statistics", "x: hidden to protect people."));
    if (base > 0)
        notes
            << inWords(QT_TRANSLATE_NOOP("statistics", "Each figure is a multiple of %1 near the true one.")).arg(base);
    if (!request.where.empty() && !request.includeUnknown) {
        notes << (!statistics.hiddenByUnknown
                      ? inWords(QT_TRANSLATE_NOOP("statistics", "The filter leaves out some people of whom this is not "
                                                                "known; how many may not be said."))
                      : inWords(QT_TRANSLATE_NOOP("statistics", "The filter leaves out %1 people of whom this is not "
                                                                "known."))
                            .arg(text::number(*statistics.hiddenByUnknown)));
    }
    if (!statistics.plan.merged.isEmpty())
        notes << inWords(QT_TRANSLATE_NOOP("statistics", "Put together to protect people: %1."))
                     .arg(statistics.plan.merged.join(QStringLiteral("; ")));
    if (!statistics.travelSource.isEmpty())
        notes << inWords(QT_TRANSLATE_NOOP("statistics", "Travel times: %1.")).arg(statistics.travelSource);
    notes << disclosureStatement(statistics);
    return notes;
}

QString disclosureStatement(const Statistics& statistics)
{
    return inWords(QT_TRANSLATE_NOOP("statistics", "Protected by rules %1 of Spiegelpaleis %2: groups of fewer than %3 "
                                                   "people cannot be worked out, also not from all that was given "
                                                   "out before of this week. Checked."))
        .arg(QString::fromLatin1(rules), QStringLiteral(SPIEGEL_VERSION))
        .arg(statistics.plan.request.threshold);
}

} // namespace spiegel::statistics
