// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/creationcontroller.h"

#include "app/creation.h"
#include "app/secondlog.h"
#include "core/job.h"
#include "gui/guiasker.h"
#include "gui/mainwindow.h"
#include "gui/preflight/preflightpage.h"
#include "gui/replicas/orderpage.h"
#include "gui/replicas/replicaspage.h"
#include "gui/replicas/reportpdf.h"
#include "gui/replicas/reviewpage.h"
#include "gui/replicas/runpage.h"
#include "models/runreport.h"
#include "models/secondlink.h"
#include "plan/durablefile.h"
#include "plan/orderpicture.h"
#include "plan/phasehistory.h"

#include <QDesktopServices>
#include <QFile>
#include <QFileInfo>
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
    connect(window.orderPage(), &OrderPage::planRequested, this, &CreationController::openPlan);
    constexpr int pause = 500;
    m_draftTimer.setInterval(pause);
    m_draftTimer.setSingleShot(true);
    connect(&m_draftTimer, &QTimer::timeout, this, &CreationController::keepDraft);
    connect(window.orderPage(), &OrderPage::edited, &m_draftTimer, qOverload<>(&QTimer::start));
    connect(window.orderPage(), &OrderPage::draftRefused, this, &CreationController::keepDraft);
    offerDraft();
    connect(window.replicasPage(), &ReplicasPage::openRequested, this, [this](const QString &id) { open(id, false); });
    connect(window.replicasPage(), &ReplicasPage::reattachRequested, this, [this](const QString &id) { open(id, true); });
}

CreationController::~CreationController()
{
    if (m_draftTimer.isActive())
        keepDraft();
    m_records.waitForDone();
}

void CreationController::offerDraft()
{
    const auto work = [file = m_outside.draftFile](Monitor &) { return readPlanFile(file); };
    deliver(startJob(m_records, work), this, [this](const Result<ReplicaOrder> &draft) {
        if (draft && !draft->target.isEmpty() && m_window.orderPage()->order().target.isEmpty())
            m_window.orderPage()->offerDraft(*draft);
    });
}

void CreationController::keepDraft()
{
    m_draftTimer.stop();
    const ReplicaOrder draft = m_window.orderPage()->order();
    const auto work = [file = m_outside.draftFile, draft](Monitor &) -> Result<> {
        if (draft.target.isEmpty()) {
            QFile::remove(file);
            return {};
        }
        if (const auto made = makePrivateFolder(QFileInfo(file).path()); !made)
            return made;
        return writePrivateFile(file, planFile(draft));
    };
    // A draft that cannot be kept is no reason to disturb somebody who types.
    deliver(startJob(m_records, work), this, [](const Result<> &) {});
}

void CreationController::openPlan(const QString &file)
{
    const auto work = [file](Monitor &) { return readPlanFile(file); };
    deliver(startJob(m_pool, work), this, [this](const Result<ReplicaOrder> &order) {
        if (order)
            m_window.orderPage()->setOrder(*order);
        else
            m_window.orderPage()->showError(order.error());
    });
}

void CreationController::setSignIn(const SignIn &signIn)
{
    m_signIn = signIn;
}

void CreationController::setSnapshot(const SnapshotPtr &snapshot)
{
    m_snapshot = snapshot;
    for (Creation *creation : std::as_const(m_creations))
        adviseLink(creation);
}

void CreationController::setEditing(bool allowed)
{
    m_editing = allowed;
    for (Creation *creation : std::as_const(m_creations))
        creation->page()->setEditing(allowed);
}

void CreationController::adviseLink(Creation *creation)
{
    creation->page()->setSecondLink(m_snapshot ? secondPartner(*m_snapshot, ServerId(creation->order().target)) : std::nullopt);
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
    deliver(startJob(m_records, work), this, [this, order](const Result<std::shared_ptr<RunRecord>> &record) {
        if (!record) {
            m_window.reviewPage()->showError(record.error());
            emit notBegun(order.target, record.error());
            return;
        }
        Creation *creation = adopt((*record)->order(), (*record)->id(), (*record)->folder());
        if ((*record)->order().deed == ReplicaOrder::Deed::Create)
            m_window.orderPage()->clear();
        m_window.showRun(creation->page());
        drive(creation, *record);
        refreshList();
        if ((*record)->order().deed == ReplicaOrder::Deed::Create)
            emit begun(order.target, creation->runId());
    });
}

