// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/dnsverify.h"

#include "dns/directoryzones.h"
#include "dns/nsupdate.h"
#include "plan/patience.h"
#include "plan/promotionsteps.h"
#include "plan/runrecord.h"

#include <QCoreApplication>
#include <QHostInfo>
#include <QVersionNumber>
#include <algorithm>
#include <set>

namespace rd {
namespace {

using namespace std::chrono_literals;

constexpr auto dnsLimit = 90s; ///< name servers reload from the directory in their own time

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(rd::VerifyStep)
};

const QString recordsName = QStringLiteral("dns-records.nsupdate");
const QString recordsFile = QStringLiteral("evidence/") + recordsName;

QString shown(const DnsRecord &record)
{
    return QStringLiteral("%1 %2 %3").arg(record.name, record.type, record.data);
}

bool isAmong(const DnsRecord &wanted, const QStringList &data)
{
    QList<DnsRecord> found;
    for (const QString &one : data)
        found << DnsRecord{wanted.name, wanted.type, one};
    return missingRecords({wanted}, found).isEmpty();
}

bool isReverse(const DnsRecord &record)
{
    return record.type == QLatin1StringView("PTR");
}

class DnsVerification
{
public:
    DnsVerification(PlanContext &context, QString suffix, StepReporter &reporter, Monitor &monitor)
        : m_context(context),
          m_suffix(std::move(suffix)),
          m_reporter(reporter),
          m_monitor(monitor)
    {}

    Result<> run()
    {
        auto source = openAsOrdered(m_context, m_context.order.source, m_monitor);
        if (!source)
            return pass(source.error());
        m_source = *std::move(source);
        if (const auto read = readServers(); !read)
            return read;
        const auto wanted = wantedRecords();
        if (!wanted)
            return pass(wanted.error());
        if (m_servers.isEmpty()) {
            m_reporter.note(
                Words::tr("FreeIPA does not serve DNS here. The records of %1 for your name servers are in %2 of this run; "
                          "nsupdate takes that file.")
                    .arg(m_context.order.target, recordsFile));
            return m_context.record->addEvidence(recordsName, nsupdateFile(*wanted));
        }
        const auto zones = readZones(*m_source, m_suffix, m_monitor);
        if (!zones)
            return pass(zones.error());
        m_zones = *zones;
        QList<DnsRecord> foreign;
        for (const DnsRecord &record : *wanted)
            (zoneOf(m_zones, record.name) ? m_wanted : foreign) << record;
        if (!m_wanted.isEmpty())
            if (const auto complete = makeComplete(); !complete)
                return complete;
        return tellForeign(foreign);
    }

private:
    struct NameServer
    {
        QString host;
        QString address;
    };

    // The servers that the directory says run DNS; without any, the domain's DNS lives elsewhere.
    Result<> readServers()
    {
        const auto services = m_source->search({.base = QStringLiteral("cn=masters,cn=ipa,cn=etc,") + m_suffix,
                                                .filter = "(&(cn=DNS)(ipaConfigString=enabledService))",
                                                .attributes = {"cn"}},
                                               m_monitor);
        if (!services)
            return pass(services.error());
        for (const DirectoryEntry &entry : *services) {
            const QString host = entry.dn.section(u',', 1, 1).section(u'=', 1);
            const QHostInfo info = QHostInfo::fromName(host);
            for (const QHostAddress &address : info.addresses())
                m_servers << NameServer{host, address.toString()};
        }
        return {};
    }

    Result<QList<DnsRecord>> wantedRecords()
    {
        const ReplicaOrder &order = m_context.order;
        const auto ntp = ntpRecordWanted();
        if (!ntp)
            return pass(ntp.error());
        const QString domain = m_context.record->fact(fact::domain).toString();
        QList<DnsRecord> wanted = serviceRecords(order.target, domain, m_context.record->fact(fact::realm).toString(), *ntp);
        if (order.setupDns)
            wanted << canonical({domain, QStringLiteral("NS"), order.target});
        const auto addresses = ownAddresses();
        if (!addresses)
            return pass(addresses.error());
        for (const QString &address : *addresses)
            wanted << addressRecords(order.target, address);
        if (order.noReverse)
            wanted.removeIf(isReverse);
        return wanted;
    }

