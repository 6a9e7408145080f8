// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/occupationcodesreader.h"
#include "core/predictions/evaluation.h"
#include "core/predictions/peervotes.h"
#include "core/quality/records.h"
#include "tests/support/crowd.h"

#include <QTest>

#include <cmath>
#include <map>

using namespace spiegel;
using namespace spiegel::predictions;

namespace {

/// Everything the evaluation looks at.
struct Read
{
    explicit Read(support::Town& town)
        : database(town.open())
        , records(quality::readRecords(database, Workers(2), Progress::unwatched()).value())
        , codes(people::readOccupationCodes(database, Progress::unwatched()).value())
        , numbers(people::CvNumbers::read(database, Progress::unwatched()).value())
    {
    }
    [[nodiscard]] peers::Lives lives() const
    {
        return {records.snapshot, records.cvs, records.experiences, records.schoolings, records.competences, codes};
    }
    store::Database database;
    quality::Records records;
    people::OccupationCodes codes;
    people::CvNumbers numbers;
};

Result<Evaluation> evaluated(const Read& read, int workers = 2)
{
    return evaluate(read.lives(), peers::Weights::builtIn(), read.numbers, Workers(workers), Progress::unwatched());
}

} // namespace

class TestEvaluation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hitsByHand();
    void educationDecidesAndPeersSeeIt();
    void votesAsANaiveMethodCountsThem();
    void anyNumberOfWorkersGivesTheSame();
    void tooFewCareersIsSaid();
    void aCancelIsHeeded();
};

void TestEvaluation::hitsByHand()
{
    Hits hits;
    for (const int rank : {1, 5, 6, 10, 11, 0})
        hits.add(rank);
    QCOMPARE(hits.cases, 6);
    QCOMPARE(hits.hits5(), 2.0 / 6);
    QCOMPARE(hits.hits10(), 4.0 / 6);
    QVERIFY(std::abs(hits.mrr() - (1 + 1.0 / 5 + 1.0 / 6 + 1.0 / 10 + 1.0 / 11) / 6) < 1e-12);
    QCOMPARE(Hits().mrr(), 0.0);
}

/// Everybody leaves the same occupation; who has WO goes to one, who has VMBO to another, and VMBO are more. Counts of
/// steps alone put the WO wrong; people like them do not.
void TestEvaluation::educationDecidesAndPeersSeeIt()
{
    support::Town town;
    for (int i = 0; i < 600; ++i) {
        const std::string cv = QStringLiteral("CV%1").arg(i, 4, 10, QLatin1Char('0')).toStdString();
        const bool isAcademic = i % 3 == 0;
        town.addCv(cv, {.birthYear = 1970 + i % 20, .education = isAcademic ? "WO" : "VMBO"});
        town.addExperience(cv, 1, "4226.1", "2005-01", "2009-12");
        town.addExperience(cv, 2, isAcademic ? "2310.1" : "9112.1", "2010-01");
    }
    const Read read(town);
    const auto evaluation = evaluated(read);
    QVERIFY2(evaluation, evaluation ? "" : qPrintable(evaluation.error().text()));
    QCOMPARE(evaluation->careers, 600);
    QVERIFY(evaluation->cases > 30 && evaluation->cases < 100);
    QCOMPARE(evaluation->of(Model::Peers).mrr(), 1.0);
    QCOMPARE(evaluation->of(Model::Combined).mrr(), 1.0);
    QVERIFY(evaluation->of(Model::Markov1).mrr() < 0.9);
    QCOMPARE(evaluation->of(Model::Markov1).hits5(), 1.0);
    Tried whole;
    for (const auto& [level, tried] : evaluation->byEducation)
        whole += tried;
    QCOMPARE(whole.cases(), evaluation->cases);
    QCOMPARE(evaluation->byEducation.size(), std::size_t(2));
}

