// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dns/nsupdate.h"
#include "plan/promotionsteps.h"
#include "plan/runrecord.h"

#include <QCoreApplication>
#include <QHostInfo>
#include <QSet>
#include <QThread>
#include <QUuid>
#include <QVersionNumber>
#include <algorithm>
#include <chrono>
#include <set>

namespace rd {
namespace {

using namespace std::chrono_literals;
using Clock = std::chrono::steady_clock;

constexpr auto agreementLimit = 3min; ///< a new agreement may be in backoff, which doubles from 3 s
constexpr auto markerLimit = 2min;
constexpr auto segmentLimit = 1min;
constexpr auto reachLimit = 90s; ///< services that were just set up restart once more, and their names spread
constexpr auto dnsLimit = 90s;   ///< name servers reload from the directory in their own time

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(rd::VerifyStep)
};

/// Tries until it says yes, fails, the limit is over or the person stops. No: the last attempt's answer.
template<typename Attempt>
Result<bool> tryUntil(std::chrono::milliseconds limit, Monitor &monitor, Attempt attempt)
{
    const auto deadline = Clock::now() + limit;
    for (;;) {
        const Result<bool> answer = attempt();
        if (!answer || *answer)
            return answer;
        if (Clock::now() >= deadline)
            return false;
        if (monitor.stopRequested())
            return fail(Fault::Cancelled, Words::tr("Stopped."));
        QThread::msleep(500);
    }
}

/// Does something with servers that may just be restarting: what cannot be reached or does not answer yet is tried again.
template<typename Attempt>
Result<> onceReachable(Monitor &monitor, Attempt attempt)
{
    Error last;
    const auto done = tryUntil(reachLimit, monitor, [&]() -> Result<bool> {
        const Result<> outcome = attempt();
        if (outcome)
            return true;
        last = outcome.error();
        if (last.fault != Fault::Unreachable && last.fault != Fault::TimedOut)
            return pass(last);
        return false;
    });
    if (!done)
        return pass(done.error());
    return *done ? Result<>() : pass(last);
}

/// The agreement from one server to another, as its supplier sees it.
struct AgreementView
{
    bool exists = false;
    bool good = false;
    QString status;
};

Result<AgreementView> readAgreement(Directory &supplier, const QString &suffix, const QString &consumer, Monitor &monitor)
{
    const auto found =
        supplier.search({.base = QStringLiteral("cn=mapping tree,cn=config"),
                         .filter = "(&(objectClass=nsds5replicationagreement)(nsDS5ReplicaHost=" + consumer.toUtf8() + "))",
                         .attributes = {"nsDS5ReplicaRoot", "nsds5replicaLastUpdateStatus"}},
                        monitor);
    if (!found)
        return pass(found.error());
    for (const DirectoryEntry &entry : *found) {
        if (entry.text("nsDS5ReplicaRoot").compare(suffix, Qt::CaseInsensitive) != 0)
            continue;
        const QString status = entry.text("nsds5replicaLastUpdateStatus");
        const bool good = status.startsWith(QLatin1StringView("Error (0)")) || status.startsWith(QLatin1StringView("0 "));
        return AgreementView{true, good && !status.contains(QLatin1StringView("No replication sessions")), status};
    }
    return AgreementView{};
}

/// Writes an entry on one server, waits for it on the other, removes it again.
Result<> seesChange(Directory &from, Directory &to, const QString &suffix, StepReporter &reporter, Monitor &monitor)
{
    const QByteArray name = "replica-desk check " + QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
    const QString dn = QStringLiteral("cn=%1,cn=etc,%2").arg(QString::fromLatin1(name), suffix);
    using Value = DirectoryChange::Value;
    if (const auto added = from.change(
            {.kind = DirectoryChange::Kind::Add,
             .dn = dn,
             .values = {Value{.name = "objectClass", .values = {"top", "nsContainer"}}, Value{.name = "cn", .values = {name}}}},
            monitor);
        !added)
        return added;
    const auto begun = Clock::now();
    const auto seen = tryUntil(markerLimit, monitor, [&]() -> Result<bool> {
        const auto found = to.search({.base = dn, .scope = Scope::Base, .attributes = {"cn"}}, monitor);
        if (!found && found.error().fault != Fault::NotFound)
            return pass(found.error());
        return found && !found->isEmpty();
    });
    const auto took = std::chrono::duration_cast<std::chrono::milliseconds>(Clock::now() - begun);
    SilentMonitor unstoppable; // the marker goes in any case
    const auto removed = from.change({.kind = DirectoryChange::Kind::Delete, .dn = dn}, unstoppable);
    if (!seen)
        return pass(seen.error());
    if (!*seen)
        return fail(Fault::TimedOut, Words::tr("A change made on %1 did not arrive on %2.").arg(from.host(), to.host()), dn,
                    Words::tr("Look at the agreement from %1 to %2 and at the directory servers' errors logs.")
                        .arg(from.host(), to.host()));
    if (!removed)
        return removed;
    reporter.note(Words::tr("A change on %1 was seen on %2 after %3 ms.").arg(from.host(), to.host()).arg(took.count()));
    return {};
}

const QString recordsName = QStringLiteral("dns-records.nsupdate");
const QString recordsFile = QStringLiteral("evidence/") + recordsName;

class Verify final : public Step
{
public:
    QString id() const override { return QStringLiteral("verify"); }
    QString title() const override { return Words::tr("Verify replication and DNS"); }
    Result<bool> isDone(PlanContext &, Monitor &) override { return false; }

