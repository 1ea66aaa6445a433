// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "preflight/sourcedirectory.h"

#include <QRegularExpression>

namespace rd {
namespace {

class Reader
{
public:
    Reader(Directory &directory, const QString &suffix, const QString &target, Monitor &monitor)
        : m_directory(directory),
          m_suffix(suffix),
          m_target(target.toLower()),
          m_monitor(monitor)
    {}

    SourceDirectory read()
    {
        level();
        host();
        agreements();
        masters();
        for (const QString &suffix : {m_suffix, QStringLiteral("o=ipaca")})
            ruv(suffix);
        delegations();
        dns();
        m_found.hasReplicationManagers =
            !search({.base = QStringLiteral("cn=replication managers,cn=sysaccounts,cn=etc,") + m_suffix,
                     .scope = Scope::Base,
                     .attributes = {"cn"}})
                 .isEmpty();
        return m_found;
    }

private:
    QList<DirectoryEntry> search(const DirectorySearch &what)
    {
        auto found = m_directory.search(what, m_monitor);
        if (found)
            return *std::move(found);
        if (found.error().fault != Fault::NotFound)
            m_found.unread << found.error();
        return {};
    }

    void level()
    {
        const auto found = search({.base = QStringLiteral("cn=Domain Level,cn=ipa,cn=etc,") + m_suffix,
                                   .scope = Scope::Base,
                                   .attributes = {"ipaDomainLevel"}});
        m_found.domainLevel = found.isEmpty() ? 0 : found.first().first("ipaDomainLevel").toInt();
    }

    void host()
    {
        const auto found = search({.base = QStringLiteral("cn=computers,cn=accounts,") + m_suffix,
                                   .filter = "(fqdn=" + m_target.toUtf8() + ")",
                                   .attributes = {"fqdn"}});
        if (!found.isEmpty())
            m_found.hostEntry = found.first().dn;
    }

    void agreements()
    {
        const auto found = search({.base = QStringLiteral("cn=mapping tree,cn=config"),
                                   .filter = "(objectClass=nsds5replicationagreement)",
                                   .attributes = {"cn", "nsDS5ReplicaHost", "nsDS5ReplicaRoot"}});
        for (const DirectoryEntry &entry : found) {
            if (entry.text("nsDS5ReplicaHost").toLower() == m_target)
                m_found.agreementsWithTarget << entry.dn;
            else if (entry.text("nsDS5ReplicaRoot").compare(m_suffix, Qt::CaseInsensitive) == 0)
                ++m_found.agreements;
        }
    }

    void masters()
    {
        const auto found =
            search({.base = QStringLiteral("cn=masters,cn=ipa,cn=etc,") + m_suffix, .attributes = {"cn", "ipaConfigString"}});
        static const QRegularExpression place(QStringLiteral("^(?:cn=([^,]+),)?cn=([^,]+),cn=masters,"),
                                              QRegularExpression::CaseInsensitiveOption);
        for (const DirectoryEntry &entry : found) {
            const auto match = place.match(entry.dn);
            if (!match.hasMatch())
                continue;
            const QString server = match.captured(2).toLower();
            if (const QString role = match.captured(1); !role.isEmpty())
                m_found.roles[role.toUpper()] << server;
            else if (server == m_target)
                m_found.masterEntry = entry.dn;
        }
    }

    void ruv(const QString &suffix)
    {
        const auto found = search({.base = suffix,
                                   .filter = "(&(nsuniqueid=ffffffff-ffffffff-ffffffff-ffffffff)(objectClass=nstombstone))",
                                   .attributes = {"nsds50ruv"}});
        for (const DirectoryEntry &entry : found)
            for (const QByteArray &element : entry.values("nsds50ruv"))
                if (element.toLower().contains("//" + m_target.toUtf8() + ':'))
                    m_found.ruvSuffixes << suffix;
        m_found.ruvSuffixes.removeDuplicates();
    }

    void delegations()
    {
        const auto found = search({.base = QStringLiteral("cn=s4u2proxy,cn=etc,") + m_suffix, .attributes = {"memberPrincipal"}});
        for (const DirectoryEntry &entry : found)
            for (const QByteArray &principal : entry.values("memberPrincipal"))
                if (principal.toLower().contains('/' + m_target.toUtf8() + '@') && !m_found.delegations.contains(entry.dn))
                    m_found.delegations << entry.dn;
    }

    /// Before 4.4 SRV records name the short host relative to the zone.
    void dns()
    {
        const auto found = search({.base = QStringLiteral("cn=dns,") + m_suffix,
                                   .filter = "(|(idnsName=_ldap._tcp)(idnsName=_kerberos._tcp)(nSRecord=*))",
                                   .attributes = {"idnsName", "sRVRecord", "nSRecord"}});
        const QByteArray full = m_target.toUtf8();
        const QByteArray brief = full.left(full.indexOf('.'));
        for (const DirectoryEntry &entry : found)
            for (const QByteArray &record : entry.values("sRVRecord") + entry.values("nSRecord")) {
                QByteArray name = record.toLower().simplified().split(' ').last();
                if (name.endsWith('.'))
                    name.chop(1);
                if ((name == full || name == brief) && !m_found.dnsEntries.contains(entry.dn))
                    m_found.dnsEntries << entry.dn;
            }
    }

    Directory &m_directory;
    QString m_suffix;
    QString m_target;
    Monitor &m_monitor;
    SourceDirectory m_found;
};

} // namespace

SourceDirectory readSourceDirectory(Directory &directory, const QString &suffix, const QString &target, Monitor &monitor)
{
    return Reader(directory, suffix, target, monitor).read();
}

} // namespace rd
