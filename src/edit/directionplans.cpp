// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "edit/planner.h"
#include "edit/reach.h"
#include "edit/unsent.h"

#include <QCoreApplication>

namespace rd {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(rd::DirectionPlan)
};

/// The agreement of the direction, or a refusal.
const Agreement *wantedAgreement(Planner &planner)
{
    const QString first = planner.edit.first.fqdn();
    if (!planner.reached(planner.edit.first)) {
        planner.refuse(Text::tr("%1 does not answer, and it is the one that sends.").arg(first), Text::tr("Mend that first."));
        return nullptr;
    }
    const Agreement *agreement = planner.heldAgreement(planner.edit.first, planner.edit.second);
    if (agreement)
        return agreement;
    if (planner.picture.server(planner.edit.first)->limitedView)
        planner.refuse(Text::tr("%1 does not show its agreements to this sign-in.").arg(first),
                       Text::tr("Sign in as a member of admins or as Directory Manager."));
    else
        planner.refuse(Text::tr("%1 has no agreement towards %2.").arg(first, planner.edit.second.fqdn()),
                       Text::tr("Add a link between them first."));
    return nullptr;
}

bool refuseDisabled(Planner &planner, const Agreement &agreement)
{
    if (agreement.enabled)
        return false;
    planner.refuse(
        Text::tr("Replication from %1 to %2 is switched off.").arg(agreement.supplier.fqdn(), agreement.consumer.fqdn()),
        Text::tr("Switch it on first."));
    return true;
}

void judgeSource(Planner &planner, const Agreement &agreement)
{
    const ReplicaInfo *source = replicaOf(planner.picture, agreement.supplier, agreement.suffix);
    if (!source || source->ruv.generation.isEmpty())
        planner.refuse(Text::tr("%1 itself was never filled, so it cannot fill others.").arg(agreement.supplier.fqdn()),
                       Text::tr("Fill it from a good server first."));
    if (agreement.initInProgress)
        planner.refuse(Text::tr("%1 is filling %2 already.").arg(agreement.supplier.fqdn(), agreement.consumer.fqdn()),
                       Text::tr("Wait until that has ended."));
    if (!planner.reached(agreement.consumer))
        planner.refuse(Text::tr("%1 does not answer, so it cannot be filled.").arg(agreement.consumer.fqdn()),
                       Text::tr("Mend that first."));
}

void countLosses(Planner &planner, const Agreement &agreement)
{
    const ServerId &target = agreement.consumer;
    planner.plan.losses << Text::tr("Everything %1 holds in this suffix is deleted and replaced by what %2 has.")
                               .arg(target.fqdn(), agreement.supplier.fqdn());
    const auto lost = changesOnlyOn(planner.picture, target, agreement.suffix);
    planner.plan.losses += unsentSentences(target, lost);
    if (lost.isEmpty())
        planner.plan.evidence
            << Text::tr("Going by the update vectors, %1 holds no change that no other server has.").arg(target.fqdn());
    QSet<int> lostIds;
    for (const UnsentChanges &one : lost)
        lostIds.insert(one.replicaId);
    QStringList returning;
    for (const UnsentChanges &one : changesMissingOn(planner.picture, target, agreement.supplier, agreement.suffix))
        if (!lostIds.contains(one.replicaId))
            returning << QString::number(one.replicaId);
    if (!returning.isEmpty())
        planner.plan.warnings << Text::tr("%1 lacks changes of the replica ids %2 that %3 has; other servers have them too, and "
                                          "they come back by themselves.")
                                     .arg(agreement.supplier.fqdn(), returning.join(QLatin1StringView(", ")), target.fqdn());
    planner.plan.warnings << Text::tr("While it runs, %1 answers nobody who asks for this data.").arg(target.fqdn());
}

} // namespace

