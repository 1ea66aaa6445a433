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
    /// Gets the ticket (Kerberos) or checks that everything needed is there; does not speak to a directory yet.
    static Result<std::shared_ptr<LdapConnector>> signIn(const SignIn &signIn, const LdapOptions &options, Monitor &monitor);

    Result<std::unique_ptr<Directory>> connect(const QString &host, Monitor &monitor) override;
    /// Null with simple binds.
    const std::shared_ptr<KerberosSession> &kerberos() const { return m_kerberos; }

private:
    LdapConnector(SignIn signIn, LdapOptions options, std::shared_ptr<KerberosSession> kerberos);

    SignIn m_signIn;
    LdapOptions m_options;
    std::shared_ptr<KerberosSession> m_kerberos;
};

} // namespace rd
