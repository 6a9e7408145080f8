// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/personas/personacolumns.h"

#include "core/text/dutch.h"

#include <QCoreApplication>
#include <QJsonObject>

#include <algorithm>

namespace spiegel::uipersonas {

using tables::Column;

namespace {

QString say(const char* words)
{
    return QCoreApplication::translate("uipersonas", words);
}

Column countColumn(const QString& title, const QString& explanation, std::function<int(int)> count)
{
    Column column = tables::numberColumn(title, 64, explanation);
    column.text = [count](int row) { return text::number(qint64{count(row)}); };
    column.key = [count](int row) { return qint64{count(row)}; };
    return column;
}

/// What tells nothing of one persona beside another takes no room in the table.
bool isTheSameForAll(const std::vector<personas::Persona>& personas, personas::Key key)
{
    const auto place = static_cast<std::size_t>(key);
    return personas.size() > 1 && std::all_of(personas.begin(), personas.end(), [&](const personas::Persona& one) {
               return one.keys[place] == personas.front().keys[place];
           });
}

} // namespace

QString toldPeople(const personas::Personas& personas, const personas::Persona& persona)
{
    return say(QT_TRANSLATE_NOOP("uipersonas", "%1 or more")).arg(text::number(qint64{personas.told(persona.people)}));
}

QString sharesText(const personas::Persona::Trait& trait)
{
    QStringList parts;
    for (const personas::Persona::Share& share : trait.shares) {
        if (share.band > 0)
            parts << QStringLiteral("%1: %2").arg(share.text, personas::bandText(share.band));
    }
    if (static_cast<std::size_t>(parts.size()) < trait.shares.size())
        parts << say(QT_TRANSLATE_NOOP("uipersonas", "anything else: %1")).arg(personas::bandText(0));
    return parts.join(QStringLiteral("; "));
}

std::vector<Column> personaColumns(const FoundPointer& found)
{
    const auto at = [found](int row) -> const personas::Persona& {
        return found->personas.personas[static_cast<std::size_t>(row)];
    };
    std::vector<Column> columns;
    columns.push_back(countColumn(say(QT_TRANSLATE_NOOP("uipersonas", "People")),
                                  say(QT_TRANSLATE_NOOP("uipersonas", "The true number, for you only")),
                                  [at](int row) { return at(row).people; }));
    Column told = countColumn(say(QT_TRANSLATE_NOOP("uipersonas", "Goes out")),
                              say(QT_TRANSLATE_NOOP("uipersonas", "Rounded down to a multiple of the smallest group")),
                              [found, at](int row) { return found->personas.told(at(row).people); });
    columns.push_back(told);
    if (!found->personas.demand.isEmpty()) {
        Column fit =
            countColumn(say(QT_TRANSLATE_NOOP("uipersonas", "Suits")),
                        say(QT_TRANSLATE_NOOP("uipersonas", "How much of what is asked for they have; what is not "
                                                            "known counts for half")),
                        [at](int row) { return at(row).fit ? qRound(at(row).fit->score * 100) : 0; });
        fit.text = [at](int row) { return at(row).fit ? text::percent(at(row).fit->score * 100, 0) : QString(); };
        columns.push_back(fit);
    }
    for (const personas::Key key : personas::keys) {
        if (isTheSameForAll(found->personas.personas, key))
            continue; // the card tells it
        Column column;
        column.title = personas::title(key);
        column.width = key == personas::Key::Sex ? 64 : 120;
        column.stretches = key != personas::Key::Sex;
        column.wraps = true;
        column.text = [at, key](int row) { return at(row).keys[static_cast<std::size_t>(key)].text; };
        column.toolTip = column.text;
        columns.push_back(column);
    }
    return columns;
}

QStringList factsOf(const personas::Personas& personas, bool isGivenOut)
{
    const QJsonObject json = personas::toJson(personas, isGivenOut);
    const QJsonValue hidden = json[QStringLiteral("hidden")];
    const QJsonObject risk = json[QStringLiteral("risk")].toObject();
    const auto oneIn = [&risk](const char* whose) {
        return text::number(qint64{qRound64(1 / risk[QLatin1String(whose)].toDouble())});
    };
    QStringList facts;
    facts << say(QT_TRANSLATE_NOOP("uipersonas", "Groups: %1 or more people (k), at least %2 known answers to what is "
                                                 "sensitive (l), none for more than %3%."))
                 .arg(personas.rules.people)
                 .arg(personas.rules.values)
                 .arg(personas.rules.mostPercent);
    facts << say(QT_TRANSLATE_NOOP("uipersonas", "Loss: %1 of what the keys could tell is not told."))
                 .arg(text::percent(json[QStringLiteral("loss")].toDouble() * 100, 0));
    facts << say(QT_TRANSLATE_NOOP("uipersonas",
                                   "Risk: 1 in %1 for who knows somebody is in it, 1 in %2 for who does not."))
                 .arg(oneIn("prosecutor"), oneIn("journalist"));
    if (hidden.isNull())
        facts << say(QT_TRANSLATE_NOOP("uipersonas", "Some people fit nowhere; how many is not told."));
    else if (hidden.toInt() == 0)
        facts << say(QT_TRANSLATE_NOOP("uipersonas", "Everybody fits in one of them."));
    else
        facts << (isGivenOut ? say(QT_TRANSLATE_NOOP("uipersonas", "At least %1 people fit nowhere."))
                             : say(QT_TRANSLATE_NOOP("uipersonas", "%1 people fit nowhere.")))
                     .arg(text::number(qint64{hidden.toInt()}));
    return facts;
}

} // namespace spiegel::uipersonas