void planReinitialise(Planner &planner)
{
    const Agreement *agreement = wantedAgreement(planner);
    if (!agreement || refuseDisabled(planner, *agreement))
        return;
    judgeSource(planner, *agreement);
    countLosses(planner, *agreement);
    planner.plan.nameToType = agreement->consumer.fqdn();
    Deed deed{.title = Text::tr("Fill %1 anew from %2 and wait until that has ended")
                           .arg(agreement->consumer.fqdn(), agreement->supplier.fqdn()),
              .host = agreement->supplier,
              .proofs = {{.kind = Proof::Kind::Refreshed,
                          .host = agreement->supplier,
                          .dn = agreement->dn,
                          .peer = agreement->consumer,
                          .suffix = agreement->suffix}}};
    if (planner.managed()) {
        // Written on the agreement itself: on a server that was filled itself half a minute ago the topology plug-in does not
        // pass on yet what is written on the segment.
        deed.work = DirectoryChange{
            .dn = agreement->dn,
            .values = {{.edit = DirectoryChange::Edit::Replace, .name = "nsds5BeginReplicaRefresh", .values = {"start"}}}};
    } else {
        deed.host = agreement->consumer; // the command runs on the server that is overwritten
        deed.work = planner.command({QStringLiteral("re-initialize"), QStringLiteral("--from"), agreement->supplier.fqdn()});
    }
    planner.add(deed);
}

void planForceSync(Planner &planner)
{
    const Agreement *agreement = wantedAgreement(planner);
    if (!agreement || refuseDisabled(planner, *agreement))
        return;
    Deed deed{.title = Text::tr("Have %1 send to %2 at once").arg(agreement->supplier.fqdn(), agreement->consumer.fqdn()),
              .host = agreement->supplier,
              .work = PokeWork{agreement->dn}};
    if (!planner.managed()) {
        deed.host = agreement->consumer;
        deed.work = planner.command({QStringLiteral("force-sync"), QStringLiteral("--from"), agreement->supplier.fqdn()});
    }
    planner.add(deed);
}

void planSwitchDirection(Planner &planner, bool on)
{
    const Agreement *agreement = wantedAgreement(planner);
    if (!agreement)
        return;
    const QString first = planner.edit.first.fqdn();
    const QString second = planner.edit.second.fqdn();
    if (agreement->enabled == on) {
        planner.refuse(on ? Text::tr("Replication from %1 to %2 is on already.").arg(first, second)
                          : Text::tr("Replication from %1 to %2 is off already.").arg(first, second));
        return;
    }
    if (!on) {
        const QList<ServerId> holders = holdersOf(planner.picture, planner.edit.suffix);
        const QList<Way> working = workingWays(planner.picture, planner.edit.suffix);
        QList<Way> rest = working;
        rest.removeAll(Way{planner.edit.first, planner.edit.second});
        if (const auto lost = Reach(holders, working).lostIn(Reach(holders, rest)); !lost.isEmpty()) {
            planner.plan.warnings << Text::tr("As long as it is off, changes of %1 do not get to %2, not over other servers "
                                              "either.")
                                         .arg(lost.first().from.fqdn(), lost.first().to.fqdn());
            planner.plan.nameToType = second;
        }
        planner.plan.warnings << Text::tr("If it stays off for longer than the changelog is kept (7 days by default), %1 must be "
                                          "filled anew.")
                                     .arg(second);
    }
    planner.add({.title = on ? Text::tr("Switch the agreement on") : Text::tr("Switch the agreement off"),
                 .host = agreement->supplier,
                 .work = DirectoryChange{.dn = agreement->dn,
                                         .values = {{.edit = DirectoryChange::Edit::Replace,
                                                     .name = "nsds5ReplicaEnabled",
                                                     .values = {on ? "on" : "off"}}}},
                 .proofs = {{.kind = on ? Proof::Kind::DirectionEnabled : Proof::Kind::DirectionDisabled,
                             .host = agreement->supplier,
                             .dn = agreement->dn}}});
}

} // namespace rd
