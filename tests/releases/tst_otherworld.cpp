// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geography/postcodes.h"
#include "core/releases/audit.h"
#include "core/releases/worldcache.h"
#include "core/store/database.h"
#include "core/store/query.h"

#include <QTemporaryDir>
#include <QTest>

using namespace spiegel;
using namespace spiegel::releases;
using populations::Categories;
using populations::Population;
using populations::Variable;

namespace {

constexpr int man = 0;
constexpr int woman = 1;
const auto sexAt = static_cast<std::size_t>(Variable::Sex);
const auto hoursAt = static_cast<std::size_t>(Variable::Hours);

struct Person
{
    int place;
    int sex;
    int hours; ///< of hoursCategories()
};

Population populationOf(const std::vector<Person>& people)
{
    std::vector<Categories> categories(populations::featureCount);
    std::vector<std::vector<std::uint16_t>> features(populations::featureCount);
    std::vector<int> postcodes;
    categories[sexAt] = {{QStringLiteral("M"), QStringLiteral("V"), QString()}};
    categories[hoursAt] = populations::hoursCategories();
    for (const Person& person : people) {
        features[sexAt].push_back(static_cast<std::uint16_t>(person.sex));
        features[hoursAt].push_back(static_cast<std::uint16_t>(person.hours));
        postcodes.push_back(geography::Postcodes::builtIn().at(person.place).number);
    }
    return {populations::Kind::Sonar, Day::of(2015, 3, 2), std::move(categories), std::move(features),
            std::move(postcodes)};
}

/// Forty of each sex in each of three places, of whom every fourth works other hours; and four women in a fourth place.
Population fourPlaces()
{
    std::vector<Person> people;
    for (const int place : {0, 1, 2}) {
        for (int one = 0; one < 80; ++one)
            people.push_back({place, one % 2, one % 4 == 0 ? 3 : 5});
    }
    people.insert(people.end(), 4, {3, woman, 5});
    return populationOf(people);
}

bool belongs(const Population& population, int row, const Release& release, const Cell& cell)
{
    const Zone& zone = release.zones[static_cast<std::size_t>(cell.zone)];
    return std::binary_search(zone.begin(), zone.end(), population.place(row)) &&
           std::any_of(cell.parts.begin(), cell.parts.end(), [&](const Conditions& part) {
               return std::all_of(part.begin(), part.end(), [&](const Condition& one) {
                   return std::binary_search(one.categories.begin(), one.categories.end(),
                                             population.category(row, one.feature));
               });
           });
}

/// Total and a cell a category, rounded down to tens, or with base 0 as they are.
Release releaseOf(const Population& population, const Zone& zone, Variable by, int base)
{
    Release release;
    release.zones = {zone};
    release.base = base;
    release.cells = {{0, {{}}}};
    for (int category = 0; category < population.categories(by).count(); ++category)
        release.cells.push_back({0, {{{by, {category}}}}});
    for (Cell& cell : release.cells) {
        for (int row = 0; row < population.count(); ++row)
            cell.value += belongs(population, row, release, cell) ? 1 : 0;
        if (base > 0)
            cell.value -= cell.value % base;
    }
    return release;
}

/// By place, sex and hours how many more there are.
std::map<std::array<int, 3>, int> counted(const OtherWorld& world)
{
    std::map<std::array<int, 3>, int> people;
    for (const Change& change : world)
        people[{change.place, change.categories[sexAt], change.categories[hoursAt]}] += change.people;
    std::erase_if(people, [](const auto& one) { return one.second == 0; });
    return people;
}

int widthOf(const std::vector<OtherWorld>& worlds, int place, int sex)
{
    int more = 0;
    int less = 0;
    for (const OtherWorld& world : worlds) {
        int change = 0;
        for (const Change& one : world)
            change += one.place == place && one.categories[sexAt] == sex ? one.people : 0;
        more = std::max(more, change);
        less = std::max(less, -change);
    }
    return more + less;
}

} // namespace

