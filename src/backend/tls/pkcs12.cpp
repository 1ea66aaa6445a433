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
using StoreHandle = Handle<X509_STORE, X509_STORE_free>;
using VerifyHandle = Handle<X509_STORE_CTX, X509_STORE_CTX_free>;
using KeyInfoHandle = Handle<PKCS8_PRIV_KEY_INFO, PKCS8_PRIV_KEY_INFO_free>;

void freeBags(STACK_OF(PKCS12_SAFEBAG) * bags)
{
    sk_PKCS12_SAFEBAG_pop_free(bags, PKCS12_SAFEBAG_free);
}
using PbeHandle = Handle<PBEPARAM, PBEPARAM_free>;
using Pbe2Handle = Handle<PBE2PARAM, PBE2PARAM_free>;
using Pbkdf2Handle = Handle<PBKDF2PARAM, PBKDF2PARAM_free>;
void freeStack(STACK_OF(X509) * certificates)
{
    sk_X509_free(certificates); // what is in it belongs to others
}
using StackHandle = Handle<STACK_OF(X509), freeStack>;
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

constexpr int mostCertificates = 64; // of one file

constexpr int deepestBag = 4;          // bags in bags
constexpr long mostRounds = 2'000'000; // a second or two
constexpr int longestName = 200;

BioHandle readOnly(QByteArrayView bytes)
{
    return BioHandle(BIO_new_mem_buf(bytes.data(), static_cast<int>(bytes.size())));
}

QString friendlyName(PKCS12_SAFEBAG *bag)
{
    char *text = PKCS12_get_friendlyname(bag);
    const QString name = QString::fromUtf8(text ? text : "").left(longestName);
    OPENSSL_free(text);
    return name;
}

bool isNew(const X509_ALGOR *algorithm)
{
    const ASN1_OBJECT *object = nullptr;
    X509_ALGOR_get0(&object, nullptr, nullptr, algorithm);
    return OBJ_obj2nid(object) == NID_pbes2;
}

/// Rounds of key stretching that opening something costs; a stranger's file could ask for hours.
bool isAffordable(const X509_ALGOR *algorithm)
{
    const auto few = [](const ASN1_INTEGER *rounds) {
        const long number = rounds ? ASN1_INTEGER_get(rounds) : 1;
        return number > 0 && number <= mostRounds;
    };
    if (!algorithm)
        return false;
    if (OBJ_obj2nid(algorithm->algorithm) != NID_pbes2) {
        const PbeHandle simple(
            static_cast<PBEPARAM *>(ASN1_TYPE_unpack_sequence(ASN1_ITEM_rptr(PBEPARAM), algorithm->parameter)));
        return simple && few(simple->iter);
    }
    const Pbe2Handle both(static_cast<PBE2PARAM *>(ASN1_TYPE_unpack_sequence(ASN1_ITEM_rptr(PBE2PARAM), algorithm->parameter)));
    if (!both || OBJ_obj2nid(both->keyfunc->algorithm) != NID_id_pbkdf2)
        return false; // scrypt may ask for any amount of memory, and no server reads it
    const Pbkdf2Handle stretching(
        static_cast<PBKDF2PARAM *>(ASN1_TYPE_unpack_sequence(ASN1_ITEM_rptr(PBKDF2PARAM), both->keyfunc->parameter)));
    return stretching && few(stretching->iter);
}

const X509_ALGOR *sealOf(const PKCS12_SAFEBAG *bag)
{
    const X509_ALGOR *algorithm = nullptr;
    if (const X509_SIG *sealed = PKCS12_SAFEBAG_get0_pkcs8(bag))
        X509_SIG_get0(sealed, &algorithm, nullptr);
    return algorithm;
}

/// Notes what kind of seal it is.
bool mayOpen(const X509_ALGOR *seal, Pkcs12Content &found)
{
    if (!isAffordable(seal)) {
        found.tooCostly = true;
        return false;
    }
    found.newEncryption = found.newEncryption || isNew(seal);
    return true;
}

bool hasAffordableMac(const PKCS12 *file)
{
    const ASN1_INTEGER *rounds = nullptr;
    PKCS12_get0_mac(nullptr, nullptr, nullptr, &rounds, file);
    const long number = rounds ? ASN1_INTEGER_get(rounds) : 1;
    return number > 0 && number <= mostRounds;
}

