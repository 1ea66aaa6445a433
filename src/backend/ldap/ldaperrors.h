// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <ldap.h>

namespace rd {

/// An LDAP result code with the words of the server or the library.
struct LdapOutcome
{
    int code = LDAP_SUCCESS;
    QString words;
};

/// The last error of a connection, with the diagnostic text.
LdapOutcome lastOutcome(LDAP *ldap);

/// Errors as people need them. words never hold a secret: servers and libraries do not repeat passwords.
tl::unexpected<Error> simpleBindFailed(const LdapOutcome &outcome, const QString &host, const QString &bindDn);
tl::unexpected<Error> kerberosBindFailed(const LdapOutcome &outcome, const QString &host, const QString &principal);
tl::unexpected<Error> readFailed(const LdapOutcome &outcome, const QString &host, const QString &dn);
tl::unexpected<Error> changeFailed(const LdapOutcome &outcome, const QString &host, const QString &dn);

} // namespace rd
