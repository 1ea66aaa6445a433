// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/connecting.h"

#include <QSet>
#include <algorithm>

namespace rd {
QList<ServerId> connectTargets(const Snapshot &snapshot, const ServerId &from, const QString &suffix)
{
    const Server *source = snapshot.server(from);
    if (!source || !snapshot.holds(*source, suffix))
        return {};
    QSet<ServerId> linked{from};
    const auto note = [&linked, &from](const ServerId &a, const ServerId &b) {
        if (a == from)
            linked.insert(b);
        else if (b == from)
            linked.insert(a);
    };
    for (const Agreement &agreement : snapshot.agreements)
        if (agreement.suffix == suffix)
            note(agreement.supplier, agreement.consumer);
    for (const Segment &segment : snapshot.segments)
        if (segment.suffix == suffix)
            note(segment.left, segment.right);
    QList<ServerId> targets;
    for (const Server &server : snapshot.servers)
        if (!linked.contains(server.id) && server.inDirectory && snapshot.holds(server, suffix))
            targets << server.id;
    return targets;
}

} // namespace rd
