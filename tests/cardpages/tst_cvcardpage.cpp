// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cardpages/cvcardpage.h"
#include "core/cardpages/cvcardpainter.h"
#include "core/cards/cvcard.h"
#include "tests/cardpages/samples.h"

#include <QRandomGenerator>
#include <QTest>

using namespace spiegel;
using namespace spiegel::cardpages;
using namespace spiegel::paper;
using namespace spiegel::samples;
using cards::CvCard;

class TestCvCardPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingRunsIntoTheFooter_data();
    void nothingRunsIntoTheFooter();
    void anotherRowTakesWhatWasSaid();
};

void TestCvCardPage::nothingRunsIntoTheFooter_data()
{
    addLengths({6, 5}, {6, 14}, {12, 60});
}

void TestCvCardPage::nothingRunsIntoTheFooter()
{
    QFETCH(int, rows);
    QFETCH(int, words);
    Typesetter setter;
    QVERIFY(cvCardFits(cvCard(rows, words), setter));
}

void TestCvCardPage::anotherRowTakesWhatWasSaid()
{
    Typesetter setter;
    for (const int words : {1, 3, 8, 20}) {
        for (int rows = 0; rows <= 7; ++rows) {
            CvCard card = cvCard(rows, words);
            for (const bool isLopsided : {false, true}) {
                if (isLopsided && !card.did.rows.empty())
                    card.did.rows.resize(1);
                const auto with = [&](std::size_t most) {
                    Recording drawing;
                    return CvCardPainter(card, drawing, setter, {most, 1, 9, 4}).paint();
                };
                for (std::size_t most = 2; most < 6; ++most) {
                    const Ending ending = with(most);
                    const double more = with(most + 1).y - ending.y;
                    QVERIFY2(ending.another <= more + 1e-9,
                             qPrintable(QStringLiteral("%1 rows, %2 shown").arg(rows).arg(most)));
                    QCOMPARE(ending.another > 0, more > 0);
                    QCOMPARE(ending.isWhole, rows <= static_cast<int>(most));
                }
            }
        }
    }
}

QTEST_GUILESS_MAIN(TestCvCardPage)
#include "tst_cvcardpage.moc"
