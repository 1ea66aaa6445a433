// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/outside.h"
#include "plan/bundlebuild.h"
#include "plan/bundlestore.h"

#include <QObject>
#include <QThreadPool>

namespace rd {

class BundlesPage;
class GuiAsker;

/// Looks for bundles on the servers, builds, opens, pushes and wipes them: one deed at a time.
class BundleController : public QObject
{
    Q_OBJECT
public:
    BundleController(const Outside &outside, QThreadPool &pool, BundlesPage &page, QObject *parent = nullptr);
    ~BundleController() override;

    /// The picture tells which machines are servers.
    void setSnapshot(const SnapshotPtr &snapshot);
    /// Secrets given at sign-in need not be asked for again.
    void setSignIn(const SignIn &signIn);

private:
    void look();
    void open(const StoredBundle &bundle);
    void openFile(const QString &path);
    void wipe(const StoredBundle &bundle);
    void carry(const StoredBundle &bundle, const QString &login);
    void make(const BundleOrder &order);
    /// refused: told of what went wrong, and of having been stopped.
    template<typename Work, typename Handler, typename Refused>
    void run(const QString &what, Work work, Handler handler, Refused refused);
    template<typename Work, typename Handler>
    void run(const QString &what, Work work, Handler handler);
    BundleExpectation expectation() const;
    Question passwordQuestion() const;

    const Outside &m_outside;
    QThreadPool &m_pool;
    BundlesPage &m_page;
    SnapshotPtr m_snapshot;
    SignIn m_signIn;
    std::shared_ptr<GuiAsker> m_asker;
    std::shared_ptr<Credentials> m_credentials;
    std::shared_ptr<ShellProvider> m_shells;
    std::shared_ptr<BundleReader> m_reader;
    std::function<void()> m_stop; ///< what runs
};

} // namespace rd
