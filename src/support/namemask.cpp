// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/namemask.h"

#include <algorithm>
#include <array>

namespace rd {
namespace {

const QString otherDomain = QStringLiteral("example.test");

/// Where a host's name stands in a log.
const QRegularExpression &hostPlaces()
{
    static const QRegularExpression places(
        QStringLiteral(
            "(?:ldaps?|https?)://([\\w-]+(?:\\.[\\w-]+)+)|\\b(?:meTo|caTo)([\\w-]+(?:\\.[\\w-]+)+)|"
            "\\b(?:host|ldap|HTTP|DNS|cifs|dogtag)/([\\w-]+(?:\\.[\\w-]+)+)|replica-info-([\\w-]+(?:\\.[\\w-]+)+?)\\.gpg|"
            "master '([\\w-]+(?:\\.[\\w-]+)+)'|replica '([\\w-]+(?:\\.[\\w-]+)+)'|"
            "(?:host ?name|host|server)[: =']+'?([\\w-]+(?:\\.[\\w-]+){2,})"),
        QRegularExpression::CaseInsensitiveOption);
    return places;
}

const QRegularExpression &realmPlaces()
{
    static const QRegularExpression places(QStringLiteral("(?<=[\\w])@([A-Z][A-Z0-9-]*(?:\\.[A-Z0-9-]+)+)"));
    return places;
}

const QRegularExpression &suffixPlaces()
{
    static const QRegularExpression places(QStringLiteral("\\bdc=([\\w-]+)((?:,\\s*dc=[\\w-]+)+)"),
                                           QRegularExpression::CaseInsensitiveOption);
    return places;
}

/// Sites of the programs themselves: no secret of anybody.
bool isPublic(const QString &domain)
{
    static constexpr std::array known{"freeipa.org",       "pagure.io",   "github.com", "redhat.com",
                                      "fedoraproject.org", "mozilla.org", "w3.org",     "port389.org",
                                      "dogtagpki.org",     "apache.org",  "centos.org", "debian.org"};
    return std::any_of(known.begin(), known.end(), [&](const char *name) {
        return domain == QLatin1StringView(name) || domain.endsWith(QLatin1Char('.') + QLatin1StringView(name));
    });
}

/// Short names that are plain words of the logs.
bool isPlainWord(const QString &name)
{
    static constexpr std::array words{"ipa",  "master", "replica", "server", "client", "host", "node",
                                      "ldap", "kdc",    "dns",     "ca",     "www",    "mail", "localhost",
                                      "test", "admin",  "error",   "debug",  "info",   "lab"};
    return name.size() < 2 ||
           std::any_of(words.begin(), words.end(), [&](const char *word) { return name == QLatin1StringView(word); });
}

QString alternatives(QStringList names)
{
    std::sort(names.begin(), names.end(), [](const QString &a, const QString &b) { return a.size() > b.size(); });
    for (QString &name : names)
        name = QRegularExpression::escape(name);
    return names.join(u'|');
}

} // namespace

void NameMask::learnDomain(const QString &domain)
{
    const QString small = domain.toLower();
    if (small.count(u'.') < 1 || isPublic(small) || m_domains.contains(small) || small.at(0).isDigit())
        return;
    m_domains.append(small);
    m_prepared = false;
}

void NameMask::learnHost(const QString &host)
{
    const QString name = host.section(u'@', -1).toLower();
    const QString domain = name.section(u'.', 1);
    if (domain.count(u'.') < 1 || isPublic(name) || (name.back().isDigit() && !name.back().isLetter()))
        return;
    learnDomain(domain);
    hostFor(name);
}

void NameMask::learn(const PlaceNames &names)
{
    for (const QString &host : {names.replica, names.source})
        learnHost(host);
    for (const QString &domain : {names.realm, names.domain})
        learnDomain(domain);
}

void NameMask::learn(QByteArrayView bytes)
{
    const QString text = QString::fromLatin1(bytes);
    for (auto found = hostPlaces().globalMatch(text); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        for (int group = 1; group <= match.lastCapturedIndex(); ++group)
            if (!match.captured(group).isEmpty())
                learnHost(match.captured(group));
    }
    for (auto found = realmPlaces().globalMatch(text); found.hasNext();)
        learnDomain(found.next().captured(1));
    for (auto found = suffixPlaces().globalMatch(text); found.hasNext();) {
        static const QRegularExpression between(QStringLiteral(",\\s*dc=|dc="), QRegularExpression::CaseInsensitiveOption);
        learnDomain(found.next().captured(0).replace(between, QStringLiteral(".")).mid(1));
    }
}

QString NameMask::hostFor(const QString &host)
{
    auto found = m_hosts.constFind(host);
    if (found == m_hosts.constEnd()) {
        found = m_hosts.insert(host, QStringLiteral("host%1").arg(m_hosts.size() + 1));
        m_prepared = false;
    }
    return *found;
}

QString NameMask::addressFor(const QString &address)
{
    auto found = m_addresses.constFind(address);
    if (found == m_addresses.constEnd()) {
        constexpr int mostV4 = 253;
        const QString other = address.contains(u':') ? QStringLiteral("2001:db8::%1").arg(++m_v6, 0, 16)
                              : m_v4 < mostV4        ? QStringLiteral("192.0.2.%1").arg(++m_v4)
                                                     : QStringLiteral("198.51.100.%1").arg(++m_v4 % mostV4 + 1);
        found = m_addresses.insert(address, other);
    }
    return *found;
}

void NameMask::prepare()
{
    if (m_prepared)
        return;
    m_prepared = true;
    const auto anyCase = QRegularExpression::CaseInsensitiveOption;
    QStringList instances;
    QStringList suffixes;
    for (const QString &domain : std::as_const(m_domains)) {
        instances << QString(domain).replace(u'.', u'-');
        QStringList labels = domain.split(u'.');
        for (QString &label : labels)
            label = QRegularExpression::escape(label);
        suffixes << QStringLiteral("dc=") + labels.join(QStringLiteral("(?:,\\s*|%2C|\\\\2C)dc="));
    }
    QStringList shorts;
    for (auto host = m_hosts.cbegin(); host != m_hosts.cend(); ++host)
        if (const QString name = host.key().section(u'.', 0, 0); !isPlainWord(name) && !shorts.contains(name))
            shorts << name;
    m_namePattern = QRegularExpression(QStringLiteral("((?:[\\w-]+\\.)*?)(%1)(?![\\w-])").arg(alternatives(m_domains)), anyCase);
    m_instancePattern = QRegularExpression(QStringLiteral("(?<![\\w])(%1)(?![\\w])").arg(alternatives(instances)), anyCase);
    m_suffixPattern = QRegularExpression(QStringLiteral("\\b(?:%1)").arg(suffixes.join(u'|')), anyCase);
    m_shortPattern = shorts.isEmpty()
                         ? QRegularExpression()
                         : QRegularExpression(QStringLiteral("(?<![\\w.-])(%1)(?![\\w-])").arg(alternatives(shorts)), anyCase);
}

QString NameMask::replaced(const QString &text, const QRegularExpression &what,
                           const std::function<QString(const QRegularExpressionMatch &)> &by)
{
    QString out;
    qsizetype at = 0;
    for (auto found = what.globalMatch(text); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        const QString other = by(match);
        if (other == match.captured())
            continue;
        ++m_count;
        out += QStringView(text).mid(at, match.capturedStart() - at);
        out += other;
        at = match.capturedEnd();
    }
    return at == 0 ? text : out + text.mid(at);
}

QByteArray NameMask::masked(QByteArrayView bytes)
{
    QString text = QString::fromLatin1(bytes);
    const auto isCapital = [](const QString &name) { return name == name.toUpper(); };
    prepare();
    if (!m_domains.isEmpty()) {
        text =
            replaced(text, m_suffixPattern, [](const QRegularExpressionMatch &) { return QStringLiteral("dc=example,dc=test"); });
        text = replaced(text, m_namePattern, [&](const QRegularExpressionMatch &match) {
            QString labels = match.captured(1);
            const QString domain = isCapital(match.captured(2)) ? otherDomain.toUpper() : otherDomain;
            if (labels.isEmpty())
                return domain;
            QString before; // "_ldap._tcp." is no host
            while (labels.startsWith(u'_')) {
                before += labels.section(u'.', 0, 0) + u'.';
                labels = labels.section(u'.', 1);
            }
            for (const QString &link : {QStringLiteral("meTo"), QStringLiteral("caTo")}) // agreements are named so
                if (labels.startsWith(link)) {
                    before += link;
                    labels = labels.sliced(link.size());
                }
            if (labels.isEmpty())
                return before + domain;
            return before + hostFor((labels + match.captured(2)).toLower()) + u'.' + domain;
        });
        text = replaced(text, m_instancePattern, [&](const QRegularExpressionMatch &match) {
            return isCapital(match.captured()) ? QStringLiteral("EXAMPLE-TEST") : QStringLiteral("example-test");
        });
    }
    if (!m_shortPattern.pattern().isEmpty())
        text = replaced(text, m_shortPattern, [&](const QRegularExpressionMatch &match) {
            const QString small = match.captured().toLower();
            for (auto host = m_hosts.cbegin(); host != m_hosts.cend(); ++host)
                if (host.key().section(u'.', 0, 0) == small)
                    return *host;
            return match.captured();
        });
    static const QRegularExpression v4(
        QStringLiteral("(?<![\\d.])(?<!\\d/)(?<![A-Za-z]/)(\\d{1,3}(?:\\.\\d{1,3}){3})(?![\\d.]*\\d)"));
    text = replaced(text, v4, [&](const QRegularExpressionMatch &match) {
        const QString address = match.captured();
        const bool local = address.startsWith(QLatin1StringView("127.")) || address == QLatin1StringView("0.0.0.0");
        return local ? address : addressFor(address);
    });
    static const QRegularExpression v6(QStringLiteral("(?<![\\w:.])((?:[0-9A-Fa-f]{1,4}:){2,7}(?::?[0-9A-Fa-f]{1,4})|"
                                                      "(?:[0-9A-Fa-f]{1,4}:)+:(?:[0-9A-Fa-f]{1,4}:?)*)(?![\\w:])"));
    text = replaced(text, v6, [&](const QRegularExpressionMatch &match) {
        // Times of day, with or without a date before them, are no addresses
        static const QRegularExpression time(QStringLiteral("^(?:\\d{4}:)?\\d{1,2}:\\d\\d:\\d\\d$"));
        return time.match(match.captured()).hasMatch() ? match.captured() : addressFor(match.captured().toLower());
    });
    return text.toLatin1();
}

} // namespace rd
