// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/connectionoutput.h"

#include <QDateTime>
#include <algorithm>

namespace rd {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(rd::ConnectionText)
};

using Tone = Console::Tone;

Tone toneOf(Grade grade, PortVerdict verdict)
{
    if (grade == Grade::Bad)
        return Tone::Bad;
    if (grade == Grade::Warning)
        return Tone::Warning;
    return verdict == PortVerdict::Open ? Tone::Good : Tone::Faint;
}

QString signOf(Grade grade, PortVerdict verdict, const Console &console)
{
    if (grade == Grade::Bad)
        return console.hasSigns() ? QStringLiteral("✗") : QStringLiteral("x");
    if (grade == Grade::Warning)
        return QStringLiteral("!");
    return verdict == PortVerdict::Open ? (console.hasSigns() ? QStringLiteral("✓") : QStringLiteral("+")) : QStringLiteral("-");
}

QString heard(const PortResult &result)
{
    if (result.verdict != PortVerdict::Open)
        return result.words;
    if (result.byResponder)
        return Text::tr("no service yet, our own answer came through");
    if (result.certificateEnds)
        return Text::tr("certificate valid until %1")
            .arg(QDateTime::fromSecsSinceEpoch(*result.certificateEnds, Qt::UTC).date().toString(Qt::ISODate));
    return Text::tr("the service answers");
}

void addLeg(QStringList &lines, const ConnectionReport &report, Leg leg, const Console &console)
{
    qsizetype addressWidth = 0;
    qsizetype verdictWidth = 0;
    qsizetype serviceWidth = 0;
    for (const PortResult &result : report.results) {
        if (result.leg != leg)
            continue;
        addressWidth = std::max(addressWidth, result.address.size());
        verdictWidth = std::max(verdictWidth, verdictText(result.verdict).size());
        serviceWidth = std::max(serviceWidth, result.rule.service.size());
    }
    lines << console.toned(Tone::Strong, Text::tr("From %1 to %2").arg(report.from(leg), report.to(leg)));
    for (const PortResult &result : report.results) {
        if (result.leg != leg)
            continue;
        const Grade grade = report.grade(result);
        const QString port = QStringLiteral("%1/%2").arg(result.rule.port).arg(QString(transportName(result.rule.transport)));
        const QString verdict =
            signOf(grade, result.verdict, console) + u' ' + verdictText(result.verdict).leftJustified(verdictWidth);
        lines << QStringLiteral("  %1  %2  %3  %4  %5")
                     .arg(port.leftJustified(8), result.address.leftJustified(addressWidth),
                          console.toned(toneOf(grade, result.verdict), verdict), result.rule.service.leftJustified(serviceWidth),
                          console.toned(Tone::Faint, heard(result)))
                     .trimmed()
                     .prepend(QStringLiteral("  "));
    }
    lines << QString();
}

QString verdictOf(const ConnectionReport &report, const Console &console)
{
    const auto bad = std::count_if(report.results.begin(), report.results.end(),
                                   [&report](const PortResult &result) { return report.grade(result) == Grade::Bad; });
    if (report.grade() == Grade::Good)
        return console.toned(Tone::Good, Text::tr("Every port that a replica needs is open in both directions."));
    if (report.grade() == Grade::Warning)
        return console.toned(Tone::Warning,
                             Text::tr("Every required port is open, but not all that should be; an installation goes on."));
    return console.toned(Tone::Bad,
                         bad > 0 ? Text::tr("%n required port(s) cannot be used; an installation would fail.", nullptr, int(bad))
                                 : Text::tr("Not everything could be tried."));
}

} // namespace

ExitCode exitCodeFor(const ConnectionReport &report)
{
    switch (report.grade()) {
    case Grade::Good:
        return ExitGood;
    case Grade::Warning:
        return ExitWarning;
    case Grade::Bad:
        break;
    }
    return ExitBad;
}

QString connectionText(const ConnectionReport &report, const Console &console)
{
    QStringList lines;
    addLeg(lines, report, Leg::ToSource, console);
    addLeg(lines, report, Leg::ToReplica, console);
    for (const Error &problem : report.problems) {
        lines << console.toned(Tone::Bad, problem.summary);
        if (!problem.advice.isEmpty())
            lines << QStringLiteral("  ") + problem.advice;
        if (!problem.detail.isEmpty())
            lines << QStringLiteral("  (%1)").arg(problem.detail);
    }
    lines << verdictOf(report, console);
    lines << console.toned(Tone::Faint, Text::tr("%n result(s) in %1 s.", nullptr, int(report.results.size()))
                                            .arg(double(report.milliseconds) / 1000, 0, 'f', 1));
    return lines.join(u'\n');
}

} // namespace rd
