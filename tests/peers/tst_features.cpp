// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/peers/mirror.h"
#include "core/people/cvsreader.h"
#include "core/people/experiencesreader.h"
#include "core/people/occupationcodesreader.h"
#include "tests/support/town.h"

#include <QTest>

#include <cmath>
#include <map>

using namespace spiegel;
using namespace spiegel::peers;

namespace {

Mirror mirrorOf(support::Town& town, const Weights& weights = Weights::builtIn(), int workers = 2)
{
    auto database = town.open();
    auto mirror = Mirror::read(database, weights, Workers(workers), Progress::unwatched());
    if (!mirror)
        qFatal("%s", qPrintable(mirror.error().text()));
    return std::move(*mirror);
}

/// In hundredths, by word.
std::map<QString, int> featuresOf(const Mirror& mirror, const char* cv)
{
    std::map<QString, int> found;
    const Features::List list = mirror.features().list(mirror.rowOf(QString::fromLatin1(cv)));
    for (std::size_t i = 0; i < list.ids.size(); ++i)
        found[mirror.names().word(mirror.features(), list.ids[i])] = list.weights[i];
    return found;
}

} // namespace

class TestFeatures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void weightsAreAsWrittenDown();
    void wishesAreNoFeatures();
    void whatNobodySharesIsLeftOut();
    void aCvWithNothingHasNoFeatures();
    void undatedJobsCountForLittleAndMakeNoStep();
    void aCareerCutShortIsSeenAsItWas();
    void everybodyIsWeighedAsIfAlone_data();
    void everybodyIsWeighedAsIfAlone();
    void aCvKeepsItsHeaviest();
};

/// By hand: ln(N / n) x weight x factor, in hundredths. Four CVs; the snapshot is of 2015-03.
void TestFeatures::weightsAreAsWrittenDown()
{
    support::Town town(Day::of(2015, 3, 2));
    for (const char* cv : {"A", "B"}) {
        town.addCv(cv, {.birthYear = 1985, .education = "MBO4"});
        town.addExperience(cv, 1, "5311.1", "2003-03", "2007-03"); // ended 8 years ago: half
        town.addExperience(cv, 2, "4226.1", "2007-03");            // still there
        town.addEducation(cv, 1, "MBO4", "Zorg");
        town.addCvCompetence(cv, "K1");
    }
    town.addCv("C", {.birthYear = 1967, .education = "WO"});
    town.addExperience("C", 1, "4226.1", "2014-03");
    town.addCv("D", {.birthYear = 1968, .education = "WO"});
    const Mirror mirror = mirrorOf(town);
    const int two = static_cast<int>(std::lround(100 * std::log(4.0 / 2))); // 69
    const double full2 = 100 * std::log(4.0 / 2);
    const double full3 = 100 * std::log(4.0 / 3);
    QCOMPARE(two, 69);
    const std::map<QString, int> wanted = {
        {QStringLiteral("last:4226.1"), static_cast<int>(std::lround(2.5 * full3))},
        {QStringLiteral("held:4226.1"), static_cast<int>(std::lround(0.4 * full3))},
        {QStringLiteral("held:5311.1"), static_cast<int>(std::lround(0.2 * full2))},
        {QStringLiteral("group:4226"), static_cast<int>(std::lround(0.2 * full3))},
        {QStringLiteral("group:5311"), static_cast<int>(std::lround(0.1 * full2))},
        {QStringLiteral("step:5311.1>4226.1"), static_cast<int>(std::lround(0.3 * full2))},
        {QStringLiteral("education:MBO4"), static_cast<int>(std::lround(2.5 * full2))},
        {QStringLiteral("field:Zorg"), static_cast<int>(std::lround(0.1 * full2))},
        {QStringLiteral("competence:K1"), static_cast<int>(std::lround(0.3 * full2))},
        {QStringLiteral("level:2"), static_cast<int>(std::lround(0.5 * full3))},
        {QStringLiteral("experience:10-19"), static_cast<int>(std::lround(0.1 * full2))},
        {QStringLiteral("age:25-34"), static_cast<int>(std::lround(0.2 * full2))},
    };
    QCOMPARE(featuresOf(mirror, "A"), wanted);
    QCOMPARE(featuresOf(mirror, "B"), wanted);
    const auto other = featuresOf(mirror, "C");
    QCOMPARE(other.count(QStringLiteral("experience:0-1")), std::size_t(0)); // only C has it
    QCOMPARE(other.at(QStringLiteral("age:45-54")), wanted.at(QStringLiteral("age:25-34")));
}

