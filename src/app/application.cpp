// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"

#include "gui/bundles/bundlespage.h"
#include "gui/diagnosis/diagnosispage.h"
#include "gui/replicas/orderpage.h"
#include "gui/signin/signinpage.h"
#include "gui/topology/topologypage.h"

namespace rd {

Application::Application(Outside outside, Settings settings)
    : m_outside(std::move(outside)),
      m_settings(std::move(settings)),
      m_window(&m_runs),
      m_signIn(m_outside, m_pool, *m_window.signInPage()),
      m_topology(m_outside, m_pool),
      m_paths(m_outside, *m_window.topologyPage(), m_topology),
      m_files(m_pool, m_outside.layoutsFolder),
      m_creations(m_outside, m_pool, m_window, m_runs),
      m_queue(ReplicaQueue(m_outside.queueFile), m_window, m_creations),
      m_preflight(m_outside, m_pool, m_window),
      m_probes(m_outside, m_pool, *m_window.orderPage()),
      m_bundles(m_outside, m_pool, *m_window.bundlesPage()),
      m_diagnosis(m_outside, m_pool, *m_window.diagnosisPage()),
      m_support(m_outside, m_pool, *m_window.diagnosisPage()),
      m_logs(m_outside, *m_window.logsPage()),
      m_changes(m_window),
      m_edits(m_outside, m_pool, m_window)
{
    constexpr int threads = 32; // blocking work, most of it waiting for a network
    m_pool.setMaxThreadCount(threads);
    m_topology.setInterval(m_settings.refreshInterval);
    m_window.signInPage()->setServer(m_settings.server);
    m_window.signInPage()->setCaFile(m_settings.caFile);
    m_window.restoreGeometry(m_settings.windowGeometry);
    connectPages();
    connectChanges();
    connectDiagnosis();
}

Application::~Application()
{
    m_settings.windowGeometry = m_window.saveGeometry();
    m_settings.save();
}

void Application::connectPages()
{
    TopologyPage *page = m_window.topologyPage();
    connect(&m_signIn, &SignInController::signedIn, this, &Application::signedIn);
    connect(&m_topology, &TopologyController::pictureReady, this, [this, page](const Picture &picture) {
        m_window.setSnapshot(picture.snapshot);
        m_bundles.setSnapshot(m_topology.isLive() ? picture.snapshot : SnapshotPtr());
        m_logs.setSnapshot(picture.snapshot);
        page->show(picture.snapshot, picture.positions, picture.history);
        page->setLastLook(picture.lastLook);
        page->showAnalysis(picture.analysis);
        if (picture.historyProblem && picture.historyProblem->fault != Fault::TimedOut) // else the next one is kept
            page->showProblem(*picture.historyProblem);
        if (!m_awaited.isEmpty() && picture.snapshot->server(m_awaited))
            page->selectServer(std::exchange(m_awaited, {}));
    });
    connect(&m_topology, &TopologyController::failed, this, [this, page](const Error &error) {
        m_window.setStale(error.summary);
        page->showProblem(error);
    });
    connect(&m_topology, &TopologyController::layoutNotKept, page, &TopologyPage::showProblem);
    connect(&m_topology, &TopologyController::historyNotRead, page, &TopologyPage::showProblem);
    connect(&m_topology, &TopologyController::changesTold, page, &TopologyPage::showEvents);
    connect(page, &TopologyPage::changesRequested, &m_topology, &TopologyController::tellChanges);
    connect(page, &TopologyPage::trialRequested, &m_topology, &TopologyController::thinkThrough);
    connect(&m_topology, &TopologyController::thoughtThrough, page, &TopologyPage::showTrial);
    connect(&m_topology, &TopologyController::notPossible, page, &TopologyPage::showTrialProblem);
    connect(page, &TopologyPage::editsRequested, &m_edits, &EditController::proposeAll);
    connect(page, &TopologyPage::historyLengthRequested, &m_topology, &TopologyController::setHistoryLength);
    connect(page, &TopologyPage::layoutEdited, &m_topology, &TopologyController::keepPlaces);
    connect(page, &TopologyPage::layoutResetRequested, &m_topology, &TopologyController::arrangeAnew);
    connect(page, &TopologyPage::pictureExportRequested, &m_files, &TopologyFiles::savePicture);
    connect(page, &TopologyPage::dataExportRequested, &m_files,
            [this](DataFormat format, const QString &file) { m_files.saveData(m_topology.picture(), format, file); });
    connect(page, &TopologyPage::captureRequested, &m_files, [this](bool withoutNames, const QString &file) {
        m_files.saveCapture(m_topology.picture().snapshot, withoutNames, file);
    });
    connect(page, &TopologyPage::compareRequested, &m_files,
            [this](const QString &file) { m_files.compare(file, m_topology.picture().snapshot); });
    connect(&m_files, &TopologyFiles::compared, page, &TopologyPage::showDifferences);
    connect(&m_files, &TopologyFiles::written, page, &TopologyPage::showWritten);
    connect(&m_files, &TopologyFiles::failed, page, &TopologyPage::showProblem);
    connect(&m_files, &TopologyFiles::failed, &m_window, &MainWindow::showFileProblem);
    connect(&m_files, &TopologyFiles::opened, this, [this](const Picture &picture, const QString &file) {
        leave();
        m_window.showCapture(file);
        m_topology.begin({}, picture);
    });
    connect(&m_window, &MainWindow::captureOpenRequested, &m_files, &TopologyFiles::openCapture);
    connect(&m_topology, &TopologyController::reloadingChanged, &m_window, &MainWindow::setReloading);
    connect(&m_window, &MainWindow::reloadRequested, &m_topology, &TopologyController::reload);
    connect(&m_logs, &LogController::questionAsked, &m_window, &MainWindow::showLogs);
    connect(&m_window, &MainWindow::signOutRequested, this, &Application::signOut);
    connect(&m_window, &MainWindow::newReplicaRequested, this, [this] { m_creations.newReplica({}); });
    connect(page, &TopologyPage::newReplicaRequested, &m_creations, &CreationController::newReplica);
    connect(&m_window, &MainWindow::visibilityChanged, &m_topology, &TopologyController::setWatched);
    connect(&m_creations, &CreationController::replicaMade, &m_topology, &TopologyController::reload);
    connect(&m_creations, &CreationController::showInTopologyRequested, this, &Application::showWhenThere);
}

void Application::connectChanges()
{
    TopologyPage *page = m_window.topologyPage();
    connect(&m_topology, &TopologyController::pictureReady, this, [this](const Picture &picture) {
        m_changes.setSnapshot(m_topology.isLive() ? picture.snapshot : SnapshotPtr()); // a capture cannot be changed
        m_edits.setSnapshot(picture.snapshot);
        m_creations.setSnapshot(m_topology.isLive() ? picture.snapshot : SnapshotPtr());
        m_probes.setSnapshot(m_topology.isLive() ? picture.snapshot : SnapshotPtr());
    });
    connect(&m_changes, &ChangeActions::editRequested, &m_edits, &EditController::propose);
    connect(&m_changes, &ChangeActions::unlockedChanged, page, &TopologyPage::setEditing);
    connect(&m_changes, &ChangeActions::unlockedChanged, &m_creations, &CreationController::setEditing);
    connect(&m_creations, &CreationController::linkRequested, this, [this](const ServerId &replica, const ServerId &partner) {
        const SnapshotPtr &snapshot = m_topology.picture().snapshot;
        m_edits.propose(
            {.kind = TopologyEdit::Kind::AddSegment, .suffix = snapshot->suffix, .first = partner, .second = replica});
    });
    connect(&m_edits, &EditController::changed, &m_topology, &TopologyController::reload);
    connect(page, &TopologyPage::segmentRequested, &m_edits,
            [this](const ServerId &left, const ServerId &right, const QString &suffix) {
                m_edits.propose({.kind = TopologyEdit::Kind::AddSegment, .suffix = suffix, .first = left, .second = right});
            });
    connect(page->selection(), &TopologySelection::changed, this, [this, page] {
        const Choice &choice = page->selection()->choice();
        EditSubject subject;
        if (!choice.servers.isEmpty())
            subject.server = choice.servers.first();
        if (!choice.agreements.isEmpty()) {
            const AgreementKey &key = choice.agreements.first();
            subject = {.server = key.consumer, .from = key.supplier, .to = key.consumer, .suffix = key.suffix};
        }
        m_changes.setSubject(subject);
    });
    page->addContextActions(m_changes.actions());
    page->setEditing(false);
}

void Application::connectDiagnosis()
{
    DiagnosisPage *page = m_window.diagnosisPage();
    connect(&m_topology, &TopologyController::pictureReady, this, [this, page](const Picture &picture) {
        m_diagnosis.setSnapshot(m_topology.isLive() ? picture.snapshot : SnapshotPtr());
        page->setTopologyFindings(picture.analysis.findings);
    });
    connect(page, &DiagnosisPage::topologyFindingRequested, this, [this](const Finding &finding) {
        m_window.showTopology();
        if (!finding.servers.isEmpty())
            m_window.topologyPage()->selectServer(finding.servers.first());
    });
    connect(page, &DiagnosisPage::lineWantedInLogs, this, [this, page](const QString &file, qint64 line) {
        m_window.showLogs();
        m_logs.showKept(page->shown().logs, file, line);
    });
    const auto showRuns = [this, page] { page->setRuns(m_runs.runs()); };
    connect(&m_runs, &QAbstractItemModel::modelReset, this, showRuns);
    connect(&m_runs, &QAbstractItemModel::dataChanged, this, showRuns);
    const auto diagnose = [this](const QString &runId) {
        if (const RunSummary *run = m_runs.run(runId)) {
            m_window.showDiagnosis();
            m_diagnosis.readRun(RunSummary(*run));
        }
    };
    connect(page, &DiagnosisPage::runRequested, this, diagnose);
    connect(page, &DiagnosisPage::runMachinesRequested, this, [this](const QString &runId) {
        if (const RunSummary *run = m_runs.run(runId))
            m_diagnosis.readRunMachines(RunSummary(*run));
    });
    connect(&m_creations, &CreationController::diagnosisRequested, this, diagnose);
    connect(page, &DiagnosisPage::openRunRequested, this, [this](const QString &id) { m_creations.open(id, false); });
    connect(page, &DiagnosisPage::retryRequested, this, [this](const QString &id) { m_creations.open(id, true); });
    connect(page, &DiagnosisPage::cleanUpRequested, &m_creations, &CreationController::cleanUp);
}

void Application::start()
{
    m_window.show();
    m_signIn.lookForTicket();
    m_creations.refreshList();
    m_queue.refresh();
}

void Application::signedIn(const SignInController::SignedIn &result)
{
    m_settings.server = result.host;
    m_settings.caFile = result.signIn.caFile;
    m_creations.setSignIn(result.signIn);
    m_preflight.setSignIn(result.signIn);
    m_bundles.setSignIn(result.signIn);
    m_window.showSignedIn(result.who);
    m_edits.begin(result.connector, result.who);
    m_topology.begin(result.connector, result.picture);
}

void Application::leave()
{
    m_topology.end();
    m_window.topologyPage()->setTryingPaths(false);
    m_edits.end();
    m_changes.setSnapshot({});
    m_creations.setSignIn({});
    m_creations.setSnapshot({});
    m_preflight.setSignIn({});
    m_bundles.setSignIn({});
    m_bundles.setSnapshot({});
    m_diagnosis.setSnapshot({});
    m_window.diagnosisPage()->setTopologyFindings({});
}

void Application::signOut()
{
    leave();
    m_outside.logins->clear();
    m_window.showSignIn();
    m_signIn.lookForTicket();
}

void Application::showWhenThere(const ServerId &replica)
{
    m_awaited = replica;
    m_window.showTopology();
    m_topology.reload();
}

} // namespace rd
