// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <chrono>

namespace rd {

struct LdapOptions
{
    QString caFile = {};                          ///< empty: see trustedCaFiles()
    quint16 ldapPort = 389;                       ///< Kerberos; StartTLS before a password
    quint16 ldapsPort = 636;                      ///< when that one does not answer
    std::chrono::milliseconds connectLimit{5000}; ///< name, TCP, TLS and bind together; Kerberos: once more for the ticket
    std::chrono::milliseconds signInLimit{10000}; ///< Kerberos: the KDC's answer to the password
};

} // namespace rd
