// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dns/nsupdate.h"

namespace rd {
namespace {

constexpr int timeToLive = 86400; ///< what FreeIPA gives its own records

QString absolute(const QString &name)
{
    return name.endsWith(u'.') ? name : name + u'.';
}

} // namespace

QByteArray nsupdateFile(const QList<DnsRecord> &records)
{
    QString text;
    for (const DnsRecord &record : records) {
        if (!isPlain(record))
            continue;
        const QString data = record.type == QLatin1StringView("TXT") ? u'"' + record.data + u'"' : record.data;
        text += QStringLiteral("update add %1 %2 IN %3 %4\n").arg(absolute(record.name)).arg(timeToLive).arg(record.type, data);
    }
    if (!text.isEmpty())
        text += QStringLiteral("send\n");
    return text.toUtf8();
}

} // namespace rd
