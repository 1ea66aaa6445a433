// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace rd {

/// What the person wants: one new replica, or that what is left of one goes. Kept in plan.json; holds no secret.
struct ReplicaOrder
{
    enum class Deed {
        Create,
        CleanUp ///< take away what attempts to make this replica left
    };
    /// Domain level 1: by what right the machine joins and promotes itself. None of them is ever an argument of a program.
    enum class Credential {
        Password,        ///< of a principal that may enrol and promote, asked for
        OneTimePassword, ///< of the prepared host entry, asked for; the host must be in ipaservers already
        Keytab,          ///< an old host keytab, a file on the machine; the host must be in ipaservers already
        HostKey          ///< the machine is enrolled and in ipaservers: its own key is enough
    };

    Deed deed = Deed::Create;
    int domainLevel = 0; ///< of the source's domain: 0 makes replicas from bundles, 1 promotes

    QString target;      ///< FQDN of the machine that becomes a replica
    QString targetLogin; ///< as ssh takes it; empty: the FQDN
    QString source;      ///< FQDN of the server it is made from
    QString sourceLogin;
    QStringList ipAddresses;  ///< for --ip-address
    QStringList reverseZones; ///< for --reverse-zone
    bool noReverse = false;
    bool setupCa = false;
    bool setupDns = false;
    QStringList forwarders; ///< with setupDns; empty: --no-forwarders
    bool skipConncheck = false;
    bool noNtp = false;
    QStringList skipChecks; ///< ids of blocking preflight checks that shall not stop the run

    // Domain level 1 only.
    Credential credential = Credential::Password;
    QString principal; ///< empty: admin
    QString keytab;    ///< path on the new machine

    // orderOptions() describes them, and says which level knows them.
    bool setupKra = false;
    bool setupAdtrust = false;
    bool hiddenReplica = false;
    bool autoForwarders = false;
    QString forwardPolicy;
    bool autoReverse = false;
    bool allowZoneOverlap = false;
    bool noDnssecValidation = false;
    bool noHostDns = false;
    QStringList dirsrvCertFiles; ///< paths on the new machine
    QStringList httpCertFiles;
    QStringList pkinitCertFiles;
    QString dirsrvCertName;
    QString httpCertName;
    QString pkinitCertName;
    QStringList caCertFiles;
    bool noPkinit = false;
    QString pkiConfigOverride;
    QString dirsrvConfigFile;
    bool skipMemCheck = false;
    bool skipSchemaCheck = false;
    bool noUiRedirect = false;
    QStringList ntpServers;
    QString ntpPool;
    bool mkhomedir = false;
    bool sshTrustDns = false;
    bool noSsh = false;
    bool noSshd = false;
    bool noDnsSshfp = false;
    bool forceJoin = false;
    bool subid = false;
    bool addAgents = false;
    bool enableCompat = false;
    QString netbiosName;
    bool addSids = false;
    QString ridBase;
    QString secondaryRidBase;
    QString tokenLibraryPath;
    QString tokenPasswordFile;
    bool dnsOverTls = false;
    QStringList dotForwarders;
    QString dnsOverTlsCert;
    QString dnsOverTlsKey;
    QString dnsPolicy;
    bool noWaitForDns = false;
    QString caPkcs12; ///< path on the source

    /// Something is ordered that only a promotion has.
    bool asksForPromotion() const;
    bool promotes() const { return domainLevel > 0; }
    QString targetShell() const { return targetLogin.isEmpty() ? target : targetLogin; }
    QString sourceShell() const { return sourceLogin.isEmpty() ? source : sourceLogin; }
    QString adminName() const { return principal.isEmpty() ? QStringLiteral("admin") : principal.section(u'@', 0, 0); }
    QString adminPrincipal(const QString &realm) const;
    bool hasCertificateFiles() const;
    QString bundlePath() const; ///< /var/lib/ipa/replica-info-FQDN.gpg on both hosts

    QStringList prepareCommand() const;
    /// ipa-client-install; empty where the installer enrols the machine itself or it is enrolled.
    QStringList enrolCommand(const QString &domain, const QString &realm) const;
    /// domain and realm: for the promotion that enrols as well.
    QStringList installCommand(const QString &domain = {}, const QString &realm = {}) const;
    QStringList uninstallCommand() const;

    QJsonObject toJson() const;
    static Result<ReplicaOrder> fromJson(const QJsonObject &json);
    /// Broken rules (names, option combinations) as sentences; empty: can be tried.
    QStringList problems() const;
};

} // namespace rd
