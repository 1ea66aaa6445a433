// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/ldap/tcpsocket.h"

#include "backend/blockingcall.h"
#include "core/handle.h"

#include <QElapsedTimer>
#include <QStringList>
#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <netdb.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>
#include <vector>

namespace rd {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(rd::TcpSocket)
};

constexpr std::chrono::milliseconds nextCandidateAfter{300};

struct Candidate
{
    sockaddr_storage address{};
    socklen_t length = 0;
    quint16 port = 0;
    Descriptor fd;
    int error = 0; ///< errno of its end; 0 while it is being tried
};

QString systemText(int error)
{
    return QString::fromLocal8Bit(std::strerror(error));
}

Result<std::vector<Candidate>> resolve(const QString &host, const QList<quint16> &ports, QDeadlineTimer deadline,
                                       Monitor &monitor)
{
    auto work = [name = host.toUtf8(), ports]() -> Result<std::vector<Candidate>> {
        addrinfo hints{};
        hints.ai_family = AF_UNSPEC;
        hints.ai_socktype = SOCK_STREAM;
        hints.ai_flags = AI_ADDRCONFIG;
        Handle<addrinfo, freeaddrinfo> found;
        const int rc = ::getaddrinfo(name.constData(), nullptr, &hints, Out(found));
        if (rc == EAI_AGAIN)
            return fail(Fault::Unreachable,
                        Text::tr("No name server could say which address %1 has.").arg(QString::fromUtf8(name)),
                        QString::fromLocal8Bit(::gai_strerror(rc)),
                        Text::tr("Check the network and the name servers of this machine (/etc/resolv.conf)."));
        if (rc != 0)
            return fail(Fault::Unreachable, Text::tr("The name %1 is not known.").arg(QString::fromUtf8(name)),
                        QString::fromLocal8Bit(rc == EAI_SYSTEM ? std::strerror(errno) : ::gai_strerror(rc)),
                        Text::tr("Check the spelling, and that this machine asks a name server that knows the domain."));
        std::vector<Candidate> candidates;
        for (const quint16 port : ports) {
            for (const addrinfo *entry = found.get(); entry; entry = entry->ai_next) {
                Candidate candidate;
                std::memcpy(&candidate.address, entry->ai_addr, entry->ai_addrlen);
                candidate.length = entry->ai_addrlen;
                candidate.port = port;
                const quint16 wirePort = htons(port);
                if (entry->ai_family == AF_INET)
                    reinterpret_cast<sockaddr_in *>(&candidate.address)->sin_port = wirePort;
                else if (entry->ai_family == AF_INET6)
                    reinterpret_cast<sockaddr_in6 *>(&candidate.address)->sin6_port = wirePort;
                else
                    continue;
                candidates.push_back(std::move(candidate));
            }
        }
        return candidates;
    };
    return callBlocking(std::move(work), deadline, monitor,
                        {Fault::TimedOut,
                         Text::tr("The name servers took too long to say which address %1 has.").arg(host),
                         {},
                         Text::tr("Check the network and the name servers of this machine (/etc/resolv.conf).")});
}

void begin(Candidate &candidate)
{
    candidate.fd = Descriptor(::socket(candidate.address.ss_family, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0));
    const int on = 1;
    ::setsockopt(candidate.fd.get(), IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    ::setsockopt(candidate.fd.get(), SOL_SOCKET, SO_KEEPALIVE, &on, sizeof on);
    const auto *address = reinterpret_cast<const sockaddr *>(&candidate.address);
    if (::connect(candidate.fd.get(), address, candidate.length) != 0 && errno != EINPROGRESS)
        candidate.error = errno;
}

/// Waits for one slice; the index of the candidate that got through, or -1.
int pollOnce(std::vector<Candidate> &candidates, size_t started)
{
    std::vector<pollfd> waiting;
    std::vector<size_t> index;
    for (size_t i = 0; i < started; ++i) {
        if (candidates[i].error == 0) {
            waiting.push_back({candidates[i].fd.get(), POLLOUT, 0});
            index.push_back(i);
        }
    }
    if (waiting.empty() || ::poll(waiting.data(), waiting.size(), int(waitSlice.count())) <= 0)
        return -1;
    for (size_t i = 0; i < waiting.size(); ++i) {
        if (!waiting[i].revents)
            continue;
        Candidate &candidate = candidates[index[i]];
        socklen_t size = sizeof candidate.error;
        ::getsockopt(candidate.fd.get(), SOL_SOCKET, SO_ERROR, &candidate.error, &size);
        if (candidate.error == 0)
            return int(index[i]);
    }
    return -1;
}

QString portList(const QList<quint16> &ports)
{
    QStringList words;
    for (const quint16 port : ports)
        words.append(QString::number(port));
    return words.join(Text::tr(" or "));
}

tl::unexpected<Error> notConnected(const QString &host, const QList<quint16> &ports, const std::vector<Candidate> &candidates)
{
    const int error = candidates.empty() ? EADDRNOTAVAIL : candidates.front().error;
    switch (error) {
    case ECONNREFUSED:
        return fail(Fault::Unreachable, Text::tr("%1 refuses connections on port %2.").arg(host, portList(ports)),
                    systemText(error),
                    Text::tr("Its directory server is probably not running: look at \"ipactl status\" on %1.").arg(host));
    case EHOSTUNREACH:
    case ENETUNREACH:
        return fail(Fault::Unreachable, Text::tr("There is no way to %1 in the network.").arg(host), systemText(error),
                    Text::tr("Check that %1 is switched on and that this machine has a route to it.").arg(host));
    default:
        return fail(Fault::Unreachable, Text::tr("%1 could not be reached on port %2.").arg(host, portList(ports)),
                    systemText(error), Text::tr("Check the network between this machine and %1.").arg(host));
    }
}

} // namespace

