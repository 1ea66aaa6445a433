// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/bundleorigin.h"

#include "dns/records.h"
#include "topology/dn.h"

#include <QCoreApplication>
#include <QHostAddress>
#include <algorithm>
#include <optional>

namespace rd {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(rd::BundleAddresses)
};

/// A zone as the directory spells it: with the final dot or without.
struct Zone
{
    QString name; ///< lower case, without the final dot
    QString dn;
};

QString plain(QString name)
{
    name = name.toLower();
    if (name.endsWith(u'.'))
        name.chop(1);
    return name;
}

bool isBelow(const QString &name, const QString &zone)
{
    return name.endsWith(u'.' + zone);
}

/// The longest zone that holds a name.
std::optional<Zone> zoneOf(const QList<Zone> &zones, const QString &name)
{
    std::optional<Zone> best;
    for (const Zone &zone : zones)
        if (isBelow(name, zone.name) && (!best || zone.name.size() > best->name.size()))
            best = zone;
    return best;
}

Result<QList<Zone>> readZones(Directory &directory, const QString &suffix, Monitor &monitor)
{
    const auto found = directory.search({.base = QStringLiteral("cn=dns,") + suffix,
                                         .scope = Scope::OneLevel,
                                         .filter = "(objectClass=idnsZone)",
                                         .attributes = {"idnsName"}},
                                        monitor);
    if (!found && found.error().fault == Fault::NotFound)
        return fail(Fault::NotFound, Words::tr("DNS of this domain is not kept in its directory."), found.error().detail,
                    Words::tr("Add the address to your DNS, then build the bundle without --ip-address."));
    if (!found)
        return pass(found.error());
    QList<Zone> zones;
    for (const DirectoryEntry &entry : *found)
        zones.append({plain(entry.text("idnsName")), entry.dn});
    return zones;
}

/// Adds one value; one that is there already is as good.
Result<> addRecord(Directory &directory, const Zone &zone, const QString &name, const char *attribute, const QString &value,
                   Monitor &monitor)
{
    const QString label = name.chopped(zone.name.size() + 1);
    const QString dn = QStringLiteral("idnsName=%1,%2").arg(label, zone.dn);
    auto changed = directory.change(
        {.kind = DirectoryChange::Kind::Modify, .dn = dn, .values = {{DirectoryChange::Edit::Add, attribute, {value.toUtf8()}}}},
        monitor);
    if (!changed && changed.error().fault == Fault::NotFound)
        changed = directory.change({.kind = DirectoryChange::Kind::Add,
                                    .dn = dn,
                                    .values = {{DirectoryChange::Edit::Add, "objectClass", {"top", "idnsRecord"}},
                                               {DirectoryChange::Edit::Add, "idnsName", {label.toUtf8()}},
                                               {DirectoryChange::Edit::Add, attribute, {value.toUtf8()}}}},
                                   monitor);
    return !changed && changed.error().fault == Fault::Conflict ? Result<>() : changed;
}

} // namespace

Result<QStringList> addAddresses(Directory &directory, const QString &suffix, const AddressOrder &order, Monitor &monitor)
{
    const auto zones = readZones(directory, suffix, monitor);
    if (!zones)
        return pass(zones.error());
    const QString host = plain(order.fqdn);
    const QString parent = host.section(u'.', 1);
    const auto forward = std::find_if(zones->begin(), zones->end(), [&parent](const Zone &zone) { return zone.name == parent; });
    if (forward == zones->end())
        return fail(Fault::NotFound, Words::tr("The directory holds no DNS zone %1.").arg(parent), {},
                    Words::tr("Make the zone (ipa dnszone-add %1), or leave out --ip-address.").arg(parent));
    QList<Zone> reverse = *zones;
    if (!order.reverseZones.isEmpty())
        reverse.removeIf([&order](const Zone &zone) {
            return std::none_of(order.reverseZones.begin(), order.reverseZones.end(),
                                [&zone](const QString &wanted) { return plain(wanted) == zone.name; });
        });

    QStringList said;
    for (const QString &address : order.addresses) {
        QString pointer;
        bool sixth = false;
        for (const DnsRecord &record : addressRecords(host, address)) {
            if (record.type == QLatin1StringView("PTR"))
                pointer = plain(record.name);
            else
                sixth = record.type == QLatin1StringView("AAAA");
        }
        if (pointer.isEmpty())
            return fail(Fault::Malformed, Words::tr("“%1” is no IP address.").arg(address.left(80)), {},
                        Words::tr("Give it as 192.0.2.12 or 2001:db8::12."));
        if (const auto added = addRecord(directory, *forward, host, sixth ? "aAAARecord" : "aRecord", address, monitor); !added)
            return pass(added.error());
        said << Words::tr("%1 has the address %2.").arg(host, address);
        if (order.noReverse)
            continue;
        const auto zone = zoneOf(reverse, pointer);
        if (!zone && !order.reverseZones.isEmpty())
            return fail(Fault::NotFound,
                        Words::tr("None of the reverse zones given holds %1 and is in the directory.").arg(address), {},
                        Words::tr("Make the zone with ipa dnszone-add, or use --no-reverse."));
        if (!zone) {
            said << Words::tr("No reverse zone for %1 is in the directory, so it has no PTR record.").arg(address);
            continue;
        }
        if (const auto added = addRecord(directory, *zone, pointer, "pTRRecord", host + u'.', monitor); !added)
            return pass(added.error());
        said << Words::tr("%1 leads back to %2.").arg(address, host);
    }
    return said;
}

} // namespace rd
