// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/market/spanning.h"

#include "core/text/dutch.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <limits>

namespace spiegel::market {

namespace {

double oddsOf(double share)
{
    return share >= 1 ? std::numeric_limits<double>::infinity() : share / (1 - share);
}

} // namespace

QString word(Tightness tightness)
{
    static constexpr std::array words = {"very-loose", "loose", "even", "tight", "very-tight"};
    return QString::fromLatin1(words[static_cast<std::size_t>(tightness)]);
}

QString text(Tightness tightness)
{
    static constexpr std::array texts = {QT_TRANSLATE_NOOP("market", "very loose"),
                                         QT_TRANSLATE_NOOP("market", "loose"), QT_TRANSLATE_NOOP("market", "even"),
                                         QT_TRANSLATE_NOOP("market", "tight"),
                                         QT_TRANSLATE_NOOP("market", "very tight")};
    return QCoreApplication::translate("market", texts[static_cast<std::size_t>(tightness)]);
}

QString bordersText(Tightness tightness)
{
    constexpr double hundred = 100;
    const auto per100 = [](double ratio) { return text::number(qint64{std::llround(ratio * hundred)}); };
    const auto at = static_cast<std::size_t>(tightness);
    if (at == 0)
        return QStringLiteral("< ") + per100(tightnessBorders.front());
    if (at == tightnessBorders.size())
        return QStringLiteral("> ") + per100(tightnessBorders.back());
    return per100(tightnessBorders[at - 1]) + QStringLiteral("–") + per100(tightnessBorders[at]);
}

Tightness bandOf(double ratio)
{
    std::size_t index = 0;
    while (index < tightnessBorders.size() &&
           (index < 2 ? ratio >= tightnessBorders[index] : ratio > tightnessBorders[index]))
        ++index;
    return tightnesses[index];
}

std::optional<double> Spanning::ratio() const
{
    return shares > 0 ? std::optional(vacancies / seekers()) : std::nullopt;
}

Interval Spanning::interval() const
{
    const Interval share = wilson(vacancies, vacancies + seekers());
    return {oddsOf(share.low), oddsOf(share.high)};
}

std::optional<Tightness> Spanning::tightness() const
{
    if (people < fewestPeople)
        return std::nullopt;
    const Interval sure = interval();
    const Tightness low = bandOf(sure.low);
    return low == bandOf(sure.high) ? std::optional(low) : std::nullopt;
}

Spanning spanningOf(const Counts& counts, int occupation, int area)
{
    return {counts.value(occupation, area, Count::Vacancies), counts.value(occupation, area, Count::Seekers),
            counts.value(occupation, area, Count::Shares)};
}

int wholeSeekers(const Counts& counts, int occupation, int area)
{
    if (area != Areas::country)
        return (counts.value(occupation, area, Count::Shares) + Counts::one / 2) / Counts::one;
    int all = 0;
    for (int part = 0; part <= Areas::elsewhere; ++part)
        all += wholeSeekers(counts, occupation, part);
    return all;
}

} // namespace spiegel::market
