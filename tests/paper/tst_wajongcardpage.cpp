// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/wajongcardpage.h"
#include "core/wajongcards/wajongcard.h"

#include <QBuffer>
#include <QPdfDocument>
#include <QTest>

using namespace spiegel;
using namespace spiegel::paper;
using wajongcards::Matter;
using wajongcards::WajongCard;

namespace {

QString words(int count)
{
    return QStringList(count, QStringLiteral("langwoord")).join(QLatin1Char(' '));
}

/// A card with so many rows in each list and so many words in each text.
WajongCard longCard(int rows, int wordsEach)
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

} // namespace

class TestWajongCardPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingRunsIntoTheFooter_data();
    void nothingRunsIntoTheFooter();
    void everythingStandsOnOnePage();
};

void TestWajongCardPage::nothingRunsIntoTheFooter_data()
{
    QTest::addColumn<int>("rows");
    QTest::addColumn<int>("words");
    QTest::newRow("nothing to say") << 0 << 0;
    QTest::newRow("usual") << 6 << 3;
    QTest::newRow("long") << 8 << 12;
    QTest::newRow("as long as it gets") << 14 << 60;
}

void TestWajongCardPage::nothingRunsIntoTheFooter()
{
    QFETCH(int, rows);
    QFETCH(int, words);
    Typesetter setter;
    QVERIFY(wajongCardFits(longCard(rows, words), setter));
}

void TestWajongCardPage::everythingStandsOnOnePage()
{
    WajongCard card = longCard(2, 3);
    card.conditions.rows[0].name = QStringLiteral("Uren per dag");
    card.conditions.rows[0].text = QStringLiteral("4,5 uur");
    card.abilities.jobs[0] = {QStringLiteral("caféhouder"), QStringLiteral("2 jaar")};
    card.abilities.competences = {QStringLiteral("Hygiëne")};
    card.tasks.rows[0].task = QStringLiteral("post openen");
    Typesetter setter;
    QByteArray pdf = wajongCardPdf(card, setter);
    QBuffer buffer(&pdf);
    QVERIFY(buffer.open(QIODevice::ReadOnly));
    QPdfDocument document;
    document.load(&buffer);
    QCOMPARE(document.pageCount(), 1);
    const QString text = document.getAllText(0).text();
    for (const char* part :
         {"CV123", "Uren per dag", "4,5 uur", "caféhouder", "2 jaar", "Hygiëne", "post openen", "20150302-CV123"})
        QVERIFY2(text.contains(QString::fromUtf8(part)), part);
}

QTEST_MAIN(TestWajongCardPage)
#include "tst_wajongcardpage.moc"
