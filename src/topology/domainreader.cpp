// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "topology/domainreader.h"

#include <algorithm>

namespace rd {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(rd::DomainReader)
};

/// As search(), but a base that is not there or not shown is just empty: servers answer the same for both.
Result<QList<DirectoryEntry>> readIfShown(Directory &directory, const DirectorySearch &what, Monitor &monitor)
{
    auto entries = directory.search(what, monitor);
    if (!entries && (entries.error().fault == Fault::NotFound || entries.error().fault == Fault::Denied))
        return QList<DirectoryEntry>();
    return entries;
}

Result<DirectoryEntry> readRootDse(Directory &directory, Monitor &monitor)
{
    auto entries = directory.search({.base = {},
                                     .scope = Scope::Base,
                                     .attributes = {"namingContexts", "defaultNamingContext", "vendorName", "vendorVersion"}},
                                    monitor);
    if (!entries)
        return pass(entries.error());
    return entries->value(0);
}

} // namespace

Result<DomainEntries> readDomainEntries(Directory &directory, Monitor &monitor)
{
    DomainEntries domain;
    auto rootDse = readRootDse(directory, monitor);
    if (!rootDse)
        return pass(rootDse.error());
    domain.rootDse = *rootDse;
    const QString suffix = domainSuffix(domain.rootDse);
    if (suffix.isEmpty())
        return fail(Fault::NotFound, Text::tr("The directory server of %1 holds no FreeIPA domain.").arg(directory.host()), {},
                    Text::tr("Name a FreeIPA server."));
    const QString etc = QStringLiteral("cn=ipa,cn=etc,") + suffix;
    struct Part
    {
        QList<DirectoryEntry> *into;
        DirectorySearch what;
    };
    QList<DirectoryEntry> suffixEntries;
    const QList<Part> parts{
        {&suffixEntries, {.base = suffix, .scope = Scope::Base, .attributes = {"objectClass", "description", "info"}}},
        {&domain.realms,
         {.base = QStringLiteral("cn=kerberos,") + suffix, .scope = Scope::OneLevel, .attributes = {"objectClass", "cn"}}},
        {&domain.masters, {.base = QStringLiteral("cn=masters,") + etc}},
        {&domain.domainLevel, {.base = QStringLiteral("cn=Domain Level,") + etc, .scope = Scope::Base}},
        {&domain.topology, {.base = QStringLiteral("cn=topology,") + etc}},
        {&domain.locations,
         {.base = QStringLiteral("cn=locations,cn=etc,") + suffix, .scope = Scope::OneLevel, .attributes = {"idnsName"}}},
        {&domain.dna,
         {.base = QStringLiteral("cn=posix-ids,cn=dna,cn=ipa,cn=etc,") + suffix,
          .scope = Scope::OneLevel,
          .attributes = {"dnaHostname", "dnaRemainingValues"}}},
    };
    for (const Part &part : parts) {
        auto entries = readIfShown(directory, part.what, monitor);
        if (!entries)
            return pass(entries.error());
        *part.into = *entries;
    }
    domain.suffixEntry = suffixEntries.value(0);
    return domain;
}

Result<ServerEntries> readServerEntries(Directory &directory, Monitor &monitor)
{
    ServerEntries server;
    server.id = ServerId(directory.host());
    auto rootDse = readRootDse(directory, monitor);
    if (!rootDse)
        return pass(rootDse.error());
    server.rootDse = *rootDse;
    // The mapping tree entries tell "replicates nothing" from "shows nothing": who may read agreements may read them too.
    auto config =
        readIfShown(directory,
                    {.base = QStringLiteral("cn=mapping tree,cn=config"),
                     .filter = "(|(objectClass=nsds5replica)(objectClass=nsds5replicationagreement)(objectClass=nsMappingTree))",
                     .attributes = configAttributes()},
                    monitor);
    if (!config)
        return pass(config.error());
    server.config = *config;
    return server;
}

void readOldCa(DirectoryConnector &connector, ServerEntries &server, Monitor &monitor)
{
    const auto contexts = server.rootDse.values("namingContexts");
    if (std::any_of(contexts.cbegin(), contexts.cend(),
                    [](const QByteArray &context) { return context.compare("o=ipaca", Qt::CaseInsensitive) == 0; }))
        return; // the CA's data are in the server's own directory
    auto directory = connector.connectToCa(server.id.fqdn(), monitor);
    auto entries = directory ? readServerEntries(**directory, monitor) : Result<ServerEntries>(pass(directory.error()));
    if (entries)
        server.config += entries->config;
    else if (entries.error().fault != Fault::Unreachable) // nobody listens there
        server.caProblem = entries.error();
}

