// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <new>
#include <type_traits>
#include <utility>

#include <sys/mman.h>

namespace spiegel {

/// An allocator for arrays of many megabytes: those lie in huge pages, so that the system need not hand them out four
/// kilobytes at a time, which takes longer than filling them. Small ones come from the ordinary heap.
template<class T>
class LargeBlocks
{
public:
    using value_type = T;

    LargeBlocks() = default;
    template<class U>
    LargeBlocks(const LargeBlocks<U>&) // NOLINT(google-explicit-constructor): what an allocator must have
    {
    }

    [[nodiscard]] T* allocate(std::size_t count)
    {
        const std::size_t bytes = count * sizeof(T);
        if (bytes < large)
            return static_cast<T*>(::operator new(bytes));
        void* block = ::operator new(bytes, std::align_val_t(hugePage));
        (void)::madvise(block, bytes, MADV_HUGEPAGE); // a wish: without it all works, only slower
        return static_cast<T*>(block);
    }
    void deallocate(T* block, std::size_t count)
    {
        if (count * sizeof(T) < large)
            ::operator delete(block);
        else
            ::operator delete(block, std::align_val_t(hugePage));
    }

    /// What is added without a value has none: it is about to be filled in.
    template<class U>
    void construct(U* place) noexcept(std::is_nothrow_default_constructible_v<U>)
    {
        ::new (static_cast<void*>(place)) U;
    }
    template<class U, class... Values>
    void construct(U* place, Values&&... values)
    {
        ::new (static_cast<void*>(place)) U(std::forward<Values>(values)...);
    }

    template<class U>
    bool operator==(const LargeBlocks<U>&) const
    {
        return true;
    }

private:
    static constexpr std::size_t hugePage = std::size_t{2} << 20;
    static constexpr std::size_t large = 2 * hugePage;
};

} // namespace spiegel
