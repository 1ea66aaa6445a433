// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dns/nsupdate.h"

#include <QRegularExpression>

namespace rd {
namespace {

constexpr int timeToLive = 86400; ///< what FreeIPA gives its own records

QString absolute(const QString &name)
{
    return name.endsWith(u'.') ? name : name + u'.';
}

/// Realms and domains come from a machine; only what is plain goes into a file that somebody runs.
bool isPlain(const DnsRecord &record)
{
    static const QRegularExpression name(QStringLiteral("^[A-Za-z0-9._-]+$"));
    static const QRegularExpression data(QStringLiteral("^[A-Za-z0-9._: -]+$"));
    return name.match(record.name).hasMatch() && data.match(record.data).hasMatch();
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
