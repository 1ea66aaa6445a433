// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/gpg/nativebundlemaker.h"

#include "backend/archive/tarwriter.h"
#include "backend/gpg/gpgencrypt.h"
#include "backend/tls/pkcs12.h"
#include "backend/tls/pkcs12writer.h"
#include "backend/tls/serversigner.h"
#include "bundle/realminfo.h"

#include <QCoreApplication>
#include <QRandomGenerator>
#include <algorithm>
#include <array>
#include <openssl/x509v3.h>

namespace rd {
namespace {

struct Maker
{
    Q_DECLARE_TR_FUNCTIONS(rd::BundleMaker)
};

using Anchors = std::vector<X509Handle>;

constexpr int pinBytes = 15;

/// As FreeIPA since 4.1: what goes into the bundle gets a password of its own.
Secret randomPin()
{
    std::array<quint8, pinBytes> random{};
    QRandomGenerator::system()->generate(random.begin(), random.end());
    QByteArray text = QByteArray(reinterpret_cast<const char *>(random.data()), pinBytes).toBase64(QByteArray::Base64UrlEncoding);
    return Secret::takeFrom(text);
}

bool isOneOf(const Anchors &anchors, X509 *certificate)
{
    return std::any_of(anchors.begin(), anchors.end(),
                       [certificate](const X509Handle &one) { return X509_cmp(one.get(), certificate) == 0; });
}

/// The realm's CAs, then what else a given file brings to complete the chain.
std::vector<X509 *> chainFor(const Anchors &anchors, const Pkcs12Content *given, const X509 *leaf)
{
    std::vector<X509 *> chain;
    for (const X509Handle &one : anchors)
        chain.push_back(one.get());
    for (size_t i = 0; given && i < given->certificates.size(); ++i) {
        X509 *one = given->certificates[i].get();
        if (one != leaf && X509_check_ca(one) > 0 && !isOneOf(anchors, one))
            chain.push_back(one);
    }
    return chain;
}

Result<Pkcs12Content> openGiven(const GivenPkcs12 &given)
{
    auto content = openPkcs12(given.name, given.bytes, given.pin->bytes());
    if (!content && content.error().fault == Fault::AuthFailed)
        return fail(Fault::AuthFailed, Maker::tr("This password does not open %1.").arg(given.name), content.error().detail,
                    Maker::tr("Give the password that the file was exported with."));
    if (!content && content.error().fault == Fault::Malformed)
        return fail(Fault::Malformed, Maker::tr("%1 is no PKCS#12 file, or it is damaged.").arg(given.name),
                    content.error().detail, Maker::tr("Export it again, in PKCS#12 form (.p12, .pfx)."));
    return content;
}

class Work
{
public:
    explicit Work(const BundleRecipe &recipe) : m_recipe(recipe), m_anchors(pemCertificates(recipe.caCertificates)) {}

    Result<QByteArray> run()
    {
        if (m_anchors.empty())
            return fail(Fault::NotFound, Maker::tr("The certificate of the realm's CA is not known."), {},
                        Maker::tr("Check that cn=CAcert,cn=ipa,cn=etc holds it in the directory."));
        m_members[QStringLiteral("realm_info")] = WipedBytes(realmInfoText(m_recipe.realm));
        m_members[QStringLiteral("ca.crt")] = WipedBytes(m_recipe.caCertificates);
        if (const auto added = m_recipe.authority ? addSigned() : addGiven(); !added)
            return pass(added.error());
        if (m_recipe.kdc)
            if (const auto added = repack(*m_recipe.kdc, QStringLiteral("pkinitcert.p12"), QStringLiteral("pkinit_pin.txt"),
                                          QStringLiteral("KDC-Cert"));
                !added)
                return pass(added.error());
        const auto archive = writeTar(m_members, QStringLiteral("realm_info"), m_recipe.now);
        if (!archive)
            return pass(archive.error());
        return gpgEncrypt(viewOf(*archive), *m_recipe.passphrase);
    }

private:
    QString caName() const { return QStringLiteral("%1 IPA CA").arg(m_recipe.realm.realm); }

