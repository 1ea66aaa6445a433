// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnosis/judge.h"

#include <algorithm>
#include <array>
#include <cstdlib>

namespace rd {
namespace {

Outcome outcomeOf(RuleSeverity severity)
{
    switch (severity) {
    case RuleSeverity::Fatal:
        return Outcome::Fatal;
    case RuleSeverity::Symptom:
        return Outcome::Symptom;
    case RuleSeverity::Warning:
        return Outcome::Warning;
    case RuleSeverity::Transient:
        return Outcome::Transient;
    case RuleSeverity::Ignorable:
        return Outcome::Ignorable;
    }
    return Outcome::None;
}

/// What an open trace of the rule means when the run says nothing else.
Outcome openOutcome(const Rule &rule, const RuleTrace &trace)
{
    if (trace.declined)
        return Outcome::Fatal;
    if (rule.whenUnhealed)
        return outcomeOf(*rule.whenUnhealed);
    return rule.severity == RuleSeverity::Transient ? Outcome::Fatal : outcomeOf(rule.severity);
}

Outcome healedOutcome(const Rule &rule)
{
    return rule.severity == RuleSeverity::Fatal ? Outcome::Transient : outcomeOf(rule.severity);
}

/// How the whole rule stands in a run: open if any of its keys is.
std::optional<Candidate> weighed(const Rule &rule, const LogRun::Traces &traces)
{
    Candidate open{};
    Candidate healed{};
    Candidate rare{};
    const RuleTrace *openTrace = nullptr;
    for (const auto &[key, trace] : traces) {
        open.seen += trace.seen;
        if (!rare.spot || trace.first.line < rare.spot.line)
            rare.spot = trace.first;
        if (trace.open >= rule.repeats) {
            if (!openTrace || trace.openSince.line < open.spot.line) {
                openTrace = &trace;
                open.spot = trace.openSince;
            }
        } else if (trace.healedBy && trace.seen >= rule.repeats) {
            if (!healed.spot || trace.first.line < healed.spot.line)
                healed.spot = trace.first;
            if (trace.healedBy.line > healed.healedBy.line)
                healed.healedBy = trace.healedBy;
        }
    }
    if (openTrace) {
        open.outcome = openOutcome(rule, *openTrace);
        return open;
    }
    if (!healed.spot && rule.severity == RuleSeverity::Ignorable) {
        rare.seen = open.seen;
        rare.outcome = Outcome::Ignorable;
        return rare;
    }
    if (!healed.spot)
        return {};
    healed.seen = open.seen;
    healed.outcome = healedOutcome(rule);
    return healed;
}

bool isBadEnd(Outcome outcome)
{
    return outcome == Outcome::Fatal || outcome == Outcome::Symptom;
}

/// Nothing else that looks like an error came between the warning and the end.
void declined(Candidate &warning, const LogRun &run)
{
    const LogSpot suspect = run.failureSpot();
    if (suspect.line <= warning.spot.line || suspect.line == run.failure().line)
        warning.outcome = Outcome::Fatal;
}

/// Not a tool of its own that failed: once the server is installed, nothing of this matters.
bool belongsToInstallation(const LogRun &run)
{
    static const std::array<QByteArray, 5> tools{"", "replicainstall", "serverinstall", "clientinstall", "replicaconncheck"};
    return run.kind() != LogRun::Kind::Service &&
           (!run.failed() || std::find(tools.begin(), tools.end(), run.tool()) != tools.end());
}

/// Success is the last word on a run: what wants repair besides is told apart from the verdict.
bool isApart(const Candidate &candidate)
{
    return candidate.outcome == Outcome::Warning && candidate.run->success();
}

/// With success as the last word, nothing above it was fatal.
void overcome(Candidate &candidate, const Rule &rule, const LogRun &run)
{
    if (run.kind() == LogRun::Kind::Service || !isBadEnd(candidate.outcome) || !run.gotOver(candidate.spot))
        return;
    const bool heals = !rule.healedBy.isEmpty();
    candidate.outcome = heals ? Outcome::Transient : Outcome::Ignorable;
    if (heals)
        candidate.healedBy = run.goodEnd();
}

bool earlier(const Candidate &a, const Candidate &b)
{
    if (a.order == b.order)
        return a.spot.line < b.spot.line;
    if (a.spot.time && b.spot.time && *a.spot.time != *b.spot.time)
        return *a.spot.time < *b.spot.time;
    return a.order < b.order;
}

} // namespace

/// Whether the tool that was to install the server says that it did.
bool Judge::installed() const
{
    static const std::array<QByteArray, 2> tools{"replicainstall", "serverinstall"};
    bool good = false;
    for (const LogReader &log : m_logs)
        for (const LogRun &run : log.runs())
            if (std::find(tools.begin(), tools.end(), run.tool()) != tools.end()) {
                if (run.failed())
                    return false;
                good = good || run.success();
            }
    return good;
}

/// The proof may stand in the log of another service: the KDC's that it issues tickets.
void Judge::healElsewhere(Candidate &candidate) const
{
    const Rule &rule = m_knowledge.rule(candidate.rule);
    if (rule.healedBy.isEmpty() || !rule.healKey.isEmpty())
        return;
    LogSpot last;
    for (const auto &[key, trace] : candidate.run->traces().at(candidate.rule))
        if (trace.last.line > last.line)
            last = trace.last;
    for (const LogReader &log : m_logs)
        for (const LogRun &run : log.runs()) {
            const LogSpot healing = run.kind() == LogRun::Kind::Service ? run.lastHealing(candidate.rule) : LogSpot{};
            const bool timed = healing.time && last.time;
            const bool later = timed ? *healing.time > *last.time : &log == candidate.log && healing.line > last.line;
            if (!healing || !later)
                continue;
            candidate.outcome = healedOutcome(rule);
            candidate.healedBy = healing;
            candidate.healedIn = &log == candidate.log ? nullptr : &log;
            return;
        }
}

void Judge::weigh(const LogReader &log, const LogRun &run, int order)
{
    const bool installedAll = installed();
    for (const auto &[index, traces] : run.traces()) {
        const Rule &rule = m_knowledge.rule(index);
        auto candidate = weighed(rule, traces);
        if (!candidate)
            continue;
        candidate->log = &log;
        candidate->run = &run;
        candidate->order = order;
        candidate->rule = index;
        candidate->stopped = run.failed();
        candidate->passed = run.kind() != LogRun::Kind::Service && run.here().progress > candidate->spot.progress;
        overcome(*candidate, rule, run);
        if (candidate->outcome == Outcome::Fatal && run.kind() == LogRun::Kind::Service)
            healElsewhere(*candidate);
        if (installedAll && isBadEnd(candidate->outcome) && belongsToInstallation(run))
            candidate->outcome = Outcome::Ignorable;
        // The tool gave up without an error of its own: its question was declined
        if (candidate->outcome == Outcome::Warning && !candidate->healedBy && run.failed() && run.lastError().isEmpty() &&
            run.failure().progress == candidate->spot.progress && run.failure().line > candidate->spot.line)
            declined(*candidate, run);
        m_candidates.push_back(*std::move(candidate));
    }
}

void Judge::collect()
{
    int order = 0;
    for (const LogReader &log : m_logs)
        for (const LogRun &run : log.runs())
            weigh(log, run, order++);
    std::stable_sort(m_candidates.begin(), m_candidates.end(), [](const Candidate &a, const Candidate &b) {
        return a.order == b.order ? a.spot.line < b.spot.line : a.order < b.order;
    });
}

const Candidate *Judge::worst(Outcome outcome, bool healed) const
{
    const Candidate *best = nullptr;
    for (const Candidate &candidate : m_candidates)
        if (candidate.outcome == outcome && bool(candidate.healedBy) == healed && !isApart(candidate) &&
            (!best || earlier(candidate, *best)))
            best = &candidate;
    return best;
}

bool Judge::caused(const Candidate &cause, const Candidate &consequence) const
{
    if (cause.outcome != Outcome::Fatal || !isBadEnd(consequence.outcome) || cause.rule == consequence.rule ||
        m_knowledge.beats(consequence.rule, cause.rule))
        return false;
    const bool timed = cause.spot.time && consequence.spot.time;
    const int within = m_knowledge.rule(cause.rule).overAllWithin;
    return m_knowledge.beats(cause.rule, consequence.rule) ||
           (timed && within > 0 && std::abs(*cause.spot.time - *consequence.spot.time) <= within);
}

const Candidate *Judge::fatal()
{
    for (Candidate &consequence : m_candidates)
        for (const Candidate &cause : m_candidates)
            if (caused(cause, consequence)) {
                consequence.because = m_knowledge.rule(cause.rule).id;
                break;
            }
    const Candidate *best = nullptr;
    const auto better = [](const Candidate &a, const Candidate &b) {
        if (a.stopped != b.stopped)
            return a.stopped;
        if (a.passed != b.passed)
            return b.passed;
        return earlier(a, b);
    };
    for (const Candidate &candidate : m_candidates)
        if (candidate.outcome == Outcome::Fatal && candidate.because.isEmpty() && (!best || better(candidate, *best)))
            best = &candidate;
    if (!best)
        return nullptr;
    for (Candidate &symptom : m_candidates)
        if (symptom.outcome == Outcome::Symptom && symptom.because.isEmpty())
            symptom.because = m_knowledge.rule(best->rule).id;
    return best;
}

LogFinding Judge::verdict()
{
    if (const Candidate *cause = fatal())
        return finding(*cause);
    if (const Candidate *symptom = worst(Outcome::Symptom, false)) {
        LogFinding found = finding(*symptom);
        found.outcome = Outcome::Fatal; // nothing more specific was found
        return found;
    }
    if (auto failure = unknown())
        return *std::move(failure);
    if (auto end = stopped())
        return *std::move(end);
    if (const Candidate *warning = worst(Outcome::Warning, false))
        return finding(*warning);
    if (const Candidate *healed = worst(Outcome::Transient, true))
        return finding(*healed);
    if (const Candidate *warning = worst(Outcome::Warning, true))
        return finding(*warning);
    return healthy();
}

Diagnosis Judge::judge()
{
    for (const LogReader &log : m_logs)
        for (const LogRun &run : log.runs())
            m_names.completeFrom(run.names());
    collect();
    Diagnosis diagnosis{.verdict = verdict(), .findings = {}};
    for (const Candidate &candidate : m_candidates)
        diagnosis.findings.append(finding(candidate));
    if (diagnosis.verdict.outcome == Outcome::Unknown)
        diagnosis.findings.prepend(diagnosis.verdict);
    diagnosis.course = course();
    for (const LogReader &log : m_logs)
        diagnosis.earlierRuns += log.earlierRuns();
    return diagnosis;
}

} // namespace rd
