// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ctime>

/// Milliseconds of the processor that this thread has taken: what other programs take on a shared machine says nothing
/// about ours.
inline double processorMs()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

/// Milliseconds of the processor since the last call, of this thread.
inline double processorLap()
{
    static thread_local double last = 0;
    const double now = processorMs();
    const double passed = now - last;
    last = now;
    return passed;
}
