// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/effects/scoreeffect.h"

#include <QCoreApplication>

#include <algorithm>

namespace spiegel::effects {

namespace {

double meanOf(const std::vector<int>& scores)
{
    std::int64_t sum = 0;
    std::int64_t known = 0;
    for (const int score : scores) {
        sum += score == unknown ? 0 : score;
        known += score == unknown ? 0 : 1;
    }
    return known == 0 ? 0 : static_cast<double>(sum) / static_cast<double>(known);
}

} // namespace

int classOf(int score)
{
    return std::clamp(score / classCount, 0, classCount - 1);
}

ScoreEffect compareScores(const std::vector<int>& before, const std::vector<int>& after)
{
    Q_ASSERT_X(before.size() == after.size(), "compareScores", "they are of the same people");
    ScoreEffect effect;
    effect.meanBefore = meanOf(before);
    effect.meanAfter = meanOf(after);
    for (std::size_t i = 0; i < before.size(); ++i) {
        const bool was = before[i] != unknown;
        const bool is = after[i] != unknown;
        effect.unknownBefore += was ? 0 : 1;
        effect.unknownAfter += is ? 0 : 1;
        if (was)
            ++effect.before[static_cast<std::size_t>(classOf(before[i]))];
        if (is)
            ++effect.after[static_cast<std::size_t>(classOf(after[i]))];
        if (was && is) {
            const int step = classOf(after[i]) - classOf(before[i]);
            ++(step > 0 ? effect.higher : step < 0 ? effect.lower : effect.same);
        } else {
            ++(is ? effect.appeared : was ? effect.vanished : effect.unknownBoth);
        }
    }
    return effect;
}

Result<ScoreEffect> qualityEffect(const cards::Population& population, const quality::Weights& before,
                                  const quality::Weights& after, const Workers& workers, Progress& progress)
{
    const QString step = QCoreApplication::translate("effects", "Judging the CVs");
    progress.report(0, 2, step);
    const std::vector<int> old = quality::allScores(population.records, *population.background, before, workers);
    if (progress.cancelled())
        return fail(Problem::cancelled());
    progress.report(1, 2, step);
    const std::vector<int> fresh = quality::allScores(population.records, *population.background, after, workers);
    if (progress.cancelled())
        return fail(Problem::cancelled());
    progress.report(2, 2, step);
    return compareScores(old, fresh);
}

Result<IndexEffect> indexEffect(const cards::Population& population, const cards::Market& market,
                                const employability::Weights& before, const employability::Weights& after,
                                const Workers& workers, Progress& progress)
{
    const cards::Prospects prospects(population, market, workers);
    if (progress.cancelled())
        return fail(Problem::cancelled());
    IndexEffect effect;
    effect.fit = prospects.fit();
    const auto isFitted = [&](const employability::Weights& weights) {
        return effect.fit && weights == employability::Weights::builtIn();
    };
    effect.beforeIsFitted = isFitted(before);
    effect.afterIsFitted = isFitted(after);
    const employability::Weights& old = effect.beforeIsFitted ? effect.fit->weights : before;
    const employability::Weights& fresh = effect.afterIsFitted ? effect.fit->weights : after;
    const auto people = static_cast<std::size_t>(population.cvs().count());
    std::vector<int> oldScores(people);
    std::vector<int> freshScores(people);
    constexpr std::size_t piece = 2000;
    const QString step = QCoreApplication::translate("effects", "What helps to find work");
    workers.forEach((people + piece - 1) / piece, [&](std::size_t i) {
        if (progress.cancelled())
            return;
        progress.report(static_cast<qint64>(i * piece), static_cast<qint64>(people), step);
        for (std::size_t row = i * piece; row < std::min(people, (i + 1) * piece); ++row) {
            const employability::Parts parts = prospects.parts(static_cast<int>(row));
            oldScores[row] = employability::indexOf(parts, old);
            freshScores[row] = employability::indexOf(parts, fresh);
        }
    });
    if (progress.cancelled())
        return fail(Problem::cancelled());
    effect.scores = compareScores(oldScores, freshScores);
    return effect;
}

} // namespace spiegel::effects
