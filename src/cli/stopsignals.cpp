// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/stopsignals.h"

#include <csignal>
#include <poll.h>
#include <sys/signalfd.h>
#include <tuple>
#include <unistd.h>

namespace rd {

StopSignals::StopSignals()
{
    sigset_t wanted;
    sigemptyset(&wanted);
    for (const int number : {SIGINT, SIGTERM, SIGHUP})
        sigaddset(&wanted, number);
    pthread_sigmask(SIG_BLOCK, &wanted, nullptr);
    m_fd = ::signalfd(-1, &wanted, SFD_CLOEXEC | SFD_NONBLOCK);
}

StopSignals::~StopSignals()
{
    ::close(m_fd);
}

int StopSignals::take() const
{
    signalfd_siginfo info{};
    std::ignore = ::read(m_fd, &info, sizeof info);
    return static_cast<int>(info.ssi_signo);
}

bool StopSignals::arrived() const
{
    pollfd waiting{m_fd, POLLIN, 0};
    return ::poll(&waiting, 1, 0) > 0;
}

} // namespace rd