    Result<> apply(PlanContext &context, StepReporter &reporter, Monitor &monitor) override
    {
        const QString suffix = context.record->fact(fact::suffix).toString();
        if (const auto works = onceReachable(monitor, [&] { return checkReplication(context, suffix, reporter, monitor); });
            !works)
            return works;
        if (context.order.hiddenReplica) {
            reporter.note(Words::tr("The replica is hidden: it has no service records in DNS."));
            return {};
        }
        return onceReachable(monitor, [&] { return checkDns(context, suffix, reporter, monitor); });
    }

private:
    static Result<> checkReplication(PlanContext &context, const QString &suffix, StepReporter &reporter, Monitor &monitor)
    {
        const auto source = openAsOrdered(context, context.order.source, monitor);
        if (!source)
            return pass(source.error());
        const auto target = openAsOrdered(context, context.order.target, monitor);
        if (!target)
            return pass(target.error());
        const auto suffixes = replicatedSuffixes(context, **source, suffix, monitor);
        if (!suffixes)
            return pass(suffixes.error());
        for (const auto &[from, to] : {std::pair{source->get(), target->get()}, std::pair{target->get(), source->get()}}) {
            for (const QString &each : *suffixes)
                if (const auto green = waitForAgreement(*from, *to, each, monitor); !green)
                    return green;
            if (const auto seen = seesChange(*from, *to, suffix, reporter, monitor); !seen)
                return seen;
        }
        reporter.note(suffixes->size() > 1 ? Words::tr("Both agreements of each of the %1 suffixes work.").arg(suffixes->size())
                                           : Words::tr("Both agreements work."));
        if (context.order.promotes())
            if (const auto managed = waitForSegments(context, **source, suffix, monitor); !managed)
                return managed;
        return {};
    }

    // At level 1 the new server's own entry says which suffixes it replicates (the domain, the CA's).
    static Result<QStringList> replicatedSuffixes(PlanContext &context, Directory &source, const QString &suffix,
                                                  Monitor &monitor)
    {
        if (!context.order.promotes())
            return QStringList{suffix};
        const auto entry =
            source.search({.base = QStringLiteral("cn=%1,cn=masters,cn=ipa,cn=etc,%2").arg(context.order.target, suffix),
                           .scope = Scope::Base,
                           .attributes = {"ipaReplTopoManagedSuffix"}},
                          monitor);
        if (!entry)
            return pass(entry.error());
        QStringList suffixes;
        for (const DirectoryEntry &one : *entry)
            for (const QByteArray &value : one.values("ipaReplTopoManagedSuffix"))
                suffixes << QString::fromUtf8(value);
        if (suffixes.isEmpty())
            return fail(Fault::NotFound, Words::tr("The directory does not list %1 as a server.").arg(context.order.target), {},
                        Words::tr("The installation did not get to its end. Clean it up and try again."));
        return suffixes;
    }

