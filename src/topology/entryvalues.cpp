// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "topology/entryvalues.h"

#include "core/plaintext.h"

#include <algorithm>

namespace rd {

bool isA(const DirectoryEntry &entry, const char *objectClass)
{
    const auto classes = entry.values("objectClass");
    return std::any_of(classes.cbegin(), classes.cend(),
                       [objectClass](const QByteArray &value) { return value.compare(objectClass, Qt::CaseInsensitive) == 0; });
}

bool isReplica(const DirectoryEntry &entry)
{
    return isA(entry, "nsds5replica");
}

bool isAgreement(const DirectoryEntry &entry)
{
    return isA(entry, "nsds5replicationagreement") && !isA(entry, "nsDSWindowsReplicationAgreement");
}

std::optional<int> number(const DirectoryEntry &entry, const char *name)
{
    bool ok = false;
    const int value = entry.first(name).trimmed().toInt(&ok);
    return ok ? std::optional(value) : std::nullopt;
}

bool isOn(const QByteArray &value)
{
    return value.compare("on", Qt::CaseInsensitive) == 0 || value.compare("true", Qt::CaseInsensitive) == 0;
}

std::optional<qint64> longNumber(const DirectoryEntry &entry, const char *name)
{
    bool ok = false;
    const qint64 value = entry.first(name).trimmed().toLongLong(&ok);
    constexpr qint64 most = qint64(1) << 53; // far beyond what is meant, and exact in every format
    return ok && value >= -most && value <= most ? std::optional(value) : std::nullopt;
}

QStringList wordsOf(const QString &text)
{
    return text.simplified().split(u' ', Qt::SkipEmptyParts);
}

QStringList excludedIn(const QString &list)
{
    const qsizetype at = list.indexOf(QLatin1StringView("EXCLUDE"), 0, Qt::CaseInsensitive);
    return at < 0 ? QStringList() : wordsOf(list.mid(at + 7));
}

std::optional<std::pair<qint64, qint64>> changesIn(const QByteArray &text)
{
    std::pair<qint64, qint64> sums{0, 0};
    bool any = false;
    for (const QByteArray &one : text.simplified().split(' ')) {
        const qsizetype colon = one.indexOf(':');
        const qsizetype slash = one.indexOf('/');
        bool sentOk = false;
        bool skippedOk = false;
        const uint sent = one.mid(colon + 1, slash - colon - 1).toUInt(&sentOk);
        const uint skipped = one.mid(slash + 1).toUInt(&skippedOk);
        if (colon < 0 || slash < colon || !sentOk || !skippedOk)
            continue;
        sums.first += sent;
        sums.second += skipped;
        any = true;
    }
    return any ? std::optional(sums) : std::nullopt;
}

void Oddities::add(const ServerId &server, const char *attribute, const QString &value)
{
    constexpr qsizetype most = 50;
    constexpr qsizetype longest = 200;
    const Oddity odd{server, QString::fromLatin1(attribute), plainText(value.left(longest))};
    const bool known = std::any_of(m_list.cbegin(), m_list.cend(), [&odd](const Oddity &one) {
        return one.server == odd.server && one.attribute == odd.attribute && one.value == odd.value;
    });
    if (m_list.size() < most && !known)
        m_list.append(odd);
}

} // namespace rd
