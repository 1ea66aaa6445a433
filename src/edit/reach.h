// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "topology/snapshot.h"

namespace rd {

/// One way that changes can take.
struct Way
{
    ServerId from;
    ServerId to;
    friend bool operator==(const Way &, const Way &) = default;
};

/// The servers that hold a suffix.
QList<ServerId> holdersOf(const Snapshot &picture, const QString &suffix);
/// The ways the domain is meant to have: segments, or agreements at domain level 0.
QList<Way> wantedWays(const Snapshot &picture, const QString &suffix);
/// Those that work now.
QList<Way> workingWays(const Snapshot &picture, const QString &suffix);
/// All but those that touch this server.
QList<Way> without(const QList<Way> &ways, const ServerId &server);
/// All but those between these two, in both directions.
QList<Way> without(const QList<Way> &ways, const ServerId &one, const ServerId &other);

/// Who gets whose changes.
class Reach
{
public:
    Reach(const QList<ServerId> &servers, const QList<Way> &ways);
    bool reaches(const ServerId &from, const ServerId &to) const;
    /// The pairs that this has and the other has not.
    QList<Way> lostIn(const Reach &after) const;

private:
    QList<ServerId> m_servers;
    QHash<ServerId, int> m_index;
    QList<QList<bool>> m_reached;
};

} // namespace rd
