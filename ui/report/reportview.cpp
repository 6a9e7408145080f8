// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/reportview.h"

#include "core/geography/area.h"
#include "ui/map/travelbar.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace spiegel::uireport {

brainstorm::Order ReportView::order(const QString& recipient, const QString& ground) const
{
    brainstorm::Order order;
    order.composition = composition;
    if (pc4 > 0)
        order.around = statistics::Request::Around{pc4, minutes, mode};
    else
        order.region = region;
    order.recipient = recipient;
    order.ground = ground;
    return order;
}

ReportView usualView()
{
    ReportView view;
    if (auto usual = brainstorm::composition(brainstorm::compositionNames().front()))
        view.composition = *std::move(usual);
    return view;
}

QByteArray toJson(const ReportView& view)
{
    return QJsonDocument(QJsonObject{{QStringLiteral("pc4"), view.pc4},
                                     {QStringLiteral("minutes"), view.minutes},
                                     {QStringLiteral("mode"), geography::word(view.mode)},
                                     {QStringLiteral("region"), view.region},
                                     {QStringLiteral("composition"),
                                      QJsonDocument::fromJson(brainstorm::toJson(view.composition)).object()}})
        .toJson(QJsonDocument::Compact);
}

ReportView viewOf(const QByteArray& json)
{
    ReportView view = usualView();
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    const int pc4 = object.value(QStringLiteral("pc4")).toInt();
    view.pc4 = geography::Postcodes::builtIn().find(pc4) ? pc4 : 0;
    view.minutes =
        std::clamp(object.value(QStringLiteral("minutes")).toInt(view.minutes), map::leastMinutes, map::mostMinutes);
    view.mode = geography::travelModeOf(object.value(QStringLiteral("mode")).toString()).value_or(view.mode);
    const QString region = object.value(QStringLiteral("region")).toString();
    if (!region.isEmpty() && geography::Area::find(region))
        view.region = region;
    const auto composition = brainstorm::readComposition(
        QJsonDocument(object.value(QStringLiteral("composition")).toObject()).toJson(), QString());
    if (composition)
        view.composition = *composition;
    return view;
}

QString placeWords(const ReportView& view)
{
    if (const geography::Postcode* const postcode = geography::Postcodes::builtIn().find(view.pc4))
        return QStringLiteral("%1 %2").arg(postcode->number).arg(postcode->place).trimmed();
    const auto area =
        view.region.isEmpty() ? Result<geography::Area>(fail(Problem())) : geography::Area::find(view.region);
    return area ? area->text() : QCoreApplication::translate("uireport", "the whole country");
}

} // namespace spiegel::uireport
