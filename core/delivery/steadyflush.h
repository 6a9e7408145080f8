// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <mutex>
#include <thread>

namespace spiegel::delivery {

/// Brings what is written in a folder to its disk all the while, beside those who write, for as long as it lives: with
/// fifty thousand files little is left for ExportFolder::flush() then, and a slow stick is not overrun. What goes wrong
/// here is not told: the flush in the end meets it too.
class SteadyFlush
{
public:
    explicit SteadyFlush(const QString& folder, std::chrono::milliseconds every = std::chrono::seconds(2));
    SteadyFlush(const SteadyFlush&) = delete;
    SteadyFlush& operator=(const SteadyFlush&) = delete;
    ~SteadyFlush();

    /// How often it did.
    [[nodiscard]] int times() const { return m_times.load(); }

private:
    void run(std::chrono::milliseconds every);

    int m_folder = -1; ///< opened anew: the kernel tells an error once to each who has it open
    std::mutex m_guard;
    std::condition_variable m_changed;
    bool m_ends = false;
    std::atomic<int> m_times{0};
    std::thread m_thread;
};

} // namespace spiegel::delivery
