// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cardpages/vacancycardpage.h"
#include "core/vacancycards/vacancycard.h"
#include "tests/cardpages/samples.h"
#include "tests/support/openedpdf.h"

#include <QTest>

using namespace spiegel;
using namespace spiegel::cardpages;
using namespace spiegel::paper;
using namespace spiegel::samples;
using vacancycards::VacancyCard;

class TestVacancyCardPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingRunsIntoTheFooter_data();
    void nothingRunsIntoTheFooter();
    void everythingStandsOnOnePage();
};

void TestVacancyCardPage::nothingRunsIntoTheFooter_data()
{
    addLengths({7, 3}, {8, 12}, {14, 60});
}

void TestVacancyCardPage::nothingRunsIntoTheFooter()
{
    QFETCH(int, rows);
    QFETCH(int, words);
    Typesetter setter;
    QVERIFY(vacancyCardFits(vacancyCard(rows, words), setter));
}

void TestVacancyCardPage::everythingStandsOnOnePage()
{
    VacancyCard card = vacancyCard(2, 3);
    card.header.title = QStringLiteral("Ambachtelijk bakker");
    card.header.employer = QStringLiteral("Bakkerij De Korst");
    card.quality.fixes[0].remedy = QStringLiteral("Noem het salaris.");
    card.peers.rows[0] = {QStringLiteral("pay"), QStringLiteral("Salaris"), QStringLiteral("niet genoemd"),
                          QStringLiteral("€ 2.100")};
    card.seekers.costs[0] = {QStringLiteral("education"), QStringLiteral("zonder diploma"), 120,
                             QStringLiteral("+120")};
    card.carving.tasks[0].task = QStringLiteral("ovens schoonmaken");
    Typesetter setter;
    const QByteArray pdf = vacancyCardPdf(card, setter);
    QCOMPARE(vacancyCardPdf(card, setter), pdf);
    const QStringList pages = support::pagesOf(pdf);
    QCOMPARE(pages.size(), 1);
    const QString& text = pages.front();
    for (const char* part :
         {"Ambachtelijk bakker", "Bakkerij De Korst", "V123", "Noem het salaris.", "niet genoemd", "€ 2.100",
          "zonder diploma", "+120", "7KQF-3MXD-4", "30", "ovens schoonmaken", "20150302-V123"})
        QVERIFY2(text.contains(QString::fromUtf8(part)), part);
    QVERIFY(!text.contains(QStringLiteral("37"))); // the true number of a persona
}

QTEST_MAIN(TestVacancyCardPage)
#include "tst_vacancycardpage.moc"
