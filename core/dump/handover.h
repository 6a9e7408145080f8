// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <condition_variable>
#include <mutex>
#include <optional>

namespace spiegel::dump {

/// Hands pieces of work from one thread to another, one at a time, so that no more than two are in memory.
template<class T>
class Handover
{
public:
    /// Waits until the piece before was taken; false when the other side has left.
    bool give(T piece)
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return !m_piece || m_isClosed; });
        if (m_isClosed)
            return false;
        m_piece = std::move(piece);
        m_changed.notify_all();
        return true;
    }

    /// Waits for a piece; nothing when there will be none any more.
    std::optional<T> take()
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return m_piece || m_isClosed; });
        std::optional<T> piece = std::move(m_piece);
        m_piece.reset();
        m_changed.notify_all();
        return piece;
    }

    /// Called by either side when it stops; a piece that was given is still taken.
    void close()
    {
        const std::lock_guard lock(m_mutex);
        m_isClosed = true;
        m_changed.notify_all();
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::optional<T> m_piece;
    bool m_isClosed = false;
};

} // namespace spiegel::dump
