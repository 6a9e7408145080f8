// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/request.h"

#include "core/text/dutch.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QStringList>

#include <algorithm>
#include <array>

namespace spiegel::statistics {

namespace {

QString inWords(const char* text)
{
    return QCoreApplication::translate("statistics", text);
}

} // namespace

QJsonObject jsonOf(const Request& request)
{
    QJsonArray by;
    for (const populations::Variable variable : request.by)
        by.append(populations::word(variable));
    QStringList filters;
    for (const Filter& filter : request.where)
        filters << populations::word(filter.variable) + QLatin1Char('=') + filter.value;
    filters.sort();
    filters.removeDuplicates();
    QJsonObject json{{QStringLiteral("population"), populations::word(request.population)},
                     {QStringLiteral("by"), by},
                     {QStringLiteral("region"), request.region},
                     {QStringLiteral("national"), request.compareNational},
                     {QStringLiteral("where"), QJsonArray::fromStringList(filters)},
                     {QStringLiteral("unknown"), request.includeUnknown},
                     {QStringLiteral("threshold"), request.threshold},
                     {QStringLiteral("round"), request.round}};
    if (request.around)
        json.insert(QStringLiteral("around"),
                    QJsonObject{{QStringLiteral("postcode"), request.around->postcode},
                                {QStringLiteral("minutes"), request.around->minutes},
                                {QStringLiteral("mode"), geography::word(request.around->mode)}});
    return json;
}

int usualBase(int threshold)
{
    constexpr std::array bases = {5, 10, 20, 50, 100};
    const auto base = std::lower_bound(bases.begin(), bases.end(), threshold);
    return base != bases.end() ? *base : (threshold + 99) / 100 * 100;
}

QString text(const Request& request)
{
    QStringList by;
    for (const populations::Variable variable : request.by)
        by << populations::name(variable).toLower();
    QStringList parts = {inWords(QT_TRANSLATE_NOOP("statistics", "%1 by %2"))
                             .arg(populations::name(request.population), text::list(by))};
    if (request.around)
        parts << inWords(QT_TRANSLATE_NOOP("statistics", "within %1 minutes of %2 %3"))
                     .arg(request.around->minutes)
                     .arg(request.around->postcode)
                     .arg(geography::text(request.around->mode));
    if (!request.region.isEmpty())
        parts << request.region;
    for (const Filter& filter : request.where)
        parts << inWords(QT_TRANSLATE_NOOP("statistics", "only %1: %2"))
                     .arg(populations::name(filter.variable).toLower(), filter.value);
    if (request.round > 0)
        parts << inWords(QT_TRANSLATE_NOOP("statistics", "rounded to %1")).arg(request.round);
    return parts.join(QStringLiteral(", "));
}

} // namespace spiegel::statistics
