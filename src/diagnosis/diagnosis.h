// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diagnosis/logreader.h"
#include "diagnosis/logtaker.h"

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
    qint64 line = 0;     ///< the one that shows the cause, 1 is the first; 0: none
    qint64 healedBy = 0; ///< in the same file; 0: not healed
    int seen = 0;        ///< how many lines
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
};

/// "On the replica:"; empty where it does not matter.
QString remedyHost(const RemedyStep &step);
/// The text, and the command with its host.
QString remedySentence(const RemedyStep &step);

/// The answer for a set of logs.
struct Diagnosis
{
    LogFinding verdict;
    QList<LogFinding> findings; ///< as the logs have them, the verdict's own included
    int earlierRuns = 0;        ///< of the same tools: history, not looked at
    QStringList leftOut = {};   ///< what was not read and why; whole sentences
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
    Diagnosis diagnose() const;
    const std::list<LogReader> &logs() const { return m_logs; }

private:
    std::shared_ptr<const Knowledge> m_knowledge;
    std::list<LogReader> m_logs;
    QStringList m_leftOut;
    qint64 m_moreLeftOut = 0;
};

} // namespace rd
