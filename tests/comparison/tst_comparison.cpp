// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/comparison/comparison.h"
#include "core/geography/postcodes.h"
#include "core/people/steps.h"
#include "core/people/wordlist.h"
#include "tests/support/crowd.h"

#include <QTest>

#include <cmath>
#include <map>
#include <set>

using namespace spiegel;
using namespace spiegel::comparison;

namespace {

Ground groundOf(support::Town& town)
{
    store::Database database = town.open();
    return Ground::read(database, Progress::unwatched()).value();
}

Comparison compared(const Ground& ground, const Groups& groups, std::optional<int> from = {})
{
    return compare(ground, groups, from, Progress::unwatched()).value();
}

/// The second method: sets of CVs, from the careers themselves, one person after another.
struct Naive
{
    std::map<std::pair<int, int>, std::array<std::set<int>, 2>> steps;
    std::map<int, std::array<std::set<int>, 2>> leavers;
    std::array<std::set<int>, 2> all;
    std::set<int> notKnown;
    std::set<int> neither;

    Naive(const Ground& ground, const Groups& groups, std::optional<int> from)
    {
        for (int cv = 0; cv < ground.experiences().endOfCvs(); ++cv) {
            people::eachStep(ground.experiences().of(cv),
                             [&](const people::Experience& left, const people::Experience& job, std::size_t) {
                                 if (!from || left.occupation == *from)
                                     take(ground, groups, cv, left.occupation, job.occupation, job.started.year());
                             });
        }
    }

    void take(const Ground& ground, const Groups& groups, int cv, int from, int to, int year)
    {
        int group = -1;
        if (groups.split == Split::Period) {
            const bool isNear =
                !groups.years || std::abs(year + (year < groups.year ? 1 : 0) - groups.year) < *groups.years;
            group = !isNear ? -1 : year < groups.year ? 0 : 1;
        } else {
            const auto own = ground.competencesOf(cv);
            const int value =
                groups.split == Split::Competence
                    ? own.empty() ? unknown : groups.values[std::ranges::count(own, groups.values[0]) > 0 ? 0 : 1]
                : groups.split == Split::Sex    ? ground.sex(cv)
                : groups.split == Split::Region ? ground.region(cv)
                                                : ground.education(cv);
            if (value == unknown) {
                notKnown.insert(cv);
                return;
            }
            group = value == groups.values[0] ? 0 : value == groups.values[1] ? 1 : -1;
        }
        if (group < 0) {
            neither.insert(cv);
            return;
        }
        const auto at = static_cast<std::size_t>(group);
        steps[{from, to}][at].insert(cv);
        leavers[from][at].insert(cv);
        all[at].insert(cv);
    }
};

Groups groupsOf(Split split)
{
    Groups groups = Groups::usual(split);
    if (split == Split::Region)
        groups.values = {geography::Postcodes::builtIn().regionOf(2011),
                         geography::Postcodes::builtIn().regionOf(1811)};
    if (split == Split::Education)
        groups.values = {*people::educationLevels().parse(u"VMBO"), *people::educationLevels().parse(u"WO")};
    return groups;
}

/// 60 women and 40 men leave the shop; of the women 30 become carers and 12 cooks, of the men 5 and 28.
void addShop(support::Town& town)
{
    const auto add = [&town](const std::string& cv, const char* sex, const char* to, const char* at) {
        town.addCv(cv, {.sex = sex});
        town.addExperience(cv, 1, "SHOP", "2005-01", "2009-12");
        town.addExperience(cv, 2, to, at);
    };
    for (int i = 0; i < 60; ++i)
        add("V" + std::to_string(100 + i), "V", i < 30 ? "CARE" : i < 42 ? "COOK" : "DESK", "2010-01");
    for (int i = 0; i < 40; ++i)
        add("M" + std::to_string(100 + i), "M", i < 5 ? "CARE" : i < 33 ? "COOK" : "DESK", "2008-06");
    for (int i = 0; i < 7; ++i)
        add("X" + std::to_string(100 + i), "", "CARE", "2010-01");
    town.addCv("N1", {.sex = "V"});
    town.addExperience("N1", 1, "SHOP", "");
}

/// People of every kind, some of whom little is known, among five occupations from 2003 to 2015.
void addMixed(support::Town& town, int people, unsigned chance)
{
    const auto next = [&chance](unsigned below) { return ((chance = chance * 1664525U + 1013904223U) >> 16) % below; };
    constexpr std::array sexes = {"V", "M", "V", "M", ""};
    constexpr std::array levels = {"VMBO", "WO", "VMBO", "WO", "MBO4", "ONBEKEND"};
    constexpr std::array postcodes = {2011, 1811, 2011, 1811, 9711, unknown};
    constexpr std::array codes = {"A", "B", "C", "D", "E"};
    for (int i = 0; i < people; ++i) {
        const std::string cv = "P" + std::to_string(10000 + i);
        town.addCv(cv, {.sex = sexes[next(5)], .postcode = postcodes[next(6)], .education = levels[next(6)]});
        for (const char* competence : {"PLAN", "COOK"}) {
            if (next(3) == 0)
                town.addCvCompetence(cv, competence);
        }
        const unsigned jobs = 1 + next(4);
        for (unsigned job = 0; job < jobs; ++job) {
            const std::string month = std::to_string(2003 + 3 * job + next(3)) + "-0" + std::to_string(1 + next(9));
            town.addExperience(cv, int(job) + 1, codes[next(3) + (next(2) * next(3))], next(12) == 0 ? "" : month);
        }
    }
}

} // namespace

