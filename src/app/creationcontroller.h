// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/outside.h"
#include "models/runlistmodel.h"

#include <QObject>
#include <QThreadPool>

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
    void newReplica(const ServerId &source);
    void refreshList();
    void open(const QString &runId, bool reattach);
    /// Takes away what the run left: a run of its own.
    void cleanUp(const QString &runId);

signals:
    void replicaMade(const rd::ServerId &replica);
    void showInTopologyRequested(const rd::ServerId &replica);
    void diagnosisRequested(const QString &runId);

private:
    void start(const ReplicaOrder &order);
    void reattach(Creation *creation);
    void again(Creation *creation);
    void drive(Creation *creation, std::shared_ptr<RunRecord> record);
    Creation *adopt(const ReplicaOrder &order, const QString &runId, const QString &folder);
    Creation *find(const QString &runId) const;
    void creationChanged(Creation *creation);
    QList<StepStatus> plannedSteps(const ReplicaOrder &order) const;

    const Outside &m_outside;
    QThreadPool &m_pool;
    QThreadPool m_records; ///< one thread: listing and opening records take the same locks
    MainWindow &m_window;
    RunListModel &m_runs;
    SignIn m_signIn;
    QList<Creation *> m_creations; ///< children
};

} // namespace rd
