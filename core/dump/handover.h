// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <condition_variable>
#include <cstddef>
#include <deque>
#include <mutex>
#include <optional>
#include <utility>

namespace spiegel::dump {

/// Hands pieces of work from one thread to another, in order. Small ones may wait together; a large one waits alone.
template<class T>
class Handover
{
public:
    /// `mostWaiting` bytes of pieces may wait to be taken.
    explicit Handover(std::size_t mostWaiting)
        : m_mostWaiting(mostWaiting)
    {
    }

    /// Waits until there is room for a piece of so many bytes; false when the other side has left.
    bool give(T piece, std::size_t bytes)
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [&] { return m_isClosed || m_pieces.empty() || m_waiting + bytes <= m_mostWaiting; });
        if (m_isClosed)
            return false;
        m_pieces.emplace_back(std::move(piece), bytes);
        m_waiting += bytes;
        m_changed.notify_all();
        return true;
    }

    /// Waits for a piece; nothing when there will be none any more.
    std::optional<T> take()
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return m_isClosed || !m_pieces.empty(); });
        if (m_pieces.empty())
            return std::nullopt;
        auto [piece, bytes] = std::move(m_pieces.front());
        m_pieces.pop_front();
        m_waiting -= bytes;
        m_changed.notify_all();
        return std::optional<T>(std::move(piece));
    }

    /// Called by either side when it stops; pieces that were given are still taken.
    void close()
    {
        const std::lock_guard lock(m_mutex);
        m_isClosed = true;
        m_changed.notify_all();
    }

private:
    std::size_t m_mostWaiting;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<std::pair<T, std::size_t>> m_pieces;
    std::size_t m_waiting = 0; ///< bytes
    bool m_isClosed = false;
};

} // namespace spiegel::dump
