// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/soundness/soundness.h"
#include "tests/support/town.h"

#include <QTest>

using namespace spiegel;
using namespace spiegel::soundness;
using spiegel::support::Town;

namespace {

Soundness soundnessOf(store::Database& database, Population population, By by)
{
    auto found = readSoundness(database, population, by, Workers(2), Progress::unwatched());
    if (!found)
        qFatal("%s", qPrintable(found.error().text()));
    return *found;
}

/// 'Haarlem 12' a row; the last few: 'other 9'.
QStringList groups(const Soundness& soundness)
{
    QStringList texts;
    for (const Row& row : soundness.rows)
        texts << QStringLiteral("%1 %2")
                     .arg(row.kind == Row::Kind::Group      ? row.group
                          : row.kind == Row::Kind::NotKnown ? QStringLiteral("?")
                                                            : QStringLiteral("other"))
                     .arg(row.records);
    return texts;
}

std::size_t fieldCalled(const Soundness& soundness, const char* word)
{
    for (std::size_t i = 0; i < soundness.fields.size(); ++i) {
        if (qstrcmp(soundness.fields[i].word, word) == 0)
            return i;
    }
    qFatal("no field %s", word);
}

} // namespace

class TestSoundness : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void groupsWithFewRecordsStandTogether();
    void sharesAndScoresAreOfTheGroup();
    void theMedianOfAnEvenNumberLiesBetween();
    void regionsFollowThePostcode();
    void weeksAreLookedAtOneByOne();
    void notEveryPopulationHasEveryGroup_data();
    void notEveryPopulationHasEveryGroup();
    void nobodyIsNoRow();
    void stopsWhenCancelled();
};

void TestSoundness::groupsWithFewRecordsStandTogether()
{
    Town town;
    int next = 0;
    const auto add = [&](const char* branch, int people) {
        for (int i = 0; i < people; ++i)
            town.addSonar("S" + std::to_string(1000 + next++), {.branch = branch});
    };
    add("Zwolle", 10);
    add("Alkmaar", 12);
    add("Gouda", 9);
    add("Delft", 3);
    add("", 11);
    auto database = town.open();
    QCOMPARE(groups(soundnessOf(database, Population::Wajong, By::Branch)),
             (QStringList{QStringLiteral("Alkmaar 12"), QStringLiteral("Zwolle 10"), QStringLiteral("? 11"),
                          QStringLiteral("other 12")}));
}

void TestSoundness::sharesAndScoresAreOfTheGroup()
{
    Town town;
    for (int i = 0; i < 10; ++i)
        town.addSonar("S" + std::to_string(10 + i), {.birthYear = 1990,
                                                     .sex = i < 4 ? "V" : "",
                                                     .able = i < 3 ? 0 : unknown,
                                                     .available = i < 2 ? 1 : unknown,
                                                     .branch = "Haarlem"});
    auto database = town.open();
    const Soundness found = soundnessOf(database, Population::Wajong, By::Nothing);
    QCOMPARE(found.rows.size(), 1U);
    const Row& row = found.rows.front();
    QCOMPARE(found.whole, std::optional(row));
    QCOMPARE(soundnessOf(database, Population::Wajong, By::Branch).whole, std::optional(row));
    QCOMPARE(row.filled[fieldCalled(found, "birth_year")], 1.0);
    QCOMPARE(row.filled[fieldCalled(found, "sex")], 0.4);
    QCOMPARE(row.filled[fieldCalled(found, "regime")], 0.0);
    QCOMPARE(row.wrong[1], 2); // available without arbeidsvermogen
    // Of 16 fields: 2 each, and 4, 3 and 2 more: 29 of 160.
    QCOMPARE(row.complete, 29.0 / 160);
    // 5, 5, 4, 3, 2 … of 16 filled in: scores 31, 31, 25, 19 and six times 13.
    QCOMPARE(*row.mean, (31 + 31 + 25 + 19 + 6 * 13) / 10.0);
    QCOMPARE(*row.median, 13.0);
}

