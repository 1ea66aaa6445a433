// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/mainwindow.h"

#include "gui/bundles/bundlespage.h"
#include "gui/diagnosis/diagnosispage.h"
#include "gui/logs/logspage.h"
#include "gui/preflight/preflightpage.h"
#include "gui/replicas/orderpage.h"
#include "gui/replicas/replicaspage.h"
#include "gui/replicas/reviewpage.h"
#include "gui/signin/signinpage.h"
#include "gui/theme.h"
#include "gui/topology/topologypage.h"
#include "gui/widgets/freshnesslabel.h"

#include <QApplication>
#include <QBoxLayout>
#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QMenuBar>
#include <QMessageBox>
#include <QPushButton>
#include <QStackedWidget>
#include <QStatusBar>

namespace rd {

MainWindow::MainWindow(RunListModel *runs, QWidget *parent)
    : QMainWindow(parent),
      m_workArea(new QWidget(this)),
      m_outer(new QStackedWidget(this)),
      m_sidebar(new Sidebar(m_workArea)),
      m_pages(new QStackedWidget(m_workArea)),
      m_signInPage(new SignInPage(this)),
      m_topologyPage(new TopologyPage(this)),
      m_replicasPage(new ReplicasPage(runs, this)),
      m_orderPage(new OrderPage(this)),
      m_preflightPage(new PreflightPage(this)),
      m_reviewPage(new ReviewPage(this)),
      m_bundlesPage(new BundlesPage(this)),
      m_diagnosisPage(new DiagnosisPage(this)),
      m_logsPage(new LogsPage(this)),
      m_freshness(new FreshnessLabel(this)),
      m_who(new QLabel(this))
{
    setObjectName(QStringLiteral("mainWindow"));
    setWindowIcon(theme::applicationIcon());
    constexpr QSize usual(1180, 760);
    resize(usual);
    setAcceptDrops(true);
    setUpSidebar();
    for (QWidget *page : std::initializer_list<QWidget *>{m_topologyPage, m_replicasPage, m_orderPage, m_preflightPage,
                                                          m_reviewPage, m_bundlesPage, m_diagnosisPage, m_logsPage})
        m_pages->addWidget(page);
    m_outer->addWidget(m_signInPage);
    m_outer->addWidget(m_workArea);
    setCentralWidget(m_outer);
    setUpMenus();
    setUpStatusBar();
    connect(m_topologyPage, &TopologyPage::reloadRequested, this, &MainWindow::reloadRequested);
    connect(m_replicasPage, &ReplicasPage::newReplicaRequested, this, &MainWindow::newReplicaRequested);
    connect(m_orderPage, &OrderPage::backRequested, this, &MainWindow::showReplicas);
    connect(m_reviewPage, &ReviewPage::backRequested, this, &MainWindow::showOrder);
    showSignIn();
}

void MainWindow::setUpSidebar()
{
    connect(m_sidebar, &Sidebar::chosen, this, [this](Sidebar::Page page) {
        switch (page) {
        case Sidebar::Page::Topology:
            showTopology();
            break;
        case Sidebar::Page::Replicas:
            showReplicas();
            break;
        case Sidebar::Page::Bundles:
            showBundles();
            break;
        case Sidebar::Page::Diagnosis:
            showDiagnosis();
            break;
        case Sidebar::Page::Logs:
            showLogs();
            break;
        }
    });
    auto *line = new QFrame(m_workArea);
    line->setFrameShape(QFrame::VLine);
    line->setFrameShadow(QFrame::Plain);
    line->setForegroundRole(QPalette::Mid);
    auto *row = new QHBoxLayout(m_workArea);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    auto *side = new QVBoxLayout;
    side->setContentsMargins(0, theme::gap, 0, 0);
    side->addWidget(m_sidebar);
    row->addLayout(side);
    row->addWidget(line);
    row->addWidget(m_pages, 1);
}

void MainWindow::setUpMenus()
{
    QMenu *file = menuBar()->addMenu(tr("&File"));
    m_newReplica = file->addAction(theme::icon(QStringLiteral("add")), tr("&New replica…"), QKeySequence::New, this,
                                   &MainWindow::newReplicaRequested);
    file->addAction(theme::icon(QStringLiteral("folder")), tr("&Open capture…"), QKeySequence::Open, this,
                    &MainWindow::askForCapture);
    file->addSeparator();
    m_signOut = file->addAction(theme::icon(QStringLiteral("sign-out")), tr("&Sign out"), this, &MainWindow::signOutRequested);
    QAction *quit = file->addAction(tr("&Quit"), QKeySequence::Quit, this, &QWidget::close);
    quit->setMenuRole(QAction::QuitRole);

    QMenu *view = menuBar()->addMenu(tr("&View"));
    m_reload = view->addAction(theme::icon(QStringLiteral("refresh")), tr("&Ask all servers now"), QKeySequence::Refresh, this,
                               &MainWindow::reloadRequested);
    view->addSeparator();
    view->addAction(tr("&Topology"), QKeySequence(Qt::ALT | Qt::Key_1), this, &MainWindow::showTopology);
    view->addAction(tr("Re&plicas"), QKeySequence(Qt::ALT | Qt::Key_2), this, &MainWindow::showReplicas);
    view->addAction(tr("&Bundles"), QKeySequence(Qt::ALT | Qt::Key_3), this, &MainWindow::showBundles);
    view->addAction(tr("&Diagnosis"), QKeySequence(Qt::ALT | Qt::Key_4), this, &MainWindow::showDiagnosis);
    view->addAction(tr("&Logs"), QKeySequence(Qt::ALT | Qt::Key_5), this, &MainWindow::showLogs);

    QMenu *help = menuBar()->addMenu(tr("&Help"));
    QAction *about = help->addAction(tr("&About Replica Desk"), this, &MainWindow::about);
    about->setMenuRole(QAction::AboutRole);
}

void MainWindow::setUpStatusBar()
{
    m_who->setObjectName(QStringLiteral("signedInAs"));
    m_who->setTextFormat(Qt::PlainText);
    statusBar()->addWidget(m_freshness, 1);
    statusBar()->addPermanentWidget(m_who);
    statusBar()->setSizeGripEnabled(false);
    statusBar()->setContentsMargins(0, 0, theme::gap, 0);
}

void MainWindow::showSignIn()
{
    m_outer->setCurrentWidget(m_signInPage);
    m_who->setText(tr("Not signed in"));
    for (QAction *action : {m_signOut, m_reload, m_newReplica})
        action->setEnabled(false);
    m_topologyPage->clear();
    setSnapshot({});
    m_replicasPage->setNewReplicaPossible(false, tr("Sign in first."));
}

void MainWindow::showSignedIn(const QString &who)
{
    m_who->setText(tr("Signed in as %1").arg(who));
    for (QAction *action : {m_signOut, m_reload, m_newReplica})
        action->setEnabled(true);
    m_replicasPage->setNewReplicaPossible(true, {});
    m_topologyPage->setLive(true);
    m_outer->setCurrentWidget(m_workArea);
    showTopology();
}

void MainWindow::askForCapture()
{
    auto *dialog = new QFileDialog(this, tr("Open capture"), QString(), tr("Captures (*.json)"));
    dialog->setObjectName(QStringLiteral("openCaptureDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &MainWindow::captureOpenRequested);
    dialog->open();
}

void MainWindow::showCapture(const QString &file)
{
    m_who->setText(tr("Capture %1").arg(QFileInfo(file).fileName()));
    m_signOut->setEnabled(true);
    for (QAction *action : {m_reload, m_newReplica})
        action->setEnabled(false);
    m_replicasPage->setNewReplicaPossible(false, tr("Sign in first."));
    m_topologyPage->setLive(false);
    m_outer->setCurrentWidget(m_workArea);
    showTopology();
}

void MainWindow::showFileProblem(const Error &error)
{
    if (m_outer->currentWidget() == m_signInPage)
        m_signInPage->showError(error);
}

void MainWindow::showPage(QWidget *page, Sidebar::Page place)
{
    m_sidebar->show(place);
    m_outer->setCurrentWidget(m_workArea);
    m_pages->setCurrentWidget(page);
    if (!m_sidebar->hasFocus())
        page->setFocus(Qt::OtherFocusReason);
}

void MainWindow::showTopology()
{
    if (m_snapshot || m_signOut->isEnabled())
        showPage(m_topologyPage, Sidebar::Page::Topology);
    else
        m_outer->setCurrentWidget(m_signInPage);
}

void MainWindow::showReplicas()
{
    showPage(m_replicasPage, Sidebar::Page::Replicas);
}

void MainWindow::showBundles()
{
    showPage(m_bundlesPage, Sidebar::Page::Bundles);
}

void MainWindow::showDiagnosis()
{
    showPage(m_diagnosisPage, Sidebar::Page::Diagnosis);
}

void MainWindow::showLogs()
{
    showPage(m_logsPage, Sidebar::Page::Logs);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (LogsPage::canTake(event->mimeData()))
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    showLogs();
    m_logsPage->take(event->mimeData());
}

void MainWindow::showOrder()
{
    showPage(m_orderPage, Sidebar::Page::Replicas);
}

void MainWindow::showPreflight()
{
    showPage(m_preflightPage, Sidebar::Page::Replicas);
}

void MainWindow::showReview()
{
    showPage(m_reviewPage, Sidebar::Page::Replicas);
}

void MainWindow::showRun(QWidget *page)
{
    if (m_pages->indexOf(page) < 0)
        m_pages->addWidget(page);
    showPage(page, Sidebar::Page::Replicas);
}

void MainWindow::setSnapshot(const SnapshotPtr &snapshot)
{
    m_snapshot = snapshot;
    m_freshness->setSnapshot(snapshot);
    m_orderPage->setSnapshot(snapshot);
    updateTitle();
}

void MainWindow::setStale(const QString &why)
{
    m_freshness->setStale(why);
}

void MainWindow::setReloading(bool reloading)
{
    m_freshness->setReloading(reloading);
    m_topologyPage->setReloading(reloading);
}

void MainWindow::setRuns(int running, bool question)
{
    m_running = running;
    m_sidebar->setRuns(running, question);
    if (question)
        QApplication::alert(this);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_running == 0) {
        event->accept();
        return;
    }
    event->ignore();
    auto *box = new QMessageBox(
        QMessageBox::Question, tr("Quit Replica Desk"),
        tr("%n replica(s) are being made. What was started on the new machine goes on there.", nullptr, m_running),
        QMessageBox::NoButton, this);
    box->setObjectName(QStringLiteral("quitQuestion"));
    box->setInformativeText(tr("When you start Replica Desk again, it offers to re-attach; no output is lost."));
    box->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton *quit = box->addButton(tr("&Quit"), QMessageBox::AcceptRole);
    box->setDefaultButton(box->addButton(tr("&Stay"), QMessageBox::RejectRole));
    connect(quit, &QPushButton::clicked, this, [this] {
        m_running = 0;
        close();
    });
    box->open();
}

void MainWindow::updateTitle()
{
    if (!m_snapshot)
        setWindowTitle(tr("Replica Desk"));
    else if (m_snapshot->isLab)
        setWindowTitle(tr("%1 (lab — not FreeIPA) – Replica Desk").arg(m_snapshot->domain));
    else
        setWindowTitle(tr("%1 – Replica Desk").arg(m_snapshot->domain));
}

void MainWindow::about()
{
    auto *box = new QMessageBox(this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowTitle(tr("About Replica Desk"));
    constexpr int logoSize = 64;
    box->setIconPixmap(windowIcon().pixmap(logoSize, logoSize));
    box->setTextFormat(Qt::PlainText);
    box->setText(tr("Replica Desk %1").arg(QStringLiteral(RD_VERSION)));
    box->setInformativeText(tr("See, grow and mend FreeIPA replication from the desktop.\n\nFree software under the GNU General "
                               "Public License, version 3 or later."));
    box->open();
}

/// Qt takes a page that hands its focus to one of its parts for that part, and never comes to what stands before it.
bool MainWindow::focusNextPrevChild(bool next)
{
    QWidget *from = focusWidget() ? focusWidget() : this;
    const auto after = [next](const QWidget *widget) {
        return next ? widget->nextInFocusChain() : widget->previousInFocusChain();
    };
    for (QWidget *to = after(from); to != from; to = after(to)) {
        const bool stop = (to->focusPolicy() & Qt::TabFocus) == Qt::TabFocus && !to->focusProxy();
        if (!stop || to->window() != this || !to->isEnabled() || !to->isVisible())
            continue;
        to->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
        return true;
    }
    return false;
}

void MainWindow::showEvent(QShowEvent *event)
{
    QMainWindow::showEvent(event);
    emit visibilityChanged(true);
}

void MainWindow::hideEvent(QHideEvent *event)
{
    QMainWindow::hideEvent(event);
    emit visibilityChanged(false);
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::WindowStateChange)
        emit visibilityChanged(isVisible() && !isMinimized());
    QMainWindow::changeEvent(event);
}

} // namespace rd
