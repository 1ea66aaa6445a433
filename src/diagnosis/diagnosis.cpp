// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnosis/diagnosis.h"

#include "installer/installerparser.h"

#include <algorithm>
#include <array>

namespace rd {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(rd::Diagnosis)
};

/// One rule in one run, weighed.
struct Candidate
{
    const LogReader *log;
    const LogRun *run;
    int order; ///< of the run among all
    int rule;
    LogSpot spot;
    LogSpot healedBy;
    int seen = 0;
    Outcome outcome = Outcome::None;
    bool passed = false;  ///< the run went on to later steps
    bool stopped = false; ///< its run failed
    QString because = {};
};

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
    const RuleTrace *openTrace = nullptr;
    for (const auto &[key, trace] : traces) {
        open.seen += trace.seen;
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

QString shown(QByteArrayView bytes)
{
    return displayText(bytes);
}

LogFinding blank(const LogReader &log, const LogSpot &spot, Outcome outcome)
{
    LogFinding finding;
    finding.outcome = outcome;
    finding.file = log.name();
    finding.line = spot.line;
    finding.phase = shown(spot.phase);
    finding.step = shown(spot.step);
    return finding;
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

/// Weighs all runs of all logs against each other.
class Judge
{
public:
    Judge(const Knowledge &knowledge, const std::list<LogReader> &logs) : m_knowledge(knowledge), m_logs(logs) {}
    Diagnosis judge();

private:
    void collect();
    void weigh(const LogReader &log, const LogRun &run, int order);
    bool installed() const;
    const Candidate *worst(Outcome outcome, bool healed) const;
    const Candidate *fatal();
    LogFinding finding(const Candidate &candidate) const;
    std::optional<LogFinding> unknown() const;
    LogFinding healthy() const;
    LogFinding verdict();

    const Knowledge &m_knowledge;
    const std::list<LogReader> &m_logs;
    std::vector<Candidate> m_candidates;
};

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
        if (installedAll && run.kind() == LogRun::Kind::Installer && isBadEnd(candidate->outcome))
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
        if (candidate.outcome == outcome && bool(candidate.healedBy) == healed && (!best || earlier(candidate, *best)))
            best = &candidate;
    return best;
}

const Candidate *Judge::fatal()
{
    for (Candidate &consequence : m_candidates)
        for (const Candidate &cause : m_candidates)
            if (cause.outcome == Outcome::Fatal && isBadEnd(consequence.outcome) &&
                m_knowledge.beats(cause.rule, consequence.rule) && !m_knowledge.beats(consequence.rule, cause.rule)) {
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

LogFinding Judge::finding(const Candidate &candidate) const
{
    const Rule &rule = m_knowledge.rule(candidate.rule);
    LogFinding finding = blank(*candidate.log, candidate.spot, candidate.outcome);
    finding.id = rule.id;
    finding.healedBy = candidate.healedBy.line;
    finding.seen = candidate.seen;
    finding.title = rule.title;
    finding.cause = rule.cause;
    finding.remedy = rule.remedy;
    finding.lookIn = rule.lookIn;
    finding.versions = rule.versions;
    finding.reference = rule.reference;
    finding.because = candidate.because;
    if (candidate.run->failed())
        finding.lastError = shown(candidate.run->lastError());
    finding.evidence.append({candidate.spot.line, shown(candidate.spot.text)});
    for (const LogSpot &spot : candidate.run->evidence().at(candidate.rule))
        if (spot.line != candidate.spot.line)
            finding.evidence.append({spot.line, shown(spot.text)});
    if (candidate.healedBy)
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
                LogFinding finding = blank(log, spot, Outcome::Unknown);
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
        finding = blank(*log, last->harmless(), Outcome::None);
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
    collect();
    Diagnosis diagnosis{.verdict = verdict(), .findings = {}};
    for (const Candidate &candidate : m_candidates)
        diagnosis.findings.append(finding(candidate));
    if (diagnosis.verdict.outcome == Outcome::Unknown)
        diagnosis.findings.prepend(diagnosis.verdict);
    for (const LogReader &log : m_logs)
        diagnosis.earlierRuns += log.earlierRuns();
    return diagnosis;
}

QLatin1StringView outcomeName(Outcome outcome)
{
    static constexpr std::array names{QLatin1StringView("fatal"),     QLatin1StringView("symptom"),
                                      QLatin1StringView("warning"),   QLatin1StringView("transient"),
                                      QLatin1StringView("ignorable"), QLatin1StringView("none"),
                                      QLatin1StringView("unknown")};
    return names[static_cast<size_t>(outcome)];
}

QString remedyHost(const RemedyStep &step)
{
    if (step.host == QLatin1StringView("replica"))
        return Text::tr("On the replica:");
    if (step.host == QLatin1StringView("source"))
        return Text::tr("On the existing server:");
    if (step.host == QLatin1StringView("workstation"))
        return Text::tr("On your own machine:");
    if (step.host == QLatin1StringView("any"))
        return Text::tr("On either machine:");
    return {};
}

QString remedySentence(const RemedyStep &step)
{
    if (step.command.isEmpty())
        return step.text;
    const QString host = remedyHost(step);
    return step.text + u' ' + (host.isEmpty() ? step.command : host + u' ' + step.command);
}

LogReader &Diagnostician::addLog(const QString &name, qint64 linesBefore)
{
    return m_logs.emplace_back(*m_knowledge, name, linesBefore);
}

void Diagnostician::leaveOut(const QString &sentence)
{
    if (m_leftOut.size() < 100)
        m_leftOut.append(sentence);
    else
        ++m_moreLeftOut;
}

Diagnosis Diagnostician::diagnose() const
{
    Diagnosis diagnosis = Judge(*m_knowledge, m_logs).judge();
    diagnosis.leftOut = m_leftOut;
    if (m_moreLeftOut > 0)
        diagnosis.leftOut.append(Text::tr("%1 more things were left out.").arg(m_moreLeftOut));
    for (const LogReader &log : m_logs)
        if (log.cutLines() > 0)
            diagnosis.leftOut.append(Text::tr("%1 has lines of more than %2 MB; only their beginning was read.")
                                         .arg(log.name())
                                         .arg(LogReader::longestLine >> 20));
    return diagnosis;
}

} // namespace rd
