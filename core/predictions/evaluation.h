// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/peers/features.h"
#include "core/people/keynumbers.h"
#include "core/predictions/hiddensteps.h"

#include <array>
#include <map>
#include <vector>

namespace spiegel::predictions {

/// A way to say what somebody's next occupation will be.
enum class Model {
    Popular,  ///< whatever most people go to
    Markov1,  ///< by the last occupation
    Markov2,  ///< by the last two
    Peers,    ///< by who left the same occupation, weighed by likeness
    Combined, ///< peers and Markov mixed
};
inline constexpr std::size_t modelCount = 5;
/// The word of JSON: 'popular'. Never translated.
[[nodiscard]] QString word(Model model);

/// How often a model was right.
struct Hits
{
    int cases = 0;
    int in5 = 0;
    int in10 = 0;
    double reciprocal = 0; ///< sum of 1 / rank of the true next occupation; 0 where the model had not thought of it

    void add(int rank); ///< 0: not thought of
    [[nodiscard]] double hits5() const { return cases == 0 ? 0 : double(in5) / cases; }
    [[nodiscard]] double hits10() const { return cases == 0 ? 0 : double(in10) / cases; }
    [[nodiscard]] double mrr() const { return cases == 0 ? 0 : reciprocal / cases; } ///< mean reciprocal rank
    bool operator==(const Hits&) const = default;
};

/// How well next steps are predicted. Of one in ten careers (by a hash of the CV number, at most `mostCases`) the last
/// step is hidden and predicted from all the other careers; of another tenth it is used to choose how the models are
/// mixed. The occupation somebody leaves is no answer: a step goes to another one. What a person learned later is not
/// seen: the features are as they were in the month of the hidden step, and without competences, which may come from
/// the hidden job.
struct Evaluation
{
    static constexpr int mostCases = 20'000;
    static constexpr int mostToChooseBy = 5'000;
    /// With fewer hidden steps the figures say nothing about how good a prediction is.
    static constexpr int fewestCases = 200;

    int careers = 0; ///< with a step at all
    int cases = 0;
    std::array<Hits, modelCount> models;
    /// By level of education (people::educationLevels; unknown among them).
    std::map<int, std::array<Hits, modelCount>> byEducation;
    // What Combined is made of, chosen on the second tenth.
    double peersShare = 0; ///< the rest is Markov's
    int order = 0;         ///< of Markov
    int power = 0;         ///< of likenessPowers

    [[nodiscard]] const Hits& of(Model model) const { return models[static_cast<std::size_t>(model)]; }
};

/// `numbers` decides who is in which tenth. Problem: cancelled, or no career with a step.
[[nodiscard]] Result<Evaluation> evaluate(const peers::Lives& lives, const peers::Weights& weights,
                                          const people::CvNumbers& numbers, const Workers& workers, Progress& progress);

} // namespace spiegel::predictions
