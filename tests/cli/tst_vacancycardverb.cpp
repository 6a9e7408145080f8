// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/releases/releaselog.h"
#include "tests/cli/spiegelruns.h"
#include "tests/vacancycards/bakery.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace spiegel;
using support::Outcome;
using support::spiegelRuns;

class TestVacancyCardVerb : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aCardIsWrittenAndLogged();
    void theSameCardHasTheSameBytes();
    void itsContentIsJson();
    void aDescribedVacancyCountsAsOneThatIsThere();
    void theReferenceOnItLeadsBack();
    void anEmployerHasOneCardOverItsVacancies();
    void aVacancyThatIsNotThereEndsWithOne();
    void aBatchMakesAllOpenOnesAndLogsEachOnce();
    void aBatchOfAListSaysWhatItSkips();
    void aBatchOfAnEmployerHasItsVacancies();
    void aBatchSaysWhatDoesNotGoWithIt_data();
    void aBatchSaysWhatDoesNotGoWithIt();

private:
    [[nodiscard]] std::size_t logged() const
    {
        auto database = store::Database::open(m_path, store::Access::Read);
        return releases::readLog(*database)->size();
    }
    [[nodiscard]] Outcome cards(const QString& folder, const QStringList& more = {}) const
    {
        return spiegelRuns(QStringList{QStringLiteral("cards"), QStringLiteral("vacancy"), QStringLiteral("--db"),
                                       m_path, QStringLiteral("--out"), m_folder.filePath(folder)} +
                           more);
    }
    [[nodiscard]] Outcome card(const QStringList& more) const
    {
        return spiegelRuns(
            QStringList{QStringLiteral("card"), QStringLiteral("vacancy"), QStringLiteral("--db"), m_path} + more);
    }

    support::Town m_town;
    QTemporaryDir m_folder;
    QString m_path;
    const QStringList m_id{QStringLiteral("--id"), QStringLiteral("V1")};
};

void TestVacancyCardVerb::initTestCase()
{
    qunsetenv("SPIEGEL_DB");
    support::addBakery(m_town);
    support::addSonarBakers(m_town);
    for (int i = 0; i < 24; ++i)
        support::addBaker(m_town, "B" + std::to_string(i), 30 + i);
    m_path = m_town.path();
}

void TestVacancyCardVerb::aCardIsWrittenAndLogged()
{
    const QString file = m_folder.filePath(QStringLiteral("kaart.pdf"));
    const Outcome outcome = card(
        m_id + QStringList{QStringLiteral("--out"), file, QStringLiteral("--recipient"), QStringLiteral("De Korst")});
    QVERIFY2(outcome.status == 0, outcome.messages.constData());
    QFile pdf(file);
    QVERIFY(pdf.open(QIODevice::ReadOnly));
    QVERIFY(pdf.read(5) == "%PDF-");
    auto database = store::Database::open(m_path, store::Access::Read);
    const auto log = releases::readLog(*database);
    QVERIFY(log);
    QCOMPARE(log->size(), std::size_t{1});
    QCOMPARE(log->front().release.product, QStringLiteral("card vacancy"));
    QCOMPARE(log->front().release.recipient, QStringLiteral("De Korst"));
}

void TestVacancyCardVerb::theSameCardHasTheSameBytes()
{
    const Outcome first = card(m_id);
    QVERIFY(first.output.startsWith("%PDF-"));
    QCOMPARE(card(m_id).output, first.output);
}

void TestVacancyCardVerb::itsContentIsJson()
{
    const Outcome outcome = card(m_id + QStringList{QStringLiteral("--json")});
    QCOMPARE(outcome.status, 0);
    const QJsonObject content = outcome.json().object();
    for (const char* key : {"header", "quality", "peers", "seekers", "personas", "carving", "method"})
        QVERIFY2(content.contains(QLatin1String(key)), key);
    QCOMPARE(content[QStringLiteral("header")][QStringLiteral("title")].toString(),
             QStringLiteral("Ambachtelijk bakker"));
    QCOMPARE(content[QStringLiteral("seekers")][QStringLiteral("near")].toInt() % 20, 0);
    QCOMPARE(content[QStringLiteral("personas")][QStringLiteral("rows")][0][QStringLiteral("people")].toInt(), 10);
    const QString file = m_folder.filePath(QStringLiteral("beide.pdf"));
    QCOMPARE(card(m_id + QStringList{QStringLiteral("--json"), QStringLiteral("--out"), file}).output, outcome.output);
    QVERIFY(QFileInfo::exists(file));
}

