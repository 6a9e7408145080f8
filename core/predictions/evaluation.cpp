// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/predictions/evaluation.h"

#include "core/geography/postcodes.h"
#include "core/predictions/markov.h"
#include "core/predictions/peervotes.h"

#include <QCoreApplication>

#include <algorithm>
#include <atomic>

namespace spiegel::predictions {

namespace {

using people::CvColumn;

constexpr std::size_t powers = likenessPowers.size();
constexpr int shareSteps = 10; ///< shares of peers are tried by tenths

/// Which tenth a CV belongs to: FNV-1a of its number, so that it does not depend on the order of loading.
int tenthOf(std::string_view cv)
{
    std::uint32_t hash = 2166136261U;
    for (const char c : cv)
        hash = (hash ^ static_cast<unsigned char>(c)) * 16777619U;
    hash ^= hash >> 15;
    return static_cast<int>(hash % 10);
}

struct Case
{
    int row = 0;
    Step step;
};

/// The place of `wanted` when all are sorted by probability, then code; 0 when it has none.
int rankOf(const std::vector<double>& probabilities, const people::OccupationCodes& codes, int from, int wanted)
{
    const double own = probabilities[static_cast<std::size_t>(wanted)];
    if (own <= 0)
        return 0;
    int rank = 1;
    for (int other = 0; other < codes.end(); ++other) {
        const double probability = probabilities[static_cast<std::size_t>(other)];
        if (other == from || other == wanted || probability < own)
            continue;
        rank += probability > own || codes.rank(other) < codes.rank(wanted) ? 1 : 0;
    }
    return rank;
}

/// How votes of peers and counts of steps make one prediction.
struct Mixture
{
    std::size_t power = 0; ///< in likenessPowers
    int order = 1;         ///< of Markov
    double share = 1;      ///< of the votes
};

/// All that may be chosen: first the votes alone.
std::vector<Mixture> mixtures()
{
    std::vector<Mixture> all;
    for (std::size_t power = 0; power < powers; ++power)
        all.push_back({power, 1, 1});
    for (std::size_t power = 0; power < powers; ++power) {
        for (const int order : {1, 2}) {
            for (int share = 1; share < shareSteps; ++share)
                all.push_back({power, order, double(share) / shareSteps});
        }
    }
    return all;
}

class Trial
{
public:
    Trial(const peers::Lives& lives, const peers::TraitReader& traits, const peers::Features& features,
          const Markov& markov, const PeerVotes& votes)
        : m_lives(lives)
        , m_traits(traits)
        , m_features(features)
        , m_markov(markov)
        , m_votes(votes)
    {
    }

    /// What one thread works with.
    struct Room
    {
        explicit Room(const Trial& trial)
            : work(static_cast<std::size_t>(trial.m_features.count()), 0)
        {
            const auto occupations = static_cast<std::size_t>(trial.m_lives.codes.end());
            for (std::vector<double>* each : {&popular, &first, &second, &mixed})
                each->assign(occupations, 0);
            for (std::vector<double>& each : votes)
                each.assign(occupations, 0);
        }
        std::vector<double> popular, first, second, mixed;
        PeerVotes::Votes votes;
        std::vector<int> work, ids;
        std::vector<peers::Features::Weight> weights;
    };

    /// What each way predicts for the case, into the room.
    void predict(const Case& one, Room& room) const
    {
        m_markov.predict(0, one.step.before, one.step.from, room.popular);
        m_markov.predict(1, one.step.before, one.step.from, room.first);
        m_markov.predict(2, one.step.before, one.step.from, room.second);
        const auto career = m_lives.experiences.of(m_lives.cvs.id(one.row));
        const auto raw =
            m_traits.read(one.row, career.first(static_cast<std::size_t>(one.step.jobsBefore)), one.step.at);
        m_features.weigh(raw, room.ids, room.weights);
        m_votes.predict(one.step.from, {room.ids, room.weights}, room.votes, room.work);
    }

