// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/occupationcards/openmatchcard.h"

#include "core/geography/postcodes.h"
#include "core/occupationcards/making.h"
#include "core/occupationcards/zones.h"
#include "core/openmatch/facts.h"
#include "core/openmatch/listing.h"
#include "core/text/dutch.h"

#include <algorithm>

namespace spiegel::occupationcards {

using market::Areas;
using openmatch::Facts;
using openmatch::Kind;

namespace {

constexpr std::size_t mostWeeks = 13;
constexpr int hundred = 100;

/// Vacancies beside all who look for it; no people are known, so there is never a class.
OccupationCard::Tension tensionOf(const Facts& facts, int area)
{
    const int vacancies = facts.amount(Kind::Vacancy, area);
    const int wished = facts.amount(Kind::Wished, area);
    OccupationCard::Tension tension{vacancies, unknown, {vacancies, 0, wished * market::Counts::one}, {}};
    if (const auto ratio = tension.spanning.ratio())
        tension.text = inWords(QT_TRANSLATE_NOOP("occupationcards", "%1 for every 100")).arg(per100(*ratio));
    else
        tension.text = inWords(QT_TRANSLATE_NOOP("occupationcards", "nobody looks for it"));
    return tension;
}

OccupationCard::Market marketOf(const Facts& facts)
{
    OccupationCard::Market market;
    market.title = inWords(QT_TRANSLATE_NOOP("occupationcards", "Demand and supply"));
    market.held = facts.amount(Kind::Held);
    market.wished = facts.amount(Kind::Wished);
    market.both = unknown;
    market.isSpanning = false;
    market.tension = tensionOf(facts, Areas::country);
    market.intro = inWords(QT_TRANSLATE_NOOP(
        "occupationcards",
        "Vacancies for all CVs on werk.nl that look for this work. This is demand and supply, not the "
        "spanning of UWV: it is not known how long people have been looking."));
    return market;
}

OccupationCard::Areas areasOf(const Facts& facts)
{
    OccupationCard::Areas areas;
    areas.title = inWords(QT_TRANSLATE_NOOP("occupationcards", "Where the work is"));
    areas.intro = inWords(
        QT_TRANSLATE_NOOP("occupationcards",
                          "By arbeidsmarktregio: vacancies where the work is, CVs where people live. Of many the place "
                          "is not known."));
    for (int area = 0; area <= Areas::elsewhere; ++area) {
        const int held = facts.amount(Kind::Held, area);
        const int wished = facts.amount(Kind::Wished, area);
        const int vacancies = facts.amount(Kind::Vacancy, area);
        if (area != Areas::elsewhere || held + wished + vacancies > 0)
            areas.rows.push_back(
                {Areas::builtIn().code(area), Areas::builtIn().name(area), held, wished, tensionOf(facts, area)});
    }
    return areas;
}

/// The columns of a group, by what their name says after it: 'AANT_LEEFT_15_25' is '15 25'.
OccupationCard::Trait traitOf(const Facts& facts, const char* word, const QString& name, const QString& begins)
{
    OccupationCard::Trait trait{QString::fromLatin1(word), name, {}};
    for (const auto& [column, amount] : facts.traits) {
        if (column.first != Kind::Held || !column.second.startsWith(begins))
            continue;
        QString label = column.second.mid(begins.size()).toLower().replace(QLatin1Char('_'), QLatin1Char(' '));
        if (qstrcmp(word, "education") == 0)
            label = inWords(QT_TRANSLATE_NOOP("occupationcards", "level %1")).arg(label);
        trait.rows.push_back({label, static_cast<int>((amount + hundred / 2) / hundred), false, column.second});
    }
    // 'tot 20' comes first, '10 plus' after '5 10', 'vanaf 60' last.
    std::ranges::stable_sort(trait.rows, {}, [](const OccupationCard::Bar& bar) {
        const int start = bar.label.startsWith(QLatin1String("vanaf ")) ? 1 : 0;
        return bar.label.section(QLatin1Char(' '), start, start).toInt();
    });
    return trait;
}

OccupationCard::People peopleOf(const Facts& facts)
{
    OccupationCard::People people;
    people.title = inWords(QT_TRANSLATE_NOOP("occupationcards", "Who has done this work"));
    people.of = facts.amount(Kind::Held);
    people.intro =
        inWords(QT_TRANSLATE_NOOP("occupationcards", "%1 people on werk.nl have this occupation in their CV."))
            .arg(text::number(people.of));
    for (OccupationCard::Trait& trait :
         std::vector{traitOf(facts, "education", inWords("Education"), QStringLiteral("AANT_OPLNIV_")),
                     traitOf(facts, "age", inWords("Age"), QStringLiteral("AANT_LEEFT_")),
                     traitOf(facts, "hours", inWords("Hours a week they want at most"), QStringLiteral("AANT_UPW_")),
                     traitOf(facts, "experience", inWords("Experience in this work"), QStringLiteral("AANT_WE_"))}) {
        if (!trait.rows.empty())
            people.traits.push_back(std::move(trait));
    }
    return people;
}

/// Hundredths of vacancies, and of people who look for the work.
ZoneKind kindOf(const market::Spanning& zone)
{
    openmatch::Balance balance;
    balance.add(Kind::Vacancy, zone.vacancies);
    balance.add(Kind::Wished, zone.people);
    const auto ratio = balance.ratio();
    return ratio ? zoneKind(market::bandOf(*ratio)) : ZoneKind::Nobody;
}

/// Where a postcode is known: of many facts it is not.
Result<OccupationCard::Zones> zonesOf(const store::Database& database, const Facts& facts, const Workers& workers,
                                      Progress& progress, int around)
{
    const auto& register_ = geography::Postcodes::builtIn();
    const auto near = market::readZones(database, workers, progress);
    if (!near)
        return fail(near.error());
    const auto places = openmatch::readPlaces(database, facts.code, facts.day);
    if (!places)
        return fail(places.error());
    std::vector<market::Spanning> here(static_cast<std::size_t>(register_.count()));
    for (const openmatch::PlaceLine& line : *places) {
        if (const auto place = register_.indexOf(line.postcode))
            here[static_cast<std::size_t>(*place)] = {static_cast<int>(line.balance.hundredths(Kind::Vacancy)),
                                                      static_cast<int>(line.balance.hundredths(Kind::Wished)), 0};
    }
    std::vector<ZoneKind> kinds;
    for (const market::Spanning& zone : near->zones->sums(here))
        kinds.push_back(kindOf(zone));
    OccupationCard::Zones zones;
    zones.title = inWords(QT_TRANSLATE_NOOP("occupationcards", "Demand and supply within half an hour"));
    zones.intro =
        inWords(QT_TRANSLATE_NOOP("occupationcards",
                                  "Vacancies for every 100 CVs that look for the work within 30 minutes by car "
                                  "(%1) of each postcode, and of the largest place of each region. These zones "
                                  "overlap."))
            .arg(near->travel);
    zones.travel = near->travel;
    zones.rows = zoneRows(kinds, false);
    if (around != unknown)
        zones.here = zoneOf(around, kinds[static_cast<std::size_t>(*register_.indexOf(around))], false);
    return zones;
}

Result<OccupationCard::Trend> trendOf(const store::Database& database, const QString& code, Day last)
{
    auto lines = openmatch::readTrend(database, code);
    if (!lines)
        return fail(lines.error());
    std::erase_if(*lines, [last](const openmatch::WeekLine& line) { return line.day > last; });
    lines->erase(lines->begin(), lines->end() - static_cast<std::ptrdiff_t>(std::min(lines->size(), mostWeeks)));
    OccupationCard::Trend trend;
    trend.title = inWords("Week after week");
    for (const openmatch::WeekLine& line : *lines) {
        const openmatch::Balance& all = line.amounts.in(Areas::country);
        trend.weeks.push_back(
            {line.day, all.amount(Kind::Held), all.amount(Kind::Wished), all.amount(Kind::Vacancy), unknown});
    }
    return trend;
}

} // namespace

Result<OccupationCard> openMatchCard(const store::Database& database, const QString& code, const Workers& workers,
                                     Progress& progress, Day week, int around)
{
    if (const auto known = checkAround(around); !known)
        return fail(known.error());
    const auto weeks = openmatch::readWeeks(database);
    if (!weeks)
        return fail(weeks.error());
    if (weeks->empty())
        return fail(Problem::failed(
            inWords(QT_TRANSLATE_NOOP("occupationcards", "There is no week of Open Match in the database.")), {},
            inWords(QT_TRANSLATE_NOOP("occupationcards", "Load one with 'spiegel load FILE --profile openmatch'."))));
    const auto facts = openmatch::readFacts(database, code, week.isKnown() ? week : weeks->back());
    if (!facts)
        return fail(facts.error());
    auto trend = trendOf(database, code, facts->day);
    if (!trend)
        return fail(trend.error());
    auto zones = zonesOf(database, *facts, workers, progress, around);
    if (!zones)
        return fail(zones.error());
    QStringList clusters;
    for (const Facts::Cluster& cluster : facts->clusters)
        clusters << (cluster.name.isEmpty() ? cluster.code : cluster.name);
    OccupationCard card;
    card.header = {code, facts->name, clusters.join(QStringLiteral(", ")),
                   {},   facts->day,  facts->day.iso().remove(QLatin1Char('-')) + QLatin1Char('-') + code};
    card.market = marketOf(*facts);
    card.trend = std::move(*trend);
    card.people = peopleOf(*facts);
    card.areas = areasOf(*facts);
    card.zones = std::move(*zones);
    card.method = inWords(QT_TRANSLATE_NOOP("occupationcards",
                                            "Made from UWV Open Match Data of %1, which is public and knows no people: "
                                            "only how many there are. Version %2."))
                      .arg(text::date(facts->day), QStringLiteral(SPIEGEL_VERSION));
    return card;
}

} // namespace spiegel::occupationcards
