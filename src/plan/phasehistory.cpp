// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/phasehistory.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>

namespace rd {
namespace {

constexpr qsizetype mostRuns = 20;
constexpr double longest = 24.0 * 3600; ///< seconds; more is nothing that was measured

double sane(double seconds)
{
    return seconds > 0 && seconds < longest ? seconds : 0;
}

} // namespace

QJsonObject toJson(const PhaseTime &phase)
{
    QJsonObject steps;
    for (auto step = phase.steps.cbegin(); step != phase.steps.cend(); ++step)
        steps.insert(step.key(), step.value());
    return {{QStringLiteral("title"), phase.title}, {QStringLiteral("seconds"), phase.seconds}, {QStringLiteral("steps"), steps}};
}

PhaseTime phaseTime(const QJsonObject &json)
{
    PhaseTime phase{.title = json.value(QLatin1StringView("title")).toString(),
                    .seconds = sane(json.value(QLatin1StringView("seconds")).toDouble())};
    const QJsonObject steps = json.value(QLatin1StringView("steps")).toObject();
    for (auto step = steps.constBegin(); step != steps.constEnd(); ++step)
        phase.steps.insert(step.key(), sane(step.value().toDouble()));
    return phase;
}

PhaseHistory readPhaseHistory(const QString &runsFolder)
{
    PhaseHistory history;
    const QStringList runs =
        QDir(runsFolder).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name | QDir::Reversed).mid(0, mostRuns);
    for (const QString &run : runs) {
        QFile journal(runsFolder + u'/' + run + QStringLiteral("/journal.jsonl"));
        if (!journal.open(QIODevice::ReadOnly))
            continue;
        while (!journal.atEnd())
            if (const QJsonObject line = QJsonDocument::fromJson(journal.readLine()).object();
                line.value(QLatin1StringView("event")) == QLatin1StringView("phase"))
                history.add(phaseTime(line));
    }
    return history;
}

} // namespace rd
