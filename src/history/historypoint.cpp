// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/historypoint.h"

#include "topology/ruv.h"

namespace rd {

bool HistoryPoint::saysTheSame(const HistoryPoint &other) const
{
    return present == other.present && reached == other.reached && health == other.health && lagSeconds == other.lagSeconds &&
           changes == other.changes && findings == other.findings;
}

bool isWorse(const HistoryPoint &a, const HistoryPoint &b)
{
    const auto weight = [](const HistoryPoint &point) {
        return std::tuple(!point.reached, severity(point.health), point.lagSeconds.value_or(-1), point.changes.value_or(-1),
                          point.findings);
    };
    return weight(a) > weight(b);
}

QHash<HistorySubject, HistoryPoint> pointsOf(const Snapshot &picture, const QList<Finding> &findings)
{
    QHash<HistorySubject, HistoryPoint> points;
    QHash<ServerId, Health> worst;
    const qint64 at = picture.takenAt.toSecsSinceEpoch();
    for (const Agreement &agreement : picture.agreements) {
        HistoryPoint point{.at = at, .health = agreement.health, .lagSeconds = agreement.lagSeconds};
        if (const auto behind = changesBehind(agreement))
            point.changes = behind->atLeast;
        points.insert(HistorySubject::of(AgreementKey::of(agreement)), point);
        for (const ServerId &id : {agreement.supplier, agreement.consumer})
            if (const auto known = worst.constFind(id); known == worst.cend() || severity(agreement.health) > severity(*known))
                worst.insert(id, agreement.health);
    }
    QHash<ServerId, int> named;
    for (const Finding &finding : findings)
        if (finding.severity >= Severity::Warning)
            for (const ServerId &id : finding.servers)
                ++named[id];
    for (const Server &server : picture.servers)
        points.insert(HistorySubject::of(server.id), {.at = at,
                                                      .reached = server.reached,
                                                      .health = worst.value(server.id, Health::InSync),
                                                      .findings = named.value(server.id)});
    return points;
}

QList<qint64> superfluous(const QList<HistoryPoint> &points, qint64 stepSeconds)
{
    QList<qint64> times;
    for (qsizetype begin = 0; begin < points.size();) {
        qsizetype end = begin;
        qsizetype worst = begin;
        for (; end < points.size() && points[end].at / stepSeconds == points[begin].at / stepSeconds; ++end)
            if (isWorse(points[end], points[worst]))
                worst = end;
        for (qsizetype i = begin; i < end - 1; ++i)
            if (i != worst)
                times.append(points[i].at);
        begin = end;
    }
    return times;
}

} // namespace rd
