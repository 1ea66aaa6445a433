// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/dns/resolver.h"

#include "backend/dns/message.h"
#include "core/handle.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <array>
#include <cerrno>
#include <cstring>
#include <netdb.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace rd {
namespace {

struct Dns
{
    Q_DECLARE_TR_FUNCTIONS(rd::Dns)
};

using AddressHandle = Handle<addrinfo, freeaddrinfo>;

constexpr int attempts = 3;
constexpr size_t largestMessage = 65535;

class Socket
{
public:
    explicit Socket(int descriptor) : m_descriptor(descriptor) {}
    ~Socket()
    {
        if (m_descriptor >= 0)
            ::close(m_descriptor);
    }
    int get() const { return m_descriptor; }

private:
    Q_DISABLE_COPY_MOVE(Socket)
    int m_descriptor;
};

struct Exchange
{
    const QString &server;
    const addrinfo &address;
    const DnsQuestion &question;
    QDeadlineTimer deadline;
    Monitor &monitor;

    tl::unexpected<Error> unreachable(int code) const
    {
        return fail(Fault::Unreachable, Dns::tr("The name server %1 cannot be reached.").arg(server), QString::fromLocal8Bit(std::strerror(code)),
                    Dns::tr("Check that named runs there and that port 53 is open for UDP and TCP."));
    }
    tl::unexpected<Error> silent() const
    {
        return fail(Fault::TimedOut, Dns::tr("The name server %1 does not answer.").arg(server), {},
                    Dns::tr("Check that named runs there and that port 53 is open for UDP and TCP."));
    }
    /// Waits in short pieces. An error: stopped or failed; false: the time is over.
    Result<bool> wait(int descriptor, short events, const QDeadlineTimer &until) const
    {
        while (!until.hasExpired()) {
            if (monitor.stopRequested())
                return fail(Fault::Cancelled, Dns::tr("Stopped."));
            pollfd one{descriptor, events, 0};
            const auto piece = std::min<qint64>(until.remainingTime() + 1, cancelLatency.count());
            const int ready = ::poll(&one, 1, static_cast<int>(piece));
            if (ready > 0)
                return true;
            if (ready < 0 && errno != EINTR)
                return unreachable(errno);
        }
        return false;
    }
};

/// "192.0.2.1", "192.0.2.1:5353", "2001:db8::1", "[2001:db8::1]:5353"; never a name that would have to be resolved.
Result<AddressHandle> parseServer(const QString &server)
{
    QString host = server;
    QString port = QStringLiteral("53");
    if (const auto close = server.indexOf(u']'); server.startsWith(u'[') && close > 0) {
        host = server.sliced(1, close - 1);
        if (server.size() > close + 1)
            port = server.sliced(close + 1).startsWith(u':') ? server.sliced(close + 2) : QString();
    } else if (server.count(u':') == 1) {
        host = server.section(u':', 0, 0);
        port = server.section(u':', 1);
    }
    addrinfo hints{};
    hints.ai_flags = AI_NUMERICHOST | AI_NUMERICSERV;
    hints.ai_socktype = SOCK_DGRAM;
    AddressHandle address;
    if (port.isEmpty() || ::getaddrinfo(host.toUtf8().constData(), port.toUtf8().constData(), &hints, Out(address)) != 0)
        return fail(Fault::Malformed, Dns::tr("“%1” is not the address of a name server.").arg(server.left(80)));
    return address;
}

/// One datagram out, the first one in that answers it. Empty: nothing came in this attempt.
Result<QByteArray> askOverUdp(const Exchange &exchange, const QDeadlineTimer &until)
{
    const Socket udp(::socket(exchange.address.ai_family, SOCK_DGRAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0));
    const QByteArray &packet = exchange.question.packet;
    // Connected: datagrams of others are dropped by the kernel, and a closed port is told.
    if (udp.get() < 0 || ::connect(udp.get(), exchange.address.ai_addr, exchange.address.ai_addrlen) != 0 ||
        ::send(udp.get(), packet.constData(), static_cast<size_t>(packet.size()), 0) < 0)
        return exchange.unreachable(errno);
    QByteArray answer(largestMessage, Qt::Uninitialized);
    for (;;) {
        const auto ready = exchange.wait(udp.get(), POLLIN, until);
        if (!ready)
            return pass(ready.error());
        if (!*ready)
            return QByteArray();
        const auto size = ::recv(udp.get(), answer.data(), largestMessage, 0);
        if (size < 0 && errno != EAGAIN && errno != EINTR)
            return exchange.unreachable(errno);
        if (size > 0 && answersQuestion(QByteArrayView(answer).first(size), exchange.question))
            return answer.first(size);
    }
}

/// Moves exactly this many bytes; transfer is ::send or ::recv, bound to its buffer.
template<typename Transfer>
Result<> moveAll(const Exchange &exchange, int descriptor, short events, size_t size, Transfer transfer)
{
    for (size_t done = 0; done < size;) {
        const auto ready = exchange.wait(descriptor, events, exchange.deadline);
        if (!ready)
            return pass(ready.error());
        if (!*ready)
            return exchange.silent();
        const auto moved = transfer(done, size - done);
        if (moved == 0)
            return exchange.unreachable(ECONNRESET);
        if (moved < 0 && errno != EAGAIN && errno != EINTR)
            return exchange.unreachable(errno);
        done += moved > 0 ? static_cast<size_t>(moved) : 0;
    }
    return {};
}

Result<QByteArray> receive(const Exchange &exchange, int descriptor, size_t size)
{
    QByteArray bytes(static_cast<qsizetype>(size), Qt::Uninitialized);
    const auto moved = moveAll(exchange, descriptor, POLLIN, size,
                               [&](size_t at, size_t rest) { return ::recv(descriptor, bytes.data() + at, rest, 0); });
    if (!moved)
        return pass(moved.error());
    return bytes;
}

Result<QByteArray> askOverTcp(const Exchange &exchange)
{
    const Socket tcp(::socket(exchange.address.ai_family, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0));
    if (tcp.get() < 0 || (::connect(tcp.get(), exchange.address.ai_addr, exchange.address.ai_addrlen) != 0 && errno != EINPROGRESS))
        return exchange.unreachable(errno);
    QByteArray framed;
    framed.append(static_cast<char>(exchange.question.packet.size() >> 8));
    framed.append(static_cast<char>(exchange.question.packet.size()));
    framed.append(exchange.question.packet);
    const auto sent = moveAll(exchange, tcp.get(), POLLOUT, static_cast<size_t>(framed.size()), [&](size_t at, size_t rest) {
        return ::send(tcp.get(), framed.constData() + at, rest, MSG_NOSIGNAL);
    });
    if (!sent)
        return pass(sent.error());
    const auto length = receive(exchange, tcp.get(), 2);
    if (!length)
        return length;
    const auto high = static_cast<unsigned char>(length->at(0));
    const auto low = static_cast<unsigned char>(length->at(1));
    auto answer = receive(exchange, tcp.get(), size_t(high) << 8 | low);
    if (answer && !answersQuestion(*answer, exchange.question))
        return fail(Fault::Malformed, Dns::tr("The name server %1 sent an answer that cannot be read.").arg(exchange.server));
    return answer;
}

} // namespace

Result<QStringList> NameServerResolver::lookup(const QString &nameServer, const QString &name, const QString &type, Monitor &monitor)
{
    const auto address = parseServer(nameServer);
    if (!address)
        return pass(address.error());
    const auto question = makeQuestion(name, type);
    if (!question)
        return pass(question.error());
    const Exchange exchange{nameServer, **address, *question, QDeadlineTimer(m_limit), monitor};
    for (int attempt = 0; attempt < attempts && !exchange.deadline.hasExpired(); ++attempt) {
        auto answer = askOverUdp(exchange, QDeadlineTimer(m_limit / attempts));
        if (answer && isTruncated(*answer))
            answer = askOverTcp(exchange);
        if (!answer)
            return pass(answer.error());
        if (!answer->isEmpty())
            return readAnswer(*answer, *question);
    }
    return exchange.silent();
}

} // namespace rd
