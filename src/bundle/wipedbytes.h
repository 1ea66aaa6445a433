// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secret.h"

#include <QByteArrayView>
#include <vector>

namespace rd {

/// Overwrites memory before it goes back, also what a growing container leaves behind.
template<typename T>
struct WipingAllocator
{
    using value_type = T;
    WipingAllocator() = default;
    template<typename U>
    WipingAllocator(const WipingAllocator<U> &)
    {
    }
    T *allocate(size_t count) { return std::allocator<T>().allocate(count); }
    void deallocate(T *memory, size_t count)
    {
        wipeMemory(memory, count * sizeof(T));
        std::allocator<T>().deallocate(memory, count);
    }
    friend bool operator==(const WipingAllocator &, const WipingAllocator &) { return true; }
};

/// Bytes that hold keys and are too many for locked memory.
using WipedBytes = std::vector<char, WipingAllocator<char>>;

inline QByteArrayView viewOf(const WipedBytes &bytes)
{
    return {bytes.data(), static_cast<qsizetype>(bytes.size())};
}

} // namespace rd
