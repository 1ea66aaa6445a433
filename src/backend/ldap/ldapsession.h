// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/ldap/ldaperrors.h"
#include "backend/ldap/ldapoptions.h"
#include "core/handle.h"
#include "core/monitor.h"
#include "core/ports.h"

#include <QDeadlineTimer>
#include <functional>
#include <ldap.h>

namespace rd {

class KerberosSession;
struct TcpSocket;

void closeLdap(LDAP *ldap) noexcept;
void freeMessage(LDAPMessage *message) noexcept;
using LdapHandle = Handle<LDAP, closeLdap>;
using MessageHandle = Handle<LDAPMessage, freeMessage>;

/// One signed-in connection, always protected: TLS below a password, Kerberos' own encryption otherwise. The socket never
/// blocks, so every wait sees the Monitor and the deadline. Used by one thread at a time.
class LdapSession
{
public:
    static Result<LdapSession> withPassword(const QString &host, const QString &bindDn, const Secret &password, const LdapOptions &options,
                                            Monitor &monitor);
    static Result<LdapSession> withKerberos(const QString &host, const KerberosSession &kerberos, const LdapOptions &options,
                                            Monitor &monitor);

    const QString &host() const { return m_host; }
    LDAP *ldap() const { return m_ldap.get(); }

    using OnEntry = std::function<void(LDAPMessage *)>;
    /// Waits for the final message of the request. When stopped or too late it is abandoned, so that the server stops too.
    Result<MessageHandle> finish(int request, QDeadlineTimer deadline, Monitor &monitor, const OnEntry &onEntry = {});
    LdapOutcome outcomeOf(LDAPMessage *message) const;

private:
    LdapSession(QString host, LdapHandle ldap) : m_host(std::move(host)), m_ldap(std::move(ldap)) {}
    static Result<LdapSession> over(const QString &host, TcpSocket socket);
    Result<> protect(int fd, quint16 port, const LdapOptions &options, QDeadlineTimer deadline, Monitor &monitor);

    QString m_host;
    LdapHandle m_ldap;
};

} // namespace rd
