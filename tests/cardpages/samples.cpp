// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cardpages/samples.h"

#include <QTest>

namespace spiegel::samples {

using vacancycards::VacancyCard;
using wajongcards::Matter;
using wajongcards::WajongCard;

namespace {

personas::Persona persona(int rows, int wordsEach)
{
    personas::Persona one;
    for (auto& value : one.keys)
        value = {QStringLiteral("x"), words(wordsEach)};
    one.people = 37;
    one.hard = QStringList(rows, words(wordsEach));
    one.branch = words(2);
    one.reference = QStringLiteral("7KQF-3MXD-4");
    one.fit = personas::Persona::Fit{};
    one.fit->competencesAsked = 5;
    one.fit->tasksAsked = 5;
    return one;
}

} // namespace

QString words(int count)
{
    return QStringList(count, QStringLiteral("langwoord")).join(QLatin1Char(' '));
}

cards::CvCard cvCard(int rows, int wordsEach)
{
    cards::CvCard card;
    card.header.cv = QStringLiteral("CV123");
    card.header.occupation = words(wordsEach);
    card.header.place = card.header.region = words(3);
    card.header.branch = card.header.adviser = words(2);
    card.header.number = QStringLiteral("20150302-CV123");
    card.mirror.title = card.peers.title = card.did.title = card.want.title = card.vacancies.title = words(4);
    card.mirror.score = card.mirror.usual = 50;
    card.mirror.usualText = words(wordsEach);
    card.mirror.intro = words(wordsEach);
    for (int i = 0; i < 3; ++i)
        card.mirror.fixes.push_back({quality::Rule::Visible, words(wordsEach), words(wordsEach), words(wordsEach), 9});
    card.peers.intro = card.did.intro = card.want.intro = card.vacancies.intro = words(wordsEach);
    for (int i = 0; i < 5; ++i)
        card.peers.shared.push_back({peers::Trait::Last, words(2), words(wordsEach), 20});
    card.peers.agesText = words(wordsEach);
    const auto figure = *figures::Group(100).figure(50);
    for (int i = 0; i < rows; ++i) {
        card.did.rows.push_back({{}, words(wordsEach), figure, 30, occupations::LevelChange::Down, true});
        card.want.rows.push_back({{}, words(wordsEach), figure, false});
        cards::CvCard::Vacancy vacancy;
        vacancy.title = vacancy.occupation = vacancy.place = words(wordsEach);
        vacancy.way = words(4);
        vacancy.reason = words(5);
        card.vacancies.rows.push_back(vacancy);
    }
    card.want.silent = 30;
    card.vacancies.reach = words(wordsEach);
    cards::CvCard::Chances chances;
    chances.title = words(4);
    chances.text = chances.method = words(wordsEach);
    chances.index = 50;
    for (int i = 0; i < 5; ++i)
        chances.parts.push_back({{}, words(2), i == 2 ? unknown : 50, 20});
    card.chances = chances;
    card.method = words(60);
    return card;
}

wajongcards::WajongCard wajongCard(int rows, int wordsEach)
{
    WajongCard card;
    card.header.cv = QStringLiteral("CV123");
    card.header.occupation = words(wordsEach);
    card.header.place = card.header.region = words(3);
    card.header.branch = card.header.adviser = words(2);
    card.header.number = QStringLiteral("20150302-CV123");
    card.use = words(25);
    card.conditions = {words(4), words(wordsEach), {}};
    for (int i = 0; i < 8; ++i)
        card.conditions.rows.push_back({static_cast<Matter>(i), words(2), words(wordsEach), i % 2 == 0});
    card.abilities.title = card.tasks.title = card.did.title = card.want.title = words(4);
    card.abilities.education = card.abilities.direction = words(wordsEach);
    card.abilities.jobsText = card.abilities.competencesText = words(3);
    card.tasks.intro = card.tasks.reach = card.did.intro = card.want.intro = words(wordsEach);
    const auto figure = *figures::Group(100).figure(50);
    for (int i = 0; i < rows; ++i) {
        card.abilities.jobs.push_back({words(wordsEach), words(2)});
        card.abilities.competences << words(wordsEach);
        card.tasks.rows.push_back(
            {words(wordsEach), 12, {words(wordsEach), words(wordsEach)}, 3, WajongCard::Fit::Wish, words(4)});
        card.did.rows.push_back({{}, words(wordsEach), figure, 30, occupations::LevelChange::Down, true});
        card.want.rows.push_back({{}, words(wordsEach), figure, true});
    }
    card.want.silent = 30;
    card.method = words(60);
    return card;
}

vacancycards::VacancyCard vacancyCard(int rows, int wordsEach)
{
    VacancyCard card;
    card.header = {QStringLiteral("V123"),
                   words(wordsEach),
                   words(wordsEach),
                   words(wordsEach),
                   words(3),
                   Day::of(2015, 3, 2),
                   QStringLiteral("20150302-V123")};
    card.quality = {words(4), words(wordsEach), 62, 71, {}};
    card.peers = {words(4), words(wordsEach), 200, {}, words(wordsEach)};
    card.seekers = {words(4), words(wordsEach), true, 400, 120, 10, {}, {}, words(wordsEach)};
    card.types.title = card.carving.title = words(4);
    card.types.intro = card.carving.intro = card.carving.personasText = words(wordsEach);
    for (int i = 0; i < std::min(rows, 3); ++i) {
        card.quality.fixes.push_back({words(wordsEach), words(wordsEach), 12});
        card.types.personas.personas.push_back(persona(rows, wordsEach));
    }
    for (int i = 0; i < std::min(rows, 4); ++i)
        card.seekers.costs.push_back({{}, words(wordsEach), 120 - 40 * i, words(2)});
    for (int i = 0; i < std::min(rows, 7); ++i)
        card.peers.rows.push_back({{}, words(wordsEach), words(wordsEach), words(wordsEach)});
    for (int i = 0; i < rows; ++i)
        card.carving.tasks.push_back({words(wordsEach), i % 2 == 0, {words(wordsEach)}});
    card.method = words(60);
    return card;
}

employercards::EmployerCard employerCard(int rows, int wordsEach)
{
    const VacancyCard vacancy = vacancyCard(rows, wordsEach);
    employercards::EmployerCard card;
    card.header = {
        QStringLiteral("W123"), words(wordsEach), words(3), Day::of(2015, 3, 2), QStringLiteral("20150302-W123"), rows};
    card.works = {words(4), {}, rows > 6 ? rows - 6 : 0};
    card.quality = {words(4), words(wordsEach), 62, 71, {}};
    card.standing = {words(4), words(wordsEach), rows, {}};
    card.seekers = {words(4), words(wordsEach), rows > 0, 400, 120, 10, {}, vacancy.seekers.costs,
                    {},       words(wordsEach)};
    card.types = vacancy.types;
    card.carving = vacancy.carving;
    for (int i = 0; i < std::min(rows, 6); ++i) {
        card.works.rows.push_back({words(wordsEach), 3});
        card.standing.rows.push_back({{}, words(wordsEach), 1, 2, 3, 4});
        card.seekers.kinds.push_back({{}, words(wordsEach), 2, 80, 40});
    }
    for (int i = 0; i < std::min(rows, 3); ++i)
        card.quality.fixes.push_back({{}, words(wordsEach), words(wordsEach), 3, 12});
    if (rows > 3)
        card.seekers.costs.push_back({{}, words(wordsEach), 20, words(2)});
    card.method = words(60);
    return card;
}

void addLengths(Length usual, Length more, Length most)
{
    QTest::addColumn<int>("rows");
    QTest::addColumn<int>("words");
    QTest::newRow("nothing to say") << 0 << 0;
    QTest::newRow("usual") << usual.rows << usual.words;
    QTest::newRow("long") << more.rows << more.words;
    QTest::newRow("as long as it gets") << most.rows << most.words;
}

reports::CoverSheet coverSheet(int groups)
{
    reports::CoverSheet sheet;
    sheet.title = QString::fromLatin1("Cv-kaarten Haarlem");
    sheet.snapshot = Day::of(2015, 3, 2);
    sheet.facts = {{QString::fromLatin1("Week"), QString::fromLatin1("2 maart 2015")}};
    sheet.statements = {QString::fromLatin1("Minstens 10 mensen.")};
    sheet.reasons = {{QString::fromLatin1("geen beroep"), 1234}};
    for (int i = 0; i < groups; ++i)
        sheet.groups.push_back({QString::fromLatin1("Haarlem"), QStringLiteral("adviseur %1").arg(i), 1000, 3});
    return sheet;
}

} // namespace spiegel::samples
