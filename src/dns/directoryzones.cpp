// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dns/directoryzones.h"

#include <QCoreApplication>
#include <algorithm>

namespace rd {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(rd::DirectoryZones)
};

/// Relative to its zone; empty for the zone's own name.
QString ownerIn(const DirectoryZone &zone, const DnsRecord &record)
{
    const QString name = canonical(record).name;
    return name == zone.name ? QString() : name.chopped(zone.name.size() + 1);
}

QString dnOf(const DirectoryZone &zone, const DnsRecord &record)
{
    const QString owner = ownerIn(zone, record);
    return owner.isEmpty() ? zone.dn : QStringLiteral("idnsName=%1,%2").arg(owner, zone.dn);
}

/// "sRVRecord" and the like.
QByteArray attributeFor(const DnsRecord &record)
{
    return record.type.toLatin1() + "Record";
}

} // namespace

Result<QList<DirectoryZone>> readZones(Directory &directory, const QString &suffix, Monitor &monitor)
{
    const auto found = directory.search({.base = QStringLiteral("cn=dns,") + suffix,
                                         .scope = Scope::OneLevel,
                                         .filter = "(objectClass=idnsZone)",
                                         .attributes = {"idnsName"}},
                                        monitor);
    if (!found && found.error().fault == Fault::NotFound)
        return QList<DirectoryZone>();
    if (!found)
        return pass(found.error());
    QList<DirectoryZone> zones;
    for (const DirectoryEntry &entry : *found)
        if (const QString name = entry.text("idnsName").toLower(); !name.isEmpty())
            zones << DirectoryZone{name.endsWith(u'.') ? name : name + u'.', entry.dn};
    return zones;
}

const DirectoryZone *zoneOf(const QList<DirectoryZone> &zones, const QString &name)
{
    const QString absolute = canonical({name, {}, {}}).name;
    const DirectoryZone *inner = nullptr;
    for (const DirectoryZone &zone : zones)
        if ((absolute == zone.name || absolute.endsWith(u'.' + zone.name)) && (!inner || zone.name.size() > inner->name.size()))
            inner = &zone;
    return inner;
}

Result<bool> holdsRecord(Directory &directory, const DirectoryZone &zone, const DnsRecord &record, Monitor &monitor)
{
    const QByteArray attribute = attributeFor(record);
    const auto found = directory.search({.base = dnOf(zone, record), .scope = Scope::Base, .attributes = {attribute}}, monitor);
    if (!found && found.error().fault == Fault::NotFound)
        return false;
    if (!found)
        return pass(found.error());
    QList<DnsRecord> held;
    for (const DirectoryEntry &entry : *found)
        for (const QByteArray &value : entry.values(attribute.constData()))
            held << canonical({record.name, record.type, QString::fromUtf8(value)}, zone.name);
    return missingRecords({record}, held).isEmpty();
}

Result<> addRecord(Directory &directory, const DirectoryZone &zone, const DnsRecord &record, Monitor &monitor)
{
    if (!isPlain(record))
        return fail(Fault::Malformed, Words::tr("“%1” is no name for a DNS record.").arg(record.name));
    using Value = DirectoryChange::Value;
    const QString dn = dnOf(zone, record);
    const Value value{.name = attributeFor(record), .values = {record.data.toUtf8()}};
    Result<> added = directory.change({.dn = dn, .values = {value}}, monitor);
    if (!added && added.error().fault == Fault::NotFound && dn != zone.dn)
        added = directory.change({.kind = DirectoryChange::Kind::Add,
                                  .dn = dn,
                                  .values = {Value{.name = "objectClass", .values = {"top", "idnsRecord"}},
                                             Value{.name = "idnsName", .values = {ownerIn(zone, record).toUtf8()}}, value}},
                                 monitor);
    if (!added && added.error().fault == Fault::Conflict)
        return {}; // somebody else was quicker
    return added;
}

} // namespace rd