class TestComparison : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void twoGroupsByHand();
    void periodsSplitAtTheYear();
    void asANaiveMethodCounts_data();
    void asANaiveMethodCounts();
    void aCompetenceByHand();
    void manyRowsNeedMoreToBeClear();
    void whoStepsInBothPeriodsIsSaid();
    void namesOfGroups();
    void aCancelIsHeeded();
};

void TestComparison::twoGroupsByHand()
{
    support::Town town;
    addShop(town);
    const Ground ground = groundOf(town);
    const Comparison found = compared(ground, Groups::usual(Split::Sex), ground.codes().find(QStringLiteral("SHOP")));
    // CARE has 5 men only and DESK 7: not told. COOK: 12 of 60 women, 28 of 40 men.
    QCOMPARE(found.rows.size(), std::size_t(1));
    const Row& cook = found.rows[0];
    QCOMPARE(ground.codes().code(cook.to), QStringLiteral("COOK"));
    QCOMPARE(cook.parts[0], (Part{12, 60}));
    QCOMPARE(cook.parts[1], (Part{28, 40}));
    QCOMPARE(cook.difference, newcombe(12, 60, 28, 40));
    QVERIFY(std::abs(cook.gap() - -0.5) < 1e-12);
    QCOMPARE(cook.verdict, Verdict::Clear);
    QCOMPARE(found.clear, 1);
    QCOMPARE(found.leavers, (std::array{60, 40}));
    QCOMPARE(found.notKnown, 7);
    QCOMPARE(found.neither, 0);
    QCOMPARE(found.withoutMonth, 1);
    QCOMPARE(found.rest.steps, 2);
    QCOMPARE(found.rest.people, (std::array{48, 12}));
    QCOMPARE(found.rest.onlyIn, (std::array{2, 0}));
}

void TestComparison::periodsSplitAtTheYear()
{
    support::Town town;
    addShop(town);
    const Ground ground = groundOf(town);
    Groups groups = Groups::usual(Split::Period);
    const Comparison found = compared(ground, groups, ground.codes().find(QStringLiteral("SHOP")));
    QCOMPARE(found.leavers, (std::array{40, 67}));
    QCOMPARE(found.notKnown, 0);
    QCOMPARE(found.rows.size(), std::size_t(1)); // to cook: 28 in 2008, 12 in 2010
    groups.years = 1;                            // 2008 and 2009
    const Comparison narrow = compared(ground, groups, ground.codes().find(QStringLiteral("SHOP")));
    QCOMPARE(narrow.leavers, (std::array{40, 0}));
    QCOMPARE(narrow.neither, 67);
    QVERIFY(narrow.rows.empty());
}

