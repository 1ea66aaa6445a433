// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "topology/healthtracker.h"

#include <QCoreApplication>

namespace rd {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(rd::HealthTracker)
};

/// A supplier that reports no trouble sends at once: what has not moved from one poll to the next is not on its way.
constexpr qint64 stalledAfter = 9;
/// Waiting for a busy consumer, or after trouble that usually passes, may well take a minute or two.
constexpr qint64 patience = 300;
/// The same for a supplier that never had a session: nothing speaks for it.
constexpr qint64 patienceWithBeginner = 120;

bool isWaiting(Health health)
{
    return health == Health::Busy || health == Health::BackingOff;
}

bool isSound(Health health)
{
    return health == Health::InSync || health == Health::CatchingUp || health == Health::Busy;
}

} // namespace

void HealthTracker::followDirection(Agreement &a, const QDateTime &now)
{
    const auto known = m_directions.constFind(AgreementKey::of(a));
    const bool first = known == m_directions.constEnd();
    Memory memory = first ? Memory{} : *known;
    const bool gap = a.toReceive.isValid() && a.received < a.toReceive;
    const bool measured = a.toReceive.isValid() || a.received.isValid();
    if (measured && (!gap || a.received > memory.received || !memory.unmovedSince.isValid()))
        memory.unmovedSince = now;
    if (measured)
        memory.received = a.received;
    if (!isWaiting(a.health) || !isWaiting(memory.raw))
        memory.troubleSince = now;
    const qint64 unmoved = gap ? memory.unmovedSince.secsTo(now) : 0;
    const qint64 waiting = memory.troubleSince.secsTo(now);
    const Health raw = a.health;

    if (raw == Health::CatchingUp && gap && a.sentTo.isValid() && !a.initInProgress && unmoved >= stalledAfter) {
        a.health = Health::Stalled;
        a.explanation = Text::tr("Changes made on %1 have been waiting for %2 seconds and none has arrived on %3, although %1 "
                                 "reports no failure: probably packets between the two are lost.")
                            .arg(a.supplier.fqdn())
                            .arg(unmoved)
                            .arg(a.consumer.fqdn());
    } else if (raw == Health::Busy && gap && unmoved >= patience) {
        a.health = Health::Stalled;
        a.explanation =
            Text::tr("%1 has been waiting for %2, which says it is busy, for %3 seconds; no change has arrived meanwhile.")
                .arg(a.supplier.fqdn(), a.consumer.fqdn())
                .arg(unmoved);
    } else if (raw == Health::BackingOff &&
               ((gap && unmoved >= patience) || (!a.lastUpdateEnd.isValid() && waiting >= patienceWithBeginner))) {
        a.health = Health::Failing;
        a.explanation = Text::tr("What %1 calls trouble that passes has not passed for %2 seconds: %3")
                            .arg(a.supplier.fqdn())
                            .arg(std::max(unmoved, waiting))
                            .arg(a.updateStatus);
    } else if (raw == Health::Failing && !first && isSound(memory.raw) && !a.dn.isEmpty()) {
        a.health = Health::BackingOff;
        a.explanation = Text::tr("A session of %1 has just failed; it will try again. %2").arg(a.supplier.fqdn(), a.explanation);
    } else if (raw == Health::Unknown && memory.lastKnownAt.isValid()) {
        a.explanation = Text::tr("%1 Last known at %2 UTC: %3.")
                            .arg(a.explanation, memory.lastKnownAt.toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")),
                                 healthLabel(memory.lastKnown));
    }
    if (a.health != Health::Unknown) {
        memory.lastKnown = a.health;
        memory.lastKnownAt = now;
    }
    if (first || memory.shown != a.health)
        memory.since = now;
    a.healthSince = memory.since;
    memory.raw = raw;
    memory.shown = a.health;
    m_directions.insert(AgreementKey::of(a), memory);
}

SnapshotPtr HealthTracker::follow(const SnapshotPtr &fresh)
{
    Snapshot picture = *fresh;
    for (Agreement &direction : picture.agreements)
        followDirection(direction, picture.takenAt);
    for (Server &server : picture.servers) {
        if (server.reached)
            m_lastReached.insert(server.id, picture.takenAt);
        server.lastReached = m_lastReached.value(server.id);
    }
    // What is no longer in the domain is forgotten.
    m_directions.removeIf([&picture](const auto &entry) {
        return !picture.agreement(entry.key().supplier, entry.key().consumer, entry.key().suffix);
    });
    return std::make_shared<const Snapshot>(std::move(picture));
}

} // namespace rd