bool takeBags(const STACK_OF(PKCS12_SAFEBAG) * bags, const Password &password, OSSL_LIB_CTX *context, Pkcs12Content &found,
              int depth = 0)
{
    if (depth > deepestBag)
        return false;
    for (int i = 0; i < sk_PKCS12_SAFEBAG_num(bags); ++i) {
        PKCS12_SAFEBAG *bag = sk_PKCS12_SAFEBAG_value(bags, i);
        if (found.certificates.size() + found.keys.size() >= mostCertificates)
            return false;
        KeyInfoHandle encrypted;
        const PKCS8_PRIV_KEY_INFO *info = nullptr;
        switch (PKCS12_SAFEBAG_get_nid(bag)) {
        case NID_certBag:
            if (PKCS12_SAFEBAG_get_bag_nid(bag) == NID_x509Certificate)
                if (X509Handle certificate{PKCS12_SAFEBAG_get1_cert(bag)}) {
                    found.certificates.push_back(std::move(certificate));
                    found.names.push_back(friendlyName(bag));
                }
            break;
        case NID_pkcs8ShroudedKeyBag:
            if (!mayOpen(sealOf(bag), found))
                return false;
            encrypted.reset(PKCS12_decrypt_skey_ex(bag, password.text, password.size, context, nullptr));
            if (!encrypted)
                return false;
            info = encrypted.get();
            break;
        case NID_keyBag:
            info = PKCS12_SAFEBAG_get0_p8inf(bag);
            break;
        case NID_safeContentsBag:
            if (!takeBags(PKCS12_SAFEBAG_get0_safes(bag), password, context, found, depth + 1))
                return false;
            break;
        default:
            break;
        }
        if (info)
            if (KeyHandle key{EVP_PKCS82PKEY(info)})
                found.keys.push_back(std::move(key));
    }
    return true;
}

