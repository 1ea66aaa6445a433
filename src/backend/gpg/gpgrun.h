// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/gpg/gpghome.h"
#include "backend/gpg/gpgpipes.h"

#include <QCoreApplication>
#include <functional>
#include <gpgme.h>

/// What sealing and opening share.
namespace rd::gpg {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(rd::Gpg)
};

/// How far gpg came.
struct Progress
{
    bool symmetric = false; ///< the message wants a passphrase
    bool fitted = false;    ///< the message itself began
};

/// Begins the operation without waiting for it.
using Start = std::function<gpgme_error_t(gpgme_ctx_t, gpgme_data_t in, gpgme_data_t out)>;

/// A context with the path of the home that it works in. To tell a context its home means to run `gpg --version`, which takes
/// as long as opening a small bundle does; one that has ended its work well is therefore kept for the next.
struct Engine
{
    QString home = {};
    Handle<gpgme_context, gpgme_release> context = {};
};

/// One run of gpg from memory to memory, in a home of its own. Blocking.
class Run
{
public:
    static Result<std::unique_ptr<Run>> make(const Secret &passphrase, const QByteArray &options = {});
    ~Run();
    gpgme_error_t go(QByteArrayView input, Collector &collector, const Start &start);
    /// For the details of what was done.
    gpgme_ctx_t context() const { return m_engine.context.get(); }
    const Progress &progress() const { return m_progress; }

private:
    Q_DISABLE_COPY_MOVE(Run)
    Run() = default;
    std::unique_ptr<GpgHome> m_home;
    Progress m_progress;
    Engine m_engine; ///< goes before the home
    bool m_wentWell = false;
};

QString inWords(gpgme_error_t code);
tl::unexpected<Error> broken(gpgme_error_t code);

} // namespace rd::gpg
