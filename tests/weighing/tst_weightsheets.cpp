// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/weighing/sheet.h"
#include "core/weighing/tables.h"

#include <QCoreApplication>
#include <QTest>
#include <QTranslator>

using namespace spiegel;
using namespace spiegel::weighing;

class TestWeightSheets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyItemHasANameAReasonAndBoundsItLiesIn();
    void comesBackFromJsonAsItWas();
    void whatIsChangedIsWhatTheRoomCalculatesWith();
    void refusesTheTableOfAnotherKind();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void theMarkKnowsEveryWeight();
};

void TestWeightSheets::everyItemHasANameAReasonAndBoundsItLiesIn()
{
    QTranslator dutch;
    QVERIFY(dutch.load(QStringLiteral(":/translations/spiegel_nl.qm")));
    for (const Kind kind : kinds) {
        const Sheet& sheet = Sheet::builtIn(kind);
        QCOMPARE(sheet.amounts.size(), items(kind).size());
        QCOMPARE(sheet.reasons.size(), items(kind).size());
        for (std::size_t i = 0; i < items(kind).size(); ++i) {
            const Item& item = items(kind)[i];
            QVERIFY2(sheet.amounts[i] >= item.least && sheet.amounts[i] <= item.most, qPrintable(item.word));
            const QString english = name(kind, item.word);
            QVERIFY2(!english.isEmpty() && !sheet.reasons[i].isEmpty(), qPrintable(item.word));
            QCOMPARE(reasonText(sheet.reasons[i]), sheet.reasons[i]);
            QCoreApplication::installTranslator(&dutch);
            const QString inDutch = name(kind, item.word);
            const QString reason = reasonText(sheet.reasons[i]);
            QCoreApplication::removeTranslator(&dutch);
            QVERIFY2(inDutch != english && !inDutch.isEmpty(), qPrintable(english));
            QVERIFY2(reason != sheet.reasons[i] && !reason.isEmpty(), qPrintable(sheet.reasons[i]));
        }
    }
    QVERIFY(name(Kind::Peers, QStringLiteral("shoe-size")).isEmpty());
}

void TestWeightSheets::comesBackFromJsonAsItWas()
{
    for (const Kind kind : kinds) {
        Sheet sheet = Sheet::builtIn(kind);
        sheet.amounts[1] = 1.25;
        sheet.version = QStringLiteral("a.7");
        const auto back = Sheet::parse(kind, sheet.toJson());
        QVERIFY2(back, back ? "" : qPrintable(back.error().text()));
        QVERIFY(*back == sheet);
        QCOMPARE(back->toJson(), sheet.toJson());
        QVERIFY(!back->weighsLike(Sheet::builtIn(kind)));
    }
}

void TestWeightSheets::whatIsChangedIsWhatTheRoomCalculatesWith()
{
    Sheet sheet = Sheet::builtIn(Kind::Peers);
    sheet.amounts[4] = 0.5;
    sheet.amounts.back() = 3;
    const auto weights = peers::Weights::parse(sheet.toJson());
    QVERIFY(weights);
    QCOMPARE(weights->of(peers::Trait::Education), 0.5);
    QCOMPARE(weights->of(peers::Trait::Last), 2.5);
    QCOMPARE(weights->halfLifeYears(), 3.0);
}

void TestWeightSheets::refusesTheTableOfAnotherKind()
{
    for (const Kind from : kinds) {
        for (const Kind to : kinds)
            QCOMPARE(Sheet::parse(to, Sheet::builtIn(from).toJson()).has_value(), from == to);
    }
}

void TestWeightSheets::saysWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("where");
    const auto changed = [](const char* from, const char* to) {
        return Sheet::builtIn(Kind::Peers).toJson().replace(from, to);
    };
    QTest::newRow("no JSON") << QByteArray("weights: many") << QStringLiteral("byte");
    QTest::newRow("another list") << QByteArray(R"({"version":"x"})") << QStringLiteral("traits");
    QTest::newRow("an unknown trait") << changed("\"held\"", "\"shoe-size\"") << QStringLiteral("shoe-size");
    QTest::newRow("too heavy") << changed("0.4", "2.6") << QStringLiteral("held");
    QTest::newRow("a word for a number") << changed("0.4", "\"much\"") << QStringLiteral("held");
    QTest::newRow("the half life") << changed("\"halfLifeYears\": 8", "\"halfLifeYears\": 0.2")
                                   << QStringLiteral("halfLifeYears");
}

void TestWeightSheets::saysWhatIsWrong()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, where);
    const auto sheet = Sheet::parse(Kind::Peers, json);
    QVERIFY(!sheet);
    QVERIFY2(sheet.error().where.contains(where), qPrintable(sheet.error().text()));
    QVERIFY(!sheet.error().what.isEmpty() && !sheet.error().remedy.isEmpty());
}

void TestWeightSheets::theMarkKnowsEveryWeight()
{
    Tables tables = Tables::builtIn();
    const QByteArray mark = tables.mark();
    QVERIFY(tables.mayFitEmployability());
    Sheet sheet = Sheet::builtIn(Kind::Employability);
    sheet.amounts[3] += 1;
    tables.employability = *employability::Weights::parse(sheet.toJson());
    QVERIFY(tables.mark() != mark);
    QVERIFY(!tables.mayFitEmployability());
}

QTEST_GUILESS_MAIN(TestWeightSheets)
#include "tst_weightsheets.moc"
