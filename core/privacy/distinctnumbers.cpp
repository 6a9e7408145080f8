// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/privacy/distinctnumbers.h"

#include <algorithm>
#include <utility>

namespace spiegel::privacy {

namespace {

constexpr std::size_t firstSize = 64;

/// The finisher of splitmix64 (Steele, Lea, Flood 2014): every bit of the answer depends on every bit of the number.
std::uint64_t hashOf(std::uint32_t number)
{
    std::uint64_t hash = number + 0x9E3779B97F4A7C15ULL;
    hash = (hash ^ (hash >> 30)) * 0xBF58476D1CE4E5B9ULL;
    hash = (hash ^ (hash >> 27)) * 0x94D049BB133111EBULL;
    return hash ^ (hash >> 31);
}

} // namespace

bool DistinctNumbers::isSampled(std::uint32_t number) const
{
    // The high bits say whether a number is in the sample, the low ones where it stands.
    return m_level == 0 || hashOf(number) >> (64 - m_level) == 0;
}

void DistinctNumbers::add(std::uint32_t number)
{
    if (!isSampled(number))
        return;
    if (m_slots.empty())
        m_slots.resize(firstSize);
    insert(number);
    while (m_count > most) {
        ++m_level;
        rebuild(m_slots.size());
    }
    if (m_count * 2 > m_slots.size())
        rebuild(m_slots.size() * 2);
}

void DistinctNumbers::merge(const DistinctNumbers& other)
{
    if (other.m_level > m_level) {
        m_level = other.m_level;
        rebuild(m_slots.size());
    }
    for (const std::uint32_t slot : other.m_slots) {
        if (slot != 0)
            add(slot - 1);
    }
}

void DistinctNumbers::insert(std::uint32_t number)
{
    const std::size_t mask = m_slots.size() - 1;
    std::size_t at = hashOf(number) & mask;
    while (m_slots[at] != 0) {
        if (m_slots[at] == number + 1)
            return;
        at = (at + 1) & mask;
    }
    m_slots[at] = number + 1;
    ++m_count;
}

void DistinctNumbers::rebuild(std::size_t size)
{
    const std::vector<std::uint32_t> old = std::exchange(m_slots, std::vector<std::uint32_t>(size));
    m_count = 0;
    for (const std::uint32_t slot : old) {
        if (slot != 0 && isSampled(slot - 1))
            insert(slot - 1);
    }
}

} // namespace spiegel::privacy