    /// Where nobody left the occupation, Markov alone speaks.
    static void mix(const Mixture& mixture, Room& room)
    {
        const std::vector<double>& votes = room.votes[mixture.power];
        const std::vector<double>& counts = mixture.order == 1 ? room.first : room.second;
        const bool isSilent = std::all_of(votes.begin(), votes.end(), [](double vote) { return vote == 0; });
        const double part = isSilent ? 0 : mixture.share;
        for (std::size_t i = 0; i < room.mixed.size(); ++i)
            room.mixed[i] = part * votes[i] + (1 - part) * counts[i];
    }

    [[nodiscard]] int rank(const Case& one, const std::vector<double>& probabilities) const
    {
        return rankOf(probabilities, m_lives.codes, one.step.from, one.step.to);
    }

private:
    peers::Lives m_lives;
    const peers::TraitReader& m_traits;
    const peers::Features& m_features;
    const Markov& m_markov;
    const PeerVotes& m_votes;
};

/// Runs `work` for each case, some at a time, each thread with a room of its own in which the predictions for the case
/// stand.
template<class Work>
Result<> forEachCase(const Trial& trial, const std::vector<Case>& cases, const Workers& workers, Progress& progress,
                     const QString& step, const Work& work)
{
    constexpr std::size_t piece = 50;
    std::atomic<qint64> done = 0;
    progress.report(0, static_cast<qint64>(cases.size()), step);
    workers.forEach((cases.size() + piece - 1) / piece, [&](std::size_t i) {
        if (progress.cancelled())
            return;
        Trial::Room room(trial);
        for (std::size_t at = i * piece; at < std::min(cases.size(), (i + 1) * piece); ++at) {
            trial.predict(cases[at], room);
            work(at, room);
        }
        done += piece;
        progress.report(std::min<qint64>(done, static_cast<qint64>(cases.size())), static_cast<qint64>(cases.size()),
                        step);
    });
    if (progress.cancelled())
        return fail(Problem::cancelled());
    return {};
}

/// The careers, and whose last step is hidden.
struct Divided
{
    int careers = 0;                      ///< with a step
    std::vector<std::vector<Step>> steps; ///< by row, of the careers that are learned from
    std::vector<bool> isHidden;           ///< by row
    std::vector<Case> cases;
    std::vector<Case> toChooseBy; ///< that choose the mixture
};

Divided divide(const peers::Lives& lives, const people::CvNumbers& numbers)
{
    const int rows = lives.cvs.count();
    Divided divided;
    divided.steps.resize(static_cast<std::size_t>(rows));
    divided.isHidden.assign(static_cast<std::size_t>(rows), false);
    for (int row = 0; row < rows; ++row) {
        const int cv = lives.cvs.id(row);
        std::vector<Step> own = stepsOf(lives.experiences.of(cv));
        if (own.empty())
            continue;
        ++divided.careers;
        const int tenth = tenthOf(numbers.utf8(cv));
        if (tenth > 1) {
            divided.steps[static_cast<std::size_t>(row)] = std::move(own);
            continue;
        }
        divided.isHidden[static_cast<std::size_t>(row)] = true;
        std::vector<Case>& cases = tenth == 0 ? divided.cases : divided.toChooseBy;
        const int most = tenth == 0 ? Evaluation::mostCases : Evaluation::mostToChooseBy;
        if (cases.size() < static_cast<std::size_t>(most))
            cases.push_back({row, own.back()});
    }
    return divided;
}

/// The first of some choices with the best mean reciprocal rank; `ranks` by choice, then case.
std::size_t bestOf(const std::vector<std::vector<int>>& ranks, std::size_t from, std::size_t to)
{
    double most = -1;
    std::size_t found = from;
    for (std::size_t choice = from; choice < to; ++choice) {
        Hits hits;
        for (const int rank : ranks[choice])
            hits.add(rank);
        if (hits.mrr() > most) {
            most = hits.mrr();
            found = choice;
        }
    }
    return found;
}

struct Chosen
{
    Mixture alone; ///< the votes without counts of steps
    Mixture mixed;
};

Result<Chosen> chooseMixture(const Trial& trial, const std::vector<Case>& cases, const Workers& workers,
                             Progress& progress)
{
    const std::vector<Mixture> choices = mixtures();
    std::vector<std::vector<int>> ranks(choices.size(), std::vector<int>(cases.size(), 0));
    const QString choosing = QCoreApplication::translate("predictions", "Choosing how to mix");
    const auto tried = forEachCase(trial, cases, workers, progress, choosing, [&](std::size_t i, Trial::Room& room) {
        for (std::size_t choice = 0; choice < choices.size(); ++choice) {
            Trial::mix(choices[choice], room);
            ranks[choice][i] = trial.rank(cases[i], room.mixed);
        }
    });
    if (!tried)
        return fail(tried.error());
    return Chosen{choices[bestOf(ranks, 0, powers)], choices[bestOf(ranks, powers, choices.size())]};
}

/// By case the rank each way gives to the step that was taken.
using Ranks = std::vector<std::array<int, modelCount>>;

Result<Ranks> ranksOf(const Trial& trial, const Chosen& chosen, const std::vector<Case>& cases, const Workers& workers,
                      Progress& progress)
{
    Ranks ranks(cases.size());
    const QString predicting = QCoreApplication::translate("predictions", "Predicting hidden steps");
    const auto judged = forEachCase(trial, cases, workers, progress, predicting, [&](std::size_t i, Trial::Room& room) {
        const Case& one = cases[i];
        const int byPeers = trial.rank(one, room.votes[chosen.alone.power]);
        Trial::mix(chosen.mixed, room);
        ranks[i] = {trial.rank(one, room.popular), trial.rank(one, room.first), trial.rank(one, room.second), byPeers,
                    trial.rank(one, room.mixed)};
    });
    if (!judged)
        return fail(judged.error());
    return ranks;
}

} // namespace

Result<Evaluation> evaluate(const peers::Lives& all, const peers::Weights& weights, const people::CvNumbers& numbers,
                            const Workers& workers, Progress& progress)
{
    const people::ByCv<int> noCompetences;
    const peers::Lives lives{all.snapshot, all.cvs, all.experiences, all.schoolings, noCompetences, all.codes};
    const Divided divided = divide(lives, numbers);
    if (divided.cases.empty())
        return fail(Problem::failed(
            QCoreApplication::translate("predictions", "There are too few careers with a step to try predictions on."),
            {}, QCoreApplication::translate("predictions", "Load a larger dump.")));
    progress.report(0, 0, QCoreApplication::translate("predictions", "Learning from careers"));
    Markov markov(lives.codes.end());
    for (const std::vector<Step>& career : divided.steps) {
        for (const Step& step : career)
            markov.learn(step);
    }
    const auto features = peers::Features::of(lives, weights, divided.isHidden, workers, progress);
    if (!features)
        return fail(features.error());
    const peers::TraitReader traits(lives, weights);
    const auto votes = PeerVotes::of(lives, traits, *features, divided.steps, workers, progress);
    if (!votes)
        return fail(votes.error());
    const Trial trial(lives, traits, *features, markov, *votes);
    const auto chosen = chooseMixture(trial, divided.toChooseBy, workers, progress);
    if (!chosen)
        return fail(chosen.error());
    const auto ranks = ranksOf(trial, *chosen, divided.cases, workers, progress);
    if (!ranks)
        return fail(ranks.error());
    Evaluation evaluation;
    evaluation.careers = divided.careers;
    evaluation.power = likenessPowers[chosen->mixed.power];
    evaluation.order = chosen->mixed.order;
    evaluation.peersShare = chosen->mixed.share;
    evaluation.cases = static_cast<int>(ranks->size());
    const geography::Postcodes& postcodes = geography::Postcodes::builtIn();
    for (std::size_t i = 0; i < ranks->size(); ++i) {
        const int row = divided.cases[i].row;
        evaluation.all.add((*ranks)[i]);
        evaluation.byEducation[lives.cvs.value(row, CvColumn::Education)].add((*ranks)[i]);
        evaluation.byRegion[postcodes.regionOf(lives.cvs.value(row, CvColumn::Postcode))].add((*ranks)[i]);
    }
    return evaluation;
}

} // namespace spiegel::predictions
