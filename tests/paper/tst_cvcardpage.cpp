// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cards/cvcard.h"
#include "core/paper/cvcardpage.h"

#include <QRandomGenerator>
#include <QTest>

using namespace spiegel;
using namespace spiegel::paper;
using cards::CvCard;

namespace {

QString words(int count)
{
    return QStringList(count, QStringLiteral("langwoord")).join(QLatin1Char(' '));
}

/// A card on which everything is as long as the content room makes it, with so many rows in each list.
CvCard longCard(int rows, int wordsEach)
{
    CvCard card;
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
        CvCard::Vacancy vacancy;
        vacancy.title = vacancy.occupation = vacancy.place = words(wordsEach);
        vacancy.reason = words(5);
        card.vacancies.rows.push_back(vacancy);
    }
    card.want.silent = 30;
    card.vacancies.reach = words(wordsEach);
    CvCard::Chances chances;
    chances.title = words(4);
    chances.text = chances.method = words(wordsEach);
    chances.index = 50;
    for (int i = 0; i < 5; ++i)
        chances.parts.push_back({{}, words(2), i == 2 ? unknown : 50, 20});
    card.chances = chances;
    card.method = words(60);
    return card;
}

} // namespace

class TestCvCardPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingRunsIntoTheFooter_data();
    void nothingRunsIntoTheFooter();
};

void TestCvCardPage::nothingRunsIntoTheFooter_data()
{
    QTest::addColumn<int>("rows");
    QTest::addColumn<int>("words");
    QTest::newRow("nothing to say") << 0 << 0;
    QTest::newRow("usual") << 6 << 5;
    QTest::newRow("long") << 6 << 14;
    QTest::newRow("as long as it gets") << 12 << 60;
}

void TestCvCardPage::nothingRunsIntoTheFooter()
{
    QFETCH(int, rows);
    QFETCH(int, words);
    Typesetter setter;
    QVERIFY(cvCardFits(longCard(rows, words), setter));
}

QTEST_GUILESS_MAIN(TestCvCardPage)
#include "tst_cvcardpage.moc"
