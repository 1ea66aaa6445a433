// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/pictureuse.h"
#include "fuzz/targets.h"
#include "topology/snapshotbuilder.h"

#include <algorithm>

namespace rd::fuzz {
namespace {

/// Answers of directories as text: "@server HOST" begins what one server told, "@masters" and the like name the list that the
/// entries after it go into, "dn: …" begins an entry, "name: value" adds a value; a carriage return stands for a line feed.
/// Servers are asked under names that hostIn() lets through; one is always there, because it told of the others.
class Answers
{
public:
    explicit Answers(QByteArrayView bytes)
    {
        begin("server ipa1.lab.test");
        for (const QByteArray &line : bytes.toByteArray().split('\n'))
            read(line);
        for (ServerEntries &server : m_servers)
            finish(server);
        m_domain.rootDse = m_rootDse.value(0);
        m_domain.suffixEntry = m_rootDse.value(1);
    }
    SnapshotPtr picture() const
    {
        const QDateTime at = QDateTime::fromSecsSinceEpoch(1'732'910'000, Qt::UTC);
        return buildSnapshot(m_domain, m_servers, m_servers.constFirst().id, at);
    }
    const QList<ServerEntries> &servers() const { return m_servers; }
    const DomainEntries &domain() const { return m_domain; }

private:
    void read(const QByteArray &line)
    {
        const qsizetype colon = line.indexOf(": ");
        if (line.startsWith('@')) {
            begin(line.mid(1));
        } else if (line.startsWith("dn: ")) {
            m_into->append({.dn = QString::fromUtf8(line.mid(4)), .attributes = {}});
        } else if (colon > 0 && !m_into->isEmpty()) {
            m_into->last().attributes[line.left(colon).toLower()].append(line.mid(colon + 2).replace('\r', '\n'));
        }
    }
    void begin(const QByteArray &what)
    {
        if (what.startsWith("server ")) {
            beginServer(hostIn(QString::fromUtf8(what.mid(7))));
        } else if (what == "silent") {
            m_servers[m_now].problem = Error{Fault::TimedOut, QStringLiteral("silent"), {}, {}};
        } else if (what == "leftovers") {
            m_servers[m_now].leftovers.append({.suffix = QStringLiteral("dc=lab,dc=test"), .shown = true, .entries = {}});
        }
        ServerEntries &server = m_servers[m_now];
        const QList<std::pair<QByteArray, QList<DirectoryEntry> *>> lists{
            {"root", &m_rootDse},
            {"realms", &m_domain.realms},
            {"masters", &m_domain.masters},
            {"level", &m_domain.domainLevel},
            {"topology", &m_domain.topology},
            {"locations", &m_domain.locations},
            {"shares", &m_domain.dna},
            {"config", &server.config},
            {"own masters", &server.masters},
            {"own topology", &server.topology},
            {"tasks", &server.tasks},
            {"ranges", &server.dna},
        };
        for (const auto &[name, list] : lists)
            if (what == name)
                m_into = list;
        if (what == "leftovers")
            m_into = &server.leftovers.last().entries;
        if (what == "monitor" || what.startsWith("server "))
            m_into = &m_perServer[m_now];
    }
    /// Each server is asked once.
    void beginServer(const ServerId &host)
    {
        const ServerId id = host.isEmpty() ? ServerId(QStringLiteral("ipa1.lab.test")) : host;
        m_now = std::find_if(m_servers.cbegin(), m_servers.cend(), [&id](const ServerEntries &one) { return one.id == id; }) -
                m_servers.cbegin();
        if (m_now < m_servers.size())
            return;
        m_servers.append(ServerEntries{});
        m_servers.last().id = id;
        m_servers.last().viewRead = true;
    }
    void finish(ServerEntries &server)
    {
        const auto own = m_perServer.value(&server - m_servers.data());
        server.rootDse = own.value(0);
        server.monitor = own.value(1);
        server.monitorAt = QDateTime::fromSecsSinceEpoch(1'732'910'000, Qt::UTC);
    }

    QList<DirectoryEntry> m_rootDse; ///< of the domain: the rootDSE, then the entry of the suffix
    QList<DirectoryEntry> *m_into = &m_rootDse;
    DomainEntries m_domain;
    QList<ServerEntries> m_servers;
    qsizetype m_now = 0;
    QHash<qsizetype, QList<DirectoryEntry>> m_perServer; ///< rootDSE and cn=monitor
};

} // namespace

void directory(QByteArrayView bytes)
{
    const Answers answers(bytes);
    mastersIn(answers.domain());
    for (const ServerEntries &server : answers.servers()) {
        consumersIn(server);
        replicatedSuffixes(server);
        ownName(server);
    }
    usePicture(answers.picture());
}

} // namespace rd::fuzz
