// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wajongcards/possible.h"

#include "core/people/wordlist.h"
#include "core/text/dutch.h"

#include <QCoreApplication>

namespace spiegel::wajongcards {

namespace {

constexpr int hundred = 100; // hours are kept in hundredths

/// '4', '4,5', '4,25'.
QString hours(int hundredths)
{
    const int decimals = hundredths % hundred == 0 ? 0 : hundredths % 10 == 0 ? 1 : 2;
    return text::number(static_cast<double>(hundredths) / hundred, decimals);
}

QString hoursADay(int hundredths)
{
    if (hundredths == people::hoursNotApplicable)
        return QCoreApplication::translate("wajongcards", "no number laid down");
    return hundredths == hundred ? QCoreApplication::translate("wajongcards", "1 hour")
                                 : QCoreApplication::translate("wajongcards", "%1 hours").arg(hours(hundredths));
}

QString hoursAWeek(const Facts& facts)
{
    if (facts.hoursMin != unknown && facts.hoursMax != unknown && facts.hoursMin != facts.hoursMax)
        return QCoreApplication::translate("wajongcards", "%1 to %2 hours")
            .arg(hours(facts.hoursMin), hours(facts.hoursMax));
    if (facts.hoursMax != unknown)
        return facts.hoursMin == facts.hoursMax
                   ? QCoreApplication::translate("wajongcards", "%1 hours").arg(hours(facts.hoursMax))
                   : QCoreApplication::translate("wajongcards", "at most %1 hours").arg(hours(facts.hoursMax));
    if (facts.hoursMin != unknown)
        return QCoreApplication::translate("wajongcards", "at least %1 hours").arg(hours(facts.hoursMin));
    return {};
}

/// Empty for unknown.
QString either(int flag, const QString& yes, const QString& no)
{
    return flag == unknown ? QString() : flag != 0 ? yes : no;
}

QString travel(const Facts& facts)
{
    const bool hasTransport = facts.transport != unknown && facts.transport != 0;
    const QString minutes = text::number(facts.travelMax);
    if (!hasTransport && facts.travelMax == unknown)
        return {};
    if (!hasTransport)
        return QCoreApplication::translate("wajongcards", "at most %1 minutes").arg(minutes);
    const QString means = people::transportNames(facts.transport);
    if (facts.travelMax == unknown)
        return QCoreApplication::translate("wajongcards", "by %1; how long is not known").arg(means);
    return QCoreApplication::translate("wajongcards", "at most %1 minutes by %2").arg(minutes, means);
}

} // namespace

WajongCard::Conditions conditionsOf(const Facts& facts)
{
    WajongCard::Conditions conditions;
    conditions.title = QCoreApplication::translate("wajongcards", "What is possible?");
    const auto add = [&](Matter matter, const QString& name, const QString& text) {
        conditions.rows.push_back({matter, name, text.isEmpty() ? notKnown() : text, !text.isEmpty()});
    };
    add(Matter::HoursADay, QCoreApplication::translate("wajongcards", "Hours a day"),
        facts.hoursADay == unknown ? QString() : hoursADay(facts.hoursADay));
    add(Matter::HoursAWeek, QCoreApplication::translate("wajongcards", "Hours a week"), hoursAWeek(facts));
    add(Matter::Available, QCoreApplication::translate("wajongcards", "Available"),
        either(facts.available, QCoreApplication::translate("wajongcards", "yes"),
               QCoreApplication::translate("wajongcards", "not now")));
    add(Matter::Guidance, QCoreApplication::translate("wajongcards", "Guidance at work"),
        either(facts.guidance, QCoreApplication::translate("wajongcards", "yes, for example a job coach"),
               QCoreApplication::translate("wajongcards", "not needed")));
    add(Matter::Adaptation, QCoreApplication::translate("wajongcards", "Adapted place of work"),
        either(facts.adaptation, QCoreApplication::translate("wajongcards", "yes, talk about what it takes"),
               QCoreApplication::translate("wajongcards", "not needed")));
    add(Matter::Variation, QCoreApplication::translate("wajongcards", "Variety in the work"),
        either(facts.variation, QCoreApplication::translate("wajongcards", "yes, different tasks"),
               QCoreApplication::translate("wajongcards", "not needed")));
    add(Matter::Travel, QCoreApplication::translate("wajongcards", "Travelling to work"), travel(facts));
    add(Matter::Licence, QCoreApplication::translate("wajongcards", "Driving licence"), facts.licence);
    const auto open = std::count_if(conditions.rows.begin(), conditions.rows.end(),
                                    [](const WajongCard::Possible& row) { return !row.isKnown; });
    conditions.intro =
        open > 0 ? QCoreApplication::translate("wajongcards", "Ask about what is not known yet: often more is "
                                                              "possible than is written down.")
                 : QCoreApplication::translate("wajongcards", "Talk about it: often more is possible than is written "
                                                              "down.");
    return conditions;
}

QString useOf(const Facts& facts)
{
    if (facts.visible == 1)
        return QCoreApplication::translate("wajongcards",
                                           "For adviser and employer. This CV can be seen by employers on werk.nl.");
    if (facts.visible == unknown)
        return QCoreApplication::translate("wajongcards", "For the adviser. It is not known whether employers may see "
                                                          "this CV: ask the person before an employer gets this card.");
    return QCoreApplication::translate("wajongcards",
                                       "For the adviser. Employers cannot see this CV on werk.nl: ask the person "
                                       "before an employer gets this card.");
}

} // namespace spiegel::wajongcards
