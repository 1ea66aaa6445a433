// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "topology/snapshotdiff.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>

namespace rd {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(rd::SnapshotDiff)
};

using Kind = Difference::Kind;

QString serviceText(const Server &server)
{
    QStringList words;
    for (const Service &service : server.services)
        words.append(service.name + u'=' + roleStateName(service.state));
    words.sort();
    return words.join(u' ');
}

/// What of a server is compared, as text.
struct Trait
{
    const char *what;
    const char *label;
    QString (*get)(const Server &);
};

QString idsText(const Server &server)
{
    QStringList words;
    for (const ReplicaInfo &replica : server.replicas)
        words.append(QStringLiteral("%1=%2").arg(replica.suffix).arg(replica.replicaId));
    words.sort();
    return words.join(u' ');
}

QString reachedText(const Server &server)
{
    return server.reached ? Text::tr("yes") : Text::tr("no");
}

constexpr std::array traits{
    Trait{"reached", QT_TRANSLATE_NOOP("rd::SnapshotDiff", "whether it answers"), reachedText},
    Trait{"version", QT_TRANSLATE_NOOP("rd::SnapshotDiff", "version"), [](const Server &s) { return s.version; }},
    Trait{"services", QT_TRANSLATE_NOOP("rd::SnapshotDiff", "services"), serviceText},
    Trait{"location", QT_TRANSLATE_NOOP("rd::SnapshotDiff", "location"), [](const Server &s) { return s.location; }},
    Trait{"replicaIds", QT_TRANSLATE_NOOP("rd::SnapshotDiff", "replica ids"), idsText},
};

void compareServers(const Snapshot &before, const Snapshot &after, QList<Difference> &found)
{
    for (const Server &server : after.servers)
        if (!before.server(server.id))
            found.append({.kind = Kind::Added,
                          .what = QStringLiteral("server"),
                          .servers = {server.id},
                          .text = Text::tr("%1 is new.").arg(server.id.fqdn())});
    for (const Server &old : before.servers) {
        const Server *now = after.server(old.id);
        if (!now) {
            found.append({.kind = Kind::Removed,
                          .what = QStringLiteral("server"),
                          .servers = {old.id},
                          .text = Text::tr("%1 is gone.").arg(old.id.fqdn())});
            continue;
        }
        for (const Trait &trait : traits) {
            const bool unknown = &trait != traits.data() && (!old.reached || !now->reached); // would only look different
            const QString was = trait.get(old);
            const QString is = trait.get(*now);
            if (was == is || unknown)
                continue;
            found.append({.kind = Kind::Changed,
                          .what = QString::fromLatin1(trait.what),
                          .servers = {old.id},
                          .before = was,
                          .after = is,
                          .text = Text::tr("%1, %2: %3 before, %4 now.").arg(old.id.fqdn(), Text::tr(trait.label), was, is)});
        }
    }
}

void compareDirections(const Snapshot &before, const Snapshot &after, QList<Difference> &found)
{
    const auto make = [&after](Kind kind, const Agreement &a, const char *what, const QString &was, const QString &is,
                               const QString &sentence) {
        return Difference{.kind = kind,
                          .what = QString::fromLatin1(what),
                          .servers = {a.supplier, a.consumer},
                          .suffix = a.suffix,
                          .before = was,
                          .after = is,
                          .text = sentence.arg(a.supplier.fqdn(), a.consumer.fqdn(), suffixLabel(a.suffix, after.suffix))};
    };
    for (const Agreement &now : after.agreements) {
        const Agreement *old = before.agreement(now.supplier, now.consumer, now.suffix);
        if (!old)
            found.append(make(Kind::Added, now, "direction", {}, QString(healthName(now.health)),
                              Text::tr("%1 now replicates to %2 (%3).")));
        else if (old->health != now.health)
            found.append(make(Kind::Changed, now, "health", QString(healthName(old->health)), QString(healthName(now.health)),
                              Text::tr("%1 to %2 (%3): %4 before, %5 now.")
                                  .replace(QLatin1StringView("%4"), healthLabel(old->health))
                                  .replace(QLatin1StringView("%5"), healthLabel(now.health))));
        if (old && old->enabled != now.enabled)
            found.append(
                make(Kind::Changed, now, "enabled", old->enabled ? QStringLiteral("on") : QStringLiteral("off"),
                     now.enabled ? QStringLiteral("on") : QStringLiteral("off"),
                     now.enabled ? Text::tr("%1 to %2 (%3) was switched on.") : Text::tr("%1 to %2 (%3) was switched off.")));
    }
    for (const Agreement &old : before.agreements)
        if (!after.agreement(old.supplier, old.consumer, old.suffix))
            found.append(make(Kind::Removed, old, "direction", QString(healthName(old.health)), {},
                              Text::tr("%1 no longer replicates to %2 (%3).")));
}

bool isIn(const QList<Segment> &list, const Segment &one)
{
    return std::any_of(list.cbegin(), list.cend(), [&one](const Segment &s) {
        return s.suffix == one.suffix &&
               ((s.left == one.left && s.right == one.right) || (s.left == one.right && s.right == one.left));
    });
}

void compareSegments(const Snapshot &before, const Snapshot &after, QList<Difference> &found)
{
    const auto tell = [&](Kind kind, const QList<Segment> &list, const QList<Segment> &other, const QString &sentence) {
        for (const Segment &one : list)
            if (!isIn(other, one))
                found.append({.kind = kind,
                              .what = QStringLiteral("segment"),
                              .servers = {one.left, one.right},
                              .suffix = one.suffix,
                              .text = sentence.arg(one.left.fqdn(), one.right.fqdn(), suffixLabel(one.suffix, after.suffix))});
    };
    tell(Kind::Added, after.segments, before.segments, Text::tr("The segment %1 – %2 (%3) is new."));
    tell(Kind::Removed, before.segments, after.segments, Text::tr("The segment %1 – %2 (%3) is gone."));
}

} // namespace

QList<Difference> comparePictures(const Snapshot &before, const Snapshot &after)
{
    QList<Difference> found;
    compareServers(before, after, found);
    compareDirections(before, after, found);
    compareSegments(before, after, found);
    return found;
}

} // namespace rd
