// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secret.h"

#include <QString>
#include <cstdlib>
#include <cstring>
#include <new>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <unistd.h>

namespace rd {
namespace {

size_t pagesFor(qsizetype size)
{
    const auto page = static_cast<size_t>(::sysconf(_SC_PAGESIZE));
    return (static_cast<size_t>(size) + page) / page * page; // one byte more than size: the terminating zero
}

} // namespace

void wipeMemory(void *data, size_t size) noexcept
{
    ::explicit_bzero(data, size);
}

void forbidCoreDumps() noexcept
{
    const rlimit none{0, 0};
    ::setrlimit(RLIMIT_CORE, &none);
    ::prctl(PR_SET_DUMPABLE, 0);
}

Secret::Secret(QByteArrayView bytes)
{
    if (bytes.isEmpty())
        return;
    const size_t room = pagesFor(bytes.size());
    void *memory = ::mmap(nullptr, room, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (memory == MAP_FAILED)
        throw std::bad_alloc();
    ::mlock(memory, room); // may be refused by RLIMIT_MEMLOCK; wiping and DONTDUMP still hold
    ::madvise(memory, room, MADV_DONTDUMP);
    m_data = static_cast<char *>(memory);
    m_size = bytes.size();
    std::memcpy(m_data, bytes.data(), static_cast<size_t>(m_size));
}

Secret::Secret(Secret &&other) noexcept : m_data(std::exchange(other.m_data, nullptr)), m_size(std::exchange(other.m_size, 0)) {}

Secret &Secret::operator=(Secret &&other) noexcept
{
    if (this != &other) {
        wipe();
        m_data = std::exchange(other.m_data, nullptr);
        m_size = std::exchange(other.m_size, 0);
    }
    return *this;
}

Secret::~Secret()
{
    wipe();
}

void Secret::wipe() noexcept
{
    if (!m_data)
        return;
    const size_t room = pagesFor(m_size);
    wipeMemory(m_data, room);
    ::munmap(m_data, room);
    m_data = nullptr;
    m_size = 0;
}

Secret Secret::takeFrom(QByteArray &bytes)
{
    Secret secret{QByteArrayView(bytes)};
    wipeMemory(bytes.data(), static_cast<size_t>(bytes.size()));
    bytes.clear();
    return secret;
}

Secret Secret::takeFrom(QString &text)
{
    QByteArray utf8 = text.toUtf8();
    wipeMemory(text.data(), static_cast<size_t>(text.size()) * sizeof(QChar));
    text.clear();
    return takeFrom(utf8);
}

} // namespace rd
