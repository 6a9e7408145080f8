// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cardpages/employercardpage.h"
#include "core/employercards/employercard.h"
#include "tests/cardpages/samples.h"
#include "tests/support/openedpdf.h"

#include <QTest>

using namespace spiegel;
using namespace spiegel::cardpages;
using namespace spiegel::paper;
using namespace spiegel::samples;
using employercards::EmployerCard;

class TestEmployerCardPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingRunsIntoTheFooter_data();
    void nothingRunsIntoTheFooter();
    void everythingStandsOnTwoPages();
};

void TestEmployerCardPage::nothingRunsIntoTheFooter_data()
{
    addLengths({7, 3}, {8, 12}, {14, 60});
}

void TestEmployerCardPage::nothingRunsIntoTheFooter()
{
    QFETCH(int, rows);
    QFETCH(int, words);
    Typesetter setter;
    QVERIFY(employerCardFits(employerCard(rows, words), setter));
}

void TestEmployerCardPage::everythingStandsOnTwoPages()
{
    EmployerCard card = employerCard(2, 3);
    card.header.name = QStringLiteral("Bakkerij De Korst");
    card.works.rows[0] = {QStringLiteral("banketbakker"), 7};
    card.quality.fixes[0].remedy = QStringLiteral("Noem het salaris.");
    card.standing.rows[0] = {QStringLiteral("pay"), QStringLiteral("Salaris"), 11, 12, 13, 0};
    card.seekers.kinds[0] = {QStringLiteral("751"), QStringLiteral("Bakkers"), 7, 350, 140};
    card.seekers.costs[0] = {QStringLiteral("education"), QStringLiteral("zonder diploma"), 120,
                             QStringLiteral("+120")};
    card.carving.tasks[0].task = QStringLiteral("ovens schoonmaken");
    Typesetter setter;
    const QByteArray pdf = employerCardPdf(card, setter);
    QCOMPARE(employerCardPdf(card, setter), pdf);
    const QStringList pages = support::pagesOf(pdf);
    QCOMPARE(pages.size(), 2);
    const QString text = pages.join(QString());
    for (const char* part : {"Bakkerij De Korst", "banketbakker", "7 vacancies", "Noem het salaris.", "Salaris",
                             "11 vacancies", "13 vacancies", "Bakkers", "140 of 350", "zonder diploma", "+120",
                             "7KQF-3MXD-4", "ovens schoonmaken", "20150302-W123"})
        QVERIFY2(text.contains(QString::fromUtf8(part)), part);
    QVERIFY(!text.contains(QStringLiteral("37"))); // the true number of a persona
    QVERIFY(text.simplified().contains(QStringLiteral("people have all that a vacancy asks"))); // whole, on two lines
}

QTEST_MAIN(TestEmployerCardPage)
#include "tst_employercardpage.moc"
