// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/codes/allowed.h"

#include <QTest>

using namespace spiegel;
using namespace spiegel::codes;

class TestCodes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aColumnSaysWhatItsCodesMayMean_data();
    void aColumnSaysWhatItsCodesMayMean();
    void everyChoiceIsAllowedAndHasAName();
    void spellingsThatAreOneCode_data();
    void spellingsThatAreOneCode();
};

void TestCodes::aColumnSaysWhatItsCodesMayMean_data()
{
    QTest::addColumn<QString>("column");
    QTest::addColumn<QString>("meaning");
    QTest::addColumn<bool>("fits");
    const auto row = [](const char* column, const char* meaning, bool fits) {
        QTest::addRow("%s %s", column, meaning) << QString::fromUtf8(column) << QString::fromUtf8(meaning) << fits;
    };
    row("opleidingsniveau", "MBO2", true);
    row("opleidingsniveau", "MBO-2", false);
    row("opleidingsniveau", "", true);
    row("uren_per_dag", "3,5", true);
    row("uren_per_dag", "3.5", false);
    row("uren_per_dag", "NVT", true);
    row("geboortejaar", "1985", true);
    row("geboortejaar", "85", false);
    row("postcode", "2011", true);
    row("postcode", "0911", false);
    row("vervoer", "auto,fiets", true);
    row("vervoer", "auto, fiets", false);
    row("vervoer", "step", false);
    row("beschikbaar", "J", true);
    row("beschikbaar", "ja", false);
    row("beroep", "9112.1", true);
    row("beroep", "kok", false);
    row("reistijd_max", "45", true);
    row("reistijd_max", "45 min", false);
    row("schoenmaat", "45", false);
}

void TestCodes::aColumnSaysWhatItsCodesMayMean()
{
    QFETCH(QString, column);
    QFETCH(QString, meaning);
    const auto checked =
        checkMeaning({QStringLiteral("sonar"), QStringLiteral("sonar"), column, QStringLiteral("x"), meaning});
    QTEST(checked.has_value(), "fits");
    if (!checked)
        QVERIFY(!checked.error().remedy.isEmpty());
}

void TestCodes::everyChoiceIsAllowedAndHasAName()
{
    for (const profiles::NativeTable& table : profiles::nativeTables()) {
        for (const profiles::NativeColumn& column : table.columns) {
            const auto allowed = allowedFor(table.name, column.name);
            QVERIFY(allowed);
            QVERIFY(!allowed->choices.empty());
            QVERIFY(allowed->choices.back().word.isEmpty()); // anything may say nothing
            for (const Choice& choice : allowed->choices) {
                QVERIFY(column.allows(choice.word));
                QVERIFY(!choice.label.isEmpty());
            }
        }
    }
}

void TestCodes::spellingsThatAreOneCode_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::addColumn<bool>("same");
    QTest::newRow("capitals") << QStringLiteral("VMBO-TL") << QStringLiteral("vmbo-tl") << true;
    QTest::newRow("spaces") << QStringLiteral(" 2  tot 4 ") << QStringLiteral("2 tot 4") << true;
    QTest::newRow("composed or not") << QStringLiteral("caf\u00e9") << QStringLiteral("cafe\u0301") << true;
    QTest::newRow("signs") << QStringLiteral("2-4") << QStringLiteral("2,4") << false;
    QTest::newRow("accents") << QStringLiteral("café") << QStringLiteral("cafe") << false;
}

void TestCodes::spellingsThatAreOneCode()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    QTEST(profiles::codeKey(one) == profiles::codeKey(other), "same");
}

QTEST_GUILESS_MAIN(TestCodes)
#include "tst_codes.moc"
