// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mailing/mailing.h"
#include "core/releases/releaselog.h"
#include "tests/vacancycards/bakery.h"

#include <QDir>
#include <QDirIterator>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>

using namespace spiegel;
using namespace spiegel::mailing;
using namespace spiegel::support;

namespace {

constexpr int employers = 70; ///< a few more than are made together

/// Stops the work when it is told of so many times.
class Stopping final : public Progress
{
public:
    explicit Stopping(int at)
        : m_at(at)
    {
    }
    void report(qint64 done, qint64 total, const QString&) override
    {
        if (total == employers && ++m_told == m_at)
            cancel();
        m_last = done;
    }
    [[nodiscard]] qint64 last() const { return m_last; }

private:
    int m_at;
    std::atomic<int> m_told = 0;
    std::atomic<qint64> m_last = 0;
};

QMap<QString, QByteArray> filesIn(const QString& folder)
{
    QMap<QString, QByteArray> files;
    for (QDirIterator all(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories); all.hasNext();) {
        QFile file(all.next());
        if (file.open(QIODevice::ReadOnly))
            files.insert(QDir(folder).relativeFilePath(file.fileName()), file.readAll());
    }
    return files;
}

} // namespace

class TestMailingRun : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aStoppedRunGoesOnWhereItWas_data();
    void aStoppedRunGoesOnWhereItWas();

private:
    Progress m_progress;
};

void TestMailingRun::aStoppedRunGoesOnWhereItWas_data()
{
    QTest::addColumn<bool>("isPerEmployer");
    QTest::newRow("a card a vacancy") << false;
    QTest::newRow("a card an employer") << true;
}

void TestMailingRun::aStoppedRunGoesOnWhereItWas()
{
    QFETCH(bool, isPerEmployer);
    Town town;
    addBakery(town);
    addSonarBakers(town);
    for (int i = 0; i < employers; ++i) {
        const std::string number = std::to_string(100 + i);
        town.addEmployer("E" + number, "Zaak " + number, haarlem, {}, "zaak" + number + "@example.nl");
        town.addVacancy("V" + number, {.employer = "E" + number, .occupation = "BAKKER", .postcode = haarlem + i % 2});
    }
    addBaker(town, "B1", 30);
    auto database = town.open(store::Access::Write);
    const auto maker = makerOf(database, *releases::secretOf(database));
    const QTemporaryDir folder;
    Mailing mailing;
    mailing.cards = isPerEmployer ? Cards::PerEmployer : Cards::PerVacancy;
    mailing.from = {QStringLiteral("Punt"), QStringLiteral("wsp@example.nl")};
    mailing.folder = folder.filePath(QStringLiteral("een"));
    const auto runWith = [&](Progress& progress) { return run(mailing, maker, database, Workers(2), progress); };
    const auto logged = [&] { return static_cast<int>(releases::readLog(database)->size()); };

    Stopping stopping(2);
    const auto stopped = runWith(stopping);
    QVERIFY(!stopped && stopped.error().isCancelled());
    QCOMPARE(stopping.last(), 64);
    auto files = filesIn(mailing.folder);
    QCOMPARE(files.size(), 64 + 64 + 1); // drafts, cards, what was done
    QVERIFY(!files.contains(QString::fromLatin1(listName)));
    QCOMPARE(logged(), 64);

    const auto drafts = runWith(m_progress);
    QVERIFY(drafts);
    QCOMPARE(logged(), employers); // each once
    const auto whole = filesIn(mailing.folder);
    QCOMPARE(whole.size(), 2 * employers + 1); // and the list; W1 has no address
    for (auto file = files.begin(); file != files.end(); ++file) {
        if (!file.key().endsWith(QLatin1String(".log")))
            QCOMPARE(whole[file.key()], file.value());
    }
    mailing.folder = folder.filePath(QStringLiteral("twee"));
    QVERIFY(runWith(m_progress));
    QVERIFY(filesIn(mailing.folder) == whole);
}

QTEST_GUILESS_MAIN(TestMailingRun)
#include "tst_mailingrun.moc"
