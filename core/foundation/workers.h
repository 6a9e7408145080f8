// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <functional>

namespace spiegel {

/// How many threads a piece of work may use, as a value that rooms take as an argument. Only app, ui/desk and core/jobs
/// decide the number. The outcome of work never depends on it.
class Workers
{
public:
    /// `count` threads at most, at least 1.
    explicit Workers(int count);
    /// As many as the machine has processors.
    [[nodiscard]] static Workers ofThisMachine();

    [[nodiscard]] int count() const { return m_count; }

    /// Calls work(i) once for every i in [0, n), spread over the threads, and returns when all are done. The first
    /// exception is passed on after the others have stopped.
    void forEach(std::size_t n, const std::function<void(std::size_t)>& work) const;

    /// Runs the two side by side (one after the other when there is one worker) and waits for both.
    void both(const std::function<void()>& first, const std::function<void()>& second) const;

private:
    int m_count;
};

} // namespace spiegel
