// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "topology/health.h"

#include "topology/ruv.h"

#include <algorithm>

namespace rd {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(rd::Health)
};

using Kind = ReplicationStatus::Kind;

/// What a failure is called: the consumer said no, or the session broke.
Health failureOf(const ReplicationStatus &status)
{
    const auto isOneOf = [&status](std::initializer_list<int> codes) {
        return std::find(codes.begin(), codes.end(), status.code) != codes.end();
    };
    // LDAP: stronger authentication needed, no such bind entry, wrong credentials, no right, unwilling.
    // Replication: clock skew, permission, unknown protocol, no such replica, same replica id.
    const bool refused = status.ldapCode ? isOneOf({8, 32, 48, 49, 50, 53}) : isOneOf({2, 3, 5, 6, 11});
    return refused ? Health::Refused : Health::Failing;
}

Health waitOf(const ReplicationStatus &status)
{
    constexpr int replicaBusy = 1;
    return status.kind == Kind::Busy && status.code == replicaBusy ? Health::Busy : Health::BackingOff;
}

/// A change that should have been sent so long ago, by a supplier that says all is well, is not on its way. A session that says
/// it is running may have much to send, but hangs when packets are lost.
constexpr qint64 stuckAfterSeconds = 60;
constexpr qint64 stuckSessionAfterSeconds = 300;

/// What the comparison of the two update vectors shows.
struct Comparison
{
    Csn supplierHas;  ///< newest change of its own that this agreement has to send; invalid: none
    Csn consumerHas;  ///< newest of those the consumer has; invalid: none
    bool exact;       ///< supplierHas counts only what this agreement sends
    bool ownArrived;  ///< nothing of the supplier's own is missing
    bool relayBehind; ///< the supplier holds other servers' changes that the consumer lacks
};

Csn newest(const Ruv &ruv, int replicaId)
{
    const RuvElement *element = ruv.find(replicaId);
    return element ? element->max : Csn{};
}

Comparison compare(const Agreement &agreement, const AgreementEnds &ends)
{
    const int own = ends.supplier->replicaId;
    Comparison result{};
    result.exact = agreement.sentTo.isValid() && agreement.sentTo.replicaId() == own;
    result.supplierHas = result.exact ? agreement.sentTo : newest(ends.supplier->ruv, own);
    result.consumerHas = newest(ends.consumer->ruv, own);
    result.ownArrived = !result.supplierHas.isValid() || result.consumerHas >= result.supplierHas;
    result.relayBehind = std::any_of(ends.otherReplicaIds.cbegin(), ends.otherReplicaIds.cend(), [&](int id) {
        const Csn supplied = newest(ends.supplier->ruv, id);
        return supplied.isValid() && newest(ends.consumer->ruv, id) < supplied;
    });
    return result;
}

/// Only the status is there to go by: it can prove trouble, not health.
Verdict byStatusAlone(const Agreement &a, const ReplicationStatus &status)
{
    const QString supplier = a.supplier.fqdn();
    const QString consumer = a.consumer.fqdn();
    if (status.wrongGeneration() || (initFailed(a.initStatus.toUtf8()) && !a.lastUpdateEnd.isValid()))
        return {Health::Uninitialised,
                Text::tr("%1 has not been filled from %2: %3")
                    .arg(consumer, supplier, status.wrongGeneration() ? status.message : a.initStatus),
                {}};
    switch (status.kind) {
    case Kind::Bad:
        return {failureOf(status), Text::tr("The last session of %1 failed: %2").arg(supplier, status.message), {}};
    case Kind::Transient:
    case Kind::Busy:
        return {waitOf(status), Text::tr("%1 waits for %2: %3").arg(supplier, consumer, status.message), {}};
    case Kind::NeverRan:
        return {Health::Unknown, Text::tr("%1 has had no session with %2 since it started.").arg(supplier, consumer), {}};
    case Kind::Good:
        return {Health::Unknown,
                Text::tr("%1 says its last session went well, but %2 could not be asked what it has.").arg(supplier, consumer),
                {}};
    case Kind::None:
        break;
    }
    return {Health::Unknown, Text::tr("Neither %1 nor %2 tells how this direction works.").arg(supplier, consumer), {}};
}

/// After that much silence it is worth saying that the way has not been used.
constexpr qint64 quietAfterSeconds = 120;

