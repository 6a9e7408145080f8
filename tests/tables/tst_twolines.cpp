// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/type.h"
#include "ui/tables/twolines.h"

#include <QFontMetrics>
#include <QTest>

using namespace spiegel;
using namespace spiegel::tables;

class TestTwoLines : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void syllables_data();
    void syllables();
    void breaksAtSpacesFirst();
    void noLineIsWiderThanItMayBe();
};

void TestTwoLines::syllables_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<int>("most");
    QTest::addColumn<int>("at");
    QTest::newRow("ker") << "callcentermedewerker" << 18 << 17;
    QTest::newRow("not the last letter alone") << "magazijnmedewerker" << 17 << 15;
    QTest::newRow("wer") << "magazijnmedewerker" << 14 << 12;
    QTest::newRow("nothing fits but the beginning") << "bakker" << 3 << 3;
    QTest::newRow("no vowel") << "xxxxxx" << 4 << 4;
    QTest::newRow("as short as it gets") << "ab" << 1 << 1;
}

void TestTwoLines::syllables()
{
    QFETCH(QString, word);
    QFETCH(int, most);
    QFETCH(int, at);
    QCOMPARE(int(syllableWithin(word, most)), at);
}

void TestTwoLines::breaksAtSpacesFirst()
{
    const QFontMetrics metrics(look::font(look::Size::Small));
    const QString text = QStringLiteral("medewerker kinderdagverblijf");
    QCOMPARE(onTwoLines(text, metrics.horizontalAdvance(text) - 4), QStringLiteral("medewerker\nkinderdagverblijf"));
    QCOMPARE(onTwoLines(text, 2 * metrics.horizontalAdvance(text)), text);
    const QString word = QStringLiteral("magazijnmedewerker");
    QCOMPARE(onTwoLines(word, metrics.horizontalAdvance(QStringLiteral("magazijnmedewerke"))),
             QStringLiteral("magazijnmedewer-\nker"));
    QVERIFY(onTwoLines(QStringLiteral("van\nnaar"), 4000) == QStringLiteral("van\nnaar"));
}

/// Any width, also hardly any.
void TestTwoLines::noLineIsWiderThanItMayBe()
{
    const QFontMetrics metrics(look::font(look::Size::Small));
    for (const char* text :
         {"callcentermedewerker", "procesoperator verpakkingslijn voor levensmiddelen", "é", "a-b c"}) {
        for (int width = 12; width < 300; width += 7) {
            const QStringList lines = onTwoLines(QString::fromUtf8(text), width).split(QLatin1Char('\n'));
            QVERIFY(lines.size() <= 2);
            if (width < metrics.horizontalAdvance(QStringLiteral("xx-")))
                continue; // two letters and a hyphen are the least
            for (const QString& line : lines)
                QVERIFY2(metrics.horizontalAdvance(line) <= width + 1, qPrintable(line));
        }
    }
}

QTEST_MAIN(TestTwoLines)
#include "tst_twolines.moc"
