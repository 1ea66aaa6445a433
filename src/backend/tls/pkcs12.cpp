// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/tls/pkcs12.h"

#include "backend/tls/certificate.h"
#include "core/secret.h"

#include <QCoreApplication>
#include <algorithm>
#include <openssl/bio.h>
#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/pkcs12.h>
#include <openssl/provider.h>
#include <vector>

namespace rd {
namespace {

struct CertificateFile
{
    Q_DECLARE_TR_FUNCTIONS(rd::CertificateFile)
};

using BioHandle = Handle<BIO, BIO_free_all>;
using ContextHandle = Handle<OSSL_LIB_CTX, OSSL_LIB_CTX_free>;
using ProviderHandle = Handle<OSSL_PROVIDER, OSSL_PROVIDER_unload>;
using Pkcs12Handle = Handle<PKCS12, PKCS12_free>;
using KeyInfoHandle = Handle<PKCS8_PRIV_KEY_INFO, PKCS8_PRIV_KEY_INFO_free>;

void freeBags(STACK_OF(PKCS12_SAFEBAG) * bags)
{
    sk_PKCS12_SAFEBAG_pop_free(bags, PKCS12_SAFEBAG_free);
}
void freeParts(STACK_OF(PKCS7) * parts)
{
    sk_PKCS7_pop_free(parts, PKCS7_free);
}
using BagsHandle = Handle<STACK_OF(PKCS12_SAFEBAG), freeBags>;
using PartsHandle = Handle<STACK_OF(PKCS7), freeParts>;

/// OpenSSL with the algorithms of old NSS and Java files, apart from the one the rest of the program uses.
struct Providers
{
    ContextHandle context{OSSL_LIB_CTX_new()};
    ProviderHandle standard{OSSL_PROVIDER_load(context.get(), "default")};
    ProviderHandle legacy{OSSL_PROVIDER_load(context.get(), "legacy")};
};

/// A password as OpenSSL wants it; "no password" and "empty password" are different keys.
struct Password
{
    const char *text = nullptr;
    int size = 0;
};

struct Found
{
    std::vector<X509Handle> certificates;
    std::vector<KeyHandle> keys;
};

BioHandle readOnly(QByteArrayView bytes)
{
    return BioHandle(BIO_new_mem_buf(bytes.data(), static_cast<int>(bytes.size())));
}

bool takeBags(const STACK_OF(PKCS12_SAFEBAG) * bags, const Password &password, OSSL_LIB_CTX *context, Found &found)
{
    for (int i = 0; i < sk_PKCS12_SAFEBAG_num(bags); ++i) {
        const PKCS12_SAFEBAG *bag = sk_PKCS12_SAFEBAG_value(bags, i);
        KeyInfoHandle encrypted;
        const PKCS8_PRIV_KEY_INFO *info = nullptr;
        switch (PKCS12_SAFEBAG_get_nid(bag)) {
        case NID_certBag:
            if (PKCS12_SAFEBAG_get_bag_nid(bag) == NID_x509Certificate)
                if (X509Handle certificate{PKCS12_SAFEBAG_get1_cert(bag)})
                    found.certificates.push_back(std::move(certificate));
            break;
        case NID_pkcs8ShroudedKeyBag:
            encrypted.reset(PKCS12_decrypt_skey_ex(bag, password.text, password.size, context, nullptr));
            if (!encrypted)
                return false;
            info = encrypted.get();
            break;
        case NID_keyBag:
            info = PKCS12_SAFEBAG_get0_p8inf(bag);
            break;
        case NID_safeContentsBag:
            if (!takeBags(PKCS12_SAFEBAG_get0_safes(bag), password, context, found))
                return false;
            break;
        default:
            break;
        }
        if (info)
            if (KeyHandle key{EVP_PKCS82PKEY_ex(info, context, nullptr)})
                found.keys.push_back(std::move(key));
    }
    return true;
}

bool takeParts(const PKCS12 *file, const Password &password, OSSL_LIB_CTX *context, Found &found)
{
    const PartsHandle parts(PKCS12_unpack_authsafes(file));
    for (int i = 0; parts && i < sk_PKCS7_num(parts.get()); ++i) {
        PKCS7 *part = sk_PKCS7_value(parts.get(), i);
        BagsHandle bags;
        if (OBJ_obj2nid(part->type) == NID_pkcs7_data)
            bags.reset(PKCS12_unpack_p7data(part));
        else if (OBJ_obj2nid(part->type) == NID_pkcs7_encrypted)
            bags.reset(PKCS12_unpack_p7encdata(part, password.text, password.size));
        if (!bags || !takeBags(bags.get(), password, context, found))
            return false;
    }
    return parts != nullptr;
}

auto malformed(const QString &why, const QString &detail)
{
    return fail(Fault::Malformed, why, detail, CertificateFile::tr("Prepare the bundle again on the source."));
}

} // namespace

Result<QList<BundleCertificate>> readPkcs12(const QString &member, QByteArrayView bytes, QByteArrayView password)
{
    ERR_clear_error();
    const Providers providers;
    if (!providers.context || !providers.standard)
        return fail(Fault::Internal, CertificateFile::tr("OpenSSL does not work on this machine."), takeOpenSslError());
    const BioHandle input = readOnly(bytes);
    Pkcs12Handle file(PKCS12_init_ex(NID_pkcs7_data, providers.context.get(), nullptr));
    PKCS12 *raw = file.release(); // d2i frees it when it fails
    file.reset(d2i_PKCS12_bio(input.get(), &raw));
    if (!file)
        return malformed(CertificateFile::tr("%1 in the bundle is no PKCS#12 file.").arg(member), takeOpenSslError());

    const Secret terminated(password);
    std::vector<Password> tries{{terminated.c_str(), static_cast<int>(password.size())}};
    if (password.isEmpty())
        tries.push_back({nullptr, 0});
    const auto fits = std::find_if(tries.begin(), tries.end(), [&file](const Password &one) {
        return PKCS12_mac_present(file.get()) == 0 || PKCS12_verify_mac(file.get(), one.text, one.size) == 1;
    });
    if (fits == tries.end())
        return fail(Fault::AuthFailed, CertificateFile::tr("The password kept for %1 in the bundle does not open it.").arg(member),
                    takeOpenSslError(), CertificateFile::tr("Prepare the bundle again on the source."));
    Found found;
    if (!takeParts(file.get(), *fits, providers.context.get(), found)) {
        const QString detail = takeOpenSslError();
        if (!providers.legacy)
            return fail(Fault::Internal, CertificateFile::tr("%1 in the bundle uses old encryption that this machine's OpenSSL lacks.").arg(member),
                        detail, CertificateFile::tr("Install OpenSSL's legacy provider (ossl-modules/legacy.so)."));
        return malformed(CertificateFile::tr("%1 in the bundle is damaged.").arg(member), detail);
    }
    QList<BundleCertificate> described;
    for (const X509Handle &certificate : found.certificates) {
        described.append(describeCertificate(member, certificate.get()));
        const EVP_PKEY *own = X509_get0_pubkey(certificate.get());
        described.last().hasKey = own && std::any_of(found.keys.begin(), found.keys.end(),
                                                     [own](const KeyHandle &key) { return EVP_PKEY_eq(own, key.get()) == 1; });
    }
    ERR_clear_error();
    return described;
}

Result<QList<BundleCertificate>> readPemCertificates(const QString &member, QByteArrayView bytes)
{
    ERR_clear_error();
    const BioHandle input = readOnly(bytes);
    QList<BundleCertificate> described;
    while (const X509Handle certificate{PEM_read_bio_X509(input.get(), nullptr, nullptr, nullptr)})
        described.append(describeCertificate(member, certificate.get()));
    const bool ended = ERR_GET_REASON(ERR_peek_last_error()) == PEM_R_NO_START_LINE;
    const QString detail = takeOpenSslError();
    if (!ended || described.isEmpty())
        return malformed(CertificateFile::tr("%1 in the bundle is no certificate in PEM form.").arg(member), detail);
    return described;
}

} // namespace rd
