// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/foundation/workers.h"

#include <algorithm>
#include <atomic>
#include <exception>
#include <mutex>
#include <thread>
#include <vector>

namespace spiegel {

Workers::Workers(int count)
    : m_count(std::max(1, count))
{
}

Workers Workers::ofThisMachine()
{
    return Workers(static_cast<int>(std::thread::hardware_concurrency()));
}

void Workers::forEach(std::size_t n, const std::function<void(std::size_t)>& work) const
{
    std::atomic<std::size_t> next{0};
    std::mutex guard;
    std::exception_ptr failure;
    const auto run = [&] {
        for (std::size_t i = next.fetch_add(1); i < n; i = next.fetch_add(1)) {
            try {
                work(i);
            } catch (...) {
                const std::lock_guard lock(guard);
                if (!failure)
                    failure = std::current_exception();
                next.store(n);
            }
        }
    };
    std::vector<std::thread> threads;
    const std::size_t extra = std::min(n, static_cast<std::size_t>(m_count));
    for (std::size_t i = 1; i < extra; ++i)
        threads.emplace_back(run);
    run();
    for (std::thread& thread : threads)
        thread.join();
    if (failure)
        std::rethrow_exception(failure);
}

void Workers::both(const std::function<void()>& first, const std::function<void()>& second) const
{
    forEach(2, [&](std::size_t i) { i == 0 ? first() : second(); });
}

} // namespace spiegel
