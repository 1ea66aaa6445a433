// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/outside.h"
#include "app/picture.h"
#include "topology/healthtracker.h"
#include "topology/whatif.h"

#include <QFutureWatcher>
#include <QObject>
#include <QPointer>
#include <QThreadPool>
#include <QTimer>

namespace rd {

/// Keeps the picture of the domain fresh while somebody looks at it.
class TopologyController : public QObject
{
    Q_OBJECT
public:
    TopologyController(const Outside &outside, QThreadPool &pool, QObject *parent = nullptr);
    ~TopologyController() override;

    void begin(std::shared_ptr<DirectoryConnector> connector, const Picture &first);
    void end();
    void reload();
    /// From now on the servers try their paths to each other for every picture, the next of which is asked for at once. Null: no
    /// longer.
    void setPathShells(std::shared_ptr<ShellProvider> shells);
    /// Nobody asks the servers while nobody looks.
    void setWatched(bool watched);
    /// The person moved servers.
    void keepPlaces(const Positions &positions);
    void arrangeAnew();
    /// How far back the strips of the picture reach.
    void setHistoryLength(std::chrono::seconds length);
    /// Answered by thoughtThrough() or notPossible(), of several questions only the last.
    void thinkThrough(const WhatIf &changes);
    /// Answered by changesTold().
    void tellChanges(const QDateTime &since);
    /// Whether there are servers to ask: not so for a capture.
    bool isLive() const { return m_connector != nullptr; }
    const Picture &picture() const { return m_picture; }
    void setInterval(std::chrono::seconds interval);

signals:
    void pictureReady(const rd::Picture &picture);
    void failed(const rd::Error &error);
    void changesTold(const QDateTime &since, const QList<rd::HistoryEvent> &events);
    void thoughtThrough(const rd::WhatIfAnswer &answer);
    void notPossible(const rd::Error &error);
    void historyNotRead(const rd::Error &error);
    void layoutNotKept(const rd::Error &error);
    void reloadingChanged(bool reloading);

private:
    void reloaded(const Result<Picture> &answer);
    void stop();
    QStringList hostsToAsk() const;
    const Outside &m_outside;
    QThreadPool &m_pool;
    std::shared_ptr<DirectoryConnector> m_connector;
    std::shared_ptr<ShellProvider> m_pathShells; ///< null: no paths are tried
    Picture m_picture;
    Positions m_moved; ///< by the person while the servers are asked
    QPointer<QFutureWatcher<Result<Picture>>> m_reload;
    QTimer m_timer;
    int m_thoughts = 0;
    std::chrono::seconds m_interval{30};
    bool m_watched = true;
};

} // namespace rd
