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
    QVERIFY(cvCardFits(cvCard(rows, words), setter));
}

QTEST_GUILESS_MAIN(TestCvCardPage)
#include "tst_cvcardpage.moc"
