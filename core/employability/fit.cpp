// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/employability/fit.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <linear.h>
#include <memory>

namespace spiegel::employability {

namespace {

constexpr std::size_t monthsFeature = partCount;
constexpr std::size_t constantFeature = partCount + 1;
constexpr std::size_t featureCount = partCount + 2;
constexpr std::size_t apart = 3; ///< every third is kept apart

using Features = std::array<double, featureCount>;

Parts meansOf(const std::vector<Outcome>& outcomes)
{
    Parts means;
    for (std::size_t i = 0; i < partCount; ++i) {
        double sum = 0;
        int known = 0;
        for (const Outcome& outcome : outcomes) {
            if (outcome.parts.all[i] == unknown)
                continue;
            sum += outcome.parts.all[i];
            ++known;
        }
        means.all[i] = known == 0 ? 0 : static_cast<int>(std::lround(sum / known));
    }
    return means;
}

Features featuresOf(const Outcome& outcome, const Parts& means)
{
    constexpr double whole = 100;
    Features features{};
    for (std::size_t i = 0; i < partCount; ++i)
        features[i] = (outcome.parts.all[i] == unknown ? means.all[i] : outcome.parts.all[i]) / whole;
    features[monthsFeature] = std::log1p(std::max(0.0, outcome.monthsRegistered));
    features[constantFeature] = 1;
    return features;
}

double dot(const Features& features, const Features& weights)
{
    double sum = 0;
    for (std::size_t i = 0; i < featureCount; ++i)
        sum += features[i] * weights[i];
    return sum;
}

void saySilently(const char*) {}

Features regress(const std::vector<Features>& rows, std::vector<double>& labels)
{
    std::vector<std::array<feature_node, featureCount + 1>> nodes(rows.size());
    std::vector<feature_node*> starts(rows.size());
    for (std::size_t row = 0; row < rows.size(); ++row) {
        for (std::size_t i = 0; i < featureCount; ++i)
            nodes[row][i] = {static_cast<int>(i) + 1, rows[row][i]};
        nodes[row][featureCount] = {-1, 0};
        starts[row] = nodes[row].data();
    }
    problem task{};
    task.l = static_cast<int>(rows.size());
    task.n = static_cast<int>(featureCount);
    task.y = labels.data();
    task.x = starts.data();
    task.bias = -1; // the constant is a feature
    parameter choices{};
    choices.solver_type = L2R_LR;
    choices.C = 1;
    choices.eps = 0.001;
    set_print_string_function(&saySilently);
    model* trained = train(&task, &choices);
    Features weights{};
    // The model is about the label that it saw first.
    const double sign = trained->label[0] == 1 ? 1 : -1;
    for (std::size_t i = 0; i < featureCount; ++i)
        weights[i] = sign * trained->w[i];
    free_and_destroy_model(&trained);
    return weights;
}

} // namespace

double areaUnderCurve(const std::vector<double>& yes, const std::vector<double>& no)
{
    if (yes.empty() || no.empty())
        return 0.5;
    std::vector<double> sorted = no;
    std::sort(sorted.begin(), sorted.end());
    double wins = 0;
    for (const double score : yes) {
        const auto [below, above] = std::equal_range(sorted.begin(), sorted.end(), score);
        wins += static_cast<double>(below - sorted.begin()) + static_cast<double>(above - below) / 2;
    }
    return wins / (static_cast<double>(yes.size()) * static_cast<double>(no.size()));
}

std::optional<Fit> fitWeights(const std::vector<Outcome>& outcomes, const QString& version)
{
    const auto leaving =
        std::count_if(outcomes.begin(), outcomes.end(), [](const Outcome& o) { return o.leftForWork; });
    if (leaving < fewestOutcomes || static_cast<std::ptrdiff_t>(outcomes.size()) - leaving < fewestOutcomes)
        return std::nullopt;
    const Parts means = meansOf(outcomes);
    std::vector<Features> rows;
    std::vector<double> labels;
    // Within each outcome every third, so that both are kept apart alike.
    std::array<std::size_t, 2> seen{};
    std::vector<bool> isApart;
    for (const Outcome& outcome : outcomes) {
        isApart.push_back(seen[outcome.leftForWork ? 1 : 0]++ % apart == apart - 1);
        if (isApart.back())
            continue;
        rows.push_back(featuresOf(outcome, means));
        labels.push_back(outcome.leftForWork ? 1 : 0);
    }
    const Features weights = regress(rows, labels);
    Features helping = weights;
    helping[monthsFeature] = 0; // the index is judged, not the time somebody had
    double sum = 0;
    for (std::size_t i = 0; i < partCount; ++i) {
        helping[i] = std::max(0.0, weights[i]);
        sum += helping[i];
    }
    std::vector<double> yes;
    std::vector<double> no;
    for (std::size_t i = 0; i < outcomes.size(); ++i) {
        if (isApart[i])
            (outcomes[i].leftForWork ? yes : no).push_back(dot(featuresOf(outcomes[i], means), helping));
    }
    const double auc = areaUnderCurve(yes, no);
    if (sum <= 0 || auc < leastAuc)
        return std::nullopt;
    std::array<double, partCount> points{};
    for (std::size_t i = 0; i < partCount; ++i)
        points[i] = 100 * helping[i] / sum;
    return Fit{Weights::fitted(version, points), static_cast<int>(outcomes.size()), static_cast<int>(leaving), auc};
}

} // namespace spiegel::employability
