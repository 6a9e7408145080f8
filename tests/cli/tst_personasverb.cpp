// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/personas/reference.h"
#include "core/releases/releaselog.h"
#include "core/store/database.h"
#include "tests/cli/spiegelruns.h"
#include "tests/support/town.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace spiegel;
using support::Outcome;
using support::spiegelRuns;

namespace {

QStringList words(const char* text)
{
    return QString::fromUtf8(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

} // namespace

class TestPersonasVerb : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void wrongUseEndsWithTwo_data();
    void wrongUseEndsWithTwo();
    void itSaysTypesAsJson();
    void theSameRequestGivesTheSameBytes();
    void aPreviewHasTrueNumbersAndNoReferences();
    void forPeopleItIsDutch();
    void refusalsEndWithThree_data();
    void refusalsEndWithThree();
    void whatIsGivenOutIsLogged();
    void aReferenceLeadsBackToTheGroup();
    void whatIsNotThereEndsWithOne_data();
    void whatIsNotThereEndsWithOne();

private:
    [[nodiscard]] Outcome personas(const char* line) const
    {
        return spiegelRuns(words("personas --db") + QStringList{m_path} + words(line));
    }
    static QStringList references(const QJsonObject& document)
    {
        QStringList all;
        for (const QJsonValue& persona : document[QStringLiteral("personas")].toArray())
            all << persona[QStringLiteral("reference")].toString();
        return all;
    }

    support::Town m_town;
    QString m_path;
};

void TestPersonasVerb::initTestCase()
{
    qunsetenv("SPIEGEL_DB");
    m_town.addOccupation("BAKKER", "bakker", "7512", 2);
    m_town.addTask("BAKKER", 1, "Deeg kneden", 1);
    m_town.addEmployer("W1", "Bakkerij");
    m_town.addVacancy("V1", {.employer = "W1", .occupation = "BAKKER", .education = "VMBO"});
    for (int i = 0; i < 47; ++i) {
        const bool even = i % 2 == 0;
        const bool baker = i < 14;
        m_town.addSonar("S" + std::to_string(i), {.birthYear = baker ? 1990 : 1984,
                                                  .sex = "V",
                                                  .postcode = 2011,
                                                  .education = "MBO2",
                                                  .hoursADay = even ? "400" : "NVT",
                                                  .regime = even ? "OUD" : "2010",
                                                  .occupation = baker ? "BAKKER" : "5141.1",
                                                  .variation = even,
                                                  .adaptation = even,
                                                  .guidance = even,
                                                  .branch = "Haarlem"});
    }
    m_path = m_town.path();
}

void TestPersonasVerb::wrongUseEndsWithTwo_data()
{
    QTest::addColumn<QString>("line");
    for (const char* line :
         {"", "--around 2011", "--within 30", "--around haarlem --within 30", "--around 2011 --within 30 --mode trein",
          "--around 2011 --within 30 --k 0", "--around 2011 --within 30 --vacancy V1 --employer W1",
          "--around 99999 --within 3", "--around 2011 --within 3 --reference X"})
        QTest::newRow(line) << QString::fromLatin1(line);
}

void TestPersonasVerb::wrongUseEndsWithTwo()
{
    QFETCH(QString, line);
    QCOMPARE(personas(line.toLatin1().constData()).status, 2);
}

void TestPersonasVerb::itSaysTypesAsJson()
{
    const Outcome outcome = personas("--around 2011 --within 10 --json");
    QVERIFY2(outcome.status == 0, outcome.messages.constData());
    const QJsonObject document = outcome.json().object();
    for (const char* key : {"personas", "k", "l", "loss", "hidden", "risk"})
        QVERIFY2(document.contains(QLatin1String(key)), key);
    QCOMPARE(document[QStringLiteral("k")].toInt(), 10);
    QCOMPARE(document[QStringLiteral("hidden")].toInt(-1), 0);
    const QJsonArray personas = document[QStringLiteral("personas")].toArray();
    QCOMPARE(personas.size(), 2);
    QCOMPARE(personas[0][QStringLiteral("people")].toInt(), 30);
    QCOMPARE(personas[1][QStringLiteral("people")].toInt(), 10);
    QCOMPARE(personas[1][QStringLiteral("keys")][QStringLiteral("occupation")][QStringLiteral("value")].toString(),
             QStringLiteral("isco:751"));
    QCOMPARE(personas[1][QStringLiteral("sensitive")][QStringLiteral("guidance")][QStringLiteral("yes")].toString(),
             QStringLiteral("40-60"));
    QCOMPARE(document[QStringLiteral("risk")][QStringLiteral("prosecutor")].toDouble(), 0.1);
}

void TestPersonasVerb::theSameRequestGivesTheSameBytes()
{
    const Outcome first = personas("--around 2011 --within 10 --json --recipient Bakkerij");
    QCOMPARE(personas("--around 2011 --within 10 --json --recipient Bakkerij").output, first.output);
    const Outcome other = personas("--around 2011 --within 10 --json --recipient Slagerij");
    QVERIFY(references(other.json().object()) != references(first.json().object()));
    QCOMPARE(references(first.json().object()).front().size(), 11);
}

void TestPersonasVerb::aPreviewHasTrueNumbersAndNoReferences()
{
    const Outcome outcome = personas("--around 2011 --within 10 --json --preview");
    QCOMPARE(outcome.status, 0);
    const QJsonObject document = outcome.json().object();
    QCOMPARE(document[QStringLiteral("release")], QJsonValue(false));
    QCOMPARE(document[QStringLiteral("personas")][0][QStringLiteral("people")].toInt(), 33);
    QCOMPARE(references(document), (QStringList{{}, {}}));
}

void TestPersonasVerb::forPeopleItIsDutch()
{
    const Outcome outcome = personas("--around 2011 --within 10 --vacancy V1");
    QVERIFY2(outcome.status == 0, outcome.messages.constData());
    for (const char* words : {"ten minste 10 mensen", "Richting van het werk", "Deeg kneden", "Haarlem", "kenmerk",
                              "Begeleiding nodig", "40 tot 60%", "schatting"})
        QVERIFY2(outcome.output.contains(words), words);
    QVERIFY(!outcome.output.contains("14")); // a true number
    // The best fit first.
    QVERIFY(outcome.output.indexOf("10 mensen") < outcome.output.indexOf("30 mensen"));
    QCOMPARE(personas("--around 2011 --within 10 --employer W1").status, 0);
    QCOMPARE(personas("--around 2011 --within 10 --occupation BAKKER").status, 0);
}

void TestPersonasVerb::refusalsEndWithThree_data()
{
    QTest::addColumn<QString>("line");
    for (const char* line :
         {"--around 2011 --within 10 --k 9", "--around 2011 --within 10 --k 48", "--around 6211 --within 10"})
        QTest::newRow(line) << QString::fromLatin1(line);
}

void TestPersonasVerb::refusalsEndWithThree()
{
    QFETCH(QString, line);
    const Outcome outcome = personas(line.append(QStringLiteral(" --json")).toLatin1().constData());
    QCOMPARE(outcome.status, 3);
    QVERIFY(outcome.json().object().contains(QStringLiteral("problem")));
}

void TestPersonasVerb::whatIsGivenOutIsLogged()
{
    const auto logged = [this] {
        auto database = store::Database::open(m_path, store::Access::Read);
        return *releases::readLog(*database);
    };
    const std::size_t before = logged().size();
    QCOMPARE(personas("--around 2011 --within 12 --preview").status, 0);
    QCOMPARE(personas("--around 2011 --within 12 --k 48").status, 3);
    QCOMPARE(logged().size(), before);
    const Outcome outcome = personas("--around 2011 --within 12 --recipient Bakkerij --ground akkoord --json");
    QCOMPARE(outcome.status, 0);
    const auto log = logged();
    QCOMPARE(log.size(), before + 1);
    const releases::LogEntry& entry = log.front();
    QCOMPARE(entry.release.product, QStringLiteral("personas"));
    QCOMPARE(entry.release.recipient, QStringLiteral("Bakkerij"));
    QCOMPARE(entry.release.ground, QStringLiteral("akkoord"));
    QCOMPARE(entry.answer, outcome.json().object()); // word for word
    QVERIFY(entry.postcodes.contains(QStringLiteral("2011")));
}

void TestPersonasVerb::aReferenceLeadsBackToTheGroup()
{
    const QJsonObject given = personas("--around 2011 --within 11 --json").json().object();
    const QStringList all = references(given);
    const QString typed = QString(all[1]).toLower().remove(QLatin1Char('-'));
    const Outcome outcome = spiegelRuns({QStringLiteral("personas"), QStringLiteral("--db"), m_path,
                                         QStringLiteral("--reference"), typed, QStringLiteral("--json")});
    QVERIFY2(outcome.status == 0, outcome.messages.constData());
    const QJsonObject group = outcome.json().object();
    QCOMPARE(group[QStringLiteral("reference")].toString(), all[1]);
    QCOMPARE(group[QStringLiteral("snapshot")].toString(), QStringLiteral("2015-03-02"));
    QStringList bakers;
    for (int i = 0; i < 14; ++i)
        bakers << QStringLiteral("S%1").arg(i);
    bakers.sort();
    QCOMPARE(group[QStringLiteral("people")].toArray(), QJsonArray::fromStringList(bakers));
    QString slip = all[1];
    slip[0] = slip[0] == QLatin1Char('2') ? QLatin1Char('3') : QLatin1Char('2');
    for (const QString& wrong :
         {slip, spiegel::personas::referenceOf("of another database", "x"), QStringLiteral("nonsense")})
        QCOMPARE(spiegelRuns(
                     {QStringLiteral("personas"), QStringLiteral("--db"), m_path, QStringLiteral("--reference"), wrong})
                     .status,
                 1);
}

void TestPersonasVerb::whatIsNotThereEndsWithOne_data()
{
    QTest::addColumn<QString>("line");
    for (const char* line : {"2011 --vacancy V9", "2011 --employer W9", "2011 --occupation NONSENSE", "1000"})
        QTest::newRow(line) << QString::fromLatin1(line);
}

void TestPersonasVerb::whatIsNotThereEndsWithOne()
{
    QFETCH(QString, line);
    QCOMPARE(personas(QStringLiteral("--within 10 --around ").append(line).toLatin1().constData()).status, 1);
}

QTEST_GUILESS_MAIN(TestPersonasVerb)
#include "tst_personasverb.moc"