void readServerDetails(Directory &directory, ServerEntries &server, Monitor &monitor)
{
    const QString suffix = domainSuffix(server.rootDse);
    const QString etc = QStringLiteral("cn=ipa,cn=etc,") + suffix;
    const auto read = [&](const DirectorySearch &what) {
        if (!server.cutShort.isEmpty())
            return QList<DirectoryEntry>();
        auto entries = readIfShown(directory, what, monitor);
        if (!entries)
            server.cutShort = entries.error().summary;
        return entries ? *entries : QList<DirectoryEntry>();
    };
    const QDateTime before = QDateTime::currentDateTimeUtc();
    server.monitor =
        read({.base = QStringLiteral("cn=monitor"), .scope = Scope::Base, .attributes = {"currentTime", "startTime"}}).value(0);
    server.monitorAt = before.addMSecs(before.msecsTo(QDateTime::currentDateTimeUtc()) / 2);
    server.masters = read({.base = QStringLiteral("cn=masters,") + etc, .scope = Scope::OneLevel, .attributes = {"cn"}});
    server.topology = read({.base = QStringLiteral("cn=topology,") + etc, .filter = "(objectClass=ipaReplTopoSegment)"});
    server.viewRead = server.cutShort.isEmpty();
    for (const char *kind : {"cn=cleanallruv", "cn=abort cleanallruv"})
        server.tasks += read({.base = QLatin1StringView(kind) + QStringLiteral(",cn=tasks,cn=config"), .scope = Scope::OneLevel});
    server.dna = read({.base = QStringLiteral("cn=Posix IDs,cn=Distributed Numeric Assignment Plugin,cn=plugins,cn=config"),
                       .scope = Scope::Base,
                       .attributes = {"dnaNextValue", "dnaMaxValue", "dnaNextRange"}});
    for (const QString &tree : replicatedSuffixes(server)) {
        LeftoverSearch search{.suffix = tree,
                              .shown = !read({.base = tree, .scope = Scope::Base, .attributes = {"objectClass"}}).isEmpty(),
                              .entries = {}};
        if (search.shown)
            search.entries =
                read({.base = tree,
                      .filter = "(|(nsds5ReplConflict=*)(&(objectClass=ldapsubentry)(nsds5ReplConflict=*))(objectClass=glue))",
                      .attributes = {"objectClass", "nsds5ReplConflict"}});
        if (server.cutShort.isEmpty())
            server.leftovers.append(search);
    }
}

QString Generation::text() const
{
    if (atLeast.isEmpty() && atMost.isEmpty())
        return Text::tr("unknown");
    if (atMost.isEmpty())
        return Text::tr("%1 or later").arg(atLeast);
    if (atLeast.isEmpty())
        return Text::tr("%1 or earlier").arg(atMost);
    return atLeast == atMost ? atLeast : Text::tr("%1 to %2").arg(atLeast, atMost);
}

Generation generationOf(const DomainEntries &domain)
{
    const auto hasService = [&domain](const char *name) {
        return std::any_of(domain.masters.cbegin(), domain.masters.cend(), [name](const DirectoryEntry &entry) {
            return entry.dn.startsWith(QLatin1StringView("cn=") + QLatin1StringView(name) + u',', Qt::CaseInsensitive);
        });
    };
    Generation generation;
    // Each sign is something an upgrade adds everywhere and nothing takes away.
    if (!domain.domainLevel.isEmpty() || !domain.topology.isEmpty())
        generation.atLeast = QStringLiteral("4.3");
    else if (hasService("DNSKeySync"))
        generation.atLeast = QStringLiteral("4.1");
    else if (hasService("OTPD"))
        generation.atLeast = QStringLiteral("3.3");
    else
        generation.atLeast = QStringLiteral("2.2");
    const bool levelZero =
        !domain.domainLevel.isEmpty() && domain.domainLevel.constFirst().first("ipaDomainLevel").trimmed() == "0";
    if (generation.atLeast != QLatin1StringView("4.3"))
        generation.atMost = QStringLiteral("4.2");
    else if (levelZero)
        generation.atMost = QStringLiteral("4.6"); // the last that serves domain level 0
    return generation;
}

Result<DomainProbe> probeDomain(const QString &host, DirectoryConnector &connector, Monitor &monitor)
{
    auto directory = connector.connect(host, monitor);
    if (!directory)
        return pass(directory.error());
    auto domain = readDomainEntries(**directory, monitor);
    if (!domain)
        return pass(domain.error());
    auto server = readServerEntries(**directory, monitor);
    if (!server)
        return pass(server.error());
    const SnapshotPtr picture = buildSnapshot(*domain, {*server}, ServerId(host), QDateTime::currentDateTimeUtc());
    const Server *asked = picture->server(ServerId(host));
    return DomainProbe{.realm = picture->realm,
                       .domain = picture->domain,
                       .suffix = picture->suffix,
                       .domainLevel = picture->domainLevel,
                       .generation = generationOf(*domain),
                       .directoryVersion = asked ? asked->version : QString(),
                       .server = asked ? *asked : Server{},
                       .isLab = picture->isLab};
}

} // namespace rd
