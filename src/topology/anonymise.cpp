// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "topology/capture.h"
#include "topology/dn.h"
#include "topology/ruv.h"

#include <QRegularExpression>
#include <algorithm>

namespace rd {
namespace {

const QString otherDomain = QStringLiteral("example.test");
const QString otherSuffix = QStringLiteral("dc=example,dc=test");

/// Gives every name another one, the same each time.
class Renaming
{
public:
    explicit Renaming(const Snapshot &picture) : m_picture(picture)
    {
        for (const Server &server : picture.servers)
            host(server.id);
        for (const Server &server : picture.servers) {
            for (const ReplicaInfo &replica : server.replicas)
                for (const RuvElement &element : replica.ruv.elements)
                    host(hostOf(element));
            if (server.view)
                for (const ServerId &id : server.view->masters)
                    host(id);
        }
        host(picture.askedFirst);
        collectWords();
    }

    ServerId host(const ServerId &id)
    {
        if (id.isEmpty())
            return id;
        auto found = m_hosts.constFind(id);
        if (found == m_hosts.constEnd())
            found = m_hosts.insert(id, ServerId(QStringLiteral("server%1.%2").arg(m_hosts.size() + 1).arg(otherDomain)));
        return *found;
    }

    QString location(const QString &name)
    {
        if (name.isEmpty())
            return name;
        auto found = m_locations.constFind(name);
        if (found == m_locations.constEnd())
            found = m_locations.insert(name, QStringLiteral("location%1").arg(m_locations.size() + 1));
        return *found;
    }

    QString suffix(const QString &name)
    {
        if (name.compare(m_picture.suffix, Qt::CaseInsensitive) == 0)
            return otherSuffix;
        if (name.isEmpty() || name.compare(QLatin1StringView("o=ipaca"), Qt::CaseInsensitive) == 0)
            return name;
        auto found = m_suffixes.constFind(name);
        if (found == m_suffixes.constEnd())
            found = m_suffixes.insert(name, QStringLiteral("o=tree%1").arg(m_suffixes.size() + 1));
        return *found;
    }

    /// A sentence in which names may occur: known names get their other names, whatever else looks like a name of this place
    /// goes.
    QString text(QString words) const
    {
        words = withOtherHosts(words);
        for (const auto &[name, other] : m_words)
            words.replace(name, other);
        static const QRegularExpression dn(QStringLiteral("[\\w.-]+=[^,\\s;()]+(,\\s?[\\w.-]+=[^,\\s;()]+)*"));
        static const QRegularExpression principal(QStringLiteral("[\\w./-]+@[\\w.-]+"));
        static const QRegularExpression v4(QStringLiteral("\\b\\d{1,3}(\\.\\d{1,3}){3}\\b"));
        static const QRegularExpression v6(QStringLiteral("[0-9a-fA-F]*:[0-9a-fA-F:]*:[0-9a-fA-F:.]*"));
        static const QRegularExpression host(
            QStringLiteral("(?<![\\w.-])(?!(server\\d+\\.)?example\\.test\\b)[\\w-]+(\\.[\\w-]+)*\\.[A-Za-z][\\w-]+\\b"));
        words.replace(host, QStringLiteral("…"));
        words.replace(v4, QStringLiteral("192.0.2.1"));
        words.replace(v6, QStringLiteral("2001:db8::1"));
        words.replace(principal, QStringLiteral("…@…"));
        words.replace(dn, QStringLiteral("…"));
        return words;
    }
    QStringList texts(QStringList list) const
    {
        for (QString &one : list)
            one = text(one);
        return list;
    }

private:
    /// There can be thousands of hosts: looked up by what looks like a name, not looked for one by one.
    QString withOtherHosts(const QString &words) const
    {
        static const QRegularExpression name(QStringLiteral("[\\w-]+(?:\\.[\\w-]+)*"));
        QString result;
        qsizetype copied = 0;
        for (auto match = name.globalMatch(words); match.hasNext();) {
            const auto found = match.next();
            const auto other = m_hostWords.constFind(found.captured().toLower());
            if (other == m_hostWords.constEnd())
                continue;
            result += QStringView(words).sliced(copied, found.capturedStart() - copied);
            result += *other;
            copied = found.capturedEnd();
        }
        result += QStringView(words).sliced(copied);
        return result;
    }
    void collectWords()
    {
        for (auto it = m_hosts.cbegin(); it != m_hosts.cend(); ++it) {
            if (it.key().shortName().size() > 1)
                m_hostWords.insert(it.key().shortName(), it->shortName());
            m_hostWords.insert(it.key().fqdn(), it->fqdn());
        }
        QList<std::pair<QString, QString>> words;
        for (const auto &[name, other] : {std::pair(m_picture.suffix, otherSuffix), std::pair(m_picture.domain, otherDomain),
                                          std::pair(m_picture.realm, otherDomain.toUpper())})
            words.append({name, other});
        for (const QString &name : m_picture.locations)
            location(name);
        for (const Server &server : m_picture.servers)
            location(server.location);
        for (auto it = m_locations.cbegin(); it != m_locations.cend(); ++it)
            words.append({it.key(), *it});
        std::stable_sort(words.begin(), words.end(),
                         [](const auto &a, const auto &b) { return a.first.size() > b.first.size(); }); // whole names first
        for (const auto &[name, other] : std::as_const(words))
            if (!name.isEmpty())
                m_words.append({QRegularExpression(QStringLiteral("(?<![\\w-])") + QRegularExpression::escape(name) +
                                                       QStringLiteral("(?![\\w-])"),
                                                   QRegularExpression::CaseInsensitiveOption),
                                other});
    }

