// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/links/linkscolumns.h"

#include "core/people/wordlist.h"
#include "core/text/dutch.h"

#include <QCoreApplication>

namespace spiegel::uilinks {

using linking::FieldOverlap;
using linking::SharedField;
using tables::Column;

namespace {

QString say(const char* words)
{
    return QCoreApplication::translate("uilinks", words);
}

Column named(const char* words, Column::Kind kind, int width)
{
    Column column;
    column.title = say(words);
    column.kind = kind;
    column.width = width;
    return column;
}

Column counted(const char* words, const Read& read, int FieldOverlap::*count)
{
    return tables::countColumn(say(words), 128,
                               [read, count](int row) { return read->overlap.fields[std::size_t(row)].*count; });
}

/// Of those of whom both sources know it.
double sameShare(const FieldOverlap& field)
{
    const int known = field.equal + field.different;
    return known == 0 ? 0 : double(field.equal) / known;
}

QString answerText(std::optional<bool> answer)
{
    if (!answer) {
        return QStringLiteral("–");
    }
    return *answer ? say(QT_TRANSLATE_NOOP("uilinks", "the same person"))
                   : say(QT_TRANSLATE_NOOP("uilinks", "not the same"));
}

QString plain(int value)
{
    return value == unknown ? text::unknownWord() : QString::number(value);
}

QString wordOf(const people::WordList& list, int value)
{
    return value == unknown ? text::unknownWord() : list.name(value);
}

QString occupationOf(const Reading& reading, int occupation)
{
    return occupation == unknown ? text::unknownWord() : reading.codes.name(occupation);
}

} // namespace

std::optional<bool> answerOf(const Reading& reading, const Answers& answers, int pair)
{
    const auto found = answers.find(pair);
    return found == answers.end() ? reading.pairs[std::size_t(pair)].judged : found->second;
}

std::vector<Column> pairColumns(const Read& read, const Answers& answers)
{
    const auto at = [read](int row) -> const Pair& { return read->pairs[std::size_t(row)]; };
    Column sonar = named(QT_TRANSLATE_NOOP("uilinks", "Sonar"), Column::Kind::Text, 104);
    sonar.text = [at](int row) { return at(row).sonar; };
    Column cv = named(QT_TRANSLATE_NOOP("uilinks", "CV"), Column::Kind::Text, 104);
    cv.text = [at](int row) { return at(row).cvNumber; };
    Column chance = named(QT_TRANSLATE_NOOP("uilinks", "Chance"), Column::Kind::Share, 128);
    chance.explanation = say(QT_TRANSLATE_NOOP("uilinks", "How likely it is that both are the same person"));
    chance.text = [at](int row) { return at(row).chance ? text::percent(*at(row).chance * 100) : QStringLiteral("–"); };
    chance.shares = [at](int row) { return parts::Shares{at(row).chance.value_or(0), 0}; };
    chance.key = [at](int row) { return at(row).chance ? tables::ordered(*at(row).chance) : tables::noKey; };
    Column judged = named(QT_TRANSLATE_NOOP("uilinks", "Judgement"), Column::Kind::Text, 112);
    judged.stretches = true;
    judged.text = [read, answers](int row) { return answerText(answerOf(*read, answers, row)); };
    judged.tone = [read, answers](int row) {
        return answerOf(*read, answers, row) ? look::Role::Text : look::Role::Muted;
    };
    return {sonar, cv, chance, judged};
}

std::vector<Column> overlapColumns(const Read& read)
{
    const auto at = [read](int row) -> const FieldOverlap& { return read->overlap.fields[std::size_t(row)]; };
    Column name = named(QT_TRANSLATE_NOOP("uilinks", "Field"), Column::Kind::Text, 136);
    name.stretches = true;
    name.text = [](int row) { return linking::title(static_cast<SharedField>(row)); };
    Column same = named(QT_TRANSLATE_NOOP("uilinks", "The same"), Column::Kind::Share, 148);
    same.explanation = say(QT_TRANSLATE_NOOP("uilinks", "Of those of whom both sources know it"));
    same.text = [at](int row) { return text::percentOf(at(row).equal, at(row).equal + at(row).different); };
    same.shares = [at](int row) { return parts::Shares{sameShare(at(row)), 0}; };
    same.key = [at](int row) { return tables::ordered(sameShare(at(row))); };
    return {name,
            same,
            counted(QT_TRANSLATE_NOOP("uilinks", "Equal"), read, &FieldOverlap::equal),
            counted(QT_TRANSLATE_NOOP("uilinks", "Different"), read, &FieldOverlap::different),
            counted(QT_TRANSLATE_NOOP("uilinks", "Unknown in Sonar"), read, &FieldOverlap::unknownInSonar),
            counted(QT_TRANSLATE_NOOP("uilinks", "Unknown in the CV"), read, &FieldOverlap::unknownInCv),
            counted(QT_TRANSLATE_NOOP("uilinks", "Unknown in both"), read, &FieldOverlap::unknownInBoth)};
}

std::vector<Facing> facingsOf(const Reading& reading, const Pair& pair)
{
    const linking::Clients& clients = reading.sides.clients;
    const linking::CvSide& cvs = reading.sides.cvs;
    const auto client = std::size_t(pair.client);
    const auto cv = std::size_t(pair.cv);
    std::vector<Facing> facings;
    const auto add = [&](SharedField field, int inSonar, int inCv, const auto& words) {
        const bool isKnown = inSonar != unknown && inCv != unknown;
        facings.push_back({linking::title(field), words(inSonar), words(inCv), isKnown, isKnown && inSonar == inCv});
    };
    add(SharedField::BirthYear, clients.birthYears[client], cvs.birthYears[cv], plain);
    add(SharedField::Sex, clients.sexes[client], cvs.sexes[cv],
        [](int value) { return wordOf(people::sexes(), value); });
    add(SharedField::Postcode, clients.postcodes[client], cvs.postcodes[cv], plain);
    add(SharedField::Education, clients.educations[client], cvs.educations[cv],
        [](int value) { return wordOf(people::educationLevels(), value); });
    add(SharedField::Occupation, clients.occupations[client], cvs.lastOccupations[cv],
        [&](int value) { return occupationOf(reading, value); });
    // Everybody in Sonar has a Wajong benefit, or had one, and with it a place in the register.
    const auto addFlag = [&](const QString& what, int inCv) {
        facings.push_back({what, say(QT_TRANSLATE_NOOP("uilinks", "is in Sonar")), wordOf(people::flags(), inCv),
                           inCv != unknown, inCv == 1});
    };
    addFlag(say(QT_TRANSLATE_NOOP("uilinks", "Wajong benefit")), cvs.wajong[cv]);
    addFlag(say(QT_TRANSLATE_NOOP("uilinks", "doelgroepregister")), cvs.targetGroups[cv]);
    add(SharedField::Transport, clients.transports[client], cvs.transports[cv],
        [](int value) { return people::transportNames(value); });
    add(SharedField::TravelMax, clients.travels[client], cvs.travels[cv], plain);
    return facings;
}

std::vector<Column> facingColumns(const std::shared_ptr<const std::vector<Facing>>& facings)
{
    const auto at = [facings](int row) -> const Facing& { return (*facings)[std::size_t(row)]; };
    const auto tone = [at](int row) { return at(row).isKnown ? look::Role::Text : look::Role::Muted; };
    Column what = named(QT_TRANSLATE_NOOP("uilinks", "What"), Column::Kind::Text, 136);
    what.text = [at](int row) { return at(row).what; };
    Column sign = named(QT_TRANSLATE_NOOP("uilinks", "Alike"), Column::Kind::Text, 72);
    sign.text = [at](int row) {
        return !at(row).isKnown ? QStringLiteral("?") : at(row).isSame ? QStringLiteral("=") : QStringLiteral("≠");
    };
    sign.tone = [at](int row) {
        return !at(row).isKnown ? look::Role::Muted : at(row).isSame ? look::Role::Ok : look::Role::Warning;
    };
    Column sonar = named(QT_TRANSLATE_NOOP("uilinks", "In Sonar"), Column::Kind::Text, 112);
    sonar.stretches = true;
    sonar.text = [at](int row) { return at(row).inSonar; };
    sonar.toolTip = sonar.text;
    sonar.tone = tone;
    Column cv = named(QT_TRANSLATE_NOOP("uilinks", "In the CV"), Column::Kind::Text, 112);
    cv.stretches = true;
    cv.text = [at](int row) { return at(row).inCv; };
    cv.toolTip = cv.text;
    cv.tone = tone;
    return {what, sign, sonar, cv};
}

} // namespace spiegel::uilinks
