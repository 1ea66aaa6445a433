// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "edit/planner.h"
#include "edit/reach.h"

#include <QCoreApplication>
#include <algorithm>

namespace rd {
namespace {

constexpr int mostPeers = 4; // FreeIPA's own recommendation

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(rd::SegmentPlan)
};

QSet<ServerId> suppliersOf(const QList<Way> &ways, const ServerId &server)
{
    QSet<ServerId> peers;
    for (const Way &way : ways)
        if (way.to == server)
            peers.insert(way.from);
    return peers;
}

void warnOfCrowds(Planner &planner)
{
    const QList<Way> ways = wantedWays(planner.picture, planner.edit.suffix);
    for (const ServerId &server : {planner.edit.first, planner.edit.second})
        if (const int peers = int(suppliersOf(ways, server).size()) + 1; peers > mostPeers)
            planner.plan.warnings << Text::tr("%1 would have %2 partners; more than %3 slow it down, because it takes changes of "
                                              "one at a time only.")
                                         .arg(server.fqdn())
                                         .arg(peers)
                                         .arg(mostPeers);
}

QString freeName(const Planner &planner)
{
    const QString plain = planner.edit.first.fqdn() + QStringLiteral("-to-") + planner.edit.second.fqdn();
    QString name = plain;
    const auto taken = [&](const Segment &segment) {
        return segment.suffix.compare(planner.edit.suffix, Qt::CaseInsensitive) == 0 &&
               segment.name.compare(name, Qt::CaseInsensitive) == 0;
    };
    for (int number = 2; std::any_of(planner.picture.segments.cbegin(), planner.picture.segments.cend(), taken); ++number)
        name = plain + u'-' + QString::number(number);
    return name;
}

QList<Proof> bothAgreements(const Planner &planner, Proof::Kind kind)
{
    QList<Proof> proofs;
    const ServerId &one = planner.edit.first;
    const ServerId &other = planner.edit.second;
    for (const auto &[host, peer] : {std::pair(one, other), std::pair(other, one)})
        if (planner.reached(host))
            proofs.append({.kind = kind, .host = host, .peer = peer, .suffix = planner.edit.suffix});
    return proofs;
}

bool bothHold(Planner &planner)
{
    const QList<ServerId> holders = holdersOf(planner.picture, planner.edit.suffix);
    bool good = true;
    for (const ServerId &server : {planner.edit.first, planner.edit.second})
        if (!holders.contains(server)) {
            planner.refuse(
                Text::tr("%1 has no certificate authority, so there is nothing of it to replicate.").arg(server.fqdn()),
                Text::tr("Install one there first (ipa-ca-install)."));
            good = false;
        }
    return good;
}

void planConnect(Planner &planner)
{
    const ServerId &one = planner.edit.first;
    const ServerId &other = planner.edit.second;
    if (planner.heldAgreement(one, other) || planner.heldAgreement(other, one)) {
        planner.refuse(Text::tr("%1 and %2 replicate with each other already.").arg(one.fqdn(), other.fqdn()));
        return;
    }
    for (const ServerId &server : {one, other})
        if (!planner.reached(server))
            planner.refuse(Text::tr("%1 does not answer, and the command writes to both servers.").arg(server.fqdn()),
                           Text::tr("Mend that first."));
    planner.add({.title = Text::tr("Make an agreement on each of the two servers"),
                 .host = one,
                 .work = planner.command({QStringLiteral("connect"), one.fqdn(), other.fqdn()}),
                 .proofs = planner.isCa() ? QList<Proof>() : bothAgreements(planner, Proof::Kind::AgreementThere)});
}

/// What the plugin refuses, and what would follow.
void judgeRemoval(Planner &planner)
{
    const ServerId &one = planner.edit.first;
    const ServerId &other = planner.edit.second;
    const QList<ServerId> holders = holdersOf(planner.picture, planner.edit.suffix);
    const QList<Way> wanted = wantedWays(planner.picture, planner.edit.suffix);
    const Reach before(holders, wanted);
    const Reach after(holders, without(wanted, one, other));
    if (const QList<Way> lost = before.lostIn(after); !lost.isEmpty()) {
        planner.refuse(Text::tr("Without this link the topology falls apart: %1 and %2 would have no way left, not over other "
                                "servers either.")
                           .arg(lost.first().from.fqdn(), lost.first().to.fqdn()),
                       Text::tr("Add another link first; the preview of an added link shows whether it helps."));
        return;
    }
    const QList<Way> working = workingWays(planner.picture, planner.edit.suffix);
    const QList<Way> lostNow = Reach(holders, working).lostIn(Reach(holders, without(working, one, other)));
    if (!lostNow.isEmpty()) {
        planner.plan.warnings << Text::tr("Every other way from %1 to %2 is broken at the moment: until one is mended, changes "
                                          "do not get there.")
                                     .arg(lostNow.first().from.fqdn(), lostNow.first().to.fqdn());
        planner.plan.nameToType = other.fqdn();
    }
    for (const ServerId &server : {one, other})
        if (suppliersOf(without(wanted, one, other), server).size() == 1)
            planner.plan.warnings << Text::tr("%1 keeps one partner only: if that fails, it is alone.").arg(server.fqdn());
}

} // namespace

