// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/creationcontroller.h"

#include "app/creation.h"
#include "core/job.h"
#include "gui/guiasker.h"
#include "gui/mainwindow.h"
#include "gui/preflight/preflightpage.h"
#include "gui/replicas/orderpage.h"
#include "gui/replicas/replicaspage.h"
#include "gui/replicas/runpage.h"

#include <QDesktopServices>
#include <QUrl>
#include <algorithm>

namespace rd {

CreationController::CreationController(const Outside &outside, QThreadPool &pool, MainWindow &window, RunListModel &runs,
                                       QObject *parent)
    : QObject(parent),
      m_outside(outside),
      m_pool(pool),
      m_window(window),
      m_runs(runs)
{
    m_records.setMaxThreadCount(1);
    QList<QStringList> titles;
    for (const int level : {0, 1}) {
        ReplicaOrder order;
        order.domainLevel = level;
        QStringList &of = titles.emplaceBack();
        for (const StepStatus &step : plannedSteps(order))
            of << step.title;
    }
    window.orderPage()->setPlans(titles[0], titles[1]);
    connect(window.orderPage(), &OrderPage::startRequested, this, &CreationController::start);
    connect(window.preflightPage(), &PreflightPage::startRequested, this, &CreationController::start);
    connect(window.replicasPage(), &ReplicasPage::openRequested, this, [this](const QString &id) { open(id, false); });
    connect(window.replicasPage(), &ReplicasPage::reattachRequested, this, [this](const QString &id) { open(id, true); });
}

CreationController::~CreationController() = default;

void CreationController::setSignIn(const SignIn &signIn)
{
    m_signIn = signIn;
}

QList<StepStatus> CreationController::plannedSteps(const ReplicaOrder &order) const
{
    QList<StepStatus> steps;
    for (const auto &step : m_outside.plan(order))
        steps << StepStatus{.id = step->id(), .title = step->title()};
    return steps;
}

void CreationController::newReplica(const ServerId &source)
{
    if (!source.isEmpty())
        m_window.orderPage()->chooseSource(source);
    m_window.showOrder();
}

void CreationController::refreshList()
{
    const auto work = [folder = m_outside.runsFolder](Monitor &) -> Result<QList<RunSummary>> { return RunRecord::list(folder); };
    deliver(startJob(m_records, work), this, [this](const Result<QList<RunSummary>> &runs) {
        if (!runs)
            return;
        m_runs.setRuns(*runs);
        for (const Creation *creation : std::as_const(m_creations))
            if (creation->isDriven())
                m_runs.setState(creation->runId(), creation->state());
    });
}

void CreationController::start(const ReplicaOrder &order)
{
    const auto work = [order, folder = m_outside.runsFolder](Monitor &) { return RunRecord::create(order, folder); };
    deliver(startJob(m_records, work), this, [this](const Result<std::shared_ptr<RunRecord>> &record) {
        if (!record) {
            m_window.orderPage()->showError(record.error());
            m_window.preflightPage()->showError(record.error());
            return;
        }
        Creation *creation = adopt((*record)->order(), (*record)->id(), (*record)->folder());
        if ((*record)->order().deed == ReplicaOrder::Deed::Create)
            m_window.orderPage()->clear();
        m_window.showRun(creation->page());
        drive(creation, *record);
        refreshList();
    });
}

void CreationController::drive(Creation *creation, std::shared_ptr<RunRecord> record)
{
    auto asker = std::make_shared<GuiAsker>();
    auto credentials = std::make_shared<Credentials>(asker);
    const QString admin = creation->order().adminName(); // whom the installer's connection check asks for
    if (m_signIn.password && m_signIn.method == SignIn::Method::Simple)
        credentials->remember(Question::Kind::DirectoryManager, creation->order().source, m_signIn.password);
    else if (m_signIn.password && m_signIn.principal.section(u'@', 0, 0) == admin)
        credentials->remember(Question::Kind::AdminPassword, admin, m_signIn.password);
    creation->drive(std::make_unique<PlanSession>(m_outside.planContext(std::move(record), credentials),
                                                  m_outside.plan(creation->order()), m_pool),
                    asker);
}

Creation *CreationController::adopt(const ReplicaOrder &order, const QString &runId, const QString &folder)
{
    auto *creation = new Creation(order, runId, folder, this);
    m_creations << creation;
    RunPage *page = creation->page();
    connect(creation, &Creation::changed, this, [this, creation] { creationChanged(creation); });
    connect(page, &RunPage::backRequested, &m_window, &MainWindow::showReplicas);
    connect(page, &RunPage::interruptRequested, creation, &Creation::interrupt);
    connect(page, &RunPage::retryRequested, this, [this, creation] { again(creation); });
    connect(page, &RunPage::cleanUpRequested, this, [this, creation] { cleanUp(creation->runId()); });
    connect(page, &RunPage::diagnosisRequested, this, [this, creation] { emit diagnosisRequested(creation->runId()); });
    connect(page, &RunPage::openFolderRequested, this,
            [creation] { QDesktopServices::openUrl(QUrl::fromLocalFile(creation->folder())); });
    connect(page, &RunPage::showInTopologyRequested, this,
            [this, creation] { emit showInTopologyRequested(ServerId(creation->order().target)); });
    return creation;
}

Creation *CreationController::find(const QString &runId) const
{
    const auto found = std::find_if(m_creations.cbegin(), m_creations.cend(),
                                    [&runId](const Creation *creation) { return creation->runId() == runId; });
    return found == m_creations.cend() ? nullptr : *found;
}

void CreationController::cleanUp(const QString &runId)
{
    const RunSummary *run = m_runs.run(runId);
    if (!run)
        return;
    ReplicaOrder order = run->order;
    order.deed = ReplicaOrder::Deed::CleanUp;
    start(order);
}

void CreationController::open(const QString &runId, bool reattach)
{
    if (Creation *known = find(runId)) {
        m_window.showRun(known->page());
        if (reattach)
            again(known);
        return;
    }
    const RunSummary *run = m_runs.run(runId);
    if (!run)
        return;
    Creation *creation = adopt(run->order, run->id, run->folder);
    m_window.showRun(creation->page());
    const auto work = [folder = run->folder, plan = plannedSteps(run->order)](Monitor &monitor) {
        return readRunHistory(folder, plan, monitor);
    };
    deliver(startJob(m_pool, work), this, [this, creation, reattach](const Result<RunHistory> &history) {
        if (history)
            creation->showHistory(*history);
        else
            creation->page()->showState(SessionState::Failed, history.error());
        if (history && reattach)
            this->reattach(creation);
    });
}

void CreationController::again(Creation *creation)
{
    if (creation->isDriven())
        creation->startAgain();
    else
        reattach(creation);
}

void CreationController::reattach(Creation *creation)
{
    const auto work = [id = creation->runId(), folder = m_outside.runsFolder](Monitor &) {
        return RunRecord::reopen(id, folder);
    };
    deliver(startJob(m_records, work), this, [this, creation](const Result<std::shared_ptr<RunRecord>> &record) {
        if (record)
            drive(creation, *record);
        else
            creation->page()->showState(SessionState::Failed, record.error());
    });
}

void CreationController::creationChanged(Creation *creation)
{
    m_runs.setState(creation->runId(), creation->state());
    const auto running = std::count_if(m_creations.cbegin(), m_creations.cend(),
                                       [](const Creation *each) { return each->state() == SessionState::Running; });
    const bool question =
        std::any_of(m_creations.cbegin(), m_creations.cend(), [](const Creation *each) { return each->hasQuestion(); });
    m_window.setRuns(static_cast<int>(running), question);
    if (creation->state() == SessionState::Succeeded && creation->order().deed == ReplicaOrder::Deed::Create)
        emit replicaMade(ServerId(creation->order().target));
}

} // namespace rd
