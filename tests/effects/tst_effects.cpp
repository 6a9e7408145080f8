// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cards/market.h"
#include "core/effects/peerseffect.h"
#include "core/effects/predictioneffect.h"
#include "core/effects/scoreeffect.h"
#include "core/peers/mirror.h"
#include "core/weighing/sheet.h"
#include "tests/support/crowd.h"

#include <QTest>

using namespace spiegel;
using namespace spiegel::effects;

namespace {

peers::Weights withoutEducation()
{
    peers::Weights weights = peers::Weights::builtIn();
    weights.set(peers::Trait::Education, 0);
    weights.set(peers::Trait::Age, 2.5);
    return weights;
}

quality::Weights onlyVisible()
{
    weighing::Sheet sheet = weighing::Sheet::builtIn(weighing::Kind::Quality);
    std::fill(sheet.amounts.begin(), sheet.amounts.end(), 0);
    sheet.amounts.back() = 1;
    return *quality::Weights::parse(sheet.toJson());
}

} // namespace

class TestEffects : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void countsWhoChangesClass();
    void everyClassIsOfTenPoints();
    void qualityIsThatOfTheCards();
    void theIndexIsThatOfTheCards();
    void peersAreThoseOfTheSearch();
    void theSameWeightsChangeNothing();
    void anUnknownCvIsTold();
    void predictionsAreThoseOfEvaluate();
    void cancelledWorkStops();

private:
    support::Town m_town;
    std::optional<store::Database> m_database;
    std::optional<cards::Population> m_people;
};

void TestEffects::initTestCase()
{
    support::addCrowd(m_town, 400, 5);
    m_database.emplace(m_town.open());
    m_people.emplace(*cards::readPopulation(*m_database, Workers(2), Progress::unwatched()));
}

void TestEffects::countsWhoChangesClass()
{
    //                              same, higher, lower, same (of 100), appears, vanishes, unknown
    const ScoreEffect effect =
        compareScores({12, 12, 55, 95, unknown, 40, unknown}, {19, 20, 49, 100, 3, unknown, unknown});
    QCOMPARE(effect.same, 2);
    QCOMPARE(effect.higher, 1);
    QCOMPARE(effect.lower, 1);
    QCOMPARE(effect.appeared, 1);
    QCOMPARE(effect.vanished, 1);
    QCOMPARE(effect.unknownBoth, 1);
    QCOMPARE(effect.people(), 7);
    QCOMPARE(effect.before, (std::array<int, classCount>{0, 2, 0, 0, 1, 1, 0, 0, 0, 1}));
    QCOMPARE(effect.after, (std::array<int, classCount>{1, 1, 1, 0, 1, 0, 0, 0, 0, 1}));
    QCOMPARE(effect.unknownBefore, 2);
    QCOMPARE(effect.unknownAfter, 2);
    QCOMPARE(effect.meanBefore, (12 + 12 + 55 + 95 + 40) / 5.0);
    QCOMPARE(effect.meanAfter, (19 + 20 + 49 + 100 + 3) / 5.0);
    QCOMPARE(compareScores({}, {}), ScoreEffect());
}

void TestEffects::everyClassIsOfTenPoints()
{
    QCOMPARE(classOf(0), 0);
    QCOMPARE(classOf(9), 0);
    QCOMPARE(classOf(10), 1);
    QCOMPARE(classOf(89), 8);
    QCOMPARE(classOf(90), 9);
    QCOMPARE(classOf(100), 9);
}

void TestEffects::qualityIsThatOfTheCards()
{
    const auto effect =
        qualityEffect(*m_people, quality::Weights::builtIn(), onlyVisible(), Workers(2), Progress::unwatched());
    QVERIFY(effect);
    std::array<int, classCount> before{};
    int visible = 0;
    int hidden = 0;
    for (int row = 0; row < m_people->cvs().count(); ++row) {
        if (m_people->score(row) != unknown)
            ++before[static_cast<std::size_t>(classOf(m_people->score(row)))];
        visible += m_people->cvs().value(row, people::CvColumn::Visible) == 1 ? 1 : 0;
        hidden += m_people->cvs().value(row, people::CvColumn::Visible) == 0 ? 1 : 0;
    }
    QCOMPARE(effect->before, before);
    QVERIFY(visible > 0 && hidden > 0);
    QCOMPARE(effect->after, (std::array<int, classCount>{hidden, 0, 0, 0, 0, 0, 0, 0, 0, visible}));
    QCOMPARE(effect->people(), m_people->cvs().count());
}

