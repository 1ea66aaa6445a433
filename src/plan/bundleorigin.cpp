// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/bundleorigin.h"

#include "topology/dn.h"
#include "topology/domainreader.h"

#include <QCoreApplication>
#include <algorithm>

namespace rd {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(rd::BundleOrigin)
};

constexpr qsizetype pemLine = 64;

QByteArray pem(const QByteArray &der)
{
    const QByteArray text = der.toBase64();
    QByteArray lines = "-----BEGIN CERTIFICATE-----\n";
    for (qsizetype at = 0; at < text.size(); at += pemLine)
        lines += text.mid(at, pemLine) + '\n';
    return lines + "-----END CERTIFICATE-----\n";
}

/// Nothing when the entry is not there.
Result<QList<DirectoryEntry>> find(Directory &directory, const DirectorySearch &what, Monitor &monitor)
{
    auto found = directory.search(what, monitor);
    if (!found && found.error().fault == Fault::NotFound)
        return QList<DirectoryEntry>();
    return found;
}

/// cn=certificates has the trusted ones since 4.1, cn=CAcert the first one since ever.
Result<QByteArray> readAuthorities(Directory &directory, const QString &suffix, Monitor &monitor)
{
    QList<QByteArray> ders;
    const auto list = find(directory,
                           {.base = QStringLiteral("cn=certificates,cn=ipa,cn=etc,") + suffix,
                            .scope = Scope::OneLevel,
                            .filter = "(ipaKeyTrust=trusted)",
                            .attributes = {"cACertificate;binary"}},
                           monitor);
    if (!list)
        return pass(list.error());
    const auto first = find(directory,
                            {.base = QStringLiteral("cn=CAcert,cn=ipa,cn=etc,") + suffix,
                             .scope = Scope::Base,
                             .attributes = {"cACertificate;binary"}},
                            monitor);
    if (!first)
        return pass(first.error());
    for (const DirectoryEntry &entry : *list + *first)
        for (const QByteArray &der : entry.values("cACertificate"))
            if (!ders.contains(der))
                ders.append(der);
    QByteArray all;
    for (const QByteArray &der : ders)
        all += pem(der);
    return all;
}

} // namespace

Result<BundleOrigin> readBundleOrigin(const QString &server, DirectoryConnector &connector, Monitor &monitor)
{
    const auto probe = probeDomain(server, connector, monitor);
    if (!probe)
        return pass(probe.error());
    if (probe->domainLevel > 0)
        return fail(Fault::Conflict,
                    Words::tr("This domain is at level %1; bundles make replicas at level 0 only.").arg(probe->domainLevel), {},
                    Words::tr("At level 1 the machine is enrolled first and promoted by ipa-replica-install without a bundle."));
    const auto directory = connector.connect(server, monitor);
    if (!directory)
        return pass(directory.error());

    BundleOrigin origin{.realm = probe->realm, .domain = probe->domain, .suffix = probe->suffix};
    const auto config = find(**directory,
                             {.base = QStringLiteral("cn=ipaConfig,cn=etc,") + origin.suffix,
                              .scope = Scope::Base,
                              .attributes = {"ipaCertificateSubjectBase"}},
                             monitor);
    if (!config)
        return pass(config.error());
    if (!config->isEmpty())
        origin.subjectBase = config->first().text("ipaCertificateSubjectBase");
    if (origin.subjectBase.isEmpty())
        return fail(Fault::NotFound,
                    Words::tr("%1 does not say what the certificates of its domain are named after.").arg(server),
                    QStringLiteral("ipaCertificateSubjectBase"),
                    Words::tr("Set ipaCertificateSubjectBase in cn=ipaConfig,cn=etc; without it the installer fails."));
    const auto authorities = readAuthorities(**directory, origin.suffix, monitor);
    if (!authorities)
        return pass(authorities.error());
    if (authorities->isEmpty())
        return fail(Fault::NotFound, Words::tr("%1 does not show the certificate of the domain's CA.").arg(server), {},
                    Words::tr("Check that cn=CAcert,cn=ipa,cn=etc is in the directory and that this sign-in may read it."));
    origin.caCertificates = *authorities;
    const auto dogtag = find(**directory,
                             {.base = QStringLiteral("cn=masters,cn=ipa,cn=etc,") + origin.suffix,
                              .filter = "(&(cn=CA)(objectClass=ipaConfigObject))",
                              .attributes = {"cn"}},
                             monitor);
    if (!dogtag)
        return pass(dogtag.error());
    origin.hasDogtag = !dogtag->isEmpty();
    return origin;
}

} // namespace rd
