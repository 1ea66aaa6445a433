// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/monitor.h"
#include "core/result.h"
#include "core/secret.h"

#include <QByteArray>
#include <QDateTime>
#include <QDeadlineTimer>
#include <chrono>
#include <memory>

namespace rd {

/// A Kerberos sign-in: one principal and the cache its tickets are in. A sign-in with a password has a cache in this process's
/// memory (type MEMORY: seen by all its threads, never on disk, gone with the process) and destroys it at the end; the user's
/// own cache is only used, never changed but for service tickets. May be used from several threads at once.
class KerberosSession
{
public:
    /// server: a FreeIPA server, whose own KDC is asked first; the configured ones follow. May be empty.
    static Result<std::shared_ptr<KerberosSession>> signIn(const QString &principal, const SecretPtr &password,
                                                           const QString &server, std::chrono::milliseconds limit,
                                                           Monitor &monitor);
    /// The user's own ticket. principal: one of several in a collection; empty: the default one.
    static Result<std::shared_ptr<KerberosSession>> useDefaultCache(const QString &principal, std::chrono::milliseconds limit,
                                                                    Monitor &monitor);
    ~KerberosSession();

    const QString &principal() const { return m_principal; } ///< with realm
    QString realm() const { return m_principal.section(u'@', -1); }
    const QDateTime &expires() const { return m_expires; } ///< UTC
    bool isExpired() const;
    /// How far the KDC's clock was ahead of ours at sign-in; libkrb5 makes up for it, servers do not. Zero if not known.
    std::chrono::seconds clockSkew() const { return m_clockSkew; }
    const QByteArray &cacheName() const { return m_cacheName; } ///< TYPE:rest, as libkrb5 and GSSAPI take it

    /// Makes sure the cache holds a ticket for service/host, so that GSSAPI need not ask a KDC. The host's own KDC is asked
    /// first.
    Result<> fetchTicket(const QString &service, const QString &host, QDeadlineTimer deadline, Monitor &monitor) const;

private:
    enum class Ownership { Ours, Users };
    KerberosSession(QString principal, QByteArray cacheName, QDateTime expires, std::chrono::seconds clockSkew,
                    Ownership ownership);
    Q_DISABLE_COPY_MOVE(KerberosSession)

    QString m_principal;
    QByteArray m_cacheName;
    QDateTime m_expires;
    std::chrono::seconds m_clockSkew{0};
    Ownership m_ownership;
};

} // namespace rd
