// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/leftovers.h"

#include "topology/ruv.h"

#include <QCoreApplication>
#include <algorithm>

namespace rd {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(rd::Leftovers)
};

using Kind = Leftover::Kind;
using Change = DirectoryChange;

Leftover entryGone(Kind kind, const QString &text, const QString &dn)
{
    return {.kind = kind, .text = text, .change = {.kind = Change::Kind::Delete, .dn = dn}};
}

Leftover valueGone(Kind kind, const QString &text, const QString &dn, const QByteArray &attribute, const QByteArray &value)
{
    return {.kind = kind,
            .text = text,
            .change = {.kind = Change::Kind::Modify,
                       .dn = dn,
                       .values = {Change::Value{.edit = Change::Edit::Delete, .name = attribute, .values = {value}}}}};
}

/// Collects from one directory; the first error that is not "no such entry" ends it.
class Survey
{
public:
    Survey(Directory &directory, const LostServer &lost, Monitor &monitor)
        : m_directory(directory),
          m_monitor(monitor),
          m_fqdn(lost.fqdn.toUtf8()),
          m_realm(lost.realm.toUtf8()),
          m_suffix(lost.suffix)
    {}

    void agreements();
    void updateVectors();
    void replicationRights();
    void masterEntry();
    void segments();
    void sharedLists();
    void serviceRecords();
    void principals();
    void certificateAuthority();
    void hostEntry();

    Result<QList<Leftover>> result() const
    {
        if (m_error)
            return pass(*m_error);
        return m_found;
    }

private:
    QList<DirectoryEntry> search(const QString &base, const QByteArray &filter, const QList<QByteArray> &attributes,
                                 Scope scope = Scope::Subtree);
    QString below(const char *container) const { return QLatin1StringView(container) + u',' + m_suffix; }
    /// Whole trees go leaves first.
    void trees(Kind kind, const QString &text, const QList<DirectoryEntry> &entries);
    void values(Kind kind, const QString &text, const QList<DirectoryEntry> &entries, const QByteArray &attribute,
                const QByteArray &ending);

    Directory &m_directory;
    Monitor &m_monitor;
    QByteArray m_fqdn;
    QByteArray m_realm;
    QString m_suffix;
    QList<Leftover> m_found;
    std::optional<Error> m_error;
};

QList<DirectoryEntry> Survey::search(const QString &base, const QByteArray &filter, const QList<QByteArray> &attributes,
                                     Scope scope)
{
    if (m_error)
        return {};
    auto found = m_directory.search({.base = base, .scope = scope, .filter = filter, .attributes = attributes}, m_monitor);
    if (found)
        return *std::move(found);
    if (found.error().fault != Fault::NotFound)
        m_error = found.error();
    return {};
}

void Survey::trees(Kind kind, const QString &text, const QList<DirectoryEntry> &entries)
{
    QStringList names;
    for (const DirectoryEntry &entry : entries)
        names << entry.dn;
    std::stable_sort(names.begin(), names.end(),
                     [](const QString &a, const QString &b) { return a.count(u',') > b.count(u','); });
    for (const QString &dn : std::as_const(names))
        m_found << entryGone(kind, text.arg(dn), dn);
}

void Survey::values(Kind kind, const QString &text, const QList<DirectoryEntry> &entries, const QByteArray &attribute,
                    const QByteArray &ending)
{
    for (const DirectoryEntry &entry : entries)
        for (const QByteArray &value : entry.values(attribute.constData()))
            if (value.toLower().endsWith(ending.toLower()))
                m_found << valueGone(kind, text.arg(QString::fromUtf8(value), entry.dn), entry.dn, attribute, value);
}

void Survey::agreements()
{
    trees(Kind::Server, Words::tr("replication agreement on %1: %2").arg(m_directory.host()),
          search(QStringLiteral("cn=mapping tree,cn=config"),
                 "(&(objectClass=nsds5replicationagreement)(nsDS5ReplicaHost=" + m_fqdn + "))", {"cn"}));
}

void Survey::updateVectors()
{
    const auto replicas =
        search(QStringLiteral("cn=mapping tree,cn=config"), "(objectClass=nsds5replica)", {"nsDS5ReplicaRoot", "nsds50ruv"});
    const ServerId lost(QString::fromUtf8(m_fqdn));
    for (const DirectoryEntry &replica : replicas)
        for (const RuvElement &element : parseRuv(replica.values("nsds50ruv")).elements)
            if (hostOf(element) == lost)
                m_found << Leftover{.kind = Kind::UpdateVector,
                                    .text = Words::tr("number %1 in the update vector of %2")
                                                .arg(element.replicaId)
                                                .arg(replica.text("nsDS5ReplicaRoot")),
                                    .replicaId = element.replicaId,
                                    .suffix = replica.text("nsDS5ReplicaRoot")};
}