void TestEffects::theIndexIsThatOfTheCards()
{
    const auto market = cards::readMarket(*m_database, *m_people, Workers(2), Progress::unwatched());
    QVERIFY(market);
    const auto demand = employability::Weights::fitted(QStringLiteral("demand"), {0, 1, 0, 0, 0});
    const auto effect =
        indexEffect(*m_people, *market, employability::Weights::builtIn(), demand, Workers(2), Progress::unwatched());
    QVERIFY(effect);
    const cards::Prospects prospects(*m_people, *market, Workers(1));
    std::vector<int> before;
    std::vector<int> after;
    for (int row = 0; row < m_people->cvs().count(); ++row) {
        const auto chances = prospects.chances(row);
        before.push_back(chances ? chances->index : unknown);
        const employability::Parts parts = prospects.parts(row);
        const int known = static_cast<int>(std::ranges::count_if(parts.all, [](int part) { return part != unknown; }));
        after.push_back(known >= 3 ? parts[employability::Part::Demand] : unknown);
    }
    QCOMPARE(effect->scores, compareScores(before, after));
    QVERIFY(effect->scores.higher + effect->scores.lower > 0);
    QVERIFY2(!effect->fit && !effect->beforeIsFitted, "a crowd has too few outcomes");
}

void TestEffects::peersAreThoseOfTheSearch()
{
    const peers::Weights changed = withoutEducation();
    const QString cv = QStringLiteral("P007");
    const auto effect =
        peersEffect(*m_database, *m_people, cv, peers::Weights::builtIn(), changed, Workers(2), Progress::unwatched());
    QVERIFY2(effect, effect ? "" : qPrintable(effect.error().text()));
    const auto namesBy = [&](const peers::Weights& weights) {
        const auto mirror = peers::Mirror::read(*m_database, weights, Workers(1), Progress::unwatched());
        QStringList found;
        for (const peers::Peer& peer : peers::PeerSearch(mirror->index()).like(mirror->rowOf(cv), 100))
            found << mirror->name(peer.row);
        return found;
    };
    const QStringList before = namesBy(peers::Weights::builtIn());
    const QStringList after = namesBy(changed);
    QCOMPARE(effect->before.size(), std::size_t(10));
    QCOMPARE(effect->after.size(), std::size_t(10));
    int kept = 0;
    for (int i = 0; i < 10; ++i) {
        const auto place = static_cast<std::size_t>(i);
        QCOMPARE(effect->before[place].cv, before[i]);
        QCOMPARE(effect->after[place].cv, after[i]);
        QCOMPARE(effect->after[place].otherPlace, static_cast<int>(before.indexOf(after[i])) + 1);
        QCOMPARE(effect->before[place].otherPlace, static_cast<int>(after.indexOf(before[i])) + 1);
        QVERIFY(!effect->after[place].shared.isEmpty() && effect->after[place].shared.size() <= 3);
        kept += before.mid(0, 10).contains(after[i]) ? 1 : 0;
    }
    QCOMPARE(effect->kept, kept);
    QVERIFY2(kept < 10, "the weights differ enough to see it");
}

void TestEffects::theSameWeightsChangeNothing()
{
    const auto effect = peersEffect(*m_database, *m_people, QStringLiteral("P011"), withoutEducation(),
                                    withoutEducation(), Workers(1), Progress::unwatched());
    QVERIFY(effect);
    QCOMPARE(effect->before, effect->after);
    QCOMPARE(effect->kept, static_cast<int>(effect->after.size()));
    for (std::size_t i = 0; i < effect->after.size(); ++i)
        QCOMPARE(effect->after[i].otherPlace, static_cast<int>(i) + 1);
}

void TestEffects::anUnknownCvIsTold()
{
    const auto effect = peersEffect(*m_database, *m_people, QStringLiteral("nobody"), withoutEducation(),
                                    withoutEducation(), Workers(1), Progress::unwatched());
    QVERIFY(!effect && effect.error().what.contains(QStringLiteral("nobody")));
}

void TestEffects::predictionsAreThoseOfEvaluate()
{
    const auto effect =
        predictionEffect(*m_people, peers::Weights::builtIn(), withoutEducation(), Workers(2), Progress::unwatched());
    QVERIFY2(effect, effect ? "" : qPrintable(effect.error().text()));
    const auto& records = m_people->records;
    const peers::Lives lives{records.snapshot,   records.cvs,         records.experiences,
                             records.schoolings, records.competences, m_people->codes};
    using predictions::Model;
    const auto straight =
        predictions::evaluate(lives, withoutEducation(), m_people->numbers, Workers(1), Progress::unwatched());
    QCOMPARE(effect->after.all, straight->all);
    QCOMPARE(effect->after.cases, effect->before.cases);
    for (const Model model : {Model::Popular, Model::Markov1, Model::Markov2})
        QCOMPARE(effect->after.of(model), effect->before.of(model));
}

void TestEffects::cancelledWorkStops()
{
    Progress progress;
    progress.cancel();
    QVERIFY(qualityEffect(*m_people, onlyVisible(), onlyVisible(), Workers(1), progress).error().isCancelled());
    QVERIFY(predictionEffect(*m_people, withoutEducation(), withoutEducation(), Workers(1), progress)
                .error()
                .isCancelled());
    QVERIFY(peersEffect(*m_database, *m_people, QStringLiteral("P007"), withoutEducation(), withoutEducation(),
                        Workers(1), progress)
                .error()
                .isCancelled());
}

QTEST_GUILESS_MAIN(TestEffects)
#include "tst_effects.moc"
