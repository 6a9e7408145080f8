// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/personatext.h"

#include "core/text/dutch.h"

#include <QCoreApplication>

#include <algorithm>

namespace spiegel::cli {

namespace {

using personas::Persona;
using personas::Personas;

QString inWords(const char* text)
{
    return QCoreApplication::translate("cli", text);
}

QString line(const QString& title, const QString& text)
{
    constexpr int width = 26;
    return QStringLiteral("  ") + title.leftJustified(width) + text;
}

/// Values that at least one in five has, most first; the others are not named one by one.
QString sharesOf(const Persona::Trait& trait)
{
    std::vector<Persona::Share> shares = trait.shares;
    std::stable_sort(shares.begin(), shares.end(), [](const auto& a, const auto& b) { return a.band > b.band; });
    QStringList parts;
    for (const Persona::Share& share : shares) {
        if (share.band > 0)
            parts << QStringLiteral("%1: %2").arg(share.text, personas::bandText(share.band));
    }
    if (static_cast<std::size_t>(parts.size()) < shares.size())
        parts << inWords(QT_TRANSLATE_NOOP("cli", "anything else: %1")).arg(personas::bandText(0));
    return parts.join(QStringLiteral("; "));
}

QString listOrNone(const QStringList& names)
{
    return names.isEmpty() ? inWords(QT_TRANSLATE_NOOP("cli", "none that enough of them have")) : text::list(names);
}

QStringList fitLines(const Persona::Fit& fit)
{
    QStringList lines;
    lines << line(
        inWords(QT_TRANSLATE_NOOP("cli", "Suits this work")),
        text::percent(fit.score * 100, 0) + QStringLiteral(" (") +
            inWords(QT_TRANSLATE_NOOP("cli", "direction: %1")).arg(personas::text(fit.direction)) +
            (fit.education ? inWords(QT_TRANSLATE_NOOP("cli", "; education: %1")).arg(personas::text(*fit.education))
                           : QString()) +
            (fit.hours ? inWords(QT_TRANSLATE_NOOP("cli", "; hours: %1")).arg(personas::text(*fit.hours)) : QString()) +
            QStringLiteral(")"));
    const auto have = [](const QStringList& names, int asked) {
        const QString count =
            inWords(QT_TRANSLATE_NOOP("cli", "%1 of %2")).arg(text::number(names.size()), text::number(asked));
        return names.isEmpty() ? count : count + QStringLiteral(": ") + text::list(names);
    };
    if (fit.competencesAsked > 0)
        lines << line(inWords(QT_TRANSLATE_NOOP("cli", "Competences asked for")),
                      have(fit.competences, fit.competencesAsked));
    if (fit.tasksAsked > 0)
        lines << line(inWords(QT_TRANSLATE_NOOP("cli", "Tasks known")), have(fit.tasks, fit.tasksAsked));
    return lines;
}

QStringList linesOf(const Persona& persona, const QString& title)
{
    QStringList lines{title};
    for (const personas::Key key : personas::keys)
        lines << line(personas::title(key), persona.keys[static_cast<std::size_t>(key)].text);
    if (persona.fit)
        lines << fitLines(*persona.fit);
    lines << line(inWords(QT_TRANSLATE_NOOP("cli", "Professional competences")), listOrNone(persona.hard));
    lines << line(inWords(QT_TRANSLATE_NOOP("cli", "Personal competences")), listOrNone(persona.soft));
    for (const Persona::Trait& trait : persona.traits)
        lines << line(trait.title, sharesOf(trait));
    if (!persona.branch.isEmpty())
        lines << line(inWords(QT_TRANSLATE_NOOP("cli", "Branch")), persona.branch);
    lines << line(inWords(QT_TRANSLATE_NOOP("cli", "What now")), persona.next().join(QLatin1Char(' ')));
    return lines;
}

QString hiddenText(const Personas& personas, bool isGivenOut)
{
    if (personas.hidden == 0)
        return inWords(QT_TRANSLATE_NOOP("cli", "Everybody fits in one of these types."));
    const int hidden = isGivenOut ? personas.toldHidden() : personas.countedHidden();
    if (hidden == unknown)
        return inWords(QT_TRANSLATE_NOOP("cli", "Some people fit in none of these types."));
    return isGivenOut
               ? inWords(QT_TRANSLATE_NOOP("cli", "At least %1 people fit in none of these types."))
                     .arg(text::number(hidden))
               : inWords(QT_TRANSLATE_NOOP("cli", "%1 people fit in none of these types.")).arg(text::number(hidden));
}

} // namespace

QStringList linesOf(const Personas& personas, bool isGivenOut)
{
    QStringList lines;
    lines << inWords(QT_TRANSLATE_NOOP("cli", "Types of people within %1 minutes of %2, %3 (%4), week of %5"))
                 .arg(personas.within)
                 .arg(personas.around)
                 .arg(geography::text(personas.mode), personas.source, text::date(personas.snapshot));
    if (!isGivenOut)
        lines << inWords(QT_TRANSLATE_NOOP("cli", "INTERNAL: true numbers, not to be given out"));
    if (!personas.demand.isEmpty())
        lines << inWords(QT_TRANSLATE_NOOP("cli", "Best first for %1")).arg(personas.demand);
    int number = 0;
    for (const Persona& persona : personas.personas) {
        const QString people = isGivenOut
                                   ? inWords(QT_TRANSLATE_NOOP("cli", "at least %1 people"))
                                         .arg(text::number(personas.told(persona.people)))
                                   : inWords(QT_TRANSLATE_NOOP("cli", "%1 people")).arg(text::number(persona.people));
        QString title = inWords(QT_TRANSLATE_NOOP("cli", "Type %1: %2")).arg(++number).arg(people);
        if (!persona.reference.isEmpty())
            title += inWords(QT_TRANSLATE_NOOP("cli", ", reference %1")).arg(persona.reference);
        lines << QString() << linesOf(persona, title);
    }
    lines << QString() << hiddenText(personas, isGivenOut)
          << inWords(QT_TRANSLATE_NOOP("cli", "No group is smaller than %1 people; what is sensitive differs within "
                                              "every group. Told of the keys: %2."))
                 .arg(text::number(personas.rules.people), text::percent((1 - personas.loss) * 100, 0));
    return lines;
}

} // namespace spiegel::cli
