// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/market/market.h"
#include "core/market/trend.h"
#include "core/market/zones.h"
#include "core/occupationcards/occupationcard.h"
#include "core/occupationcards/telling.h"
#include "core/occupationcards/work.h"
#include "core/people/words.h"

#include <QCoreApplication>
#include <QHash>

/// What the sections of a beroepenkaart are made of: a detail of OccupationCardMaker.
namespace spiegel::occupationcards {

/// All that is known of the chosen week.
struct Knowledge
{
    market::Market market;
    market::Trend trend;
    market::NearZones near;
    std::vector<QByteArray> weeks; ///< by week of the trend: what tells it and its load apart
    Work work;
    people::Words titles;
    QByteArray secret;
};

/// One card in the making.
struct Making
{
    const Knowledge& known;
    Telling telling;
    int occupation = -1; ///< number of OccupationCodes; -1: nobody ever named it

    [[nodiscard]] const market::Market& market() const { return known.market; }
    [[nodiscard]] bool isNamed() const { return occupation >= 0; }
};

/// What is told of an occupation in the whole country, the same wherever it stands.
struct Totals
{
    int held = 0;
    int wished = 0;
    int both = 0; ///< may be unknown
    int vacancies = 0;
    int seekers = 0;
};
[[nodiscard]] Totals totalsOf(const Making& making, int occupation);
/// The same of a week of a trend, without `both`.
[[nodiscard]] Totals totalsOf(const Telling& telling, const QByteArray& code, const market::Trend::Point& point);

[[nodiscard]] OccupationCard::Tension tensionOf(const Telling& telling, int vacancies, int seekers);
/// '320': vacancies for every 100 job seekers.
[[nodiscard]] QString per100(double ratio);
/// '320 vacatures voor elke 100 werkzoekenden'; what to say when there is no ratio.
[[nodiscard]] QString ratioText(const market::Spanning& spanning);

[[nodiscard]] OccupationCard::Market marketOf(const Making& making);
[[nodiscard]] OccupationCard::Trend trendOf(const Making& making);
[[nodiscard]] OccupationCard::Areas areasOf(const Making& making);
/// `here`: a postcode of the register to tell of too, or unknown.
[[nodiscard]] OccupationCard::Zones zonesOf(const Making& making, int here);
[[nodiscard]] OccupationCard::People peopleOf(const Making& making);
[[nodiscard]] std::vector<OccupationCard::Links> linksOf(const Making& making);
[[nodiscard]] OccupationCard::Alternatives alternativesOf(const Making& making);
[[nodiscard]] OccupationCard::Work workOf(const Making& making);
[[nodiscard]] OccupationCard::Offers offersOf(const Making& making);

[[nodiscard]] inline QString inWords(const char* text)
{
    return QCoreApplication::translate("occupationcards", text);
}

} // namespace spiegel::occupationcards
