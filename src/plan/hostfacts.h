// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports.h"

#include <optional>

namespace rd {

/// What one short command tells about a machine, as far as making a replica is concerned.
struct HostFacts
{
    QString fqdn = {};       ///< hostname -f
    QString version = {};    ///< of FreeIPA: "3.3.5"; empty when it does not say
    bool configured = false; ///< a FreeIPA server is set up here
    QString realm = {};      ///< of /etc/ipa/default.conf
    QString domain = {};
    QString baseDn = {};
    bool enrolled = false;               ///< it is a client of a domain, or was when a server was set up
    QString server = {};                 ///< of /etc/ipa/default.conf: whom a client was enrolled with
    std::optional<int> domainLevel = {}; ///< of the domain this server is in; nothing where it could not be read
    bool canEnrol = false;               ///< ipa-client-install is installed
    bool canPrepare = false;             ///< ipa-replica-prepare is installed
    bool canInstall = false;             ///< ipa-replica-install is installed
    bool hasPython = false;              ///< what the supervisor needs
    QByteArray caCertificate = {};       ///< /etc/ipa/ca.crt, PEM

    /// Of the domain that this server is in: what it says, else what its tools are made for. An error when it is no server.
    Result<int> level() const;
};

Result<HostFacts> readHostFacts(HostShell &shell, Monitor &monitor);

/// For tests: the parser of what the command prints.
HostFacts parseHostFacts(const QByteArray &output);

} // namespace rd