void Survey::replicationRights()
{
    const QByteArray principal = "krbprincipalname=ldap/" + m_fqdn + "@" + m_realm + ",cn=services,cn=accounts,";
    const QByteArray whole = principal + m_suffix.toUtf8();
    values(Kind::Server, Words::tr("right to replicate: %1 in %2"),
           search(below("cn=replication managers,cn=sysaccounts,cn=etc"), "(objectClass=*)", {"member"}, Scope::Base), "member",
           whole);
    values(Kind::Server, Words::tr("right to replicate: %1 in %2"),
           search(QStringLiteral("cn=mapping tree,cn=config"), "(objectClass=nsds5replica)", {"nsDS5ReplicaBindDN"}),
           "nsDS5ReplicaBindDN", whole);
}

void Survey::masterEntry()
{
    trees(Kind::Server, Words::tr("entry as a server: %1"),
          search(QStringLiteral("cn=%1,%2").arg(QString::fromUtf8(m_fqdn), below("cn=masters,cn=ipa,cn=etc")), "(objectClass=*)",
                 {"cn"}));
}

void Survey::segments()
{
    trees(Kind::Server, Words::tr("segment of the topology: %1"),
          search(below("cn=topology,cn=ipa,cn=etc"),
                 "(&(objectClass=ipaReplTopoSegment)(|(ipaReplTopoSegmentLeftNode=" + m_fqdn +
                     ")(ipaReplTopoSegmentRightNode=" + m_fqdn + ")))",
                 {"cn"}));
}

void Survey::sharedLists()
{
    const QByteArray principal = "/" + m_fqdn + "@" + m_realm;
    values(Kind::Server, Words::tr("delegation: %1 in %2"),
           search(below("cn=s4u2proxy,cn=etc"), "(memberPrincipal=*" + principal + ")", {"memberPrincipal"}), "memberPrincipal",
           principal);
    trees(Kind::Server, Words::tr("range of numbers for new accounts: %1"),
          search(below("cn=dna,cn=ipa,cn=etc"), "(dnaHostname=" + m_fqdn + ")", {"dnaHostname"}));
    trees(Kind::Server, Words::tr("key for the exchange of secrets: %1"),
          search(below("cn=custodia,cn=ipa,cn=etc"), "(|(cn=*/" + m_fqdn + ")(memberPrincipal=*" + principal + "))", {"cn"}));
    const auto profiles = search(below("cn=default,ou=profile"), "(objectClass=*)", {"defaultServerList"}, Scope::Base);
    for (const DirectoryEntry &profile : profiles) {
        QList<QByteArray> servers = profile.first("defaultServerList").simplified().split(' ');
        if (servers.removeAll(m_fqdn) == 0)
            continue;
        const QByteArray rest = servers.join(' ');
        m_found << Leftover{.text = Words::tr("place in the list of servers for old clients: %1").arg(profile.dn),
                            .change = {.kind = Change::Kind::Modify,
                                       .dn = profile.dn,
                                       .values = {Change::Value{.edit = Change::Edit::Replace,
                                                                .name = "defaultServerList",
                                                                .values = rest.isEmpty() ? QList<QByteArray>() : QList{rest}}}}};
    }
}

