// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/seekers/judge.h"

#include <bitset>

namespace spiegel::seekers {

/// The postcodes from which work can be reached.
class Reach
{
public:
    Reach() = default;
    /// Sorted.
    explicit Reach(std::vector<int> postcodes);

    [[nodiscard]] const std::vector<int>& postcodes() const { return m_postcodes; }
    [[nodiscard]] bool isEmpty() const { return m_postcodes.empty(); }
    [[nodiscard]] bool contains(int postcode) const
    {
        return postcode >= 0 && postcode < end && m_contains[static_cast<std::size_t>(postcode)];
    }

private:
    static constexpr int end = 10000;

    std::vector<int> m_postcodes;
    std::bitset<end> m_contains;
};

/// The job seekers of a week by the kind of work they did last or look for; who has left werk.nl is not among them. 4
/// bytes for each pair. The records must outlive it.
class Ground
{
public:
    Ground(const quality::Records& records, const people::OccupationCodes& codes);

    [[nodiscard]] const quality::Records& records() const { return m_records; }
    [[nodiscard]] const Kinds& kinds() const { return m_kinds; }
    /// Rows of the CVs, rising; none of an unknown kind.
    [[nodiscard]] std::span<const int> of(int kind) const;
    /// The postcodes in which they live, rising, each once; who has none is left out.
    [[nodiscard]] std::span<const int> homesOf(int kind) const;

private:
    const quality::Records& m_records;
    Kinds m_kinds;
    std::vector<std::vector<int>> m_rows;  ///< by kind
    std::vector<std::vector<int>> m_homes; ///< by kind
};

} // namespace spiegel::seekers
