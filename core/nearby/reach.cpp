// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/nearby/reach.h"

#include "core/text/dutch.h"

#include <QCoreApplication>

#include <cmath>

namespace spiegel::nearby {

namespace {

constexpr int car = 1;
constexpr int publicTransport = 2;
constexpr int bicycle = 4;
constexpr int usualMinutes = 30;

/// Kilometres an hour in a straight line: a usual door-to-door speed (60, 32 and 16) over a detour of 1.3.
double speedOf(int transport)
{
    switch (transport) {
    case car:
        return 45;
    case bicycle:
        return 12;
    default:
        return 25;
    }
}

QString means(int transport)
{
    switch (transport) {
    case car:
        return QCoreApplication::translate("nearby", "by car");
    case bicycle:
        return QCoreApplication::translate("nearby", "by bicycle");
    default:
        return QCoreApplication::translate("nearby", "by public transport");
    }
}

} // namespace

Reach reachOf(int travelMax, int transport)
{
    Reach reach;
    reach.minutesAreOwn = travelMax != unknown;
    reach.minutes = reach.minutesAreOwn ? travelMax : usualMinutes;
    if (transport != unknown && transport != 0)
        reach.transport = transport & car ? car : transport & publicTransport ? publicTransport : bicycle;
    reach.km = speedOf(reach.transport) * reach.minutes / 60;
    return reach;
}

QString text(const Reach& reach)
{
    const QString km = text::number(static_cast<qint64>(std::lround(reach.km)));
    const QString minutes = text::number(reach.minutes);
    if (reach.minutesAreOwn)
        return QCoreApplication::translate(
                   "nearby", "Near is: within the %1 minutes of your CV %2, here reckoned as %3 km in a straight line.")
            .arg(minutes, means(reach.transport), km);
    return QCoreApplication::translate("nearby",
                                       "Your CV has no travel time. Near is therefore: within %1 minutes %2, here "
                                       "reckoned as %3 km in a straight line.")
        .arg(minutes, means(reach.transport), km);
}

QString textAboutSomebody(const Reach& reach)
{
    const QString km = text::number(static_cast<qint64>(std::lround(reach.km)));
    const QString minutes = text::number(reach.minutes);
    if (reach.minutesAreOwn)
        return QCoreApplication::translate("nearby",
                                           "Near is: within the %1 minutes that this person can travel %2, here "
                                           "reckoned as %3 km in a straight line.")
            .arg(minutes, means(reach.transport), km);
    return QCoreApplication::translate("nearby",
                                       "How long this person can travel is not known. Near is therefore: within %1 "
                                       "minutes %2, here reckoned as %3 km in a straight line.")
        .arg(minutes, means(reach.transport), km);
}

} // namespace spiegel::nearby
