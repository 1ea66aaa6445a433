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

QString idsText(const Server &server)
{
    QStringList words;
    for (const ReplicaInfo &replica : server.replicas)
        words.append(QStringLiteral("%1=%2").arg(replica.suffix).arg(replica.replicaId));
    words.sort();
    return words.join(u' ');
}

QString reachedWord(const Server &server)
{
    return server.reached ? QStringLiteral("yes") : QStringLiteral("no");
}

/// What of a server is compared, as text.
struct Trait
{
    QLatin1StringView what;
    const char *label;
    QString (*get)(const Server &);
};

constexpr QLatin1StringView reachedTrait("reached");
constexpr std::array traits{
    Trait{reachedTrait, nullptr, reachedWord}, // has sentences of its own
    Trait{QLatin1StringView("version"), QT_TRANSLATE_NOOP("rd::SnapshotDiff", "version"),
          [](const Server &s) { return s.version; }},
    Trait{QLatin1StringView("services"), QT_TRANSLATE_NOOP("rd::SnapshotDiff", "services"), serviceText},
    Trait{QLatin1StringView("location"), QT_TRANSLATE_NOOP("rd::SnapshotDiff", "location"),
          [](const Server &s) { return s.location; }},
    Trait{QLatin1StringView("replicaIds"), QT_TRANSLATE_NOOP("rd::SnapshotDiff", "replica ids"), idsText},
};

void compareServers(const Snapshot &before, const Snapshot &after, QList<Difference> &found)
{
    for (const Server &server : after.servers)
        if (!before.server(server.id))
            found.append({.kind = Kind::Added, .what = QStringLiteral("server"), .servers = {server.id}});
    for (const Server &old : before.servers) {
        const Server *now = after.server(old.id);
        if (!now) {
            found.append({.kind = Kind::Removed, .what = QStringLiteral("server"), .servers = {old.id}});
            continue;
        }
        for (const Trait &trait : traits) {
            const bool known = trait.what == reachedTrait || (old.reached && now->reached); // else it would only look different
            const QString was = trait.get(old);
            const QString is = trait.get(*now);
            if (was != is && known)
                found.append({.kind = Kind::Changed, .what = trait.what, .servers = {old.id}, .before = was, .after = is});
        }
    }
    if (!before.renewalMaster.isEmpty() && !after.renewalMaster.isEmpty() && before.renewalMaster != after.renewalMaster)
        found.append({.kind = Kind::Changed,
                      .what = QStringLiteral("renewalMaster"),
                      .before = before.renewalMaster.fqdn(),
                      .after = after.renewalMaster.fqdn()});
}

using Directions = QHash<AgreementKey, const Agreement *>;

Directions directionsOf(const Snapshot &picture)
{
    Directions directions;
    for (const Agreement &agreement : picture.agreements)
        directions.insert(AgreementKey::of(agreement), &agreement);
    return directions;
}

void compareDirections(const Snapshot &before, const Snapshot &after, QList<Difference> &found)
{
    const auto tell = [&found](Kind kind, const Agreement &a, const char *what, const QString &was, const QString &is) {
        found.append({.kind = kind,
                      .what = QString::fromLatin1(what),
                      .servers = {a.supplier, a.consumer},
                      .suffix = a.suffix,
                      .before = was,
                      .after = is});
    };
    const auto switched = [](const Agreement &a) { return a.enabled ? QStringLiteral("on") : QStringLiteral("off"); };
    const Directions known = directionsOf(before);
    for (const Agreement &now : after.agreements) {
        const Agreement *old = known.value(AgreementKey::of(now));
        if (!old) {
            tell(Kind::Added, now, "direction", {}, healthName(now.health));
            continue;
        }
        if (old->health != now.health)
            tell(Kind::Changed, now, "health", healthName(old->health), healthName(now.health));
        if (old->enabled != now.enabled)
            tell(Kind::Changed, now, "enabled", switched(*old), switched(now));
    }
    const Directions left = directionsOf(after);
    for (const Agreement &old : before.agreements)
        if (!left.contains(AgreementKey::of(old)))
            tell(Kind::Removed, old, "direction", healthName(old.health), {});
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
    const auto tell = [&](Kind kind, const QList<Segment> &list, const QList<Segment> &other) {
        for (const Segment &one : list)
            if (!isIn(other, one))
                found.append(
                    {.kind = kind, .what = QStringLiteral("segment"), .servers = {one.left, one.right}, .suffix = one.suffix});
    };
    tell(Kind::Added, after.segments, before.segments);
    tell(Kind::Removed, before.segments, after.segments);
}

QString healthText(const QString &name)
{
    const auto health = healthNamed(name);
    return health ? healthLabel(*health) : name;
}

/// With %1, %2 and %3 for both ends and the suffix; the states come before, so that no name can hold a place.
QString pairSentence(const Difference &one)
{
    const bool added = one.kind == Kind::Added;
    if (one.what == QLatin1StringView("segment"))
        return added ? Text::tr("The segment %1 – %2 (%3) is new.") : Text::tr("The segment %1 – %2 (%3) is gone.");
    if (one.what == QLatin1StringView("direction"))
        return added ? Text::tr("%1 now replicates to %2 (%3).") : Text::tr("%1 no longer replicates to %2 (%3).");
    if (one.what == QLatin1StringView("enabled"))
        return one.after == QLatin1StringView("on") ? Text::tr("%1 to %2 (%3) was switched on.")
                                                    : Text::tr("%1 to %2 (%3) was switched off.");
    return Text::tr("%1 to %2 (%3): %4 before, %5 now.")
        .replace(QLatin1StringView("%4"), healthText(one.before))
        .replace(QLatin1StringView("%5"), healthText(one.after));
}

QString serverSentence(const Difference &one, const QString &name)
{
    if (one.what == QLatin1StringView("server"))
        return one.kind == Kind::Added ? Text::tr("%1 is new.").arg(name) : Text::tr("%1 is gone.").arg(name);
    if (one.what == reachedTrait)
        return one.after == QLatin1StringView("yes") ? Text::tr("%1 answers again.").arg(name)
                                                     : Text::tr("%1 no longer answers.").arg(name);
    const auto trait =
        std::find_if(traits.begin(), traits.end(), [&one](const Trait &t) { return t.label && t.what == one.what; });
    const QString label = trait == traits.end() ? one.what : Text::tr(trait->label);
    return Text::tr("%1, %2: %3 before, %4 now.").arg(name, label, one.before, one.after);
}

} // namespace

QString differenceText(const Difference &one, const QString &domainSuffix)
{
    if (one.servers.size() == 2)
        return pairSentence(one).arg(one.servers[0].fqdn(), one.servers[1].fqdn(), suffixLabel(one.suffix, domainSuffix));
    if (one.servers.size() == 1)
        return serverSentence(one, one.servers[0].fqdn());
    return Text::tr("The CA's certificates are renewed by %2 now, by %1 before.").arg(one.before, one.after);
}

QList<Difference> comparePictures(const Snapshot &before, const Snapshot &after)
{
    QList<Difference> found;
    compareServers(before, after, found);
    compareDirections(before, after, found);
    compareSegments(before, after, found);
    for (Difference &one : found)
        one.text = differenceText(one, after.suffix);
    return found;
}

} // namespace rd
