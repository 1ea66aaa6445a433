// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/gpg/gpgencrypt.h"

#include "backend/gpg/gpgrun.h"

namespace rd {
namespace {

// The count of key stretching is fixed: otherwise gpg starts an agent, which measures for a while how fast this machine is.
constexpr char sealingOptions[] = "rfc4880\ncipher-algo AES256\ns2k-cipher-algo AES256\ns2k-digest-algo SHA256\n"
                                  "s2k-count 16777216\ncompress-algo none\nforce-mdc\n";

struct Sealed final : gpg::Collector
{
    char *room(size_t size) override
    {
        m_filled = bytes.size();
        bytes.resize(m_filled + static_cast<qsizetype>(size));
        return bytes.data() + m_filled;
    }
    bool filled(size_t size) override
    {
        bytes.truncate(m_filled + static_cast<qsizetype>(size));
        return true;
    }
    QByteArray bytes;

private:
    qsizetype m_filled = 0;
};

} // namespace

Result<QByteArray> gpgEncrypt(QByteArrayView plain, const Secret &passphrase)
{
    const auto run = gpg::Run::make(passphrase, sealingOptions);
    if (!run)
        return pass(run.error());
    Sealed sealed;
    constexpr qsizetype overhead = 64 * 1024;
    sealed.bytes.reserve(plain.size() + plain.size() / 256 + overhead);
    const auto start = [](gpgme_ctx_t context, gpgme_data_t in, gpgme_data_t out) {
        const auto flags = static_cast<gpgme_encrypt_flags_t>(GPGME_ENCRYPT_SYMMETRIC | GPGME_ENCRYPT_NO_COMPRESS);
        return gpgme_op_encrypt_start(context, nullptr, flags, in, out);
    };
    if (const auto code = (*run)->go(plain, sealed, start))
        return fail(Fault::Internal, gpg::Text::tr("gpg could not seal the bundle."), gpg::inWords(code),
                    gpg::Text::tr("Check that GnuPG (gpg, gpg-agent) works on this machine."));
    return std::move(sealed.bytes);
}

} // namespace rd
