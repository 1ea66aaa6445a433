// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/outside.h"
#include "edit/editrun.h"

#include <QFutureWatcher>
#include <QObject>
#include <QPointer>
#include <QThreadPool>
#include <atomic>

class QWidget;

namespace rd {

class EditDialog;
class GuiAsker;

/// Shows plans for changes of the topology and carries them out when the person says so.
class EditController : public QObject
{
    Q_OBJECT
public:
    EditController(const Outside &outside, QThreadPool &pool, QWidget &window, QObject *parent = nullptr);
    ~EditController() override;

    void begin(std::shared_ptr<DirectoryConnector> connector, const QString &who);
    void end();
    void setSnapshot(const SnapshotPtr &snapshot);
    /// Opens the plan of an edit; what is not known of it the person chooses there.
    void propose(const TopologyEdit &edit);
    /// One after the other, each on a picture that shows what became of the one before. One that is not carried out ends it.
    void proposeAll(const QList<TopologyEdit> &edits);

signals:
    void changed(); ///< something may have been written: read again

private:
    void carryOut(EditDialog *dialog, const EditPlan &plan);
    void stop();
    void proposeNext();

    const Outside &m_outside;
    QThreadPool &m_pool;
    QWidget &m_window;
    std::shared_ptr<DirectoryConnector> m_connector;
    QString m_who;
    SnapshotPtr m_snapshot;
    QList<TopologyEdit> m_next; ///< still to be proposed
    QDateTime m_lastDone;       ///< the next one wants a picture that is newer
    QPointer<EditDialog> m_dialog;
    QPointer<QFutureWatcher<Result<EditReport>>> m_run;
    std::shared_ptr<GuiAsker> m_asker;
    std::shared_ptr<std::atomic<bool>> m_stop; ///< of the edit that runs
};

} // namespace rd
