// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <array>
#include <cstdint>

namespace spiegel::text {

/// How many typing errors lie between two texts: letters left out, added, changed, or two neighbours swapped
/// (Damerau's restricted distance: no part is touched twice). Gives `most + 1` as soon as there are more than `most`.
[[nodiscard]] int editDistance(QStringView a, QStringView b, int most);

/// One short text held against many others: prepared once, then about 10 ns a letter of the other text (Hyyrö's
/// bit-parallel form of the distance above, one 64-bit word wide).
class TypedWord
{
public:
    static constexpr int longest = 64;
    /// At most `longest` UTF-16 units; what is longer is cut off there.
    explicit TypedWord(QStringView word);

    [[nodiscard]] int size() const { return m_size; }
    /// The distance to the whole of `other`.
    [[nodiscard]] int distanceTo(QStringView other) const;
    /// The smallest distance to any beginning of `other`, for a word that is not yet typed to its end.
    [[nodiscard]] int distanceToBeginningOf(QStringView other) const;

private:
    struct Distances
    {
        int whole = 0;
        int beginning = 0;
    };
    [[nodiscard]] Distances measure(QStringView other) const;
    [[nodiscard]] std::uint64_t places(char16_t letter) const;

    int m_size = 0;
    std::array<std::uint64_t, 128> m_places{}; ///< for each ASCII letter the places where it stands in the word
    std::array<char16_t, longest> m_letters{};
    bool m_asciiOnly = true;
};

} // namespace spiegel::text
