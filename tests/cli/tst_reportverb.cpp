// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/spiegelruns.h"

#include "core/store/database.h"
#include "core/store/query.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace spiegel;
using support::Outcome;
using support::spiegelRuns;

namespace {

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QJsonObject blockOf(const QJsonObject& report, const QString& kind, int which = 0)
{
    for (const QJsonValue& block : report[QStringLiteral("blocks")].toArray()) {
        if (block[QStringLiteral("kind")] == kind && which-- == 0)
            return block.toObject();
    }
    return {};
}

} // namespace

class TestReportVerb : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aLookWritesNothingDown();
    void theReportIsLoggedWholeAndMadeAgainToTheByte();
    void itsTablesAreThoseThatStatisticsGives();
    void aRegionHasItsOwnReport();
    void whatIsRefusedIsSaidInItsPlace();
    void nothingIsLoggedWhenNothingMayGoOut();
    void anUnknownNameIsToldWithThoseThereAre();
    void wrongUseIsTold_data();
    void wrongUseIsTold();

private:
    [[nodiscard]] Outcome run(const QString& line) const
    {
        return spiegelRuns(QStringList{QStringLiteral("--db"), m_database} +
                           line.split(QLatin1Char(' '), Qt::SkipEmptyParts));
    }
    [[nodiscard]] QString file(const char* name) const { return m_folder.filePath(QString::fromLatin1(name)); }
    [[nodiscard]] int count(const char* table) const
    {
        const auto database = store::Database::open(m_database, store::Access::Read);
        store::Query row(*database, QStringLiteral("SELECT count(*) FROM ") + QString::fromLatin1(table));
        return row.next() ? row.number(0) : -1;
    }

    QTemporaryDir m_folder;
    QString m_database;
};

void TestReportVerb::initTestCase()
{
    qunsetenv("SPIEGEL_DB");
    m_database = file("werknl.db");
    const Outcome made =
        spiegelRuns({QStringLiteral("demo"), file("dump"), QStringLiteral("--cvs"), QStringLiteral("8000"),
                     QStringLiteral("--seed"), QStringLiteral("4"), QStringLiteral("--json")});
    QCOMPARE(made.status, 0);
    const QString week = made.json()[QStringLiteral("dumps")].toArray().first().toString();
    QCOMPARE(run(QStringLiteral("load ") + week).status, 0);
}

void TestReportVerb::aLookWritesNothingDown()
{
    const Outcome look = run(QStringLiteral("--json report doelgroep --around 1011 --within 45 --preview"));
    QCOMPARE(look.status, 0);
    const QJsonObject report = look.json().object();
    QCOMPARE(report[QStringLiteral("release")], false);
    QVERIFY(
        blockOf(report, QStringLiteral("table"))[QStringLiteral("table")].toObject().contains(QStringLiteral("audit")));
    QCOMPARE(count("release"), 0);
}

void TestReportVerb::theReportIsLoggedWholeAndMadeAgainToTheByte()
{
    const QString line = QStringLiteral("--json report doelgroep --around 1011 --within 45 --recipient Gemeente "
                                        "--ground convenant --out ");
    const Outcome first = run(line + file("een.pdf") + QStringLiteral(" --xlsx ") + file("een.xlsx"));
    QCOMPARE(first.status, 0);
    const QJsonObject report = first.json().object();
    QCOMPARE(report[QStringLiteral("release")], true);
    QCOMPARE(report[QStringLiteral("recipient")], QStringLiteral("Gemeente"));
    QVERIFY(!report[QStringLiteral("statement")].toArray().isEmpty());
    QVERIFY(!blockOf(report, QStringLiteral("table"))[QStringLiteral("table")].toObject().contains(
        QStringLiteral("audit")));
    QCOMPARE(count("release WHERE recipient = 'Gemeente' AND ground = 'convenant'"), count("release"));
    QCOMPARE(count("release WHERE product = 'report doelgroep'"), 4); // birth, education, hours, municipalities
    QCOMPARE(run(QStringLiteral("statistics --population sonar --by sex --around 1012 --within 30")).status, 0);
    const Outcome again = run(line + file("twee.pdf") + QStringLiteral(" --xlsx ") + file("twee.xlsx"));
    QCOMPARE(again.output, first.output);
    QVERIFY(contentOf(file("een.pdf")).startsWith("%PDF-"));
    QCOMPARE(contentOf(file("twee.pdf")), contentOf(file("een.pdf")));
    QVERIFY(contentOf(file("een.xlsx")).startsWith("PK"));
    QCOMPARE(contentOf(file("twee.xlsx")), contentOf(file("een.xlsx")));
}

