// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/signincontroller.h"

#include "core/job.h"
#include "gui/signin/signinpage.h"

namespace rd {

SignInController::SignInController(const Outside &outside, QThreadPool &pool, SignInPage &page, QObject *parent)
    : QObject(parent),
      m_outside(outside),
      m_pool(pool),
      m_page(page)
{
    connect(&page, &SignInPage::signInRequested, this, &SignInController::start);
    connect(&page, &SignInPage::cancelRequested, this, &SignInController::cancel);
}

SignInController::~SignInController()
{
    if (m_running)
        m_running->cancel();
}

void SignInController::lookForTicket()
{
    const auto work = [&outside = m_outside](Monitor &monitor) { return outside.ticket(monitor); };
    deliver(startJob(m_pool, work), this, [this](const Result<QString> &principal) {
        m_ticket = principal.value_or(QString());
        m_page.setTicket(m_ticket);
    });
}

void SignInController::start(const QString &host, const SignIn &signIn)
{
    const QString who = signIn.method == SignIn::Method::Simple ? QStringLiteral("Directory Manager")
                        : signIn.principal.isEmpty()            ? m_ticket
                                                                : signIn.principal;
    const auto work = [&outside = m_outside, host, signIn, who](Monitor &monitor) -> Result<SignedIn> {
        monitor.progress(0, 0, tr("Signing in…"));
        const auto connector = outside.signIn(signIn, host, monitor);
        if (!connector)
            return pass(connector.error());
        monitor.progress(0, 0, tr("Asking %1…").arg(host));
        const auto snapshot = outside.readTopology(host, **connector, monitor);
        if (!snapshot)
            return pass(snapshot.error());
        return SignedIn{*connector, makePicture(*snapshot, {}, {LayoutStore(outside.layoutsFolder), outside.history}), host, who,
                        signIn};
    };
    m_page.setBusy(true);
    m_running = deliver(startJob(m_pool, work), this, [this](const Result<SignedIn> &answer) {
        m_page.setBusy(false);
        if (answer)
            emit signedIn(*answer);
        else
            m_page.showError(answer.error());
    });
    connect(m_running, &QFutureWatcherBase::progressTextChanged, &m_page, &SignInPage::showStage);
}

void SignInController::cancel()
{
    if (m_running)
        m_running->cancel();
}

} // namespace rd