class TestOtherWorld : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoIsMoreIsLikeWhoIsFewerInAllElse();
    void aWorldOutlivesItsTypes();
    void whatIsKeptProvesAgain();
    void whatCannotBeProvesNothing_data();
    void whatCannotBeProvesNothing();
    void aPackedWorldComesBack();
    void damageIsSeen();
    void onlyTheLastAreKeptAndTheirWeekTakesThemAlong();
};

void TestOtherWorld::whoIsMoreIsLikeWhoIsFewerInAllElse()
{
    const Population population = populationOf({{0, man, 3}, {1, man, 5}, {1, woman, 5}});
    const Release release = releaseOf(population, {0, 1}, Variable::Sex, 10);
    const std::vector<const Release*> all = {&release};
    const Partition partition(population, all);
    const WorldKeeper keeper(population, partition);
    const auto typeOf = [&](int place, std::uint16_t sex) {
        std::array<std::uint16_t, populations::featureCount> categories{};
        categories[sexAt] = sex;
        return partition.typeAt(place, categories);
    };
    const World world = {{typeOf(0, man), -1}, {typeOf(0, woman), 1}};
    const std::vector<OtherWorld> kept = keeper.kept({world});
    QCOMPARE(kept.size(), 1);
    // The first man becomes a woman, who lives where he did and works his hours.
    const std::map<std::array<int, 3>, int> wanted = {{{0, man, 3}, -1}, {{0, woman, 3}, 1}};
    QVERIFY(counted(kept.front()) == wanted);
}

void TestOtherWorld::aWorldOutlivesItsTypes()
{
    const Population population = fourPlaces();
    const Release first = releaseOf(population, {0, 1}, Variable::Sex, 10);
    const Release second = releaseOf(population, {1, 2}, Variable::Hours, 10);
    const std::vector<const Release*> before = {&first};
    const std::vector<const Release*> after = {&first, &second};
    const Partition coarse(population, before);
    const Partition fine(population, after);
    const World world = {{coarse.occupied(0).front().type, -5}, {coarse.occupied(0).back().type, 5}};
    const OtherWorld kept = WorldKeeper(population, coarse).kept({world}).front();
    const auto again = WorldKeeper(population, coarse).worldOf(kept);
    QVERIFY(again);
    QVERIFY(std::map(again->begin(), again->end()) == std::map(world.begin(), world.end()));
    const auto finer = WorldKeeper(population, fine).worldOf(kept);
    QVERIFY(finer);
    int sum = 0;
    for (const auto& [type, people] : *finer)
        sum += people;
    QCOMPARE(sum, 0);
    QVERIFY(Evidence(population, after).allows(*finer)); // hours and places are those of before
}

void TestOtherWorld::whatIsKeptProvesAgain()
{
    const Population population = fourPlaces();
    Release first = releaseOf(population, {0, 1, 2}, Variable::Sex, 10);
    Release second = releaseOf(population, {0, 1, 2, 3}, Variable::Sex, 10);
    const std::vector<Release> earlier = {first};
    Audit audit(population, earlier, second);
    const auto verdict = audit.protect(Progress::unwatched());
    QVERIFY(verdict && verdict->isSafe());
    const std::vector<OtherWorld> kept = audit.kept();
    QVERIFY(!kept.empty());
    QVERIFY(widthOf(kept, 3, woman) >= 9);
    Audit again(population, earlier, second, kept);
    const auto second2 = again.protect(Progress::unwatched());
    QVERIFY(second2 && second2->isSafe());
    // Nothing had to be looked for.
    QVERIFY(again.kept() == kept);
}

void TestOtherWorld::whatCannotBeProvesNothing_data()
{
    QTest::addColumn<int>("place");
    QTest::addColumn<int>("category");
    QTest::addColumn<int>("people");
    QTest::newRow("against what was given out") << 3 << woman << 20;
    QTest::newRow("fewer than nobody") << 3 << woman << -5;
    QTest::newRow("no such place") << 1000000 << woman << 20;
    QTest::newRow("a place before the first") << -1 << woman << 20;
    QTest::newRow("no such category") << 3 << 60000 << 20;
    QTest::newRow("too many to add up") << 3 << woman << 2147483647;
    QTest::newRow("too few to add up") << 3 << woman << std::numeric_limits<int>::min();
}