    /// Keeps one server's file and the password that opens it.
    Result<> keep(const QString &member, const QString &pinMember, const Pkcs12Recipe &recipe, const Secret &pin)
    {
        auto file = writePkcs12(recipe, pin);
        if (!file)
            return pass(file.error());
        m_members[member] = *std::move(file);
        WipedBytes line(pin.bytes());
        line.append("\n");
        m_members[pinMember] = std::move(line);
        return {};
    }

    Result<> addSigned()
    {
        const GivenPkcs12 &given = *m_recipe.authority;
        const auto content = openGiven(given);
        if (!content)
            return pass(content.error());
        const auto [authority, key] = content->keyPair();
        if (!authority)
            return fail(Fault::Malformed, Maker::tr("%1 holds no CA certificate with its private key.").arg(given.name), {},
                        Maker::tr("Give the PKCS#12 file that holds the key of the realm's CA."));
        if (!isOneOf(m_anchors, authority))
            return fail(Fault::Untrusted,
                        Maker::tr("The CA in %1 is not the CA of the realm %2.").arg(given.name, m_recipe.realm.realm),
                        describeCertificate(given.name, authority).subject,
                        Maker::tr("Give the PKCS#12 file of the CA that the directory names."));
        for (const auto &[member, pinMember] : {std::pair{QStringLiteral("dscert.p12"), QStringLiteral("dirsrv_pin.txt")},
                                                std::pair{QStringLiteral("httpcert.p12"), QStringLiteral("http_pin.txt")}}) {
            const auto made = signServer(m_recipe.realm.destination, m_recipe.realm.subjectBase, authority, key, m_recipe.now);
            if (!made)
                return pass(made.error());
            const Pkcs12Recipe recipe{made->certificate.get(), made->key.get(), chainFor(m_anchors, nullptr, nullptr),
                                      QStringLiteral("Server-Cert"), caName()};
            if (const auto kept = keep(member, pinMember, recipe, Secret()); !kept) // generated ones have no password
                return kept;
        }
        return {};
    }

    Result<> addGiven()
    {
        if (!m_recipe.directoryServer || !m_recipe.webServer)
            return fail(Fault::NotFound, Maker::tr("Certificates for the directory server and the web server are needed."), {},
                        Maker::tr("Give a PKCS#12 file for each, or the CA's; a Dogtag CA makes them on the source only."));
        if (const auto added = repack(*m_recipe.directoryServer, QStringLiteral("dscert.p12"), QStringLiteral("dirsrv_pin.txt"),
                                      QStringLiteral("Server-Cert"));
            !added)
            return added;
        return repack(*m_recipe.webServer, QStringLiteral("httpcert.p12"), QStringLiteral("http_pin.txt"),
                      QStringLiteral("Server-Cert"));
    }

    Result<> repack(const GivenPkcs12 &given, const QString &member, const QString &pinMember, const QString &friendlyName)
    {
        const auto content = openGiven(given);
        if (!content)
            return pass(content.error());
        const auto [certificate, key] = content->keyPair();
        if (!certificate)
            return fail(Fault::Malformed, Maker::tr("%1 holds no certificate with its private key.").arg(given.name), {},
                        Maker::tr("Export certificate and key together into a PKCS#12 file."));
        if (content->keys.size() > 1)
            return fail(Fault::Malformed,
                        Maker::tr("%1 holds %n private key(s), where one server's is expected.", nullptr,
                                  static_cast<int>(content->keys.size()))
                            .arg(given.name),
                        {}, Maker::tr("Export one certificate with its key alone."));
        return keep(member, pinMember, {certificate, key, chainFor(m_anchors, &*content, certificate), friendlyName, caName()},
                    randomPin());
    }

    const BundleRecipe &m_recipe;
    Anchors m_anchors;
    TarMembers m_members;
};

} // namespace

Result<QByteArray> NativeBundleMaker::make(const BundleRecipe &recipe) const
{
    return Work(recipe).run();
}

} // namespace rd