Result<TcpSocket> connectTcp(const QString &host, const QList<quint16> &ports, QDeadlineTimer deadline, Monitor &monitor)
{
    auto resolved = resolve(host, ports, deadline, monitor);
    if (!resolved)
        return pass(resolved.error());
    std::vector<Candidate> &candidates = *resolved;

    size_t started = 0;
    QDeadlineTimer startNext(0);
    for (;;) {
        const bool noneIsTried = std::all_of(candidates.cbegin(), candidates.cbegin() + std::ptrdiff_t(started),
                                             [](const Candidate &c) { return c.error; });
        if (started < candidates.size() && (noneIsTried || startNext.hasExpired())) {
            begin(candidates[started++]);
            startNext.setRemainingTime(nextCandidateAfter);
            continue;
        }
        if (noneIsTried)
            return notConnected(host, ports, candidates);
        if (const int winner = pollOnce(candidates, started); winner >= 0) {
            Candidate &candidate = candidates[size_t(winner)];
            return TcpSocket{std::move(candidate.fd), candidate.port};
        }
        if (monitor.stopRequested())
            return fail(Fault::Cancelled, QCoreApplication::translate("rd::Job", "Stopped."));
        if (deadline.hasExpired())
            return fail(
                Fault::TimedOut, Text::tr("%1 did not answer on port %2 in time.").arg(host, portList(ports)), {},
                Text::tr("It may be switched off, cut off, or a firewall drops the packets: check that %1 is up and that port "
                         "%2 is open from here.")
                    .arg(host, portList(ports)));
    }
}

Result<QStringList> addressesOf(const QString &host, QDeadlineTimer deadline, Monitor &monitor)
{
    const auto resolved = resolve(host, {0}, deadline, monitor);
    if (!resolved)
        return pass(resolved.error());
    QStringList addresses;
    for (const Candidate &candidate : *resolved) {
        std::array<char, NI_MAXHOST> text{};
        if (::getnameinfo(reinterpret_cast<const sockaddr *>(&candidate.address), candidate.length, text.data(), text.size(),
                          nullptr, 0, NI_NUMERICHOST) == 0)
            addresses << QString::fromLatin1(text.data());
    }
    addresses.removeDuplicates();
    return addresses;
}

Result<double> roundTripTo(const QString &host, const QList<quint16> &ports, QDeadlineTimer deadline, Monitor &monitor)
{
    const auto addresses = addressesOf(host, deadline, monitor);
    if (!addresses)
        return pass(addresses.error());
    if (addresses->isEmpty())
        return fail(Fault::Unreachable, Text::tr("The name %1 is not known.").arg(host));
    QElapsedTimer taken;
    taken.start();
    const auto socket = connectTcp(addresses->first(), ports, deadline, monitor);
    if (!socket)
        return pass(socket.error());
    constexpr double nanoseconds = 1e6; ///< of a millisecond
    return double(taken.nsecsElapsed()) / nanoseconds;
}

Result<> waitForSocket(int fd, SocketReady what, QDeadlineTimer deadline, Monitor &monitor, const QString &tookTooLong)
{
    for (;;) {
        if (monitor.stopRequested())
            return fail(Fault::Cancelled, QCoreApplication::translate("rd::Job", "Stopped."));
        if (deadline.hasExpired())
            return fail(Fault::TimedOut, tookTooLong);
        pollfd waiting{fd, short(what == SocketReady::Read ? POLLIN : POLLOUT), 0};
        if (::poll(&waiting, 1, int(waitSlice.count())) > 0)
            return {};
    }
}

} // namespace rd
