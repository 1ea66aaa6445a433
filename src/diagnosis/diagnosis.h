// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diagnosis/logreader.h"
#include "diagnosis/logtaker.h"
#include "diagnosis/placenames.h"

#include <QString>

namespace rd {

/// What a finding, and above all the verdict, amounts to.
enum class Outcome { Fatal, Symptom, Warning, Transient, Ignorable, None, Unknown };

QLatin1StringView outcomeName(Outcome outcome);

/// One thing that the logs tell.
struct LogFinding
{
    QString id = {}; ///< of the rule; empty: none
    Outcome outcome = Outcome::None;
    QString file = {};
    qint64 line = 0;       ///< the one that shows the cause, 1 is the first; 0: none
    qint64 healedBy = 0;   ///< line of the proof; 0: not healed
    QString healedIn = {}; ///< the file with that proof; empty: the same
    int seen = 0;          ///< how many lines
    QString phase = {};
    QString step = {};
    QString lastError = {};
    QString title = {};
    QString cause = {};
    QList<RemedyStep> remedy = {};
    QString lookIn = {};
    QString versions = {};
    QString reference = {};
    struct Evidence
    {
        qint64 line;
        QString text;
    };
    QList<Evidence> evidence = {}; ///< the first lines and the one that healed, ready to show
    QString because = {};          ///< id of the cause that this follows from; empty: it stands for itself
    PlaceNames names = {};         ///< what the logs call the machines; filled into the remedy already
};

/// "On the replica, ipa2.example.com:"; empty where it does not matter.
QString remedyHost(const RemedyStep &step, const PlaceNames &names);
/// The text, and the command with its host.
QString remedySentence(const RemedyStep &step, const PlaceNames &names);

/// One line of what happened.
struct CourseLine
{
    enum class Kind { Phase, Step, Sign, Healing, Harmless, Failure, GoodEnd };
    Kind kind = Kind::Step;
    QString file = {};
    qint64 line = 0;
    QString text = {};               ///< ready to show
    Outcome outcome = Outcome::None; ///< of a sign
    QString id = {};                 ///< of the rule
    QString reason = {};             ///< what the sign means, or why the line is harmless
};

/// The answer for a set of logs.
struct Diagnosis
{
    LogFinding verdict;
    QList<LogFinding> findings;    ///< as the logs have them, the verdict's own included
    QList<CourseLine> course = {}; ///< phases, steps, errors and healing, in the order of each log
    int earlierRuns = 0;           ///< of the same tools: history, not looked at
    QStringList leftOut = {};      ///< what was not read and why; whole sentences
};

/// Reads logs and judges them together. Ask at any time: a verdict may change while more is read. For one thread.
class Diagnostician final : public LogTaker
{
public:
    explicit Diagnostician(std::shared_ptr<const Knowledge> knowledge) : m_knowledge(std::move(knowledge)) {}

    /// Begins a log; it stays until the end.
    LogReader &addLog(const QString &name, qint64 linesBefore = 0);
    void beginLog(const QString &name, qint64 linesBefore) override { addLog(name, linesBefore); }
    void takeBytes(QByteArrayView bytes) override { m_logs.back().feed(bytes); }
    void endLog() override { m_logs.back().finish(); }
    void leaveOut(const QString &sentence) override;
    /// What is known of the place without the logs.
    void setNames(const PlaceNames &names) { m_names = names; }
    Diagnosis diagnose() const;
    const std::list<LogReader> &logs() const { return m_logs; }
    /// No log has a line with something in it.
    bool isBlank() const;

private:
    std::shared_ptr<const Knowledge> m_knowledge;
    std::list<LogReader> m_logs;
    PlaceNames m_names;
    QStringList m_leftOut;
    qint64 m_moreLeftOut = 0;
};

} // namespace rd
