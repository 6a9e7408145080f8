// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/versions/rows.h"

#include <algorithm>
#include <numeric>

namespace spiegel::versions {

namespace {

/// A row by what it is sorted by, so that sorting looks nowhere else: at most two keys, then the mark.
struct Handle
{
    std::uint64_t keys;
    std::uint32_t mark;
    std::uint32_t row;

    bool operator<(const Handle& other) const { return keys != other.keys ? keys < other.keys : mark < other.mark; }
};

/// Rises as the number does.
std::uint64_t unsignedOf(std::int32_t number)
{
    return static_cast<std::uint32_t>(number) ^ 0x80000000U;
}

} // namespace

/// Sorts rows that have the same first key and at most three keys.
class Rows::PieceSorter
{
public:
    PieceSorter(Rows& rows, int keys)
        : m_rows(rows)
        , m_keys(keys)
    {
    }

    void sort(std::size_t from, std::size_t to)
    {
        m_handles.clear();
        for (std::size_t i = from; i < to; ++i) {
            const std::int32_t* const row = m_rows.row(i);
            const std::uint64_t second = m_keys > 1 ? unsignedOf(row[1]) : 0;
            const std::uint64_t third = m_keys > 2 ? unsignedOf(row[2]) : 0;
            m_handles.push_back({second << 32 | third, static_cast<std::uint32_t>(m_rows.mark(i)),
                                 static_cast<std::uint32_t>(i - from)});
        }
        if (std::is_sorted(m_handles.begin(), m_handles.end()))
            return;
        std::sort(m_handles.begin(), m_handles.end());
        const std::size_t stride = m_rows.m_stride;
        m_before.assign(m_rows.row(from), m_rows.row(from) + (to - from) * stride);
        std::int32_t* cell = m_rows.row(from);
        for (const Handle& handle : m_handles)
            cell = std::copy_n(m_before.data() + handle.row * stride, stride, cell);
    }

private:
    Rows& m_rows;
    int m_keys;
    std::vector<Handle> m_handles;
    std::vector<std::int32_t> m_before;
};

void Rows::sortAll(int keys)
{
    const auto before = [this, keys](std::uint32_t a, std::uint32_t b) {
        const int order = compareKeys(row(a), row(b), keys);
        return order != 0 ? order < 0 : mark(a) < mark(b);
    };
    std::vector<std::uint32_t> order(size());
    std::iota(order.begin(), order.end(), std::uint32_t{0});
    std::sort(order.begin(), order.end(), before);
    Cells sorted;
    sorted.reserve(m_cells.size());
    for (const std::uint32_t i : order)
        sorted.insert(sorted.end(), row(i), row(i) + m_stride);
    m_cells.swap(sorted);
}

void Rows::sortByKey(int keys)
{
    constexpr int mostHandled = 3;
    const std::size_t count = size();
    // Most dumps are sorted already, or by their first key only: then each piece is sorted by itself, in the cache.
    bool firstKeyRises = true;
    bool isSorted = true;
    for (std::size_t i = 1; i < count && firstKeyRises; ++i) {
        firstKeyRises = row(i - 1)[0] <= row(i)[0];
        isSorted = isSorted && compareKeys(row(i - 1), row(i), keys) < 0;
    }
    if (firstKeyRises && isSorted)
        return;
    if (!firstKeyRises || keys > mostHandled) {
        sortAll(keys);
        return;
    }
    PieceSorter sorter(*this, keys);
    for (std::size_t from = 0; from < count;) {
        std::size_t to = from + 1;
        while (to < count && row(to)[0] == row(from)[0])
            ++to;
        if (to - from > 1)
            sorter.sort(from, to);
        from = to;
    }
}

} // namespace spiegel::versions