void TestVacancyCardVerb::aDescribedVacancyCountsAsOneThatIsThere()
{
    const QJsonObject there = card(m_id + QStringList{QStringLiteral("--json")}).json().object();
    const QString told =
        QStringLiteral("--occupation BAKKER --postcode 2011 --education VMBO --hours-min 32 --experience 2 "
                       "--competence K1 --employer Korst --json");
    const Outcome outcome = card(told.split(QLatin1Char(' ')));
    QVERIFY2(outcome.status == 0, outcome.messages.constData());
    const QJsonObject described = outcome.json().object();
    QCOMPARE(described[QStringLiteral("seekers")], there[QStringLiteral("seekers")]);
    QVERIFY(described[QStringLiteral("quality")][QStringLiteral("score")].isNull());
    QCOMPARE(described[QStringLiteral("header")][QStringLiteral("employer")].toString(), QStringLiteral("Korst"));
    QCOMPARE(card({QStringLiteral("--occupation"), QStringLiteral("BAKKER"), QStringLiteral("--education"),
                   QStringLiteral("veel")})
                 .status,
             1);
    QCOMPARE(card({QStringLiteral("--postcode"), QStringLiteral("2011")}).status, 2);
    QCOMPARE(card(m_id + QStringList{QStringLiteral("--occupation"), QStringLiteral("BAKKER")}).status, 2);
}

void TestVacancyCardVerb::theReferenceOnItLeadsBack()
{
    const QJsonObject content = card(m_id + QStringList{QStringLiteral("--json")}).json().object();
    const QString reference =
        content[QStringLiteral("personas")][QStringLiteral("rows")][0][QStringLiteral("reference")].toString();
    const Outcome outcome = spiegelRuns({QStringLiteral("personas"), QStringLiteral("--db"), m_path,
                                         QStringLiteral("--reference"), reference, QStringLiteral("--json")});
    QVERIFY2(outcome.status == 0, outcome.messages.constData());
    QCOMPARE(outcome.json().object()[QStringLiteral("people")].toArray().size(), 24);
}

void TestVacancyCardVerb::anEmployerHasOneCardOverItsVacancies()
{
    const auto employer = [this](const char* number, const QStringList& more = {}) {
        return spiegelRuns(QStringList{QStringLiteral("card"), QStringLiteral("employer"), QStringLiteral("--db"),
                                       m_path, QStringLiteral("--id"), QString::fromLatin1(number)} +
                           more);
    };
    const std::size_t before = logged();
    const Outcome outcome =
        employer("W1", {QStringLiteral("--json"), QStringLiteral("--recipient"), QStringLiteral("De Korst")});
    QVERIFY2(outcome.status == 0, outcome.messages.constData());
    QCOMPARE(logged(), before + 1);
    const QJsonObject content = outcome.json().object();
    for (const char* key : {"header", "work", "quality", "peers", "seekers", "personas", "carving", "method"})
        QVERIFY2(content.contains(QLatin1String(key)), key);
    QCOMPARE(content[QStringLiteral("header")][QStringLiteral("vacancies")].toInt(), 1);
    const QJsonObject one = card(m_id + QStringList{QStringLiteral("--json")}).json().object();
    for (const char* key : {"near", "fitting", "base"}) // its only vacancy: the same people
        QCOMPARE(content[QStringLiteral("seekers")][QLatin1String(key)],
                 one[QStringLiteral("seekers")][QLatin1String(key)]);
    const Outcome pdf = employer("W1");
    QVERIFY(pdf.output.startsWith("%PDF-"));
    QCOMPARE(employer("W1").output, pdf.output);
    QCOMPARE(employer("W9").status, 1);
}

void TestVacancyCardVerb::aVacancyThatIsNotThereEndsWithOne()
{
    QCOMPARE(card({QStringLiteral("--id"), QStringLiteral("V9")}).status, 1);
    QCOMPARE(card({}).status, 2);
}

