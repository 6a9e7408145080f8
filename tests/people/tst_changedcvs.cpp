// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/changedcvs.h"
#include "core/store/database.h"
#include "tests/support/town.h"

#include <QTest>

using namespace spiegel;
using spiegel::support::Town;

namespace {

const Day first = Day::of(2015, 3, 2);
const Day second = Day::of(2015, 3, 9);
const Day third = Day::of(2015, 3, 16);

} // namespace

class TestChangedCvs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void findsWhoIsNewOrChanged_data();
    void findsWhoIsNewOrChanged();
    void findsWhoseSonarChanged();
    void namesTheWeeksThereAre_data();
    void namesTheWeeksThereAre();

private:
    [[nodiscard]] QStringList changed(Day week, Day since);

    Town m_town{first};
    std::vector<std::pair<const char*, int>> m_cvs;
};

void TestChangedCvs::initTestCase()
{
    const auto names = {"still", "moved", "job", "jobless", "school", "skill", "wish", "back", "looked", "gone"};
    for (const char* cv : names) {
        m_town.addCv(cv, {.postcode = 2011});
        m_town.addExperience(cv, 1, "4226.1", "2010-01");
    }
    m_town.addExperience("jobless", 2, "4226.1", "2012-01");
    m_town.addVacancy("V1");
    m_town.startWeek(second);
    m_town.addCv("new", {.postcode = 2012});
    m_town.addCv("moved", {.postcode = 2012});
    m_town.addExperience("job", 2, "5311.1", "2014-01");
    m_town.removeExperience("jobless", 2);
    m_town.addEducation("school", 1, "MBO4");
    m_town.addCvCompetence("skill", "C1");
    m_town.addWish("wish", 1, "5311.1");
    m_town.addCv("back", {.postcode = 2013});
    m_town.addViewing("looked", "V1", "2015-03-05");
    m_town.addCard("looked", "2015-03-05");
    m_town.removeCv("gone");
    m_town.startWeek(third);
    m_town.addCv("back", {.postcode = 2011}); // as in the first week
    m_town.addCv("late", {.postcode = 2011});
    for (const char* cv :
         {"still", "moved", "job", "jobless", "school", "skill", "wish", "back", "looked", "gone", "new", "late"})
        m_cvs.emplace_back(cv, m_town.cvId(cv));
}

QStringList TestChangedCvs::changed(Day week, Day since)
{
    auto database = m_town.open();
    if (const auto chosen = database.choose(week); !chosen)
        return {chosen.error().text()};
    const auto ids = people::readChangedCvs(database, since);
    if (!ids)
        return {ids.error().text()};
    QStringList names;
    for (const auto& [name, id] : m_cvs) {
        if (std::binary_search(ids->begin(), ids->end(), id))
            names << QString::fromLatin1(name);
    }
    names.sort();
    if (static_cast<std::size_t>(names.size()) != ids->size())
        names << QStringLiteral("and others");
    return names;
}

void TestChangedCvs::findsWhoIsNewOrChanged_data()
{
    QTest::addColumn<Day>("week");
    QTest::addColumn<Day>("since");
    QTest::addColumn<QString>("names");
    QTest::newRow("one week") << second << first << QStringLiteral("back gone job jobless moved new school skill wish");
    QTest::newRow("the next") << third << second << QStringLiteral("back late");
    // 'back' is as it was, but was written twice.
    QTest::newRow("two weeks") << third << first
                               << QStringLiteral("back gone job jobless late moved new school skill wish");
}

void TestChangedCvs::findsWhoIsNewOrChanged()
{
    QFETCH(Day, week);
    QFETCH(Day, since);
    QFETCH(QString, names);
    QCOMPARE(changed(week, since).join(QLatin1Char(' ')), names);
}

void TestChangedCvs::findsWhoseSonarChanged()
{
    Town town(first);
    for (const char* cv : {"still", "hours", "skill", "linked", "parted", "nobody"})
        town.addCv(cv);
    town.addSonar("S1", {.cv = "still", .hoursADay = "200"});
    town.addSonar("S2", {.cv = "hours", .hoursADay = "200"});
    town.addSonar("S3", {.cv = "skill"});
    town.addSonar("S4");
    town.addSonar("S5", {.cv = "parted"});
    town.addSonar("S6");
    town.startWeek(second);
    town.addSonar("S2", {.cv = "hours", .hoursADay = "400"});
    town.addSonarCompetence("S3", "C1");
    town.addSonar("S4", {.cv = "linked"});
    town.addSonar("S5");
    town.addSonarCompetence("S6", "C1"); // has no CV
    auto database = town.open();
    const auto changed = people::readCvsOfChangedClients(database, first);
    QVERIFY2(changed, changed ? "" : qPrintable(changed.error().text()));
    std::vector<int> expected = {town.cvId("hours"), town.cvId("skill"), town.cvId("linked"), town.cvId("parted")};
    std::sort(expected.begin(), expected.end());
    QCOMPARE(*changed, expected);
    QVERIFY(!people::readCvsOfChangedClients(database, second));
    QCOMPARE(people::readChangedCvs(database, first)->size(), 0U); // the CVs are as they were
}

void TestChangedCvs::namesTheWeeksThereAre_data()
{
    QTest::addColumn<Day>("week");
    QTest::addColumn<Day>("since");
    QTest::addColumn<QString>("says");
    QTest::newRow("no week") << third << Day::of(2015, 3, 10)
                             << QStringLiteral("2015-03-10;Choose an earlier week: 2015-03-02, 2015-03-09.");
    QTest::newRow("the same") << second << second << QStringLiteral("not before;Choose an earlier week: 2015-03-02.");
    QTest::newRow("later") << second << third << QStringLiteral("not before;Choose an earlier week: 2015-03-02.");
    QTest::newRow("the first") << first << Day::of(2015, 2, 23) << QStringLiteral("No earlier week is loaded");
}

void TestChangedCvs::namesTheWeeksThereAre()
{
    QFETCH(Day, week);
    QFETCH(Day, since);
    QFETCH(QString, says);
    const QString told = changed(week, since).join(QLatin1Char(' '));
    for (const QString& part : says.split(QLatin1Char(';')))
        QVERIFY2(told.contains(part), qPrintable(told));
}

QTEST_GUILESS_MAIN(TestChangedCvs)
#include "tst_changedcvs.moc"
