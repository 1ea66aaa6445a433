// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundle/wipedbytes.h"

#include <algorithm>
#include <cstring>
#include <new>
#include <sys/mman.h>
#include <unistd.h>

namespace rd {

WipedBytes::~WipedBytes()
{
    if (!m_data)
        return;
    wipeMemory(m_data, m_size); // what was never filled was never anything
    ::munmap(m_data, m_room);
}

void WipedBytes::reserve(size_t room)
{
    const auto page = static_cast<size_t>(::sysconf(_SC_PAGESIZE));
    const size_t wanted = (room + page - 1) / page * page;
    if (wanted <= m_room)
        return;
    void *memory = m_data ? ::mremap(m_data, m_room, wanted, MREMAP_MAYMOVE) // moves the pages, copies nothing
                          : ::mmap(nullptr, wanted, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (memory == MAP_FAILED)
        throw std::bad_alloc();
    ::madvise(memory, wanted, MADV_DONTDUMP);
    m_data = static_cast<char *>(memory);
    m_room = wanted;
}

void WipedBytes::append(QByteArrayView bytes)
{
    if (!bytes.isEmpty())
        std::memcpy(extend(static_cast<size_t>(bytes.size())), bytes.data(), static_cast<size_t>(bytes.size()));
}

char *WipedBytes::room(size_t size)
{
    if (size > m_room - m_size)
        reserve(std::max(m_size + size, m_room * 2));
    return m_data + m_size;
}

char *WipedBytes::extend(size_t size)
{
    char *begin = room(size);
    m_size += size;
    return begin;
}

} // namespace rd