void TestSoundness::theMedianOfAnEvenNumberLiesBetween()
{
    Inspected inspected;
    inspected.scores = {10, 20, 30, 40, 50, 60, 70, 80, 90, 100};
    inspected.filled.assign(10, 0);
    inspected.wrong.assign(10, 0);
    const auto rows = rowsOf(inspected, std::vector<int>(10, 7), {{7, QStringLiteral("x")}});
    QCOMPARE(*rows.at(0).median, 55.0);
    inspected.scores.assign(10, unknown);
    const auto none = rowsOf(inspected, std::vector<int>(10, 7), {{7, QStringLiteral("x")}});
    QVERIFY(!none.at(0).median && !none.at(0).mean);
}

void TestSoundness::regionsFollowThePostcode()
{
    Town town;
    for (int i = 0; i < 24; ++i)
        town.addVacancy("V" + std::to_string(10 + i), {.postcode = i < 12 ? 2011 : 9711});
    for (int i = 0; i < 10; ++i)
        town.addVacancy("W" + std::to_string(10 + i));
    auto database = town.open();
    QCOMPARE(groups(soundnessOf(database, Population::Vacancy, By::Region)),
             (QStringList{QStringLiteral("Groningen 12"), QStringLiteral("Zuid-Kennemerland en IJmond 12"),
                          QStringLiteral("? 10")}));
}

void TestSoundness::weeksAreLookedAtOneByOne()
{
    Town town;
    for (int i = 0; i < 10; ++i)
        town.addCv("CV" + std::to_string(i));
    town.startWeek(Day::of(2015, 3, 9));
    for (int i = 0; i < 5; ++i)
        town.addCv("CV" + std::to_string(i), {.sex = "V"});
    auto database = town.open();
    QVERIFY(database.choose(Day::of(2015, 3, 2)));
    const Soundness found = soundnessOf(database, Population::Cv, By::Week);
    QCOMPARE(groups(found), (QStringList{QStringLiteral("2015-03-02 10"), QStringLiteral("2015-03-09 10")}));
    const std::size_t sex = fieldCalled(found, "sex");
    QCOMPARE(found.rows[0].filled[sex], 0.0);
    QCOMPARE(found.rows[1].filled[sex], 0.5);
    QCOMPARE(found.whole->filled[sex], 0.0);            // of the chosen week
    QCOMPARE(database.snapshot(), Day::of(2015, 3, 2)); // as it was
}

void TestSoundness::notEveryPopulationHasEveryGroup_data()
{
    QTest::addColumn<QString>("population");
    QTest::addColumn<QString>("by");
    QTest::addColumn<bool>("fits");
    QTest::newRow("CVs by adviser") << QStringLiteral("cv") << QStringLiteral("adviser") << true;
    QTest::newRow("Sonar by adviser") << QStringLiteral("wajong") << QStringLiteral("adviser") << false;
    QTest::newRow("Sonar by branch") << QStringLiteral("wajong") << QStringLiteral("branch") << true;
    QTest::newRow("vacancies by branch") << QStringLiteral("vacancy") << QStringLiteral("branch") << false;
    QTest::newRow("vacancies by adviser") << QStringLiteral("vacancy") << QStringLiteral("adviser") << false;
}

void TestSoundness::notEveryPopulationHasEveryGroup()
{
    QFETCH(QString, population);
    QFETCH(QString, by);
    Town town;
    town.addCv("CV1");
    auto database = town.open();
    const auto found = readSoundness(database, *populationOf(population), *byOf(by), Workers(1), Progress::unwatched());
    QTEST(found.has_value(), "fits");
    if (!found)
        QVERIFY(!found.error().remedy.isEmpty());
}

void TestSoundness::nobodyIsNoRow()
{
    Town town;
    town.addCv("CV1");
    auto database = town.open();
    QVERIFY(soundnessOf(database, Population::Wajong, By::Nothing).rows.empty());
    const Soundness few = soundnessOf(database, Population::Cv, By::Nothing);
    QCOMPARE(few.rows.size(), 1U);
    QVERIFY(few.rows.front().isHidden());
}

void TestSoundness::stopsWhenCancelled()
{
    Town town;
    for (int i = 0; i < 20000; ++i)
        town.addCv("CV" + std::to_string(i));
    auto database = town.open();
    Progress progress;
    progress.cancel();
    const auto found = readSoundness(database, Population::Cv, By::Branch, Workers(1), progress);
    QVERIFY(!found && found.error().isCancelled());
}

QTEST_GUILESS_MAIN(TestSoundness)
#include "tst_soundness.moc"
