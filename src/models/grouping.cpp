// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/grouping.h"

#include <QCoreApplication>
#include <algorithm>

namespace rd {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(rd::Grouping)
};

} // namespace

QString Grouping::nodeOf(const ServerId &server) const
{
    const QString group = groupOf(server);
    return group.isEmpty() ? server.fqdn() : u'\n' + group;
}

void Grouping::follow(const Snapshot &snapshot, const QSet<QString> &hiddenSuffixes)
{
    m_groupOf.clear();
    for (const Server &server : snapshot.servers)
        if (!server.location.isEmpty() && m_collapsed.contains(server.location))
            m_groupOf.insert(server.id, server.location);
    QHash<QString, const Agreement *> worst;
    QHash<QString, int> counts;
    const auto nameOf = [this](const Agreement &link) {
        return nodeOf(link.supplier) + u'\t' + nodeOf(link.consumer) + u'\t' + link.suffix;
    };
    for (const Agreement &link : snapshot.agreements) {
        if (hiddenSuffixes.contains(link.suffix) || nodeOf(link.supplier) == nodeOf(link.consumer))
            continue;
        const QString name = nameOf(link);
        ++counts[name];
        if (const Agreement *&known = worst[name]; !known || severity(link.health) > severity(known->health))
            known = &link;
    }
    m_drawn.clear();
    for (auto link = worst.cbegin(); link != worst.cend(); ++link)
        m_drawn.insert(AgreementKey::of(**link), counts.value(link.key()));
}

QString LocationSummary::text() const
{
    QStringList parts;
    for (const auto &[standing, count] : states)
        parts << Words::tr("%1 %2").arg(count).arg(standing.word);
    return Words::tr("%n server(s)", nullptr, servers) + QStringLiteral(": ") + parts.join(QStringLiteral(", "));
}

QHash<QString, LocationSummary> locationSummaries(const Snapshot &snapshot, const QHash<ServerId, ServerStanding> &stands)
{
    QHash<QString, LocationSummary> all;
    for (const Server &server : snapshot.servers) {
        if (server.location.isEmpty())
            continue;
        LocationSummary &summary = all[server.location];
        ++summary.servers;
        const ServerStanding stand = stands.value(server.id);
        const auto known = std::find_if(summary.states.begin(), summary.states.end(),
                                        [&stand](const auto &state) { return state.first.word == stand.word; });
        if (known == summary.states.end())
            summary.states.append({stand, 1});
        else
            ++known->second;
    }
    for (LocationSummary &summary : all)
        std::stable_sort(summary.states.begin(), summary.states.end(),
                         [](const auto &a, const auto &b) { return severity(a.first.health) > severity(b.first.health); });
    return all;
}

} // namespace rd