void TestFeatures::wishesAreNoFeatures()
{
    support::Town with;
    support::Town without;
    for (const char* cv : {"A", "B", "C"}) {
        for (support::Town* town : {&with, &without}) {
            town->addCv(cv);
            town->addExperience(cv, 1, cv[0] == 'C' ? "9112.1" : "5311.1", "2010-01");
        }
        with.addWish(cv, 1, "4226.1");
    }
    QCOMPARE(featuresOf(mirrorOf(with), "A"), featuresOf(mirrorOf(without), "A"));
    QVERIFY(!featuresOf(mirrorOf(with), "A").empty());
}

void TestFeatures::whatNobodySharesIsLeftOut()
{
    support::Town town;
    town.addCv("A");
    town.addExperience("A", 1, "5311.1", "2010-01");
    town.addCv("B");
    town.addExperience("B", 1, "9112.1", "2010-01");
    town.addCv("C");
    QCOMPARE(featuresOf(mirrorOf(town), "A").count(QStringLiteral("last:5311.1")), std::size_t(0));
}

void TestFeatures::aCvWithNothingHasNoFeatures()
{
    support::Town town;
    for (const char* cv : {"A", "B"})
        town.addCv(cv);
    const Mirror mirror = mirrorOf(town);
    QCOMPARE(mirror.features().entries(), std::int64_t(0));
    QVERIFY(PeerSearch(mirror.index()).like(0, 10).empty());
    QCOMPARE(mirror.rowOf(QStringLiteral("nobody")), -1);
}

void TestFeatures::undatedJobsCountForLittleAndMakeNoStep()
{
    support::Town town;
    for (const char* cv : {"A", "B"}) {
        town.addCv(cv);
        town.addExperience(cv, 1, "5311.1", "");
        town.addExperience(cv, 2, "4226.1", "2014-01");
    }
    town.addCv("C");
    town.addCv("D");
    const auto found = featuresOf(mirrorOf(town), "A");
    QCOMPARE(found.count(QStringLiteral("step:5311.1>4226.1")), std::size_t(0));
    QCOMPARE(found.at(QStringLiteral("held:5311.1")), 3); // a tenth of 40 ln 2
    QCOMPARE(found.at(QStringLiteral("held:4226.1")), 28);
}

void TestFeatures::aCareerCutShortIsSeenAsItWas()
{
    support::Town town;
    for (const char* cv : {"A", "B"}) {
        town.addCv(cv);
        town.addExperience(cv, 1, "5311.1", "2008-01");
        town.addExperience(cv, 2, "4226.1", "2014-01");
    }
    town.addCv("C");
    town.addExperience("C", 1, "5311.1", "2008-01");
    town.addCv("D");
    town.addExperience("D", 1, "5311.1", "2008-01");
    town.addCv("E");
    auto database = town.open();
    const auto cvs =
        *people::readCvs(database, {people::CvColumn::BirthYear, people::CvColumn::Education}, Progress::unwatched());
    const auto experiences = *people::readExperiences(database, Progress::unwatched());
    const auto codes = *people::readOccupationCodes(database, Progress::unwatched());
    const people::ByCv<people::Schooling> schoolings;
    const people::ByCv<int> competences;
    const Lives lives{database.snapshot(), cvs, experiences, schoolings, competences, codes};
    const TraitReader traits(lives, Weights::builtIn());
    const int a = cvs.rowOf(town.cvId("A"));
    const auto career = experiences.of(town.cvId("A"));
    QCOMPARE(traits.read(a, career.first(1), Month::of(database.snapshot())), traits.read(cvs.rowOf(town.cvId("C"))));
    QVERIFY(traits.read(a) != traits.read(a, career.first(1), Month::of(database.snapshot())));
    // And weighed, it is what C has in the index.
    const auto features = Features::of(lives, Weights::builtIn(), {}, Workers(1), Progress::unwatched());
    std::vector<int> ids;
    std::vector<Features::Weight> weights;
    features->weigh(traits.read(a, career.first(1), Month::of(database.snapshot())), ids, weights);
    const Features::List list = features->list(cvs.rowOf(town.cvId("C")));
    QVERIFY(std::ranges::equal(ids, list.ids));
    QVERIFY(std::ranges::equal(weights, list.weights));
    QVERIFY(!ids.empty());
}

