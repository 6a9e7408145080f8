// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace spiegel::privacy {

/// A fair sample of the different numbers in a column, however long the column is: all of them up to 65,536, beyond
/// that those whose hash begins with enough zeros. A key of a person stands in a column once for each of his rows; only
/// the different ones are independent, and so fit for a test of chance. The sample does not depend on the order in
/// which numbers come, nor on how they are spread over threads.
class DistinctNumbers
{
public:
    static constexpr std::size_t most = 65536;

    void add(std::uint32_t number); ///< below 4,294,967,295
    void merge(const DistinctNumbers& other);

    [[nodiscard]] std::size_t count() const { return m_count; }
    /// How many of the sample fulfil `asked`.
    template<class Asked>
    [[nodiscard]] std::size_t countIf(Asked asked) const
    {
        std::size_t found = 0;
        for (const std::uint32_t slot : m_slots)
            found += slot != 0 && asked(slot - 1) ? 1U : 0U;
        return found;
    }

private:
    void insert(std::uint32_t number);
    void rebuild(std::size_t size);
    [[nodiscard]] bool isSampled(std::uint32_t number) const;

    std::vector<std::uint32_t> m_slots; ///< number + 1, 0 = free; a power of two of them, at most half full
    std::size_t m_count = 0;
    unsigned m_level = 0; ///< zeros asked for
};

} // namespace spiegel::privacy