void TestEvaluation::votesAsANaiveMethodCountsThem()
{
    support::Town town;
    support::addCrowd(town, 400, 21);
    const Read read(town);
    const peers::Lives lives = read.lives();
    const peers::TraitReader traits(lives, peers::Weights::builtIn());
    const auto features =
        peers::Features::of(lives, peers::Weights::builtIn(), {}, Workers(2), Progress::unwatched()).value();
    std::vector<std::vector<Step>> steps;
    for (const int cv : lives.cvs.ids())
        steps.push_back(stepsOf(lives.experiences.of(cv)));
    const auto votes = PeerVotes::of(lives, traits, features, steps, Workers(2), Progress::unwatched()).value();
    PeerVotes::Votes out;
    for (std::vector<double>& each : out)
        each.assign(static_cast<std::size_t>(lives.codes.end()), 0);
    std::vector<int> work(static_cast<std::size_t>(features.count()), 0);
    int compared = 0;
    for (int row = 0; row < 40; ++row) {
        const auto person = features.list(row);
        for (int from = 0; from < lives.codes.end(); ++from) {
            votes.predict(from, person, out, work);
            // The second method: every step of everybody, its features in a map, the cosine, to the fourth power.
            std::map<int, double> naive;
            double all = 0;
            for (int other = 0; other < lives.cvs.count(); ++other) {
                for (const Step& step : steps[static_cast<std::size_t>(other)]) {
                    if (step.from != from)
                        continue;
                    const auto career = lives.experiences.of(lives.cvs.id(other));
                    std::vector<int> ids;
                    std::vector<peers::Features::Weight> weights;
                    features.weigh(traits.read(other, career.first(static_cast<std::size_t>(step.jobsBefore)), step.at),
                                   ids, weights);
                    std::map<int, double> vector;
                    double squares = 0;
                    for (std::size_t i = 0; i < ids.size(); ++i) {
                        vector[ids[i]] = weights[i];
                        squares += double(weights[i]) * weights[i];
                    }
                    double dot = 0;
                    double own = 0;
                    for (std::size_t i = 0; i < person.ids.size(); ++i) {
                        own += double(person.weights[i]) * person.weights[i];
                        if (const auto found = vector.find(person.ids[i]); found != vector.end())
                            dot += found->second * person.weights[i];
                    }
                    const double vote = own * squares > 0 ? std::pow(dot / std::sqrt(own * squares), 4) : 0;
                    naive[step.to] += vote;
                    all += vote;
                }
            }
            for (int to = 0; to < lives.codes.end(); ++to) {
                const double wanted = all > 0 ? naive[to] / all : 0;
                QVERIFY(std::abs(out[2][static_cast<std::size_t>(to)] - wanted) < 1e-5);
                compared += wanted > 0 ? 1 : 0;
            }
        }
    }
    QVERIFY(compared > 500);
    QVERIFY(std::all_of(work.begin(), work.end(), [](int left) { return left == 0; }));
}

void TestEvaluation::anyNumberOfWorkersGivesTheSame()
{
    support::Town town;
    support::addCrowd(town, 1500, 3);
    const Read read(town);
    const auto one = evaluated(read, 1);
    const auto four = evaluated(read, 4);
    QVERIFY(one && four);
    QCOMPARE(one->all, four->all);
    QCOMPARE(one->byEducation, four->byEducation);
    QCOMPARE(one->byRegion, four->byRegion);
    QCOMPARE(one->power, four->power);
    QVERIFY(one->of(Model::Popular).mrr() > 0);
}

void TestEvaluation::tooFewCareersIsSaid()
{
    support::Town town;
    town.addCv("A");
    const Read read(town);
    const auto evaluation = evaluated(read);
    QVERIFY(!evaluation);
    QVERIFY(!evaluation.error().remedy.isEmpty());
}

void TestEvaluation::aCancelIsHeeded()
{
    support::Town town;
    support::addCrowd(town, 300, 3);
    const Read read(town);
    Progress progress;
    progress.cancel();
    const auto evaluation = evaluate(read.lives(), peers::Weights::builtIn(), read.numbers, Workers(2), progress);
    QVERIFY(!evaluation);
    QVERIFY(evaluation.error().isCancelled());
}

QTEST_GUILESS_MAIN(TestEvaluation)
#include "tst_evaluation.moc"