/// A way that is cut looks sound while there is nothing to send: when it was last proven is all that can be told.
QString withLastUse(const QString &explanation, const Agreement &a, const ReplicationStatus &status, const QDateTime &now)
{
    const bool proven = status.kind == Kind::Good && a.lastUpdateEnd.isValid();
    if (!proven || a.updateInProgress || a.lastUpdateEnd.secsTo(now) < quietAfterSeconds)
        return explanation;
    return Text::tr("%1 Nothing had to be sent since %2 UTC, so nothing has shown since then whether the way is open.")
        .arg(explanation, a.lastUpdateEnd.toUTC().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")));
}

Verdict everythingArrived(const Agreement &a, const ReplicationStatus &status, const Comparison &seen, const QDateTime &now)
{
    const QString supplier = a.supplier.fqdn();
    const QString consumer = a.consumer.fqdn();
    if (status.kind == Kind::Bad)
        return {failureOf(status),
                Text::tr("%1 has every change made on %2 so far, but the last session failed: %3")
                    .arg(consumer, supplier, status.message),
                0};
    if (seen.relayBehind)
        return {Health::CatchingUp,
                Text::tr("%1 has every change made on %2, but lacks changes of other servers that %2 already has.")
                    .arg(consumer, supplier),
                0};
    const QString sound =
        seen.supplierHas.isValid()
            ? Text::tr("%1 has every change made on %2.").arg(consumer, supplier)
            : Text::tr("Nothing has been changed on %1 itself; %2 has all that %1 knows.").arg(supplier, consumer);
    return {Health::InSync, withLastUse(sound, a, status, now), 0};
}

Verdict changesMissing(const Agreement &a, const ReplicationStatus &status, const Comparison &seen, const QDateTime &now)
{
    const QString supplier = a.supplier.fqdn();
    const QString consumer = a.consumer.fqdn();
    Verdict verdict;
    if (seen.consumerHas.isValid())
        verdict.lagSeconds = lagBetween(seen.supplierHas, seen.consumerHas);
    const QString gap = seen.consumerHas.isValid()
                            ? Text::tr("%1 lacks the newest changes made on %2").arg(consumer, supplier)
                            : Text::tr("%1 has never received a change made on %2").arg(consumer, supplier);
    const qint64 waiting = seen.supplierHas.time().secsTo(now);
    const bool stuck = waiting > (a.updateInProgress ? stuckSessionAfterSeconds : stuckAfterSeconds);
    switch (status.kind) {
    case Kind::Bad:
        verdict.health = failureOf(status);
        verdict.explanation = Text::tr("%1; the last session failed: %2").arg(gap, status.message);
        return verdict;
    case Kind::Busy:
    case Kind::Transient:
        verdict.health = waitOf(status);
        verdict.explanation = Text::tr("%1; it is waited for: %2").arg(gap, status.message);
        return verdict;
    default:
        break;
    }
    if (stuck && seen.exact) {
        verdict.health = Health::Stalled;
        verdict.explanation =
            Text::tr("%1. They have been waiting for %2 seconds, although %3 reports no failure: probably packets "
                     "between the two are lost.")
                .arg(gap)
                .arg(waiting)
                .arg(supplier);
        return verdict;
    }
    verdict.health = Health::CatchingUp;
    if (stuck)
        verdict.explanation =
            Text::tr("%1 for %2 seconds. They may be changes that are not replicated; this sign-in is not shown which.")
                .arg(gap)
                .arg(waiting);
    else if (a.updateInProgress)
        verdict.explanation = Text::tr("%1; they are being sent.").arg(gap);
    else
        verdict.explanation = Text::tr("%1, the newest for %2 seconds now.").arg(gap).arg(std::max<qint64>(waiting, 0));
    return verdict;
}

} // namespace

Verdict judge(const Agreement &agreement, const ReplicationStatus &status, const AgreementEnds &ends)
{
    const QString supplier = agreement.supplier.fqdn();
    const QString consumer = agreement.consumer.fqdn();
    if (!agreement.enabled)
        return {Health::Disabled, Text::tr("The agreement is switched off on %1.").arg(supplier), {}};
    if (agreement.initInProgress)
        return {Health::CatchingUp, Text::tr("%1 is being filled with all data of %2 right now.").arg(consumer, supplier), {}};
    if (!ends.consumer && ends.consumerShowsAll)
        return {Health::Uninitialised, Text::tr("%1 does not replicate %2.").arg(consumer, agreement.suffix), {}};
    if (!ends.supplier || !ends.consumer || ends.supplier->ruv.generation.isEmpty())
        return byStatusAlone(agreement, status);
    if (ends.consumer->ruv.generation.isEmpty())
        return {Health::Uninitialised, Text::tr("%1 was never filled with data.").arg(consumer), {}};
    if (ends.consumer->ruv.generation != ends.supplier->ruv.generation)
        return {Health::Uninitialised,
                Text::tr("%1 and %2 hold data of different origin (generation %3 and %4). They cannot replicate until one is "
                         "initialised again from the other.")
                    .arg(supplier, consumer, QString::fromLatin1(ends.supplier->ruv.generation),
                         QString::fromLatin1(ends.consumer->ruv.generation)),
                {}};
    const Comparison seen = compare(agreement, ends);
    Verdict verdict = seen.ownArrived ? everythingArrived(agreement, status, seen, ends.now)
                                      : changesMissing(agreement, status, seen, ends.now);
    verdict.toReceive = seen.supplierHas;
    verdict.received = seen.consumerHas;
    return verdict;
}

void addPath(Agreement &agreement, const PathCheck &path)
{
    const QString supplier = agreement.supplier.fqdn();
    const QString consumer = agreement.consumer.fqdn();
    agreement.path = path;
    if (path.open) {
        if (agreement.health == Health::InSync || agreement.health == Health::Unknown)
            agreement.explanation =
                Text::tr("%1 The directory of %2 answers %3 now.").arg(agreement.explanation, consumer, supplier);
        return;
    }
    const bool judgedByWork = agreement.health != Health::InSync && agreement.health != Health::CatchingUp &&
                              agreement.health != Health::Busy && agreement.health != Health::Unknown;
    if (!judgedByWork && !agreement.initInProgress)
        agreement.health = Health::Failing;
    agreement.explanation = Text::tr("Port %1 of %2 does not answer %3 (%4): changes made from now on do not arrive. %5")
                                .arg(agreement.port)
                                .arg(consumer, supplier, path.words, agreement.explanation);
}

} // namespace rd
