// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/gpg/gpgbundlereader.h"

#include "backend/gpg/gpgdecrypt.h"
#include "backend/tls/pkcs12.h"
#include "bundle/realminfo.h"

#include <QCoreApplication>

namespace rd {
namespace {

struct Bundle
{
    Q_DECLARE_TR_FUNCTIONS(rd::Bundle)
};

/// The archive's only folder, and the description of the realm in it.
QString realmInfo()
{
    return QStringLiteral("realm_info");
}

QByteArrayView bytesOf(const TarViews &members, const QString &name)
{
    const auto found = members.find(name);
    return found == members.end() ? QByteArrayView() : found->second;
}

QByteArrayView firstLine(QByteArrayView text)
{
    const auto end = text.indexOf('\n');
    const QByteArrayView line = end < 0 ? text : text.first(end);
    return line.endsWith('\r') ? line.chopped(1) : line;
}

/// Which password opens a PKCS#12 member: that of its pin file, or Directory Manager's.
struct Sealed
{
    const char *member;
    const char *pinFile; ///< null: Directory Manager's password
};
constexpr Sealed sealedMembers[] = {
    {"dscert.p12", "dirsrv_pin.txt"},     {"httpcert.p12", "http_pin.txt"}, {"dogtagcert.p12", "dirsrv_pin.txt"},
    {"pkinitcert.p12", "pkinit_pin.txt"}, {"cacert.p12", nullptr},          {"ra.p12", nullptr}};

void take(Result<QList<BundleCertificate>> certificates, const QString &member, BundleContents &contents)
{
    if (certificates)
        contents.certificates += *certificates;
    else
        contents.defects.append({member, std::move(certificates.error())});
}

void readCertificates(const TarViews &members, const Secret &passphrase, BundleContents &contents)
{
    const auto authority = QStringLiteral("ca.crt");
    if (members.contains(authority))
        take(readPemCertificates(authority, bytesOf(members, authority)), authority, contents);
    for (const auto &[member, pinFile] : sealedMembers) {
        const QString name = QString::fromLatin1(member);
        if (!members.contains(name))
            continue;
        const QByteArrayView pin = pinFile ? firstLine(bytesOf(members, QString::fromLatin1(pinFile))) : passphrase.bytes();
        take(readPkcs12(name, bytesOf(members, name), pin, bytesOf(members, authority)), name, contents);
    }
}

} // namespace

Result<BundleContents> GpgBundleReader::open(const QByteArray &sealed, const Secret &passphrase) const
{
    const auto archive = gpgDecrypt(sealed, passphrase, static_cast<size_t>(m_most));
    if (!archive)
        return pass(archive.error());
    const auto members = readTar(viewOf(*archive), realmInfo(), m_most);
    if (!members)
        return pass(members.error());
    if (!members->contains(realmInfo()))
        return fail(Fault::Malformed, Bundle::tr("The file is not a bundle: it holds no description of a realm."), {},
                    Bundle::tr("Choose a file made by ipa-replica-prepare."));
    auto realm = readRealmInfo(bytesOf(*members, realmInfo()));
    if (!realm)
        return pass(realm.error());

    BundleContents contents;
    contents.realm = std::move(*realm);
    for (const auto &[name, bytes] : *members)
        contents.members.append(name);
    contents.hasCa = members->contains(QStringLiteral("cacert.p12"));
    contents.dogtagPort = firstLine(bytesOf(*members, QStringLiteral("dogtag_directory_port.txt"))).trimmed().toInt();
    readCertificates(*members, passphrase, contents);
    return contents;
}

} // namespace rd
