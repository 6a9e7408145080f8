// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/linking/chance.h"
#include "core/linking/overlap.h"
#include "core/linking/sidesreader.h"
#include "tests/support/town.h"

#include <QTest>

using namespace spiegel;
using namespace spiegel::linking;
using spiegel::support::Town;

namespace {

Sides sidesOf(Town& town)
{
    auto database = town.open();
    auto sides = readSides(database, Workers(2), Progress::unwatched());
    if (!sides)
        qFatal("%s", qPrintable(sides.error().text()));
    return *sides;
}

/// The levels in the order of Trait: '1 1 2 0 4 1'.
QString text(const Levels& levels)
{
    QStringList parts;
    for (const Alikeness level : levels)
        parts << QString::number(level);
    return parts.join(QLatin1Char(' '));
}

} // namespace

class TestLinkTraits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comparesAClientWithCvs_data();
    void comparesAClientWithCvs();
    void patternsKeepTheLevels();
    void chanceIsCountedByValue();
    void whoeverSaysNothingDoesNotCount();
    void occupationsAreCountedAmongPeopleAlike();
    void theGivenLinksShowWhereTheSourcesDiffer();
};

void TestLinkTraits::comparesAClientWithCvs_data()
{
    QTest::addColumn<QString>("cv");
    QTest::addColumn<QString>("levels");
    QTest::newRow("the same in everything") << QStringLiteral("CV1") << QStringLiteral("1 1 1 1 1 1");
    QTest::newRow("nearly") << QStringLiteral("CV2") << QStringLiteral("2 2 2 2 3 2");
    QTest::newRow("somebody else") << QStringLiteral("CV3") << QStringLiteral("3 2 3 3 4 4");
    QTest::newRow("an earlier job, half known") << QStringLiteral("CV4") << QStringLiteral("1 1 0 0 2 7");
    QTest::newRow("nothing known") << QStringLiteral("CV5") << QStringLiteral("0 0 0 0 0 0");
    QTest::newRow("only the benefit known") << QStringLiteral("CV6") << QStringLiteral("0 0 0 0 2 6");
}

void TestLinkTraits::comparesAClientWithCvs()
{
    Town town;
    town.addCv(
        "CV1",
        {.birthYear = 1990, .sex = "V", .postcode = 2011, .education = "MBO2", .benefit = "WAJONG", .targetGroup = 1});
    town.addExperience("CV1", 1, "5311.1", "2010-01");
    town.addCv("CV2", {.birthYear = 1989, // 2012 is Haarlem too
                       .sex = "M",
                       .postcode = 2012,
                       .education = "MBO3",
                       .benefit = "WAJONG",
                       .targetGroup = 0});
    town.addExperience("CV2", 1, "5312.9", "2010-01");
    town.addCv("CV3",
               {.birthYear = 1970, .sex = "M", .postcode = 9711, .education = "WO", .benefit = "WW", .targetGroup = 0});
    town.addExperience("CV3", 1, "9112.1", "2010-01");
    town.addCv("CV4", {.birthYear = 1990, .sex = "V", .targetGroup = 1});
    town.addExperience("CV4", 1, "5311.1", "2010-01");
    town.addExperience("CV4", 2, "9112.1", "2012-01");
    town.addCv("CV5");
    town.addCv("CV6", {.benefit = "GEEN"});
    town.addWish("CV6", 1, "5311.1");
    town.addSonar("S1", {.birthYear = 1990, .sex = "V", .postcode = 2011, .education = "MBO2", .occupation = "5311.1"});
    QFETCH(QString, cv);
    const int id = town.cvId(cv.toStdString());
    const Sides sides = sidesOf(town);
    const auto row = std::find(sides.cvs.ids.begin(), sides.cvs.ids.end(), id) - sides.cvs.ids.begin();
    QTEST(text(compare(sides, 0, static_cast<int>(row))), "levels");
}

void TestLinkTraits::patternsKeepTheLevels()
{
    for (int pattern = 0; pattern < patternCount; ++pattern)
        QCOMPARE(patternOf(levelsOf(static_cast<Pattern>(pattern))), static_cast<Pattern>(pattern));
}

