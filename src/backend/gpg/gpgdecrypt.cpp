// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/gpg/gpgdecrypt.h"

#include "backend/gpg/gpghome.h"
#include "core/handle.h"

#include <QCoreApplication>
#include <QFile>
#include <cerrno>
#include <clocale>
#include <gpgme.h>
#include <mutex>

namespace rd {
namespace {

struct Gpg
{
    Q_DECLARE_TR_FUNCTIONS(rd::Gpg)
};

using ContextHandle = Handle<gpgme_context, gpgme_release>;
using DataHandle = Handle<gpgme_data, gpgme_data_release>;

constexpr int longestPassphrase = 255; // gpg takes no more

/// What gpg's output is collected in; gpg is stopped when it becomes too much.
struct Output
{
    WipedBytes bytes;
    size_t most = 0;
    bool tooMuch = false;
};

ssize_t writeOutput(void *handle, const void *data, size_t size)
{
    auto *output = static_cast<Output *>(handle);
    if (size > output->most - output->bytes.size()) {
        output->tooMuch = true;
        errno = EFBIG;
        return -1;
    }
    const char *begin = static_cast<const char *>(data);
    output->bytes.insert(output->bytes.end(), begin, begin + size);
    return static_cast<ssize_t>(size);
}

struct Answer
{
    const Secret &passphrase;
    bool asked = false;
    bool fitted = false; ///< gpg came as far as the message itself
};

/// gpg asks here (loopback) instead of through a dialog of the agent. It takes the passphrase up to the first line end.
gpgme_error_t answerPassphrase(void *hook, const char *, const char *, int previousWasBad, int fd)
{
    auto *answer = static_cast<Answer *>(hook);
    answer->asked = true;
    if (previousWasBad)
        return gpgme_error(GPG_ERR_CANCELED);
    const auto bytes = answer->passphrase.bytes();
    if (gpgme_io_writen(fd, bytes.data(), static_cast<size_t>(bytes.size())) != 0 || gpgme_io_writen(fd, "\n", 1) != 0)
        return gpgme_error_from_syserror();
    return 0;
}

/// gpg's own account: unlike its output it is read to the end before a failure is told.
gpgme_error_t noteStatus(void *hook, const char *keyword, const char *)
{
    if (qstrcmp(keyword, "PLAINTEXT") == 0)
        static_cast<Answer *>(hook)->fitted = true;
    return 0;
}

void prepareLibrary()
{
    static std::once_flag once;
    std::call_once(once, [] { gpgme_check_version(nullptr); });
}

auto broken(gpgme_error_t code)
{
    return fail(Fault::Internal, Gpg::tr("gpg could not be started."), QString::fromUtf8(gpgme_strerror(code)),
                Gpg::tr("Install GnuPG (gpg, gpg-agent) on this machine."));
}

QString inWords(gpgme_error_t code)
{
    return QStringLiteral("gpg: %1").arg(QString::fromUtf8(gpgme_strerror(code)));
}

/// Why gpg would not decrypt; what it did before tells more than its error code.
tl::unexpected<Error> explain(gpgme_error_t code, gpgme_decrypt_result_t details, const Answer &answer, const Output &output)
{
    const QString again = Gpg::tr("Fetch the bundle again, or prepare a new one on the source.");
    if (output.tooMuch)
        return fail(Fault::Malformed, Gpg::tr("The bundle unpacks to more than %1 MB.").arg(output.most >> 20), {}, again);
    switch (gpgme_err_code(code)) {
    case GPG_ERR_NO_DATA:
        return fail(Fault::Malformed, Gpg::tr("The file is not a bundle: it is not encrypted by gpg."), inWords(code), again);
    case GPG_ERR_INV_ENGINE:
    case GPG_ERR_NO_AGENT:
        return broken(code);
    default:
        break;
    }
    if (!answer.asked && details && details->recipients)
        return fail(Fault::Malformed, Gpg::tr("The file is not a bundle: it is encrypted for a key, not with a passphrase."),
                    inWords(code), again);
    if (details && details->unsupported_algorithm)
        return fail(Fault::Malformed, Gpg::tr("The bundle is encrypted in a way that this machine's gpg does not know."),
                    QString::fromUtf8(details->unsupported_algorithm), again);
    if (!answer.asked)
        return fail(Fault::Malformed, Gpg::tr("The file is not a bundle, or it is damaged."), inWords(code), again);
    if (!answer.fitted)
        return fail(Fault::AuthFailed, Gpg::tr("The bundle does not open with this Directory Manager password."), inWords(code),
                    Gpg::tr("Give the password that was valid when the bundle was made. If it is right, the file is damaged: "
                            "fetch it again."));
    return fail(Fault::Malformed, Gpg::tr("The bundle was altered or cut off after it was made."), inWords(code), again);
}

/// One run of gpg. unprotected: the message carries no integrity code, which alone makes gpg refuse it.
Result<WipedBytes> decryptOnce(QByteArrayView sealed, const Secret &passphrase, size_t most, const QByteArray &options,
                               bool &unprotected)
{
    auto home = GpgHome::make(options);
    if (!home)
        return pass(home.error());

    ContextHandle context;
    const QByteArray path = QFile::encodeName((*home)->path());
    if (const auto code = gpgme_new(Out(context)))
        return broken(code);
    if (const auto code = gpgme_ctx_set_engine_info(context.get(), GPGME_PROTOCOL_OpenPGP, nullptr, path.constData()))
        return broken(code);
    if (const auto code = gpgme_set_pinentry_mode(context.get(), GPGME_PINENTRY_MODE_LOOPBACK))
        return broken(code);
    Answer answer{passphrase};
    gpgme_set_passphrase_cb(context.get(), answerPassphrase, &answer);
    gpgme_set_ctx_flag(context.get(), "full-status", "1");
    gpgme_set_status_cb(context.get(), noteStatus, &answer);

    Output output{{}, most};
    output.bytes.reserve(std::min(most, static_cast<size_t>(sealed.size()) * 2));
    gpgme_data_cbs callbacks{nullptr, writeOutput, nullptr, nullptr};
    DataHandle cipher;
    DataHandle plain;
    if (gpgme_data_new_from_mem(Out(cipher), sealed.data(), static_cast<size_t>(sealed.size()), 0) != 0 ||
        gpgme_data_new_from_cbs(Out(plain), &callbacks, &output) != 0)
        return fail(Fault::Internal, Gpg::tr("There is not enough memory to open the bundle."));

    const auto code = gpgme_op_decrypt(context.get(), cipher.get(), plain.get());
    const auto details = gpgme_op_decrypt_result(context.get());
    unprotected = details && details->legacy_cipher_nomdc;
    if (code)
        return explain(code, details, answer, output);
    return std::move(output.bytes);
}

} // namespace

Result<WipedBytes> gpgDecrypt(QByteArrayView sealed, const Secret &passphrase, size_t most)
{
    if (passphrase.isEmpty() || passphrase.bytes().size() > longestPassphrase)
        return fail(Fault::AuthFailed,
                    Gpg::tr("The Directory Manager password must have 1 to %1 characters.").arg(longestPassphrase));
    prepareLibrary();
    bool unprotected = false;
    auto plain = decryptOnce(sealed, passphrase, most, {}, unprotected);
    // GnuPG of the 2.2 era sealed CAST5 and 3DES messages without an integrity code, which today's refuses. Only for such a
    // message, never for one whose code is wrong, it is told not to mind; the archive's structure and its certificates are
    // checked next.
    if (!plain && unprotected)
        plain = decryptOnce(sealed, passphrase, most, "ignore-mdc-error\n", unprotected);
    return plain;
}

} // namespace rd
