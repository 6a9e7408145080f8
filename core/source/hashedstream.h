// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/contenthash.h"
#include "core/source/bytestream.h"

#include <atomic>

namespace spiegel::source {

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