void TestLinkTraits::chanceIsCountedByValue()
{
    Town town;
    // Six in the city, two in its neighbour postcode, one far away, one nobody knows where.
    for (int cv = 0; cv < 10; ++cv)
        town.addCv("CV" + std::to_string(cv), {.birthYear = cv < 4 ? 1990 : 1991,
                                               .sex = cv < 3 ? "V" : "M",
                                               .postcode = cv < 6   ? 2011
                                                           : cv < 8 ? 2012
                                                           : cv < 9 ? 9711
                                                                    : unknown});
    town.addSonar("S0", {.birthYear = 1990, .sex = "V", .postcode = 2011});
    town.addSonar("S1", {.birthYear = 1992, .sex = "M", .postcode = 9711});
    const Sides sides = sidesOf(town);
    const Chance chance(sides, std::vector<bool>(10, true));
    QCOMPARE(chance.people(), 10);
    QCOMPARE(chance.knownShare(Trait::Home), 0.9);
    QCOMPARE(chance.among(sides, Trait::BirthYear, 0, 1), 0.4);
    QCOMPARE(chance.among(sides, Trait::BirthYear, 0, 2), 0.6);
    QCOMPARE(chance.among(sides, Trait::BirthYear, 1, 2), 0.6);
    QCOMPARE(chance.among(sides, Trait::Sex, 0, 1), 0.3);
    QCOMPARE(chance.among(sides, Trait::Sex, 1, 2), 0.3);
    QCOMPARE(chance.among(sides, Trait::Home, 0, 1), 6.0 / 9); // common: tells little
    QCOMPARE(chance.among(sides, Trait::Home, 0, 2), 2.0 / 9);
    QCOMPARE(chance.among(sides, Trait::Home, 1, 1), 1.0 / 9); // rare: tells much
    QCOMPARE(chance.among(sides, Trait::Home, 1, 3), 8.0 / 9);
}

void TestLinkTraits::whoeverSaysNothingDoesNotCount()
{
    Town town;
    for (int cv = 0; cv < 4; ++cv)
        town.addCv("CV" + std::to_string(cv), {.birthYear = cv == 0 ? 1990 : unknown});
    town.addSonar("S0", {.birthYear = 1990});
    const Sides sides = sidesOf(town);
    const Chance chance(sides, std::vector<bool>(4, true));
    const Levels nothing = compare(sides, 0, 1);
    QCOMPARE(chance.of(sides, 0, 1, nothing), 1.0);
    QCOMPARE(chance.among(sides, Trait::BirthYear, 0, 1), 1.0); // the only one who says it
}

void TestLinkTraits::occupationsAreCountedAmongPeopleAlike()
{
    Town town;
    // 200 women who care, 200 men who build; an occupation is more telling in the other sex.
    for (int cv = 0; cv < 400; ++cv) {
        const std::string id = "CV" + std::to_string(cv);
        const bool woman = cv < 200;
        town.addCv(id, {.sex = woman ? "V" : "M", .education = "MBO2"});
        town.addExperience(id, 1, woman ? "5311.1" : "7111.1", "2010-01");
    }
    town.addSonar("S0", {.occupation = "5311.1"});
    const Sides sides = sidesOf(town);
    const Chance chance(sides, std::vector<bool>(400, true));
    QCOMPARE(chance.among(sides, Trait::Occupation, 0, 1), 0.5);
    // (200 + 100 * 0.5) / (200 + 100), and (0 + 50) / 300.
    QCOMPARE(chance.of(sides, Trait::Occupation, 0, 0, 1), 250.0 / 300);
    QCOMPARE(chance.of(sides, Trait::Occupation, 0, 399, 1), 50.0 / 300);
}

void TestLinkTraits::theGivenLinksShowWhereTheSourcesDiffer()
{
    Town town;
    town.addCv("CV1", {.birthYear = 1990, .sex = "V", .postcode = 2011});
    town.addCv("CV2", {.birthYear = 1991, .postcode = 2012});
    town.addCv("CV3");
    town.addSonar("S1", {.cv = "CV1", .birthYear = 1990, .sex = "V", .postcode = 2013});
    town.addSonar("S2", {.cv = "CV2", .birthYear = 1992, .sex = "M"});
    town.addSonar("S3", {.cv = "CV2", .birthYear = 1991});
    town.addSonar("S4", {.birthYear = 1991});
    const Sides sides = sidesOf(town);
    const Overlap overlap = overlapOf(sides, givenLinks(sides));
    QCOMPARE(overlap.clients, 4);
    QCOMPARE(overlap.cvs, 3);
    QCOMPARE(overlap.both, 3);
    QCOMPARE(overlap.sharedCv, 2);
    QCOMPARE(overlap.of(SharedField::BirthYear), (FieldOverlap{2, 1, 0, 0, 0}));
    QCOMPARE(overlap.of(SharedField::Sex), (FieldOverlap{1, 0, 0, 1, 1}));
    QCOMPARE(overlap.of(SharedField::Postcode), (FieldOverlap{0, 1, 2, 0, 0}));
    QCOMPARE(overlap.of(SharedField::Occupation).unknownInBoth, 3);
}

QTEST_GUILESS_MAIN(TestLinkTraits)
#include "tst_linktraits.moc"
