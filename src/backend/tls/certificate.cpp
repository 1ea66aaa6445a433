// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/tls/certificate.h"

#include <QTimeZone>
#include <ctime>
#include <openssl/bio.h>
#include <openssl/bn.h>
#include <openssl/err.h>
#include <openssl/x509v3.h>

namespace rd {
namespace {

using BioHandle = Handle<BIO, BIO_free_all>;

using BignumHandle = Handle<BIGNUM, BN_free>;

void freeText(char *text)
{
    OPENSSL_free(text);
}
using OpenSslText = Handle<char, freeText>;

constexpr int longestSerial = 64; // digits; 20 bytes are allowed

QString nameText(const X509_NAME *name)
{
    const BioHandle out(BIO_new(BIO_s_mem()));
    X509_NAME_print_ex(out.get(), name, 0, XN_FLAG_RFC2253 & ~ASN1_STRFLGS_ESC_MSB);
    char *text = nullptr;
    const auto size = BIO_get_mem_data(out.get(), &text);
    return QString::fromUtf8(text, size);
}

QDateTime timeOf(const ASN1_TIME *time)
{
    std::tm broken{};
    if (!time || ASN1_TIME_to_tm(time, &broken) != 1)
        return {};
    return QDateTime::fromSecsSinceEpoch(::timegm(&broken), Qt::UTC);
}

QString textOf(const ASN1_STRING *string)
{
    unsigned char *utf8 = nullptr;
    const int size = ASN1_STRING_to_UTF8(&utf8, string);
    const QString text = size > 0 ? QString::fromUtf8(reinterpret_cast<const char *>(utf8), size) : QString();
    OPENSSL_free(utf8);
    return text.toLower();
}

void freeNames(GENERAL_NAMES *names)
{
    GENERAL_NAMES_free(names);
}

QStringList hostsOf(X509 *certificate)
{
    QStringList hosts;
    const Handle<GENERAL_NAMES, freeNames> names(
        static_cast<GENERAL_NAMES *>(X509_get_ext_d2i(certificate, NID_subject_alt_name, nullptr, nullptr)));
    for (int i = 0; names && i < sk_GENERAL_NAME_num(names.get()); ++i) {
        const GENERAL_NAME *name = sk_GENERAL_NAME_value(names.get(), i);
        if (name->type == GEN_DNS)
            hosts.append(textOf(name->d.dNSName));
    }
    if (!hosts.isEmpty())
        return hosts;
    X509_NAME *subject = X509_get_subject_name(certificate);
    for (int i = -1; (i = X509_NAME_get_index_by_NID(subject, NID_commonName, i)) >= 0;)
        hosts.append(textOf(X509_NAME_ENTRY_get_data(X509_NAME_get_entry(subject, i))));
    return hosts;
}

} // namespace

BundleCertificate describeCertificate(const QString &member, X509 *certificate)
{
    BundleCertificate described{.member = member,
                                .subject = nameText(X509_get_subject_name(certificate)),
                                .issuer = nameText(X509_get_issuer_name(certificate)),
                                .notBefore = timeOf(X509_get0_notBefore(certificate)),
                                .notAfter = timeOf(X509_get0_notAfter(certificate)),
                                .hosts = hostsOf(certificate)};
    const BignumHandle serial(ASN1_INTEGER_to_BN(X509_get0_serialNumber(certificate), nullptr));
    if (const OpenSslText digits{serial ? BN_bn2hex(serial.get()) : nullptr})
        described.serial = QString::fromLatin1(digits.get()).left(longestSerial);
    if (const EVP_PKEY *key = X509_get0_pubkey(certificate)) {
        const char *type = EVP_PKEY_get0_type_name(key);
        described.keyType = QString::fromLatin1(type ? type : "");
        described.keyBits = EVP_PKEY_get_bits(key);
    }
    const char *signature = OBJ_nid2sn(X509_get_signature_nid(certificate));
    described.signature = QString::fromLatin1(signature ? signature : "");
    described.canSign = X509_check_ca(certificate) > 0;
    described.forServers = (X509_get_extended_key_usage(certificate) & (XKU_SSL_SERVER | XKU_ANYEKU)) != 0;
    return described;
}

QString takeOpenSslError()
{
    const auto code = ERR_get_error();
    ERR_clear_error();
    char text[256] = {};
    if (code != 0)
        ERR_error_string_n(code, text, sizeof text);
    return QString::fromLatin1(text);
}

} // namespace rd
