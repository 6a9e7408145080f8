// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/reach.h"

#include "core/geography/postcodes.h"

#include <QCoreApplication>

namespace spiegel::map {

Zone zoneAround(const Reach& reach, int postcode)
{
    Zone zone;
    if (!reach.times || postcode < 0)
        return zone;
    const int number = geography::Postcodes::builtIn().at(postcode).number;
    const std::vector<int> seconds = reach.times->toAll(number, reach.mode, 60 * reach.minutes);
    for (std::size_t place = 0; place < seconds.size(); ++place) {
        if (seconds[place] != unknown)
            zone.postcodes.push_back(static_cast<int>(place));
    }
    return zone;
}

QString zoneText(const Reach& reach, int postcode)
{
    return QCoreApplication::translate("map", "within %1 minutes %2 to %3")
        .arg(QString::number(reach.minutes), geography::text(reach.mode), postcodeName(postcode));
}

QString postcodeName(int postcode)
{
    const geography::Postcode& one = geography::Postcodes::builtIn().at(postcode);
    const QString number = QString::number(one.number);
    return one.place.isEmpty() ? number : QString(number + QLatin1Char(' ') + one.place);
}

Inhabitants inhabitantsOf(const Zone& zone)
{
    Inhabitants found;
    for (const int postcode : zone.postcodes) {
        const int people = geography::Postcodes::builtIn().at(postcode).inhabitants;
        if (people == unknown)
            ++found.unknownPostcodes;
        else
            found.known += people;
    }
    return found;
}

} // namespace spiegel::map
