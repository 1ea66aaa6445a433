// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/gpg/gpgcontext.h"

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

Result<> checkPassphrase(const Secret &passphrase)
{
    if (passphrase.isEmpty() || passphrase.bytes().size() > longestPassphrase)
        return fail(Fault::AuthFailed,
                    Text::tr("The Directory Manager password must have 1 to %1 characters.").arg(longestPassphrase));
    return {};
}

Result<ContextHandle> makeContext(const GpgHome &home, Progress &progress)
{
    prepareLibrary();
    ContextHandle context;
    const QByteArray path = QFile::encodeName(home.path());
    if (const auto code = gpgme_new(Out(context)))
        return broken(code);
    if (const auto code = gpgme_ctx_set_engine_info(context.get(), GPGME_PROTOCOL_OpenPGP, nullptr, path.constData()))
        return broken(code);
    gpgme_set_ctx_flag(context.get(), "full-status", "1");
    gpgme_set_status_cb(context.get(), noteStatus, &progress);
    return context;
}

void useLargePieces(gpgme_data_t data)
{
    gpgme_data_set_flag(data, "io-buffer-size", "65536");
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