void Survey::serviceRecords()
{
    trees(Kind::Server, Words::tr("settings of its DNS server: %1"),
          search(below("cn=servers,cn=dns"), "(idnsServerId=" + m_fqdn + ")", {"idnsServerId"}));
    const auto records =
        search(below("cn=dns"), "(|(sRVRecord=* " + m_fqdn + ".)(nSRecord=" + m_fqdn + ".)(uRIRecord=*:" + m_fqdn + ".*))",
               {"idnsName", "sRVRecord", "nSRecord", "uRIRecord"});
    for (const char *type : {"sRVRecord", "nSRecord"})
        values(Kind::Server, Words::tr("DNS record: %1 in %2"), records, type,
               type[0] == 's' ? " " + m_fqdn + "." : m_fqdn + ".");
    for (const DirectoryEntry &entry : records)
        for (const QByteArray &value : entry.values("uRIRecord"))
            if (value.contains(":" + m_fqdn + "."))
                m_found << valueGone(Kind::Server, Words::tr("DNS record: %1 in %2").arg(QString::fromUtf8(value), entry.dn),
                                     entry.dn, "uRIRecord", value);
    // The machine's own address records stay: they are what the next attempt finds it by. The CA's alias points at it no more.
    const QByteArray label = m_fqdn.left(m_fqdn.indexOf('.'));
    const auto named =
        search(below("cn=dns"), "(|(idnsName=" + label + ")(idnsName=ipa-ca))", {"idnsName", "aRecord", "aAAARecord"});
    for (const char *type : {"aRecord", "aAAARecord"})
        for (const DirectoryEntry &own : named)
            for (const DirectoryEntry &alias : named)
                if (own.first("idnsName") == label && alias.first("idnsName") == "ipa-ca")
                    for (const QByteArray &address : own.values(type))
                        if (alias.values(type).contains(address))
                            m_found << valueGone(Kind::Server,
                                                 Words::tr("DNS record: %1 in %2").arg(QString::fromUtf8(address), alias.dn),
                                                 alias.dn, type, address);
}

void Survey::certificateAuthority()
{
    trees(Kind::Server, Words::tr("entry in the CA's security domain: %1"),
          search(QStringLiteral("ou=Security Domain,o=ipaca"), "(&(objectClass=pkiSubsystem)(host=" + m_fqdn + "))", {"cn"}));
}

void Survey::principals()
{
    trees(Kind::Server, Words::tr("service account: %1"),
          search(below("cn=services,cn=accounts"), "(krbPrincipalName=*/" + m_fqdn + "@" + m_realm + ")", {"krbPrincipalName"}));
}

void Survey::hostEntry()
{
    const auto hosts = search(below("cn=computers,cn=accounts"), "(fqdn=" + m_fqdn + ")", {"fqdn", "krbLastPwdChange"});
    for (const DirectoryEntry &host : hosts) {
        const Kind kind = host.has("krbLastPwdChange") ? Kind::HostEntry : Kind::PlainHost;
        values(Kind::Member, Words::tr("place among the servers: %1 in %2"),
               search(below("cn=ipaservers,cn=hostgroups,cn=accounts"), "(objectClass=*)", {"member"}, Scope::Base), "member",
               host.dn.toUtf8());
        trees(kind, Words::tr("host entry: %1"), search(host.dn, "(objectClass=*)", {"cn"}));
    }
}

} // namespace

Result<QList<Leftover>> findLeftovers(Directory &directory, const LostServer &lost, Monitor &monitor)
{
    Survey survey(directory, lost, monitor);
    survey.masterEntry();
    survey.segments();
    survey.agreements();
    survey.updateVectors();
    survey.replicationRights();
    survey.sharedLists();
    survey.serviceRecords();
    survey.certificateAuthority();
    survey.principals();
    survey.hostEntry();
    return survey.result();
}

Result<QList<Leftover>> findOwnLeftovers(Directory &directory, const LostServer &lost, Monitor &monitor)
{
    Survey survey(directory, lost, monitor);
    survey.agreements();
    survey.updateVectors();
    return survey.result();
}

bool tellsOfServer(const QList<Leftover> &leftovers)
{
    return std::any_of(leftovers.cbegin(), leftovers.cend(),
                       [](const Leftover &one) { return one.kind == Kind::Server || one.kind == Kind::UpdateVector; });
}

Result<> removeLeftover(Directory &directory, const Leftover &leftover, Monitor &monitor, const QDateTime &again)
{
    DirectoryChange change = leftover.change;
    if (leftover.kind == Kind::UpdateVector) {
        const QString name = ruvTaskName(QStringLiteral("clean"), leftover.replicaId, again);
        const auto value = [](const char *attribute, const QByteArray &text) {
            return Change::Value{.name = attribute, .values = {text}};
        };
        change = {.kind = Change::Kind::Add,
                  .dn = QStringLiteral("cn=%1,cn=cleanallruv,cn=tasks,cn=config").arg(name),
                  .values = {value("objectClass", "extensibleObject"), value("cn", name.toUtf8()),
                             value("replica-base-dn", leftover.suffix.toUtf8()),
                             value("replica-id", QByteArray::number(leftover.replicaId)),
                             value("replica-force-cleaning", "yes")}};
    }
    auto changed = directory.change(change, monitor);
    if (!changed && (changed.error().fault == Fault::NotFound || changed.error().fault == Fault::Conflict))
        return {}; // gone already, or a task for it runs
    return changed;
}

} // namespace rd
