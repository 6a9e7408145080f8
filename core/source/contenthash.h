// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/source/bytestream.h"

#include <QCryptographicHash>

#include <array>
#include <atomic>
#include <cstdint>

namespace spiegel::source {

/// The SHA-256 of bytes as they pass by, for the log of a load: which content it was. Uses the processor's own
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

/// A file of a dump that is hashed and measured while it is read.
class HashedStream final : public ByteStream
{
public:
    explicit HashedStream(std::unique_ptr<ByteStream> from);

    [[nodiscard]] Result<qsizetype> read(char* to, qsizetype size) override;
    [[nodiscard]] QString name() const override { return m_from->name(); }

    /// Of everything read so far: of the whole file once read() has given 0.
    [[nodiscard]] QByteArray sha256() const { return m_hash.hex(); }
    /// May be asked for while another thread reads.
    [[nodiscard]] qint64 bytesRead() const { return m_bytesRead.load(std::memory_order_relaxed); }

private:
    std::unique_ptr<ByteStream> m_from;
    ContentHash m_hash;
    std::atomic<qint64> m_bytesRead = 0;
};

} // namespace spiegel::source
