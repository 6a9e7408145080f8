// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/largeblocks.h"

#include <algorithm>
#include <cstdint>
#include <span>
#include <vector>

namespace spiegel::versions {

/// The rows of one table in memory: whole numbers only, row after row in one array; each row ends with a mark (the line
/// it came from) that is no part of what it says. Unknown is spiegel::unknown.
class Rows
{
public:
    explicit Rows(int columns = 0)
        : m_stride(static_cast<std::size_t>(columns) + 1)
    {
    }

    [[nodiscard]] std::size_t size() const { return m_cells.size() / m_stride; }
    [[nodiscard]] bool isEmpty() const { return m_cells.empty(); }
    [[nodiscard]] std::size_t bytes() const { return m_cells.size() * sizeof(std::int32_t); }
    [[nodiscard]] int columns() const { return static_cast<int>(m_stride) - 1; }

    [[nodiscard]] const std::int32_t* row(std::size_t i) const { return m_cells.data() + i * m_stride; }
    [[nodiscard]] std::int32_t* row(std::size_t i) { return m_cells.data() + i * m_stride; }
    [[nodiscard]] std::int32_t mark(std::size_t i) const { return row(i)[m_stride - 1]; }

    void add(std::span<const std::int32_t> cells, std::int32_t mark)
    {
        const std::size_t end = m_cells.size();
        m_cells.resize(end + m_stride);
        std::copy_n(cells.begin(), m_stride - 1, m_cells.begin() + static_cast<std::ptrdiff_t>(end));
        m_cells.back() = mark;
    }
    void reserve(std::size_t rows) { m_cells.reserve(rows * m_stride); }
    void truncate(std::size_t rows) { m_cells.resize(rows * m_stride); }
    void release() { Cells().swap(m_cells); }

    /// Sorts by the first `keys` cells; rows with equal keys stay in the order of their marks.
    void sortByKey(int keys);

    /// Below, equal or above 0: how the keys of two rows stand to one another.
    [[nodiscard]] static int compareKeys(const std::int32_t* a, const std::int32_t* b, int keys)
    {
        for (int i = 0; i < keys; ++i) {
            if (a[i] != b[i])
                return a[i] < b[i] ? -1 : 1;
        }
        return 0;
    }

private:
    class PieceSorter;
    void sortAll(int keys);

    using Cells = std::vector<std::int32_t, LargeBlocks<std::int32_t>>;

    std::size_t m_stride;
    Cells m_cells;
};

} // namespace spiegel::versions
