// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/foundation/contenthash.h"

#include <algorithm>
#include <cstring>
#if defined(__x86_64__)
#include <cpuid.h>
#include <immintrin.h>
#endif

namespace spiegel {

namespace {

using State = std::array<std::uint32_t, 8>;
constexpr std::size_t blockSize = 64;
constexpr State firstState = {0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a,
                              0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19}; // FIPS 180-4, 5.3.3

#if defined(__x86_64__)

/// FIPS 180-4, 4.2.2.
alignas(16) constexpr std::uint32_t roundConstants[64] = {
    0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
    0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
    0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
    0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
    0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
    0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
    0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
    0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2};

bool processorHashes()
{
    unsigned a = 0;
    unsigned b = 0;
    unsigned c = 0;
    unsigned d = 0;
    constexpr unsigned shaExtensions = 1U << 29;
    return __get_cpuid_count(7, 0, &a, &b, &c, &d) != 0 && (b & shaExtensions) != 0 &&
           __builtin_cpu_supports("sse4.1") != 0;
}

/// Works `count` blocks into the state. The instructions want the state's words as ABEF and CDGH.
__attribute__((target("sha,sse4.1"))) void addBlocks(State& state, const char* bytes, std::size_t count)
{
    const __m128i bigEndian = _mm_set_epi64x(0x0c0d0e0f08090a0bLL, 0x0405060700010203LL);
    const auto load = [](const void* at) { return _mm_loadu_si128(static_cast<const __m128i*>(at)); };
    const __m128i cdab = _mm_shuffle_epi32(load(&state[0]), 0xB1);
    const __m128i efgh = _mm_shuffle_epi32(load(&state[4]), 0x1B);
    __m128i abef = _mm_alignr_epi8(cdab, efgh, 8);
    __m128i cdgh = _mm_blend_epi16(efgh, cdab, 0xF0);
    for (; count > 0; --count, bytes += blockSize) {
        const __m128i abefBefore = abef;
        const __m128i cdghBefore = cdgh;
        __m128i words[4]; // the last sixteen words of the message schedule
#pragma GCC unroll 16
        for (unsigned step = 0; step < 16; ++step) {
            __m128i& word = words[step % 4];
            if (step < 4) {
                word = _mm_shuffle_epi8(load(bytes + 16 * step), bigEndian);
            } else {
                const __m128i before = words[(step + 3) % 4];
                word = _mm_sha256msg1_epu32(word, words[(step + 1) % 4]);
                word = _mm_add_epi32(word, _mm_alignr_epi8(before, words[(step + 2) % 4], 4));
                word = _mm_sha256msg2_epu32(word, before);
            }
            const __m128i sum = _mm_add_epi32(word, load(&roundConstants[std::size_t{4} * step]));
            cdgh = _mm_sha256rnds2_epu32(cdgh, abef, sum);
            abef = _mm_sha256rnds2_epu32(abef, cdgh, _mm_shuffle_epi32(sum, 0x0E));
        }
        abef = _mm_add_epi32(abef, abefBefore);
        cdgh = _mm_add_epi32(cdgh, cdghBefore);
    }
    const __m128i feba = _mm_shuffle_epi32(abef, 0x1B);
    const __m128i dchg = _mm_shuffle_epi32(cdgh, 0xB1);
    _mm_storeu_si128(reinterpret_cast<__m128i*>(&state[0]), _mm_blend_epi16(feba, dchg, 0xF0));
    _mm_storeu_si128(reinterpret_cast<__m128i*>(&state[4]), _mm_alignr_epi8(dchg, feba, 8));
}

#else

bool processorHashes()
{
    return false;
}

void addBlocks(State&, const char*, std::size_t)
{
    Q_UNREACHABLE();
}

#endif

} // namespace

ContentHash::ContentHash()
    : m_byProcessor([] {
        static const bool can = processorHashes(); // asking is slow on a virtual machine
        return can;
    }())
    , m_state(firstState)
    , m_other(QCryptographicHash::Sha256)
{
}

void ContentHash::add(const char* bytes, qsizetype size)
{
    if (!m_byProcessor) {
        m_other.addData(QByteArrayView(bytes, size));
        return;
    }
    auto left = static_cast<std::size_t>(size);
    std::size_t held = m_size % blockSize;
    m_size += left;
    if (held > 0) {
        const std::size_t taken = std::min(left, blockSize - held);
        std::memcpy(m_rest.data() + held, bytes, taken);
        bytes += taken;
        left -= taken;
        held += taken;
        if (held < blockSize)
            return;
        addBlocks(m_state, m_rest.data(), 1);
    }
    addBlocks(m_state, bytes, left / blockSize);
    const std::size_t rest = left % blockSize;
    if (rest > 0)
        std::memcpy(m_rest.data(), bytes + (left - rest), rest);
}

QByteArray ContentHash::hex() const
{
    if (!m_byProcessor)
        return m_other.result().toHex();
    // The end of the message: a one bit, zeros, and the number of bits in the last eight bytes of a block.
    State state = m_state;
    std::array<char, 2 * blockSize> tail{};
    const std::size_t held = m_size % blockSize;
    std::memcpy(tail.data(), m_rest.data(), held);
    tail[held] = static_cast<char>(0x80);
    const std::size_t blocks = held + 9 <= blockSize ? 1 : 2;
    for (std::size_t i = 0; i < 8; ++i)
        tail[blocks * blockSize - 1 - i] = static_cast<char>((m_size * 8) >> (8 * i));
    addBlocks(state, tail.data(), blocks);
    QByteArray digest;
    for (const std::uint32_t word : state) {
        for (int shift = 24; shift >= 0; shift -= 8)
            digest += static_cast<char>(word >> shift);
    }
    return digest.toHex();
}

QByteArray sha256(const QByteArray& bytes)
{
    ContentHash hash;
    hash.add(bytes.constData(), bytes.size());
    return hash.hex();
}

} // namespace spiegel
