// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports.h"
#include "preflight/freeiparelease.h"

#include <QMap>
#include <QSet>
#include <optional>

namespace rd {

/// One name as the programs of a machine see it: its files and name servers together.
struct NameLookup
{
    QStringList addresses = {};
    QString canonical = {};
    QMap<QString, QString> reverse = {}; ///< address to name; empty name: none
    QString error = {};
};

struct HeldPort
{
    int port = 0;
    bool udp = false;
    QString program = {}; ///< may be empty
};

/// A certificate that certmonger looks after.
struct TrackedCertificate
{
    QString subject;
    QString status;
    QString expires;
};

/// Everything about a machine that decides whether it can become, or make, a replica. Empty and nullopt: not known.
struct HostSurvey
{
    QString host = {};     ///< as it is logged into
    QString hostname = {}; ///< what it calls itself
    QString fqdn = {};
    bool isRoot = false;
    std::optional<double> clockAhead = {}; ///< seconds ahead of this machine
    bool hasInstaller = false;
    bool hasPrepare = false;
    bool hasNamed = false;
    bool hasDyndb = false;
    QByteArray caCertificate = {}; ///< /etc/ipa/ca.crt
    QString realm = {};
    QString domain = {};
    QString baseDn = {};
    QString version = {};
    QMap<QString, QString> packages = {};
    QStringList addresses = {}; ///< of its interfaces, global ones
    QMap<QString, NameLookup> lookups = {};
    QList<QStringList> hostsFile = {}; ///< lines of /etc/hosts: address, names
    QStringList nameServers = {};
    QString distribution = {};
    QString distributionId = {};
    std::optional<int> memoryFree = {}; ///< MiB
    QMap<QString, int> room = {};       ///< folder to free MiB
    QString umask = {};
    std::optional<bool> ipv6 = {};
    bool ipv6Loopback = false;
    std::optional<bool> fips = {};
    QString cryptoPolicy = {};
    QStringList encryptionTypes = {};
    QString selinux = {};
    std::optional<int> entropy = {};
    QStringList running = {}; ///< known daemons
    std::optional<bool> synchronised = {};
    int firewallRules = 0;
    QList<HeldPort> heldPorts = {};
    QMap<QString, QStringList> leftovers = {}; ///< kind to paths
    QList<TrackedCertificate> certificates = {};
    QStringList late = {}; ///< what could not be found out, as the script calls it

    bool isServer() const { return leftovers.contains(QStringLiteral("server")); }
    bool knows(const QString &fact) const { return !late.contains(fact); }
    FreeIpaRelease generation() const { return FreeIpaRelease::fromText(version); }
};

/// names: looked up on that machine. brief: who it is and what it is called, nothing more.
Result<HostSurvey> readSurvey(HostShell &shell, const QStringList &names, bool brief, Monitor &monitor);

/// For tests: the script's answer. arrived: when, in seconds since 1970 of this machine.
Result<HostSurvey> parseSurvey(const QByteArray &output, const QString &host, double arrived);

} // namespace rd