    // Every server got the record of NTP until 4.4; since then those have it whose role the directory names.
    Result<bool> ntpRecordWanted()
    {
        const auto version = QVersionNumber::fromString(m_context.record->fact(fact::replicaVersion).toString());
        if (m_context.order.noNtp || version.isNull() || version < QVersionNumber(4, 4))
            return !m_context.order.noNtp;
        const auto roles = m_source->search(
            {.base = QStringLiteral("cn=masters,cn=ipa,cn=etc,") + m_suffix, .filter = "(cn=NTP)", .attributes = {"cn"}},
            m_monitor);
        if (!roles)
            return pass(roles.error());
        const QString ours = QStringLiteral("cn=NTP,cn=%1,").arg(m_context.order.target);
        return std::any_of(roles->cbegin(), roles->cend(),
                           [&ours](const DirectoryEntry &role) { return role.dn.startsWith(ours, Qt::CaseInsensitive); });
    }

    // Those of the order; else those that DNS has already, because a machine may have others that clients shall not use.
    Result<QStringList> ownAddresses()
    {
        if (!m_context.order.ipAddresses.isEmpty())
            return m_context.order.ipAddresses;
        for (const NameServer &server : std::as_const(m_servers)) {
            QStringList known;
            for (const char *type : {"A", "AAAA"})
                known << m_context.resolver->lookup(server.address, m_context.order.target, QLatin1StringView(type), m_monitor)
                             .value_or(QStringList());
            if (!known.isEmpty())
                return known;
        }
        const auto shell = m_context.shells->open(m_context.order.targetShell(), m_monitor);
        if (!shell)
            return pass(shell.error());
        const auto output =
            (*shell)->run({.argv = {QStringLiteral("hostname"), QStringLiteral("--all-ip-addresses")}}, m_monitor);
        if (!output)
            return pass(output.error());
        return QString::fromUtf8(output->out).simplified().split(u' ', Qt::SkipEmptyParts);
    }

    Result<> makeComplete()
    {
        if (const auto looked = look(); !looked)
            return looked;
        if (!m_lacking.isEmpty())
            if (const auto offered = offer(); !offered)
                return offered;
        const auto complete = tryUntil(dnsLimit, m_monitor, [this]() -> Result<bool> {
            if (const auto looked = look(); !looked)
                return pass(looked.error());
            return m_missing.isEmpty();
        });
        if (!complete)
            return pass(complete.error());
        if (!*complete || !m_unwritten.isEmpty())
            return incomplete();
        std::set<QString> hosts;
        for (const NameServer &server : std::as_const(m_servers))
            hosts.insert(server.host);
        m_reporter.note(Words::tr("All %1 DNS records are served by %2.")
                            .arg(m_wanted.size())
                            .arg(QStringList(hosts.cbegin(), hosts.cend()).join(QLatin1StringView(", "))));
        return {};
    }

    /// Asks every name server for every record.
    Result<> look()
    {
        m_missing.clear();
        m_lacking.clear();
        m_silent = false;
        for (const NameServer &server : std::as_const(m_servers))
            for (const DnsRecord &record : std::as_const(m_wanted)) {
                const auto found = m_context.resolver->lookup(server.address, record.name, record.type, m_monitor);
                m_silent = m_silent || !found;
                if (!found)
                    m_missing << Words::tr("%1 does not answer: %2").arg(server.host, found.error().summary);
                else if (!isAmong(record, *found) && !m_lacking.contains(record))
                    m_lacking << record;
                if (found && !isAmong(record, *found))
                    m_missing << Words::tr("%1 lacks %2 %3 %4").arg(server.host, record.name, record.type, record.data);
                if (m_monitor.stopRequested())
                    return fail(Fault::Cancelled, Words::tr("Stopped."));
            }
        return {};
    }

    // By now all that the installer wrote has arrived in this directory, so what is not there nobody will write.
    Result<> offer()
    {
        QList<DnsRecord> unwritten;
        for (const DnsRecord &record : std::as_const(m_lacking)) {
            const auto held = holdsRecord(*m_source, *zoneOf(m_zones, record.name), record, m_monitor);
            if (!held)
                return pass(held.error());
            if (!*held)
                unwritten << record;
        }
        if (unwritten.isEmpty())
            return {};
        const auto agreed = agreedTo(unwritten);
        if (!agreed)
            return pass(agreed.error());
        if (*agreed)
            return write(unwritten);
        m_unwritten = unwritten; // nobody serves them, so they are not waited for
        m_wanted.removeIf([&unwritten](const DnsRecord &record) { return unwritten.contains(record); });
        return {};
    }

