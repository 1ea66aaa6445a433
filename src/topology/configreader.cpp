// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "topology/configreader.h"

#include "topology/dn.h"
#include "topology/ruv.h"

#include <algorithm>

namespace rd {
namespace {

ReplicaInfo readReplica(const DirectoryEntry &entry, const ServerId &server, Oddities &odd)
{
    ReplicaInfo replica;
    replica.suffix = normalisedDn(entry.text("nsDS5ReplicaRoot"));
    replica.replicaId = number(entry, "nsDS5ReplicaId").value_or(0);
    replica.ruv = parseRuv(entry.values("nsds50ruv"));
    for (const QByteArray &value : entry.values("nsds50ruv"))
        if (!isRuvValue(value))
            odd.add(server, "nsds50ruv", QString::fromUtf8(value));
    if (replica.replicaId < 1 || replica.replicaId > 65535)
        odd.add(server, "nsDS5ReplicaId", entry.text("nsDS5ReplicaId"));
    for (const QByteArray &value : entry.values("nsds5ReplicaCleanRUV"))
        replica.cleaning.append(QString::fromUtf8(value));
    return replica;
}

/// The newest change each agreement has to send.
QList<AgreementMaxCsn> readNewest(const DirectoryEntry &replica, const ServerId &server, Oddities &odd)
{
    QList<AgreementMaxCsn> newest;
    for (const QByteArray &value : replica.values("nsds5AgmtMaxCSN")) {
        if (auto parsed = parseAgreementMaxCsn(value))
            newest.append(*parsed);
        else if (!value.endsWith(";unavailable")) // no contact yet
            odd.add(server, "nsds5AgmtMaxCSN", QString::fromUtf8(value));
    }
    return newest;
}

Agreement readAgreement(const DirectoryEntry &entry, const ServerId &supplier)
{
    Agreement agreement;
    agreement.supplier = supplier;
    agreement.consumer = hostIn(entry.text("nsDS5ReplicaHost"));
    agreement.suffix = normalisedDn(entry.text("nsDS5ReplicaRoot"));
    agreement.name = entry.text("cn");
    agreement.dn = entry.dn;
    agreement.bindMethod = entry.text("nsDS5ReplicaBindMethod");
    agreement.transport = entry.text("nsDS5ReplicaTransportInfo");
    agreement.port = number(entry, "nsDS5ReplicaPort").value_or(agreement.port);
    agreement.enabled = !entry.has("nsds5ReplicaEnabled") || isOn(entry.first("nsds5ReplicaEnabled"));
    agreement.updateInProgress = isOn(entry.first("nsds5replicaUpdateInProgress"));
    agreement.initInProgress = entry.first("nsds5BeginReplicaRefresh").compare("start", Qt::CaseInsensitive) == 0;
    agreement.updateStatus = entry.text("nsds5replicaLastUpdateStatus");
    agreement.initStatus = entry.text("nsds5replicaLastInitStatus");
    agreement.lastUpdateStart = parseReplicationTime(entry.first("nsds5replicaLastUpdateStart"));
    agreement.lastUpdateEnd = parseReplicationTime(entry.first("nsds5replicaLastUpdateEnd"));
    agreement.lastInitStart = parseReplicationTime(entry.first("nsds5replicaLastInitStart"));
    agreement.managed = entry.has("ipaReplTopoManagedAgreementState");
    agreement.schedule = entry.text("nsds5ReplicaUpdateSchedule");
    agreement.stripped = wordsOf(entry.text("nsds5ReplicaStripAttrs"));
    agreement.excluded = excludedIn(entry.text("nsDS5ReplicatedAttributeList"));
    agreement.updateStatusJson = entry.text("nsds5replicaLastUpdateStatusJSON");
    if (const auto changes = changesIn(entry.first("nsds5replicaChangesSentSinceStartup"))) {
        agreement.sent = changes->first;
        agreement.skipped = changes->second;
    }
    agreement.lastInitEnd = parseReplicationTime(entry.first("nsds5replicaLastInitEnd"));
    return agreement;
}

} // namespace

ReplicationConfig readConfig(const ServerEntries &entries, Oddities &odd)
{
    ReplicationConfig config;
    QList<AgreementMaxCsn> newest;
    QSet<AgreementKey> known;
    for (const DirectoryEntry &entry : entries.config) {
        if (!isReplica(entry))
            continue;
        config.replicas.append(readReplica(entry, entries.id, odd));
        newest += readNewest(entry, entries.id, odd);
    }
    for (const DirectoryEntry &entry : entries.config) {
        if (!isAgreement(entry))
            continue;
        Agreement agreement = readAgreement(entry, entries.id);
        const AgreementKey key = AgreementKey::of(agreement);
        if (agreement.consumer.isEmpty() || agreement.suffix.isEmpty() || known.contains(key)) {
            odd.add(entries.id, "nsds5replicationagreement", entry.dn);
            continue;
        }
        known.insert(key);
        for (const AgreementMaxCsn &one : std::as_const(newest)) {
            if (one.consumer == agreement.consumer && normalisedDn(one.suffix) == agreement.suffix &&
                one.agreement.compare(agreement.name, Qt::CaseInsensitive) == 0)
                agreement.sentTo = std::max(agreement.sentTo, one.max);
        }
        config.directions.append({agreement, parseUpdateStatus(entry.first("nsds5replicaLastUpdateStatus"),
                                                               entry.first("nsds5replicaLastUpdateStatusJSON"))});
    }
    return config;
}

} // namespace rd