    // The topology plugin makes the segment from the installer's agreements, in its own time. An agreement that an earlier
    // attempt left can make it one-way.
    static Result<> waitForSegments(PlanContext &context, Directory &source, const QString &suffix, Monitor &monitor)
    {
        const QByteArray target = context.order.target.toUtf8();
        QSet<QString> directions;
        const auto complete = tryUntil(segmentLimit, monitor, [&]() -> Result<bool> {
            const auto found =
                source.search({.base = QStringLiteral("cn=domain,cn=topology,cn=ipa,cn=etc,") + suffix,
                               .filter = "(&(objectClass=ipaReplTopoSegment)(|(ipaReplTopoSegmentLeftNode=" + target +
                                         ")(ipaReplTopoSegmentRightNode=" + target + ")))",
                               .attributes = {"ipaReplTopoSegmentLeftNode", "ipaReplTopoSegmentDirection"}},
                              monitor);
            if (!found)
                return pass(found.error());
            directions.clear();
            for (const DirectoryEntry &entry : *found) {
                const bool fromTarget =
                    entry.text("ipaReplTopoSegmentLeftNode").compare(context.order.target, Qt::CaseInsensitive) == 0;
                const QString direction = entry.text("ipaReplTopoSegmentDirection");
                if (direction == QLatin1StringView("both") || (direction == QLatin1StringView("left-right")) == fromTarget)
                    directions << QStringLiteral("out");
                if (direction == QLatin1StringView("both") || (direction == QLatin1StringView("left-right")) != fromTarget)
                    directions << QStringLiteral("in");
            }
            return directions.size() == 2;
        });
        if (!complete)
            return pass(complete.error());
        if (*complete)
            return {};
        return fail(Fault::Conflict,
                    directions.isEmpty()
                        ? Words::tr("The topology has no segment for %1.").arg(context.order.target)
                        : Words::tr("The topology has a segment for %1 in one direction only.").arg(context.order.target),
                    {},
                    Words::tr("Both agreements work, but the topology does not manage them. Look at it with \"ipa "
                              "topologysegment-find domain\"; add the missing segment with \"ipa topologysegment-add domain\"."));
    }

    static Result<> waitForAgreement(Directory &from, Directory &to, const QString &suffix, Monitor &monitor)
    {
        AgreementView last;
        const auto green = tryUntil(agreementLimit, monitor, [&]() -> Result<bool> {
            const auto view = readAgreement(from, suffix, to.host(), monitor);
            if (!view)
                return pass(view.error());
            last = *view;
            return view->good;
        });
        if (!green)
            return pass(green.error());
        if (*green)
            return {};
        if (!last.exists)
            return fail(Fault::NotFound, Words::tr("%1 has no replication agreement to %2.").arg(from.host(), to.host()), {},
                        Words::tr("On %1: ipa-replica-manage connect %1 %2").arg(from.host(), to.host()));
        return fail(Fault::RemoteFailed, Words::tr("The agreement from %1 to %2 does not work.").arg(from.host(), to.host()),
                    last.status, Words::tr("Look at the errors log of the directory server on %1.").arg(from.host()));
    }

    struct NameServer
    {
        QString host;
        QString address;
    };

    // The servers that the directory says run DNS; without any, the domain's DNS lives elsewhere.
    static Result<QList<NameServer>> nameServers(Directory &source, const QString &suffix, Monitor &monitor)
    {
        const auto services = source.search({.base = QStringLiteral("cn=masters,cn=ipa,cn=etc,") + suffix,
                                             .filter = "(&(cn=DNS)(ipaConfigString=enabledService))",
                                             .attributes = {"cn"}},
                                            monitor);
        if (!services)
            return pass(services.error());
        QList<NameServer> servers;
        for (const DirectoryEntry &entry : *services) {
            const QString host = entry.dn.section(u',', 1, 1).section(u'=', 1);
            const QHostInfo info = QHostInfo::fromName(host);
            for (const QHostAddress &address : info.addresses())
                servers << NameServer{host, address.toString()};
        }
        return servers;
    }

