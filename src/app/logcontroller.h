// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/filefollowing.h"
#include "app/outside.h"
#include "logs/loginbox.h"
#include "models/keptlogs.h"
#include "models/logdesk.h"

#include <QThreadPool>
#include <QTimer>

namespace rd {

class GuiAsker;
class LogsPage;

/// Opens logs for the page, and follows those of hosts until the program ends or they are closed.
class LogController : public QObject
{
    Q_OBJECT
public:
    LogController(const Outside &outside, LogsPage &page, QObject *parent = nullptr);
    ~LogController() override;

    void open(const QStringList &paths);
    void follow(const QString &host, const QStringList &paths);
    void setSnapshot(const SnapshotPtr &snapshot);
    /// Puts what a diagnosis has read on the desk, and goes to a line of it (1 is the first of its file).
    void showKept(const QList<KeptLog> &logs, const QString &file, qint64 line);

signals:
    void questionAsked(); ///< the page should be seen

private:
    class Opener;
    void openOne(const QString &path);
    QString keep(const KeptLog &log);
    void list(const QString &host);
    void readClock(const QString &host);
    void drain();
    void wantRules();
    template<typename Work>
    auto start(Work work);

    const Outside &m_outside;
    LogsPage &m_page;
    LogDesk &m_desk;
    std::shared_ptr<GuiAsker> m_asker;
    std::shared_ptr<Credentials> m_credentials;
    std::shared_ptr<ShellProvider> m_shells;
    std::shared_ptr<LogInbox> m_inbox = std::make_shared<LogInbox>();
    QTimer m_draining;
    bool m_rulesWanted = false;
    FileFollowing m_files;
    QSet<int> m_kept;                     ///< sources that a diagnosis has brought
    QList<std::function<void()>> m_stops; ///< for whatever still runs at the end
    QThreadPool m_pool;                   ///< followers stay in it for as long as they follow
};

} // namespace rd
