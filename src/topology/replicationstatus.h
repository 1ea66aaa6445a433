// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace rd {

/// What an agreement says about its last session, in the wording of any 389-ds. It tells how the last attempt went, not whether
/// the consumer has everything.
struct ReplicationStatus
{
    enum class Kind {
        None,     ///< nothing said
        NeverRan, ///< no session since the server started
        Good,
        Busy,      ///< the consumer serves somebody else, or asks to wait
        Transient, ///< failed, usually heals by itself
        Bad
    };
    Kind kind = Kind::None;
    bool ldapCode = false; ///< code is an LDAP result; otherwise a replication code
    int code = 0;
    QString message;

    /// Codes that only filling the consumer again can mend.
    bool needsInitialisation() const;
    /// The consumer was never filled, or from elsewhere (code 19).
    bool wrongGeneration() const { return kind == Kind::Bad && !ldapCode && code == 19; }
};

/// text: nsds5replicaLastUpdateStatus. json: nsds5replicaLastUpdateStatusJSON, or empty; it is preferred because it tells LDAP
/// codes and replication codes apart, but servers do not escape it, so it may be unreadable.
ReplicationStatus parseUpdateStatus(const QByteArray &text, const QByteArray &json = {});

/// nsds5replicaLastInitStatus: whether the last total update went wrong.
bool initFailed(const QByteArray &text);

/// Generalised time as 389-ds writes it; invalid for its ways of saying "never".
QDateTime parseReplicationTime(const QByteArray &text);

} // namespace rd
