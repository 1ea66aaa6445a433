// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <chrono>

namespace rd {

struct LdapOptions
{
    QString caFile;                               ///< empty: see trustedCaFiles()
    std::chrono::milliseconds connectLimit{5000}; ///< name, TCP, TLS and bind together
    std::chrono::milliseconds ticketLimit{10000}; ///< Kerberos: the KDC's answers
};

} // namespace rd
