// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundle/judge.h"

#include <QLocale>
#include <algorithm>
#include <optional>

namespace rd::judge {
namespace {

constexpr int fewestRsaBits = 1024; // NSS and OpenSSL refuse less
constexpr int usualRsaBits = 2048;
constexpr int firstReleaseWithoutCaName = 30100; // 2.2 and 3.0 find the CA in a PKCS#12 file by its name

bool isServerMember(const QString &member)
{
    return member == QLatin1StringView("dscert.p12") || member == QLatin1StringView("httpcert.p12") ||
           member == QLatin1StringView("dogtagcert.p12");
}

/// A wildcard stands for one label.
bool covers(const QStringList &names, const QString &host)
{
    const QString anyInDomain = u'*' + host.sliced(std::max<qsizetype>(0, host.indexOf(u'.')));
    return names.contains(host) || names.contains(anyInDomain);
}

QString nameOf(const BundleCertificate &certificate)
{
    return certificate.subject.isEmpty() ? certificate.serial : certificate.subject;
}

/// What a certificate made a moment ago may seem to be ahead: clocks differ, and Kerberos bears so much.
constexpr qint64 clockDifference = 300; // seconds

/// The worst that can be said about one certificate by itself; nothing: it is fine.
std::optional<BundleVerdict> dateVerdict(const Case &about, const BundleCertificate &one)
{
    const QDateTime &now = about.expected.now;
    const auto day = [](const QDateTime &time) { return QLocale().toString(time.toUTC(), QLocale::ShortFormat); };
    const QString detail = QStringLiteral("%1: %2").arg(one.member, one.subject);
    if (!one.notBefore.isValid() || !one.notAfter.isValid())
        return bad(one.member, Fault::Malformed,
                   Bundle::tr("The certificate %1 in %2 has dates that cannot be read.").arg(nameOf(one), one.member),
                   about.again(), detail);
    if (one.notAfter < one.notBefore)
        return bad(one.member, Fault::Malformed,
                   Bundle::tr("The certificate %1 in %2 ends before it begins.").arg(nameOf(one), one.member), about.again(),
                   detail);
    if (one.notAfter < now)
        return bad(one.member, Fault::Untrusted,
                   Bundle::tr("The certificate %1 in %2 expired on %3 (UTC).").arg(nameOf(one), one.member, day(one.notAfter)),
                   about.again(), detail);
    if (one.notBefore > now.addSecs(clockDifference))
        return bad(
            one.member, Fault::Untrusted,
            Bundle::tr("The certificate %1 in %2 is not valid before %3 (UTC).").arg(nameOf(one), one.member, day(one.notBefore)),
            Bundle::tr("Compare the clocks of the source, the replica and this machine."), detail);
    if (const auto days = now.daysTo(one.notAfter); days < about.expected.validDays)
        return warning(one.member,
                       Bundle::tr("The certificate %1 in %2 ends in %n day(s).", nullptr, int(days)).arg(nameOf(one), one.member),
                       Bundle::tr("Renew it on the source and prepare the bundle again."));
    return std::nullopt;
}

std::optional<BundleVerdict> strengthVerdict(const Case &about, const BundleCertificate &one)
{
    if (one.keyType == QLatin1StringView("RSA") && one.keyBits < fewestRsaBits)
        return bad(
            one.member, Fault::Untrusted,
            Bundle::tr("The key of %1 in %2 has %3 bits, too few for any server.").arg(nameOf(one), one.member).arg(one.keyBits),
            about.again());
    if (one.signature.contains(QLatin1StringView("MD5"), Qt::CaseInsensitive))
        return bad(one.member, Fault::Untrusted,
                   Bundle::tr("The certificate %1 in %2 is signed with MD5, which servers refuse.").arg(nameOf(one), one.member),
                   about.again());
    if (one.keyType == QLatin1StringView("RSA") && one.keyBits < usualRsaBits)
        return warning(one.member,
                       Bundle::tr("The key of %1 in %2 has %3 bits only.").arg(nameOf(one), one.member).arg(one.keyBits),
                       Bundle::tr("Renew it with 2048 bits or more on the source."));
    if (one.signature.endsWith(QLatin1StringView("SHA1"), Qt::CaseInsensitive))
        return warning(one.member, Bundle::tr("The certificate %1 in %2 is signed with SHA-1.").arg(nameOf(one), one.member),
                       Bundle::tr("Machines with strict rules (FIPS, EL 9) refuse it; renew it on the source."));
    return std::nullopt;
}

/// A server's own certificate: key, name, chain.
std::optional<BundleVerdict> serverVerdict(const Case &about, const QString &member, const BundleCertificate *leaf)
{
    const BundleContents &contents = about.contents;
    if (!leaf)
        return bad(member, Fault::Malformed,
                   Bundle::tr("%1 in the bundle holds no certificate with its private key.").arg(member), about.again());
    if (!covers(leaf->hosts, about.host().toLower()))
        return bad(member, Fault::Conflict,
                   Bundle::tr("The certificate in %1 is for %2, not for %3.")
                       .arg(member, leaf->hosts.join(QStringLiteral(", ")), about.host()),
                   about.again(), leaf->subject);
    if (!leaf->forServers)
        return bad(
            member, Fault::Untrusted,
            Bundle::tr("The certificate in %1 is not made for servers, so nobody would trust a server with it.").arg(member),
            about.again(), leaf->subject);
    const auto issues = [&](const BundleCertificate &one) {
        return one.subject == leaf->issuer && (one.member == QLatin1StringView("ca.crt") || one.member == member);
    };
    const auto &all = contents.certificates;
    const bool named = std::any_of(all.begin(), all.end(), issues);
    if (contents.members.contains(QLatin1StringView("ca.crt")) && (!named || leaf->chain == Chain::Broken))
        return bad(member, Fault::Untrusted,
                   named ? Bundle::tr("The certificate in %1 names the realm's CA, but was not signed by it.").arg(member)
                         : Bundle::tr("The certificate in %1 was not issued by the realm's CA.").arg(member),
                   about.again(), leaf->issuer);
    return std::nullopt;
}

/// What the installers of 2.2 and 3.0 and old NSS libraries make of the PKCS#12 file itself.
std::optional<BundleVerdict> fileVerdict(const Case &about, const QString &member, const BundleCertificate &leaf)
{
    const auto &all = about.contents.certificates;
    const int installer = about.expected.installerVersion;
    const auto isNamedCa = [&member](const BundleCertificate &one) {
        return one.member == member && !one.hasKey && !one.friendlyName.isEmpty();
    };
    if (installer > 0 && installer < firstReleaseWithoutCaName && std::none_of(all.begin(), all.end(), isNamedCa))
        return bad(
            member, Fault::Malformed,
            Bundle::tr("%1 holds no CA certificate with a name, without which FreeIPA 2.2 and 3.0 do not find it.").arg(member),
            about.again());
    if (leaf.newEncryption)
        return warning(member, Bundle::tr("%1 is encrypted in a way that hosts of FreeIPA 2.2 to 4.6 may not read.").arg(member),
                       Bundle::tr("Export it again with triple DES and SHA-1 (openssl pkcs12 -legacy)."));
    return std::nullopt;
}

BundleVerdict allGood(const Case &about, const QString &member, const BundleCertificate &one)
{
    const auto days = int(about.expected.now.daysTo(one.notAfter));
    const QString key = one.keyType.isEmpty() ? QString() : QStringLiteral(" (%1 %2)").arg(one.keyType).arg(one.keyBits);
    return good(member, Bundle::tr("%1: %2 is valid for %n more day(s).", nullptr, days).arg(member, nameOf(one) + key));
}

} // namespace

bool isCaMember(const QString &member)
{
    return member == QLatin1StringView("cacert.p12") || member == QLatin1StringView("dogtagcert.p12");
}

void certificates(const Case &about, QList<BundleVerdict> &verdicts)
{
    const BundleContents &contents = about.contents;
    const auto unread = [&contents](const QString &member) {
        return std::any_of(contents.defects.begin(), contents.defects.end(),
                           [&member](const BundleDefect &defect) { return defect.member == member; });
    };
    for (const QString &member : contents.members) {
        const bool sealed = member.endsWith(QLatin1StringView(".p12"));
        if ((!sealed && member != QLatin1StringView("ca.crt")) || unread(member) ||
            (!about.expected.setupCa && isCaMember(member)))
            continue;
        QList<const BundleCertificate *> inside;
        for (const BundleCertificate &one : contents.certificates)
            if (one.member == member)
                inside.append(&one);
        const auto withKey = std::find_if(inside.cbegin(), inside.cend(), [](const auto *one) { return one->hasKey; });
        const BundleCertificate *leaf = withKey == inside.cend() ? nullptr : *withKey;

        const auto before = verdicts.size();
        const auto add = [&verdicts](const std::optional<BundleVerdict> &verdict) {
            if (verdict)
                verdicts.append(*verdict);
        };
        for (const BundleCertificate *one : inside) {
            add(dateVerdict(about, *one));
            add(strengthVerdict(about, *one));
        }
        if (isServerMember(member))
            add(serverVerdict(about, member, leaf));
        if (isServerMember(member) && leaf)
            add(fileVerdict(about, member, *leaf));
        if (member == QLatin1StringView("ca.crt") &&
            std::none_of(inside.cbegin(), inside.cend(), [](const auto *one) { return one->canSign; }))
            add(bad(member, Fault::Malformed, Bundle::tr("ca.crt in the bundle holds no CA, only other certificates."),
                    about.again()));
        if (verdicts.size() == before && !inside.isEmpty())
            verdicts.append(allGood(about, member, leaf ? *leaf : *inside.first()));
    }
}

} // namespace rd::judge
