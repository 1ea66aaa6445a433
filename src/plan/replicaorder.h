// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace rd {

/// What the person wants: one new replica. Kept in plan.json; holds no secret.
struct ReplicaOrder
{
    QString target;      ///< FQDN of the machine that becomes a replica
    QString targetLogin; ///< as ssh takes it; empty: the FQDN
    QString source;      ///< FQDN of the server it is made from
    QString sourceLogin;
    QStringList ipAddresses;  ///< for --ip-address of ipa-replica-prepare
    QStringList reverseZones; ///< for --reverse-zone
    bool noReverse = false;
    bool setupCa = false;
    bool setupDns = false;
    QStringList forwarders; ///< with setupDns; empty: --no-forwarders
    bool skipConncheck = false;
    bool noNtp = false;
    QStringList skipChecks; ///< ids of blocking preflight checks that shall not stop the run

    QString targetShell() const { return targetLogin.isEmpty() ? target : targetLogin; }
    QString sourceShell() const { return sourceLogin.isEmpty() ? source : sourceLogin; }
    QString bundlePath() const; ///< /var/lib/ipa/replica-info-FQDN.gpg on both hosts
    QStringList prepareCommand() const;
    QStringList installCommand() const;

    QJsonObject toJson() const;
    static Result<ReplicaOrder> fromJson(const QJsonObject &json);
    /// Broken rules (names, option combinations) as sentences; empty: can be tried.
    QStringList problems() const;
};

} // namespace rd
