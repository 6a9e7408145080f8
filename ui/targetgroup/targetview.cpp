// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/targetgroup/targetview.h"

#include "core/geography/postcodes.h"
#include "ui/map/travelbar.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace spiegel::targetgroup {

statistics::Request TargetView::request() const
{
    statistics::Request request;
    request.population = population;
    request.by = {by};
    if (second && *second != by)
        request.by.push_back(*second);
    if (pc4 > 0)
        request.around = statistics::Request::Around{pc4, minutes, mode};
    request.compareNational = compareNational && request.by.size() == 1;
    request.where = where;
    request.includeUnknown = includeUnknown;
    request.round = round;
    return request;
}

statistics::Request TargetView::mapRequest() const
{
    statistics::Request request;
    request.population = population;
    request.by = {populations::Variable::Municipality};
    request.where = where;
    request.includeUnknown = includeUnknown;
    return request;
}

TargetView TargetView::withRequest(const statistics::Request& request) const
{
    TargetView view = *this;
    view.population = request.population;
    view.by = request.by.front();
    view.second = request.by.size() > 1 ? std::optional(request.by[1]) : std::nullopt;
    view.pc4 = request.around ? request.around->postcode : 0;
    if (request.around) {
        view.minutes = request.around->minutes;
        view.mode = request.around->mode;
    }
    view.compareNational = request.compareNational;
    view.where = request.where;
    view.includeUnknown = request.includeUnknown;
    view.round = request.round;
    return view;
}

TargetView fitting(const TargetView& view, const populations::Population& population)
{
    using populations::Variable;
    TargetView next = view;
    if (!population.has(view.by))
        next.by = population.has(Variable::Education) ? Variable::Education : Variable::Region;
    if (view.second && (!population.has(*view.second) || *view.second == next.by))
        next.second.reset();
    std::erase_if(next.where,
                  [&population](const statistics::Filter& filter) { return !population.has(filter.variable); });
    return next;
}

QByteArray toJson(const TargetView& view)
{
    // Filters are not kept: who opens the page anew must not overlook one.
    return QJsonDocument(
               QJsonObject{{QStringLiteral("postcode"), view.pc4},
                           {QStringLiteral("minutes"), view.minutes},
                           {QStringLiteral("mode"), geography::word(view.mode)},
                           {QStringLiteral("color"), static_cast<int>(view.color)},
                           {QStringLiteral("population"), populations::word(view.population)},
                           {QStringLiteral("by"), populations::word(view.by)},
                           {QStringLiteral("second"), view.second ? populations::word(*view.second) : QString()},
                           {QStringLiteral("national"), view.compareNational}})
        .toJson(QJsonDocument::Compact);
}

TargetView viewOf(const QByteArray& json)
{
    const QJsonObject kept = QJsonDocument::fromJson(json).object();
    const auto word = [&kept](const char* key) { return kept.value(QLatin1String(key)).toString(); };
    TargetView view;
    const int pc4 = kept.value(QLatin1String("postcode")).toInt();
    view.pc4 = geography::Postcodes::builtIn().find(pc4) == nullptr ? 0 : pc4;
    view.minutes =
        std::clamp(kept.value(QLatin1String("minutes")).toInt(view.minutes), map::leastMinutes, map::mostMinutes);
    view.mode = geography::travelModeOf(word("mode")).value_or(view.mode);
    const int color = kept.value(QLatin1String("color")).toInt();
    if (color >= 0 && color <= static_cast<int>(MapColor::Protected))
        view.color = static_cast<MapColor>(color);
    view.population = populations::kindOf(word("population")).value_or(view.population);
    view.by = populations::variableOf(word("by")).value_or(view.by);
    view.second = populations::variableOf(word("second"));
    view.compareNational = kept.value(QLatin1String("national")).toBool();
    return view;
}

} // namespace spiegel::targetgroup
