// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <atomic>

namespace spiegel {

/// Handed down into every calculation that may take more than 50 ms: it is told how far the work is, and tells whether
/// to go on. Calculations know no threads and no screens; who made the Progress does. All functions may be called from
/// any thread.
class Progress
{
public:
    Progress() = default;
    virtual ~Progress() = default;
    Progress(const Progress&) = delete;
    Progress& operator=(const Progress&) = delete;

    /// `done` of `total` units (bytes, cards, rows; total 0 = unknown) of the step named `step` (translated).
    virtual void report(qint64 done, qint64 total, const QString& step);

    /// True as soon as somebody wants the work to stop; the work then returns Problem::cancelled() and leaves no trace.
    [[nodiscard]] bool cancelled() const { return m_cancelled.load(std::memory_order_relaxed); }
    void cancel() { m_cancelled.store(true, std::memory_order_relaxed); }

    /// A progress nobody watches, for tests and for small work.
    [[nodiscard]] static Progress& unwatched();

private:
    std::atomic<bool> m_cancelled{false};
};

} // namespace spiegel
