// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports.h"
#include "support/loopbackserver.h"

#include <optional>
#include <thread>
#include <vector>

namespace rdtest {

/// Answers of one directory server by base and scope; what is not among them is "no such object".
class DirectoryAnswers
{
public:
    void add(const QByteArray &base, rd::Scope scope, const QList<rd::DirectoryEntry> &entries);
    /// The operations of the answer, without their envelopes.
    const QList<QByteArray> *find(const QByteArray &base, int scope) const;

private:
    QHash<std::pair<QByteArray, int>, QList<QByteArray>> m_operations;
};

/// LDAP servers on loopback addresses: StartTLS, any simple bind, searches answered from a table. Each server has a thread and
/// serves one client after the other.
class LdapResponder
{
public:
    explicit LdapResponder(const Identity &identity);
    ~LdapResponder();
    /// Gives the port, which is chosen for 0; nothing if the address cannot be used.
    std::optional<quint16> serve(const QByteArray &address, quint16 port, DirectoryAnswers answers);
    /// Somebody has the port, but lets no packet in: every new connection waits in vain.
    bool dropPackets(const QByteArray &address, quint16 port);

private:
    Q_DISABLE_COPY_MOVE(LdapResponder)
    rd::Handle<SSL_CTX, SSL_CTX_free> m_context;
    std::vector<rd::Descriptor> m_kept; ///< listening, or connected to what never accepts
    std::vector<std::thread> m_threads;
};

} // namespace rdtest
