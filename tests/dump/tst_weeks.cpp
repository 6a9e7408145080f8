// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dump/forget.h"
#include "core/store/database.h"
#include "core/store/query.h"
#include "tests/dump/dumpfolder.h"

#include <QTest>

#include <map>
#include <random>

using namespace spiegel;

namespace {

/// A week as a test makes it: lines of three files.
struct Week
{
    std::map<int, QString> cvs;                  ///< number -> postcode
    std::map<std::pair<int, int>, QString> jobs; ///< cv, volgnr -> month
    std::vector<std::pair<int, int>> views;      ///< cv, vacancy; repeats count
};

Week randomWeek(std::mt19937& random)
{
    Week week;
    for (int cv = 0; cv < 12; ++cv) {
        if (random() % 4 == 0)
            continue;
        week.cvs[cv] = QString::number(1000 + random() % 3);
        for (int job = 1; job <= 3; ++job) {
            if (random() % 2 == 0)
                week.jobs[{cv, job}] = QStringLiteral("2010-0%1").arg(1 + random() % 3);
        }
        for (int view = 0; view < 4; ++view) {
            if (random() % 2 == 0)
                week.views.emplace_back(cv, static_cast<int>(random() % 3));
        }
    }
    return week;
}

void write(const Week& week, const DumpFolder& folder)
{
    QString cvs = QStringLiteral("cv_id;postcode\n");
    for (const auto& [cv, postcode] : week.cvs)
        cvs += QStringLiteral("CV%1;%2\n").arg(cv).arg(postcode);
    QString jobs = QStringLiteral("van;cv_id;volgnr;beroep\n");
    for (const auto& [key, month] : week.jobs)
        jobs += QStringLiteral("%1;CV%2;%3;7412.1\n").arg(month).arg(key.first).arg(key.second);
    QString views = QStringLiteral("cv_id;vacature_id;op\n");
    for (const auto& [cv, vacancy] : week.views)
        views += QStringLiteral("CV%1;V%2;2015-01-01\n").arg(cv).arg(vacancy);
    folder.put("cv.csv", cvs.toUtf8());
    folder.put("werkervaring.csv", jobs.toUtf8());
    folder.put("bekeken.csv", views.toUtf8());
}

QStringList told(const Week& week)
{
    QStringList lines;
    for (const auto& [cv, postcode] : week.cvs)
        lines << QStringLiteral("cv CV%1 %2").arg(cv).arg(postcode);
    for (const auto& [key, month] : week.jobs)
        lines << QStringLiteral("job CV%1 %2 %3").arg(key.first).arg(key.second).arg(month);
    for (const auto& [cv, vacancy] : week.views)
        lines << QStringLiteral("view CV%1 V%2").arg(cv).arg(vacancy);
    lines.sort();
    return lines;
}

QStringList shown(const store::Database& database)
{
    QStringList lines;
    store::Query cvs(database, QStringLiteral("SELECT name, postcode FROM cv_at JOIN cv_key ON id = cv"));
    while (cvs.next())
        lines << QStringLiteral("cv %1 %2").arg(cvs.text(0)).arg(cvs.number(1));
    store::Query jobs(database, QStringLiteral("SELECT name, seq, started FROM experience_at JOIN cv_key ON id = cv"));
    while (jobs.next())
        lines << QStringLiteral("job %1 %2 %3").arg(jobs.text(0)).arg(jobs.number(1)).arg(jobs.month(2).iso());
    store::Query views(database,
                       QStringLiteral("SELECT c.name, v.name, times FROM viewing_at JOIN cv_key c ON c.id = cv "
                                      "JOIN vacancy_key v ON v.id = vacancy"));
    while (views.next()) {
        for (int time = 0; time < views.number(2); ++time)
            lines << QStringLiteral("view %1 %2").arg(views.text(0), views.text(1));
    }
    lines.sort();
    return lines;
}

QString isoOf(int week)
{
    return Day(Day::of(2015, 3, 2).sinceEpoch() + 7 * week).iso();
}

} // namespace

class TestWeeks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyWeekShowsItsOwnDumpInWhateverOrderTheyCome();
    void forgettingAWeekLeavesNoTrace();
    void aSmallChangeAddsLittle();
};

