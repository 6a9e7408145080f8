// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geography/travelmode.h"

#include <QCoreApplication>

#include <algorithm>

namespace spiegel::geography {

std::optional<TravelMode> travelModeOf(const QString& text)
{
    const auto found =
        std::find_if(travelModes.begin(), travelModes.end(), [&text](TravelMode mode) { return word(mode) == text; });
    return found == travelModes.end() ? std::nullopt : std::optional(*found);
}

QString word(TravelMode mode)
{
    switch (mode) {
    case TravelMode::Car:
        return QStringLiteral("auto");
    case TravelMode::PublicTransport:
        return QStringLiteral("ov");
    case TravelMode::Bicycle:
        return QStringLiteral("fiets");
    }
    Q_UNREACHABLE();
}

QString text(TravelMode mode)
{
    switch (mode) {
    case TravelMode::Car:
        return QCoreApplication::translate("geography", "by car");
    case TravelMode::PublicTransport:
        return QCoreApplication::translate("geography", "by public transport");
    case TravelMode::Bicycle:
        return QCoreApplication::translate("geography", "by bicycle");
    }
    Q_UNREACHABLE();
}

} // namespace spiegel::geography
