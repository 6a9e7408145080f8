// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/openmatch/weeks.h"
#include "tests/support/town.h"
#include "ui/shell/workplacereader.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace spiegel;
using shell::readWorkplace;

class TestWorkplaceReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFileThatIsNotThereIsAnEmptyPlace()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("new.sqlite"));
        const auto place = readWorkplace(path, {}, 3);
        QVERIFY(place.has_value());
        QCOMPARE(place->database, path);
        QVERIFY(place->isOpen() && place->isEmpty());
        QCOMPARE(place->revision, 3);
        QVERIFY(!QFile::exists(path)); // looking makes nothing
    }
    void theNewestWeekIsShownUnlessAnotherIsWanted()
    {
        support::Town town(Day::of(2015, 3, 2));
        town.addCv("CV1");
        town.startWeek(Day::of(2015, 3, 9));
        town.addCv("CV2");
        const QString path = town.path();
        const auto newest = readWorkplace(path, {}, 0);
        QVERIFY(newest.has_value());
        QCOMPARE(newest->snapshot, Day::of(2015, 3, 9));
        QCOMPARE(newest->snapshots, (std::vector<Day>{Day::of(2015, 3, 2), Day::of(2015, 3, 9)}));
        const auto first = readWorkplace(path, Day::of(2015, 3, 2), 0);
        QCOMPARE(first->snapshot, Day::of(2015, 3, 2));
        // A week that was forgotten meanwhile gives the newest.
        const auto gone = readWorkplace(path, Day::of(2014, 1, 6), 0);
        QCOMPARE(gone->snapshot, Day::of(2015, 3, 9));
    }
    void publicWeeksAreNoWeeksToChoose()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("public.db"));
        const QString week = folder.filePath(QStringLiteral("week.csv"));
        QFile file(week);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("PEILDATUM;BEROEP_CD;REC_TYPE;AANTAL\n26-11-2019;1001;Vacature;3\n");
        file.close();
        dump::LoadOrder order;
        order.path = week;
        QVERIFY(openmatch::load(path, order, Progress::unwatched()));
        const auto place = readWorkplace(path, {}, 0);
        QVERIFY(place->isEmpty());
        QCOMPARE(place->openMatch, std::vector{Day::of(2019, 11, 26)});
    }
    void whatIsNoDatabaseIsAProblem_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("text") << QByteArray("cv_id,postcode\n1,2011\n");
        QTest::newRow("random bytes") << QByteArray("\x00\xff\x13\x37", 4).repeated(1000);
        QTest::newRow("a head without a body") << QByteArray("SQLite format 3\0", 16);
    }
    void whatIsNoDatabaseIsAProblem()
    {
        QFETCH(QByteArray, content);
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("strange \"'% \u05d8 \U0001F600.db"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();
        const auto place = readWorkplace(path, {}, 0);
        QVERIFY(!place.has_value());
        QVERIFY(!place.error().what.isEmpty());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), content); // left as it was
    }
};

QTEST_GUILESS_MAIN(TestWorkplaceReader)
#include "tst_workplacereader.moc"