void TestReportVerb::itsTablesAreThoseThatStatisticsGives()
{
    const QJsonObject report = run(QStringLiteral("--json report doelgroep --around 1011 --within 45")).json().object();
    const QJsonObject table =
        run(QStringLiteral("--json statistics --population sonar --by hours --around 1011 --within 45 --compare "
                           "national"))
            .json()
            .object();
    QCOMPARE(blockOf(report, QStringLiteral("table"), 2)[QStringLiteral("table")].toObject(), table);
}

void TestReportVerb::aRegionHasItsOwnReport()
{
    const Outcome outcome = run(QStringLiteral("--json report doelgroep --region provincie:Utrecht"));
    QCOMPARE(outcome.status, 0);
    const QJsonObject report = outcome.json().object();
    QVERIFY(blockOf(report, QStringLiteral("table"))[QStringLiteral("refused")].isNull());
    // Personas are those who live there; of the whole country there are none.
    const QJsonObject personas = blockOf(report, QStringLiteral("personas"));
    QCOMPARE(personas[QStringLiteral("personas")][QStringLiteral("area")], QStringLiteral("PV26"));
    const QJsonObject country = run(QStringLiteral("--json report doelgroep --preview")).json().object();
    QVERIFY(blockOf(country, QStringLiteral("personas"))[QStringLiteral("refused")].toString().contains(
        QStringLiteral("gebied")));
}

void TestReportVerb::whatIsRefusedIsSaidInItsPlace()
{
    // All women of one postcode: too few to count; the country can be told.
    QFile own(file("eigen.json"));
    QVERIFY(own.open(QIODevice::WriteOnly));
    own.write(R"({"format":"spiegel-report","version":1,"title":"Eigen","blocks":[
        {"kind":"table","by":["education"],"where":["sex=V"]},
        {"kind":"table","by":["sex"],"area":"country"}]})");
    own.close();
    const int before = count("release");
    const Outcome outcome = run(QStringLiteral("--json report %1 --around 1011 --within 0").arg(own.fileName()));
    QCOMPARE(outcome.status, 0);
    const QJsonObject report = outcome.json().object();
    const QJsonObject refused = blockOf(report, QStringLiteral("table"));
    QVERIFY(refused[QStringLiteral("refused")].toString().contains(QStringLiteral("beschermen")));
    QVERIFY(!refused.contains(QStringLiteral("table")));
    QVERIFY(blockOf(report, QStringLiteral("table"), 1)[QStringLiteral("refused")].isNull());
    QCOMPARE(count("release"), before + 1);
}

void TestReportVerb::nothingIsLoggedWhenNothingMayGoOut()
{
    QFile own(file("klein.json"));
    QVERIFY(own.open(QIODevice::WriteOnly));
    own.write(R"({"format":"spiegel-report","version":1,"title":"Klein","blocks":[
        {"kind":"text","text":"Er is niets."},{"kind":"table","by":["education"],"where":["sex=V"]}]})");
    own.close();
    const int before = count("release");
    const Outcome outcome =
        run(QStringLiteral("report %1 --around 1011 --within 0 --out %2").arg(own.fileName(), file("klein.pdf")));
    QCOMPARE(outcome.status, 3);
    QCOMPARE(count("release"), before);
    QVERIFY(!QFile::exists(file("klein.pdf")));
}

void TestReportVerb::anUnknownNameIsToldWithThoseThereAre()
{
    const Outcome outcome = run(QStringLiteral("report jaarverslag --out ") + file("x.pdf"));
    QCOMPARE(outcome.status, 1);
    QVERIFY(outcome.messages.contains("doelgroep"));
}

void TestReportVerb::wrongUseIsTold_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("status");
    QTest::newRow("no file") << QStringLiteral("report doelgroep --region Utrecht") << 2;
    QTest::newRow("a look in a file") << QStringLiteral("report doelgroep --preview --out x.pdf") << 2;
    QTest::newRow("minutes of nothing") << QStringLiteral("report doelgroep --within 20 --preview") << 2;
    QTest::newRow("a place there is not") << QStringLiteral("report doelgroep --region Nergenshuizen --preview") << 1;
    QTest::newRow("no report") << QStringLiteral("report --preview") << 2;
}

void TestReportVerb::wrongUseIsTold()
{
    QFETCH(QString, line);
    QFETCH(int, status);
    QCOMPARE(run(line).status, status);
}

QTEST_GUILESS_MAIN(TestReportVerb)
#include "tst_reportverb.moc"
