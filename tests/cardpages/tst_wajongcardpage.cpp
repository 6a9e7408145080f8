// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cardpages/wajongcardpage.h"
#include "core/wajongcards/wajongcard.h"
#include "tests/cardpages/samples.h"
#include "tests/support/openedpdf.h"

#include <QTest>

using namespace spiegel;
using namespace spiegel::cardpages;
using namespace spiegel::paper;
using namespace spiegel::samples;
using wajongcards::Matter;
using wajongcards::WajongCard;

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
    addLengths({6, 3}, {8, 12}, {14, 60});
}

void TestWajongCardPage::nothingRunsIntoTheFooter()
{
    QFETCH(int, rows);
    QFETCH(int, words);
    Typesetter setter;
    QVERIFY(wajongCardFits(wajongCard(rows, words), setter));
}

void TestWajongCardPage::everythingStandsOnOnePage()
{
    WajongCard card = wajongCard(2, 3);
    card.conditions.rows[0].name = QStringLiteral("Uren per dag");
    card.conditions.rows[0].text = QStringLiteral("4,5 uur");
    card.abilities.jobs[0] = {QStringLiteral("caféhouder"), QStringLiteral("2 jaar")};
    card.abilities.competences = {QStringLiteral("Hygiëne")};
    card.tasks.rows[0].task = QStringLiteral("post openen");
    Typesetter setter;
    const QByteArray pdf = wajongCardPdf(card, setter);
    const QStringList pages = support::pagesOf(pdf);
    QCOMPARE(pages.size(), 1);
    const QString& text = pages.front();
    for (const char* part :
         {"CV123", "Uren per dag", "4,5 uur", "caféhouder", "2 jaar", "Hygiëne", "post openen", "20150302-CV123"})
        QVERIFY2(text.contains(QString::fromUtf8(part)), part);
}

QTEST_MAIN(TestWajongCardPage)
#include "tst_wajongcardpage.moc"
