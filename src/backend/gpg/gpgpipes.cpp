// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/gpg/gpgpipes.h"

#include <algorithm>
#include <cerrno>
#include <chrono>
#include <cstring>
#include <fcntl.h>
#include <poll.h>
#include <thread>
#include <unistd.h>

namespace rd::gpg {

namespace {

constexpr int pipeSize = 1 << 20; // as large as anybody may make a pipe
constexpr size_t pieceSize = pipeSize;
constexpr std::chrono::microseconds gathering{100}; ///< gpg moves 8 kB at a time; to answer each would cost more than its work

} // namespace

Pipes::Pipes(gpgme_ctx_t context, QByteArrayView input, Collector &collector)
    : m_context(context),
      m_input(input),
      m_collector(collector)
{
    gpgme_io_cbs callbacks{add, this, remove, note, this};
    gpgme_set_io_cbs(context, &callbacks);
}

Pipes::~Pipes()
{
    gpgme_io_cbs none{};
    gpgme_set_io_cbs(m_context, &none);
}

gpgme_error_t Pipes::makeData()
{
    static gpgme_data_cbs reading{readNothing, nullptr, nullptr, nullptr};
    static gpgme_data_cbs writing{nullptr, handOver, nullptr, nullptr};
    if (const auto code = gpgme_data_new_from_cbs(Out(m_in), &reading, this))
        return code;
    if (const auto code = gpgme_data_new_from_cbs(Out(m_out), &writing, this))
        return code;
    gpgme_data_set_flag(out(), "sensitive", "1"); // the library wipes its buffers
    return 0;
}

gpgme_error_t Pipes::add(void *self, int fd, int direction, gpgme_io_cb_t act, void *data, void **tag)
{
    auto *pipes = static_cast<Pipes *>(self);
    ::fcntl(fd, F_SETPIPE_SZ, pipeSize); // the usual size works too
    pipes->m_watched.push_back(std::make_unique<Watched>(Watched{fd, direction != 0, act, data, false}));
    *tag = pipes->m_watched.back().get();
    return 0;
}

/// Comes from inside of the library's callbacks too.
void Pipes::remove(void *tag)
{
    static_cast<Watched *>(tag)->gone = true;
}

void Pipes::note(void *self, gpgme_event_io_t event, void *details)
{
    if (event != GPGME_EVENT_DONE)
        return;
    const auto *done = static_cast<gpgme_io_event_done_data_t>(details);
    static_cast<Pipes *>(self)->m_end = done->err ? done->err : done->op_err;
}

/// The first piece comes through the library, which tells by it where the output comes from.
ssize_t Pipes::handOver(void *self, const void *data, size_t size)
{
    auto *pipes = static_cast<Pipes *>(self);
    pipes->m_output = pipes->m_served;
    if (!pipes->m_refused)
        std::memcpy(pipes->m_collector.room(size), data, size);
    pipes->m_refused = pipes->m_refused || !pipes->m_collector.filled(size);
    if (!pipes->m_refused)
        return static_cast<ssize_t>(size);
    errno = EFBIG;
    return -1;
}

gpgme_error_t Pipes::wait()
{
    while (!m_end) {
        std::erase_if(m_watched, [](const auto &one) { return one->gone; });
        if (m_watched.empty())
            return gpgme_err_make(GPG_ERR_SOURCE_USER_1, GPG_ERR_EOF);
        serveReady();
        std::this_thread::sleep_for(gathering);
    }
    return *m_end;
}

void Pipes::serveReady()
{
    std::vector<Watched *> asked;
    std::vector<pollfd> polled;
    for (const auto &one : m_watched) {
        asked.push_back(one.get());
        polled.push_back({one->fd, static_cast<short>(one->reading ? POLLIN : POLLOUT), 0});
    }
    ::poll(polled.data(), polled.size(), -1);
    for (size_t i = 0; i < asked.size() && !m_end; ++i) {
        Watched &one = *asked[i];
        if (polled[i].revents == 0 || one.gone || moved(one))
            continue;
        m_served = one.fd;
        one.act(one.data, one.fd);
    }
}

/// False: it is the library's turn, for there is nothing to move, or no longer.
bool Pipes::moved(const Watched &one)
{
    if (!one.reading)
        return gaveInput(one.fd);
    if (one.fd != m_output || m_refused)
        return false;
    const ssize_t size = ::read(one.fd, m_collector.room(pieceSize), pieceSize);
    if (size <= 0) {
        const bool later = size < 0 && (errno == EAGAIN || errno == EINTR);
        m_collector.filled(0); // the room was not needed
        return later;
    }
    m_refused = !m_collector.filled(static_cast<size_t>(size));
    return true;
}

bool Pipes::gaveInput(int fd)
{
    if (m_input.isEmpty())
        return false;
    const ssize_t size = ::write(fd, m_input.data(), std::min(static_cast<size_t>(m_input.size()), pieceSize));
    if (size < 0 && (errno == EAGAIN || errno == EINTR))
        return true;
    m_input = size < 0 ? QByteArrayView() : m_input.sliced(size); // gpg has gone: its own words tell why
    return !m_input.isEmpty();
}

} // namespace rd::gpg
