// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace spiegel::peers {

/// Numbers different keys in the order in which they are first met, and counts how often each comes. A hash table with
/// open addressing, a power of two of places of which at most half are taken: for some ten million keys, most of them
/// met before, it costs a fraction of sorting them all.
class KeyCounter
{
public:
    KeyCounter()
        : m_places(std::size_t{1} << m_bits, none)
    {
    }

    /// The number of the key, which is counted once more.
    std::uint32_t count(std::uint64_t key)
    {
        std::size_t place = home(key);
        while (m_places[place] != none && m_keys[m_places[place]] != key)
            place = (place + 1) & (m_places.size() - 1);
        if (m_places[place] == none) {
            if (m_keys.size() * 2 >= m_places.size()) {
                grow();
                return count(key);
            }
            m_places[place] = static_cast<std::uint32_t>(m_keys.size());
            m_keys.push_back(key);
            m_counts.push_back(0);
        }
        ++m_counts[m_places[place]];
        return m_places[place];
    }

    [[nodiscard]] std::span<const std::uint64_t> keys() const { return m_keys; } ///< by number
    [[nodiscard]] std::span<const int> counts() const { return m_counts; }       ///< by number

private:
    static constexpr std::uint32_t none = ~std::uint32_t{0};

    /// Knuth's multiplicative hash: the highest bits of the product with 2^64 / golden ratio.
    [[nodiscard]] std::size_t home(std::uint64_t key) const
    {
        constexpr std::uint64_t ratio = 0x9E3779B97F4A7C15;
        return static_cast<std::size_t>(key * ratio >> (64 - m_bits));
    }

    void grow()
    {
        ++m_bits;
        m_places.assign(std::size_t{1} << m_bits, none);
        for (std::size_t number = 0; number < m_keys.size(); ++number) {
            std::size_t place = home(m_keys[number]);
            while (m_places[place] != none)
                place = (place + 1) & (m_places.size() - 1);
            m_places[place] = static_cast<std::uint32_t>(number);
        }
    }

    unsigned m_bits = 12;
    std::vector<std::uint32_t> m_places; ///< numbers by hash
    std::vector<std::uint64_t> m_keys;
    std::vector<int> m_counts;
};

} // namespace spiegel::peers
