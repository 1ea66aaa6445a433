// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dns/records.h"

#include <QRegularExpression>
#include <algorithm>
#include <arpa/inet.h>
#include <array>
#include <optional>

namespace rd {
namespace {

constexpr int usualWeight = 100;

QString withDot(const QString &name)
{
    return name.endsWith(u'.') ? name.toLower() : name.toLower() + u'.';
}

/// An absolute name as it is, a relative one completed with the zone.
QString absolute(const QString &name, const QString &zone)
{
    if (name.endsWith(u'.') || zone.isEmpty())
        return withDot(name);
    return name == QLatin1StringView("@") ? withDot(zone) : withDot(name + u'.' + zone);
}

struct Address
{
    int family = AF_INET;
    std::array<uint8_t, sizeof(in6_addr)> bytes{};
};

std::optional<Address> parseAddress(const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    for (const int family : {AF_INET, AF_INET6}) {
        Address address{family};
        if (::inet_pton(family, utf8.constData(), address.bytes.data()) == 1)
            return address;
    }
    return {};
}

QString shortest(const Address &address)
{
    char text[INET6_ADDRSTRLEN] = {};
    ::inet_ntop(address.family, address.bytes.data(), text, sizeof text);
    return QString::fromLatin1(text);
}

QString reverseName(const Address &address)
{
    QString name;
    const size_t size = address.family == AF_INET ? 4 : 16;
    for (size_t i = size; i-- > 0;) {
        const int byte = address.bytes[i];
        if (address.family == AF_INET)
            name += QString::number(byte) + u'.';
        else
            name += QString::number(byte & 15, 16) + u'.' + QString::number(byte >> 4, 16) + u'.';
    }
    return name + (address.family == AF_INET ? QLatin1StringView("in-addr.arpa.") : QLatin1StringView("ip6.arpa."));
}

/// What makes two records serve the same: for SRV the port and the target only.
QString essence(const DnsRecord &record)
{
    return record.type == QLatin1StringView("SRV") ? record.data.section(u' ', 2) : record.data;
}

} // namespace

QList<DnsRecord> serviceRecords(const QString &fqdn, const QString &domain, const QString &realm, bool withNtp)
{
    struct Service
    {
        const char *name;
        int port;
    };
    static constexpr Service services[] = {
        {"_ldap._tcp", 389},           {"_kerberos._tcp", 88}, {"_kerberos._udp", 88}, {"_kerberos-master._tcp", 88},
        {"_kerberos-master._udp", 88}, {"_kpasswd._tcp", 464}, {"_kpasswd._udp", 464}, {"_ntp._udp", 123}};
    QList<DnsRecord> records;
    for (const auto &[name, port] : services)
        if (withNtp || port != 123)
            records.append({absolute(QLatin1StringView(name), domain), QStringLiteral("SRV"),
                            QStringLiteral("0 %1 %2 %3").arg(usualWeight).arg(port).arg(withDot(fqdn))});
    records.append({absolute(QStringLiteral("_kerberos"), domain), QStringLiteral("TXT"), realm});
    return records;
}

QList<DnsRecord> addressRecords(const QString &fqdn, const QString &address)
{
    const auto parsed = parseAddress(address);
    if (!parsed)
        return {};
    const QString type = parsed->family == AF_INET ? QStringLiteral("A") : QStringLiteral("AAAA");
    return {{withDot(fqdn), type, shortest(*parsed)}, {reverseName(*parsed), QStringLiteral("PTR"), withDot(fqdn)}};
}

DnsRecord canonical(const DnsRecord &record, const QString &zone)
{
    DnsRecord plain{absolute(record.name.trimmed(), zone), record.type.trimmed().toUpper(), record.data.simplified()};
    if (plain.type == QLatin1StringView("SRV")) {
        const auto target = plain.data.lastIndexOf(u' ') + 1;
        plain.data = plain.data.first(target) + absolute(plain.data.sliced(target), zone);
    } else if (plain.type == QLatin1StringView("PTR") || plain.type == QLatin1StringView("NS") ||
               plain.type == QLatin1StringView("CNAME")) {
        plain.data = absolute(plain.data, zone);
    } else if (plain.type == QLatin1StringView("TXT")) {
        if (plain.data.size() > 1 && plain.data.startsWith(u'"') && plain.data.endsWith(u'"'))
            plain.data = plain.data.sliced(1).chopped(1);
    } else if (const auto address = parseAddress(plain.data)) {
        plain.data = shortest(*address);
    }
    return plain;
}

QList<DnsRecord> missingRecords(const QList<DnsRecord> &wanted, const QList<DnsRecord> &found)
{
    QList<DnsRecord> missing;
    for (const DnsRecord &one : wanted) {
        const DnsRecord need = canonical(one);
        const bool served = std::any_of(found.begin(), found.end(), [&need](const DnsRecord &other) {
            const DnsRecord have = canonical(other);
            return have.name == need.name && have.type == need.type && essence(have) == essence(need);
        });
        if (!served)
            missing.append(one);
    }
    return missing;
}

bool isPlain(const DnsRecord &record)
{
    static const QRegularExpression name(QStringLiteral(R"(\A[A-Za-z0-9._-]+\z)"));
    static const QRegularExpression data(QStringLiteral(R"(\A[A-Za-z0-9._: -]+\z)"));
    return name.match(record.name).hasMatch() && data.match(record.data).hasMatch();
}

} // namespace rd
