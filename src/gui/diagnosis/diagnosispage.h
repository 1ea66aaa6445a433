// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diagnosis/diagnosis.h"
#include "gui/replicas/promptpanel.h"
#include "models/keptlogs.h"
#include "models/runlistmodel.h"
#include "topology/finding.h"

#include <QWidget>
#include <memory>

namespace rd {

namespace Ui {
class DiagnosisPage;
}

class CourseModel;
class DiagnosisListModel;
class LogStore;

/// What was read and what it means, ready to show.
struct ShownDiagnosis
{
    QString subject = {}; ///< files, hosts or a run, in words
    Diagnosis diagnosis = {};
    QList<KeptLog> logs = {};
    QString runId = {}; ///< of the run whose logs these are, if any
    bool failedRun = false;
};

/// The verdict on logs first, then their time line with the log beside it, and all findings in one list.
class DiagnosisPage : public QWidget
{
    Q_OBJECT
public:
    explicit DiagnosisPage(QWidget *parent = nullptr);
    ~DiagnosisPage() override;

    void showDiagnosis(const ShownDiagnosis &shown);
    /// What is being read, or nothing.
    void setBusy(const QString &what);
    void showError(const Error &error);
    /// Hosts whose logs can be fetched, and why none can be where there are none.
    void setHosts(const QStringList &hosts, const QString &why);
    void setRuns(const QList<RunSummary> &runs);
    void setTopologyFindings(const QList<Finding> &findings);
    const ShownDiagnosis &shown() const { return m_shown; }

    void ask(const Question &question);
    void withdrawQuestion();

signals:
    void filesRequested(const QStringList &paths);
    void hostsRequested(const QStringList &hosts);
    void runRequested(const QString &runId);
    /// The same, and the logs of the new machine and of its source.
    void runMachinesRequested(const QString &runId);
    void stopRequested();
    void supportRequested();
    void openRunRequested(const QString &runId);
    void cleanUpRequested(const QString &runId);
    void retryRequested(const QString &runId);
    void topologyFindingRequested(const rd::Finding &finding);
    /// The line is to be seen in the log desk, with all logs that were read.
    void lineWantedInLogs(const QString &file, qint64 line);
    void answered(const rd::SecretPtr &answer);
    void answerRefused();

protected:
    void changeEvent(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void setUpLooks();
    void setUpActions();
    void setUpLists();
    void showLine(const QString &file, qint64 line);
    void showFile(int index);
    void wantInLogs();
    void showFinding(const QModelIndex &index);
    void showMessages();
    void refreshIcons();
    void updateTabs();

    std::unique_ptr<Ui::DiagnosisPage> m_ui;
    CourseModel *m_course;
    DiagnosisListModel *m_findings;
    LogStore *m_store;
    ShownDiagnosis m_shown;
    QList<Finding> m_topology;
    bool m_message = false;
    bool m_question = false;
    bool m_busy = false;
};

} // namespace rd
