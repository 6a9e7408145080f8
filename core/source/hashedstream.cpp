// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/source/hashedstream.h"

namespace spiegel::source {

HashedStream::HashedStream(std::unique_ptr<ByteStream> from)
    : m_from(std::move(from))
{
}

Result<qsizetype> HashedStream::read(char* to, qsizetype size)
{
    const auto got = m_from->read(to, size);
    if (got) {
        m_hash.add(to, *got);
        m_bytesRead += *got;
    }
    return got;
}

} // namespace spiegel::source
