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
};

constexpr std::array healthWords{
    HealthWord{Health::Unknown, QLatin1StringView("unknown"), QT_TRANSLATE_NOOP("rd::Health", "Unknown")},
    HealthWord{Health::InSync, QLatin1StringView("in-sync"), QT_TRANSLATE_NOOP("rd::Health", "In sync")},
    HealthWord{Health::CatchingUp, QLatin1StringView("catching-up"), QT_TRANSLATE_NOOP("rd::Health", "Catching up")},
    HealthWord{Health::Busy, QLatin1StringView("busy"), QT_TRANSLATE_NOOP("rd::Health", "Busy")},
    HealthWord{Health::Failing, QLatin1StringView("failing"), QT_TRANSLATE_NOOP("rd::Health", "Failing")},
    HealthWord{Health::Uninitialised, QLatin1StringView("uninitialised"), QT_TRANSLATE_NOOP("rd::Health", "Never initialised")},
    HealthWord{Health::Disabled, QLatin1StringView("disabled"), QT_TRANSLATE_NOOP("rd::Health", "Disabled")},
};

const HealthWord &wordFor(Health health)
{
    return *std::find_if(healthWords.begin(), healthWords.end(),
                         [health](const HealthWord &word) { return word.health == health; });
}

} // namespace

ServerId::ServerId(const QString &host) : m_fqdn(host.trimmed().toLower())
{
    while (m_fqdn.endsWith(u'.'))
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

bool Server::hasService(QStringView name) const
{
    return std::any_of(services.cbegin(), services.cend(),
                       [name](const Service &s) { return s.name.compare(name, Qt::CaseInsensitive) == 0; });
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

QLatin1StringView healthName(Health health)
{
    return wordFor(health).name;
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
