// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/origins/openmatchorigins.h"

#include "core/geography/postcodes.h"
#include "core/occupationcards/occupationcard.h"
#include "core/openmatch/facts.h"
#include "core/openmatch/listing.h"
#include "core/origins/markettables.h"
#include "core/origins/tables.h"
#include "core/store/database.h"
#include "core/text/dutch.h"

#include <QCoreApplication>

namespace spiegel::origins {

using cards::FigureRef;
using market::Areas;
using occupationcards::OccupationCard;
using openmatch::Balance;
using openmatch::Facts;
using openmatch::Kind;
using Of = PublicFigure::Of;

namespace {

constexpr qint64 hundred = 100;

QString say(const char* words)
{
    return QCoreApplication::translate("origins", words);
}

bool isOf(Kind kind, Of of)
{
    switch (of) {
    case Of::Vacancies:
        return kind == Kind::Vacancy;
    case Of::Held:
        return kind == Kind::Held;
    case Of::Wished:
        return kind == Kind::Wished;
    case Of::Ratio:
        return kind != Kind::Held;
    default:
        return true;
    }
}

/// Hundredths: whole ones as a rule, parts where a row stands in several clusters.
Cell amountCell(qint64 hundredths)
{
    return decimalCell(static_cast<double>(hundredths) / hundred, hundredths % hundred == 0 ? 0 : 2);
}

QString subjectOf(const PublicFigure& figure)
{
    switch (figure.of) {
    case Of::Vacancies:
        return say(QT_TRANSLATE_NOOP("origins", "Open vacancies"));
    case Of::Held:
        return say(QT_TRANSLATE_NOOP("origins", "Who has done this work"));
    case Of::Wished:
        return say(QT_TRANSLATE_NOOP("origins", "Who looks for this work"));
    case Of::Ratio:
        return say(QT_TRANSLATE_NOOP("origins", "Demand and supply"));
    case Of::Trait:
        return figure.column;
    case Of::Everything:
        break;
    }
    return say(QT_TRANSLATE_NOOP("origins", "All facts"));
}

QString placeOf(const PublicFigure& figure)
{
    if (!figure.postcode)
        return Areas::builtIn().name(figure.area);
    return *figure.postcode == unknown ? Areas::builtIn().name(Areas::elsewhere) : QString::number(*figure.postcode);
}

bool isThere(const openmatch::PlaceLine& place, const PublicFigure& figure)
{
    if (figure.postcode)
        return place.postcode == *figure.postcode;
    return figure.area == Areas::country || Areas::builtIn().of(place.postcode) == figure.area;
}

/// What the rows add up to.
QString sumText(const PublicFigure& figure, const Balance& all)
{
    const auto told = [&all](Kind kind) { return text::number(qint64{all.amount(kind)}); };
    switch (figure.of) {
    case Of::Vacancies:
        return say(QT_TRANSLATE_NOOP("origins", "Together %1 vacancies.")).arg(told(Kind::Vacancy));
    case Of::Held:
        return say(QT_TRANSLATE_NOOP("origins", "Together %1 people who have done it.")).arg(told(Kind::Held));
    case Of::Wished:
        return say(QT_TRANSLATE_NOOP("origins", "Together %1 people who look for it.")).arg(told(Kind::Wished));
    case Of::Ratio:
        return say(QT_TRANSLATE_NOOP("origins", "Together %1 vacancies (Vacature) for %2 people who look for it "
                                                "(WensBeroep)."))
            .arg(told(Kind::Vacancy), told(Kind::Wished));
    default:
        return say(QT_TRANSLATE_NOOP("origins", "Together %1 vacancies, %2 people who have done it and %3 who look "
                                                "for it."))
            .arg(told(Kind::Vacancy), told(Kind::Held), told(Kind::Wished));
    }
}

/// How clusters are weighed, where there are several.
QString weightText(const Facts& facts)
{
    if (facts.clusters.size() < 2)
        return {};
    QStringList names;
    for (const Facts::Cluster& cluster : facts.clusters)
        names << (cluster.name.isEmpty() ? cluster.code : cluster.name);
    return QLatin1Char(' ') + say(QT_TRANSLATE_NOOP("origins", "The occupation stands in %1: what the file tells in "
                                                               "%2 clusters counts in each for 1/%2."))
                                  .arg(text::list(names), QString::number(facts.clusters.size()));
}

/// What each row counts for in each cluster, where there are several.
void addWeights(Origin& origin, const Facts& facts)
{
    const std::size_t clusters = facts.clusters.size();
    if (clusters < 2)
        return;
    origin.columns.push_back({say(QT_TRANSLATE_NOOP("origins", "In each cluster")), true});
    for (Origin::Row& row : origin.rows)
        row.cells.push_back({QStringLiteral("1/") + QString::number(clusters), 1.0 / static_cast<double>(clusters)});
}

QString placeName(int postcode)
{
    const auto* const known = geography::Postcodes::builtIn().find(postcode);
    if (known == nullptr)
        return text::unknownWord();
    return known->place.isEmpty() ? known->municipality : known->place;
}

Origin placesTable(const std::vector<openmatch::PlaceLine>& places, const PublicFigure& figure)
{
    Origin origin;
    origin.columns = {{say(QT_TRANSLATE_NOOP("origins", "Week"))},
                      {say(QT_TRANSLATE_NOOP("origins", "REC_TYPE")), false, true},
                      {say(QT_TRANSLATE_NOOP("origins", "Postcode area")), true},
                      {say(QT_TRANSLATE_NOOP("origins", "Place"))},
                      {say(QT_TRANSLATE_NOOP("origins", "Region")), false, true},
                      {say(QT_TRANSLATE_NOOP("origins", "Amount")), true}};
    Balance all;
    for (const Kind kind : openmatch::kinds) {
        if (!isOf(kind, figure.of))
            continue;
        for (const openmatch::PlaceLine& place : places) {
            const qint64 amount = place.balance.hundredths(kind);
            if (amount == 0 || !isThere(place, figure))
                continue;
            all.add(kind, amount);
            const bool isKnown = place.postcode != unknown;
            origin.rows.push_back(
                {-1,
                 {{text::shortDate(figure.week)},
                  {openmatch::recType(kind)},
                  isKnown ? Cell{QString::number(place.postcode), double(place.postcode)} : Cell{text::unknownWord()},
                  {placeName(place.postcode)},
                  {Areas::builtIn().name(Areas::builtIn().of(place.postcode))},
                  amountCell(amount)}});
        }
    }
    origin.sentence = say(QT_TRANSLATE_NOOP("origins", "The %1 facts of this week of UWV Open Match Data."))
                          .arg(text::number(static_cast<qint64>(origin.rows.size()))) +
                      QLatin1Char(' ') + sumText(figure, all);
    return origin;
}

/// One fact: the week tells it of the whole country only.
Origin traitTable(const Facts& facts, const PublicFigure& figure)
{
    Origin origin;
    origin.columns = {{say(QT_TRANSLATE_NOOP("origins", "Week"))},
                      {say(QT_TRANSLATE_NOOP("origins", "REC_TYPE")), false, true},
                      {say(QT_TRANSLATE_NOOP("origins", "Column")), false, true},
                      {say(QT_TRANSLATE_NOOP("origins", "Amount")), true}};
    for (const auto& [which, amount] : facts.traits) {
        if (which.first == Kind::Held && which.second == figure.column)
            origin.rows.push_back({-1,
                                   {{text::shortDate(figure.week)},
                                    {openmatch::recType(which.first)},
                                    {which.second},
                                    amountCell(amount)}});
    }
    origin.sentence =
        say(QT_TRANSLATE_NOOP("origins", "What the weekly file tells in this column, over all places. It is "
                                         "kept of the whole country only."));
    return origin;
}

/// The weeks of the line, each figure with its rows.
Origin weeksOfCard(const OccupationCard& card)
{
    Origin origin;
    origin.title = card.header.name + QStringLiteral(": ") + card.trend.title;
    origin.sentence = say(QT_TRANSLATE_NOOP("origins", "The %1 weeks of the line, as they were published."))
                          .arg(text::number(static_cast<qint64>(card.trend.weeks.size())));
    origin.isPublic = true;
    fillWeeks(origin, card.trend.weeks, false);
    return origin;
}

PublicFigure figureOf(const OccupationCard& card, FigureRef ref)
{
    PublicFigure figure{card.header.code, card.header.snapshot, Of::Everything};
    const auto row = static_cast<std::size_t>(ref.row);
    if (ref.kind == FigureRef::Kind::Bar) {
        figure.of = Of::Trait;
        figure.column = card.people.traits[row].rows[static_cast<std::size_t>(ref.part)].column;
        return figure;
    }
    figure.of = furtherFigure({}, {ref.kind, {}}).of;
    switch (ref.kind) {
    case FigureRef::Kind::AreaOpen:
    case FigureRef::Kind::AreaSeekers:
    case FigureRef::Kind::AreaTension:
        figure.area = areaOf(card.areas.rows[row].code);
        break;
    default:
        break;
    }
    return figure;
}

} // namespace

PublicFigure furtherFigure(const QString& code, const Further& further)
{
    switch (further.kind) {
    case FigureRef::Kind::Open:
    case FigureRef::Kind::AreaOpen:
        return {code, further.week, Of::Vacancies};
    case FigureRef::Kind::Held:
        return {code, further.week, Of::Held};
    case FigureRef::Kind::Wished:
    case FigureRef::Kind::AreaSeekers: // all who look for it: nobody knows how long they do
        return {code, further.week, Of::Wished};
    case FigureRef::Kind::Tension:
    case FigureRef::Kind::AreaTension:
        return {code, further.week, Of::Ratio};
    default:
        return {code, further.week, Of::Everything};
    }
}

Result<Origin> originOf(const store::Database& database, const PublicFigure& figure)
{
    const auto facts = openmatch::readFacts(database, figure.code, figure.week);
    if (!facts)
        return fail(facts.error());
    Origin origin;
    if (figure.of == Of::Trait) {
        origin = traitTable(*facts, figure);
    } else {
        const auto places = openmatch::readPlaces(database, figure.code, figure.week);
        if (!places)
            return fail(places.error());
        origin = placesTable(*places, figure);
    }
    origin.title = facts->name + QStringLiteral(": ") + subjectOf(figure) + QStringLiteral(", ") + placeOf(figure);
    origin.sentence += weightText(*facts);
    addWeights(origin, *facts);
    origin.isPublic = true;
    return origin;
}

Result<Origin> openMatchOrigin(const store::Database& database, const OccupationCard& card, FigureRef ref)
{
    return ref.kind == FigureRef::Kind::Weeks ? weeksOfCard(card) : originOf(database, figureOf(card, ref));
}

QString openMatchHint(FigureRef ref)
{
    return ref.kind == FigureRef::Kind::Weeks
               ? say(QT_TRANSLATE_NOOP("origins", "Show the weeks behind this line"))
               : say(QT_TRANSLATE_NOOP("origins", "Show the facts of Open Match behind this figure"));
}

} // namespace spiegel::origins
