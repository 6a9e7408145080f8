// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/spiegelruns.h"
#include "tests/support/town.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace spiegel;
using spiegel::support::Outcome;
using spiegel::support::Town;

class TestQualityVerb : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theWholeIsOneRow();
    void groupsAndTheFew();
    void fewRecordsShowNoFigure();
    void tablesForPeopleAndPrograms();
    void wordsThatDoNotFit();

private:
    [[nodiscard]] Outcome run(const char* words) const
    {
        QStringList arguments = {QStringLiteral("quality"), QStringLiteral("--db"), m_database};
        arguments += QString::fromLatin1(words).split(QLatin1Char(' '), Qt::SkipEmptyParts);
        return support::spiegelRuns(arguments);
    }

    Town m_town;
    QString m_database;
};

void TestQualityVerb::initTestCase()
{
    for (int i = 0; i < 30; ++i) {
        m_town.addCv("CV" + std::to_string(100 + i), {.branch = i < 12   ? "Haarlem"
                                                                : i < 24 ? "Alkmaar"
                                                                         : "Gouda",
                                                      .hoursMin = i < 6 ? 40 : 8,
                                                      .hoursMax = 24});
    }
    for (int i = 0; i < 4; ++i)
        m_town.addSonar("S" + std::to_string(i), {.sex = "V"});
    m_database = m_town.path();
}

void TestQualityVerb::theWholeIsOneRow()
{
    const Outcome outcome = run("--json");
    QCOMPARE(outcome.status, 0);
    const QJsonArray rows = outcome.json().array();
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows[0][QStringLiteral("records")].toInt(), 30);
    QCOMPARE(rows[0][QStringLiteral("fields")][QStringLiteral("branch")].toDouble(), 1.0);
    QCOMPARE(rows[0][QStringLiteral("fields")][QStringLiteral("sex")].toDouble(-1), 0.0);
    QCOMPARE(rows[0][QStringLiteral("contradictions")][QStringLiteral("hours-swapped")].toInt(), 6);
    QVERIFY(rows[0][QStringLiteral("score")][QStringLiteral("mean")].isDouble());
    QVERIFY(rows[0][QStringLiteral("score")][QStringLiteral("median")].isDouble());
}

void TestQualityVerb::groupsAndTheFew()
{
    const QJsonArray rows = run("--by branch --json").json().array();
    QCOMPARE(rows.size(), 3);
    QCOMPARE(rows[0][QStringLiteral("group")].toString(), QStringLiteral("Alkmaar"));
    QCOMPARE(rows[1][QStringLiteral("group")].toString(), QStringLiteral("Haarlem"));
    QCOMPARE(rows[1][QStringLiteral("contradictions")][QStringLiteral("hours-swapped")].toInt(), 6);
    // Gouda has six: too few for figures, also as the rest.
    QCOMPARE(rows[2].toObject(), (QJsonObject{{QStringLiteral("group"), QJsonValue()},
                                              {QStringLiteral("other"), true},
                                              {QStringLiteral("records"), QJsonValue()}}));
    QVERIFY(!run("--by branch").output.contains("Gouda"));
}

void TestQualityVerb::fewRecordsShowNoFigure()
{
    const Outcome outcome = run("--population wajong --json");
    QCOMPARE(outcome.status, 0);
    QVERIFY(outcome.json().array()[0][QStringLiteral("records")].isNull());
    QVERIFY(!outcome.json().array()[0].toObject().contains(QStringLiteral("fields")));
    QCOMPARE(run("--population wajong").status, 0);
}

void TestQualityVerb::tablesForPeopleAndPrograms()
{
    const Outcome readable = run("");
    QCOMPARE(readable.status, 0);
    QVERIFY2(readable.output.contains("ingevuld: vestiging"), readable.output.constData());
    QVERIFY(readable.output.contains("100,0%"));
    const Outcome csv = run("--by branch --csv");
    const QList<QByteArray> lines = csv.output.trimmed().split('\n');
    QCOMPARE(lines.size(), 4);
    QVERIFY(lines[0].startsWith("group;kind;records;score_mean;score_median;filled_birth_year;"));
    for (const QByteArray& line : lines)
        QCOMPARE(line.count(';'), lines[0].count(';'));
    const Outcome weeks = run("--by week");
    QVERIFY(weeks.output.contains("2015-03-02"));
}

void TestQualityVerb::wordsThatDoNotFit()
{
    QCOMPARE(run("--by moon").status, 2);
    QCOMPARE(run("--population people").status, 2);
    const Outcome outcome = run("--population vacancy --by branch");
    QCOMPARE(outcome.status, 1);
    QVERIFY(outcome.messages.contains("region"));
}

QTEST_MAIN(TestQualityVerb)
#include "tst_qualityverb.moc"
