// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundle/bundle.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>

namespace rd {
namespace {

struct Bundle
{
    Q_DECLARE_TR_FUNCTIONS(rd::Bundle)
};

constexpr int mergedDirectoryPort = 389;

bool sameName(const QString &a, const QString &b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

QString prepareAgain(const BundleContents &contents, const BundleExpectation &expected)
{
    return Bundle::tr("Prepare a new bundle for %1 on %2.").arg(expected.targetHost, contents.realm.source);
}

bool isServerMember(const QString &member)
{
    return member == QLatin1StringView("dscert.p12") || member == QLatin1StringView("httpcert.p12");
}

/// Members that are only read when the replica gets a CA of its own.
bool isCaMember(const QString &member)
{
    return member == QLatin1StringView("cacert.p12") || member == QLatin1StringView("dogtagcert.p12");
}

void checkOrigin(const BundleContents &contents, const BundleExpectation &expected, QList<Error> &errors)
{
    const RealmInfo &info = contents.realm;
    if (!sameName(info.destination, expected.targetHost))
        errors.append({Fault::Conflict, Bundle::tr("This bundle was made for %1, not for %2.").arg(info.destination, expected.targetHost), {},
                       prepareAgain(contents, expected)});
    if (!expected.realm.isEmpty() && info.realm != expected.realm)
        errors.append({Fault::Conflict, Bundle::tr("This bundle belongs to the realm %1, not to %2.").arg(info.realm, expected.realm), {},
                       Bundle::tr("Prepare the bundle on a server of the realm %1.").arg(expected.realm)});
    if (!expected.source.isEmpty() && !sameName(info.source, expected.source))
        errors.append({Fault::Conflict, Bundle::tr("This bundle was made by %1, not by %2.").arg(info.source, expected.source), {},
                       Bundle::tr("Prepare a new bundle for %1 on %2.").arg(expected.targetHost, expected.source)});
    // A source without the attribute writes Python's None, which later installers refuse as a name.
    if (!info.subjectBase.contains(u'='))
        errors.append({Fault::Malformed,
                       Bundle::tr("The bundle's certificate subject base “%1” is not a distinguished name.").arg(info.subjectBase), {},
                       Bundle::tr("Set ipaCertificateSubjectBase in the realm's configuration, then prepare the bundle again.")});
}

void checkMembers(const BundleContents &contents, const BundleExpectation &expected, QList<Error> &errors)
{
    QStringList needed{QStringLiteral("ca.crt"), QStringLiteral("dscert.p12"), QStringLiteral("dirsrv_pin.txt"),
                       QStringLiteral("httpcert.p12"), QStringLiteral("http_pin.txt")};
    if (contents.hasCa)
        needed.append(QStringLiteral("ra.p12"));
    if (contents.hasCa && expected.setupCa && contents.dogtagPort != mergedDirectoryPort)
        needed.append(QStringLiteral("dogtagcert.p12")); // the CA of 2.2 and 3.0 has a directory server of its own
    needed.removeIf([&contents](const QString &member) { return contents.members.contains(member); });
    if (!needed.isEmpty())
        errors.append({Fault::Malformed, Bundle::tr("The bundle is not complete; it lacks %1.").arg(needed.join(QStringLiteral(", "))), {},
                       prepareAgain(contents, expected)});
    if (expected.setupCa && !contents.hasCa)
        errors.append({Fault::NotFound, Bundle::tr("The bundle holds no CA, so %1 cannot get one.").arg(expected.targetHost), {},
                       Bundle::tr("Install the replica without a CA, or prepare the bundle on a server that has one.")});
    for (const BundleDefect &defect : contents.defects)
        if (expected.setupCa || !isCaMember(defect.member))
            errors.append(defect.error);
}

void checkValidity(const BundleCertificate &certificate, const QDateTime &now, const QString &advice, QList<Error> &errors)
{
    const auto day = [](const QDateTime &time) { return QLocale().toString(time.toUTC(), QLocale::ShortFormat); };
    const QString detail = QStringLiteral("%1: %2").arg(certificate.member, certificate.subject);
    if (certificate.notAfter < now)
        errors.append({Fault::Untrusted,
                       Bundle::tr("The certificate %1 in %2 expired on %3 (UTC).").arg(certificate.subject, certificate.member, day(certificate.notAfter)),
                       detail, advice});
    else if (certificate.notBefore > now)
        errors.append({Fault::Untrusted,
                       Bundle::tr("The certificate %1 in %2 is not valid before %3 (UTC).")
                           .arg(certificate.subject, certificate.member, day(certificate.notBefore)),
                       detail, Bundle::tr("Compare the clocks of the source, the replica and this machine.")});
}

void checkServerCertificate(const BundleContents &contents, const QString &member, const BundleExpectation &expected, QList<Error> &errors)
{
    const auto &all = contents.certificates;
    const auto leaf = std::find_if(all.begin(), all.end(), [&](const auto &one) { return one.member == member && one.hasKey; });
    if (leaf == all.end()) {
        errors.append({Fault::Malformed, Bundle::tr("%1 in the bundle holds no certificate with its private key.").arg(member), {},
                       prepareAgain(contents, expected)});
        return;
    }
    if (!leaf->hosts.contains(expected.targetHost.toLower()))
        errors.append({Fault::Conflict,
                       Bundle::tr("The certificate in %1 is for %2, not for %3.").arg(member, leaf->hosts.join(QStringLiteral(", ")), expected.targetHost),
                       leaf->subject, prepareAgain(contents, expected)});
    const auto issues = [&](const BundleCertificate &one) {
        return one.subject == leaf->issuer && (one.member == QLatin1StringView("ca.crt") || one.member == member);
    };
    if (contents.members.contains(QLatin1StringView("ca.crt")) && std::none_of(all.begin(), all.end(), issues))
        errors.append({Fault::Untrusted, Bundle::tr("The certificate in %1 was not issued by the realm's CA.").arg(member), leaf->issuer,
                       prepareAgain(contents, expected)});
}

} // namespace

QList<Error> checkBundle(const BundleContents &contents, const BundleExpectation &expected)
{
    QList<Error> errors;
    checkOrigin(contents, expected, errors);
    checkMembers(contents, expected, errors);
    for (const BundleCertificate &certificate : contents.certificates)
        if (expected.setupCa || !isCaMember(certificate.member))
            checkValidity(certificate, expected.now, prepareAgain(contents, expected), errors);
    for (const QString &member : contents.members) {
        const bool unread = std::any_of(contents.defects.begin(), contents.defects.end(), [&](const auto &defect) { return defect.member == member; });
        if (isServerMember(member) && !unread)
            checkServerCertificate(contents, member, expected, errors);
    }
    return errors;
}

} // namespace rd
