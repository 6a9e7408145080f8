// SPDX-License-Identifier: GPL-3.0-or-later
#include "resources/fonts/fonts.h"

#include <QFontInfo>
#include <QFontMetricsF>
#include <QTest>

class TestFonts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(spiegel::loadFonts()); }
    void weightsAreRealFaces_data()
    {
        QTest::addColumn<QFont::Weight>("weight");
        QTest::newRow("normal") << QFont::Normal;
        QTest::newRow("medium") << QFont::Medium;
        QTest::newRow("demi-bold") << QFont::DemiBold;
        QTest::newRow("bold") << QFont::Bold;
    }
    void weightsAreRealFaces()
    {
        QFETCH(QFont::Weight, weight);
        const QFont font(spiegel::fontFamily(), 12, weight);
        QCOMPARE(QFontInfo(font).family(), spiegel::fontFamily());
        QCOMPARE(QFontInfo(font).weight(), int(weight));
    }
    void digitsHaveOneWidth()
    {
        for (const QFont::Weight weight : {QFont::Normal, QFont::Medium, QFont::DemiBold, QFont::Bold}) {
            const QFontMetricsF metrics(QFont(spiegel::fontFamily(), 14, weight));
            for (char16_t digit = u'0'; digit <= u'9'; ++digit) {
                QCOMPARE(metrics.horizontalAdvance(QString(4, QChar(digit))),
                         metrics.horizontalAdvance(QStringLiteral("0000")));
            }
        }
    }
    void dutchTextNeedsNoOtherFont()
    {
        const QFontMetricsF metrics{QFont(spiegel::fontFamily(), 12)};
        for (const QChar letter : QStringLiteral("éëïöüáèçñĳŠŁŐşřΩЖ€…–—‘’“”×≥≤→±½²·")) {
            QVERIFY2(metrics.inFont(letter), qPrintable(QString(letter)));
        }
    }
};

QTEST_MAIN(TestFonts)
#include "tst_fonts.moc"
