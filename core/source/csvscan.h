// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace spiegel::source {

/// Finds the characters that give a CSV file its shape (separator, quote, line feed), 64 bytes at a step: the part of
/// reading that touches every byte. A detail of CsvReader.
class CsvScan
{
public:
    /// How far beyond the end of the data the scan may look (it takes no notice of what it sees there).
    static constexpr std::size_t padding = 64;

    explicit CsvScan(char separator)
        : m_separator(separator)
    {
    }

    /// Starts again at `from`; the data ends before `end`.
    void restart(const char* data, std::size_t from, std::size_t end)
    {
        m_data = data;
        m_end = end;
        m_block = from;
        load();
    }

    /// Place of the next shape-giving character, or the end of the data.
    [[nodiscard]] std::size_t next()
    {
        while (m_shape == 0) {
            if (m_end - m_block <= blockSize)
                return m_end;
            m_block += blockSize;
            load();
            m_oddSeen |= m_odd;
        }
        const std::size_t place = m_block + static_cast<std::size_t>(std::countr_zero(m_shape));
        m_shape &= m_shape - 1;
        return place;
    }

    /// From here on oddSeen() tells whether a byte outside 1..127 was passed; at times it says so a block too early.
    void forgetOdd() { m_oddSeen = m_odd; }
    [[nodiscard]] bool oddSeen() const { return m_oddSeen; }

private:
    static constexpr std::size_t blockSize = 64;

    void load()
    {
        const char* at = m_data + m_block;
        std::uint64_t odd = 0;
#ifdef __SSE2__
        const __m128i separator = _mm_set1_epi8(m_separator);
        const __m128i quote = _mm_set1_epi8('"');
        const __m128i lineFeed = _mm_set1_epi8('\n');
        m_shape = 0;
        for (unsigned i = 0; i < blockSize; i += 16) {
            const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i*>(at + i));
            const __m128i shape =
                _mm_or_si128(_mm_or_si128(_mm_cmpeq_epi8(bytes, separator), _mm_cmpeq_epi8(bytes, quote)),
                             _mm_cmpeq_epi8(bytes, lineFeed));
            const __m128i strange = _mm_or_si128(bytes, _mm_cmpeq_epi8(bytes, _mm_setzero_si128()));
            m_shape |= static_cast<std::uint64_t>(static_cast<unsigned>(_mm_movemask_epi8(shape))) << i;
            odd |= static_cast<std::uint64_t>(static_cast<unsigned>(_mm_movemask_epi8(strange))) << i;
        }
#else
        m_shape = 0;
        for (unsigned i = 0; i < blockSize; ++i) {
            const char c = at[i];
            const bool shape = c == m_separator || c == '"' || c == '\n';
            m_shape |= static_cast<std::uint64_t>(shape) << i;
            odd |= static_cast<std::uint64_t>(static_cast<signed char>(c) <= 0) << i;
        }
#endif
        if (m_end - m_block < blockSize) {
            const std::uint64_t inside = (std::uint64_t{1} << (m_end - m_block)) - 1;
            m_shape &= inside;
            odd &= inside;
        }
        m_odd = odd != 0;
    }

    const char* m_data = nullptr;
    std::size_t m_block = 0;
    std::size_t m_end = 0;
    std::uint64_t m_shape = 0; ///< of the block, bits not passed yet
    char m_separator;
    bool m_odd = false;
    bool m_oddSeen = false;
};

} // namespace spiegel::source
