// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/preflightcontroller.h"

#include "core/job.h"
#include "gui/guiasker.h"
#include "gui/mainwindow.h"
#include "gui/preflight/preflightpage.h"
#include "gui/replicas/orderpage.h"
#include "gui/replicas/reviewpage.h"

namespace rd {

PreflightController::PreflightController(const Outside &outside, QThreadPool &pool, MainWindow &window, QObject *parent)
    : QObject(parent),
      m_outside(outside),
      m_pool(pool),
      m_window(window),
      m_asker(std::make_shared<GuiAsker>()),
      m_credentials(std::make_shared<Credentials>(m_asker, m_outside.logins))
{
    PreflightPage *page = window.preflightPage();
    connect(window.orderPage(), &OrderPage::checkRequested, this, &PreflightController::check);
    connect(window.reviewPage(), &ReviewPage::checkRequested, this, &PreflightController::check);
    connect(page, &PreflightPage::checkRequested, this, &PreflightController::check);
    connect(page, &PreflightPage::stopRequested, this, &PreflightController::stop);
    connect(page, &PreflightPage::backRequested, this, [this] {
        stop();
        m_window.showOrder();
    });
    connect(m_asker.get(), &GuiAsker::asked, page, &PreflightPage::ask);
    connect(m_asker.get(), &GuiAsker::withdrawn, page, &PreflightPage::withdrawQuestion);
    connect(page, &PreflightPage::answered, m_asker.get(), &GuiAsker::answer);
    connect(page, &PreflightPage::answerRefused, m_asker.get(), &GuiAsker::refuse);
}

PreflightController::~PreflightController()
{
    m_asker->close(); // the worker may wait for an answer
    m_running.cancel();
    m_running.waitForFinished();
}

void PreflightController::stop()
{
    m_running.cancel();
}

void PreflightController::check(const ReplicaOrder &order)
{
    stop();
    PreflightPage *page = m_window.preflightPage();
    page->showChecking(order);
    m_window.showPreflight();
    const auto work = [preflight = m_outside.preflight, order, signIn = m_signIn, credentials = m_credentials](Monitor &monitor) {
        return preflight(order, signIn, credentials, monitor);
    };
    const auto job = startJob(m_pool, work);
    m_running = job;
    const int round = ++m_round;
    auto *watcher = deliver(job, this, [this, page, round](const Result<PreflightReport> &report) {
        if (round != m_round)
            return; // another round began meanwhile
        if (report)
            page->showChecks(report->checks, report->milliseconds);
        else
            page->showError(report.error());
    });
    connect(watcher, &QFutureWatcherBase::progressTextChanged, page, &PreflightPage::showStage);
}

} // namespace rd
