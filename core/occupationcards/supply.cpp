// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/occupationcards/making.h"
#include "core/text/dutch.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace spiegel::occupationcards {

using market::Areas;
using market::Count;

namespace {

/// All counts of a card are known by this and the code of the occupation.
QByteArray named(const char* what, const QByteArray& code)
{
    return QByteArray(what) + '\n' + code;
}

QByteArray codeOf(const Making& making, int occupation)
{
    return making.market().codes().code(occupation).toUtf8();
}

QString people(int count)
{
    return text::number(count);
}

/// '+ 12 %' between two counts, when the first is large enough to say so.
QString changeText(int before, int now)
{
    constexpr int leastBase = 100; // cli.md, Protection: no share of a smaller one
    if (before == now)
        return inWords(QT_TRANSLATE_NOOP("occupationcards", "as many"));
    if (before < leastBase)
        return now > before ? inWords(QT_TRANSLATE_NOOP("occupationcards", "more"))
                            : inWords(QT_TRANSLATE_NOOP("occupationcards", "fewer"));
    const QString share = text::percentOf(std::abs(now - before), before, 0);
    return now > before ? inWords(QT_TRANSLATE_NOOP("occupationcards", "%1 more")).arg(share)
                        : inWords(QT_TRANSLATE_NOOP("occupationcards", "%1 fewer")).arg(share);
}

QString mismatchText(const OccupationCard::Market& market)
{
    if (market.held + market.wished == 0 || market.both == unknown)
        return {};
    return inWords(
               QT_TRANSLATE_NOOP("occupationcards",
                                 "About %1 people have done this work and do not look for it now; about %2 look for "
                                 "it and have not done it yet."))
        .arg(people(market.held - market.both), people(market.wished - market.both));
}

} // namespace

Totals totalsOf(const Telling& telling, const QByteArray& code, const market::Trend::Point& point)
{
    Totals totals;
    totals.held = telling.single(named("held", code), point.held);
    totals.wished = telling.single(named("wished", code), point.wished);
    totals.vacancies = telling.single(named("vacancies", code), point.spanning.vacancies);
    // Who seeks is among who wishes: never told as more.
    totals.seekers = std::min(telling.single(named("seekers", code), point.seekers), totals.wished);
    return totals;
}

Totals totalsOf(const Making& making, int occupation)
{
    if (occupation < 0)
        return {};
    const market::Counts& counts = making.market().counts();
    const auto value = [&](Count count) { return counts.value(occupation, Areas::country, count); };
    const QByteArray code = codeOf(making, occupation);
    Totals totals =
        totalsOf(making.telling, code,
                 {value(Count::Held), value(Count::Wished), market::spanningOf(counts, occupation, Areas::country),
                  market::wholeSeekers(counts, occupation, Areas::country)});
    totals.both = making.telling.part(named("both", code), value(Count::Both),
                                      std::array{Telling::Whole{value(Count::Held), totals.held},
                                                 Telling::Whole{value(Count::Wished), totals.wished}});
    return totals;
}

QString per100(double ratio)
{
    return text::number(std::llround(ratio * 100));
}

QString ratioText(const market::Spanning& spanning)
{
    const auto ratio = spanning.ratio();
    if (!ratio)
        return spanning.vacancies > 0
                   ? inWords(QT_TRANSLATE_NOOP("occupationcards", "vacancies, and hardly anybody who looks for them"))
                   : inWords(
                         QT_TRANSLATE_NOOP("occupationcards", "no vacancies and hardly anybody who looks for them"));
    return inWords(QT_TRANSLATE_NOOP("occupationcards", "%1 vacancies for every 100 job seekers")).arg(per100(*ratio));
}

OccupationCard::Tension tensionOf(const Telling& telling, int vacancies, int seekers)
{
    OccupationCard::Tension tension{vacancies, seekers, telling.spanning(vacancies, seekers), {}};
    if (const auto tightness = tension.spanning.tightness())
        tension.text = market::text(*tightness);
    else if (tension.spanning.people < market::Spanning::fewestPeople)
        tension.text = inWords(QT_TRANSLATE_NOOP("occupationcards", "too few people"));
    else
        tension.text = inWords(QT_TRANSLATE_NOOP("occupationcards", "between two classes"));
    return tension;
}

