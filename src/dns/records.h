// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/monitor.h"
#include "core/result.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace rd {

/// One record a server must have: owner name, type word and the text of its data in canonical form (lower case, final dots).
struct DnsRecord
{
    QString name;
    QString type; ///< SRV, TXT, A, AAAA, PTR
    QString data; ///< "0 100 389 ipa2.lab.test.", "LAB.TEST", "10.0.0.1", "ipa2.lab.test."
    friend bool operator==(const DnsRecord &, const DnsRecord &) = default;
};

/// The nine names of the documentation for one server: _ldap._tcp, _kerberos._tcp/_udp, _kerberos-master._tcp/_udp,
/// _kpasswd._tcp/_udp, _ntp._udp and the TXT _kerberos. withNtp: the server was installed with NTP.
QList<DnsRecord> serviceRecords(const QString &fqdn, const QString &domain, const QString &realm, bool withNtp);

/// A or AAAA and PTR of one server; empty if the address is none.
QList<DnsRecord> addressRecords(const QString &fqdn, const QString &address);

/// The same record in canonical form, whoever wrote it: names in lower case with the final dot (relative ones are completed with
/// the zone, if given), addresses in their shortest form, single spaces.
DnsRecord canonical(const DnsRecord &record, const QString &zone = {});

/// Those of the wanted records that the found ones do not serve. Priority and weight of SRV records do not count: since 4.4
/// they follow the server's location.
QList<DnsRecord> missingRecords(const QList<DnsRecord> &wanted, const QList<DnsRecord> &found);

/// Realms and domains come from a machine; only what is plain goes into a file that somebody runs, or into a DN.
bool isPlain(const DnsRecord &record);

/// Asks one name server. Blocking.
class DnsResolver
{
public:
    virtual ~DnsResolver() = default;
    /// nameServer: an address, or address:port ([address]:port for IPv6). Data of all records of that name and type in canonical
    /// form; an empty list when there are none.
    virtual Result<QStringList> lookup(const QString &nameServer, const QString &name, const QString &type, Monitor &monitor) = 0;
};

} // namespace rd
