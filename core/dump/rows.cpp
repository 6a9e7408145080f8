// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dump/rows.h"

#include <algorithm>
#include <numeric>

namespace spiegel::dump {

void Rows::sortByKey(int keys)
{
    const std::size_t count = size();
    const std::size_t stride = m_stride;
    const auto before = [this, keys, stride](std::uint32_t a, std::uint32_t b) {
        const int order = compareKeys(row(a), row(b), keys);
        return order != 0 ? order < 0 : row(a)[stride - 1] < row(b)[stride - 1];
    };
    // Most dumps are sorted already, or by their first key only: then each piece is sorted by itself, in the cache.
    std::vector<std::uint32_t> order;
    std::vector<std::int32_t> sorted;
    const auto sortPiece = [&](std::size_t from, std::size_t to) {
        order.resize(to - from);
        std::iota(order.begin(), order.end(), static_cast<std::uint32_t>(from));
        if (std::is_sorted(order.begin(), order.end(), before))
            return;
        std::sort(order.begin(), order.end(), before);
        sorted.clear();
        sorted.reserve(order.size() * stride);
        for (const std::uint32_t i : order)
            sorted.insert(sorted.end(), row(i), row(i) + stride);
        std::copy(sorted.begin(), sorted.end(), row(from));
    };
    bool firstKeyRises = true;
    bool isSorted = true;
    for (std::size_t i = 1; i < count && firstKeyRises; ++i) {
        firstKeyRises = row(i - 1)[0] <= row(i)[0];
        isSorted = isSorted && compareKeys(row(i - 1), row(i), keys) < 0;
    }
    if (firstKeyRises && isSorted)
        return;
    if (!firstKeyRises) {
        sortPiece(0, count);
        return;
    }
    for (std::size_t from = 0; from < count;) {
        std::size_t to = from + 1;
        while (to < count && row(to)[0] == row(from)[0])
            ++to;
        if (to - from > 1)
            sortPiece(from, to);
        from = to;
    }
}

} // namespace spiegel::dump
