// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/tls/serversigner.h"

#include <QCoreApplication>
#include <algorithm>
#include <openssl/bn.h>
#include <openssl/err.h>
#include <openssl/rand.h>
#include <openssl/rsa.h>
#include <openssl/x509v3.h>
#include <optional>

namespace rd {
namespace {

struct Signer
{
    Q_DECLARE_TR_FUNCTIONS(rd::ServerSigner)
};

using NameHandle = Handle<X509_NAME, X509_NAME_free>;
using ExtensionHandle = Handle<X509_EXTENSION, X509_EXTENSION_free>;
using BignumHandle = Handle<BIGNUM, BN_free>;

constexpr int keyBits = 2048;
constexpr int validDays = 731;
constexpr int serialBits = 127; // positive in 16 bytes
constexpr qint64 clockSlack = 300;

/// One "type=value" of a distinguished name, unescaped.
struct NamePart
{
    QByteArray type;
    QByteArray value;
    bool joined = false; ///< by "+" to the one before it
};

std::optional<QByteArray> unescaped(QByteArrayView text)
{
    QByteArray value;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] != '\\') {
            value += text[i];
            continue;
        }
        if (i + 1 >= text.size())
            return std::nullopt;
        const QByteArray pair = text.sliced(i + 1, std::min<qsizetype>(2, text.size() - i - 1)).toByteArray();
        if (const QByteArray byte = QByteArray::fromHex(pair); pair.size() == 2 && byte.toHex() == pair.toLower()) {
            value += byte;
            i += 2;
        } else {
            value += text[++i];
        }
    }
    return value;
}

/// Splits a name as RFC 4514 writes it; nothing when it is none.
std::optional<QList<NamePart>> partsOf(const QByteArray &dn)
{
    QList<NamePart> parts;
    bool joined = false;
    for (qsizetype begin = 0; begin <= dn.size();) {
        qsizetype end = begin;
        while (end < dn.size() && dn[end] != ',' && dn[end] != '+')
            end += dn[end] == '\\' ? 2 : 1;
        end = std::min(end, dn.size());
        const QByteArray part = dn.sliced(begin, end - begin);
        const qsizetype equals = part.indexOf('=');
        const auto value = unescaped(QByteArrayView(part).sliced(std::max<qsizetype>(0, equals + 1)).trimmed());
        if (equals < 1 || !value || value->isEmpty() || value->startsWith('#'))
            return std::nullopt;
        parts.append({part.first(equals).trimmed(), *value, joined});
        joined = end < dn.size() && dn[end] == '+';
        begin = end + 1;
    }
    return parts;
}

/// The encoded order is the other way round: the most general part comes first.
bool fillName(X509_NAME *name, const QList<NamePart> &parts)
{
    QList<QList<NamePart>> groups;
    for (const NamePart &part : parts) {
        if (!part.joined || groups.isEmpty())
            groups.prepend({});
        groups.first().append(part);
    }
    for (const QList<NamePart> &group : groups)
        for (int i = 0; i < group.size(); ++i)
            if (X509_NAME_add_entry_by_txt(name, group[i].type.constData(), MBSTRING_UTF8,
                                           reinterpret_cast<const unsigned char *>(group[i].value.constData()),
                                           static_cast<int>(group[i].value.size()), -1, i == 0 ? 0 : -1) != 1)
                return false;
    return true;
}

bool addExtension(X509 *certificate, X509 *authority, int nid, const QByteArray &value)
{
    X509V3_CTX context;
    X509V3_set_ctx(&context, authority, certificate, nullptr, nullptr, 0);
    const ExtensionHandle extension(X509V3_EXT_conf_nid(nullptr, &context, nid, value.constData()));
    return extension && X509_add_ext(certificate, extension.get(), -1) == 1;
}

bool setSerial(X509 *certificate)
{
    const BignumHandle number(BN_new());
    return number && BN_rand(number.get(), serialBits, BN_RAND_TOP_ONE, BN_RAND_BOTTOM_ANY) == 1 &&
           BN_to_ASN1_INTEGER(number.get(), X509_get_serialNumber(certificate));
}

bool setDates(X509 *certificate, const BundleCertificate &authority, const QDateTime &now)
{
    const QDateTime from = std::max(now.addSecs(-clockSlack), authority.notBefore);
    const QDateTime until = std::min(now.addDays(validDays), authority.notAfter);
    return ASN1_TIME_set(X509_getm_notBefore(certificate), from.toSecsSinceEpoch()) &&
           ASN1_TIME_set(X509_getm_notAfter(certificate), until.toSecsSinceEpoch());
}

auto failed()
{
    return fail(Fault::Internal, Signer::tr("The certificate for the replica could not be made."), takeOpenSslError());
}

} // namespace

Result<SignedServer> signServer(const QString &host, const QString &subjectBase, X509 *authority, EVP_PKEY *authorityKey,
                                const QDateTime &now)
{
    ERR_clear_error();
    const BundleCertificate issuer = describeCertificate({}, authority);
    if (!issuer.canSign)
        return fail(Fault::Malformed, Signer::tr("The certificate %1 may not sign others: it is no CA.").arg(issuer.subject), {},
                    Signer::tr("Give the PKCS#12 file of the realm's CA."));
    if (!issuer.notAfter.isValid() || issuer.notAfter <= now || issuer.notBefore > now)
        return fail(Fault::Untrusted, Signer::tr("The CA %1 is not valid today.").arg(issuer.subject), {},
                    Signer::tr("Renew the realm's CA first."));
    const auto base = partsOf(subjectBase.toUtf8());
    const NameHandle subject(X509_NAME_new());
    if (!base || !subject || !fillName(subject.get(), QList<NamePart>{{"CN", host.toUtf8()}} + *base))
        return fail(Fault::Malformed,
                    Signer::tr("The certificate subject base “%1” is not a distinguished name.").arg(subjectBase),
                    takeOpenSslError(), Signer::tr("Set ipaCertificateSubjectBase in the realm's configuration."));

    SignedServer made{X509Handle(X509_new()), KeyHandle(EVP_RSA_gen(keyBits))};
    X509 *certificate = made.certificate.get();
    if (!certificate || !made.key || X509_set_version(certificate, X509_VERSION_3) != 1 || !setSerial(certificate) ||
        X509_set_subject_name(certificate, subject.get()) != 1 ||
        X509_set_issuer_name(certificate, X509_get_subject_name(authority)) != 1 || !setDates(certificate, issuer, now) ||
        X509_set_pubkey(certificate, made.key.get()) != 1)
        return failed();
    const std::pair<int, QByteArray> extensions[] = {
        {NID_subject_key_identifier, "hash"},
        {NID_key_usage, "critical,digitalSignature,nonRepudiation,keyEncipherment,dataEncipherment"},
        {NID_ext_key_usage, "serverAuth,clientAuth"},
        {NID_subject_alt_name, "DNS:" + host.toUtf8()}};
    for (const auto &[nid, value] : extensions)
        if (!addExtension(certificate, authority, nid, value))
            return failed();
    if (X509_get_ext_by_NID(authority, NID_subject_key_identifier, -1) >= 0 &&
        !addExtension(certificate, authority, NID_authority_key_identifier, "keyid"))
        return failed();
    if (X509_sign(certificate, authorityKey, EVP_sha256()) <= 0)
        return failed();
    return made;
}

} // namespace rd
