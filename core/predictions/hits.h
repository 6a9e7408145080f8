// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/interval.h"

#include <QString>

#include <array>

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
/// 'Mensen zoals deze persoon', and in one or two words: 'Mensen'; translated.
[[nodiscard]] QString name(Model model);
[[nodiscard]] QString shortName(Model model);

/// How often a model was right.
struct Hits
{
    int cases = 0;
    int in5 = 0;
    int in10 = 0;
    double reciprocal = 0; ///< sum of 1 / rank of the true next occupation; 0 where the model had not thought of it

    void add(int rank); ///< 0: not thought of
    Hits& operator+=(const Hits& other);
    [[nodiscard]] double hits5() const { return cases == 0 ? 0 : double(in5) / cases; }
    [[nodiscard]] double hits10() const { return cases == 0 ? 0 : double(in10) / cases; }
    /// Wilson, 95 %.
    [[nodiscard]] Interval interval5() const { return wilson(in5, cases); }
    [[nodiscard]] Interval interval10() const { return wilson(in10, cases); }
    [[nodiscard]] double mrr() const { return cases == 0 ? 0 : reciprocal / cases; } ///< mean reciprocal rank
    bool operator==(const Hits&) const = default;
};

/// The same careers, tried by every model.
struct Tried
{
    std::array<Hits, modelCount> models;
    /// Combined beside Markov1, the best that counts of steps can do: how often each had the truth in its first 5, 10.
    Pairs gain5;
    Pairs gain10;

    /// `ranks` by model, as Hits::add takes them.
    void add(const std::array<int, modelCount>& ranks);
    [[nodiscard]] int cases() const { return models.front().cases; }
    [[nodiscard]] const Hits& of(Model model) const { return models[static_cast<std::size_t>(model)]; }
    Tried& operator+=(const Tried& other);
    bool operator==(const Tried&) const = default;
};

} // namespace spiegel::predictions
