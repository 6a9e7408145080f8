// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/occupationcards/traits.h"
#include "core/origins/markettables.h"
#include "core/origins/origins.h"
#include "core/origins/tables.h"
#include "core/origins/words.h"
#include "core/people/wordlist.h"
#include "core/store/database.h"
#include "core/text/dutch.h"

#include <QCoreApplication>

#include <algorithm>

namespace spiegel::origins {

using cards::FigureRef;
using market::Areas;
using occupationcards::OccupationCard;
using occupationcards::OccupationCardMaker;
using occupationcards::TraitKind;
using vacancies::Vacancy;
using Kind = cards::FigureRef::Kind;

namespace {

constexpr double hundred = 100;

/// The card as its figures are looked for: everything by the numbers of the market.
struct Asked
{
    MarketView view;
    const market::Zones& zones;
    const OccupationCard& card;
    FigureRef ref;
    int occupation;

    [[nodiscard]] const market::Market& market() const { return view.market; }
    [[nodiscard]] std::size_t row() const { return static_cast<std::size_t>(ref.row); }
    [[nodiscard]] std::size_t part() const { return static_cast<std::size_t>(ref.part); }
    [[nodiscard]] int numberOf(const QString& code) const { return market().codes().find(code).value_or(unknown); }
    /// Of a row of the regions.
    [[nodiscard]] int area() const { return areaOf(card.areas.rows[row()].code); }
};

MarketRows rowsOf(std::span<const int> rows)
{
    return {rows.begin(), rows.end()};
}

std::vector<MarketColumn> shareColumn(const market::Market& market)
{
    constexpr int decimals = 2;
    return {{{QCoreApplication::translate("origins", "Counts for"), true},
             [&market](int row) { return decimalCell(seekerShare(market, row), decimals); }}};
}

/// Whether a person of a row has had the occupation; wants it.
bool had(const market::Basis& basis, int row, int occupation)
{
    const auto career = basis.experiences.of(basis.cvs.id(row));
    return std::any_of(career.begin(), career.end(),
                       [occupation](const people::Experience& job) { return job.occupation == occupation; });
}

bool wants(const market::Basis& basis, int row, int occupation)
{
    const auto wishes = basis.wishes.of(basis.cvs.id(row));
    return std::find(wishes.begin(), wishes.end(), occupation) != wishes.end();
}

Result<Origin> mismatchOf(const Asked& asked)
{
    const market::Basis& basis = asked.market().basis();
    MarketRows rows;
    for (const int row : asked.market().crowds().held(asked.occupation)) {
        if (!wants(basis, row, asked.occupation))
            rows.push_back(row);
    }
    for (const int row : asked.market().crowds().wished(asked.occupation)) {
        if (!had(basis, row, asked.occupation))
            rows.push_back(row);
    }
    return peopleTable(asked.view, rows,
                       {{{QCoreApplication::translate("origins", "This work"), false, true}, [&](int row) -> Cell {
                             return {had(basis, row, asked.occupation)
                                         ? QCoreApplication::translate("origins", "done, not looked for")
                                         : QCoreApplication::translate("origins", "looked for, not done")};
                         }}});
}

Origin weeksOf(const Asked& asked)
{
    Origin origin;
    fillWeeks(origin, asked.card.trend.weeks, true);
    return origin;
}

Result<Origin> moversOf(const Asked& asked, const QString& word, std::optional<int> other)
{
    const bool isTo = word == QLatin1String("to");
    return stepTable(asked.view, [&asked, isTo, other](int from, int to) {
        return (isTo ? from : to) == asked.occupation && (!other || (isTo ? to : from) == *other);
    });
}

Result<Origin> linkOf(const Asked& asked)
{
    const OccupationCard::Links& links = asked.card.links[asked.row()];
    const int other = asked.numberOf(links.rows[asked.part()].code);
    const market::Basis& basis = asked.market().basis();
    if (links.word == QLatin1String("from") || links.word == QLatin1String("to"))
        return moversOf(asked, links.word, other);
    const bool isAboutHeld = links.word == QLatin1String("want");
    const auto& crowds = asked.market().crowds();
    MarketRows rows;
    for (const int row : isAboutHeld ? crowds.held(asked.occupation) : crowds.wished(asked.occupation)) {
        if (isAboutHeld ? wants(basis, row, other) : had(basis, row, other))
            rows.push_back(row);
    }
    return peopleTable(asked.view, rows);
}

Cell traitCell(TraitKind kind, int value)
{
    if (value == unknown)
        return {text::unknownWord()};
    if (kind == TraitKind::Education)
        return {people::educationLevels().name(value), static_cast<double>(value)};
    return kind == TraitKind::Hours ? decimalCell(value / hundred, 1) : numberCell(value);
}

Result<Origin> barOf(const Asked& asked)
{
    const OccupationCard::Trait& trait = asked.card.people.traits[asked.row()];
    const TraitKind kind = *occupationcards::traitKindOf(trait.word);
    const auto value = [&](int row) {
        return occupationcards::valueOf(kind, asked.market().basis(), row, asked.occupation);
    };
    MarketRows rows;
    for (const int row : asked.market().crowds().held(asked.occupation)) {
        if (occupationcards::barOf(kind, value(row)) == asked.part())
            rows.push_back(row);
    }
    const QString title =
        kind == TraitKind::Experience ? QCoreApplication::translate("origins", "Months in this work") : trait.name;
    return peopleTable(asked.view, rows,
                       {{{title, kind != TraitKind::Education}, [&](int row) { return traitCell(kind, value(row)); }}});
}

/// What one row of the offers is the middle of.
std::vector<MarketColumn> offerColumns(const market::Market& market, const QString& word)
{
    const auto number = [&market](const QString& title, int Vacancy::*member, int decimals) -> MarketColumn {
        return {{title, true}, [&market, member, decimals](int row) -> Cell {
                    const int value = market.basis().vacancies.at(row).*member;
                    return value == unknown ? Cell{text::unknownWord()} : decimalCell(value / hundred, decimals);
                }};
    };
    if (word == QLatin1String("pay"))
        return {number(QCoreApplication::translate("origins", "Pay from"), &Vacancy::payMin, 0),
                number(QCoreApplication::translate("origins", "Pay until"), &Vacancy::payMax, 0)};
    if (word == QLatin1String("hours"))
        return {number(QCoreApplication::translate("origins", "Hours from"), &Vacancy::hoursMin, 1),
                number(QCoreApplication::translate("origins", "Hours until"), &Vacancy::hoursMax, 1)};
    if (word == QLatin1String("experience"))
        return {number(QCoreApplication::translate("origins", "Years"), &Vacancy::experienceYears, 1)};
    return {{{QCoreApplication::translate("origins", "Education")}, [&market](int row) {
                 return traitCell(TraitKind::Education, market.basis().vacancies.at(row).education);
             }}};
}

Result<Origin> vacancyOrigin(const Asked& asked)
{
    const market::Market& market = asked.market();
    const auto open = market.crowds().vacancies(asked.occupation);
    if (asked.ref.kind == Kind::Offer)
        return vacancyTable(asked.view, rowsOf(open), offerColumns(market, asked.card.offers.rows[asked.row()].word));
    return vacancyTable(asked.view,
                        vacanciesIn(market, open, asked.ref.kind == Kind::Open ? Areas::country : asked.area()));
}

Result<Origin> marketOrigin(const Asked& asked)
{
    const market::Market& market = asked.market();
    const auto& rows = asked.card.alternatives.rows;
    switch (asked.ref.kind) {
    case Kind::Held:
        return peopleTable(asked.view, rowsOf(market.crowds().held(asked.occupation)));
    case Kind::Wished:
        return peopleTable(asked.view, rowsOf(market.crowds().wished(asked.occupation)));
    case Kind::Seekers:
        return peopleTable(asked.view, seekersOf(market, asked.occupation), shareColumn(market));
    case Kind::AreaSeekers:
        return peopleTable(asked.view, peopleIn(market, seekersOf(market, asked.occupation), asked.area()),
                           shareColumn(market));
    case Kind::Tension:
        return tensionTable(asked.view, asked.occupation, Areas::country);
    case Kind::AreaTension:
        return tensionTable(asked.view, asked.occupation, asked.area());
    case Kind::AlternativeTension:
        return tensionTable(asked.view, asked.numberOf(rows[asked.row()].code), Areas::country);
    case Kind::Zone:
        return zoneTable(market, asked.zones, asked.occupation, asked.card.zones.rows[asked.row()].text);
    case Kind::Mismatch:
        return mismatchOf(asked);
    case Kind::Weeks:
        return weeksOf(asked);
    case Kind::Alternative:
        return moversOf(asked, QStringLiteral("to"), asked.numberOf(rows[asked.row()].code));
    case Kind::Movers:
        return moversOf(asked, asked.card.links[asked.row()].word, {});
    case Kind::Link:
        return linkOf(asked);
    case Kind::Bar:
        return barOf(asked);
    default:
        return vacancyOrigin(asked);
    }
}

} // namespace

Result<Origin> originOf(store::Database& database, const OccupationCardMaker& maker, const OccupationCard& card,
                        FigureRef ref)
{
    Q_ASSERT_X(!card.isProtected, "origins", "the rows behind rounded figures are not theirs");
    const Asked asked{{database, maker.market()},
                      maker.zones(),
                      card,
                      ref,
                      maker.market().codes().find(card.header.code).value_or(-1)};
    auto origin = marketOrigin(asked);
    if (origin)
        describe(*origin, ref, card);
    return origin;
}

Result<Origin> originOf(store::Database& database, const OccupationCardMaker& maker, const OccupationCard& card,
                        const Further& further, const Workers& workers, Progress& progress)
{
    if (further.week == maker.snapshot())
        return originOf(database, maker, card, {further.kind});
    if (const auto chosen = database.choose(further.week); !chosen)
        return fail(chosen.error());
    const auto market = market::Market::read(database, workers, progress);
    if (!market)
        return fail(market.error());
    const auto number = market->codes().find(card.header.code);
    auto origin =
        number ? marketOrigin({{database, *market}, maker.zones(), card, {further.kind}, *number}) : Result<Origin>();
    if (!origin)
        return origin;
    describe(*origin, {further.kind}, card);
    origin->title += QStringLiteral(", ") + text::date(further.week);
    origin->sentence +=
        QLatin1Char(' ') +
        QCoreApplication::translate("origins", "As it was in the week of %1.").arg(text::date(further.week));
    for (Origin::Row& row : origin->rows)
        row.person = -1; // of that week: now they may have gone
    return origin;
}

} // namespace spiegel::origins
