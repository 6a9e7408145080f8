// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/employability/fit.h"

#include <QRandomGenerator>
#include <QTest>

#include <cmath>

using namespace spiegel;
using namespace spiegel::employability;

namespace {

Parts someParts(QRandomGenerator& random)
{
    Parts parts;
    for (int& part : parts.all)
        part = random.bounded(8) == 0 ? unknown : random.bounded(101);
    return parts;
}

double valueOf(const Parts& parts, Part part)
{
    return parts[part] == unknown ? 0.5 : parts[part] / 100.0;
}

/// People who leave for work the sooner the more demand there is, half as much by their experience, and later the
/// broader they look; the other parts say nothing.
std::vector<Outcome> plantedOutcomes(int count, quint32 seed, double strength)
{
    QRandomGenerator random(seed);
    std::vector<Outcome> outcomes;
    for (int i = 0; i < count; ++i) {
        Outcome outcome{someParts(random), static_cast<double>(random.bounded(36)), false};
        const double pull =
            strength * (4 * valueOf(outcome.parts, Part::Demand) + 2 * valueOf(outcome.parts, Part::Experience) -
                        2 * valueOf(outcome.parts, Part::Breadth));
        outcome.leftForWork = random.generateDouble() < 1 / (1 + std::exp(3 - pull));
        outcomes.push_back(outcome);
    }
    return outcomes;
}

} // namespace

class TestEmployability : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void partsByHand();
    void theIndexIsAMeanOfWhatIsKnown();
    void theBuiltInTableIsWhole();
    void wrongTablesAreRefused();
    void theFitFindsWhatWasPlanted();
    void theFitIsSilentWhereThereIsNothingToLearn();
    void theAreaUnderTheCurveAsNaively();
};

void TestEmployability::partsByHand()
{
    QCOMPARE(demandPart(0), 0);
    QCOMPARE(demandPart(10), 50);
    QCOMPARE(demandPart(90), 90);
    QCOMPARE(experiencePart(0, 0), 50);
    QCOMPARE(experiencePart(5, 0), 75);
    QCOMPARE(experiencePart(5, 30), 50);
    QCOMPARE(experiencePart(20, 600), 40);
    QCOMPARE(mobilityPart(unknown, unknown, false), unknown);
    QCOMPARE(mobilityPart(30, 2, false), 60);
    QCOMPARE(mobilityPart(90, 7, false), 100);
    QCOMPARE(mobilityPart(30, 4, true), 70);
    QCOMPARE(mobilityPart(30, unknown, false), 50);
    QCOMPARE(mobilityPart(unknown, 4, false), 38);
    QCOMPARE(mobilityPart(unknown, unknown, true), 100);
    QCOMPARE(breadthPart(0, 0), 0);
    QCOMPARE(breadthPart(1, 1), 40);
    QCOMPARE(breadthPart(2, 2), 80);
    QCOMPARE(breadthPart(9, 4), 100);
}

void TestEmployability::theIndexIsAMeanOfWhatIsKnown()
{
    const Weights weights = Weights::fitted(QStringLiteral("test"), {10, 20, 30, 40, 0});
    QCOMPARE(indexOf({{50, 100, 0, 25, 90}}, weights), 35);                     // (500 + 2000 + 0 + 1000) / 100
    QCOMPARE(indexOf({{50, unknown, 0, 25, 90}}, weights), 19);                 // 1500 / 80 = 18.75
    QCOMPARE(indexOf({{50, unknown, unknown, 25, unknown}}, weights), unknown); // two parts say too little
    QCOMPARE(indexOf({}, weights), unknown);
    QCOMPARE(indexOf({{unknown, 70, 70, 70, unknown}}, Weights::fitted(QStringLiteral("x"), {50, 0, 0, 0, 50})),
             unknown);
}

