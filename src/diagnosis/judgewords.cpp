// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnosis/judge.h"
#include "installer/installerparser.h"

#include <QCoreApplication>
#include <algorithm>

namespace rd {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(rd::Diagnosis)
};

QString shown(QByteArrayView bytes)
{
    return displayText(bytes);
}

} // namespace

LogFinding Judge::blank(const LogReader &log, const LogRun &run, const LogSpot &spot, Outcome outcome) const
{
    LogFinding finding;
    finding.outcome = outcome;
    finding.file = log.name();
    finding.line = spot.line;
    finding.phase = shown(spot.phase);
    finding.step = shown(spot.step);
    finding.names = run.names();
    finding.names.completeFrom(m_names);
    return finding;
}

LogFinding Judge::finding(const Candidate &candidate) const
{
    const Rule &rule = m_knowledge.rule(candidate.rule);
    LogFinding finding = blank(*candidate.log, *candidate.run, candidate.spot, candidate.outcome);
    finding.id = rule.id;
    finding.healedBy = candidate.healedBy.line;
    if (candidate.healedIn)
        finding.healedIn = candidate.healedIn->name();
    finding.seen = candidate.seen;
    finding.title = rule.title;
    finding.cause = rule.cause;
    finding.remedy = rule.remedy;
    for (RemedyStep &step : finding.remedy) {
        step.text = finding.names.filledInto(step.text);
        step.command = finding.names.filledInto(step.command);
    }
    finding.lookIn = finding.names.filledInto(rule.lookIn);
    finding.versions = rule.versions;
    finding.reference = rule.reference;
    finding.because = candidate.because;
    if (candidate.run->failed())
        finding.lastError = shown(candidate.run->lastError());
    finding.evidence.append({candidate.spot.line, shown(candidate.spot.text)});
    for (const LogSpot &spot : candidate.run->evidence().at(candidate.rule))
        if (spot.line != candidate.spot.line)
            finding.evidence.append({spot.line, shown(spot.text)});
    if (candidate.healedBy && !candidate.healedIn)
        finding.evidence.append({candidate.healedBy.line, shown(candidate.healedBy.text)});
    std::sort(finding.evidence.begin(), finding.evidence.end(),
              [](const LogFinding::Evidence &a, const LogFinding::Evidence &b) { return a.line < b.line; });
    return finding;
}

std::optional<LogFinding> Judge::unknown() const
{
    for (const bool failedOnly : {true, false})
        for (const LogReader &log : m_logs)
            for (const LogRun &run : log.runs()) {
                const LogSpot spot = failedOnly ? (run.failed() ? run.failureSpot() : LogSpot{}) : run.openError();
                if (!spot || (!failedOnly && installed()))
                    continue;
                LogFinding finding = blank(log, run, spot, Outcome::Unknown);
                finding.seen = 1;
                finding.lastError = shown(run.lastError().isEmpty() ? spot.text : run.lastError());
                finding.title = Text::tr("This failure is not in the rule book.");
                if (finding.phase.isEmpty() && finding.step.isEmpty())
                    finding.cause = Text::tr("No rule explains the failure. The last error is: %1").arg(finding.lastError);
                else if (finding.step.isEmpty())
                    finding.cause = Text::tr("No rule explains the failure in “%1”. The last error is: %2")
                                        .arg(finding.phase, finding.lastError);
                else
                    finding.cause = Text::tr("No rule explains the failure in “%1”, step “%2”. The last error is: %3")
                                        .arg(finding.phase, finding.step, finding.lastError);
                finding.remedy = {
                    {Text::tr("Read the lines around line %1 of %2.").arg(finding.line).arg(finding.file)},
                    {Text::tr("Give the other logs of the same time as well: those of the client, the connection check, the "
                              "directory server and the certificate system, of both machines.")}};
                finding.evidence.append({spot.line, shown(spot.text)});
                return finding;
            }
    return {};
}

/// A log that simply stops is a failure without a word.
std::optional<LogFinding> Judge::stopped() const
{
    if (installed())
        return {};
    for (const LogReader &log : m_logs)
        for (const LogRun &run : log.runs()) {
            const LogSpot step = run.openStep();
            const LogSpot last = step ? step : run.missingEnd();
            if (last && log.isFinished())
                return stopped(log, run, last);
        }
    return {};
}

