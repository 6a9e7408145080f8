// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/peers/features.h"

#include <cstdint>
#include <span>
#include <vector>

namespace spiegel::peers {

/// The CVs that share their last occupation and their highest education, or the lack of one. They lie together; the
/// part that the rest has of the length of their vector falls from place to place.
struct Cell
{
    int start = 0; ///< the first place
    int end = 0;   ///< behind the last place
    int last = -1; ///< the features, or -1
    int education = -1;
    int lastWeight = 0; ///< hundredths, of all its CVs the same
    int educationWeight = 0;
    float fixed = 0; ///< both weights squared, together
    float least = 0; ///< the length of the rest of a CV's vector (without these two): the shortest
    float most = 0;  ///< the longest
    float share = 0; ///< the largest part the rest has of the length of the whole vector, 0..1
};

/// A vector without its last occupation and highest education, as a query; lengths in hundredths.
struct Rest
{
    int last = -1;
    int education = -1;
    int lastWeight = 0;
    int educationWeight = 0;
    float length = 0;

    [[nodiscard]] static Rest of(const Features& features, Features::List list);
    /// What the two features make of the product with any CV of the cell.
    [[nodiscard]] float known(const Cell& cell) const
    {
        return static_cast<float>((cell.last == last ? cell.lastWeight * lastWeight : 0) +
                                  (cell.education == education ? cell.educationWeight * educationWeight : 0));
    }
};

/// All CVs by cell. A CV has at most one last occupation and one highest education, and with the built-in weights they
/// make most of a score. Where they are known, the others can add no more than the product of both lengths (the
/// Cauchy-Schwarz inequality), so that a search passes over most cells, and over most CVs of the others, without a look
/// at what they have. Exact with any weights; with weights that make other traits heavy fewer are passed over.
class Cells
{
public:
    /// A bound in single precision is raised by more than may be lost on the way to it.
    static constexpr float upwards = 1 + 1e-5F;

    /// `squares`: by row, the sum of the squared weights.
    [[nodiscard]] static Cells of(const Features& features, const std::vector<std::int64_t>& squares);

    [[nodiscard]] const std::vector<int>& rows() const { return m_rows; }     ///< by place
    [[nodiscard]] const std::vector<float>& rests() const { return m_rests; } ///< by place: length of the rest
    [[nodiscard]] std::span<const Cell> all() const { return m_cells; }       ///< by education, then occupation
    [[nodiscard]] std::span<const int> byShare() const { return m_byShare; }  ///< numbers of cells, `share` falling
    [[nodiscard]] std::span<const int> ofLast(int feature) const;             ///< numbers of cells
    [[nodiscard]] std::span<const Cell> ofEducation(int feature) const;
    /// -1: there is none.
    [[nodiscard]] int find(int last, int education) const;
    [[nodiscard]] std::int64_t bytes() const;

    /// No CV of the cell has a larger product with the query, divided by its own length. Rounded upwards.
    [[nodiscard]] static float bound(const Cell& cell, const Rest& query);

private:
    std::vector<int> m_rows;
    std::vector<float> m_rests;
    std::vector<Cell> m_cells;
    std::vector<int> m_byShare;
    std::vector<int> m_byLast;
};

} // namespace spiegel::peers
