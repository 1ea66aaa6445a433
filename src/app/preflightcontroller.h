// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/outside.h"

#include <QFuture>
#include <QObject>
#include <QThreadPool>

namespace rd {

class GuiAsker;
class MainWindow;

/// Runs the checks of an order and shows what they found, as often as the person wants.
class PreflightController : public QObject
{
    Q_OBJECT
public:
    PreflightController(const Outside &outside, QThreadPool &pool, MainWindow &window, QObject *parent = nullptr);
    ~PreflightController() override;

    /// How the directory of the source is opened.
    void setSignIn(const SignIn &signIn) { m_signIn = signIn; }
    void check(const ReplicaOrder &order);

private:
    void stop();
    const Outside &m_outside;
    QThreadPool &m_pool;
    MainWindow &m_window;
    SignIn m_signIn;
    std::shared_ptr<GuiAsker> m_asker;
    std::shared_ptr<Credentials> m_credentials; ///< kept, so that checking again asks nothing
    QFuture<Result<PreflightReport>> m_running;
    int m_round = 0;
};

} // namespace rd
