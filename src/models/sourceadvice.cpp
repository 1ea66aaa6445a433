// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sourceadvice.h"

#include "models/facts.h"

#include <QCoreApplication>
#include <QSet>
#include <algorithm>
#include <limits>

namespace rd {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(rd::SourceAdvice)
};

constexpr int manyLinks = 4; ///< FreeIPA's own advice: no server with more agreements than this

bool domainHas(const Snapshot &picture, QStringView service)
{
    return std::any_of(picture.servers.cbegin(), picture.servers.cend(),
                       [service](const Server &server) { return server.hasService(service); });
}

int linksOf(const Snapshot &picture, const ServerId &server)
{
    QSet<ServerId> partners;
    for (const Agreement &agreement : picture.agreements) {
        if (agreement.suffix.compare(picture.suffix, Qt::CaseInsensitive) != 0)
            continue;
        if (agreement.supplier == server)
            partners.insert(agreement.consumer);
        else if (agreement.consumer == server)
            partners.insert(agreement.supplier);
    }
    return static_cast<int>(partners.size());
}

QStringList obstaclesOf(const Snapshot &picture, const Server &server, const ReplicaOrder &order)
{
    QStringList obstacles;
    if (!server.reached)
        obstacles << Words::tr("not reached");
    if (!server.inDirectory)
        obstacles << Words::tr("the directory does not list it as a server");
    const bool hasCa = server.hasService(u"CA");
    if (!order.promotes() && !hasCa && domainHas(picture, u"CA"))
        obstacles << Words::tr("it has no CA, and at domain level 0 only a server with a CA can prepare a bundle");
    if (order.setupCa && !domainHas(picture, u"CA"))
        obstacles << Words::tr("no server of the domain has a CA");
    if (order.setupKra && !domainHas(picture, u"KRA"))
        obstacles << Words::tr("no server of the domain has a KRA");
    return obstacles;
}

QStringList remarksOf(const Snapshot &picture, const Server &server, const ReplicaOrder &order, int links)
{
    QStringList remarks;
    if (order.promotes() && order.setupCa && !server.hasService(u"CA"))
        remarks << Words::tr("it has no CA: the installer takes the CA from another server");
    if (order.promotes() && order.setupKra && !server.hasService(u"KRA"))
        remarks << Words::tr("it has no KRA: the installer takes the KRA from another server");
    const ServerStanding stands = standing(picture, server);
    if (severity(stands.health) > severity(Health::CatchingUp) && stands.health != Health::Unknown)
        remarks << Words::tr("its own replication: %1").arg(stands.word);
    const Service *kdc = server.service(u"KDC");
    if (kdc && kdc->state == RoleState::Hidden)
        remarks << Words::tr("it is hidden");
    if (links >= manyLinks)
        remarks << Words::tr("it replicates with %n server(s) already", nullptr, links);
    return remarks;
}

} // namespace

QList<SourceAdvice> rankSources(const Snapshot &picture, const ReplicaOrder &order, const QHash<ServerId, double> &roundTrips)
{
    QList<SourceAdvice> ranking;
    for (const Server &server : picture.servers) {
        SourceAdvice advice{.server = server.id, .links = linksOf(picture, server.id)};
        advice.obstacles = obstaclesOf(picture, server, order);
        if (advice.possible())
            advice.remarks = remarksOf(picture, server, order, advice.links);
        if (const auto known = roundTrips.constFind(server.id); known != roundTrips.cend())
            advice.roundTrip = *known;
        ranking << advice;
    }
    std::stable_sort(ranking.begin(), ranking.end(), [](const SourceAdvice &a, const SourceAdvice &b) {
        if (a.possible() != b.possible())
            return a.possible();
        if (a.remarks.size() != b.remarks.size())
            return a.remarks.size() < b.remarks.size();
        if (a.links != b.links)
            return a.links < b.links;
        constexpr double unknown = std::numeric_limits<double>::infinity();
        return a.roundTrip.value_or(unknown) < b.roundTrip.value_or(unknown);
    });
    return ranking;
}

} // namespace rd
