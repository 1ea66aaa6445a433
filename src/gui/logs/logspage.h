// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/logs/hostlogsdialog.h"
#include "models/logdesk.h"

#include <QPointer>
#include <QWidget>

class QMimeData;
class QStackedWidget;

namespace rd {

class Banner;
class LogFilterBar;
class LogSearchBar;
class LogSourceTree;
class MergedLogView;
class PromptPanel;

/// Any number of logs on one time axis: files, archives and folders that are opened or dropped, live logs of hosts.
class LogsPage : public QWidget
{
    Q_OBJECT
public:
    explicit LogsPage(QWidget *parent = nullptr);
    ~LogsPage() override;

    MergedLogView *view() const { return m_view; }
    LogDesk *desk() const { return m_desk; }
    void setServers(const QStringList &servers) { m_servers = servers; }

    /// Goes to a line (the first is 1) of a log, named as findings name it; a filter that hides it is taken off. False: it is
    /// not on the desk; once it is, and has the line, it is shown.
    bool showLine(const QString &source, qint64 line);

    /// Files that are dropped on the window.
    static bool canTake(const QMimeData *dropped);
    void take(const QMimeData *dropped);
    void showError(const Error &error);
    /// Something was left out; sentences are gathered in one message.
    void showLeftOut(const QString &sentence);
    void ask(const Question &question);
    void withdrawQuestion();
    HostLogsDialog *hostDialog() const { return m_hostDialog; }

signals:
    void openRequested(const QStringList &paths);
    void hostListRequested(const QString &host);
    void followRequested(const QString &host, const QStringList &paths);
    void filesFollowedChanged(bool followed);
    void answered(const rd::SecretPtr &answer);
    void answerRefused();

private:
    QWidget *makeSide();
    QWidget *makeEmpty();
    void askForFiles();
    void askForFolder();
    void askForHost();
    void askForClock(const QString &host);
    void askForTimes();
    void connectTimes();
    void applyFilter();
    void showState();
    void goToAwaited();

    LogDesk *m_desk;
    LogSourceTree *m_tree;
    MergedLogView *m_view;
    LogFilterBar *m_filter;
    LogSearchBar *m_search;
    QStackedWidget *m_stack;
    Banner *m_banner;
    PromptPanel *m_prompt;
    QPointer<HostLogsDialog> m_hostDialog;
    QStringList m_servers;
    QStringList m_leftOut;
    QSet<quint64> m_unfolded;
    QString m_awaitedSource;
    qint64 m_awaitedLine = 0;
};

} // namespace rd
