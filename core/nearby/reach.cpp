// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/nearby/reach.h"

#include "core/text/dutch.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <array>

namespace spiegel::nearby {

using geography::TravelMode;

namespace {

constexpr int usualMinutes = 30;

struct Bit
{
    int bit;
    TravelMode mode;
};
constexpr std::array bits{Bit{1, TravelMode::Car}, Bit{2, TravelMode::PublicTransport}, Bit{4, TravelMode::Bicycle}};

/// 'met de auto, met het openbaar vervoer of met de fiets'
QString means(const Reach& reach)
{
    QStringList names;
    for (const TravelMode mode : reach.modes)
        names << geography::text(mode);
    if (names.size() == 1)
        return names.front();
    const QString last = names.takeLast();
    return QCoreApplication::translate("nearby", "%1 or %2").arg(names.join(QStringLiteral(", ")), last);
}

/// Where the travel times come from: one sentence, or one more where public transport is estimated.
QString sourceText(const Reach& reach, const geography::TravelTimes& times)
{
    QStringList sources;
    for (const TravelMode mode : reach.modes)
        sources << times.source(mode);
    const bool isOne =
        std::all_of(sources.begin(), sources.end(), [&](const QString& one) { return one == sources[0]; });
    for (qsizetype i = 0; i < sources.size() && !isOne; ++i)
        sources[i] = geography::text(reach.modes[static_cast<std::size_t>(i)]) % u' ' % sources[i];
    QString text = QCoreApplication::translate("nearby", "Travel times: %1.")
                       .arg(isOne ? sources.front() : sources.join(QStringLiteral("; ")));
    const bool hasTrains =
        std::find(reach.modes.begin(), reach.modes.end(), TravelMode::PublicTransport) != reach.modes.end();
    if (hasTrains && !times.isMeasured(TravelMode::PublicTransport))
        text += u' ' % QCoreApplication::translate("nearby", "Bus, tram and metro do not count in it.");
    return text;
}

} // namespace

Reach reachOf(int travelMax, int transport)
{
    constexpr int usualTransport = 2 | 4;
    Reach reach;
    reach.minutesAreOwn = travelMax != unknown;
    reach.minutes = reach.minutesAreOwn ? travelMax : usualMinutes;
    reach.modesAreOwn = transport != unknown && transport != 0;
    for (const Bit& one : bits) {
        if ((reach.modesAreOwn ? transport : usualTransport) & one.bit)
            reach.modes.push_back(one.mode);
    }
    return reach;
}

QString text(const Reach& reach, const geography::TravelTimes& times)
{
    const QString how = reach.modesAreOwn
                            ? QString()
                            : QCoreApplication::translate("nearby", "How you travel is not in your CV.") % u' ';
    const QString near =
        reach.minutesAreOwn
            ? QCoreApplication::translate("nearby", "Near is: within the %1 minutes of your CV, %2.")
            : QCoreApplication::translate("nearby", "Your CV has no travel time. Near is therefore: within %1 minutes, "
                                                    "%2.");
    return near.arg(text::number(reach.minutes), means(reach)) % u' ' % how % sourceText(reach, times);
}

QString textAboutSomebody(const Reach& reach, const geography::TravelTimes& times)
{
    const QString how = reach.modesAreOwn
                            ? QString()
                            : QCoreApplication::translate("nearby", "How this person travels is not known.") % u' ';
    const QString near =
        reach.minutesAreOwn
            ? QCoreApplication::translate("nearby", "Near is: within the %1 minutes that this person can travel, %2.")
            : QCoreApplication::translate("nearby", "How long this person can travel is not known. Near is therefore: "
                                                    "within %1 minutes, %2.");
    return near.arg(text::number(reach.minutes), means(reach)) % u' ' % how % sourceText(reach, times);
}

} // namespace spiegel::nearby
