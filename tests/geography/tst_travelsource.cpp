// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geography/travelsource.h"
#include "core/store/database.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace spiegel;
using namespace spiegel::geography;
using store::Access;
using store::Database;

class tst_TravelSource : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    Progress& m_progress = Progress::unwatched();

    QString write(const QByteArray& content)
    {
        const QString path = m_folder.filePath(QStringLiteral("gemeten.csv"));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            return {};
        return path;
    }
    Result<Database> open(const char* name)
    {
        return Database::open(m_folder.filePath(QString::fromLatin1(name)), Access::Create);
    }

private Q_SLOTS:
    void withoutAFileItIsTheEstimate()
    {
        const auto database = open("leeg.db");
        QVERIFY(database.has_value());
        const auto times = travelTimes(*database, m_progress);
        QVERIFY(times.has_value());
        for (const TravelMode mode : travelModes)
            QVERIFY(!times->isMeasured(mode));
    }
    void theDatabaseRemembersTheFileForItsModes()
    {
        auto database = open("met.db");
        QVERIFY(database.has_value());
        const QString path = write("van;naar;seconden;vervoer\n2012;2011;60;auto\n2012;2011;70;ov\n1010;2011;5;ov\n");
        const auto matrix = useTravelMatrix(*database, path, TravelMode::Car, m_progress);
        QVERIFY(matrix.has_value());
        QCOMPARE(matrix->unknownRows(), 1);
        const auto times = travelTimes(*database, m_progress);
        QVERIFY(times.has_value());
        QCOMPARE(times->seconds(2012, 2011, TravelMode::Car), 60);
        QCOMPARE(times->seconds(2012, 2011, TravelMode::PublicTransport), 70);
        QVERIFY(!times->isMeasured(TravelMode::Bicycle));
        const QString key = travelKey(*database);
        QVERIFY(key.startsWith(QStringLiteral("auto ")));
        QVERIFY(travelKey(*open("anders.db")).isEmpty());

        QVERIFY(useTravelEstimate(*database, TravelMode::Car).has_value());
        const auto without = travelTimes(*database, m_progress);
        QVERIFY(!without->isMeasured(TravelMode::Car));
        QVERIFY(without->isMeasured(TravelMode::PublicTransport));
        QVERIFY(travelKey(*database) != key && travelKey(*database).startsWith(QStringLiteral("ov ")));
    }
    void anotherFileIsNotTakenForIt()
    {
        auto database = open("anders.db");
        const QString path = write("van;naar;seconden\n2012;2011;60\n");
        QVERIFY(useTravelMatrix(*database, path, TravelMode::Car, m_progress).has_value());
        QVERIFY(travelTimes(*database, m_progress).has_value());
        write("van;naar;seconden\n2012;2011;61\n");
        const auto changed = travelTimes(*database, m_progress);
        QVERIFY(!changed);
        QCOMPARE(changed.error().where, path);
        QVERIFY(QFile::remove(path));
        const auto gone = travelTimes(*database, m_progress);
        QVERIFY(!gone);
        QCOMPARE(gone.error().where, path);
    }
    void aWrongFileChangesNothing()
    {
        auto database = open("fout.db");
        const QString path = write("naam;leeftijd\n");
        QVERIFY(!useTravelMatrix(*database, path, TravelMode::Car, m_progress));
        QVERIFY(!travelTimes(*database, m_progress)->isMeasured(TravelMode::Car));
    }
    void readingCanBeStopped()
    {
        QByteArray content("van;naar;seconden\n");
        for (int i = 0; i < 70000; ++i)
            content += "2012;2011;60\n";
        Progress stopped;
        stopped.cancel();
        const auto matrix = TravelMatrix::read(content, QStringLiteral("lang.csv"), TravelMode::Car, stopped);
        QVERIFY(!matrix && matrix.error().isCancelled());
    }
};

QTEST_GUILESS_MAIN(tst_TravelSource)
#include "tst_travelsource.moc"
