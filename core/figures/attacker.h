// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figures/cellsystem.h"
#include "core/figures/programme.h"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace spiegel::figures {

/// Between which whole numbers a count, or a sum of counts, must lie.
struct Bounds
{
    std::int64_t least = 0;
    std::optional<std::int64_t> most; ///< nothing: there is no end

    /// Whether there are `width` steps between the ends (cli.md, Protection: hi - lo >= T).
    [[nodiscard]] bool isAsWideAs(std::int64_t width) const { return !most || *most - least >= width; }
    bool operator==(const Bounds&) const = default;
};

/// Somebody who has all that is given out of some tables and works out what is hidden: knows the open cells, which
/// cells are sums of which, that counts are whole and that a hidden cell is at least 1 (zeros are shown). The bounds
/// are exact: by linear programming where the extremes are whole by themselves, else by integer programming (GLPK).
/// After Fischetti and Salazar, Solving the Cell Suppression Problem on Tabular Data with Linear Constraints (2001).
/// One thread at a time.
class Attacker
{
public:
    /// All cells are open. `system` must outlive it.
    explicit Attacker(const CellSystem& system);

    void setHidden(int cell, bool isHidden);
    [[nodiscard]] bool isHidden(int cell) const { return m_hidden[static_cast<std::size_t>(cell)]; }

    [[nodiscard]] Bounds bounds(int cell);
    /// Of the sum of different cells.
    [[nodiscard]] Bounds bounds(std::span<const int> cells);

private:
    [[nodiscard]] std::optional<double> extreme(int direction);

    const CellSystem& m_system;
    std::vector<bool> m_hidden;
    Programme m_programme; ///< a column a cell, a row a sum
};

} // namespace spiegel::figures
