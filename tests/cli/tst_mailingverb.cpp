// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/spiegelruns.h"

#include "core/releases/releaselog.h"
#include "core/store/database.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace spiegel;
using support::Outcome;
using support::spiegelRuns;

class TestMailingVerb : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aLookWritesAndLogsNothing();
    void draftsCardsAndListAreMadeAndLoggedForTheEmployer();
    void onceMoreTheSameBytesAndNothingLogged();
    void anEmployerCanGetOneCard();
    void whoIsOnTheStopListGetsNone();
    void wrongUseIsTold_data();
    void wrongUseIsTold();
    void anEmployerWithoutVacanciesIsTold();

private:
    [[nodiscard]] Outcome run(const QStringList& arguments) const
    {
        return spiegelRuns(
            QStringList{QStringLiteral("--db"), m_database, QStringLiteral("--json"), QStringLiteral("mailing")} +
            arguments);
    }
    [[nodiscard]] QStringList make(const QString& folder) const
    {
        return {QStringLiteral("--employer"), m_employer,
                QStringLiteral("--from"),     QStringLiteral("Punt <wsp@example.nl>"),
                QStringLiteral("--ground"),   QStringLiteral("convenant"),
                QStringLiteral("--out"),      m_folder.filePath(folder)};
    }
    [[nodiscard]] std::vector<releases::LogEntry> log() const
    {
        auto database = store::Database::open(m_database, store::Access::Read);
        return *releases::readLog(*database);
    }
    [[nodiscard]] QMap<QString, QByteArray> filesIn(const QString& folder, const QStringList& names) const
    {
        QMap<QString, QByteArray> files;
        for (const QString& name : names) {
            QFile file(QDir(m_folder.filePath(folder)).filePath(name));
            if (file.open(QIODevice::ReadOnly))
                files.insert(name, file.readAll());
        }
        return files;
    }

    QTemporaryDir m_folder;
    QString m_database;
    QString m_employer; ///< one with two open vacancies
    QStringList m_files;
};

void TestMailingVerb::initTestCase()
{
    qunsetenv("SPIEGEL_DB");
    m_database = m_folder.filePath(QStringLiteral("werknl.db"));
    const Outcome made = spiegelRuns({QStringLiteral("demo"), m_folder.filePath(QStringLiteral("dump")),
                                      QStringLiteral("--cvs"), QStringLiteral("3000"), QStringLiteral("--json")});
    QCOMPARE(made.status, 0);
    QCOMPARE(spiegelRuns({QStringLiteral("--db"), m_database, QStringLiteral("load"),
                          made.json()[QStringLiteral("dumps")].toArray().first().toString()})
                 .status,
             0);
}

void TestMailingVerb::aLookWritesAndLogsNothing()
{
    const Outcome look = run({QStringLiteral("--preview")});
    QCOMPARE(look.status, 0);
    const QJsonArray employers = look.json()[QStringLiteral("employers")].toArray();
    QCOMPARE(look.json()[QStringLiteral("drafts")].toInt(), employers.size());
    for (const QJsonValue& employer : employers) {
        if (employer[QStringLiteral("vacancies")] == 2 && m_employer.isEmpty()) {
            m_employer = employer[QStringLiteral("employer")].toString();
            m_files << employer[QStringLiteral("draft")].toString();
            for (const QJsonValue& card : employer[QStringLiteral("cards")].toArray())
                m_files << card.toString();
        }
    }
    QCOMPARE(m_files.size(), 3);
    QVERIFY(log().empty());
}

void TestMailingVerb::draftsCardsAndListAreMadeAndLoggedForTheEmployer()
{
    const Outcome made = run(make(QStringLiteral("een")));
    QCOMPARE(made.status, 0);
    QCOMPARE(made.json()[QStringLiteral("drafts")].toInt(), 1);
    const QString name = made.json()[QStringLiteral("employers")][0][QStringLiteral("name")].toString();
    const auto entries = log();
    QCOMPARE(entries.size(), std::size_t{2});
    for (const releases::LogEntry& entry : entries) {
        QCOMPARE(entry.release.product, QStringLiteral("card vacancy"));
        QCOMPARE(entry.release.recipient, name);
        QCOMPARE(entry.release.ground, QStringLiteral("convenant"));
    }
    const auto files = filesIn(QStringLiteral("een"), m_files);
    QCOMPARE(files.size(), 3);
    const QByteArray eml = files[m_files[0]];
    QVERIFY(eml.startsWith("X-Unsent: 1\r\n"));
    for (const QString& card : m_files.mid(1)) {
        QByteArray coded = files[card].toBase64();
        QVERIFY(files[card].startsWith("%PDF-"));
        QVERIFY(QByteArray(eml).replace("\r\n", "").contains(coded)); // the card itself is attached
    }
    QVERIFY(QFile::exists(m_folder.filePath(QStringLiteral("een/mailing.csv"))));
}

