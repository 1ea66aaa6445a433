// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/tls/pkcs12writer.h"

#include <QCoreApplication>
#include <openssl/err.h>
#include <openssl/pkcs12.h>

namespace rd {
namespace {

struct CertificateFile
{
    Q_DECLARE_TR_FUNCTIONS(rd::CertificateFile)
};

using Pkcs12Handle = Handle<PKCS12, PKCS12_free>;

void freeChain(STACK_OF(X509) * chain)
{
    sk_X509_pop_free(chain, X509_free);
}
using ChainHandle = Handle<STACK_OF(X509), freeChain>;

constexpr int rounds = 2048;

/// A copy that may carry a name of its own.
X509Handle named(X509 *certificate, const QByteArray &name)
{
    X509Handle copy(X509_dup(certificate));
    if (copy && !name.isEmpty())
        X509_alias_set1(copy.get(), reinterpret_cast<const unsigned char *>(name.constData()), static_cast<int>(name.size()));
    return copy;
}

} // namespace

Result<WipedBytes> writePkcs12(const Pkcs12Recipe &recipe, const Secret &password)
{
    ERR_clear_error();
    const auto failed = [] {
        return fail(Fault::Internal, CertificateFile::tr("A PKCS#12 file could not be written."), takeOpenSslError());
    };
    const ChainHandle chain(sk_X509_new_null());
    int number = 0;
    for (X509 *authority : recipe.chain) {
        ++number;
        const QString name = number == 1 ? recipe.caName : QStringLiteral("%1 %2").arg(recipe.caName).arg(number);
        X509Handle copy = named(authority, name.toUtf8());
        if (!chain || !copy || sk_X509_push(chain.get(), copy.get()) == 0)
            return failed();
        std::ignore = copy.release(); // the chain's now
    }
    const X509Handle leaf = named(recipe.certificate, {}); // without an alias that would win over the name below
    const Pkcs12Handle file(PKCS12_create(password.c_str(), recipe.friendlyName.toUtf8().constData(), recipe.key, leaf.get(),
                                          chain.get(), NID_pbe_WithSHA1And3_Key_TripleDES_CBC,
                                          NID_pbe_WithSHA1And3_Key_TripleDES_CBC, rounds, -1, 0));
    // With SHA-1, for the default is SHA-256 since OpenSSL 3.
    if (!file || PKCS12_set_mac(file.get(), password.c_str(), -1, nullptr, 0, rounds, EVP_sha1()) != 1)
        return failed();
    const int size = i2d_PKCS12(file.get(), nullptr);
    if (size <= 0)
        return failed();
    WipedBytes bytes;
    auto *out = reinterpret_cast<unsigned char *>(bytes.extend(static_cast<size_t>(size)));
    i2d_PKCS12(file.get(), &out);
    return bytes;
}

} // namespace rd
