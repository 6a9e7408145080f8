// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/source/readahead.h"

#include <algorithm>
#include <cstring>

namespace spiegel::source {

namespace {

constexpr std::size_t blockBytes = std::size_t{256} << 10;

} // namespace

ReadAhead::ReadAhead(std::unique_ptr<ByteStream> from)
    : m_from(std::move(from))
    , m_name(m_from->name())
{
    for (Block& block : m_blocks)
        block.bytes.resize(blockBytes);
    m_thread = std::thread([this] { readOn(); });
}

ReadAhead::~ReadAhead()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isStopped = true;
    }
    m_changed.notify_all();
    m_thread.join();
}

void ReadAhead::readOn()
{
    for (;;) {
        Block* block = nullptr;
        {
            std::unique_lock lock(m_mutex);
            m_changed.wait(lock, [this] { return m_isStopped || m_ready < m_blocks.size(); });
            if (m_isStopped)
                return;
            block = &m_blocks[(m_first + m_ready) % m_blocks.size()];
        }
        const auto got = m_from->read(block->bytes.data(), static_cast<qsizetype>(block->bytes.size()));
        {
            const std::lock_guard lock(m_mutex);
            if (!got) {
                m_end = fail(got.error());
            } else if (*got == 0) {
                m_end = Result<>();
            } else {
                block->filled = static_cast<std::size_t>(*got);
                block->taken = 0;
                ++m_ready;
            }
        }
        m_changed.notify_all();
        if (!got || *got == 0)
            return;
    }
}

Result<qsizetype> ReadAhead::read(char* to, qsizetype size)
{
    Block* block = nullptr;
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return m_ready > 0 || m_end; });
        if (m_ready == 0)
            return *m_end ? Result<qsizetype>(0) : Result<qsizetype>(fail(m_end->error()));
        block = &m_blocks[m_first];
    }
    const std::size_t given = std::min(block->filled - block->taken, static_cast<std::size_t>(size));
    std::memcpy(to, block->bytes.data() + block->taken, given);
    block->taken += given;
    if (block->taken == block->filled) {
        {
            const std::lock_guard lock(m_mutex);
            m_first = (m_first + 1) % m_blocks.size();
            --m_ready;
        }
        m_changed.notify_all();
    }
    return static_cast<qsizetype>(given);
}

} // namespace spiegel::source
