// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/targets.h"
#include "topology/dn.h"
#include "topology/replicationstatus.h"
#include "topology/ruv.h"

#include <algorithm>

namespace rd::fuzz {
namespace {

void require(bool kept, const char *promise)
{
    if (!kept)
        qFatal("%s", promise);
}

void checkRuv(const QList<QByteArray> &values)
{
    const Ruv ruv = parseRuv(values);
    for (const RuvElement &element : ruv.elements) {
        require(ruv.find(element.replicaId) == &element, "two elements of one replica");
        require(element.replicaId >= 0 && element.replicaId <= 65535, "a replica id that is none");
        require(element.min.isValid() == element.max.isValid(), "half a span of changes");
        require(!element.max.isValid() || parseCsn(element.max.text) == element.max, "a CSN that is none");
        require(lagBetween(element.max, element.min) >= 0, "a lag before the change");
        require(hostOf(element).fqdn() == hostOf(element).fqdn().toLower(), "a host that equals no other");
    }
    const auto understood = std::count_if(values.cbegin(), values.cend(), [](const QByteArray &one) { return isRuvValue(one); });
    require(ruv.elements.size() <= understood, "an element out of nothing");
}

void checkStatus(const ReplicationStatus &status)
{
    require(std::none_of(status.message.cbegin(), status.message.cend(),
                         [](QChar c) { return c.category() == QChar::Other_Control; }),
            "a message that steers the terminal");
    require(!status.ldapCode || status.code != 0 || status.kind != ReplicationStatus::Kind::Bad,
            "a failure with the code of success");
    require(!status.wrongGeneration() || status.needsInitialisation(), "other data, but no need to fill it again");
}

} // namespace

void replication(QByteArrayView bytes)
{
    const QByteArray whole = bytes.toByteArray();
    const QList<QByteArray> lines = whole.split('\n');
    checkRuv(lines);
    checkStatus(parseUpdateStatus(whole));
    checkStatus(parseUpdateStatus({}, whole));
    for (const QByteArray &line : lines) {
        checkStatus(parseUpdateStatus(line));
        checkStatus(parseUpdateStatus(lines.constFirst(), line));
        initFailed(line);
        const QDateTime time = parseReplicationTime(line);
        require(!time.isValid() || (time.toSecsSinceEpoch() > 0 && time.timeSpec() == Qt::UTC), "a time that is \"never\"");
        const auto csn = parseCsn(line);
        require(!csn || (csn->isValid() && csn->time().isValid() && csn->replicaId() <= 65535), "a CSN without its parts");
        const auto newest = parseAgreementMaxCsn(line);
        require(!newest || newest->max.isValid(), "an agreement without its newest change");
        const QString dn = normalisedDn(QString::fromUtf8(line));
        require(normalisedDn(dn) == dn, "a DN that is normalised only the second time");
    }
}

} // namespace rd::fuzz
