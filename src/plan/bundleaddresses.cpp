// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/bundleorigin.h"

#include "dns/directoryzones.h"

#include <QCoreApplication>
#include <algorithm>

namespace rd {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(rd::BundleAddresses)
};

/// In lower case, with the final dot.
QString absolute(const QString &name)
{
    return canonical({name, {}, {}}).name;
}

} // namespace

Result<QStringList> addAddresses(Directory &directory, const QString &suffix, const AddressOrder &order, Monitor &monitor)
{
    const auto zones = readZones(directory, suffix, monitor);
    if (!zones)
        return pass(zones.error());
    if (zones->isEmpty())
        return fail(Fault::NotFound, Words::tr("DNS of this domain is not kept in its directory."), {},
                    Words::tr("Add the address to your DNS, then build the bundle without --ip-address."));
    const QString host = absolute(order.fqdn).chopped(1);
    const QString parent = host.section(u'.', 1);
    const auto forward =
        std::find_if(zones->begin(), zones->end(), [&parent](const DirectoryZone &zone) { return zone.name == parent + u'.'; });
    if (forward == zones->end())
        return fail(Fault::NotFound, Words::tr("The directory holds no DNS zone %1.").arg(parent), {},
                    Words::tr("Make the zone (ipa dnszone-add %1), or leave out --ip-address.").arg(parent));
    QList<DirectoryZone> reverse = *zones;
    if (!order.reverseZones.isEmpty())
        reverse.removeIf([&order](const DirectoryZone &zone) {
            return std::none_of(order.reverseZones.begin(), order.reverseZones.end(),
                                [&zone](const QString &wanted) { return absolute(wanted) == zone.name; });
        });

    QStringList said;
    for (const QString &address : order.addresses) {
        const QList<DnsRecord> records = addressRecords(host, address); // its own and the one that leads back
        if (records.isEmpty())
            return fail(Fault::Malformed, Words::tr("“%1” is no IP address.").arg(address.left(80)), {},
                        Words::tr("Give it as 192.0.2.12 or 2001:db8::12."));
        const DnsRecord &pointer = records.last();
        if (const auto added = addRecord(directory, *forward, records.first(), monitor); !added)
            return pass(added.error());
        said << Words::tr("%1 has the address %2.").arg(host, address);
        if (order.noReverse)
            continue;
        const DirectoryZone *zone = zoneOf(reverse, pointer.name);
        if (!zone && !order.reverseZones.isEmpty())
            return fail(Fault::NotFound,
                        Words::tr("None of the reverse zones given holds %1 and is in the directory.").arg(address), {},
                        Words::tr("Make the zone with ipa dnszone-add, or use --no-reverse."));
        if (!zone) {
            said << Words::tr("No reverse zone for %1 is in the directory, so it has no PTR record.").arg(address);
            continue;
        }
        if (const auto added = addRecord(directory, *zone, pointer, monitor); !added)
            return pass(added.error());
        said << Words::tr("%1 leads back to %2.").arg(address, host);
    }
    return said;
}

} // namespace rd