LogFinding Judge::stopped(const LogReader &log, const LogRun &run, const LogSpot &step) const
{
    const bool atEnd = &run == &log.runs().back() && log.lastLine();
    LogFinding finding = blank(log, run, step, Outcome::Unknown);
    finding.line = atEnd ? log.lastLine().line : step.line;
    finding.seen = 1;
    finding.title = Text::tr("The log ends in the middle of the installation.");
    if (!run.openStep())
        finding.cause = Text::tr("The log ends here, without an error and without the word that the installation succeeded. The "
                                 "installer was stopped or still runs, or the log was cut off.");
    else if (finding.phase.isEmpty())
        finding.cause = Text::tr("The log ends here, in step “%1”, without an error and without an end. The installer was "
                                 "stopped or still runs, or the log was cut off.")
                            .arg(finding.step);
    else
        finding.cause = Text::tr("The log ends here, in “%1”, step “%2”, without an error and without an end. The "
                                 "installer was stopped or still runs, or the log was cut off.")
                            .arg(finding.phase, finding.step);
    finding.remedy = {
        {Text::tr("See whether the installer still runs."), QStringLiteral("replica"), QStringLiteral("ps -ef | grep '[i]pa-'")},
        {Text::tr("Give the other logs of the same time as well: those of the client, the connection check, "
                  "the directory server and the certificate system, of both machines.")}};
    finding.evidence.append({step.line, shown(step.text)});
    if (finding.line != step.line)
        finding.evidence.append({finding.line, shown(log.lastLine().text)});
    return finding;
}

LogFinding Judge::healthy() const
{
    const LogReader *log = nullptr;
    const LogRun *last = nullptr;
    LogFinding finding;
    for (const LogReader &reader : m_logs)
        for (const LogRun &run : reader.runs()) {
            if (last && !(run.goodEnd() && !last->goodEnd()))
                continue;
            log = &reader;
            last = &run;
        }
    if (last) {
        finding = blank(*log, *last, last->harmless(), Outcome::None);
        if (!last->harmless() || finding.phase.isEmpty())
            finding.phase = shown(last->here().phase);
        if (!last->goodEnd())
            finding.step = shown(last->here().step);
        if (last->harmless())
            finding.evidence.append({last->harmless().line, shown(last->harmless().text)});
    }
    finding.title = Text::tr("Nothing in these logs is a failure.");
    if (last && last->goodEnd())
        finding.cause = Text::tr("The run says that it ended well; errors above that are harmless.");
    else
        finding.cause =
            Text::tr("No known failure and no failing end was found. The logs do not say either that a run ended well.");
    return finding;
}

/// What happened, in the order of each log.
QList<CourseLine> Judge::course() const
{
    using Kind = CourseLine::Kind;
    static constexpr qsizetype most = 5000;
    QList<CourseLine> lines;
    for (const LogReader &log : m_logs)
        for (const LogRun &run : log.runs()) {
            const qsizetype first = lines.size();
            const auto add = [&](Kind kind, qint64 line, const QByteArray &text) -> CourseLine & {
                lines.append({.kind = kind, .file = log.name(), .line = line, .text = shown(text)});
                return lines.back();
            };
            QList<qint64> told;
            for (const Candidate &candidate : m_candidates) {
                if (candidate.run != &run)
                    continue;
                const Rule &rule = m_knowledge.rule(candidate.rule);
                for (const LogSpot &spot : run.evidence().at(candidate.rule)) {
                    const bool harmless = candidate.outcome == Outcome::Ignorable;
                    CourseLine &line = add(harmless ? Kind::Harmless : Kind::Sign, spot.line, spot.text);
                    line.outcome = candidate.outcome;
                    line.id = rule.id;
                    line.reason = harmless ? rule.cause : rule.title;
                    told.append(spot.line);
                }
                if (candidate.healedBy && !candidate.healedIn) {
                    CourseLine &line = add(Kind::Healing, candidate.healedBy.line, candidate.healedBy.text);
                    line.id = rule.id;
                    line.reason = rule.title;
                }
            }
            for (const CoursePoint &point : run.course()) {
                if (told.contains(point.line))
                    continue;
                switch (point.kind) {
                case LogMark::Kind::Phase:
                    add(Kind::Phase, point.line, point.text);
                    break;
                case LogMark::Kind::Step:
                    add(Kind::Step, point.line, point.text);
                    break;
                case LogMark::Kind::StepError:
                case LogMark::Kind::Failure:
                    add(Kind::Failure, point.line, point.text);
                    break;
                case LogMark::Kind::Success:
                case LogMark::Kind::CheckGood:
                case LogMark::Kind::PhaseEnd:
                    add(Kind::GoodEnd, point.line, point.text);
                    break;
                default:
                    if (point.noise >= 0)
                        add(Kind::Harmless, point.line, point.text).reason = m_knowledge.noise()[point.noise].reason;
                    break;
                }
            }
            std::stable_sort(lines.begin() + first, lines.end(),
                             [](const CourseLine &a, const CourseLine &b) { return a.line < b.line; });
            if (lines.size() >= most)
                return lines.first(most);
        }
    return lines;
}

} // namespace rd
