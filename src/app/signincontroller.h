// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/topologycontroller.h"

namespace rd {

class SignInPage;

/// From the sign-in page to a connector and the first picture; the page shows how far it is and what went wrong.
class SignInController : public QObject
{
    Q_OBJECT
public:
    struct SignedIn
    {
        std::shared_ptr<DirectoryConnector> connector = {};
        Picture picture = {};
        QString host = {};
        QString who = {};
        SignIn signIn = {};
    };

    SignInController(const Outside &outside, QThreadPool &pool, SignInPage &page, QObject *parent = nullptr);
    ~SignInController() override;

    /// Looks for the person's own ticket and offers it.
    void lookForTicket();

signals:
    void signedIn(const rd::SignInController::SignedIn &result);

private:
    void start(const QString &host, const SignIn &signIn);
    void cancel();
    const Outside &m_outside;
    QThreadPool &m_pool;
    SignInPage &m_page;
    QString m_ticket;
    QPointer<QFutureWatcher<Result<SignedIn>>> m_running;
};

} // namespace rd