    static bool isAmong(const DnsRecord &wanted, const QStringList &data)
    {
        QList<DnsRecord> found;
        for (const QString &one : data)
            found << DnsRecord{wanted.name, wanted.type, one};
        return missingRecords({wanted}, found).isEmpty();
    }

    // Every server got the record of NTP until 4.4; since then those have it whose role the directory names.
    static Result<bool> ntpRecordWanted(PlanContext &context, Directory &source, const QString &suffix, Monitor &monitor)
    {
        const auto version = QVersionNumber::fromString(context.record->fact(fact::replicaVersion).toString());
        if (context.order.noNtp || version.isNull() || version < QVersionNumber(4, 4))
            return !context.order.noNtp;
        const auto roles = source.search(
            {.base = QStringLiteral("cn=masters,cn=ipa,cn=etc,") + suffix, .filter = "(cn=NTP)", .attributes = {"cn"}}, monitor);
        if (!roles)
            return pass(roles.error());
        const QString ours = QStringLiteral("cn=NTP,cn=%1,").arg(context.order.target);
        return std::any_of(roles->cbegin(), roles->cend(),
                           [&ours](const DirectoryEntry &role) { return role.dn.startsWith(ours, Qt::CaseInsensitive); });
    }

    static Result<> checkDns(PlanContext &context, const QString &suffix, StepReporter &reporter, Monitor &monitor)
    {
        const auto source = openAsOrdered(context, context.order.source, monitor);
        if (!source)
            return pass(source.error());
        const auto servers = nameServers(**source, suffix, monitor);
        if (!servers)
            return pass(servers.error());
        const auto ntp = ntpRecordWanted(context, **source, suffix, monitor);
        if (!ntp)
            return pass(ntp.error());
        const QList<DnsRecord> wanted = serviceRecords(context.order.target, context.record->fact(fact::domain).toString(),
                                                       context.record->fact(fact::realm).toString(), *ntp);
        if (servers->isEmpty()) {
            reporter.note(
                Words::tr("FreeIPA does not serve DNS here. The records of %1 for your name servers are in %2 of this run; "
                          "nsupdate takes that file.")
                    .arg(context.order.target, recordsFile));
            return context.record->addEvidence(recordsName, nsupdateFile(wanted));
        }
        QStringList missing;
        QList<DnsRecord> lacking;
        const auto complete = tryUntil(dnsLimit, monitor, [&]() -> Result<bool> {
            missing.clear();
            lacking.clear();
            for (const NameServer &server : *servers)
                for (const DnsRecord &record : wanted) {
                    const auto found = context.resolver->lookup(server.address, record.name, record.type, monitor);
                    if (!found)
                        missing << Words::tr("%1 does not answer: %2").arg(server.host, found.error().summary);
                    else if (!isAmong(record, *found) && !lacking.contains(record))
                        lacking << record;
                    if (found && !isAmong(record, *found))
                        missing << Words::tr("%1 lacks %2 %3 %4").arg(server.host, record.name, record.type, record.data);
                    if (monitor.stopRequested())
                        return fail(Fault::Cancelled, Words::tr("Stopped."));
                }
            return missing.isEmpty();
        });
        if (!complete)
            return pass(complete.error());
        if (!*complete) {
            if (const auto kept = context.record->addEvidence(recordsName, nsupdateFile(lacking)); !kept)
                return kept;
            return fail(
                Fault::NotFound, Words::tr("The replica works, but its DNS records are incomplete: %1").arg(missing.first()),
                missing.join(u'\n'),
                lacking.isEmpty()
                    ? Words::tr("Wait until every name server answers, and verify again.")
                    : Words::tr("Add them with ipa dnsrecord-add or with nsupdate from %1 of this run, or wait and verify again.")
                          .arg(recordsFile));
        }
        std::set<QString> hosts;
        for (const NameServer &server : *servers)
            hosts.insert(server.host);
        reporter.note(Words::tr("All %1 DNS records are served by %2.")
                          .arg(wanted.size())
                          .arg(QStringList(hosts.cbegin(), hosts.cend()).join(QLatin1StringView(", "))));
        return {};
    }
};

} // namespace

std::unique_ptr<Step> verifyStep()
{
    return std::make_unique<Verify>();
}

} // namespace rd