void TestMailingVerb::onceMoreTheSameBytesAndNothingLogged()
{
    const auto before = filesIn(QStringLiteral("een"), m_files);
    QCOMPARE(run(make(QStringLiteral("een"))).status, 0);
    QCOMPARE(log().size(), std::size_t{2});
    QVERIFY(filesIn(QStringLiteral("een"), m_files) == before);
    QCOMPARE(run(make(QStringLiteral("twee"))).status, 0);
    QVERIFY(filesIn(QStringLiteral("twee"), m_files) == before);
    QCOMPARE(log().size(), std::size_t{4}); // in another folder it is given out again
}

void TestMailingVerb::anEmployerCanGetOneCard()
{
    const std::size_t logged = log().size();
    const QStringList one =
        make(QStringLiteral("kaart")) + QStringList{QStringLiteral("--cards"), QStringLiteral("employer")};
    const Outcome made = run(one);
    QCOMPARE(made.status, 0);
    const QJsonObject employer = made.json()[QStringLiteral("employers")].toArray().first().toObject();
    QCOMPARE(employer[QStringLiteral("vacancies")].toInt(), 2);
    QCOMPARE(employer[QStringLiteral("cards")].toArray().size(), 1);
    const QString card = employer[QStringLiteral("cards")].toArray().first().toString();
    QVERIFY(card.endsWith(m_employer + QStringLiteral(".pdf")));
    const QString draft = employer[QStringLiteral("draft")].toString();
    const auto files = filesIn(QStringLiteral("kaart"), {card, draft});
    QVERIFY(files[card].startsWith("%PDF"));
    QCOMPARE(files[draft].count("Content-Type: application/pdf"), 1);
    QCOMPARE(log().size(), logged + 1);
    QCOMPARE(log().front().release.product, QStringLiteral("card employer"));
    QCOMPARE(log().front().release.ground, QStringLiteral("convenant"));
    QCOMPARE(run(one).status, 0);
    QCOMPARE(log().size(), logged + 1);
}

void TestMailingVerb::whoIsOnTheStopListGetsNone()
{
    QCOMPARE(run({QStringLiteral("--stop"), m_employer}).json()[QStringLiteral("stops")].toArray().size(), 1);
    const std::size_t logged = log().size();
    const Outcome made = run(make(QStringLiteral("drie")));
    QCOMPARE(made.json()[QStringLiteral("drafts")].toInt(), 0);
    QCOMPARE(made.json()[QStringLiteral("stopped")].toInt(), 1);
    QVERIFY(filesIn(QStringLiteral("drie"), m_files).isEmpty());
    QCOMPARE(log().size(), logged);
    QCOMPARE(run({QStringLiteral("--stops")}).json()[QStringLiteral("stops")].toArray().size(), 1);
    QCOMPARE(run({QStringLiteral("--unstop"), m_employer.toLower()}).json()[QStringLiteral("stops")].toArray().size(),
             0);
}

void TestMailingVerb::wrongUseIsTold_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("status");
    const QString out = QStringLiteral("--out");
    QTest::newRow("nothing") << QStringList{} << 2;
    QTest::newRow("no sender") << QStringList{out, QStringLiteral("x")} << 2;
    QTest::newRow("a look in a folder") << QStringList{QStringLiteral("--preview"), out, QStringLiteral("x")} << 2;
    QTest::newRow("the list and a look") << QStringList{QStringLiteral("--preview"), QStringLiteral("--stops")} << 2;
    QTest::newRow("a sender without address")
        << QStringList{out, QStringLiteral("x"), QStringLiteral("--from"), QStringLiteral("Punt")} << 1;
    QTest::newRow("a letter there is not")
        << QStringList{QStringLiteral("--preview"), QStringLiteral("--letter"), QStringLiteral("/nergens.txt")} << 1;
}

void TestMailingVerb::wrongUseIsTold()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, status);
    QCOMPARE(run(arguments).status, status);
}

void TestMailingVerb::anEmployerWithoutVacanciesIsTold()
{
    QCOMPARE(run({QStringLiteral("--preview"), QStringLiteral("--employer"), QStringLiteral("NIEMAND")}).status, 1);
}

QTEST_GUILESS_MAIN(TestMailingVerb)
#include "tst_mailingverb.moc"
