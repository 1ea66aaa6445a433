// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/gpg/gpgdecrypt.h"

#include "backend/gpg/gpgrun.h"

#include <algorithm>

namespace rd {
namespace {

using gpg::inWords;

/// What gpg's output is collected in; gpg is stopped when it becomes too much.
struct Output final : gpg::Collector
{
    explicit Output(size_t limit) : most(limit) {}
    char *room(size_t size) override { return bytes.room(size); }
    bool filled(size_t size) override
    {
        bytes.extend(size);
        tooMuch = bytes.size() > most;
        return !tooMuch;
    }
    WipedBytes bytes;
    size_t most;
    bool tooMuch = false;
};

/// Whether the message begins with a packet for a passphrase in a form that no GnuPG writes or reads (version 6, RFC 9580).
bool isOfANewerStandard(QByteArrayView sealed)
{
    const auto byte = [&](qsizetype at) { return at < sealed.size() ? static_cast<unsigned char>(sealed[at]) : 0U; };
    constexpr unsigned newForm = 0xc0;
    constexpr unsigned passphrasePacket = 3;
    if (byte(0) != (newForm | passphrasePacket)) // nothing as new is written in the old form
        return false;
    constexpr unsigned newestKnown = 5;
    const qsizetype header = byte(1) < 192 ? 2 : byte(1) < 224 ? 3 : 6;
    return byte(header) > newestKnown;
}

/// Why gpg would not decrypt; what it did before tells more than its error code.
tl::unexpected<Error> explain(QByteArrayView sealed, gpgme_error_t code, gpgme_decrypt_result_t details,
                              const gpg::Progress &progress, const Output &output)
{
    const QString again = gpg::Text::tr("Fetch the bundle again, or prepare a new one on the source.");
    const auto unknown = [&](const QString &detail) {
        return fail(Fault::Malformed, gpg::Text::tr("The bundle is encrypted in a way that this machine's gpg does not know."),
                    detail, again);
    };
    const auto altered = [&] {
        return fail(Fault::Malformed, gpg::Text::tr("The bundle was altered or cut off after it was made."), inWords(code),
                    again);
    };
    if (output.tooMuch)
        return fail(Fault::Malformed, gpg::Text::tr("The bundle unpacks to more than %1 MB.").arg(output.most >> 20), {}, again);
    if (sealed.isEmpty())
        return fail(Fault::Malformed, gpg::Text::tr("The file is empty."), {}, again);
    if (isOfANewerStandard(sealed))
        return unknown(inWords(code));
    switch (gpgme_err_code(code)) {
    case GPG_ERR_NO_DATA:
        if (progress.symmetric)
            return altered();
        return fail(Fault::Malformed, gpg::Text::tr("The file is not a bundle: it is not encrypted by gpg."), inWords(code),
                    again);
    case GPG_ERR_INV_ENGINE:
    case GPG_ERR_NO_AGENT:
        return gpg::broken(code);
    default:
        break;
    }
    if (!progress.symmetric && details && details->recipients)
        return fail(Fault::Malformed,
                    gpg::Text::tr("The file is not a bundle: it is encrypted for a key, not with a passphrase."), inWords(code),
                    again);
    if (details && details->unsupported_algorithm)
        return unknown(QString::fromUtf8(details->unsupported_algorithm));
    if (!progress.symmetric)
        return fail(Fault::Malformed, gpg::Text::tr("The file is not a bundle, or it is damaged."), inWords(code), again);
    if (!progress.fitted)
        return fail(
            Fault::AuthFailed, gpg::Text::tr("The bundle does not open with this Directory Manager password."), inWords(code),
            gpg::Text::tr("Give the password that was valid when the bundle was made. If it is right, the file is damaged: "
                          "fetch it again."));
    return altered();
}

/// One run of gpg. unprotected: the message carries no integrity code, which alone makes gpg refuse it.
Result<WipedBytes> decryptOnce(QByteArrayView sealed, const Secret &passphrase, size_t most, const QByteArray &options,
                               bool &unprotected)
{
    const auto run = gpg::Run::make(passphrase, options);
    if (!run)
        return pass(run.error());
    Output output(most);
    output.bytes.reserve(std::min(most, static_cast<size_t>(sealed.size()) * 5 / 4 + 4096));
    const auto code = (*run)->go(sealed, output, gpgme_op_decrypt_start);
    const auto details = gpgme_op_decrypt_result((*run)->context());
    unprotected = details && details->legacy_cipher_nomdc;
    if (code || output.tooMuch)
        return explain(sealed, code, details, (*run)->progress(), output);
    return std::move(output.bytes);
}

} // namespace

Result<WipedBytes> gpgDecrypt(QByteArrayView sealed, const Secret &passphrase, size_t most)
{
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
