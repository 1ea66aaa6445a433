// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dns/records.h"
#include "preflight/check.h"
#include "preflight/connectioncheck.h"
#include "preflight/sourcedirectory.h"

#include <functional>

namespace rd {

/// What is to be checked: one new replica.
struct PreflightOrder
{
    QString target;
    QString targetLogin;
    QString source;
    QString sourceLogin;
    QStringList ipAddresses = {};
    bool promotion = false; ///< domain level 1: enrol and promote instead of a bundle
    bool setupCa = false;
    bool setupKra = false;
    bool setupDns = false;
    bool noConncheck = false;
    QStringList skip = {}; ///< ids of checks that shall not stop it
};

/// What one name server of the domain says about one of the two names, asked from here.
struct NameServerAnswer
{
    QString nameServer;
    QString name;
    Result<QStringList> addresses = {};
    QMap<QString, QStringList> names = {}; ///< address to what it is called
};

/// All that was seen; the rules only look at this.
struct PreflightFacts
{
    PreflightOrder order;
    Result<HostSurvey> source = {};
    Result<HostSurvey> target = {};
    std::optional<Result<SourceDirectory>> directory = {};
    std::optional<Result<ConnectionReport>> connections = {};
    QList<NameServerAnswer> nameServers = {};
    QDateTime now = {};
};

/// The rules. Pure.
CheckList preflightChecks(const PreflightFacts &facts);

/// What a preflight uses. openDirectory is called after the source was looked at, once, in the calling thread: it may ask.
struct PreflightPorts
{
    std::shared_ptr<ShellProvider> shells;
    std::shared_ptr<DnsResolver> resolver;
    std::function<Result<std::unique_ptr<Directory>>(const HostSurvey &source, Monitor &monitor)> openDirectory;
};

struct PreflightReport
{
    PreflightFacts facts;
    CheckList checks;
    qint64 milliseconds = 0; ///< without the person's time

    QJsonObject toJson() const;
};

/// Looks at both machines, the directory, the name servers and the connections at the same time; changes nothing.
Result<PreflightReport> runPreflight(const PreflightOrder &order, const PreflightPorts &ports, Monitor &monitor);

} // namespace rd
