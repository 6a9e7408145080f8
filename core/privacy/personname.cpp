// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/privacy/personname.h"

#include "core/text/fold.h"

#include <QSet>

#include <algorithm>

namespace spiegel::privacy {

namespace {

QSet<QString> setOf(std::initializer_list<const char*> words)
{
    QSet<QString> set;
    for (const char* word : words)
        set.insert(QString::fromLatin1(word));
    return set;
}

/// Words that mean a part of a person's name wherever they stand.
const QSet<QString>& partsOfNames()
{
    static const QSet<QString> words =
        setOf({"voornaam",       "voornamen",     "achternaam",  "achternamen", "tussenvoegsel", "tussenvoegsels",
               "voorvoegsel",    "voorvoegsels",  "voorletter",  "voorletters", "initialen",     "roepnaam",
               "roepnamen",      "geslachtsnaam", "familienaam", "meisjesnaam", "geboortenaam",  "doopnaam",
               "contactpersoon", "vnaam",         "anaam",       "surname",     "firstname",     "lastname",
               "middlename",     "forename",      "familyname",  "givenname",   "fullname",      "maidenname",
               "initials"});
    return words;
}

/// Whose name it is: beside 'naam', or grown together with it. What is not here (beroep, bedrijf, straat) is a thing.
const QSet<QString>& persons()
{
    static const QSet<QString> words =
        setOf({"cv",           "client",        "clienten",  "klant",     "klanten",   "kandidaat",  "kandidaten",
               "werkzoekende", "werkzoekenden", "persoon",   "personen",  "werknemer", "medewerker", "adviseur",
               "consulent",    "contact",       "partner",   "deelnemer", "burger",    "sonar",      "sollicitant",
               "begeleider",   "eigen",         "volledig",  "volledige", "gehele",    "hele",       "first",
               "last",         "middle",        "family",    "given",     "full",      "maiden",     "person",
               "candidate",    "employee",      "applicant", "jobseeker", "customer",  "adviser",    "advisor"});
    return words;
}

bool isFiller(const QString& word)
{
    static const QSet<QString> words =
        setOf({"de", "het", "een", "van", "der", "den", "of", "the", "en", "and", "mijn", "1", "2"});
    return words.contains(word) || word.size() == 1;
}

bool isNameWord(const QString& word)
{
    static const QSet<QString> words = setOf({"naam", "namen", "name", "names"});
    return words.contains(word);
}

QString withoutNumber(QString word)
{
    while (word.size() > 1 && word.back().isDigit())
        word.chop(1);
    return word;
}

/// adviseursnaam, cvnaam, persoonsnaam.
bool isGrownTogether(const QString& word)
{
    for (const QLatin1String ending : {QLatin1String("naam"), QLatin1String("name")}) {
        if (word.size() <= ending.size() || !word.endsWith(ending))
            continue;
        QString whose = word.chopped(ending.size());
        if (persons().contains(whose))
            return true;
        if (whose.endsWith(QLatin1Char('s')))
            whose.chop(1);
        if (persons().contains(whose))
            return true;
    }
    return false;
}

} // namespace

bool isPersonName(const QString& columnName)
{
    bool named = false;
    bool ofAThing = false;
    for (const QString& each : text::words(columnName)) {
        const QString word = withoutNumber(each);
        if (partsOfNames().contains(word) || isGrownTogether(word))
            return true;
        if (isNameWord(word))
            named = true;
        else
            ofAThing = ofAThing || !(persons().contains(word) || isFiller(word));
    }
    return named && !ofAThing;
}

} // namespace spiegel::privacy