void TestWeeks::everyWeekShowsItsOwnDumpInWhateverOrderTheyCome()
{
    for (unsigned seed = 1; seed <= 8; ++seed) {
        std::mt19937 random(seed);
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("weeks.db"));
        std::map<int, Week> weeks;
        for (int step = 0; step < 10; ++step) {
            const int number = static_cast<int>(random() % 6);
            if (weeks.count(number) > 0 && weeks.size() > 1 && random() % 3 == 0) {
                auto database = store::Database::open(path, store::Access::Write);
                const auto forgotten = dump::forget(*database, *Day::parse(isoOf(number)), Progress::unwatched());
                QVERIFY2(forgotten, forgotten ? "" : qPrintable(forgotten.error().text()));
                weeks.erase(number);
            } else {
                const bool isThere = weeks.count(number) > 0;
                const Week week = random() % 4 == 0 && !weeks.empty() ? weeks.begin()->second : randomWeek(random);
                const DumpFolder dump(isoOf(number));
                write(week, dump);
                auto order = dump.order();
                order.replace = isThere;
                const auto report = loaded(path, order);
                QVERIFY(!report.problem());
                weeks[number] = week;
            }
            auto database = store::Database::open(path, store::Access::Read);
            QVERIFY(database);
            for (const auto& [other, week] : weeks) {
                QVERIFY(database->choose(*Day::parse(isoOf(other))));
                QVERIFY2(shown(*database) == told(week),
                         qPrintable(QStringLiteral("seed %1, step %2, week %3").arg(seed).arg(step).arg(other)));
            }
            QCOMPARE(database->snapshots().size(), weeks.size());
        }
    }
}

void TestWeeks::forgettingAWeekLeavesNoTrace()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("forget.db"));
    for (int week = 0; week < 2; ++week) {
        const DumpFolder dump(isoOf(week));
        dump.put("cv.csv", week == 0 ? "cv_id;vestiging\nVERTROKKEN77;Geheimstad\nBLIJFT1;Haarlem\n"
                                     : "cv_id;vestiging\nBLIJFT1;Haarlem\n");
        QVERIFY(loaded(path, dump.order()).loaded);
    }
    auto database = store::Database::open(path, store::Access::Write);
    QVERIFY(dump::forget(*database, *Day::parse(isoOf(0)), Progress::unwatched()));
    QVERIFY(!dump::forget(*database, *Day::parse(isoOf(0)), Progress::unwatched()));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY(bytes.contains("BLIJFT1"));
    QVERIFY(!bytes.contains("VERTROKKEN77"));
    QVERIFY(!bytes.contains("Geheimstad"));
    // A later week finds the numbers that stayed.
    const DumpFolder dump(isoOf(2));
    dump.put("cv.csv", "cv_id;vestiging\nBLIJFT1;Haarlem\nNIEUW;Delft\n");
    const auto report = loaded(path, dump.order());
    QCOMPARE(report.changed.at(QStringLiteral("cv")), (dump::TableChange{1, 0, 0}));
}

void TestWeeks::aSmallChangeAddsLittle()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("growth.db"));
    constexpr int cvs = 20000;
    for (int week = 0; week < 2; ++week) {
        QByteArray text = "cv_id;postcode;uren_min;uren_max;presentatie_tekens\n";
        QByteArray jobs = "cv_id;volgnr;beroep;van;tot\n";
        for (int cv = 0; cv < cvs; ++cv) {
            const bool isChanged = week == 1 && cv % 50 == 0;
            text += QStringLiteral("CV%1;%2;16;32;%3\n")
                        .arg(cv, 7, 10, QLatin1Char('0'))
                        .arg(1000 + cv % 900)
                        .arg(isChanged ? 900 : 400)
                        .toUtf8();
            for (int job = 1; job <= 5; ++job)
                jobs += QStringLiteral("CV%1;%2;%3.1;2010-01;%4\n")
                            .arg(cv, 7, 10, QLatin1Char('0'))
                            .arg(job)
                            .arg(1000 + (cv + job) % 800)
                            .arg(isChanged ? QStringLiteral("2014-05") : QStringLiteral("2012-05"))
                            .toUtf8();
        }
        const DumpFolder dump(isoOf(week));
        dump.put("cv.csv", text);
        dump.put("werkervaring.csv", jobs);
        const qint64 before = QFileInfo(path).size();
        const auto report = loaded(path, dump.order());
        QVERIFY(report.loaded);
        if (week == 1) {
            QCOMPARE(report.changed.at(QStringLiteral("cv")), (dump::TableChange{0, cvs / 50, 0}));
            QCOMPARE(report.changed.at(QStringLiteral("werkervaring")), (dump::TableChange{0, cvs / 10, 0}));
            const double growth = static_cast<double>(QFileInfo(path).size() - before) / static_cast<double>(before);
            QVERIFY2(growth < 0.05, qPrintable(QString::number(growth)));
        }
    }
}

QTEST_GUILESS_MAIN(TestWeeks)
#include "tst_weeks.moc"
