// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/ldap/ldapoptions.h"
#include "core/ports.h"

namespace rd {

class KerberosSession;

/// Opens directory connections with one sign-in; for use from any number of threads. With Kerberos it keeps the ticket, which
/// ends with it.
class LdapConnector final : public DirectoryConnector
{
public:
    /// Gets the ticket (Kerberos) or checks that everything needed is there; does not speak to a directory yet. server: one of
    /// the domain, whose KDC helps where this machine knows none.
    static Result<std::shared_ptr<LdapConnector>> signIn(const SignIn &signIn, const QString &server, const LdapOptions &options,
                                                         Monitor &monitor);

    /// The principal or bind name that connections are made with.
    QString who() const;
    Result<std::unique_ptr<Directory>> connect(const QString &host, Monitor &monitor) override;
    Result<std::unique_ptr<Directory>> connectToCa(const QString &host, Monitor &monitor) override;
    /// Null with simple binds.
    const std::shared_ptr<KerberosSession> &kerberos() const { return m_kerberos; }

private:
    LdapConnector(SignIn signIn, LdapOptions options, std::shared_ptr<KerberosSession> kerberos);

    SignIn m_signIn;
    LdapOptions m_options;
    std::shared_ptr<KerberosSession> m_kerberos;
};

} // namespace rd