void CreationController::drive(Creation *creation, std::shared_ptr<RunRecord> record)
{
    auto asker = std::make_shared<GuiAsker>();
    auto credentials = std::make_shared<Credentials>(asker, m_outside.logins);
    const QString admin = creation->order().adminName(); // whom the installer's connection check asks for
    if (m_signIn.password && m_signIn.method == SignIn::Method::Simple)
        credentials->remember(Question::Kind::DirectoryManager, creation->order().source, m_signIn.password);
    else if (m_signIn.password && m_signIn.principal.section(u'@', 0, 0) == admin)
        credentials->remember(Question::Kind::AdminPassword, admin, m_signIn.password);
    creation->drive(std::make_unique<PlanSession>(m_outside.planContext(std::move(record), credentials),
                                                  m_outside.plan(creation->order()), m_pool),
                    asker);
    const auto work = [folder = m_outside.runsFolder](Monitor &) -> Result<PhaseHistory> { return readPhaseHistory(folder); };
    deliver(startJob(m_pool, work), creation, [this, creation, credentials](const Result<PhaseHistory> &history) {
        creation->watch(history.value_or(PhaseHistory()),
                        std::make_unique<SecondLogFollower>(m_outside.shells(credentials), m_pool));
    });
}

void CreationController::takeUp(const QString &runId)
{
    open(runId, true);
}

void CreationController::writeReport(const Creation *creation, std::function<void(const QString &file)> then)
{
    RunSummary run;
    run.id = creation->runId();
    run.folder = creation->folder();
    run.order = creation->order();
    const auto work = [run, plan = plannedSteps(creation->order())](Monitor &monitor) {
        return writeRunReport(run, plan, monitor);
    };
    deliver(startJob(m_pool, work), this, [then = std::move(then)](const Result<QString> &file) {
        if (file && then)
            then(*file);
    });
}

void CreationController::savePdf(const Creation *creation, const QString &file)
{
    writeReport(creation, [this, file](const QString &html) {
        const auto work = [html, file](Monitor &) { return writePdf(html, file); };
        deliver(startJob(m_pool, work), this, [file](const Result<> &written) {
            if (written)
                QDesktopServices::openUrl(QUrl::fromLocalFile(file));
        });
    });
}

Creation *CreationController::adopt(const ReplicaOrder &order, const QString &runId, const QString &folder)
{
    auto *creation = new Creation(order, runId, folder, this);
    m_creations << creation;
    RunPage *page = creation->page();
    connect(creation, &Creation::changed, this, [this, creation] { creationChanged(creation); });
    connect(creation, &Creation::ended, this, [this, creation] {
        writeReport(creation, {});
        emit ended(creation->runId(), creation->state());
    });
    connect(page, &RunPage::backRequested, &m_window, &MainWindow::showReplicas);
    connect(page, &RunPage::stopRequested, creation, &Creation::askHowToStop);
    connect(page, &RunPage::interruptRequested, creation, &Creation::interrupt);
    connect(page, &RunPage::stopAfterStepRequested, creation, &Creation::stopAfterStep);
    connect(page, &RunPage::endProgramRequested, creation, &Creation::endProgram);
    connect(page, &RunPage::retryRequested, this, [this, creation] { again(creation); });
    const auto cleanUpAfter = [this, creation] { cleanUp(creation->runId()); };
    connect(page, &RunPage::cleanUpRequested, this, cleanUpAfter);
    connect(creation, &Creation::cleanUpWanted, this, cleanUpAfter);
    connect(page, &RunPage::reportRequested, this, [this, creation] {
        writeReport(creation, [](const QString &file) { QDesktopServices::openUrl(QUrl::fromLocalFile(file)); });
    });
    connect(page, &RunPage::pdfRequested, this, [this, creation](const QString &file) { savePdf(creation, file); });
    connect(page, &RunPage::diagnosisRequested, this, [this, creation] { emit diagnosisRequested(creation->runId()); });
    connect(page, &RunPage::secondLinkRequested, this,
            [this, creation](const ServerId &partner) { emit linkRequested(ServerId(creation->order().target), partner); });
    page->setEditing(m_editing);
    adviseLink(creation);
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
