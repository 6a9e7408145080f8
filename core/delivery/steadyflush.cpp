// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/delivery/steadyflush.h"

#include <QFile>

#include <fcntl.h>
#include <unistd.h>

namespace spiegel::delivery {

SteadyFlush::SteadyFlush(const QString& folder, std::chrono::milliseconds every)
    : m_folder(::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC))
{
    if (m_folder >= 0)
        m_thread = std::thread([this, every] { run(every); });
}

SteadyFlush::~SteadyFlush()
{
    if (m_folder < 0)
        return;
    {
        const std::lock_guard lock(m_guard);
        m_ends = true;
    }
    m_changed.notify_one();
    m_thread.join();
    ::close(m_folder);
}

void SteadyFlush::run(std::chrono::milliseconds every)
{
    std::unique_lock lock(m_guard);
    while (!m_changed.wait_for(lock, every, [this] { return m_ends; })) {
        lock.unlock();
        if (::syncfs(m_folder) == 0)
            ++m_times;
        lock.lock();
    }
}

} // namespace spiegel::delivery
