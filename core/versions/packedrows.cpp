// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/versions/packedrows.h"

#include <algorithm>

namespace spiegel::versions {

namespace {

constexpr std::size_t blockBytes = std::size_t{4} << 20;
constexpr std::size_t mostCellBytes = 5;
constexpr unsigned bitsInByte = 7;
constexpr std::uint8_t goesOn = 0x80;

/// The difference without a sign, small ones first: 0, -1, 1, -2 … Arithmetic without a sign, for it may wrap around.
std::uint32_t stepTo(std::int32_t cell, std::int32_t above)
{
    const std::uint32_t step = static_cast<std::uint32_t>(cell) - static_cast<std::uint32_t>(above);
    return step << 1 ^ (step >> 31 ? ~std::uint32_t{0} : 0);
}

std::int32_t stepFrom(std::int32_t above, std::uint32_t folded)
{
    const std::uint32_t step = folded >> 1 ^ (folded & 1 ? ~std::uint32_t{0} : 0);
    return static_cast<std::int32_t>(static_cast<std::uint32_t>(above) + step);
}

} // namespace

PackedRows::PackedRows(int columns)
    : m_above(static_cast<std::size_t>(columns))
{
}

void PackedRows::startBlock()
{
    m_blocks.emplace_back(blockBytes);
    m_blockRows.push_back(0);
    m_used = 0;
    std::fill(m_above.begin(), m_above.end(), 0);
}

void PackedRows::add(std::span<const std::int32_t> cells, Lifetime lifetime)
{
    if (m_blocks.empty() || m_used + m_above.size() * mostCellBytes > blockBytes)
        startBlock();
    std::uint8_t* const start = m_blocks.back().data();
    std::uint8_t* at = start + m_used;
    for (std::size_t i = 0; i < m_above.size(); ++i) {
        std::uint32_t step = stepTo(cells[i], m_above[i]);
        for (; step >= goesOn; step >>= bitsInByte)
            *at++ = static_cast<std::uint8_t>(step | goesOn);
        *at++ = static_cast<std::uint8_t>(step);
        m_above[i] = cells[i];
    }
    m_used = static_cast<std::size_t>(at - start);
    ++m_blockRows.back();
    if (m_runs.empty() || m_runs.back().lifetime != lifetime)
        m_runs.push_back({lifetime, 0});
    ++m_runs.back().rows;
}

void PackedRows::each(const TakeVersion& take) const
{
    std::vector<std::int32_t> cells(m_above.size());
    auto run = m_runs.begin();
    std::size_t leftOfRun = run == m_runs.end() ? 0 : run->rows;
    for (std::size_t block = 0; block < m_blocks.size(); ++block) {
        std::fill(cells.begin(), cells.end(), 0);
        const std::uint8_t* at = m_blocks[block].data();
        for (std::size_t row = 0; row < m_blockRows[block]; ++row) {
            for (std::int32_t& cell : cells) {
                std::uint32_t step = *at & (goesOn - 1);
                for (unsigned bits = bitsInByte; *at++ & goesOn; bits += bitsInByte)
                    step |= static_cast<std::uint32_t>(*at & (goesOn - 1)) << bits;
                cell = stepFrom(cell, step);
            }
            if (leftOfRun == 0)
                leftOfRun = (++run)->rows;
            --leftOfRun;
            take(cells, run->lifetime);
        }
    }
}

} // namespace spiegel::versions
