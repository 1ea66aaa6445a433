// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/console.h"
#include "installer/installerparser.h"
#include "models/stallmonitor.h"
#include "plan/plansession.h"

#include <QElapsedTimer>
#include <QTimer>

namespace rd {

/// Prints a running session: as text for people (with a live line at the bottom on a terminal) or as one JSON object a line.
class CreationPrinter : public QObject
{
    Q_OBJECT
public:
    CreationPrinter(PlanSession &session, const Console &console, bool json, QObject *parent = nullptr);

    /// The closing words; to be called when the session has ended.
    void printEnd();

    /// One sentence about the run as a whole.
    void printNotice(const QString &text);

private:
    void stepChanged(int index, const StepStatus &status);
    void printSteps(int index, const StepStatus &status);
    void takeConsole(const QByteArray &bytes);
    void printLine(QByteArrayView bytes);
    void observe(const InstallerEvents &events);
    void showLive();
    void line(const QString &text);
    void printEvent(QJsonObject object);
    QString elapsed() const;

    void tellStall(const Stall &stall);

    PlanSession &m_session;
    StallMonitor m_stalls;
    const Console &m_console;
    bool m_json;
    QElapsedTimer m_sinceStart;
    QElapsedTimer m_sincePhase;
    QTimer m_tick;
    QByteArray m_partial;
    InstallerParser m_parser;
    QString m_phase;
    QString m_position; ///< what the live line says
    QHash<int, qsizetype> m_notesShown;
    QHash<int, StepState> m_statesShown;
};

} // namespace rd
