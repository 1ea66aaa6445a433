// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnosis/logrun.h"

#include <algorithm>

namespace rd {
namespace {

constexpr qsizetype longestText = 500;
constexpr int mostEvidence = 6;
constexpr size_t mostKeys = 512;
constexpr int longestTraceback = 500;
constexpr qsizetype mostCourse = 2000;
constexpr int mostNoise = 200;
constexpr int mostNameLines = 3000; ///< looked at for names of this place

QByteArray kept(QByteArrayView text)
{
    return text.trimmed().first(std::min(text.trimmed().size(), longestText)).toByteArray();
}

bool containsAny(const QByteArray &text, std::initializer_list<const char *> words)
{
    return std::any_of(words.begin(), words.end(), [&](const char *word) { return text.contains(word); });
}

LogRun::Kind kindOf(const QByteArray &logName)
{
    const QByteArray name = logName.toLower();
    if (containsAny(name, {"install", "conncheck", "console", "spawn"}))
        return LogRun::Kind::Installer;
    if (containsAny(name, {"dirsrv", "slapd", "krb5kdc", "kadmind", "named", "httpd", "error_log", "audit", "journal", "messages",
                           "catalina", "localhost"}))
        return LogRun::Kind::Service;
    return LogRun::Kind::Unknown;
}

/// Parts that others always follow in the installation of a server.
bool isNeverLast(const QByteArray &phase)
{
    return containsAny(phase, {"directory server", "dirsrv", "ntpd", "chronyd", "NTP", "Kerberos KDC", "krb5kdc", "kadmin",
                               "kpasswd", "memcached", "certificate server", "custodia"});
}

/// Since 4.7 the installers' last word is that they were successful.
bool saysSuccess(QByteArrayView version)
{
    const QList<QByteArray> numbers = version.toByteArray().split('-').first().split('.');
    const int major = numbers.value(0).toInt();
    return major > 4 || (major == 4 && numbers.value(1).toInt() >= 7);
}

} // namespace

LogRun::LogRun(const Knowledge &knowledge, const QByteArray &logName) : m_knowledge(&knowledge), m_kind(kindOf(logName)) {}

void LogRun::beginTool(const QByteArray &tool, bool whole)
{
    m_tool = tool;
    m_whole = m_whole || whole;
    m_kind = Kind::Installer;
}

LogSpot LogRun::spot(const LogLine &line, qint64 number) const
{
    LogSpot here = m_here;
    here.line = number;
    here.text = kept(line.text);
    here.time = line.time;
    return here;
}

void LogRun::advance()
{
    ++m_here.progress;
    m_suspect = {};
    m_levelError = {};
    m_openTraceback = {};
}

/// What succeeded before was a part: the client of a server that is installed in one go.
void LogRun::goOn()
{
    advance();
    if (m_success.line > m_checkGood.line)
        m_checkGood = m_success;
    if (m_success.line > m_checkPassed.line)
        m_checkPassed = m_success;
    m_success = {};
}

/// "The ipa-replica-install command …"
void LogRun::learnTool(QByteArrayView end)
{
    const qsizetype command = end.indexOf(" command ");
    if (m_tool.isEmpty() && end.startsWith("The ") && command > 4 && !end.sliced(4, command - 4).contains(' '))
        m_tool = runToolName(end.sliced(4, command - 4));
}

void LogRun::note(LogMark::Kind kind, const LogLine &line, qint64 number, int noise)
{
    if (m_course.size() < mostCourse)
        m_course.append({kind, number, kept(line.text), noise});
}

void LogRun::raise(const LogSpot &where, QByteArrayView error)
{
    const QByteArray text = kept(error);
    // Installers tell the same error several times: where it stood first is the place to look at
    const bool same = m_error && m_error.progress == where.progress && (text.endsWith(m_lastError) || m_lastError.endsWith(text));
    if (!same)
        m_error = where;
    if (!same || text.size() > m_lastError.size())
        m_lastError = text;
}

void LogRun::takeTraceback(const LogLine &line, qint64 number)
{
    --m_traceback;
    if (line.message.trimmed().isEmpty())
        return;
    const bool indented = line.message.startsWith(' ') || line.message.startsWith('\t');
    if (line.level == LogLevel::None && indented)
        return;
    m_traceback = 0;
    if (line.level != LogLevel::None || !isRaisedError(line.message))
        return;
    raise(spot(line, number), line.message);
    if (!m_quietTraceback)
        m_openTraceback = m_error;
}

void LogRun::takeMark(const LogLine &line, const LogMark &mark, qint64 number)
{
    switch (mark.kind) {
    case LogMark::Kind::Phase:
    case LogMark::Kind::Step:
    case LogMark::Kind::PhaseEnd:
    case LogMark::Kind::CheckGood:
    case LogMark::Kind::Success:
    case LogMark::Kind::StepError:
    case LogMark::Kind::Failure:
        note(mark.kind, line, number);
        m_openStep = {};
        learnTool(line.message.trimmed());
        break;
    default:
        break;
    }
    switch (mark.kind) {
    case LogMark::Kind::Phase:
        goOn();
        m_here.phase = kept(mark.text);
        m_here.step.clear();
        break;
    case LogMark::Kind::Step:
        goOn();
        m_here.step = kept(mark.text);
        if (!mark.last)
            m_openStep = spot(line, number);
        break;
    case LogMark::Kind::PhaseEnd:
        m_checkGood = m_phaseEnd = spot(line, number);
        advance();
        break;
    case LogMark::Kind::CheckGood:
        m_checkGood = m_checkPassed = spot(line, number);
        advance();
        break;
    case LogMark::Kind::Success:
        if (m_saysSuccess && installsServer() && mark.text.startsWith("The ipa-client-install ")) {
            m_checkGood = m_checkPassed = spot(line, number);
        } else {
            m_success = spot(line, number);
        }
        advance();
        break;
    case LogMark::Kind::Closing:
        m_closed = spot(line, number);
        break;
    case LogMark::Kind::Copied:
        m_copied = spot(line, number);
        break;
    case LogMark::Kind::Version:
        m_saysSuccess = saysSuccess(mark.text);
        break;
    case LogMark::Kind::StepError:
    case LogMark::Kind::Failure:
        if (!m_failure || m_failure.line < std::max(m_success.line, m_checkGood.line))
            m_failure = spot(line, number);
        else
            m_failure.line = number;
        if (!mark.text.isEmpty())
            raise(spot(line, number), mark.text);
        break;
    case LogMark::Kind::Ignored:
        m_failure = {};
        break;
    default:
        break;
    }
    if (mark.kind != LogMark::Kind::Nothing && opensTraceback(line.message.trimmed())) {
        m_traceback = longestTraceback;
        m_quietTraceback = line.level == LogLevel::Debug;
    }
}

void LogRun::sign(int rule, const LogLine &line, qint64 number)
{
    Traces &traces = m_traces[rule];
    QByteArray key = m_knowledge->healKey(rule, line.text);
    if (traces.size() >= mostKeys && traces.find(key) == traces.end())
        key.clear();
    RuleTrace &trace = traces[key];
    const LogSpot here = spot(line, number);
    if (!trace.first)
        trace.first = here;
    if (trace.open++ == 0)
        trace.openSince = here;
    trace.last = here;
    ++trace.seen;
    QList<LogSpot> &evidence = m_evidence[rule];
    if (evidence.size() < mostEvidence)
        evidence.append(here);
}

LogSpot LogRun::lastHealing(int rule) const
{
    const auto found = m_healings.find(rule);
    return found == m_healings.end() ? LogSpot{} : found->second;
}

void LogRun::heal(int rule, const LogLine &line, qint64 number)
{
    m_healings[rule] = spot(line, number);
    const auto found = m_traces.find(rule);
    if (found == m_traces.end())
        return;
    const QByteArray key = m_knowledge->healKey(rule, line.text);
    for (auto &[name, trace] : found->second) {
        if (trace.open == 0 || (!key.isEmpty() && !name.isEmpty() && name != key))
            continue;
        trace.open = 0;
        trace.declined = false;
        trace.healedBy = spot(line, number);
    }
}

void LogRun::decline(int rule, const LogLine &line)
{
    const auto found = m_traces.find(rule);
    if (found == m_traces.end())
        return;
    const QByteArray key = m_knowledge->healKey(rule, line.text);
    for (auto &[name, trace] : found->second)
        if (trace.open > 0 && (key.isEmpty() || name.isEmpty() || name == key) && trace.openSince.progress == m_here.progress)
            trace.declined = true;
}

bool LogRun::takeRules(const LogLine &line, qint64 number, const std::vector<int> &scanned)
{
    bool explained = false;
    const auto matches = [&](int exact) {
        return m_knowledge->matches(exact, line.text) ||
               (line.bare().size() != line.text.size() && m_knowledge->matches(exact, line.bare()));
    };
    int signedRule = -1; // several patterns of one rule may match
    for (const int pattern : scanned) {
        const Knowledge::Use &use = m_knowledge->use(pattern);
        if (use.role == Knowledge::Role::Mark || use.rule == (use.role == Knowledge::Role::Sign ? signedRule : -1) ||
            !matches(use.exact))
            continue;
        switch (use.role) {
        case Knowledge::Role::Sign:
            if (m_knowledge->excepted(use.rule, line.text))
                break;
            signedRule = use.rule;
            sign(use.rule, line, number);
            explained = true;
            if (m_knowledge->rule(use.rule).severity == RuleSeverity::Ignorable && !m_harmless)
                m_harmless = spot(line, number);
            break;
        case Knowledge::Role::Healing:
            heal(use.rule, line, number);
            break;
        case Knowledge::Role::Declining:
            decline(use.rule, line);
            break;
        case Knowledge::Role::Mark:
            break;
        }
    }
    return explained;
}

void LogRun::take(const LogLine &line, const LogMark &mark, qint64 number, const std::vector<int> &scanned)
{
    if (m_kind == Kind::Unknown && line.directory)
        m_kind = Kind::Service;
    if (m_traceback > 0)
        takeTraceback(line, number);
    if (mark.kind != LogMark::Kind::Nothing && mark.kind != LogMark::Kind::Alarm)
        m_latest = spot(line, number);
    if (m_namesTried < mostNameLines) {
        ++m_namesTried;
        m_names.learn(line.text);
    }
    takeMark(line, mark, number);
    const bool explained = takeRules(line, number, scanned);
    if (mark.kind != LogMark::Kind::Alarm || explained || m_kind == Kind::Service)
        return;
    const int noise = m_knowledge->noiseOf(line.text);
    if (noise >= 0 || line.level == LogLevel::Warning) {
        if (noise >= 0 && m_noiseNoted++ < mostNoise)
            note(mark.kind, line, number, noise);
        if (!m_harmless)
            m_harmless = spot(line, number);
        return;
    }
    if (!m_suspect)
        m_suspect = spot(line, number);
    if (line.level >= LogLevel::Error && !m_levelError)
        m_levelError = m_suspect;
}

LogSpot LogRun::harmless() const
{
    if (m_harmless)
        return m_harmless;
    return m_copied ? m_copied : goodEnd();
}

LogSpot LogRun::openStep() const
{
    if (m_kind == Kind::Service || m_tool == "uninstall" || failed() || success())
        return {};
    // An excerpt that shows something harmless ends where that was got past
    const bool excerpt = m_tool.isEmpty() && (m_harmless || !m_traces.empty());
    return excerpt ? LogSpot{} : m_openStep;
}

LogSpot LogRun::missingEnd() const
{
    if (!m_whole || !installsServer() || failed() || success() || (!m_saysSuccess && closed()))
        return {};
    return m_latest;
}

bool LogRun::installsServer() const
{
    return m_tool == "replicainstall" || m_tool == "serverinstall";
}

/// As older versions end: with a part that can be the last, or the restarts after it.
bool LogRun::closed() const
{
    const bool ended = m_phaseEnd && m_here.progress == m_phaseEnd.progress + 1 && !isNeverLast(m_phaseEnd.text);
    return ended || (m_closed && m_here.progress == m_closed.progress);
}

LogSpot LogRun::goodEnd() const
{
    const LogSpot &last = m_checkGood.line > m_success.line ? m_checkGood : m_success;
    return last.line > m_failure.line ? last : LogSpot{};
}

bool LogRun::gotOver(const LogSpot &spot) const
{
    if (spot.line < m_checkPassed.line)
        return true;
    if (failed())
        return false;
    if (spot.line < m_success.line)
        return true;
    // A part that ends proves nothing about what went wrong within it
    return spot.line < m_phaseEnd.line && spot.phase != m_phaseEnd.phase;
}

LogSpot LogRun::failureSpot() const
{
    const bool current = m_error && m_error.progress == m_failure.progress;
    if (current && (!m_suspect || m_error.line < m_suspect.line))
        return m_error;
    return m_suspect ? m_suspect : m_failure;
}

LogSpot LogRun::openError() const
{
    const LogSpot &open = m_openTraceback ? m_openTraceback : m_levelError;
    return (m_kind == Kind::Service && !m_openTraceback) || open.line < std::max(m_success.line, m_checkGood.line) ? LogSpot{}
                                                                                                                   : open;
}

} // namespace rd
