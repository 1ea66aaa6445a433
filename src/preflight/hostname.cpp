// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "preflight/hostname.h"

#include <QCoreApplication>
#include <QStringList>
#include <algorithm>
#include <arpa/inet.h>

namespace rd {
namespace {

struct Hostname
{
    Q_DECLARE_TR_FUNCTIONS(rd::Hostname)
};

using Problem = std::optional<QString>;

constexpr qsizetype longestName = 255;
constexpr qsizetype longestLabel = 63;

bool isSmallLetterOrDigit(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9');
}

/// What a character is called in a sentence: invisible ones by their code.
QString shown(QChar c)
{
    if (c == u' ')
        return Hostname::tr("a space");
    if (c.isPrint())
        return QStringLiteral("“%1”").arg(c);
    return QStringLiteral("U+%1").arg(uint(c.unicode()), 4, 16, QLatin1Char('0')).toUpper();
}

/// As lenient as the servers: "10.1" and "0x7f.1" are IPv4 addresses too.
bool isAddress(const QString &name)
{
    const QByteArray text = name.toUtf8();
    in6_addr six{};
    in_addr four{};
    return ::inet_pton(AF_INET6, text.constData(), &six) == 1 || ::inet_aton(text.constData(), &four) == 1;
}

Problem labelProblem(const QString &label, HostnameRules rules)
{
    if (label.isEmpty())
        return Hostname::tr("The name has an empty label: two dots stand side by side, or it begins with a dot.");
    if (label.size() > longestLabel)
        return Hostname::tr("The label “%1” has %2 characters; at most %3 are allowed between two dots.")
            .arg(label, QString::number(label.size()), QString::number(longestLabel));
    for (const QChar c : label) {
        if (c == u'_')
            return Hostname::tr("The label “%1” contains an underscore; host names may hold only letters, digits and hyphens.").arg(label);
        if (!isSmallLetterOrDigit(c) && c != u'-')
            return Hostname::tr("The label “%1” contains %2; only letters a to z, digits and hyphens are allowed.").arg(label, shown(c));
    }
    if (label.startsWith(u'-'))
        return Hostname::tr("The label “%1” begins with a hyphen; a label begins and ends with a letter or digit.").arg(label);
    if (label.endsWith(u'-'))
        return Hostname::tr("The label “%1” ends with a hyphen; a label begins and ends with a letter or digit.").arg(label);
    if (rules == HostnameRules::Legacy && label.contains(QLatin1StringView("--")))
        return Hostname::tr("The label “%1” has two hyphens in a row; FreeIPA before 4.4 refuses such names.").arg(label);
    return {};
}

} // namespace

std::optional<QString> hostnameProblem(const QString &name, HostnameRules rules)
{
    if (name.isEmpty())
        return Hostname::tr("Give the full name of the host, for example ipa2.example.com.");
    if (isAddress(name))
        return Hostname::tr("“%1” is an IP address; give the name of the host.").arg(name);
    if (!name.contains(u'.') || name == QLatin1StringView("localhost.localdomain"))
        return Hostname::tr("“%1” is not a full name; the host needs its domain too, for example ipa2.example.com.").arg(name);
    const auto upper = std::find_if(name.begin(), name.end(), [](QChar c) { return c != c.toLower(); });
    if (upper != name.end())
        return Hostname::tr("The name must be in lower case; it contains %1.").arg(shown(*upper));
    if (name.size() > longestName)
        return Hostname::tr("The name has %1 characters; at most %2 are allowed.").arg(QString::number(name.size()), QString::number(longestName));
    // The servers tolerate one dot at the end, but then name files and records with it.
    if (name.endsWith(u'.') && !name.endsWith(QLatin1StringView("..")))
        return Hostname::tr("The name ends with a dot; leave it out.");
    const QStringList labels = name.split(u'.');
    for (const QString &label : labels)
        if (auto problem = labelProblem(label, rules))
            return problem;
    const QString &top = labels.last();
    const auto digit = std::find_if(top.begin(), top.end(), [](QChar c) { return c < u'a' || c > u'z'; });
    if (rules == HostnameRules::Legacy && digit != top.end())
        return Hostname::tr("The last label “%1” contains %2; FreeIPA before 3.1 wants only letters there.").arg(top, shown(*digit));
    return {};
}

} // namespace rd
