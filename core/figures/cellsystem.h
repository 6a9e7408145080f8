// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <vector>

namespace spiegel::figures {

/// The cells of a table that is to be given out, or of several tables with cells in common: counts of people, and which
/// cell is the sum of which others. Totals are cells too.
class CellSystem
{
public:
    struct Sum
    {
        int total;
        std::vector<int> parts;
    };

    /// Cells 0 to n - 1 and their total, cell n.
    [[nodiscard]] static CellSystem oneWay(std::span<const int> counts);
    /// `counts` row by row, without totals. Cell (row, column) is at(row, column, columns); row number `rows` and
    /// column number `columns` are the totals.
    [[nodiscard]] static CellSystem twoWay(int rows, int columns, std::span<const int> counts);
    [[nodiscard]] static int at(int row, int column, int columns) { return row * (columns + 1) + column; }

    /// A cell more; gives its number. `count` is 0 or more.
    int add(int count);
    /// The parts add up to the total; all are cells, each named once.
    void addSum(int total, std::vector<int> parts);

    /// The cell has been given out before: nothing hides it any more.
    void setGivenOut(int cell) { m_givenOut[static_cast<std::size_t>(cell)] = true; }
    [[nodiscard]] bool isGivenOut(int cell) const { return m_givenOut[static_cast<std::size_t>(cell)]; }

    [[nodiscard]] int cells() const { return static_cast<int>(m_counts.size()); }
    [[nodiscard]] int count(int cell) const { return m_counts[static_cast<std::size_t>(cell)]; }
    [[nodiscard]] const std::vector<Sum>& sums() const { return m_sums; }
    /// Whether it is one plain one-way or two-way table: then what can be derived from it is found without integer
    /// programming (the sums are a network, whose extremes are whole).
    [[nodiscard]] bool isPlain() const { return m_isPlain; }

private:
    std::vector<int> m_counts;
    std::vector<bool> m_givenOut;
    std::vector<Sum> m_sums;
    bool m_isPlain = false;
};

} // namespace spiegel::figures
