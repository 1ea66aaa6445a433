// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/credentials.h"
#include "core/ports.h"

namespace rd {

/// A machine as it is typed: its full name, and how ssh takes it (empty: by the name).
struct MachineName
{
    QString fqdn;
    QString login;
    friend bool operator==(const MachineName &, const MachineName &) = default;
};

/// What a glance at a machine tells while its name is typed.
struct MachineProbe
{
    enum class Ssh {
        Works,
        Asks,   ///< it answers, and wants a password or a decision
        Silent, ///< not within the time of a glance
        Fails
    };
    QStringList addresses = {}; ///< of the name, as this machine sees it; empty: none
    Ssh ssh = Ssh::Silent;
    Error problem = {}; ///< why SSH fails
};

struct MachineProbePorts
{
    std::function<Result<QStringList>(const QString &name, Monitor &monitor)> resolve;
    std::function<std::shared_ptr<ShellProvider>(std::shared_ptr<Credentials>)> shells;
};

/// Over within a second; asks the person nothing and changes nothing.
Result<MachineProbe> probeMachine(const MachineName &machine, const MachineProbePorts &ports, Monitor &monitor);

} // namespace rd
