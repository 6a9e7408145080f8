// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/order.h"

#include "core/foundation/calendar.h"
#include "core/text/sorting.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <numeric>

namespace spiegel::tables {

namespace {

constexpr int digitBits = 11;
constexpr std::size_t buckets = std::size_t(1) << digitBits;
constexpr int lookEvery = 4096;

struct Item
{
    quint64 key;
    int row;
};

/// One pass of a radix sort on the digit at `shift`; equal digits keep their order.
void pass(std::vector<Item>& items, std::vector<Item>& other, int shift)
{
    std::array<std::size_t, buckets> starts{};
    for (const Item& item : items) {
        ++starts[(item.key >> shift) % buckets];
    }
    std::size_t sum = 0;
    for (std::size_t& start : starts) {
        sum += std::exchange(start, sum);
    }
    for (const Item& item : items) {
        other[starts[(item.key >> shift) % buckets]++] = item;
    }
    items.swap(other);
}

bool isKnown(qint64 key)
{
    return key != noKey && key != qint64(unknown);
}

} // namespace

qint64 ordered(double value)
{
    if (std::isnan(value)) {
        return noKey;
    }
    const auto bits = std::bit_cast<qint64>(value == 0 ? 0.0 : value);
    return bits < 0 ? std::numeric_limits<qint64>::min() - bits : bits;
}

QString hiddenMark()
{
    return QStringLiteral("x");
}

std::vector<int> sortedRows(const std::vector<int>& rows, const std::vector<qint64>& keys, Qt::SortOrder order)
{
    qint64 least = std::numeric_limits<qint64>::max();
    qint64 most = std::numeric_limits<qint64>::min();
    for (const int row : rows) {
        const qint64 key = keys[std::size_t(row)];
        if (isKnown(key)) {
            least = std::min(least, key);
            most = std::max(most, key);
        }
    }
    std::vector<Item> items;
    std::vector<int> last;
    items.reserve(rows.size());
    for (const int row : rows) {
        const qint64 key = keys[std::size_t(row)];
        if (!isKnown(key)) {
            last.push_back(row);
            continue;
        }
        const quint64 up = quint64(key) - quint64(least);
        items.push_back({order == Qt::AscendingOrder ? up : quint64(most) - quint64(key), row});
    }
    const quint64 range = items.empty() ? 0 : quint64(most) - quint64(least);
    std::vector<Item> other(items.size());
    for (int shift = 0; shift < 64 && (range >> shift) != 0; shift += digitBits) {
        pass(items, other, shift);
    }
    std::vector<int> sorted;
    sorted.reserve(rows.size());
    std::ranges::transform(items, std::back_inserter(sorted), &Item::row);
    sorted.insert(sorted.end(), last.begin(), last.end());
    return sorted;
}

Result<std::vector<qint64>> keysOf(const Column& column, int count, Progress& progress)
{
    std::vector<qint64> keys(std::size_t(count), 0);
    if (column.key) {
        for (int row = 0; row < count; ++row) {
            keys[std::size_t(row)] = column.key(row);
        }
        return keys;
    }
    const QString step = QCoreApplication::translate("tables", "Sorting");
    std::vector<std::pair<QString, int>> texts(static_cast<std::size_t>(count));
    for (int row = 0; row < count; ++row) {
        if (row % lookEvery == 0) {
            progress.report(row, count, step);
            if (progress.cancelled()) {
                return fail(Problem::cancelled());
            }
        }
        const QString text = column.text(row);
        texts[std::size_t(row)] = {text.isEmpty() ? QString() : text::sortKey(text), row};
    }
    std::ranges::sort(texts);
    for (std::size_t i = 0, rank = 0; i < texts.size(); ++i) {
        rank = i > 0 && texts[i].first == texts[i - 1].first ? rank : i;
        keys[std::size_t(texts[i].second)] = texts[i].first.isEmpty() ? noKey : qint64(rank);
    }
    return keys;
}

} // namespace spiegel::tables
