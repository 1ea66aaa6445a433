// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/gpg/gpgencrypt.h"

#include "backend/gpg/gpgcontext.h"

#include <cerrno>

namespace rd {
namespace {

// The count of key stretching is fixed: otherwise gpg starts an agent, which measures for a while how fast this machine is.
constexpr char sealingOptions[] = "rfc4880\ncipher-algo AES256\ns2k-cipher-algo AES256\ns2k-digest-algo SHA256\n"
                                  "s2k-count 16777216\ncompress-algo none\nforce-mdc\n";

ssize_t appendSealed(void *handle, const void *data, size_t size)
{
    static_cast<QByteArray *>(handle)->append(static_cast<const char *>(data), static_cast<qsizetype>(size));
    return static_cast<ssize_t>(size);
}

} // namespace

Result<QByteArray> gpgEncrypt(QByteArrayView plain, const Secret &passphrase)
{
    if (const auto usable = gpg::checkPassphrase(passphrase); !usable)
        return pass(usable.error());
    auto home = GpgHome::make(passphrase, sealingOptions);
    if (!home)
        return pass(home.error());
    gpg::Progress progress;
    auto context = gpg::makeContext(**home, progress);
    if (!context)
        return pass(context.error());

    QByteArray sealed;
    constexpr qsizetype overhead = 64 * 1024;
    sealed.reserve(plain.size() + plain.size() / 256 + overhead);
    gpgme_data_cbs callbacks{nullptr, appendSealed, nullptr, nullptr};
    gpg::DataHandle input;
    gpg::DataHandle output;
    if (gpgme_data_new_from_mem(Out(input), plain.data(), static_cast<size_t>(plain.size()), 0) != 0 ||
        gpgme_data_new_from_cbs(Out(output), &callbacks, &sealed) != 0)
        return fail(Fault::Internal, gpg::Text::tr("There is not enough memory for the bundle."));
    gpg::useLargePieces(input.get());
    gpg::useLargePieces(output.get());
    const auto flags = static_cast<gpgme_encrypt_flags_t>(GPGME_ENCRYPT_SYMMETRIC | GPGME_ENCRYPT_NO_COMPRESS);
    if (const auto code = gpgme_op_encrypt(context->get(), nullptr, flags, input.get(), output.get()))
        return fail(Fault::Internal, gpg::Text::tr("gpg could not seal the bundle."), gpg::inWords(code),
                    gpg::Text::tr("Check that GnuPG (gpg, gpg-agent) works on this machine."));
    return sealed;
}

} // namespace rd
