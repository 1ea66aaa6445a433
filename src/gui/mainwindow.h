// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/widgets/sidebar.h"
#include "topology/snapshot.h"

#include <QMainWindow>

class QLabel;
class QStackedWidget;

namespace rd {

class BundlesPage;
class DiagnosisPage;
class FreshnessLabel;
class LogsPage;
class OrderPage;
class PreflightPage;
class ReplicasPage;
class ReviewPage;
class RunListModel;
class SignInPage;
class TopologyPage;

/// The frame: navigation, actions, and a status bar that always says how fresh the picture is. No business.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    explicit MainWindow(RunListModel *runs, QWidget *parent = nullptr);

    SignInPage *signInPage() const { return m_signInPage; }
    TopologyPage *topologyPage() const { return m_topologyPage; }
    ReplicasPage *replicasPage() const { return m_replicasPage; }
    OrderPage *orderPage() const { return m_orderPage; }
    PreflightPage *preflightPage() const { return m_preflightPage; }
    ReviewPage *reviewPage() const { return m_reviewPage; }
    BundlesPage *bundlesPage() const { return m_bundlesPage; }
    DiagnosisPage *diagnosisPage() const { return m_diagnosisPage; }
    LogsPage *logsPage() const { return m_logsPage; }

    void showSignIn();
    /// who: principal or bind name.
    void showSignedIn(const QString &who);
    /// A capture instead of a domain: nothing in it can be asked or changed.
    void showCapture(const QString &file);
    /// A file could not be used; told on the sign-in page where that is what is seen.
    void showFileProblem(const Error &error);
    void showTopology();
    void showReplicas();
    void showBundles();
    void showDiagnosis();
    void showLogs();
    void showOrder();
    void showPreflight();
    void showReview();
    /// Pages of runs are added once and stay until the window goes.
    void showRun(QWidget *page);

    void setSnapshot(const SnapshotPtr &snapshot);
    /// Why the picture is older than it should be; empty: it is not.
    void setStale(const QString &why);
    void setReloading(bool reloading);
    /// How many replicas are being made, and whether one of them waits for an answer.
    void setRuns(int running, bool question);

signals:
    void signOutRequested();
    void reloadRequested();
    void newReplicaRequested();
    void captureOpenRequested(const QString &file);
    void visibilityChanged(bool visible);

protected:
    bool focusNextPrevChild(bool next) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void setUpSidebar();
    void setUpMenus();
    void setUpStatusBar();
    void showPage(QWidget *page, Sidebar::Page place);
    void about();
    void askForCapture();
    void updateTitle();

    QWidget *m_workArea;
    QStackedWidget *m_outer; ///< sign-in, or the work area
    Sidebar *m_sidebar;
    QStackedWidget *m_pages;
    SignInPage *m_signInPage;
    TopologyPage *m_topologyPage;
    ReplicasPage *m_replicasPage;
    OrderPage *m_orderPage;
    PreflightPage *m_preflightPage;
    ReviewPage *m_reviewPage;
    BundlesPage *m_bundlesPage;
    DiagnosisPage *m_diagnosisPage;
    LogsPage *m_logsPage;
    FreshnessLabel *m_freshness;
    QLabel *m_who;
    QAction *m_signOut = nullptr;
    QAction *m_reload = nullptr;
    QAction *m_newReplica = nullptr;
    SnapshotPtr m_snapshot;
    int m_running = 0;
};

} // namespace rd
