// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/occupationcodesreader.h"
#include "core/seekers/ground.h"
#include "tests/support/town.h"

#include <QTest>

using namespace spiegel;
using namespace spiegel::seekers;
using namespace spiegel::support;

class TestGround : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void occupationsOfOneMinorGroupAreOneKind();
    void peopleStandOnceInEachKindTheyDidOrLookFor();
    void aReachHasItsPostcodesOnly();

private:
    Progress m_progress;
};

void TestGround::occupationsOfOneMinorGroupAreOneKind()
{
    Town town;
    town.addOccupation("BAKKER", "bakker", "7512");
    town.addOccupation("BANKET", "banketbakker", "7511");
    town.addOccupation("KAPPER", "kapper", "5141");
    town.addOccupation("IETS", "iets anders");
    for (const char* code : {"BAKKER", "BANKET", "KAPPER", "IETS"})
        town.addVacancy(std::string("V") + code, {.occupation = code});
    auto database = town.open();
    const auto codes = people::readOccupationCodes(database, m_progress);
    QVERIFY(codes);
    const Kinds kinds(*codes);
    const auto kind = [&](const char* code) { return kinds.of(town.occupationId(code)); };
    QCOMPARE(kind("BAKKER"), kind("BANKET"));
    QVERIFY(kind("BAKKER") != kind("KAPPER"));
    QVERIFY(kind("IETS") != kind("KAPPER") && kind("IETS") != kind("BAKKER"));
    QCOMPARE(kinds.key(kind("BAKKER")), QStringLiteral("751"));
    QCOMPARE(kinds.key(kind("IETS")), QStringLiteral("IETS"));
    QCOMPARE(kinds.name(kind("IETS")), QStringLiteral("iets anders"));
    QCOMPARE(kinds.of(unknown), unknown);
}

void TestGround::peopleStandOnceInEachKindTheyDidOrLookFor()
{
    Town town;
    town.addOccupation("BAKKER", "bakker", "7512");
    town.addOccupation("BANKET", "banketbakker", "7511");
    town.addOccupation("KAPPER", "kapper", "5141");
    town.addCv("A", {.postcode = 2013}); // did and wishes the same kind
    town.addExperience("A", 1, "BAKKER", "2010-01");
    town.addWish("A", 1, "BANKET");
    town.addCv("B", {.postcode = 1011}); // two kinds
    town.addExperience("B", 1, "BAKKER", "2010-01");
    town.addWish("B", 1, "KAPPER");
    town.addCv("C", {.leftOn = "2015-01-01"});
    town.addWish("C", 1, "BAKKER");
    town.addCv("D", {.postcode = 2013}); // did it before something else
    town.addExperience("D", 1, "BAKKER", "2008-01", "2009-01");
    town.addExperience("D", 2, "KAPPER", "2010-01");
    auto database = town.open();
    const auto codes = people::readOccupationCodes(database, m_progress);
    const auto records = quality::readRecords(database, Workers(1), m_progress);
    QVERIFY(codes && records);
    const Ground ground(*records, *codes);
    QCOMPARE(ground.of(ground.kinds().of(town.occupationId("BAKKER"))).size(), std::size_t{2}); // A, B
    QCOMPARE(ground.of(ground.kinds().of(town.occupationId("KAPPER"))).size(), std::size_t{2}); // B, D
    QVERIFY(ground.of(unknown).empty());
    const auto homes = [&](const char* code) {
        const auto of = ground.homesOf(ground.kinds().of(town.occupationId(code)));
        return std::vector<int>(of.begin(), of.end());
    };
    QCOMPARE(homes("BAKKER"), (std::vector<int>{1011, 2013}));
    QCOMPARE(homes("KAPPER"), (std::vector<int>{1011, 2013}));
    QVERIFY(ground.homesOf(unknown).empty());
}

void TestGround::aReachHasItsPostcodesOnly()
{
    const Reach reach({1000, 2011, 9999});
    for (const int inside : {1000, 2011, 9999})
        QVERIFY(reach.contains(inside));
    for (const int outside : {unknown, 0, 1001, 2010, 10000})
        QVERIFY(!reach.contains(outside));
    QVERIFY(Reach().isEmpty());
}

QTEST_GUILESS_MAIN(TestGround)
#include "tst_ground.moc"
