// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diagnosis/logrun.h"

#include <list>

namespace rd {

/// Reads one log, in pieces of any size, and sorts its lines into runs. Keeps at most one unfinished line; of a line longer than
/// longestLine the rest is left out and counted. How the bytes are cut into pieces changes nothing.
class LogReader
{
public:
    LogReader(const Knowledge &knowledge, QString name, qint64 linesBefore = 0);

    void feed(QByteArrayView bytes);
    /// What is left is a whole line too.
    void finish();

    const QString &name() const { return m_name; }
    /// The runs that count: of each tool only the last.
    const std::list<LogRun> &runs() const { return m_runs; }
    int earlierRuns() const { return m_earlierRuns; }
    /// No more will come.
    bool isFinished() const { return m_finished; }
    qint64 lineCount() const { return m_lines; }
    /// The last line that is not blank.
    const LogSpot &lastLine() const { return m_lastLine; }
    qint64 cutLines() const { return m_cutLines; }

    static constexpr qsizetype longestLine = qsizetype(16) << 20;
    /// Longer lines are looked at around their hits only.
    static constexpr qsizetype longestMatched = 65536;

private:
    void takeBlock(QByteArrayView block);
    void takeStruck(QByteArrayView raw, QByteArrayView withEnd, bool struck);
    void takeHits(QByteArrayView raw, std::vector<PatternHit>::const_iterator first,
                  std::vector<PatternHit>::const_iterator last);
    void takeFolded(QByteArrayView raw);
    bool takePiece(QByteArrayView raw);
    void takeLine(const LogLine &line, const std::vector<int> &scanned, bool marksToo = true);
    void begin(const QByteArray &logName);
    void beginTool(const QByteArray &tool, bool whole);
    void keepLastLine(QByteArrayView block);

    static constexpr size_t mostRuns = 64;

    const Knowledge *m_knowledge;
    QString m_name;
    QByteArray m_pending;
    bool m_finished = false;
    LogSpot m_lastLine;
    bool m_skipping = false; ///< the rest of a line that is too long
    std::list<LogRun> m_runs;
    int m_earlierRuns = 0;
    qint64 m_lines = 0; ///< whole lines so far; while one is read, its number
    qint64 m_cutLines = 0;
    std::vector<PatternHit> m_hits;
    std::vector<PatternHit> m_lineHits;
    std::vector<PatternHit> m_pieceHits;
    std::vector<int> m_scanned;
    QByteArray m_buffer;
};

} // namespace rd
