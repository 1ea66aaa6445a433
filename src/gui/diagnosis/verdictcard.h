// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diagnosis/diagnosis.h"
#include "gui/theme.h"
#include "topology/finding.h"

#include <QFrame>

class QHBoxLayout;
class QVBoxLayout;

namespace rd {

/// One finding in full: what happened and why, the lines that show it, what came of it, what has healed, and what to do with the
/// commands for the right machine. All text is plain: it comes from strangers.
class VerdictCard : public QFrame
{
    Q_OBJECT
public:
    explicit VerdictCard(QWidget *parent = nullptr);

    /// all: where the consequences, and what has healed besides, are taken from.
    void showFinding(const LogFinding &finding, const Diagnosis &all);
    void showTopologyFinding(const Finding &finding);
    /// What Replica Desk can do itself, for the run that these logs are of.
    void setRunActions(bool failedRun, bool run);

signals:
    void lineChosen(const QString &file, qint64 line);
    /// The same, to be seen among all logs.
    void lineWantedInLogs(const QString &file, qint64 line);
    void openRunRequested();
    void cleanUpRequested();
    void retryRequested();
    void machinesRequested(); ///< the logs of both machines of the run
    void topologyRequested();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void begin(const StateLook &look, const QString &title, const QString &cause);
    void addHeading(const QString &text);
    void addText(const QString &text, Tone tone = Tone::Plain);
    void addEvidence(const LogFinding &finding);
    void addChain(const LogFinding &finding, const Diagnosis &all);
    void addRemedy(const LogFinding &finding);
    void addCommand(const QString &host, const QString &command);
    void addFacts(const LogFinding &finding);
    void addActions(const LogFinding &finding);
    QWidget *lineButton(const QString &file, qint64 line, const QString &text, bool decisive);

    StateLook m_look;
    QVBoxLayout *m_column;
    QWidget *m_body = nullptr;
    bool m_failedRun = false;
    bool m_run = false;
};

} // namespace rd
