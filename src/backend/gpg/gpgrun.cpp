// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/gpg/gpgrun.h"

#include <QFile>
#include <mutex>

namespace rd::gpg {
namespace {

constexpr int longestPassphrase = 255; // gpg takes no more

/// gpg's own account: unlike its output it is read to the end before a failure is told.
gpgme_error_t noteStatus(void *hook, const char *keyword, const char *)
{
    auto *progress = static_cast<Progress *>(hook);
    progress->symmetric = progress->symmetric || qstrcmp(keyword, "NEED_PASSPHRASE_SYM") == 0;
    progress->fitted = progress->fitted || qstrcmp(keyword, "PLAINTEXT") == 0;
    return 0;
}

void prepareLibrary()
{
    static std::once_flag once;
    std::call_once(once, [] { gpgme_check_version(nullptr); });
}

} // namespace

Result<std::unique_ptr<Run>> Run::make(const Secret &passphrase, const QByteArray &options)
{
    if (passphrase.isEmpty() || passphrase.bytes().size() > longestPassphrase)
        return fail(Fault::AuthFailed,
                    Text::tr("The Directory Manager password must have 1 to %1 characters.").arg(longestPassphrase));
    auto home = GpgHome::make(passphrase, options);
    if (!home)
        return pass(home.error());
    prepareLibrary();
    std::unique_ptr<Run> run(new Run);
    run->m_home = *std::move(home);
    const QByteArray path = QFile::encodeName(run->m_home->path());
    if (const auto code = gpgme_new(Out(run->m_context)))
        return broken(code);
    if (const auto code = gpgme_ctx_set_engine_info(run->context(), GPGME_PROTOCOL_OpenPGP, nullptr, path.constData()))
        return broken(code);
    gpgme_set_ctx_flag(run->context(), "full-status", "1");
    gpgme_set_status_cb(run->context(), noteStatus, &run->m_progress);
    return run;
}

gpgme_error_t Run::go(QByteArrayView input, Collector &collector, const Start &start)
{
    Pipes pipes(context(), input, collector);
    if (const auto code = pipes.makeData())
        return code;
    if (const auto code = start(context(), pipes.in(), pipes.out()))
        return code;
    return pipes.wait();
}

QString inWords(gpgme_error_t code)
{
    return QStringLiteral("gpg: %1").arg(QString::fromUtf8(gpgme_strerror(code)));
}

tl::unexpected<Error> broken(gpgme_error_t code)
{
    return fail(Fault::Internal, Text::tr("gpg could not be started."), QString::fromUtf8(gpgme_strerror(code)),
                Text::tr("Install GnuPG (gpg, gpg-agent) on this machine."));
}

} // namespace rd::gpg