void TestEmployability::theBuiltInTableIsWhole()
{
    const Weights& weights = Weights::builtIn();
    QCOMPARE(weights.version(), QStringLiteral("index-1"));
    QVERIFY(!weights.isFitted());
    double sum = 0;
    for (std::size_t i = 0; i < partCount; ++i) {
        const Part part = static_cast<Part>(i);
        sum += weights.points(part);
        QVERIFY2(!weights.reason(part).isEmpty() && !title(part).isEmpty(), qPrintable(word(part)));
    }
    QCOMPARE(sum, 100.0);
}

void TestEmployability::wrongTablesAreRefused()
{
    const QByteArray rows =
        R"({"part":"quality","points":1},{"part":"demand","points":1},{"part":"experience","points":1},
                               {"part":"mobility","points":1})";
    const auto parse = [&](const QByteArray& last) {
        return Weights::parse(R"({"version":"x","parts":[)" + rows + last + "]}");
    };
    QVERIFY(parse(R"(,{"part":"breadth","points":0})"));
    for (const char* last : {"", R"(,{"part":"width","points":0})", R"(,{"part":"demand","points":0})",
                             R"(,{"part":"breadth","points":-1})", R"(,{"part":"breadth","points":101})",
                             R"(,{"part":"breadth","points":"5"})"})
        QVERIFY2(!parse(last), last);
    QVERIFY(!Weights::parse("{}"));
    QVERIFY(!Weights::parse("random \xff bytes"));
}

void TestEmployability::theFitFindsWhatWasPlanted()
{
    const std::vector<Outcome> outcomes = plantedOutcomes(30'000, 3, 1);
    const auto fit = fitWeights(outcomes, QStringLiteral("planted"));
    QVERIFY(fit);
    const Weights& weights = fit->weights;
    QVERIFY(weights.isFitted());
    QCOMPARE(weights.points(Part::Breadth), 0.0); // it works against
    const double demand = weights.points(Part::Demand);
    const double experience = weights.points(Part::Experience);
    QVERIFY2(demand > 60 && demand < 72, qPrintable(QString::number(demand)));
    QVERIFY2(experience > 27 && experience < 38, qPrintable(QString::number(experience)));
    QVERIFY(weights.points(Part::Quality) < 4 && weights.points(Part::Mobility) < 4);
    QVERIFY2(fit->auc > 0.7 && fit->auc < 0.95, qPrintable(QString::number(fit->auc)));
    QCOMPARE(fit->people, 30'000);
    QVERIFY2(fitWeights(outcomes, QStringLiteral("planted"))->weights == weights, "and again the same");
}

void TestEmployability::theFitIsSilentWhereThereIsNothingToLearn()
{
    QVERIFY2(!fitWeights(plantedOutcomes(30'000, 4, 0), QStringLiteral("x")),
             "leaving has nothing to do with the parts");
    QVERIFY2(!fitWeights(plantedOutcomes(300, 5, 1), QStringLiteral("x")), "too few people");
    QVERIFY(!fitWeights({}, QStringLiteral("x")));
    std::vector<Outcome> allLeave = plantedOutcomes(2'000, 6, 1);
    for (Outcome& outcome : allLeave)
        outcome.leftForWork = true;
    QVERIFY(!fitWeights(allLeave, QStringLiteral("x")));
}

void TestEmployability::theAreaUnderTheCurveAsNaively()
{
    QRandomGenerator random(7);
    std::vector<double> yes;
    std::vector<double> no;
    for (int i = 0; i < 300; ++i)
        (random.bounded(3) == 0 ? yes : no).push_back(random.bounded(20));
    double wins = 0;
    for (const double y : yes) {
        for (const double n : no)
            wins += y > n ? 1 : y == n ? 0.5 : 0;
    }
    QCOMPARE(areaUnderCurve(yes, no), wins / static_cast<double>(yes.size() * no.size()));
    QCOMPARE(areaUnderCurve({}, {1}), 0.5);
}

QTEST_GUILESS_MAIN(TestEmployability)
#include "tst_employability.moc"