    const Snapshot &m_picture;
    QHash<ServerId, ServerId> m_hosts;
    QHash<QString, QString> m_locations;
    QHash<QString, QString> m_suffixes;
    QHash<QString, QString> m_hostWords;
    QList<std::pair<QRegularExpression, QString>> m_words;
};

void rename(Segment &segment, Renaming &names)
{
    segment.left = names.host(segment.left);
    segment.right = names.host(segment.right);
    segment.suffix = names.suffix(segment.suffix);
    segment.name = segment.left.fqdn() + QStringLiteral("-to-") + segment.right.fqdn();
    segment.dn = QStringLiteral("cn=%1,cn=topology,cn=ipa,cn=etc,%2").arg(segment.name, otherSuffix);
    segment.status = names.text(segment.status);
}

void rename(Agreement &a, Renaming &names)
{
    a.supplier = names.host(a.supplier);
    a.consumer = names.host(a.consumer);
    a.suffix = names.suffix(a.suffix);
    if (!a.name.isEmpty())
        a.name = QStringLiteral("meTo") + a.consumer.fqdn();
    if (!a.dn.isEmpty())
        a.dn = QStringLiteral("cn=%1,cn=replica,cn=\"%2\",cn=mapping tree,cn=config").arg(a.name, a.suffix);
    a.bindMethod = names.text(a.bindMethod);
    a.transport = names.text(a.transport);
    a.schedule = names.text(a.schedule);
    a.updateStatus = names.text(a.updateStatus);
    a.updateStatusJson.clear(); // says the same as the text
    a.initStatus = names.text(a.initStatus);
    a.explanation = names.text(a.explanation);
    if (a.path)
        a.path->words = names.text(a.path->words);
    a.stripped = names.texts(a.stripped);
    a.excluded = names.texts(a.excluded);
}

void rename(ReplicaInfo &replica, Renaming &names)
{
    replica.suffix = names.suffix(replica.suffix);
    replica.cleaning = names.texts(replica.cleaning);
    for (RuvElement &element : replica.ruv.elements) {
        const ServerId host = names.host(hostOf(element));
        element.url = host.isEmpty() ? QString() : QStringLiteral("ldap://%1:389").arg(host.fqdn());
    }
}

void rename(Server &server, Renaming &names)
{
    server.id = names.host(server.id);
    server.location = names.location(server.location);
    server.problem.summary = names.text(server.problem.summary);
    server.problem.advice = names.text(server.problem.advice);
    server.problem.detail = names.text(server.problem.detail);
    server.version = names.text(server.version);
    server.notShown = names.texts(server.notShown);
    for (Service &service : server.services)
        service.configStrings = names.texts(service.configStrings);
    for (QString &suffix : server.managedSuffixes)
        suffix = names.suffix(suffix);
    for (ReplicaInfo &replica : server.replicas)
        rename(replica, names);
    if (server.view) {
        for (ServerId &id : server.view->masters)
            id = names.host(id);
        std::sort(server.view->masters.begin(), server.view->masters.end());
        for (Segment &segment : server.view->segments)
            rename(segment, names);
    }
    for (CleanTask &task : server.cleanTasks) {
        task.suffix = names.suffix(task.suffix);
        task.status = names.text(task.status);
        task.dn = QStringLiteral("cn=clean %1,cn=cleanallruv,cn=tasks,cn=config").arg(task.replicaId);
    }
    for (LeftoverEntries &found : server.leftovers) {
        found.suffix = names.suffix(found.suffix);
        found.dns.clear();
    }
    for (EndpointCertificate &one : server.certificates) {
        const bool matches = one.names.isEmpty() || one.problem.has_value();
        one.subject = QStringLiteral("CN=") + server.id.fqdn();
        one.issuer = QStringLiteral("CN=Certificate Authority");
        if (!matches)
            one.names = {server.id.fqdn()};
        if (one.problem)
            one.problem = Error{one.problem->fault, names.text(one.problem->summary), {}, names.text(one.problem->advice)};
    }
}

} // namespace

SnapshotPtr anonymised(const Snapshot &original)
{
    Renaming names(original);
    Snapshot picture = original;
    picture.askedFirst = names.host(picture.askedFirst);
    picture.renewalMaster = names.host(picture.renewalMaster);
    picture.dnssecKeyMaster = names.host(picture.dnssecKeyMaster);
    picture.realm = otherDomain.toUpper();
    picture.domain = otherDomain;
    picture.suffix = otherSuffix;
    for (QString &location : picture.locations)
        location = names.location(location);
    for (Server &server : picture.servers)
        rename(server, names);
    for (Agreement &agreement : picture.agreements)
        rename(agreement, names);
    for (Segment &segment : picture.segments)
        rename(segment, names);
    for (ManagedSuffix &managed : picture.managedSuffixes) {
        managed.suffix = names.suffix(managed.suffix);
        managed.name = suffixLabel(managed.suffix, otherSuffix);
        managed.dn = QStringLiteral("cn=%1,cn=topology,cn=ipa,cn=etc,%2").arg(managed.name, otherSuffix);
        managed.stripped = names.texts(managed.stripped);
        managed.excluded = names.texts(managed.excluded);
    }
    for (Oddity &odd : picture.oddities) {
        odd.server = names.host(odd.server);
        odd.value.clear();
    }
    picture.notes = names.texts(picture.notes);
    std::sort(picture.servers.begin(), picture.servers.end(), [](const Server &a, const Server &b) { return a.id < b.id; });
    std::sort(picture.agreements.begin(), picture.agreements.end(), [](const Agreement &a, const Agreement &b) {
        return std::tie(a.supplier, a.consumer, a.suffix) < std::tie(b.supplier, b.consumer, b.suffix);
    });
    return std::make_shared<const Snapshot>(std::move(picture));
}

} // namespace rd