void planAddSegment(Planner &planner)
{
    if (!bothHold(planner))
        return;
    warnOfCrowds(planner);
    if (!planner.managed())
        return planConnect(planner);
    const ServerId &one = planner.edit.first;
    const ServerId &other = planner.edit.second;
    const QList<Way> wanted = wantedWays(planner.picture, planner.edit.suffix);
    const bool there = wanted.contains(Way{one, other});
    const bool back = wanted.contains(Way{other, one});
    if (there && back) {
        planner.refuse(Text::tr("%1 and %2 replicate with each other already.").arg(one.fqdn(), other.fqdn()));
        return;
    }
    if (!planner.reached(one) && !planner.reached(other)) {
        planner.refuse(Text::tr("Neither %1 nor %2 answers.").arg(one.fqdn(), other.fqdn()), Text::tr("Mend that first."));
        return;
    }
    for (const ServerId &server : {one, other})
        if (!planner.reached(server))
            planner.plan.warnings << Text::tr("%1 does not answer: it makes its agreement when it is back.").arg(server.fqdn());
    const QByteArray direction = there ? "right-left" : back ? "left-right" : "both";
    if (there || back)
        planner.plan.evidence << Text::tr("One direction exists already; only the other one is added.");
    const ServerId host = planner.writableServer({one, other});
    const QString name = freeName(planner);
    DirectoryChange change{.kind = DirectoryChange::Kind::Add, .dn = segmentDn(name, planner.suffixContainer())};
    const auto value = [&change](const char *attribute, const QList<QByteArray> &values) {
        change.values.append({.name = attribute, .values = values});
    };
    value("objectClass", {"top", "ipaReplTopoSegment"});
    value("cn", {name.toUtf8()});
    value("ipaReplTopoSegmentLeftNode", {one.fqdn().toUtf8()});
    value("ipaReplTopoSegmentRightNode", {other.fqdn().toUtf8()});
    value("ipaReplTopoSegmentDirection", {direction});
    planner.add({.title = Text::tr("Add the segment; the two servers make their agreements by themselves"),
                 .host = host,
                 .work = change,
                 .proofs = bothAgreements(planner, Proof::Kind::AgreementThere)});
}

void planRemoveSegment(Planner &planner)
{
    const ServerId &one = planner.edit.first;
    const ServerId &other = planner.edit.second;
    const auto segments = planner.segmentsBetween(one, other);
    const bool linked =
        planner.managed() ? !segments.isEmpty() : planner.heldAgreement(one, other) || planner.heldAgreement(other, one);
    if (!linked) {
        planner.refuse(Text::tr("There is no link between %1 and %2.").arg(one.fqdn(), other.fqdn()),
                       Text::tr("“topology” shows the links there are."));
        return;
    }
    judgeRemoval(planner);
    if (!planner.managed()) {
        for (const ServerId &server : {one, other})
            if (!planner.reached(server))
                planner.refuse(Text::tr("%1 does not answer, and the command writes to both servers.").arg(server.fqdn()),
                               Text::tr("Mend that first, or remove the server if it is gone for good."));
        planner.add({.title = Text::tr("Delete the agreements on both servers"),
                     .host = one,
                     .work = planner.command({QStringLiteral("disconnect"), one.fqdn(), other.fqdn()}),
                     .proofs = planner.isCa() ? QList<Proof>() : bothAgreements(planner, Proof::Kind::AgreementGone)});
        return;
    }
    const ServerId host = planner.writableServer({one, other});
    if (host.isEmpty()) {
        planner.refuse(Text::tr("No server answers that could be written to."), Text::tr("Mend that first."));
        return;
    }
    for (const ServerId &server : {one, other})
        if (!planner.reached(server))
            planner.plan.warnings << Text::tr("%1 does not answer: it drops its agreement when it is back.").arg(server.fqdn());
    for (const Segment *segment : segments) {
        const QString dn = segment->dn;
        QList<Proof> proofs{{.kind = Proof::Kind::EntryGone, .host = host, .dn = dn}};
        if (segment == segments.last())
            proofs += bothAgreements(planner, Proof::Kind::AgreementGone);
        planner.add({.title = Text::tr("Delete the segment; the two servers drop their agreements by themselves"),
                     .host = host,
                     .work = DirectoryChange{.kind = DirectoryChange::Kind::Delete, .dn = dn},
                     .proofs = proofs});
    }
}

} // namespace rd