void TestComparison::asANaiveMethodCounts_data()
{
    QTest::addColumn<int>("split");
    QTest::addColumn<int>("years");
    QTest::addColumn<bool>("all");
    for (const Split split : splits) {
        for (const bool all : {true, false})
            QTest::addRow("%s %s", qPrintable(word(split)), all ? "all" : "one") << int(split) << 0 << all;
    }
    QTest::newRow("three years to each side") << int(Split::Period) << 3 << true;
}

void TestComparison::asANaiveMethodCounts()
{
    QFETCH(int, split);
    QFETCH(int, years);
    QFETCH(bool, all);
    support::Town town;
    addMixed(town, 3000, 11);
    const Ground ground = groundOf(town);
    Groups groups = groupsOf(static_cast<Split>(split));
    if (groups.split == Split::Competence)
        groups = Groups::with(ground.competences().front());
    if (years > 0)
        groups.years = years;
    const std::optional<int> from = all ? std::nullopt : std::optional(ground.graph().left().front());
    const Comparison found = compared(ground, groups, from);
    const Naive naive(ground, groups, from);
    std::size_t told = 0;
    std::array<std::set<int>, 2> rest;
    int restSteps = 0;
    std::array<int, 2> onlyIn = {};
    for (const auto& [ends, people] : naive.steps) {
        if (people[0].size() >= 10 && people[1].size() >= 10) {
            const auto row =
                std::ranges::find_if(found.rows, [&](const Row& one) { return std::pair(one.from, one.to) == ends; });
            QVERIFY(row != found.rows.end());
            for (const std::size_t group : {0U, 1U}) {
                QCOMPARE(row->parts[group].people, int(people[group].size()));
                QCOMPARE(row->parts[group].of, int(naive.leavers.at(ends.first)[group].size()));
            }
            ++told;
            continue;
        }
        ++restSteps;
        for (const std::size_t group : {0U, 1U}) {
            onlyIn[group] += people[group].size() >= 10 ? 1 : 0;
            rest[group].insert(people[group].begin(), people[group].end());
        }
    }
    QCOMPARE(found.rows.size(), told);
    QCOMPARE(found.rest.steps, restSteps);
    QCOMPARE(found.rest.onlyIn, onlyIn);
    std::set<int> both;
    for (const std::size_t group : {0U, 1U}) {
        QCOMPARE(found.rest.people[group], int(rest[group].size()));
        QCOMPARE(found.leavers[group], int(naive.all[group].size()));
    }
    std::ranges::set_intersection(naive.all[0], naive.all[1], std::inserter(both, both.end()));
    QCOMPARE(found.inBoth, int(both.size()));
    QCOMPARE(found.notKnown, int(naive.notKnown.size()));
    QCOMPARE(found.neither, int(naive.neither.size()));
    QVERIFY(told > 0);
}

/// 30 name planning, 20 something else, 10 nothing: of these nobody knows.
void TestComparison::aCompetenceByHand()
{
    support::Town town;
    town.addCompetence("PLAN", "plannen");
    for (int i = 0; i < 60; ++i) {
        const std::string cv = "P" + std::to_string(100 + i);
        town.addCv(cv);
        town.addExperience(cv, 1, "A", "2005-01");
        town.addExperience(cv, 2, i % 2 == 0 ? "B" : "C", "2010-01");
        if (i < 50)
            town.addCvCompetence(cv, i < 30 ? "PLAN" : "OTHER");
    }
    const Ground ground = groundOf(town);
    QCOMPARE(ground.competences().size(), std::size_t(2));
    const auto plan =
        std::ranges::find(ground.competences(), QStringLiteral("plannen"), &Competences::Competence::name);
    QVERIFY(plan != ground.competences().end());
    QCOMPARE(plan->people, 30);
    const Comparison found = compared(ground, Groups::with(*plan), ground.codes().find(QStringLiteral("A")));
    QCOMPARE(found.leavers, (std::array{30, 20}));
    QCOMPARE(found.notKnown, 10);
    QCOMPARE(found.rows.size(), std::size_t(2));
    QCOMPARE(found.rows[0].parts[0], (Part{15, 30}));
    QCOMPARE(found.rows[0].parts[1], (Part{10, 20}));
    QVERIFY(nameOf(found.groups, 0).contains(QStringLiteral("plannen")));
    QVERIFY(nameOf(found.groups, 0) != nameOf(found.groups, 1));
}