void TestFeatures::everybodyIsWeighedAsIfAlone_data()
{
    QTest::addColumn<int>("workers");
    QTest::newRow("one worker") << 1;
    QTest::newRow("three workers") << 3;
}

/// Of more people, with more different features, than are numbered together; counted and weighed a second time one by
/// one.
void TestFeatures::everybodyIsWeighedAsIfAlone()
{
    QFETCH(int, workers);
    constexpr int people = 9'000;
    constexpr int kinds = 4'500;
    support::Town town;
    for (int person = 0; person < people; ++person) {
        const std::string cv = "CV" + std::to_string(person);
        town.addCv(cv, {.birthYear = 1950 + person % 45, .education = person % 7 == 0 ? "" : "MBO4"});
        town.addCvCompetence(cv, "K" + std::to_string(person * 7 % kinds));
        if (person % 3 == 0)
            town.addExperience(cv, 1, person % 2 == 0 ? "5311.1" : "9112.1", "2008-01", "2010-01");
        if (person % 5 == 0)
            town.addExperience(cv, 2, "4226.1", "2011-01");
    }
    auto database = town.open();
    const auto cvs =
        *people::readCvs(database, {people::CvColumn::BirthYear, people::CvColumn::Education}, Progress::unwatched());
    const auto experiences = *people::readExperiences(database, Progress::unwatched());
    const auto competences = *people::readCompetences(database, Progress::unwatched());
    const auto codes = *people::readOccupationCodes(database, Progress::unwatched());
    const people::ByCv<people::Schooling> schoolings;
    const Lives lives{database.snapshot(), cvs, experiences, schoolings, competences, codes};
    const auto features = Features::of(lives, Weights::builtIn(), {}, Workers(workers), Progress::unwatched());
    const TraitReader traits(lives, Weights::builtIn());
    std::map<std::pair<Trait, std::int64_t>, int> counted;
    std::int64_t entries = 0;
    std::vector<int> ids;
    std::vector<Features::Weight> weights;
    for (int row = 0; row < cvs.count(); ++row) {
        const std::vector<RawFeature> raw = traits.read(row);
        for (const RawFeature& one : raw)
            ++counted[{one.trait, one.key}];
        features->weigh(raw, ids, weights);
        const Features::List list = features->list(row);
        QVERIFY(std::ranges::equal(ids, list.ids));
        QVERIFY(std::ranges::equal(weights, list.weights));
        entries += static_cast<std::int64_t>(ids.size());
    }
    QCOMPARE(features->entries(), entries);
    QVERIFY(features->count() > kinds);
    for (int feature = 0; feature < features->count(); ++feature) {
        QCOMPARE(features->people(feature), counted.at({features->trait(feature), features->key(feature)}));
        if (feature > 0)
            QVERIFY(std::pair(features->trait(feature - 1), features->key(feature - 1)) <
                    std::pair(features->trait(feature), features->key(feature)));
    }
}

void TestFeatures::aCvKeepsItsHeaviest()
{
    support::Town town;
    constexpr int many = 260;
    for (const char* cv : {"A", "B"}) {
        town.addCv(cv);
        for (int i = 0; i < many; ++i)
            town.addCvCompetence(cv, QStringLiteral("K%1").arg(i).toStdString());
        town.addExperience(cv, 1, "5311.1", "2014-01");
    }
    town.addCv("C");
    const Mirror mirror = mirrorOf(town);
    const auto found = featuresOf(mirror, "A");
    QCOMPARE(found.size(), Features::mostOfCv);
    QCOMPARE(found.count(QStringLiteral("last:5311.1")), std::size_t(1));
    QCOMPARE(PeerSearch(mirror.index()).like(mirror.rowOf(QStringLiteral("A")), 5).at(0).score, 1.0);
}

QTEST_GUILESS_MAIN(TestFeatures)
#include "tst_features.moc"