void TestOtherWorld::whatCannotBeProvesNothing()
{
    QFETCH(int, place);
    QFETCH(int, category);
    QFETCH(int, people);
    const Population population = fourPlaces();
    // Both as they are: who has them knows that four women live in the fourth place.
    const std::vector<Release> earlier = {releaseOf(population, {0, 1, 2}, Variable::Sex, 0)};
    Release now = releaseOf(population, {0, 1, 2, 3}, Variable::Sex, 0);
    const Release asked = now;
    const auto look = [&](const std::vector<OtherWorld>& known) {
        now = asked;
        Audit audit(population, earlier, now, known);
        const auto verdict = audit.protect(Progress::unwatched());
        std::vector<bool> hidden{verdict && verdict->isSafe()};
        for (const Cell& cell : now.cells)
            hidden.push_back(cell.isHidden());
        return hidden;
    };
    Change lie;
    lie.place = place;
    lie.categories[sexAt] = static_cast<std::uint16_t>(category);
    lie.people = people;
    const std::vector<bool> without = look({});
    QVERIFY(!without.front() || std::find(without.begin() + 1, without.end(), true) != without.end());
    QCOMPARE(look({{lie}, {}, {lie, lie, lie}}), without);
}

void TestOtherWorld::aPackedWorldComesBack()
{
    Change one;
    one.place = 17;
    one.categories[hoursAt] = 3;
    one.people = -2;
    Change two;
    two.people = 1;
    const std::vector<OtherWorld> worlds = {{one, two}, {}, {two}};
    QVERIFY(unpacked(packed(worlds)) == worlds);
    QVERIFY(unpacked(packed({})).empty());
}

void TestOtherWorld::damageIsSeen()
{
    Change one;
    one.people = 1;
    const QByteArray whole = packed({{one}, {one, one}});
    QVERIFY(unpacked({}).empty());
    QVERIFY(unpacked("no text of ours").empty());
    for (int length = 0; length < whole.size() - 4; ++length)
        QVERIFY(unpacked(whole.left(length)).empty());
    for (int at = 0; at < whole.size() - 4; ++at) {
        QByteArray other = whole;
        other[at] = other[at] == 'A' ? 'B' : 'A';
        QVERIFY(unpacked(other).empty());
    }
}

void TestOtherWorld::onlyTheLastAreKeptAndTheirWeekTakesThemAlong()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("worlds.db"));
    auto database = store::Database::open(path, store::Access::Create);
    QVERIFY2(database, database ? "" : qPrintable(database.error().text()));
    const Population population = fourPlaces();
    QVERIFY(readWorlds(*database, population).empty());
    Change one;
    one.people = 1;
    QVERIFY(writeWorlds(*database, population, {{one}, {one, one}}));
    QVERIFY(writeWorlds(*database, population, {{one, one, one}}));
    QVERIFY(readWorlds(*database, population) == std::vector<OtherWorld>({{one, one, one}}));
    QVERIFY(database->run(QStringLiteral("UPDATE release_world SET worlds = 'x' || worlds")));
    QVERIFY(readWorlds(*database, population).empty());
    const auto rows = [&database] {
        store::Query row(*database, QStringLiteral("SELECT count(*) FROM release_world"));
        return row.next() ? row.number(0) : -1;
    };
    const QString day = QString::number(population.snapshot().sinceEpoch());
    const QString week = QStringLiteral("INSERT INTO snapshot(day, peildatum, source, demo, load) VALUES(%1, "
                                        "'2015-03-02', 'test', 1, %2) ON CONFLICT DO UPDATE SET load = excluded.load");
    QCOMPARE(rows(), 1);
    QVERIFY(database->run(week.arg(day).arg(1)));
    QCOMPARE(rows(), 0);
    QVERIFY(writeWorlds(*database, population, {{one}}));
    QVERIFY(database->run(week.arg(day).arg(2))); // replaced
    QCOMPARE(rows(), 0);
    QVERIFY(writeWorlds(*database, population, {{one}}));
    QVERIFY(database->run(QStringLiteral("DELETE FROM snapshot")));
    QCOMPARE(rows(), 0);
}

QTEST_GUILESS_MAIN(TestOtherWorld)
#include "tst_otherworld.moc"
