// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/peers/cells.h"

#include <array>
#include <cstdint>
#include <vector>

namespace spiegel::peers {

/// One CV that is like the one that was asked about.
struct Peer
{
    int row = 0;
    std::int64_t dot = 0; ///< sum over the shared features of the product of both weights, in hundredths squared
    double score = 0;     ///< the cosine, above 0 up to 1

    bool operator==(const Peer&) const = default;
};

/// The features of all CVs, turned round: for each feature the CVs that have it. Never changes; any thread may search.
/// With the features themselves about 13 bytes a feature of a CV.
///
/// Inside, CVs have a place, not a row: places go by cell. They are cut into blocks whose sums fit the first-level
/// cache. The four traits of which a CV has at most one with few values (education, level, experience, age) are one
/// code.
class PeerIndex
{
public:
    /// `ranks`: the place of each row when CVs are sorted by number as text: ties go by it.
    [[nodiscard]] static Result<PeerIndex> of(Features features, std::vector<int> ranks, Progress& progress);

    [[nodiscard]] const Features& features() const { return m_features; }
    [[nodiscard]] int cvs() const { return m_features.cvs(); }
    /// Of the index and the features together.
    [[nodiscard]] std::int64_t bytes() const;
    /// Features of all CVs together.
    [[nodiscard]] std::int64_t entries() const { return m_features.entries(); }

private:
    friend class PeerSearch;

    using Weight = Features::Weight;
    static constexpr std::size_t narrowTraits = 4;
    static constexpr int blockSize = 8192; ///< 32 KiB of sums
    /// A feature of so many CVs is common: its entries know their block.
    static constexpr int commonFrom = 1024;

    struct Entry
    {
        std::uint16_t place; ///< in the block
        Weight weight;
    };
    void numberCodes();
    void measureRows();
    void placeRows();
    void makeRoom();
    void fill();
    [[nodiscard]] int blocks() const { return (cvs() + blockSize - 1) / blockSize; }

    Features m_features;
    std::vector<int> m_ranks;
    std::vector<std::int64_t> m_squares; ///< by row: sum of the squared weights

    std::vector<std::uint16_t> m_strides; ///< by feature: what a narrow one adds to the code; 0: it is not narrow
    std::vector<Weight> m_narrowWeights;  ///< by feature: of all CVs the same
    std::vector<std::array<int, narrowTraits>> m_codeFeatures; ///< by code: the features it stands for, or -1

    Cells m_cells;                      ///< rows by place
    std::vector<std::uint32_t> m_lists; ///< by place, one more: where its features begin
    std::vector<std::uint16_t> m_codes; ///< by place
    std::vector<float> m_scales;        ///< by place: 1 / length of the CV's vector; 0 without features

    std::vector<std::uint32_t> m_starts;             ///< by feature: of its entries, rare or common
    std::vector<std::uint32_t> m_rareEnds;           ///< by feature
    std::vector<int> m_common;                       ///< by feature: its line in m_blockStarts, or -1
    std::vector<std::uint32_t> m_blockStarts;        ///< of each common feature, by block, one more
    std::vector<int, LargeBlocks<int>> m_rarePlaces; ///< rising
    std::vector<Weight, LargeBlocks<Weight>> m_rareWeights;
    std::vector<Entry, LargeBlocks<Entry>> m_commonEntries;
};

/// Searches an index; has its own working memory, so each thread needs one. The search is exact: it gives what
/// comparing with every CV would give. First cell by cell, the most promising first, until no other cell can hold
/// anybody better: with the built-in weights that is a thousandth of the CVs. Where so many stay that this would not
/// pay, block by block: the products are added up feature by feature, and only who may belong to the best so far is
/// looked at again.
class PeerSearch
{
public:
    explicit PeerSearch(const PeerIndex& index);

    /// The `top` most like the CV in this row, without itself and without scores of 0: by score, then rank.
    [[nodiscard]] std::vector<Peer> like(int row, int top);
    /// The same for any weighed features; `except` is a row to leave out, or -1.
    [[nodiscard]] std::vector<Peer> like(Features::List query, int except, int top);
    /// The rows of the most like this one that score `least` or more, for who counts them and needs no order: first the
    /// `tiers[0]` most like, in any order, then those that come with the `tiers[1]` most like, and so on. `tiers` rise.
    [[nodiscard]] std::vector<int> likeByTier(int row, std::span<const int> tiers, double least);

private:
    struct Candidate
    {
        float score;
        int row;
        int dot;
    };
    struct Rare
    {
        std::uint32_t at; ///< the next entry
        std::uint32_t end;
        int weight;
    };
    struct Common
    {
        const std::uint32_t* blockStarts;
        int weight;
    };
    struct Ahead
    {
        float bound;
        int cell;
    };
    /// Finds the candidates that may be among the best `top`; gives the sum of the squared weights of the query.
    std::int64_t find(Features::List query, int except, int top);
    /// False: too many had to be looked at; what was found tells m_least only.
    bool throughCells(Features::List query, int top);
    bool throughOtherCells(const Rest& rest, int own, int top);
    bool throughCell(const Cell& cell, const Rest& rest, int top);
    [[nodiscard]] int productOf(std::size_t place) const; ///< with the query
    void throughBlocks(Features::List query, int top);
    void prepare(Features::List query);
    void addBlock(int block);
    void setLeast(int block, int top);
    void collect(int block, int top);
    /// Rounding of single precision: what is nearly good enough is looked at exactly later.
    [[nodiscard]] float least() const { return m_least * (1 - 1e-6F); }
    [[nodiscard]] bool reaches(float score) const { return score >= least(); }
    void forgetCandidates(int top);
    void take(Candidate candidate, int top);
    void cut(int top);
    /// Exactly: by score, then rank.
    [[nodiscard]] bool isAhead(const Candidate& a, const Candidate& b) const;
    [[nodiscard]] double cosine(int row, std::int64_t dot, std::int64_t squares) const;
    [[nodiscard]] std::vector<Peer> sorted(std::int64_t squares, int top);

    const PeerIndex& m_index;
    std::vector<Features::Weight> m_query; ///< by feature
    std::vector<Ahead> m_ahead;            ///< cells that share a feature with the query
    int m_looked = 0;                      ///< CVs that were compared one by one
    std::vector<int> m_sums;               ///< of one block
    std::vector<int> m_byCode;             ///< by code: the products of the narrow features
    std::vector<Rare> m_rare;
    std::vector<Common> m_common;
    std::vector<int> m_strips;   ///< of the block: where somebody may be good enough
    std::vector<float> m_scores; ///< of one block
    std::vector<Candidate> m_candidates;
    std::size_t m_cutAt = 0; ///< with so many candidates
    float m_least = 0;       ///< candidates below this are none
};

/// One feature that two CVs share, and how much of the score it makes.
struct Shared
{
    int feature = 0;
    double part = 0; ///< of the score, 0..1; all parts together are 1

    bool operator==(const Shared&) const = default;
};

/// Why two CVs are alike: all they share, by part descending, then feature.
[[nodiscard]] std::vector<Shared> sharedFeatures(Features::List a, Features::List b);

} // namespace spiegel::peers
