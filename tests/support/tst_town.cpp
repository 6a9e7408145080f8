// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/query.h"
#include "tests/support/town.h"

#include <QTest>

using namespace spiegel;
using namespace spiegel::support;

class TestTown : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesOutAsItWasPutIn();
    void keepsTheWeeksApart();
};

void TestTown::comesOutAsItWasPutIn()
{
    Town town;
    town.addCv("CV1",
               {.birthYear = 1970, .sex = "V", .education = "WO", .branch = "Haarlem", .transport = "auto,fiets"});
    town.addCv("CV2");
    town.addExperience("CV1", 2, "2654.1", "2010-03", "2011-02");
    town.addExperience("CV1", 3, "", "", "", {.text = "van alles"});
    const store::Database database = town.open();
    store::Query person(database, QStringLiteral("SELECT birth_year, sex, education, word.text, transport, postcode "
                                                 "FROM cv_at JOIN word ON word.id = branch"));
    QVERIFY(person.next());
    QCOMPARE(person.number(0), 1970);
    QCOMPARE(person.number(1), 2);
    QCOMPARE(person.number(2), 9);
    QCOMPARE(person.text(3), QStringLiteral("Haarlem"));
    QCOMPARE(person.number(4), 1 + 4);
    QVERIFY(person.isNull(5));
    QVERIFY(!person.next());
    store::Query work(database,
                      QStringLiteral("SELECT code, started, ended, text FROM experience_at LEFT JOIN occupation_code "
                                     "ON id = occupation ORDER BY seq"));
    QVERIFY(work.next());
    QCOMPARE(work.text(0), QStringLiteral("2654.1"));
    QCOMPARE(work.month(1), Month(2010, 3));
    QCOMPARE(work.month(2), Month(2011, 2));
    QVERIFY(work.isNull(3));
    QVERIFY(work.next());
    QVERIFY(work.isNull(0) && work.isNull(1) && !work.isNull(3));
}

void TestTown::keepsTheWeeksApart()
{
    const auto codes = [](const store::Database& database) {
        QStringList found;
        store::Query rows(database,
                          QStringLiteral("SELECT name || '/' || seq FROM experience_at JOIN cv_key ON id = cv "
                                         "ORDER BY name, seq"));
        while (rows.next())
            found << rows.text(0);
        return found.join(QLatin1Char(' '));
    };
    Town town(Day::of(2015, 3, 2));
    town.addCv("CV1");
    town.addCv("CV2");
    town.addExperience("CV1", 1, "2654.1", "2010-03");
    town.addExperience("CV2", 1, "2654.1", "2010-03");
    town.startWeek(Day::of(2015, 3, 9));
    town.removeCv("CV2");
    town.startWeek(Day::of(2015, 3, 16));
    town.addExperience("CV1", 2, "4226.1", "2012-03");
    store::Database database = town.open();
    QCOMPARE(database.snapshots().size(), std::size_t(3));
    QCOMPARE(codes(database), QStringLiteral("CV1/1 CV1/2"));
    QVERIFY(database.choose(Day::of(2015, 3, 9)));
    QCOMPARE(codes(database), QStringLiteral("CV1/1"));
    QVERIFY(database.choose(Day::of(2015, 3, 2)));
    QCOMPARE(codes(database), QStringLiteral("CV1/1 CV2/1"));
    store::Query rows(database, QStringLiteral("SELECT count(*) FROM main.experience"));
    QVERIFY(rows.next());
    QCOMPARE(rows.number(0), 2);
}

QTEST_GUILESS_MAIN(TestTown)
#include "tst_town.moc"
