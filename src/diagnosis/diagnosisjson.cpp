// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnosis/diagnosisjson.h"

#include <QJsonArray>
#include <QJsonObject>

namespace rd {
namespace {

QJsonValue lineOrNull(qint64 line)
{
    return line > 0 ? QJsonValue(line) : QJsonValue();
}

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonArray remedyJson(const QList<RemedyStep> &remedy, const PlaceNames &names = {})
{
    QJsonArray array;
    for (const RemedyStep &step : remedy)
        array.append(remedySentence(step, names));
    return array;
}

QJsonObject findingJson(const LogFinding &finding)
{
    QJsonArray evidence;
    for (const LogFinding::Evidence &spot : finding.evidence)
        evidence.append(QJsonObject{{QStringLiteral("line"), spot.line}, {QStringLiteral("text"), spot.text}});
    return {{QStringLiteral("id"), textOrNull(finding.id)},
            {QStringLiteral("severity"), QString(outcomeName(finding.outcome))},
            {QStringLiteral("file"), textOrNull(finding.file)},
            {QStringLiteral("line"), lineOrNull(finding.line)},
            {QStringLiteral("healedBy"), lineOrNull(finding.healedBy)},
            {QStringLiteral("healedIn"), textOrNull(finding.healedIn)},
            {QStringLiteral("phase"), textOrNull(finding.phase)},
            {QStringLiteral("step"), textOrNull(finding.step)},
            {QStringLiteral("lastError"), textOrNull(finding.lastError)},
            {QStringLiteral("title"), finding.title},
            {QStringLiteral("cause"), finding.cause},
            {QStringLiteral("remedy"), remedyJson(finding.remedy, finding.names)},
            {QStringLiteral("count"), finding.seen},
            {QStringLiteral("because"), textOrNull(finding.because)},
            {QStringLiteral("lookIn"), textOrNull(finding.lookIn)},
            {QStringLiteral("evidence"), evidence}};
}

} // namespace

QJsonObject diagnosisJson(const Diagnosis &diagnosis)
{
    QJsonArray findings;
    for (const LogFinding &finding : diagnosis.findings)
        findings.append(findingJson(finding));
    return {{QStringLiteral("verdict"), findingJson(diagnosis.verdict)},
            {QStringLiteral("findings"), findings},
            {QStringLiteral("earlierRuns"), diagnosis.earlierRuns},
            {QStringLiteral("leftOut"), QJsonArray::fromStringList(diagnosis.leftOut)}};
}

QJsonObject ruleJson(const Rule &rule)
{
    return {{QStringLiteral("id"), rule.id},
            {QStringLiteral("severity"), QString(ruleSeverityName(rule.severity))},
            {QStringLiteral("title"), rule.title},
            {QStringLiteral("cause"), rule.cause},
            {QStringLiteral("remedy"), remedyJson(rule.remedy)},
            {QStringLiteral("lookIn"), textOrNull(rule.lookIn)},
            {QStringLiteral("versions"), textOrNull(rule.versions)},
            {QStringLiteral("reference"), textOrNull(rule.reference)},
            {QStringLiteral("over"), QJsonArray::fromStringList(rule.over)},
            {QStringLiteral("file"), rule.place.file}};
}

} // namespace rd
