// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/descriptor.h"
#include "core/monitor.h"
#include "core/result.h"

#include <QDeadlineTimer>
#include <QList>

namespace rd {

/// A connected, non-blocking TCP socket.
struct TcpSocket
{
    Descriptor fd;
    quint16 port = 0;
};

/// Connects to the first of the ports that answers, in their order, on any address of the host. The next candidate starts when
/// one is refused or has been silent for a moment, so one filtered port or dead address does not use up the time.
Result<TcpSocket> connectTcp(const QString &host, const QList<quint16> &ports, QDeadlineTimer deadline, Monitor &monitor);

/// The addresses of a name as this machine sees it, without doubles.
Result<QStringList> addressesOf(const QString &host, QDeadlineTimer deadline, Monitor &monitor);
/// How long a connection to one of the ports takes, in ms: one round trip. The look-up of the name is not part of it.
Result<double> roundTripTo(const QString &host, const QList<quint16> &ports, QDeadlineTimer deadline, Monitor &monitor);

enum class SocketReady { Read, Write };
/// Waits until the socket is ready, the deadline has passed or the Monitor wants to stop.
Result<> waitForSocket(int fd, SocketReady what, QDeadlineTimer deadline, Monitor &monitor, const QString &tookTooLong);

} // namespace rd
