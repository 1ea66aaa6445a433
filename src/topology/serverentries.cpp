// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "topology/serverentries.h"

#include "topology/dn.h"
#include "topology/entryvalues.h"
#include "topology/ruv.h"

#include <algorithm>

namespace rd {

QString domainSuffix(const DirectoryEntry &rootDse)
{
    const QString byDefault = normalisedDn(rootDse.text("defaultNamingContext"));
    if (byDefault.startsWith(QLatin1StringView("dc=")))
        return byDefault;
    for (const QByteArray &value : rootDse.values("namingContexts")) {
        const QString context = normalisedDn(QString::fromUtf8(value));
        if (context.startsWith(QLatin1StringView("dc=")))
            return context;
    }
    return byDefault;
}

QList<QByteArray> configAttributes()
{
    return {"objectClass",
            "cn",
            "nsDS5ReplicaRoot",
            "nsDS5ReplicaId",
            "nsds50ruv",
            "nsds5AgmtMaxCSN",
            "nsDS5ReplicaHost",
            "nsDS5ReplicaPort",
            "nsDS5ReplicaTransportInfo",
            "nsDS5ReplicaBindMethod",
            "nsds5ReplicaEnabled",
            "nsds5BeginReplicaRefresh",
            "nsds5replicaLastUpdateStart",
            "nsds5replicaLastUpdateEnd",
            "nsds5replicaLastUpdateStatus",
            "nsds5replicaLastUpdateStatusJSON",
            "nsds5replicaUpdateInProgress",
            "nsds5replicaLastInitStart",
            "nsds5replicaLastInitEnd",
            "nsds5replicaChangesSentSinceStartup",
            "nsds5ReplicaUpdateSchedule",
            "nsds5ReplicaStripAttrs",
            "nsDS5ReplicatedAttributeList",
            "nsds5ReplicaCleanRUV",
            "ipaReplTopoManagedAgreementState",
            "nsds5replicaLastInitStatus"};
}

QList<ServerId> mastersIn(const DomainEntries &domain)
{
    QList<ServerId> hosts;
    for (const DirectoryEntry &entry : domain.masters) {
        const QStringList parts = dnParts(entry.dn);
        if (parts.value(1) == QLatin1StringView("cn=masters"))
            hosts.append(hostIn(valueOf(parts[0])));
    }
    hosts.removeAll(ServerId());
    return hosts;
}

QList<ServerId> oldCasIn(const DomainEntries &domain)
{
    QList<ServerId> hosts;
    if (!domain.topology.isEmpty()) // of 4.3 and later
        return hosts;
    for (const DirectoryEntry &entry : domain.masters) {
        const QStringList parts = dnParts(entry.dn);
        if (parts.value(0) == QLatin1StringView("cn=ca") && parts.value(2) == QLatin1StringView("cn=masters"))
            hosts.append(hostIn(valueOf(parts[1])));
    }
    return hosts;
}

QList<ServerId> consumersIn(const ServerEntries &server)
{
    QList<ServerId> hosts;
    for (const DirectoryEntry &entry : server.config) {
        if (isAgreement(entry) && entry.has("nsDS5ReplicaHost"))
            hosts.append(hostIn(entry.text("nsDS5ReplicaHost")));
    }
    hosts.removeAll(ServerId());
    return hosts;
}

QStringList replicatedSuffixes(const ServerEntries &server)
{
    QStringList trees;
    for (const DirectoryEntry &entry : server.config)
        if (isReplica(entry) && entry.has("nsDS5ReplicaRoot"))
            trees.append(normalisedDn(entry.text("nsDS5ReplicaRoot")));
    return trees;
}

ServerId ownName(const ServerEntries &server)
{
    for (const DirectoryEntry &entry : server.config) {
        if (!isReplica(entry))
            continue;
        const Ruv ruv = parseRuv(entry.values("nsds50ruv"));
        if (const RuvElement *own = ruv.find(number(entry, "nsDS5ReplicaId").value_or(-1)))
            return hostIn(hostOf(*own).fqdn());
    }
    return {};
}

ServerId hostIn(const QString &name)
{
    constexpr qsizetype longest = 253;
    const ServerId id(name);
    const bool sound = std::all_of(id.fqdn().cbegin(), id.fqdn().cend(), [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'.' || c == u'-' || c == u'_' || c == u':';
    });
    return sound && id.fqdn().size() <= longest && !id.fqdn().startsWith(u'-') ? id : ServerId();
}

} // namespace rd
