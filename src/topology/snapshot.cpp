// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "topology/snapshot.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>

namespace rd {
namespace {

struct HealthWord
{
    Health health;
    QLatin1StringView name;
    const char *label;
    int severity;
};

constexpr std::array healthWords{
    HealthWord{Health::Unknown, QLatin1StringView("unknown"), QT_TRANSLATE_NOOP("rd::Health", "Unknown"), 5},
    HealthWord{Health::InSync, QLatin1StringView("in-sync"), QT_TRANSLATE_NOOP("rd::Health", "In sync"), 0},
    HealthWord{Health::CatchingUp, QLatin1StringView("catching-up"), QT_TRANSLATE_NOOP("rd::Health", "Catching up"), 1},
    HealthWord{Health::Busy, QLatin1StringView("busy"), QT_TRANSLATE_NOOP("rd::Health", "Busy"), 2},
    HealthWord{Health::BackingOff, QLatin1StringView("backing-off"), QT_TRANSLATE_NOOP("rd::Health", "Backing off"), 3},
    HealthWord{Health::Stalled, QLatin1StringView("stalled"), QT_TRANSLATE_NOOP("rd::Health", "Stalled"), 7},
    HealthWord{Health::Refused, QLatin1StringView("refused"), QT_TRANSLATE_NOOP("rd::Health", "Refused"), 8},
    HealthWord{Health::Failing, QLatin1StringView("failing"), QT_TRANSLATE_NOOP("rd::Health", "Failing"), 9},
    HealthWord{Health::Uninitialised, QLatin1StringView("uninitialised"), QT_TRANSLATE_NOOP("rd::Health", "Never initialised"),
               6},
    HealthWord{Health::Disabled, QLatin1StringView("disabled"), QT_TRANSLATE_NOOP("rd::Health", "Disabled"), 4},
};

const HealthWord &wordFor(Health health)
{
    return *std::find_if(healthWords.begin(), healthWords.end(),
                         [health](const HealthWord &word) { return word.health == health; });
}

} // namespace

ServerId::ServerId(const QString &host) : m_fqdn(host.trimmed().toLower())
{
    while (m_fqdn.endsWith(u'.') || m_fqdn.endsWith(u' '))
        m_fqdn.chop(1);
}

QDateTime Csn::time() const
{
    bool ok = false;
    const uint seconds = text.left(8).toUInt(&ok, 16);
    return ok && isValid() ? QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC) : QDateTime();
}

int Csn::replicaId() const
{
    return isValid() ? text.mid(12, 4).toInt(nullptr, 16) : 0;
}

const RuvElement *Ruv::find(int replicaId) const
{
    const auto found =
        std::find_if(elements.cbegin(), elements.cend(), [replicaId](const RuvElement &e) { return e.replicaId == replicaId; });
    return found == elements.cend() ? nullptr : &*found;
}

const Service *Server::service(QStringView name) const
{
    const auto found = std::find_if(services.cbegin(), services.cend(),
                                    [name](const Service &s) { return s.name.compare(name, Qt::CaseInsensitive) == 0; });
    return found == services.cend() ? nullptr : &*found;
}

bool Server::hasService(QStringView name) const
{
    return service(name) != nullptr;
}

const ReplicaInfo *Server::replica(QStringView ofSuffix) const
{
    const auto found = std::find_if(replicas.cbegin(), replicas.cend(), [ofSuffix](const ReplicaInfo &r) {
        return r.suffix.compare(ofSuffix, Qt::CaseInsensitive) == 0;
    });
    return found == replicas.cend() ? nullptr : &*found;
}

const Server *Snapshot::server(const ServerId &id) const
{
    const auto found = std::find_if(servers.cbegin(), servers.cend(), [&id](const Server &s) { return s.id == id; });
    return found == servers.cend() ? nullptr : &*found;
}

const Agreement *Snapshot::agreement(const ServerId &supplier, const ServerId &consumer, QStringView onSuffix) const
{
    const auto found = std::find_if(agreements.cbegin(), agreements.cend(), [&](const Agreement &a) {
        return a.supplier == supplier && a.consumer == consumer && a.suffix.compare(onSuffix, Qt::CaseInsensitive) == 0;
    });
    return found == agreements.cend() ? nullptr : &*found;
}

QStringList Snapshot::suffixes() const
{
    QStringList all{suffix};
    const auto add = [&all](const QString &one) {
        if (!one.isEmpty() && !all.contains(one, Qt::CaseInsensitive))
            all.append(one);
    };
    for (const Server &server : servers)
        for (const ReplicaInfo &replica : server.replicas)
            add(replica.suffix);
    for (const Agreement &agreement : agreements)
        add(agreement.suffix);
    for (const Segment &segment : segments)
        add(segment.suffix);
    all.removeAll(QString());
    return all;
}

bool Snapshot::holds(const Server &server, QStringView ofSuffix) const
{
    if (server.reached && !server.limitedView)
        return server.replica(ofSuffix) != nullptr;
    if (!server.managedSuffixes.isEmpty())
        return server.managedSuffixes.contains(ofSuffix, Qt::CaseInsensitive);
    const auto concerns = [&](const auto &list, auto left, auto right) {
        return std::any_of(list.cbegin(), list.cend(), [&](const auto &one) {
            return (one.*left == server.id || one.*right == server.id) && one.suffix.compare(ofSuffix, Qt::CaseInsensitive) == 0;
        });
    };
    return (server.inDirectory && suffix.compare(ofSuffix, Qt::CaseInsensitive) == 0) ||
           concerns(agreements, &Agreement::supplier, &Agreement::consumer) ||
           concerns(segments, &Segment::left, &Segment::right);
}

QLatin1StringView roleStateName(RoleState state)
{
    switch (state) {
    case RoleState::Configured:
        return QLatin1StringView("configured");
    case RoleState::Enabled:
        return QLatin1StringView("enabled");
    case RoleState::Hidden:
        break;
    }
    return QLatin1StringView("hidden");
}

QLatin1StringView healthName(Health health)
{
    return wordFor(health).name;
}

std::optional<Health> healthNamed(QStringView name)
{
    const auto found =
        std::find_if(healthWords.begin(), healthWords.end(), [name](const HealthWord &word) { return word.name == name; });
    return found == healthWords.end() ? std::nullopt : std::optional(found->health);
}

int severity(Health health)
{
    return wordFor(health).severity;
}

QString healthLabel(Health health)
{
    return QCoreApplication::translate("rd::Health", wordFor(health).label);
}

QString suffixLabel(const QString &suffix, const QString &domainSuffix)
{
    if (suffix.compare(domainSuffix, Qt::CaseInsensitive) == 0)
        return QStringLiteral("domain");
    if (suffix.compare(QLatin1StringView("o=ipaca"), Qt::CaseInsensitive) == 0)
        return QStringLiteral("ca");
    return suffix;
}

} // namespace rd