    Result<bool> agreedTo(const QList<DnsRecord> &records)
    {
        QString items;
        for (const DnsRecord &record : records)
            items += QStringLiteral("\n  • ") + shown(record);
        const Question question{.kind = Question::Kind::InstallerPrompt,
                                .subject = dnsSubject(m_context.order.target),
                                .prompt = Words::tr("Add these DNS records to the directory?") + items + u'\n',
                                .reason = Words::tr("%1 works, but clients do not find it completely: neither its installer nor "
                                                    "anybody else has written them.")
                                              .arg(m_context.order.target),
                                .defaultAnswer = QStringLiteral("yes"),
                                .hidden = false,
                                .yesNo = true};
        const auto answer = m_context.credentials->askOnce(question, m_monitor);
        if (m_monitor.stopRequested())
            return fail(Fault::Cancelled, Words::tr("Stopped."));
        return answer && (*answer)->bytes().compare(QByteArrayView("yes"), Qt::CaseInsensitive) == 0;
    }

    Result<> write(const QList<DnsRecord> &records)
    {
        for (const DnsRecord &record : records) {
            const auto added = addRecord(*m_source, *zoneOf(m_zones, record.name), record, m_monitor);
            if (added)
                continue;
            if (const auto kept = m_context.record->addEvidence(recordsName, nsupdateFile(m_lacking)); !kept)
                return kept;
            return fail(added.error().fault, Words::tr("The DNS record %1 could not be added.").arg(shown(record)),
                        added.error().summary + u'\n' + added.error().detail,
                        Words::tr("Add them with ipa dnsrecord-add or with nsupdate from %1 of this run, and verify again.")
                            .arg(recordsFile));
        }
        m_reporter.note(Words::tr("%n DNS record(s) were added to the directory.", nullptr, int(records.size())));
        return {};
    }

    /// Without reverse records everything but a few old programs works: told, no failure.
    Result<> incomplete()
    {
        const QList<DnsRecord> lacking = m_lacking + m_unwritten;
        for (const DnsRecord &record : std::as_const(m_unwritten))
            m_missing << Words::tr("The directory lacks %1").arg(shown(record));
        if (const auto kept = m_context.record->addEvidence(recordsName, nsupdateFile(lacking)); !kept)
            return kept;
        if (!m_silent && std::all_of(lacking.cbegin(), lacking.cend(), isReverse)) {
            m_reporter.note(Words::tr("A reverse record is missing: %1. It is in %2 of this run; nsupdate takes that file.")
                                .arg(m_missing.first(), recordsFile));
            return {};
        }
        return fail(
            Fault::NotFound, Words::tr("The replica works, but its DNS records are incomplete: %1").arg(m_missing.first()),
            m_missing.join(u'\n'),
            lacking.isEmpty()
                ? Words::tr("Wait until every name server answers, and verify again.")
                : Words::tr("Add them with ipa dnsrecord-add or with nsupdate from %1 of this run, or wait and verify again.")
                      .arg(recordsFile));
    }

    // Zones of other name servers: theirs are known to be there or told about, but never a failure of the replica.
    Result<> tellForeign(const QList<DnsRecord> &records)
    {
        QList<DnsRecord> unknown;
        for (const DnsRecord &record : records) {
            const auto found = m_context.resolver->lookup(m_servers.first().address, record.name, record.type, m_monitor);
            if (!found || !isAmong(record, *found))
                unknown << record;
            if (m_monitor.stopRequested())
                return fail(Fault::Cancelled, Words::tr("Stopped."));
        }
        if (unknown.isEmpty())
            return {};
        m_reporter.note(
            Words::tr("%n record(s) are missing in zones that FreeIPA does not serve, the first is %1. They are in %2 "
                      "of this run; nsupdate takes that file.",
                      nullptr, int(unknown.size()))
                .arg(shown(unknown.first()), recordsFile));
        return m_context.record->addEvidence(recordsName, nsupdateFile(unknown));
    }

    PlanContext &m_context;
    QString m_suffix;
    StepReporter &m_reporter;
    Monitor &m_monitor;
    std::unique_ptr<Directory> m_source;
    QList<NameServer> m_servers;
    QList<DirectoryZone> m_zones;
    QList<DnsRecord> m_wanted;    ///< in zones of the directory
    QList<DnsRecord> m_lacking;   ///< by at least one name server
    QList<DnsRecord> m_unwritten; ///< not in the directory, and the person does not want them added
    QStringList m_missing;        ///< what is wrong, name server by name server
    bool m_silent = false;        ///< a name server does not answer
};

} // namespace

Result<> verifyDns(PlanContext &context, const QString &suffix, StepReporter &reporter, Monitor &monitor)
{
    return DnsVerification(context, suffix, reporter, monitor).run();
}

QString dnsSubject(const QString &target)
{
    return QStringLiteral("dns-records-") + target;
}

} // namespace rd
