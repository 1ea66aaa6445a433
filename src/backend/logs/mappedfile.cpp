// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/logs/mappedfile.h"

#include <array>
#include <atomic>
#include <csignal>
#include <mutex>
#include <sys/mman.h>
#include <unistd.h>

namespace rd {
namespace {

/// What the signal handler knows; it may take no lock.
struct Slot
{
    std::atomic<char *> begin = nullptr;
    std::atomic<size_t> size = 0;
    std::atomic<bool> cutOff = false;
    bool taken = false; ///< under the mutex
};

std::array<Slot, 1024> mappings;
std::mutex slotMutex;
struct sigaction before; // NOLINT: the handler that was there

/// A page behind the end of a file that has become shorter: null bytes take its place, and the read goes on.
void pageIsGone(int signal, siginfo_t *info, void *context)
{
    auto *const place = static_cast<char *>(info->si_addr);
    for (Slot &slot : mappings) {
        char *const begin = slot.begin.load();
        const size_t size = slot.size.load();
        if (!begin || place < begin || place >= begin + size)
            continue;
        const auto page = static_cast<size_t>(::sysconf(_SC_PAGESIZE));
        const size_t offset = static_cast<size_t>(place - begin) / page * page;
        slot.cutOff = true;
        if (::mmap(begin + offset, page, PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED, -1, 0) != MAP_FAILED)
            return;
    }
    if (before.sa_flags & SA_SIGINFO) {
        before.sa_sigaction(signal, info, context);
        return;
    }
    ::signal(signal, SIG_DFL); // it comes again at once
}

void guardReads()
{
    static std::once_flag once;
    std::call_once(once, [] {
        struct sigaction action
        {};
        action.sa_sigaction = pageIsGone;
        action.sa_flags = SA_SIGINFO | SA_RESTART;
        ::sigemptyset(&action.sa_mask);
        ::sigaction(SIGBUS, &action, &before);
    });
}

} // namespace

std::shared_ptr<const MappedFile> MappedFile::map(int descriptor, qint64 size)
{
    if (size <= 0)
        return {};
    guardReads();
    const std::scoped_lock lock(slotMutex);
    size_t index = 0;
    while (index < mappings.size() && mappings[index].taken)
        ++index;
    if (index == mappings.size())
        return {};
    void *const memory = ::mmap(nullptr, static_cast<size_t>(size), PROT_READ, MAP_PRIVATE, descriptor, 0);
    if (memory == MAP_FAILED)
        return {};
    ::madvise(memory, static_cast<size_t>(size), MADV_WILLNEED);
    Slot &slot = mappings[index];
    slot.taken = true;
    slot.cutOff = false;
    slot.size = static_cast<size_t>(size);
    slot.begin = static_cast<char *>(memory);
    return std::shared_ptr<const MappedFile>(new MappedFile(index));
}

MappedFile::~MappedFile()
{
    const std::scoped_lock lock(slotMutex);
    Slot &slot = mappings[m_slot];
    char *const begin = slot.begin.exchange(nullptr);
    ::munmap(begin, slot.size);
    slot.taken = false;
}

QByteArrayView MappedFile::bytes() const
{
    const Slot &slot = mappings[m_slot];
    return {slot.begin.load(), static_cast<qsizetype>(slot.size.load())};
}

bool MappedFile::wasCutOff() const
{
    return mappings[m_slot].cutOff;
}

} // namespace rd
