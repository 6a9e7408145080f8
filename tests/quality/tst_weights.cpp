// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/rule.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace spiegel;
using namespace spiegel::quality;

namespace {

QJsonArray allRules()
{
    QJsonArray rules;
    for (std::size_t i = 0; i < ruleCount; ++i)
        rules.append(QJsonObject{{QStringLiteral("rule"), word(static_cast<Rule>(i))},
                                 {QStringLiteral("points"), 1},
                                 {QStringLiteral("reason"), QStringLiteral("test")}});
    return rules;
}

QByteArray table(const QJsonArray& rules, const QString& version = QStringLiteral("t"))
{
    return QJsonDocument(QJsonObject{{QStringLiteral("version"), version}, {QStringLiteral("rules"), rules}}).toJson();
}

} // namespace

class TestWeights : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theBuiltInTableAddsUpAndGivesReasons();
    void takesAWholeTable();
    void refusesOtherTables_data();
    void refusesOtherTables();
};

void TestWeights::theBuiltInTableAddsUpAndGivesReasons()
{
    const Weights& weights = Weights::builtIn();
    QVERIFY(!weights.version().isEmpty());
    double sum = 0;
    for (std::size_t i = 0; i < ruleCount; ++i) {
        const Rule rule = static_cast<Rule>(i);
        QVERIFY2(weights.points(rule) > 0, qPrintable(word(rule)));
        QVERIFY2(!weights.reason(rule).isEmpty(), qPrintable(word(rule)));
        QCOMPARE(ruleOf(word(rule)), std::optional(rule));
        sum += weights.points(rule);
    }
    QCOMPARE(sum, 100.0);
    QVERIFY(!ruleOf(QStringLiteral("no-such-rule")));
}

void TestWeights::takesAWholeTable()
{
    const auto weights = Weights::parse(table(allRules()));
    QVERIFY(weights);
    QCOMPARE(weights->version(), QStringLiteral("t"));
    QCOMPARE(weights->points(Rule::Visible), 1.0);
}

void TestWeights::refusesOtherTables_data()
{
    QTest::addColumn<QByteArray>("json");
    const auto changed = [](const QString& key, const QJsonValue& value) {
        QJsonArray rules = allRules();
        QJsonObject row = rules.at(3).toObject();
        row.insert(key, value);
        rules.replace(3, row);
        return table(rules);
    };
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no JSON") << QByteArray("points: many");
    QTest::newRow("no version") << table(allRules(), {});
    QTest::newRow("negative points") << changed(QStringLiteral("points"), -1);
    QTest::newRow("points are a word") << changed(QStringLiteral("points"), QStringLiteral("ten"));
    QTest::newRow("an unknown rule") << changed(QStringLiteral("rule"), QStringLiteral("shoe-size"));
    QTest::newRow("a rule twice") << changed(QStringLiteral("rule"), word(Rule::Visible));
    QJsonArray rules = allRules();
    rules.removeLast();
    QTest::newRow("a rule missing") << table(rules);
    QJsonArray zeros;
    for (const QJsonValue& value : allRules()) {
        QJsonObject row = value.toObject();
        row.insert(QStringLiteral("points"), 0);
        zeros.append(row);
    }
    QTest::newRow("all points zero") << table(zeros);
}

void TestWeights::refusesOtherTables()
{
    QFETCH(QByteArray, json);
    const auto weights = Weights::parse(json);
    QVERIFY(!weights);
    QVERIFY(!weights.error().what.isEmpty() && !weights.error().remedy.isEmpty());
}

QTEST_APPLESS_MAIN(TestWeights)
#include "tst_weights.moc"
