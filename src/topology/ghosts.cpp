// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "topology/ghosts.h"

#include "topology/ruv.h"

#include <QMap>

namespace rd {
namespace {

/// Who uses which id of one suffix.
struct Owners
{
    QHash<int, ServerId> hostOfId;
    QHash<ServerId, int> idOfHost;
    QList<ServerId> notSeen;
};

Owners ownersOf(const Snapshot &picture, const QString &suffix)
{
    Owners owners;
    for (const Server &server : picture.servers) {
        const ReplicaInfo *replica = server.replica(suffix);
        if (replica && replica->replicaId > 0) {
            owners.hostOfId.insert(replica->replicaId, server.id);
            owners.idOfHost.insert(server.id, replica->replicaId);
        } else if ((!server.reached || server.limitedView) && picture.holds(server, suffix)) {
            owners.notSeen.append(server.id);
        }
    }
    return owners;
}

std::optional<Ghost::Reason> reasonFor(const Snapshot &picture, const Owners &owners, const RuvElement &element)
{
    if (owners.hostOfId.contains(element.replicaId))
        return std::nullopt;
    const ServerId host = hostOf(element);
    if (host.isEmpty())
        return Ghost::Reason::NoUrl;
    if (owners.notSeen.contains(host))
        return std::nullopt; // may well be its id
    const Server *server = picture.server(host);
    if (!server || !server->inDirectory)
        return Ghost::Reason::UnknownHost;
    return owners.idOfHost.contains(host) ? std::optional(Ghost::Reason::OtherId) : std::nullopt;
}

} // namespace

QList<Ghost> findGhosts(const Snapshot &picture)
{
    QList<Ghost> found;
    for (const QString &suffix : picture.suffixes()) {
        const Owners owners = ownersOf(picture, suffix);
        QMap<int, Ghost> byId;
        for (const Server &server : picture.servers) {
            const ReplicaInfo *replica = server.replica(suffix);
            if (!replica)
                continue;
            for (const RuvElement &element : replica->ruv.elements) {
                const auto reason = reasonFor(picture, owners, element);
                if (!reason)
                    continue;
                Ghost &ghost = byId[element.replicaId];
                ghost.suffix = suffix;
                ghost.replicaId = element.replicaId;
                if (ghost.carriedBy.isEmpty() || !element.url.isEmpty()) {
                    ghost.url = element.url;
                    ghost.reason = *reason;
                }
                ghost.newest = std::max(ghost.newest, element.max);
                ghost.carriedBy.append(server.id);
                ghost.notSeen = owners.notSeen;
            }
        }
        found += byId.values();
    }
    return found;
}

} // namespace rd
