// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diagnosis/diagnosis.h"

namespace rd {

/// One rule in one run, weighed.
struct Candidate
{
    const LogReader *log;
    const LogRun *run;
    int order; ///< of the run among all
    int rule;
    LogSpot spot;
    LogSpot healedBy;
    const LogReader *healedIn = nullptr; ///< where that stands, if in another log
    int seen = 0;
    Outcome outcome = Outcome::None;
    bool passed = false;  ///< the run went on to later steps
    bool stopped = false; ///< its run failed
    QString because = {};
};

/// Weighs all runs of all logs against each other.
class Judge
{
public:
    Judge(const Knowledge &knowledge, const std::list<LogReader> &logs, const PlaceNames &names)
        : m_knowledge(knowledge),
          m_logs(logs),
          m_names(names)
    {}
    Diagnosis judge();

private:
    void collect();
    void weigh(const LogReader &log, const LogRun &run, int order);
    void healElsewhere(Candidate &candidate) const;
    bool installed() const;
    const Candidate *worst(Outcome outcome, bool healed) const;
    bool caused(const Candidate &cause, const Candidate &consequence) const;
    const Candidate *fatal();
    LogFinding finding(const Candidate &candidate) const;
    LogFinding blank(const LogReader &log, const LogRun &run, const LogSpot &spot, Outcome outcome) const;
    std::optional<LogFinding> unknown() const;
    std::optional<LogFinding> stopped() const;
    LogFinding stopped(const LogReader &log, const LogRun &run, const LogSpot &step) const;
    LogFinding healthy() const;
    LogFinding verdict();
    QList<CourseLine> course() const;

    const Knowledge &m_knowledge;
    const std::list<LogReader> &m_logs;
    PlaceNames m_names; ///< of all logs together
    std::vector<Candidate> m_candidates;
};

} // namespace rd
