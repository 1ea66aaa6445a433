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
#include "gui/replicas/reviewpage.h"
#include "gui/replicas/runpage.h"
#include "plan/orderpicture.h"

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
    connect(window.orderPage(), &OrderPage::reviewRequested, this, &CreationController::review);
    connect(window.preflightPage(), &PreflightPage::reviewRequested, this, &CreationController::review);
    connect(window.reviewPage(), &ReviewPage::startRequested, this, &CreationController::start);
    connect(window.reviewPage(), &ReviewPage::saveRequested, this, &CreationController::saveExport);
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

void CreationController::review(const ReplicaOrder &order)
{
    ReviewPage *page = m_window.reviewPage();
    const SnapshotPtr before = m_window.orderPage()->snapshot();
    page->show(order, m_window.orderPage()->domainNames());
    m_window.showReview();
    if (!before)
        return;
    struct Thought
    {
        WhatIfAnswer answer;
        Positions positions;
    };
    const auto work = [order, before](Monitor &) -> Result<Thought> {
        const auto answer = pictureWith(order, *before);
        if (!answer)
            return pass(answer.error());
        return Thought{*answer, layoutGraph(*answer->after, layoutGraph(*before, {}))};
    };
    deliver(startJob(m_pool, work), this, [page, before, target = order.target](const Result<Thought> &thought) {
        if (page->order().target != target)
            return; // another one is reviewed meanwhile
        if (thought)
            page->showPicture(before, thought->answer, thought->positions);
        else
            page->showPictureProblem(thought.error());
    });
}

void CreationController::saveExport(PlanFormat format, const QString &folder)
{
    ReviewPage *page = m_window.reviewPage();
    const auto work = [format, folder, order = page->order(), names = page->names()](Monitor &) -> Result<> {
        const auto files = exportPlan(format, order, names);
        return files ? writeExport(*files, folder) : pass(files.error());
    };
    deliver(startJob(m_pool, work), this, [page, folder](const Result<> &written) {
        if (written)
            page->showSaved(folder);
        else
            page->showError(written.error());
    });
}

void CreationController::start(const ReplicaOrder &order)
{
    const auto work = [order, folder = m_outside.runsFolder](Monitor &) { return RunRecord::create(order, folder); };
    deliver(startJob(m_records, work), this, [this](const Result<std::shared_ptr<RunRecord>> &record) {
        if (!record) {
            m_window.reviewPage()->showError(record.error());
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
    connect(page, &RunPage::stopRequested, creation, &Creation::askHowToStop);
    connect(page, &RunPage::interruptRequested, creation, &Creation::interrupt);
    connect(page, &RunPage::stopAfterStepRequested, creation, &Creation::stopAfterStep);
    connect(page, &RunPage::endProgramRequested, creation, &Creation::endProgram);
    connect(page, &RunPage::retryRequested, this, [this, creation] { again(creation); });
    const auto cleanUp = [this, creation] {
        ReplicaOrder back = creation->order();
        back.deed = ReplicaOrder::Deed::CleanUp;
        start(back);
    };
    connect(page, &RunPage::cleanUpRequested, this, cleanUp);
    connect(creation, &Creation::cleanUpWanted, this, cleanUp);
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
