// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/outside.h"
#include "models/runlistmodel.h"
#include "plan/planexport.h"

#include <QObject>
#include <QThreadPool>
#include <QTimer>

namespace rd {

class Creation;
class MainWindow;

/// Starts, re-attaches, shows and lists the creations of replicas.
class CreationController : public QObject
{
    Q_OBJECT
public:
    CreationController(const Outside &outside, QThreadPool &pool, MainWindow &window, RunListModel &runs,
                       QObject *parent = nullptr);
    ~CreationController() override;

    /// Secrets given at sign-in need not be asked for again.
    void setSignIn(const SignIn &signIn);
    /// The domain as it is now; null: nobody is signed in.
    void setSnapshot(const SnapshotPtr &snapshot);
    void setEditing(bool allowed);
    void newReplica(const ServerId &source);
    void refreshList();
    void open(const QString &runId, bool reattach);
    /// Takes away what the run left: a run of its own.
    void cleanUp(const QString &runId);

    void start(const ReplicaOrder &order);
    /// Goes on with a run that an earlier program left.
    void takeUp(const QString &runId);

signals:
    void begun(const QString &target, const QString &runId);
    void notBegun(const QString &target, const rd::Error &error);
    void ended(const QString &runId, rd::SessionState state);
    void replicaMade(const rd::ServerId &replica);
    void showInTopologyRequested(const rd::ServerId &replica);
    void diagnosisRequested(const QString &runId);
    void linkRequested(const rd::ServerId &replica, const rd::ServerId &partner);

private:
    void review(const ReplicaOrder &order);
    void offerDraft();
    void keepDraft();
    void openPlan(const QString &file);
    void saveExport(PlanFormat format, const QString &folder);
    void writeReport(const Creation *creation, std::function<void(const QString &file)> then);
    void savePdf(const Creation *creation, const QString &file);
    void reattach(Creation *creation);
    void again(Creation *creation);
    void drive(Creation *creation, std::shared_ptr<RunRecord> record);
    Creation *adopt(const ReplicaOrder &order, const QString &runId, const QString &folder);
    Creation *find(const QString &runId) const;
    void creationChanged(Creation *creation);
    void adviseLink(Creation *creation);
    QList<StepStatus> plannedSteps(const ReplicaOrder &order) const;

    const Outside &m_outside;
    QThreadPool &m_pool;
    QThreadPool m_records; ///< one thread: listing and opening records take the same locks
    MainWindow &m_window;
    RunListModel &m_runs;
    SignIn m_signIn;
    SnapshotPtr m_snapshot;
    bool m_editing = false;
    QTimer m_draftTimer;           ///< what is typed is kept when the person pauses
    QList<Creation *> m_creations; ///< children
};

} // namespace rd