/// Of one step alone a difference may be clear that among twenty is only perhaps one.
void TestComparison::manyRowsNeedMoreToBeClear()
{
    const auto clearOf = [](int others) {
        support::Town town;
        int number = 0;
        const auto add = [&](const char* sex, const std::string& from, const char* to, int people) {
            for (int i = 0; i < people; ++i) {
                const std::string cv = "P" + std::to_string(10000 + number++);
                town.addCv(cv, {.sex = sex});
                town.addExperience(cv, 1, from, "2005-01", "2009-12");
                town.addExperience(cv, 2, to, "2010-01");
            }
        };
        // 40 of 80 women, 26 of 80 men: the 95% interval of the difference is about 0.02 to 0.32.
        add("V", "A", "B", 40);
        add("V", "A", "C", 40);
        add("M", "A", "B", 26);
        add("M", "A", "C", 54);
        for (int i = 0; i < others; ++i) {
            for (const char* sex : {"V", "M"})
                add(sex, "O" + std::to_string(i), "B", 10);
        }
        const Ground ground = groundOf(town);
        const Comparison found = compared(ground, Groups::usual(Split::Sex));
        const int a = *ground.codes().find(QStringLiteral("A"));
        for (const Row& row : found.rows) {
            if (row.from == a)
                return row.verdict;
        }
        return Verdict::NotSure;
    };
    QVERIFY(!newcombe(40, 80, 26, 80, deviationsOf(0.05 / 2)).contains(0)); // two rows: B and C
    QCOMPARE(clearOf(0), Verdict::Clear);
    QCOMPARE(clearOf(20), Verdict::Perhaps);
    QVERIFY(newcombe(40, 80, 26, 80, deviationsOf(0.05 / 22)).contains(0));
}

void TestComparison::whoStepsInBothPeriodsIsSaid()
{
    support::Town town;
    for (int i = 0; i < 3; ++i) {
        const std::string cv = "P" + std::to_string(i);
        town.addCv(cv);
        town.addExperience(cv, 1, "A", "2000-01");
        town.addExperience(cv, 2, "B", "2005-01");
        town.addExperience(cv, 3, "A", "2008-01");
        if (i > 0)
            town.addExperience(cv, 4, "B", "2010-01");
    }
    const Ground ground = groundOf(town);
    const Comparison found = compared(ground, Groups::usual(Split::Period), ground.codes().find(QStringLiteral("A")));
    QCOMPARE(found.leavers, (std::array{3, 2}));
    QCOMPARE(found.inBoth, 2);
}

void TestComparison::namesOfGroups()
{
    Groups groups = Groups::usual(Split::Period);
    QCOMPARE(nameOf(groups, 0), QStringLiteral("before 2009"));
    groups.years = 5;
    QCOMPARE(nameOf(groups, 0), QStringLiteral("2004–2008"));
    QCOMPARE(nameOf(groups, 1), QStringLiteral("2009–2013"));
    groups.years = 1;
    QCOMPARE(nameOf(groups, 1), QStringLiteral("2009"));
    QCOMPARE(nameOf(Groups::usual(Split::Sex), 0), QStringLiteral("women"));
    for (const Split split : splits) {
        QCOMPARE(splitOf(word(split)), std::optional(split));
        QVERIFY(nameOf(Groups::usual(split), 0) != nameOf(Groups::usual(split), 1));
    }
}

void TestComparison::aCancelIsHeeded()
{
    support::Town town;
    support::addCrowd(town, 200, 3);
    const Ground ground = groundOf(town);
    Progress progress;
    progress.cancel();
    QVERIFY(compare(ground, Groups::usual(Split::Sex), {}, progress).error().isCancelled());
}

QTEST_GUILESS_MAIN(TestComparison)
#include "tst_comparison.moc"
