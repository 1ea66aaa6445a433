// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "preflight/connections.h"
#include "preflight/hostsurvey.h"

namespace rd {

/// One of the two machines.
struct ConnectionEnd
{
    QString fqdn;
    QString login;              ///< as ssh takes it
    HostSurvey survey;          ///< at least a brief one, with both names looked up
    QStringList addresses = {}; ///< known beforehand, tried besides those its name has
};

struct ConnectionOrder
{
    ConnectionEnd source;
    ConnectionEnd replica;
    FreeIpaRelease generation; ///< unknown: the newest rules
    bool withCa = false;
    std::chrono::milliseconds portLimit{3500}; ///< after which a silent port counts as filtered
};

/// Tries all ports in both directions at once, every address, in the words of the services; where nothing listens on the
/// replica yet, a responder of ours does meanwhile. Leaves nothing behind on either machine, also when it is stopped.
Result<ConnectionReport> checkConnections(ShellProvider &shells, const ConnectionOrder &order, Monitor &monitor);

/// Reads what checkConnections() must know of both machines.
Result<ConnectionOrder> surveyConnections(ShellProvider &shells, ConnectionOrder order, Monitor &monitor);

} // namespace rd
