// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/dnsverify.h"
#include "plan/patience.h"
#include "plan/promotionsteps.h"
#include "plan/runrecord.h"

#include <QCoreApplication>
#include <QSet>
#include <QUuid>
#include <chrono>

namespace rd {
namespace {

using namespace std::chrono_literals;
using Clock = std::chrono::steady_clock;

constexpr auto agreementLimit = 3min; ///< a new agreement may be in backoff, which doubles from 3 s
constexpr auto markerLimit = 2min;
constexpr auto segmentLimit = 1min;
constexpr auto reachLimit = 90s; ///< services that were just set up restart once more, and their names spread

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(rd::VerifyStep)
};

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
        return onceReachable(monitor, [&] { return verifyDns(context, suffix, reporter, monitor); });
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
};

} // namespace

std::unique_ptr<Step> verifyStep()
{
    return std::make_unique<Verify>();
}

} // namespace rd
