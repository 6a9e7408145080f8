// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCryptographicHash>

#include <array>
#include <cstdint>

namespace spiegel {

/// The SHA-256 of bytes as they pass by, to say which content something had. Uses the processor's own
/// instructions where it has them (four times as fast), so that hashing does not set the pace of reading.
class ContentHash
{
public:
    ContentHash();

    void add(const char* bytes, qsizetype size);
    /// Of everything added so far, as 64 hexadecimal digits in lower case.
    [[nodiscard]] QByteArray hex() const;

private:
    bool m_byProcessor;
    std::array<std::uint32_t, 8> m_state;
    std::array<char, 64> m_rest{}; ///< what does not fill a block yet: m_size % 64 bytes
    std::uint64_t m_size = 0;
    QCryptographicHash m_other;
};

/// Of these bytes, as 64 hexadecimal digits in lower case.
[[nodiscard]] QByteArray sha256(const QByteArray& bytes);

} // namespace spiegel