void TestVacancyCardVerb::aBatchMakesAllOpenOnesAndLogsEachOnce()
{
    const std::size_t before = logged();
    const Outcome outcome =
        cards(QStringLiteral("all"), {QStringLiteral("--json"), QStringLiteral("--workers"), QStringLiteral("2")});
    QVERIFY2(outcome.status == 0, outcome.messages.constData());
    QCOMPARE(outcome.json().object()[QStringLiteral("written")].toInt(), 2);
    QVERIFY(QFile::exists(m_folder.filePath(QStringLiteral("all/Bakkerij De Korst/V1.pdf"))));
    QVERIFY(QFile::exists(m_folder.filePath(QStringLiteral("all/onbekend/V2.pdf"))));
    QVERIFY(QFile::exists(m_folder.filePath(QStringLiteral("all/manifest.csv"))));
    QCOMPARE(logged(), before + 2);
    QFile pdf(m_folder.filePath(QStringLiteral("all/Bakkerij De Korst/V1.pdf")));
    QVERIFY(pdf.open(QIODevice::ReadOnly));
    QCOMPARE(card(m_id).output, pdf.readAll()); // the same card, the same bytes
    QCOMPARE(cards(QStringLiteral("all")).status, 0);
    QCOMPARE(logged(), before + 3); // of the batch none: what is there was given out
    QVERIFY(QFile::remove(m_folder.filePath(QStringLiteral("all/onbekend/V2.pdf"))));
    QCOMPARE(cards(QStringLiteral("all")).status, 0);
    QVERIFY(QFile::exists(m_folder.filePath(QStringLiteral("all/onbekend/V2.pdf"))));
    QCOMPARE(logged(), before + 4);
}

void TestVacancyCardVerb::aBatchOfAListSaysWhatItSkips()
{
    QFile list(m_folder.filePath(QStringLiteral("ids")));
    QVERIFY(list.open(QIODevice::WriteOnly));
    list.write("V1\nV77\nV1\n");
    list.close();
    const Outcome outcome =
        cards(QStringLiteral("some"), {QStringLiteral("--ids"), list.fileName(), QStringLiteral("--name"),
                                       QStringLiteral("{beroep}-{vacature}"), QStringLiteral("--json")});
    QVERIFY2(outcome.status == 0, outcome.messages.constData());
    QCOMPARE(outcome.json().object()[QStringLiteral("written")].toInt(), 1);
    QCOMPARE(outcome.json().object()[QStringLiteral("skipped")].toInt(), 1);
    QVERIFY(QFile::exists(m_folder.filePath(QStringLiteral("some/bakker-V1.pdf"))));
}

void TestVacancyCardVerb::aBatchOfAnEmployerHasItsVacancies()
{
    const Outcome outcome = cards(QStringLiteral("employer"),
                                  {QStringLiteral("--employer"), QStringLiteral("W1"), QStringLiteral("--json")});
    QVERIFY2(outcome.status == 0, outcome.messages.constData());
    QCOMPARE(outcome.json().object()[QStringLiteral("written")].toInt(), 1);
    QVERIFY(QFile::exists(m_folder.filePath(QStringLiteral("employer/Bakkerij De Korst/V1.pdf"))));
    QCOMPARE(cards(QStringLiteral("nobody"), {QStringLiteral("--employer"), QStringLiteral("W7")}).status, 1);
    QCOMPARE(spiegelRuns({QStringLiteral("cards"), QStringLiteral("cv"), QStringLiteral("--out"),
                          m_folder.filePath(QStringLiteral("cv")), QStringLiteral("--employer"), QStringLiteral("W1")})
                 .status,
             2);
}

void TestVacancyCardVerb::aBatchSaysWhatDoesNotGoWithIt_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("status");
    QTest::newRow("branch") << QStringLiteral("--branch Haarlem") << 2;
    QTest::newRow("share") << QStringLiteral("--shard 1/2") << 2;
    QTest::newRow("template") << QStringLiteral("--name {cv}.pdf") << 1;
    QTest::newRow("way out") << QStringLiteral("--name ../{vacature}") << 1;
    QTest::newRow("one name for all") << QStringLiteral("--name kaart") << 1;
}

void TestVacancyCardVerb::aBatchSaysWhatDoesNotGoWithIt()
{
    QFETCH(QString, line);
    QFETCH(int, status);
    QCOMPARE(cards(QStringLiteral("wrong"), line.split(QLatin1Char(' '))).status, status);
    QVERIFY(!QFile::exists(m_folder.filePath(QStringLiteral("wrong/manifest.csv"))));
}

QTEST_MAIN(TestVacancyCardVerb)
#include "tst_vacancycardverb.moc"
