// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/queuemodel.h"
#include "plan/plansession.h"

#include <QHash>
#include <QObject>
#include <QThreadPool>
#include <functional>

namespace rd {

class CreationController;
class MainWindow;

/// Goes through the queue of replicas: begins the next one of a domain when the one before has ended well. What is on disk is
/// the truth; after a restart it goes on when the person says so, beginning with what was being made.
class QueueController : public QObject
{
    Q_OBJECT
public:
    QueueController(ReplicaQueue queue, MainWindow &window, CreationController &creations, QObject *parent = nullptr);
    ~QueueController() override;

    void refresh();

private:
    void add(const ReplicaOrder &order);
    void go();
    void next();
    void takeUpOrBegin(const QList<QueueEntry> &entries);
    void begun(const QString &target, const QString &runId);
    void notBegun(const QString &target, const Error &error);
    void ended(const QString &runId, SessionState state);
    /// Changes the file in a worker, then shows it.
    void change(std::function<Result<>(ReplicaQueue &)> deed, std::function<void()> then = {});
    void setGoing(bool going);

    ReplicaQueue m_queue;
    MainWindow &m_window;
    CreationController &m_creations;
    QueueModel m_model;
    QThreadPool m_files;              ///< one thread: changes stay in their order
    QHash<QString, QString> m_driven; ///< runs that this window drives, and their entries
    bool m_going = false;
};

} // namespace rd
