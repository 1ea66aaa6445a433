// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "preflight/pathprobe.h"

#include "preflight/probescript.h"
#include "preflight/sidebyside.h"
#include "topology/health.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <algorithm>
#include <map>

namespace rd {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(rd::PathProbe)
};

constexpr std::chrono::milliseconds portLimit{3000};
constexpr std::chrono::milliseconds scriptLimit{10000}; ///< with what a slow host needs to start a script

/// What one supplier is to try.
struct Ways
{
    QList<std::pair<ServerId, int>> ends = {};
    QList<std::optional<PathCheck>> found = {};
    std::optional<Error> problem = {};
};

QJsonObject orderFor(const Ways &ways, const Snapshot &picture, const ServerId &supplier)
{
    QJsonArray probes;
    for (qsizetype i = 0; i < ways.ends.size(); ++i) {
        const ServerId consumer = ways.ends[i].first;
        const int port = ways.ends[i].second;
        const bool tls = std::any_of(picture.agreements.cbegin(), picture.agreements.cend(), [&](const Agreement &a) {
            return a.supplier == supplier && a.consumer == consumer && a.port == port &&
                   a.transport.compare(QLatin1StringView("SSL"), Qt::CaseInsensitive) == 0;
        });
        probes << QJsonObject{{QStringLiteral("id"), int(i)},
                              {QStringLiteral("name"), consumer.fqdn()},
                              {QStringLiteral("port"), port},
                              {QStringLiteral("transport"), QStringLiteral("tcp")},
                              {QStringLiteral("talk"), tls ? QStringLiteral("ldaps") : QStringLiteral("ldap")}};
    }
    return {{QStringLiteral("limit"), double(portLimit.count()) / 1000}, {QStringLiteral("probes"), probes}};
}

void tryWays(Ways &ways, const QJsonObject &order, const ServerId &supplier, ShellProvider &shells, Monitor &monitor)
{
    bool probed = false;
    const auto take = [&](const QJsonObject &object) {
        probed = probed || object.contains(QLatin1StringView("probed"));
        const ProbeAnswer answer = probeAnswer(object);
        if (answer.id >= 0 && answer.id < ways.found.size() && answer.verdict != PortVerdict::NotTested)
            ways.found[answer.id] = PathCheck{answer.verdict == PortVerdict::Open, answer.words, QDateTime::currentDateTimeUtc()};
    };
    ways.problem = runProbeScript(
        shells, supplier.fqdn(), order, scriptLimit, take, [&] { return probed; }, monitor);
}

} // namespace

SnapshotPtr tryPaths(const SnapshotPtr &picture, ShellProvider &shells, Monitor &monitor)
{
    std::map<ServerId, Ways> bySupplier;
    for (const Agreement &agreement : picture->agreements) {
        const Server *supplier = picture->server(agreement.supplier);
        if (!supplier || !supplier->reached || !agreement.enabled || agreement.dn.isEmpty())
            continue;
        Ways &ways = bySupplier[agreement.supplier];
        if (const std::pair end(agreement.consumer, agreement.port); !ways.ends.contains(end))
            ways.ends.append(end);
    }
    {
        SideBySide all(monitor);
        for (auto &[supplier, ways] : bySupplier) {
            ways.found.resize(ways.ends.size());
            all.add([&ways = ways, &shells, supplier = supplier, order = orderFor(ways, *picture, supplier)](Monitor &each) {
                tryWays(ways, order, supplier, shells, each);
            });
        }
    }
    auto result = std::make_shared<Snapshot>(*picture);
    for (Agreement &agreement : result->agreements) {
        const auto ways = bySupplier.find(agreement.supplier);
        if (ways == bySupplier.end() || agreement.dn.isEmpty())
            continue;
        const qsizetype at = ways->second.ends.indexOf(std::pair(agreement.consumer, agreement.port));
        if (at >= 0 && agreement.enabled && ways->second.found[at])
            addPath(agreement, *ways->second.found[at]);
    }
    for (const auto &[supplier, ways] : bySupplier)
        if (ways.problem)
            result->notes.append(
                Text::tr("%1 could not try the ways to its consumers: %2").arg(supplier.fqdn(), ways.problem->summary));
    return result;
}

} // namespace rd
