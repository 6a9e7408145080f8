// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace spiegel::demo {

/// What a throw is for. Each purpose has its own stream, so that a later addition never shifts what was made before.
enum class Stream : std::uint64_t {
    Home = 1,
    Traits,
    Registration,
    Career,
    Jobs,
    Wishes,
    Skills,
    Schooling,
    Weekly,
    Improvement,
    Views,
    Employer,
    Polis,
    Vacancy,
    Sonar,
    SonarOrder,
    SonarRow,
    Link,
    Freak,
    Register,
    Adviser,
};

/// Scrambles 64 bits (the finaliser of splitmix64; Steele, Lea, Flood 2014).
[[nodiscard]] constexpr std::uint64_t scrambled(std::uint64_t value)
{
    value += 0x9e3779b97f4a7c15U;
    value = (value ^ (value >> 30U)) * 0xbf58476d1ce4e5b9U;
    value = (value ^ (value >> 27U)) * 0x94d049bb133111ebU;
    return value ^ (value >> 31U);
}

/// A reproducible source of chance: splitmix64 seeded by (seed, purpose, whom, which). Whole numbers only, so that
/// every compiler and machine throws the same.
class Dice
{
public:
    constexpr Dice(std::uint64_t seed, Stream stream, std::int64_t whom, std::int64_t which = 0)
        : m_state(scrambled(
              seed ^ scrambled(static_cast<std::uint64_t>(stream) << 56U) ^
              scrambled(static_cast<std::uint64_t>(whom) * 0xd1342543de82ef95U + static_cast<std::uint64_t>(which))))
    {
    }

    constexpr std::uint64_t next()
    {
        m_state += 0x9e3779b97f4a7c15U;
        return scrambled(m_state);
    }
    /// 0 .. bound - 1; 0 for a bound below 2.
    constexpr int below(int bound)
    {
        return bound < 2 ? 0 : static_cast<int>(((next() >> 32U) * static_cast<std::uint64_t>(bound)) >> 32U);
    }
    /// low .. high, both included.
    constexpr int between(int low, int high) { return low + below(high - low + 1); }
    constexpr bool permille(int chance) { return below(1000) < chance; }
    constexpr bool perMillion(int chance) { return below(1'000'000) < chance; }

private:
    std::uint64_t m_state;
};

} // namespace spiegel::demo