OccupationCard::Market marketOf(const Making& making)
{
    const Totals totals = totalsOf(making, making.occupation);
    OccupationCard::Market market;
    market.title = inWords(QT_TRANSLATE_NOOP("occupationcards", "How much work there is"));
    market.held = totals.held;
    market.wished = totals.wished;
    market.both = totals.both;
    market.tension = tensionOf(making.telling, totals.vacancies, totals.seekers);
    market.mismatch = mismatchText(market);
    market.intro = inWords(QT_TRANSLATE_NOOP(
        "occupationcards", "Open vacancies in this week, for people with WW who registered less than 6 months ago and "
                           "look for this work. Who looks for several occupations counts for a part of each."));
    return market;
}

OccupationCard::Trend trendOf(const Making& making)
{
    OccupationCard::Trend trend;
    trend.title = inWords(QT_TRANSLATE_NOOP("occupationcards", "Week after week"));
    if (!making.isNamed())
        return trend;
    const QByteArray code = codeOf(making, making.occupation);
    const auto points = making.known.trend.of(making.occupation);
    for (std::size_t week = 0; week < points.size(); ++week) {
        const Telling telling = making.telling.isProtected()
                                    ? Telling::rounded(making.known.secret, making.known.weeks[week])
                                    : Telling::truly();
        const Totals totals = totalsOf(telling, code, points[week]);
        trend.weeks.push_back(
            {making.known.trend.days[week], totals.held, totals.wished, totals.vacancies, totals.seekers});
    }
    if (trend.weeks.size() > 1) {
        const OccupationCard::Week& first = trend.weeks.front();
        const OccupationCard::Week& last = trend.weeks.back();
        trend.intro =
            inWords(QT_TRANSLATE_NOOP("occupationcards", "Since %1: vacancies %2, people who look for this work %3."))
                .arg(text::date(first.day), changeText(first.vacancies, last.vacancies),
                     changeText(first.wished, last.wished));
    }
    return trend;
}

OccupationCard::Areas areasOf(const Making& making)
{
    OccupationCard::Areas areas;
    areas.title = inWords(QT_TRANSLATE_NOOP("occupationcards", "Where the work is"));
    areas.intro = inWords(QT_TRANSLATE_NOOP(
        "occupationcards", "By arbeidsmarktregio: people where they live, vacancies where the work is."));
    if (!making.isNamed())
        return areas;
    const market::Counts& counts = making.market().counts();
    const Totals totals = totalsOf(making, making.occupation);
    const QByteArray code = codeOf(making, making.occupation);
    constexpr int all = Areas::elsewhere + 1;
    std::vector<int> held;
    std::vector<int> wished;
    std::vector<int> seekers;
    std::vector<int> vacancies;
    for (int area = 0; area < all; ++area) {
        held.push_back(counts.value(making.occupation, area, Count::Held));
        wished.push_back(counts.value(making.occupation, area, Count::Wished));
        seekers.push_back(market::wholeSeekers(counts, making.occupation, area));
        vacancies.push_back(counts.value(making.occupation, area, Count::Vacancies));
    }
    const Telling& telling = making.telling;
    held = telling.table(named("held by area", code), held, totals.held);
    wished = telling.table(named("wished by area", code), wished, totals.wished);
    seekers = telling.table(named("seekers by area", code), seekers, totals.seekers, wished);
    vacancies = telling.table(named("vacancies by area", code), vacancies, totals.vacancies);
    const Areas& names = Areas::builtIn();
    for (int area = 0; area < all; ++area) {
        const auto at = static_cast<std::size_t>(area);
        const bool isEmpty = held[at] == 0 && wished[at] == 0 && vacancies[at] == 0;
        if (area == Areas::elsewhere && isEmpty)
            continue;
        areas.rows.push_back(
            {names.code(area), names.name(area), held[at], wished[at], tensionOf(telling, vacancies[at], seekers[at])});
    }
    return areas;
}

} // namespace spiegel::occupationcards
