// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cardpages/cvcardpage.h"
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

QTEST_GUILESS_MAIN(TestCvCardPage)
#include "tst_cvcardpage.moc"
