// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "topology/healthtracker.h"

#include <QCoreApplication>
#include <QSet>

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

void HealthTracker::followChanges(Agreement &direction, QList<Csn> &waiting)
{
    constexpr qsizetype mostKept = 1000; // one a poll: hours of a direction that stands still
    if (direction.toReceive.isValid() || direction.received.isValid()) {
        waiting.removeIf([&direction](const Csn &one) { return one <= direction.received; });
        if (direction.received < direction.toReceive && (waiting.isEmpty() || waiting.last() < direction.toReceive) &&
            waiting.size() < mostKept)
            waiting.append(direction.toReceive);
    }
    direction.seenWaiting = waiting.size();
}

void HealthTracker::followDirection(Agreement &direction, const QDateTime &now)
{
    const auto known = m_directions.constFind(AgreementKey::of(direction));
    const bool first = known == m_directions.constEnd();
    Memory memory = first ? Memory{} : *known;
    const bool gap = direction.toReceive.isValid() && direction.received < direction.toReceive;
    const bool measured = direction.toReceive.isValid() || direction.received.isValid();
    if (measured && (!gap || direction.received > memory.received || !memory.unmovedSince.isValid()))
        memory.unmovedSince = now;
    if (measured)
        memory.received = direction.received;
    followChanges(direction, memory.waiting);
    if (!isWaiting(direction.health) || !isWaiting(memory.raw))
        memory.troubleSince = now;
    const qint64 unmoved = gap ? memory.unmovedSince.secsTo(now) : 0;
    const qint64 waiting = memory.troubleSince.secsTo(now);
    const Health raw = direction.health;

    if (raw == Health::CatchingUp && gap && direction.sentTo.isValid() && !direction.initInProgress && unmoved >= stalledAfter) {
        direction.health = Health::Stalled;
        direction.explanation =
            Text::tr(
                "Changes made on %1 have been waiting for %2 seconds and none has arrived on %3, although %1 "
                "reports no failure: packets between the two are lost, or %1 is held up by a lost connection to another server.")
                .arg(direction.supplier.fqdn())
                .arg(unmoved)
                .arg(direction.consumer.fqdn());
    } else if (raw == Health::Busy && gap && unmoved >= patience) {
        direction.health = Health::Stalled;
        direction.explanation =
            Text::tr("%1 has been waiting for %2, which says it is busy, for %3 seconds; no change has arrived meanwhile.")
                .arg(direction.supplier.fqdn(), direction.consumer.fqdn())
                .arg(unmoved);
    } else if (raw == Health::BackingOff &&
               ((gap && unmoved >= patience) || (!direction.lastUpdateEnd.isValid() && waiting >= patienceWithBeginner))) {
        direction.health = Health::Failing;
        direction.explanation = Text::tr("What %1 calls trouble that passes has not passed for %2 seconds: %3")
                                    .arg(direction.supplier.fqdn())
                                    .arg(std::max(unmoved, waiting))
                                    .arg(direction.updateStatus);
    } else if (raw == Health::Failing && !first && isSound(memory.raw) && !direction.dn.isEmpty()) {
        direction.health = Health::BackingOff;
        if (!direction.path || direction.path->open)
            direction.explanation = Text::tr("A session of %1 has just failed; it will try again. %2")
                                        .arg(direction.supplier.fqdn(), direction.explanation);
    } else if (raw == Health::Unknown && memory.lastKnownAt.isValid()) {
        direction.explanation =
            Text::tr("%1 Last known at %2 UTC: %3.")
                .arg(direction.explanation, memory.lastKnownAt.toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")),
                     healthLabel(memory.lastKnown));
    }
    if (direction.health != Health::Unknown) {
        memory.lastKnown = direction.health;
        memory.lastKnownAt = now;
    }
    if (first || memory.shown != direction.health)
        memory.since = now;
    direction.healthSince = memory.since;
    memory.raw = raw;
    memory.shown = direction.health;
    m_directions.insert(AgreementKey::of(direction), memory);
}

SnapshotPtr HealthTracker::follow(const SnapshotPtr &fresh)
{
    Snapshot picture = *fresh;
    QSet<AgreementKey> directions;
    for (Agreement &direction : picture.agreements) {
        followDirection(direction, picture.takenAt);
        directions.insert(AgreementKey::of(direction));
    }
    for (Server &server : picture.servers) {
        if (server.reached)
            m_lastReached.insert(server.id, picture.takenAt);
        server.lastReached = m_lastReached.value(server.id);
    }
    // What is no longer in the domain is forgotten.
    m_directions.removeIf([&directions](const auto &entry) { return !directions.contains(entry.key()); });
    return std::make_shared<const Snapshot>(std::move(picture));
}

} // namespace rd
