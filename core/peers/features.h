// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/largeblocks.h"
#include "core/foundation/workers.h"
#include "core/peers/weights.h"
#include "core/people/cvlists.h"
#include "core/people/cvs.h"
#include "core/people/experiences.h"
#include "core/people/occupationcodes.h"

#include <array>
#include <cstdint>
#include <span>
#include <vector>

namespace spiegel::peers {

/// What CVs are compared by; all of one snapshot. Of `cvs` the columns birth year and education must be there.
struct Lives
{
    Day snapshot;
    const people::Cvs& cvs;
    const people::Experiences& experiences;
    const people::ByCv<people::Schooling>& schoolings;
    const people::ByCv<int>& competences;
    const people::OccupationCodes& codes;
};

/// One trait of one CV before it is weighed: `key` is unique for a trait, `factor` fades it (1: not at all).
struct RawFeature
{
    Trait trait = Trait::Last;
    std::int64_t key = 0; ///< an occupation, Step: two, see stepKey(), an ISCO group as a number, a word, a band …
    float factor = 1;

    bool operator==(const RawFeature&) const = default;
};
[[nodiscard]] std::int64_t stepKey(int from, int to);

/// Sees the traits of CVs.
class TraitReader
{
public:
    TraitReader(const Lives& lives, const Weights& weights);

    /// The features of one CV, each once (the largest factor counts), by trait and key. `career` is normally
    /// lives.experiences.of(cv) and `now` the month of the snapshot: others show the CV as it was before.
    [[nodiscard]] std::vector<RawFeature> read(int row, std::span<const people::Experience> career, Month now) const;
    [[nodiscard]] std::vector<RawFeature> read(int row) const;
    /// The same in the place of what stands in `found`, for who asks it of everybody.
    void read(int row, std::vector<RawFeature>& found) const;
    void read(int row, std::span<const people::Experience> career, Month now, std::vector<RawFeature>& found) const;

private:
    Lives m_lives;
    std::vector<float> m_fading; ///< by months since a job ended; later it is the least
    std::vector<int> m_groups;   ///< ISCO unit group by occupation, as a number; unknown: none
};

/// The weighed features of all CVs of a snapshot. The weight of a feature is trait weight x ln(N / n) x factor, in
/// hundredths rounded to a whole number, N being all CVs and n those that have the feature (inverse document frequency:
/// Sparck Jones 1972). So all scores are exact. A feature of one CV only, or with weight 0, is left out: it can be
/// shared with nobody. A CV keeps its 200 heaviest and a weight is at most 3276, so that no sum of products overflows
/// 31 bits. 6 bytes a feature.
class Features
{
public:
    using Weight = std::uint16_t;
    static constexpr Weight heaviest = 3276;
    static constexpr std::size_t mostOfCv = 200; // a length fits 8 bits
    struct List
    {
        std::span<const int> ids;        ///< rising
        std::span<const Weight> weights; ///< hundredths, 1 or more
    };

    /// Without the CVs whose `isLeftOut` is true (by row; empty: none): those get no features and count for nothing.
    [[nodiscard]] static Result<Features> of(const Lives& lives, const Weights& weights,
                                             const std::vector<bool>& isLeftOut, const Workers& workers,
                                             Progress& progress);

    [[nodiscard]] int cvs() const { return static_cast<int>(m_starts.size()); }
    [[nodiscard]] int count() const { return static_cast<int>(m_traits.size()); }
    [[nodiscard]] List list(int row) const;
    [[nodiscard]] Trait trait(int feature) const { return m_traits[static_cast<std::size_t>(feature)]; }
    [[nodiscard]] std::int64_t key(int feature) const { return m_keys[static_cast<std::size_t>(feature)]; }
    /// CVs that have it.
    [[nodiscard]] int people(int feature) const { return m_people[static_cast<std::size_t>(feature)]; }

    /// Features of all CVs together, and the memory they take.
    [[nodiscard]] std::int64_t entries() const { return static_cast<std::int64_t>(m_ids.size()); }
    [[nodiscard]] std::int64_t bytes() const;

    /// Lays the features of CVs that are looked at together side by side; nothing else changes. `rows`: each once.
    /// Gives where the list of each begins in all(), and one more.
    std::vector<std::uint32_t> layOut(std::span<const int> rows);
    /// The lists of all CVs one behind the other.
    [[nodiscard]] List all() const { return {m_ids, m_weights}; }

    /// Weighs a CV that is not in here, or not as it stands here. The weights go with the ids, rising.
    void weigh(std::span<const RawFeature> raw, std::vector<int>& ids, std::vector<Weight>& weights) const;
    /// The same, quicker where the CV in this row has many of the features: `raw` by trait and key.
    void weigh(std::span<const RawFeature> raw, int row, std::vector<int>& ids, std::vector<Weight>& weights) const;

private:
    [[nodiscard]] int find(Trait trait, std::int64_t key) const; ///< -1: nobody or only one has it
    [[nodiscard]] Weight weightOf(int feature, float factor) const;
    void weigh(std::span<const RawFeature> raw, std::span<const int> likely, std::vector<int>& ids,
               std::vector<Weight>& weights) const;

    std::vector<Trait> m_traits;                           ///< by feature; features are in order of trait, then key
    std::array<std::ptrdiff_t, traitCount + 1> m_firsts{}; ///< by trait: its first feature
    std::vector<std::int64_t> m_keys;
    std::vector<int> m_people;
    std::vector<double> m_full;          ///< weight with factor 1, in hundredths
    std::vector<std::uint32_t> m_starts; ///< by row
    std::vector<std::uint8_t> m_lengths; ///< by row: features
    std::vector<int, LargeBlocks<int>> m_ids;
    std::vector<Weight, LargeBlocks<Weight>> m_weights;
};

} // namespace spiegel::peers
