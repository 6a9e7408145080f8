// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/personas/persona.h"

#include "core/foundation/json.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>
#include <cmath>

namespace spiegel::personas {

namespace {

constexpr int bands = 5;
constexpr int bandWidth = 100 / bands;

QString inWords(const char* text)
{
    return QCoreApplication::translate("personas", text);
}

QJsonObject keysOf(const Persona& persona)
{
    QJsonObject object;
    for (const Key key : keys) {
        const Persona::KeyValue& value = persona.keys[static_cast<std::size_t>(key)];
        object.insert(word(key),
                      QJsonObject{{QStringLiteral("value"), value.word}, {QStringLiteral("text"), value.text}});
    }
    return object;
}

QJsonObject traitsOf(const Persona& persona)
{
    QJsonObject object;
    for (const Persona::Trait& trait : persona.traits) {
        QJsonObject shares;
        for (const Persona::Share& share : trait.shares)
            shares.insert(share.word, bandWord(share.band));
        object.insert(trait.word, shares);
    }
    return object;
}

QJsonValue suits(const std::optional<Suits>& suits)
{
    return suits ? QJsonValue(word(*suits)) : QJsonValue();
}

/// `least`, three times that, five times … below it; 0 of fewer.
int steppedDown(int people, int least)
{
    return people < least ? 0 : people - (people - least) % (2 * least);
}

double rounded(double value)
{
    return std::floor(value * 100 + 0.5) / 100;
}

QJsonObject fitOf(const Persona::Fit& fit)
{
    return {{QStringLiteral("score"), rounded(fit.score)},
            {QStringLiteral("competences"), QJsonArray::fromStringList(fit.competences)},
            {QStringLiteral("competences_asked"), fit.competencesAsked},
            {QStringLiteral("tasks"), QJsonArray::fromStringList(fit.tasks)},
            {QStringLiteral("tasks_asked"), fit.tasksAsked},
            {QStringLiteral("occupation"), word(fit.direction)},
            {QStringLiteral("education"), suits(fit.education)},
            {QStringLiteral("hours"), suits(fit.hours)}};
}

QJsonObject personaObject(const Persona& persona, int people)
{
    QJsonObject object{{QStringLiteral("reference"), json::orNull(persona.reference)},
                       {QStringLiteral("people"), people},
                       {QStringLiteral("keys"), keysOf(persona)},
                       {QStringLiteral("sensitive"), traitsOf(persona)},
                       {QStringLiteral("competences"),
                        QJsonObject{{QStringLiteral("hard"), QJsonArray::fromStringList(persona.hard)},
                                    {QStringLiteral("soft"), QJsonArray::fromStringList(persona.soft)}}},
                       {QStringLiteral("works_two_hours"), persona.worksTwoHours},
                       {QStringLiteral("branch"), json::orNull(persona.branch)},
                       {QStringLiteral("next"), QJsonArray::fromStringList(persona.next())}};
    if (persona.fit)
        object.insert(QStringLiteral("fit"), fitOf(*persona.fit));
    return object;
}

} // namespace

int bandOf(int people, int of)
{
    return of <= 0 ? 0 : std::min(people * bands / of, bands - 1);
}

QString bandWord(int band)
{
    return QStringLiteral("%1-%2").arg(band * bandWidth).arg((band + 1) * bandWidth);
}

QString bandText(int band)
{
    if (band == 0)
        return inWords(QT_TRANSLATE_NOOP("personas", "less than %1%")).arg(bandWidth);
    if (band == bands - 1)
        return inWords(QT_TRANSLATE_NOOP("personas", "%1% or more")).arg(band * bandWidth);
    return inWords(QT_TRANSLATE_NOOP("personas", "%1 to %2%")).arg(band * bandWidth).arg((band + 1) * bandWidth);
}

QString word(Suits suits)
{
    static constexpr std::array words = {"yes", "partly", "no", "unknown"};
    return QString::fromLatin1(words[static_cast<std::size_t>(suits)]);
}

QString text(Suits suits)
{
    static constexpr std::array texts = {
        QT_TRANSLATE_NOOP("personas", "yes"), QT_TRANSLATE_NOOP("personas", "for a part"),
        QT_TRANSLATE_NOOP("personas", "no"), QT_TRANSLATE_NOOP("personas", "not known")};
    return inWords(texts[static_cast<std::size_t>(suits)]);
}

KeyWords Persona::words() const
{
    KeyWords words;
    for (std::size_t key = 0; key < keyCount; ++key)
        words[key] = keys[key].word;
    return words;
}

QStringList Persona::next() const
{
    const QString where =
        branch.isEmpty()
            ? inWords(QT_TRANSLATE_NOOP("personas", "Would this suit you? Call the employers' desk of UWV."))
            : inWords(QT_TRANSLATE_NOOP("personas", "Would this suit you? Call the employers' desk of UWV in %1."))
                  .arg(branch);
    const QString how =
        reference.isEmpty()
            ? inWords(QT_TRANSLATE_NOOP("personas", "The adviser first asks people themselves whether they want to "
                                                    "meet you; only then you hear who they are."))
            : inWords(QT_TRANSLATE_NOOP("personas", "Mention %1: the adviser first asks people themselves whether "
                                                    "they want to meet you; only then you hear who they are."))
                  .arg(reference);
    return {where, how};
}

int Personas::told(int people) const
{
    return isCounted ? steppedDown(people, rules.people) : std::min(people, rules.people);
}

int Personas::countedHidden() const
{
    return hidden > 0 && hidden < rules.fewestHidden ? unknown : hidden;
}

int Personas::toldHidden() const
{
    if (hidden == 0)
        return 0;
    const bool isSpread = std::any_of(personas.begin(), personas.end(), [](const Persona& persona) {
        return persona.keys.back().word != QLatin1String("zone");
    });
    const bool isFew = hidden < std::max(rules.people, rules.fewestHidden);
    return isSpread || isFew || !isCounted ? unknown : steppedDown(hidden, rules.people);
}

QJsonObject toJson(const Personas& personas, bool isGivenOut)
{
    QJsonArray array;
    int smallest = personas.inCountry;
    for (const Persona& persona : personas.personas) {
        const int people = isGivenOut ? personas.told(persona.people) : persona.people;
        smallest = std::min(smallest, people);
        array.append(personaObject(persona, people));
    }
    const int inCountry = isGivenOut ? personas.told(personas.inCountry) : personas.inCountry;
    const int hidden = isGivenOut ? personas.toldHidden() : personas.countedHidden();
    QJsonArray postcodes;
    for (const int postcode : personas.postcodes)
        postcodes.append(postcode);
    QJsonObject json{
        {QStringLiteral("release"), isGivenOut},
        {QStringLiteral("snapshot"), personas.snapshot.iso()},
        {QStringLiteral("around"), personas.around},
        {QStringLiteral("within"), personas.within},
        {QStringLiteral("mode"), geography::word(personas.mode)},
        {QStringLiteral("times"), personas.isMeasured ? QStringLiteral("measured") : QStringLiteral("estimate")},
        {QStringLiteral("postcodes"), postcodes},
        {QStringLiteral("demand"), json::orNull(personas.demand)},
        {QStringLiteral("personas"), array},
        {QStringLiteral("k"), personas.rules.people},
        {QStringLiteral("l"), personas.rules.values},
        {QStringLiteral("loss"), isGivenOut ? rounded(personas.loss) : personas.loss},
        {QStringLiteral("hidden"), json::orNull(hidden)},
        {QStringLiteral("risk"),
         QJsonObject{{QStringLiteral("prosecutor"), 1.0 / smallest}, {QStringLiteral("journalist"), 1.0 / inCountry}}}};
    if (!personas.area.isEmpty())
        json.insert(QStringLiteral("area"), personas.area);
    return json;
}

} // namespace spiegel::personas
