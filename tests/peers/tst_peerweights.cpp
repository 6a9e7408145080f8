// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/peers/weights.h"

#include <QFile>
#include <QTest>

using namespace spiegel;
using namespace spiegel::peers;

class TestWeights : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTraitHasAWeightAndAReason();
    void whatIsNoTableIsRefused_data();
    void whatIsNoTableIsRefused();
    void aChangedTableSaysSo();
};

void TestWeights::everyTraitHasAWeightAndAReason()
{
    const Weights& weights = Weights::builtIn();
    QCOMPARE(weights.version(), QStringLiteral("peers-1"));
    QVERIFY(weights.halfLifeYears() > 0);
    for (std::size_t i = 0; i < traitCount; ++i) {
        const auto trait = static_cast<Trait>(i);
        QVERIFY2(weights.of(trait) > 0, qPrintable(word(trait)));
        QVERIFY2(weights.reason(trait).size() > 20, qPrintable(word(trait)));
        QCOMPARE(*traitOf(word(trait)), trait);
    }
    QVERIFY(!traitOf(QStringLiteral("wish")));
    for (const Trait trait : {Trait::Held, Trait::Group, Trait::Step})
        QVERIFY2(weights.of(Trait::Last) > weights.of(trait), "of the occupations the last weighs most");
}

void TestWeights::whatIsNoTableIsRefused_data()
{
    QFile file(QStringLiteral(":/peers/weights-1.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray good = file.readAll();
    const auto changed = [&good](const char* from, const char* to) {
        QByteArray other = good;
        other.replace(from, to);
        return other;
    };
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("where");
    QTest::newRow("nothing") << QByteArray() << QStringLiteral("No JSON, at byte 0");
    QTest::newRow("no JSON") << QByteArray("{") << QStringLiteral("No JSON, at byte 1");
    QTest::newRow("no version") << QByteArray("{}") << QStringLiteral("version");
    QTest::newRow("no such trait") << changed("\"held\"", "\"wish\"") << QStringLiteral("wish");
    QTest::newRow("twice") << changed("\"held\"", "\"last\"") << QStringLiteral("last");
    QTest::newRow("too heavy") << changed("\"weight\": 2.5", "\"weight\": 2.6") << QStringLiteral("last");
    QTest::newRow("below nothing") << changed("\"weight\": 2.5", "\"weight\": -1") << QStringLiteral("last");
    QTest::newRow("no number") << changed("\"weight\": 2.5", "\"weight\": \"2\"") << QStringLiteral("last");
    QTest::newRow("half life") << changed("\"halfLifeYears\": 8", "\"halfLifeYears\": 0")
                               << QStringLiteral("halfLifeYears");
}

void TestWeights::whatIsNoTableIsRefused()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, where);
    const auto parsed = Weights::parse(json);
    QVERIFY(!parsed);
    QCOMPARE(parsed.error().where, where);
    QVERIFY(!parsed.error().remedy.isEmpty());
}

void TestWeights::aChangedTableSaysSo()
{
    Weights weights = Weights::builtIn();
    weights.set(Trait::Age, weights.of(Trait::Age));
    QCOMPARE(weights, Weights::builtIn());
    weights.set(Trait::Age, 0);
    weights.set(Trait::Held, 99);
    QCOMPARE(weights.of(Trait::Age), 0.0);
    QCOMPARE(weights.of(Trait::Held), 2.5);
    QCOMPARE(weights.version(), QStringLiteral("peers-1*"));
}

QTEST_GUILESS_MAIN(TestWeights)
#include "tst_peerweights.moc"
