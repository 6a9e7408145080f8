// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/spiegelruns.h"
#include "tests/support/pdfua.h"
#include "tests/support/town.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace spiegel;
using support::Outcome;
using support::spiegelRuns;

class TestWajongCardVerb : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aCardIsWrittenForItsOwnerOnly();
    void theSameCardHasTheSameBytes();
    void theNumberOfTheClientWillDo();
    void itsContentIsJsonAndNamesNoIllness();
    void whoHasNoCardIsToldWhy_data();
    void whoHasNoCardIsToldWhy();

private:
    [[nodiscard]] Outcome card(const QString& id, const QStringList& more = {}) const
    {
        return spiegelRuns(QStringList{QStringLiteral("card"), QStringLiteral("wajong"), QStringLiteral("--db"), m_path,
                                       QStringLiteral("--id"), id} +
                           more);
    }

    support::Town m_town;
    QTemporaryDir m_folder;
    QString m_path;
};

void TestWajongCardVerb::initTestCase()
{
    qunsetenv("SPIEGEL_DB");
    m_town.addOccupation("shop", "winkelmedewerker", "5223", 2);
    m_town.addTask("shop", 1, "schappen bijvullen", 1);
    m_town.addCv("CV1", {.postcode = 2011, .travelMax = 45, .transport = "fiets", .benefit = "WAJONG"});
    m_town.addExperience("CV1", 1, "shop", "2012-01", "2013-01");
    m_town.addSonar("S1", {.cv = "CV1", .hoursADay = "450", .regime = "2010", .guidance = 1});
    m_town.addVacancy("V1", {.occupation = "shop", .postcode = 2012, .placed = "2015-01-01"});
    m_town.addCv("alone", {.postcode = 2011});
    m_town.addCv("twice", {.postcode = 2011});
    m_town.addSonar("S2", {.cv = "twice"});
    m_town.addSonar("S3", {.cv = "twice"});
    m_town.addSonar("S4", {});
    m_path = m_town.path();
}

void TestWajongCardVerb::aCardIsWrittenForItsOwnerOnly()
{
    const QString path = m_folder.filePath(QStringLiteral("kaart.pdf"));
    const Outcome outcome = card(QStringLiteral("CV1"), {QStringLiteral("--out"), path});
    QVERIFY2(outcome.status == 0, outcome.messages.constData());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(QFileInfo(path).permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    const QByteArray pdf = file.readAll();
    QVERIFY(pdf.startsWith("%PDF-"));
    if (support::PdfObjects::canRead())
        QCOMPARE(support::uaProblems(pdf).join(QLatin1Char('\n')), QString());
}

void TestWajongCardVerb::theSameCardHasTheSameBytes()
{
    const Outcome first = card(QStringLiteral("CV1"));
    QVERIFY2(first.output.startsWith("%PDF-"), first.messages.constData());
    QCOMPARE(card(QStringLiteral("CV1")).output, first.output);
}

void TestWajongCardVerb::theNumberOfTheClientWillDo()
{
    QCOMPARE(card(QStringLiteral("S1")).output, card(QStringLiteral("CV1")).output);
}

void TestWajongCardVerb::itsContentIsJsonAndNamesNoIllness()
{
    const Outcome outcome = card(QStringLiteral("CV1"), {QStringLiteral("--json")});
    QCOMPARE(outcome.status, 0);
    const QJsonObject json = outcome.json().object();
    const QJsonArray tasks = json.value(QLatin1String("tasks")).toObject().value(QLatin1String("rows")).toArray();
    QCOMPARE(tasks.size(), 1);
    QCOMPARE(tasks[0].toObject().value(QLatin1String("task")).toString(), QStringLiteral("schappen bijvullen"));
    QCOMPARE(tasks[0].toObject().value(QLatin1String("vacancies")).toInt(), 1);
    QVERIFY(outcome.output.contains("4,5 uur"));
    for (const char* word : {"wajong", "WAJONG", "Wajong", "S1", "2010"})
        QVERIFY2(!outcome.output.contains(word), word);
}

void TestWajongCardVerb::whoHasNoCardIsToldWhy_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QByteArray>("why");
    QTest::newRow("no client") << QStringLiteral("alone") << QByteArray("geen");
    QTest::newRow("two clients") << QStringLiteral("twice") << QByteArray("meer dan");
    QTest::newRow("a client without a CV") << QStringLiteral("S4") << QByteArray("S4");
    QTest::newRow("nobody") << QStringLiteral("nobody") << QByteArray("nobody");
}

void TestWajongCardVerb::whoHasNoCardIsToldWhy()
{
    QFETCH(QString, id);
    QFETCH(QByteArray, why);
    const QString path = m_folder.filePath(QStringLiteral("none.pdf"));
    const Outcome outcome = card(id, {QStringLiteral("--out"), path});
    QCOMPARE(outcome.status, 1);
    QVERIFY2(outcome.messages.contains(why), outcome.messages.constData());
    QVERIFY(!QFile::exists(path));
}

QTEST_GUILESS_MAIN(TestWajongCardVerb)
#include "tst_wajongcardverb.moc"
