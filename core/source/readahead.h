// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/source/bytestream.h"

#include <array>
#include <condition_variable>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

namespace spiegel::source {

/// Reads another stream beforehand, on a thread of its own, so that reading, unpacking and hashing go on while the
/// bytes before are being parsed. A few blocks ahead at most; destroying it stops the reading. The other stream may be
/// touched again once read() has given 0 or a Problem, or when this object is gone.
class ReadAhead final : public ByteStream
{
public:
    explicit ReadAhead(std::unique_ptr<ByteStream> from);
    ~ReadAhead() override;

    [[nodiscard]] Result<qsizetype> read(char* to, qsizetype size) override;
    [[nodiscard]] QString name() const override { return m_name; }

private:
    struct Block
    {
        std::vector<char> bytes;
        std::size_t filled = 0;
        std::size_t taken = 0;
    };
    void readOn();

    std::unique_ptr<ByteStream> m_from;
    QString m_name;
    std::mutex m_mutex; ///< for all below
    std::condition_variable m_changed;
    std::array<Block, 4> m_blocks; ///< a ring: m_ready of them from m_first on are full
    std::size_t m_first = 0;
    std::size_t m_ready = 0;
    std::optional<Result<>> m_end; ///< how the other stream ended
    bool m_isStopped = false;
    std::thread m_thread;
};

} // namespace spiegel::source
