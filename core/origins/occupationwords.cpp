// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/occupationcards/occupationcard.h"
#include "core/origins/origins.h"
#include "core/origins/words.h"
#include "core/text/dutch.h"

#include <QCoreApplication>

namespace spiegel::origins {

using cards::FigureRef;
using occupationcards::OccupationCard;
using Kind = cards::FigureRef::Kind;

namespace {

QString say(const char* words)
{
    return QCoreApplication::translate("origins", words);
}

/// What the figure is called on the card.
QString subjectOf(const OccupationCard& card, FigureRef ref)
{
    const auto row = static_cast<std::size_t>(ref.row);
    switch (ref.kind) {
    case Kind::Held:
        return card.people.title;
    case Kind::Wished:
        return say(QT_TRANSLATE_NOOP("origins", "Who looks for this work"));
    case Kind::Open:
        return say(QT_TRANSLATE_NOOP("origins", "Open vacancies"));
    case Kind::Seekers:
        return say(QT_TRANSLATE_NOOP("origins", "Job seekers"));
    case Kind::Mismatch:
        return say(QT_TRANSLATE_NOOP("origins", "Done and not looked for, or the other way round"));
    case Kind::Weeks:
        return card.trend.title;
    case Kind::Alternative:
    case Kind::AlternativeTension:
        return card.alternatives.rows[row].name;
    case Kind::Movers:
        return card.links[row].title;
    case Kind::Link:
        return card.links[row].rows[static_cast<std::size_t>(ref.part)].name;
    case Kind::Bar: {
        const OccupationCard::Trait& trait = card.people.traits[row];
        return trait.name + QStringLiteral(", ") + trait.rows[static_cast<std::size_t>(ref.part)].label;
    }
    case Kind::Offer:
        return card.offers.rows[row].name;
    case Kind::AreaOpen:
    case Kind::AreaSeekers:
    case Kind::AreaTension:
        return card.areas.rows[row].name;
    case Kind::Zone:
        return card.zones.rows[row].text;
    default:
        return say(QT_TRANSLATE_NOOP("origins", "Vacancies and job seekers"));
    }
}

QString linkSentence(const QString& word)
{
    if (word == QLatin1String("want"))
        return say(QT_TRANSLATE_NOOP("origins", "The %1 people who have done this work and look for that."));
    if (word == QLatin1String("wanted_by"))
        return say(QT_TRANSLATE_NOOP("origins", "The %1 people who look for this work and have done that."));
    return say(QT_TRANSLATE_NOOP("origins", "The %1 people who made this step. Who made it more than once "
                                            "has a row each time: %2 rows."));
}

/// Which rows these are: %1 people, %2 rows.
QString patternOf(const OccupationCard& card, FigureRef ref)
{
    switch (ref.kind) {
    case Kind::Held:
        return say(QT_TRANSLATE_NOOP("origins", "The %1 people on werk.nl who have this occupation in their CV."));
    case Kind::Wished:
        return say(QT_TRANSLATE_NOOP("origins", "The %1 people who look for this work."));
    case Kind::Seekers:
    case Kind::AreaSeekers:
        return say(QT_TRANSLATE_NOOP("origins", "The %1 people with WW who registered less than 6 months ago and look "
                                                "for this work. Who looks for n occupations counts for 1/n; each "
                                                "region is rounded to whole people before they are added up."));
    case Kind::Open:
    case Kind::AreaOpen:
        return say(QT_TRANSLATE_NOOP("origins", "The %2 vacancies that are open in this week."));
    case Kind::Mismatch:
        return say(QT_TRANSLATE_NOOP("origins", "%1 people: who has done this work and does not look for it, and who "
                                                "looks for it and has not done it."));
    case Kind::Zone:
        return say(QT_TRANSLATE_NOOP("origins",
                                     "The %2 postcodes around which it is so, with the vacancies and the people "
                                     "within 30 minutes by car. Who looks for n occupations is 1/n job seeker; "
                                     "the zones overlap, so they cannot be added up."));
    case Kind::Weeks:
        return say(QT_TRANSLATE_NOOP("origins", "The %2 weeks of the line, as they were counted then."));
    case Kind::Movers:
        return say(
            QT_TRANSLATE_NOOP("origins", "Every step of these %1 people: %2 rows. Who left werk.nl counts too."));
    case Kind::Alternative:
        return linkSentence({});
    case Kind::Link:
        return linkSentence(card.links[static_cast<std::size_t>(ref.row)].word);
    case Kind::Bar:
        return say(QT_TRANSLATE_NOOP("origins", "The %1 people who have done this work and of whom this is said."));
    case Kind::Offer:
        return say(QT_TRANSLATE_NOOP("origins", "The %2 open vacancies. Of those that say it, the card tells the "
                                                "middle one; pay to the nearest 50 euro."));
    default:
        return say(QT_TRANSLATE_NOOP("origins", "The vacancies that are open in this week, and the people with WW who "
                                                "registered less than 6 months ago and look for the work: %2 rows. "
                                                "Who looks for n occupations counts for 1/n."));
    }
}

QString vacanciesHint()
{
    return say(QT_TRANSLATE_NOOP("origins", "Show the vacancies behind this figure"));
}

} // namespace

void describe(Origin& origin, FigureRef ref, const OccupationCard& card)
{
    origin.title = card.header.name + QStringLiteral(": ") + subjectOf(card, ref);
    origin.sentence = patternOf(card, ref);
    origin.sentence.replace(QLatin1String("%1"), text::number(qint64{origin.people()}));
    origin.sentence.replace(QLatin1String("%2"), text::number(static_cast<qint64>(origin.rows.size())));
    if (ref.kind == Kind::Alternative)
        origin.sentence += QLatin1Char(' ') + card.alternatives.rows[static_cast<std::size_t>(ref.row)].reason;
}

QString hintOf(const OccupationCard& card, FigureRef ref)
{
    const auto row = static_cast<std::size_t>(ref.row);
    const auto part = static_cast<std::size_t>(ref.part);
    switch (ref.kind) {
    case Kind::Held:
        return peopleHint(card.market.held);
    case Kind::Wished:
        return peopleHint(card.market.wished);
    case Kind::Open:
    case Kind::AreaOpen:
    case Kind::Offer:
        return vacanciesHint();
    case Kind::Weeks:
        return say(QT_TRANSLATE_NOOP("origins", "Show the weeks behind this line"));
    case Kind::Alternative:
        return peopleHint(card.alternatives.rows[row].people);
    case Kind::Movers:
        return peopleHint(card.links[row].of);
    case Kind::Link:
        return peopleHint(card.links[row].rows[part].people);
    case Kind::Bar:
        return peopleHint(card.people.traits[row].rows[part].people);
    case Kind::Zone:
        return say(QT_TRANSLATE_NOOP("origins", "%1: show the %2 postcodes"))
            .arg(card.zones.rows[row].text, text::number(qint64{card.zones.rows[row].postcodes}));
    case Kind::Tension:
    case Kind::AlternativeTension:
        return say(QT_TRANSLATE_NOOP("origins", "Show the vacancies and the people behind this figure"));
    case Kind::AreaTension:
        return say(QT_TRANSLATE_NOOP("origins", "%1: show the vacancies and the people behind this figure"))
            .arg(card.areas.rows[row].name);
    default:
        return peopleHint(unknown);
    }
}

} // namespace spiegel::origins
