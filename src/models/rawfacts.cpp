// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/choice.h"

#include <QCoreApplication>

namespace rd {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(rd::RawFacts)
};

/// Collects values under their names in the directory; what was not told is left out.
class Group
{
public:
    explicit Group(const QString &title) { m_group.title = title; }
    void add(const char *name, const QString &value)
    {
        if (!value.isEmpty())
            m_group.facts << Fact{.name = QLatin1StringView(name), .value = value, .technical = true};
    }
    void add(const char *name, const QDateTime &time)
    {
        if (time.isValid())
            add(name, time.toUTC().toString(QStringLiteral("yyyyMMddhhmmss'Z'")));
    }
    void add(const char *name, bool value) { add(name, value ? QStringLiteral("on") : QStringLiteral("off")); }
    const FactGroup &group() const { return m_group; }

private:
    FactGroup m_group;
};

QString ruvLine(const RuvElement &element)
{
    QString line = QStringLiteral("{replica %1").arg(element.replicaId);
    if (!element.url.isEmpty())
        line += u' ' + element.url;
    line += u'}';
    for (const Csn &csn : {element.min, element.max})
        if (csn.isValid())
            line += u' ' + QLatin1StringView(csn.text);
    return line;
}

QList<FactGroup> raw(const Server &server)
{
    Group about{QString()};
    about.add("cn", server.id.fqdn());
    about.add("vendorVersion", server.version);
    about.add("ipaLocation", server.location);
    if (server.minDomainLevel)
        about.add("ipaMinDomainLevel", QString::number(*server.minDomainLevel));
    if (server.maxDomainLevel)
        about.add("ipaMaxDomainLevel", QString::number(*server.maxDomainLevel));
    for (const Service &service : server.services)
        about.add("ipaConfigString", service.name + QStringLiteral(": ") + service.configStrings.join(QStringLiteral(", ")));
    QList<FactGroup> groups{about.group()};
    for (const ReplicaInfo &replica : server.replicas) {
        Group group(replica.suffix);
        group.add("nsDS5ReplicaId", QString::number(replica.replicaId));
        if (!replica.ruv.generation.isEmpty())
            group.add("nsds50ruv", QStringLiteral("{replicageneration} ") + QString::fromLatin1(replica.ruv.generation));
        for (const RuvElement &element : replica.ruv.elements)
            group.add("nsds50ruv", ruvLine(element));
        groups << group.group();
    }
    return groups;
}

FactGroup raw(const Agreement &agreement)
{
    Group group(agreement.name);
    group.add("dn", agreement.dn);
    group.add("nsDS5ReplicaRoot", agreement.suffix);
    group.add("nsDS5ReplicaHost", agreement.consumer.fqdn());
    group.add("nsDS5ReplicaPort", QString::number(agreement.port));
    group.add("nsDS5ReplicaTransportInfo", agreement.transport);
    group.add("nsDS5ReplicaBindMethod", agreement.bindMethod);
    group.add("nsds5ReplicaEnabled", agreement.enabled);
    group.add("nsds5replicaUpdateInProgress", agreement.updateInProgress);
    group.add("nsds5replicaLastUpdateStart", agreement.lastUpdateStart);
    group.add("nsds5replicaLastUpdateEnd", agreement.lastUpdateEnd);
    group.add("nsds5replicaLastUpdateStatus", agreement.updateStatus);
    group.add("nsds5replicaLastInitEnd", agreement.lastInitEnd);
    group.add("nsds5replicaLastInitStatus", agreement.initStatus);
    group.add("nsds5AgmtMaxCSN", QString::fromLatin1(agreement.sentTo.text));
    return group.group();
}

FactGroup raw(const Segment &segment)
{
    Group group(segment.name);
    group.add("ipaReplTopoSegmentLeftNode", segment.left.fqdn());
    group.add("ipaReplTopoSegmentRightNode", segment.right.fqdn());
    group.add("ipaReplTopoSegmentDirection", segment.direction);
    return group.group();
}

} // namespace

QList<FactGroup> rawFacts(const Snapshot &snapshot, const Choice &choice)
{
    QList<FactGroup> groups;
    for (const ServerId &id : choice.servers)
        if (const Server *server = snapshot.server(id))
            groups << raw(*server);
    for (const AgreementKey &key : choice.agreements)
        if (const Agreement *agreement = snapshot.agreement(key.supplier, key.consumer, key.suffix))
            groups << raw(*agreement);
    for (const Segment &segment : snapshot.segments) {
        const auto names = [&segment](const AgreementKey &key) {
            return key.suffix == segment.suffix && ((key.supplier == segment.left && key.consumer == segment.right) ||
                                                    (key.supplier == segment.right && key.consumer == segment.left));
        };
        if (std::any_of(choice.agreements.cbegin(), choice.agreements.cend(), names))
            groups << raw(segment);
    }
    if (groups.isEmpty())
        groups << FactGroup{
            {},
            {{.name = QStringLiteral("dn"), .value = snapshot.suffix, .technical = true},
             {.name = Words::tr("Taken"), .value = snapshot.takenAt.toUTC().toString(Qt::ISODate), .technical = true}}};
    return groups;
}

} // namespace rd
