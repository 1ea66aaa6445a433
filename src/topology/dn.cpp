// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "topology/dn.h"

namespace rd {
namespace {

/// Without the blanks around it, but with one that is escaped.
QString bare(const QString &text)
{
    const QString trimmed = text.trimmed();
    const qsizetype kept = trimmed.size();
    qsizetype slashes = 0;
    while (slashes < kept && trimmed[kept - 1 - slashes] == u'\\')
        ++slashes;
    return slashes % 2 == 0 ? trimmed : text.mid(text.indexOf(trimmed), kept + 1);
}

QString normalisedPart(const QString &part)
{
    const qsizetype equals = part.indexOf(u'=');
    if (equals < 0)
        return bare(part).toLower();
    return bare(part.left(equals)).toLower() + u'=' + bare(part.mid(equals + 1)).toLower();
}

} // namespace

QStringList dnParts(const QString &dn)
{
    QStringList parts;
    QString part;
    bool quoted = false;
    for (qsizetype i = 0; i < dn.size(); ++i) {
        const QChar c = dn[i];
        if (c == u'\\' && i + 1 < dn.size()) {
            part += c;
            part += dn[++i];
        } else if ((c == u',' || c == u';') && !quoted) {
            parts.append(normalisedPart(part));
            part.clear();
        } else {
            quoted ^= c == u'"';
            part += c;
        }
    }
    if (!part.trimmed().isEmpty() || !parts.isEmpty())
        parts.append(normalisedPart(part));
    return parts;
}

QString normalisedDn(const QString &dn)
{
    return dnParts(dn).join(u',');
}

QString valueOf(const QString &part)
{
    return part.section(u'=', 1);
}

QString domainOf(const QString &suffix)
{
    QStringList labels;
    for (const QString &part : dnParts(suffix)) {
        if (part.startsWith(QLatin1StringView("dc=")))
            labels.append(valueOf(part));
    }
    return labels.join(u'.');
}

} // namespace rd
