// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/distance.h"

#include <QtGlobal>

#include <algorithm>
#include <vector>

namespace spiegel::text {

int editDistance(QStringView a, QStringView b, int most)
{
    if (a.size() > b.size())
        std::swap(a, b);
    if (b.size() - a.size() > most)
        return most + 1;
    const auto n = static_cast<std::size_t>(a.size());
    std::vector<int> before(n + 1);
    std::vector<int> last(n + 1);
    std::vector<int> row(n + 1);
    for (std::size_t i = 0; i <= n; ++i)
        last[i] = static_cast<int>(i);
    for (qsizetype j = 1; j <= b.size(); ++j) {
        row[0] = static_cast<int>(j);
        int best = row[0];
        for (std::size_t i = 1; i <= n; ++i) {
            const auto at = static_cast<qsizetype>(i);
            const int change = last[i - 1] + (a[at - 1] == b[j - 1] ? 0 : 1);
            row[i] = std::min({change, last[i] + 1, row[i - 1] + 1});
            if (i > 1 && j > 1 && a[at - 1] == b[j - 2] && a[at - 2] == b[j - 1])
                row[i] = std::min(row[i], before[i - 2] + 1);
            best = std::min(best, row[i]);
        }
        // A swap reaches two rows back, so one row above the limit is not yet the end.
        if (best > most + 1)
            return most + 1;
        before.swap(last);
        last.swap(row);
    }
    return std::min(last[n], most + 1);
}

TypedWord::TypedWord(QStringView word)
    : m_size(static_cast<int>(qMin<qsizetype>(word.size(), longest)))
{
    for (int i = 0; i < m_size; ++i) {
        const char16_t letter = word[i].unicode();
        m_letters[static_cast<std::size_t>(i)] = letter;
        if (letter < m_places.size())
            m_places[letter] |= std::uint64_t{1} << i;
        else
            m_asciiOnly = false;
    }
}

std::uint64_t TypedWord::places(char16_t letter) const
{
    if (letter < m_places.size())
        return m_places[letter];
    std::uint64_t found = 0;
    for (int i = 0; i < m_size && !m_asciiOnly; ++i) {
        if (m_letters[static_cast<std::size_t>(i)] == letter)
            found |= std::uint64_t{1} << i;
    }
    return found;
}

// Hyyrö, "A Bit-Vector Algorithm for Computing Levenshtein and Damerau Edit Distances" (2003), figure 6: a column of
// the table is kept as the places where it goes up or down by one.
TypedWord::Distances TypedWord::measure(QStringView other) const
{
    if (m_size == 0)
        return {static_cast<int>(other.size()), 0};
    const std::uint64_t lastBit = std::uint64_t{1} << (m_size - 1);
    std::uint64_t up = ~std::uint64_t{0};
    std::uint64_t down = 0;
    std::uint64_t diagonal = 0;
    std::uint64_t previous = 0;
    Distances distances{m_size, m_size};
    for (const QChar c : other) {
        const std::uint64_t same = places(c.unicode());
        const std::uint64_t swapped = (((~diagonal) & same) << 1) & previous;
        diagonal = ((((same & up) + up) ^ up) | same | down) | swapped;
        std::uint64_t right = down | ~(diagonal | up);
        std::uint64_t left = diagonal & up;
        if (right & lastBit)
            ++distances.whole;
        if (left & lastBit)
            --distances.whole;
        distances.beginning = std::min(distances.beginning, distances.whole);
        right = (right << 1) | 1;
        left <<= 1;
        up = left | ~(diagonal | right);
        down = right & diagonal;
        previous = same;
    }
    return distances;
}

int TypedWord::distanceTo(QStringView other) const
{
    return measure(other).whole;
}

int TypedWord::distanceToBeginningOf(QStringView other) const
{
    return measure(other).beginning;
}

} // namespace spiegel::text
