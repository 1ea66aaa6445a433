// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "preflight/preflight.h"

namespace rd::test {

inline const QString sourceAddress = QStringLiteral("192.0.2.11");
inline const QString targetAddress = QStringLiteral("192.0.2.12");

inline NameLookup lookup(const QString &name, const QString &address)
{
    return {.addresses = {address}, .canonical = name, .reverse = {{address, name}}};
}

inline PortResult port(int number, Leg leg, PortVerdict verdict, PortNeed need = PortNeed::Required)
{
    return {.leg = leg,
            .address = leg == Leg::ToSource ? sourceAddress : targetAddress,
            .rule = {number, Transport::Tcp, {}, QStringLiteral("Directory Service: Unsecure port"), need},
            .verdict = verdict};
}

inline HostSurvey goodMachine(const QString &name, const QString &address)
{
    return {.host = name,
            .hostname = name,
            .fqdn = name,
            .isRoot = true,
            .clockAhead = 0.004,
            .hasInstaller = true,
            .hasPrepare = true,
            .hasNamed = true,
            .hasDyndb = true,
            .version = QStringLiteral("3.3.5"),
            .addresses = {address},
            .hostsFile = {{QStringLiteral("127.0.0.1"), QStringLiteral("localhost")}, {address, name}},
            .nameServers = {sourceAddress},
            .distribution = QStringLiteral("Fedora 19"),
            .distributionId = QStringLiteral("fedora"),
            .memoryFree = 4000,
            .room = {{QStringLiteral("/var/lib"), 9000}, {QStringLiteral("/var/log"), 9000}, {QStringLiteral("/tmp"), 900}},
            .umask = QStringLiteral("0022"),
            .ipv6 = true,
            .ipv6Loopback = true,
            .fips = false,
            .cryptoPolicy = QStringLiteral("DEFAULT"),
            .encryptionTypes = {QStringLiteral("aes256-cts-hmac-sha1-96")},
            .selinux = QStringLiteral("enforcing"),
            .entropy = 2000,
            .running = {QStringLiteral("chronyd")},
            .synchronised = true};
}

/// Everything as it should be, for a replica from a bundle with CA and DNS.
inline PreflightFacts goodPreflight(const QString &sourceName, const QString &targetName)
{
    PreflightFacts facts;
    facts.order = {.target = targetName,
                   .targetLogin = {},
                   .source = sourceName,
                   .sourceLogin = {},
                   .ipAddresses = {targetAddress},
                   .setupCa = true,
                   .setupDns = true};
    const QMap<QString, NameLookup> lookups{{sourceName, lookup(sourceName, sourceAddress)},
                                            {targetName, lookup(targetName, targetAddress)}};
    HostSurvey source = goodMachine(sourceName, sourceAddress);
    source.lookups = lookups;
    source.domain = sourceName.section(u'.', 1);
    source.realm = source.domain.toUpper();
    source.baseDn = QStringLiteral("dc=") + QString(source.domain).replace(u'.', QStringLiteral(",dc="));
    source.leftovers = {{QStringLiteral("server"), {QStringLiteral("/var/lib/ipa/sysrestore/sysrestore.index")}}};
    HostSurvey target = goodMachine(targetName, targetAddress);
    target.lookups = lookups;
    facts.source = source;
    facts.target = target;
    SourceDirectory directory;
    directory.hasReplicationManagers = true;
    directory.roles = {{QStringLiteral("CA"), {sourceName}}, {QStringLiteral("DNS"), {sourceName}}};
    facts.directory = directory;
    ConnectionReport report{.source = sourceName, .replica = targetName, .generation = {3, 3}};
    report.results = {port(389, Leg::ToSource, PortVerdict::Open), port(389, Leg::ToReplica, PortVerdict::Open)};
    report.results.first().certificateEnds = 2000000000;
    report.results.first().clock = -1;
    facts.connections = report;
    facts.nameServers = {
        NameServerAnswer{sourceAddress, sourceName, QStringList{sourceAddress}, {{sourceAddress, {sourceName + u'.'}}}}};
    facts.now = QDateTime::fromSecsSinceEpoch(1800000000, Qt::UTC);
    return facts;
}

} // namespace rd::test
