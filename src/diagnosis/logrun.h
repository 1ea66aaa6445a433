// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diagnosis/knowledge.h"
#include "diagnosis/logline.h"
#include "diagnosis/logmarks.h"
#include "diagnosis/placenames.h"

#include <map>

namespace rd {

/// A line worth remembering and what went on when it was written.
struct LogSpot
{
    qint64 line = 0; ///< 1 is the first; 0: there is none
    QByteArray text = {};
    QByteArray phase = {};
    QByteArray step = {};
    std::optional<qint64> time = {};
    int progress = 0; ///< phases and steps begun so far

    explicit operator bool() const { return line > 0; }
};

/// One rule's lines in one run, for one heal key.
struct RuleTrace
{
    LogSpot first;     ///< of all
    LogSpot openSince; ///< first since the last recovery
    LogSpot last;
    LogSpot healedBy;
    int seen = 0;
    int open = 0; ///< since the last recovery
    bool declined = false;
};

/// One line of the course of a run.
struct CoursePoint
{
    LogMark::Kind kind = LogMark::Kind::Nothing; ///< Alarm: it looks bad and is harmless, for the reason of the noise rule
    qint64 line = 0;
    QByteArray text = {};
    int noise = -1;
};

/// One run of one tool, or one log of a service: what of it matters for a diagnosis. Bounded, however long the log is.
class LogRun
{
public:
    enum class Kind { Unknown, Installer, Service };

    LogRun(const Knowledge &knowledge, const QByteArray &logName);

    /// scanned: the patterns that may match.
    void take(const LogLine &line, const LogMark &mark, qint64 number, const std::vector<int> &scanned);
    /// Every line must come, not only those with hits.
    bool wantsEveryLine() const { return m_traceback > 0; }

    Kind kind() const { return m_kind; }
    const QByteArray &tool() const { return m_tool; }
    /// whole: its log tells so itself, so that this is no excerpt.
    void beginTool(const QByteArray &tool, bool whole);
    bool isUntouched() const { return m_traces.empty() && m_here.progress == 0 && !m_failure && !m_success && !m_checkGood; }

    using Traces = std::map<QByteArray, RuleTrace>; ///< by heal key
    const std::map<int, Traces> &traces() const { return m_traces; }
    const std::map<int, QList<LogSpot>> &evidence() const { return m_evidence; }
    /// The last line that proves a rule's recovery, whatever was wrong before it; nothing if there is none.
    LogSpot lastHealing(int rule) const;
    const LogSpot &here() const { return m_here; } ///< phase, step and progress at the end

    /// The failure is the last word.
    bool failed() const { return m_failure.line > std::max(m_success.line, m_checkGood.line); }
    /// Where the tool said that it succeeded, unless it failed after that.
    LogSpot success() const { return m_success.line > m_failure.line ? m_success : LogSpot{}; }
    /// The same, or the end of a part if nothing went wrong after it.
    LogSpot goodEnd() const;
    /// The run ended well after this, or went on to an end that it would not have reached.
    bool gotOver(const LogSpot &spot) const;
    /// The error that ended a failed run, and where it stood first.
    const QByteArray &lastError() const { return m_lastError; }
    LogSpot failureSpot() const;
    const LogSpot &failure() const { return m_failure; }
    /// An error at error level, or a traceback, that nothing good followed.
    LogSpot openError() const;
    /// The step in which the log stops without a word, if the log has no more to come.
    LogSpot openStep() const;
    /// The same for a log that tells where its run begins and not how it ends: the last thing it did.
    LogSpot missingEnd() const;
    const QList<CoursePoint> &course() const { return m_course; }
    const PlaceNames &names() const { return m_names; }
    /// Something that looks bad and is not, else what shows that all is well.
    LogSpot harmless() const;

private:
    LogSpot spot(const LogLine &line, qint64 number) const;
    void takeTraceback(const LogLine &line, qint64 number);
    void takeMark(const LogLine &line, const LogMark &mark, qint64 number);
    bool takeRules(const LogLine &line, qint64 number, const std::vector<int> &scanned);
    void sign(int rule, const LogLine &line, qint64 number);
    void heal(int rule, const LogLine &line, qint64 number);
    void decline(int rule, const LogLine &line);
    void raise(const LogSpot &where, QByteArrayView error);
    void advance();
    void goOn();
    bool installsServer() const;
    bool closed() const;
    void learnTool(QByteArrayView end);
    void note(LogMark::Kind kind, const LogLine &line, qint64 number, int noise = -1);

    const Knowledge *m_knowledge;
    Kind m_kind = Kind::Unknown;
    QByteArray m_tool;
    bool m_whole = false;
    bool m_saysSuccess = false; ///< FreeIPA of a version that does
    LogSpot m_latest;           ///< what it began or ended last
    LogSpot m_here;
    LogSpot m_openStep; ///< begun, not the last of its phase, nothing ended since
    QList<CoursePoint> m_course;
    int m_noiseNoted = 0;
    PlaceNames m_names;
    int m_namesTried = 0;
    std::map<int, Traces> m_traces;
    std::map<int, QList<LogSpot>> m_evidence;
    std::map<int, LogSpot> m_healings;
    LogSpot m_failure;
    LogSpot m_success;
    LogSpot m_checkGood; ///< the later of the next two
    LogSpot m_phaseEnd;
    LogSpot m_checkPassed;
    LogSpot m_closed; ///< what older versions say last
    LogSpot m_error;
    QByteArray m_lastError; ///< what m_error says, without what stands before it
    LogSpot m_levelError;   ///< at error level, since the last progress
    LogSpot m_suspect;      ///< first that looks like an error since the last progress
    LogSpot m_harmless;
    LogSpot m_copied;              ///< the last first copy of a directory that succeeded
    int m_traceback = 0;           ///< lines that are still read for its end
    bool m_quietTraceback = false; ///< at debug level: the tool expected it
    LogSpot m_openTraceback;
};

} // namespace rd
