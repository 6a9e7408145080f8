// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/brainstorm/wording.h"

#include "core/geography/postcodes.h"
#include "core/text/dutch.h"

#include <QCoreApplication>

#include <algorithm>

namespace spiegel::brainstorm {

using populations::Variable;
using statistics::Statistics;

namespace {

QString inWords(const char* text)
{
    return QCoreApplication::translate("brainstorm", text);
}

QString question(Variable variable)
{
    switch (variable) {
    case Variable::Birth:
        return inWords(QT_TRANSLATE_NOOP("brainstorm", "When were they born?"));
    case Variable::Education:
        return inWords(QT_TRANSLATE_NOOP("brainstorm", "What education do they have?"));
    case Variable::Hours:
        return inWords(QT_TRANSLATE_NOOP("brainstorm", "How many hours a day can they work?"));
    case Variable::Municipality:
        return inWords(QT_TRANSLATE_NOOP("brainstorm", "Where do they live?"));
    default:
        return populations::name(variable);
    }
}

/// The row with most people, when all figures are there and more people are in it than in any other, unknown too; -1
/// else.
int largestRow(const Statistics& table)
{
    if (table.hidden() > 0 || table.rows.size() < 2)
        return -1;
    const std::size_t first = rowsByCount(table).front();
    for (std::size_t row = 0; row + 1 < static_cast<std::size_t>(table.rows.size()); ++row) {
        if (row != first && table.at(row, 0).count >= table.at(first, 0).count)
            return -1;
    }
    return static_cast<int>(first);
}

} // namespace

QString placeText(const statistics::Request::Around& around, const geography::Area* area)
{
    const geography::Postcode* const postcode = geography::Postcodes::builtIn().find(around.postcode);
    const QString name = postcode && !postcode->place.isEmpty()
                             ? QStringLiteral("%1 %2").arg(around.postcode).arg(postcode->place)
                             : QString::number(around.postcode);
    const QString zone = inWords(QT_TRANSLATE_NOOP("brainstorm", "within %1 minutes of %2 %3"))
                             .arg(around.minutes)
                             .arg(name, geography::text(around.mode));
    return area ? zone + QStringLiteral(", ") + area->text() : zone;
}

QString usualTitle(const Block& block)
{
    switch (block.kind) {
    case Block::Kind::Text:
        return inWords(QT_TRANSLATE_NOOP("brainstorm", "Explanation"));
    case Block::Kind::Map:
        return question(Variable::Municipality);
    case Block::Kind::Personas:
        return inWords(QT_TRANSLATE_NOOP("brainstorm", "Whom could you meet?"));
    case Block::Kind::Table:
    case Block::Kind::Chart:
        break;
    }
    if (block.by.size() == 2)
        return inWords(QT_TRANSLATE_NOOP("brainstorm", "%1 and %2"))
            .arg(populations::name(block.by[0]), populations::name(block.by[1]).toLower());
    return question(block.by.front());
}

QString usualTitle(const Block& block, const Statistics& table)
{
    const int row = block.kind == Block::Kind::Chart && !table.plan.request.compareNational ? largestRow(table) : -1;
    if (row < 0)
        return usualTitle(block);
    const statistics::Figure& figure = table.at(static_cast<std::size_t>(row), 0);
    if (!figure.share)
        return usualTitle(block);
    return inWords(QT_TRANSLATE_NOOP("brainstorm", "Most common: %1, %2"))
        .arg(table.rows[row], text::percent(static_cast<double>(*figure.share) / 10));
}

QString leadOf(const Block& block, const Statistics& table, const Report& report)
{
    const QString who = populations::name(table.plan.request.population);
    QString place = block.area == Block::Area::Country ? inWords(QT_TRANSLATE_NOOP("brainstorm", "the Netherlands"))
                                                       : report.placeText;
    if (place == inWords(QT_TRANSLATE_NOOP("brainstorm", "The Netherlands")))
        place = inWords(QT_TRANSLATE_NOOP("brainstorm", "the Netherlands"));
    QStringList filters;
    for (const statistics::Filter& filter : block.where)
        filters << inWords(QT_TRANSLATE_NOOP("brainstorm", "only %1: %2"))
                       .arg(populations::name(filter.variable).toLower(), filter.value);
    QString lead = inWords(QT_TRANSLATE_NOOP("brainstorm", "%1, %2")).arg(who, place);
    if (!filters.isEmpty())
        lead += QStringLiteral(" (") + text::list(filters) + QLatin1Char(')');
    if (table.plan.request.compareNational)
        lead += inWords(QT_TRANSLATE_NOOP("brainstorm", "; beside the whole country"));
    return lead + QLatin1Char('.');
}

QString personasLead(const Report& report)
{
    return inWords(QT_TRANSLATE_NOOP("brainstorm", "Types of people: %1. A type tells what people have in common, and "
                                                   "of nobody who it is."))
        .arg(report.placeText);
}

QStringList notesOf(const personas::Personas& personas)
{
    QStringList notes{
        inWords(QT_TRANSLATE_NOOP("brainstorm", "Each type stands for %1 people or more; numbers are rounded down to "
                                                "%1, %2, %3 and so on."))
            .arg(personas.rules.people)
            .arg(3 * personas.rules.people)
            .arg(5 * personas.rules.people)};
    if (personas.hidden > 0)
        notes << inWords(QT_TRANSLATE_NOOP("brainstorm", "Not everybody fits in a type: who would stand out is not "
                                                         "shown, but can be met through the branch as well."));
    return notes;
}

QString refusalText()
{
    return inWords(QT_TRANSLATE_NOOP("brainstorm",
                                     "This part is left out to protect people: it could tell too much about a small "
                                     "group. The other parts of the report are complete."));
}

QStringList statementsOf(const Report& report)
{
    QStringList statements;
    const auto table = std::find_if(report.sections.begin(), report.sections.end(),
                                    [](const Section& section) { return section.table != nullptr; });
    if (table != report.sections.end())
        statements << statistics::disclosureStatement(*table->table);
    statements << inWords(
                      QT_TRANSLATE_NOOP("brainstorm", "x means: hidden to protect people. A hidden figure is not 0."))
               << inWords(QT_TRANSLATE_NOOP("brainstorm",
                                            "Figures about an area around a postcode are rounded. Totals add "
                                            "up."))
               << inWords(QT_TRANSLATE_NOOP("brainstorm", "All figures of this report were checked together, and with "
                                                          "everything that was given out of this week before."));
    if (std::any_of(report.sections.begin(), report.sections.end(),
                    [](const Section& section) { return section.personas != nullptr; }))
        statements << inWords(QT_TRANSLATE_NOOP("brainstorm", "Personas name no group of fewer than %1 people, and of "
                                                              "what is sensitive only bands of 20%."))
                          .arg(report.threshold);
    return statements;
}

QStringList sourcesOf(const Report& report)
{
    QStringList sources{inWords(QT_TRANSLATE_NOOP("brainstorm", "Sonar and werk.nl, week of %1, through "
                                                                "Spiegelpaleis %2."))
                            .arg(text::date(report.snapshot), QStringLiteral(SPIEGEL_VERSION))};
    if (std::any_of(report.sections.begin(), report.sections.end(),
                    [](const Section& section) { return section.block.kind == Block::Kind::Map; }))
        sources << inWords(QT_TRANSLATE_NOOP("brainstorm", "Borders: CBS and Kadaster (CC BY 4.0), generalised."));
    return sources;
}

QStringList travelSources(const geography::TravelTimes& times, const statistics::Request::Around& around)
{
    return {inWords(QT_TRANSLATE_NOOP("brainstorm", "Travel times %1: %2."))
                .arg(geography::text(around.mode), times.source(around.mode))};
}

} // namespace spiegel::brainstorm