bool takeParts(const PKCS12 *file, const Password &password, OSSL_LIB_CTX *context, Pkcs12Content &found)
{
    const PartsHandle parts(PKCS12_unpack_authsafes(file));
    for (int i = 0; parts && i < sk_PKCS7_num(parts.get()); ++i) {
        PKCS7 *part = sk_PKCS7_value(parts.get(), i);
        BagsHandle bags;
        if (OBJ_obj2nid(part->type) == NID_pkcs7_data)
            bags.reset(PKCS12_unpack_p7data(part));
        else if (OBJ_obj2nid(part->type) == NID_pkcs7_encrypted && part->d.encrypted && part->d.encrypted->enc_data &&
                 mayOpen(part->d.encrypted->enc_data->algorithm, found))
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

bool hasNewMac(const PKCS12 *file)
{
    const ASN1_OCTET_STRING *mac = nullptr;
    const X509_ALGOR *algorithm = nullptr;
    PKCS12_get0_mac(&mac, &algorithm, nullptr, nullptr, file);
    const ASN1_OBJECT *object = nullptr;
    if (algorithm)
        X509_ALGOR_get0(&object, nullptr, nullptr, algorithm);
    return object && OBJ_obj2nid(object) != NID_sha1;
}

/// By signatures alone: dates are judged apart, and old keys are no reason to call a chain broken.
bool leadsTo(const std::vector<X509Handle> &trusted, const std::vector<X509Handle> &helpers, X509 *certificate)
{
    const StoreHandle store(X509_STORE_new());
    const VerifyHandle context(X509_STORE_CTX_new());
    const StackHandle others(sk_X509_new_null());
    if (!store || !context || !others)
        return false;
    for (const X509Handle &anchor : trusted)
        X509_STORE_add_cert(store.get(), anchor.get());
    for (const X509Handle &helper : helpers)
        sk_X509_push(others.get(), helper.get());
    if (X509_STORE_CTX_init(context.get(), store.get(), certificate, others.get()) != 1)
        return false;
    X509_VERIFY_PARAM *rules = X509_STORE_CTX_get0_param(context.get());
    X509_VERIFY_PARAM_set_flags(rules, X509_V_FLAG_NO_CHECK_TIME | X509_V_FLAG_PARTIAL_CHAIN);
    X509_VERIFY_PARAM_set_auth_level(rules, 0);
    return X509_verify_cert(context.get()) == 1;
}

} // namespace

std::pair<X509 *, EVP_PKEY *> Pkcs12Content::keyPair() const
{
    for (const X509Handle &certificate : certificates)
        for (const KeyHandle &key : keys)
            if (const EVP_PKEY *own = X509_get0_pubkey(certificate.get()); own && EVP_PKEY_eq(own, key.get()) == 1)
                return {certificate.get(), key.get()};
    return {nullptr, nullptr};
}

Result<Pkcs12Content> openPkcs12(const QString &member, QByteArrayView bytes, QByteArrayView password)
{
    ERR_clear_error();
    const Providers providers;
    if (!providers.context || !providers.standard)
        return fail(Fault::Internal, CertificateFile::tr("OpenSSL does not work on this machine."), takeOpenSslError());
    Pkcs12Handle file(PKCS12_init_ex(NID_pkcs7_data, providers.context.get(), nullptr));
    PKCS12 *raw = file.release(); // freed there when it fails; d2i_PKCS12_bio() would not do so always
    const auto *position = reinterpret_cast<const unsigned char *>(bytes.data());
    file.reset(d2i_PKCS12(&raw, &position, static_cast<long>(bytes.size())));
    if (!file)
        return malformed(CertificateFile::tr("%1 in the bundle is no PKCS#12 file.").arg(member), takeOpenSslError());

    const auto tooCostly = [&member] {
        return malformed(
            CertificateFile::tr("%1 in the bundle asks for so much key stretching that opening it could take hours.").arg(member),
            {});
    };
    if (PKCS12_mac_present(file.get()) != 0 && !hasAffordableMac(file.get()))
        return tooCostly();

    const Secret terminated(password);
    std::vector<Password> tries{{terminated.c_str(), static_cast<int>(password.size())}};
    if (password.isEmpty())
        tries.push_back({nullptr, 0});
    const auto fits = std::find_if(tries.begin(), tries.end(), [&file](const Password &one) {
        return PKCS12_mac_present(file.get()) == 0 || PKCS12_verify_mac(file.get(), one.text, one.size) == 1;
    });
    if (fits == tries.end())
        return fail(Fault::AuthFailed,
                    CertificateFile::tr("The password kept for %1 in the bundle does not open it.").arg(member),
                    takeOpenSslError(), CertificateFile::tr("Prepare the bundle again on the source."));
    Pkcs12Content found;
    if (!takeParts(file.get(), *fits, providers.context.get(), found)) {
        const QString detail = takeOpenSslError();
        if (found.tooCostly)
            return tooCostly();
        if (!providers.legacy)
            return fail(
                Fault::Internal,
                CertificateFile::tr("%1 in the bundle uses old encryption that this machine's OpenSSL lacks.").arg(member),
                detail, CertificateFile::tr("Install OpenSSL's legacy provider (ossl-modules/legacy.so)."));
        return malformed(CertificateFile::tr("%1 in the bundle is damaged.").arg(member), detail);
    }
    found.newEncryption = found.newEncryption || hasNewMac(file.get());
    ERR_clear_error();
    return found;
}

Result<QList<BundleCertificate>> readPkcs12(const QString &member, QByteArrayView bytes, QByteArrayView password,
                                            QByteArrayView anchors)
{
    const auto content = openPkcs12(member, bytes, password);
    if (!content)
        return pass(content.error());
    const std::vector<X509Handle> trusted = pemCertificates(anchors);
    QList<BundleCertificate> described;
    for (size_t i = 0; i < content->certificates.size(); ++i) {
        X509 *certificate = content->certificates[i].get();
        BundleCertificate one = describeCertificate(member, certificate);
        const EVP_PKEY *own = X509_get0_pubkey(certificate);
        one.hasKey = own && std::any_of(content->keys.begin(), content->keys.end(),
                                        [own](const KeyHandle &key) { return EVP_PKEY_eq(own, key.get()) == 1; });
        one.friendlyName = content->names[i];
        one.newEncryption = content->newEncryption;
        if (!trusted.empty())
            one.chain = leadsTo(trusted, content->certificates, certificate) ? Chain::Whole : Chain::Broken;
        described.append(one);
    }
    ERR_clear_error();
    return described;
}

std::vector<X509Handle> pemCertificates(QByteArrayView bytes)
{
    std::vector<X509Handle> certificates;
    const BioHandle input = readOnly(bytes);
    while (certificates.size() < mostCertificates) {
        X509Handle certificate(PEM_read_bio_X509(input.get(), nullptr, nullptr, nullptr));
        if (!certificate)
            break;
        certificates.push_back(std::move(certificate));
    }
    ERR_clear_error();
    return certificates;
}

Result<QList<BundleCertificate>> readPemCertificates(const QString &member, QByteArrayView bytes)
{
    ERR_clear_error();
    const BioHandle input = readOnly(bytes);
    QList<BundleCertificate> described;
    while (const X509Handle certificate{PEM_read_bio_X509(input.get(), nullptr, nullptr, nullptr)}) {
        described.append(describeCertificate(member, certificate.get()));
        if (described.size() > mostCertificates)
            return malformed(
                CertificateFile::tr("%1 in the bundle holds more than %2 certificates.").arg(member).arg(mostCertificates), {});
    }
    const bool ended = ERR_GET_REASON(ERR_peek_last_error()) == PEM_R_NO_START_LINE;
    const QString detail = takeOpenSslError();
    if (!ended || described.isEmpty())
        return malformed(CertificateFile::tr("%1 in the bundle is no certificate in PEM form.").arg(member), detail);
    return described;
}

} // namespace rd
