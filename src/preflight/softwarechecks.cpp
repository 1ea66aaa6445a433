// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "preflight/rules.h"

#include <algorithm>

namespace rd {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(rd::SoftwareChecks)
};

QString shown(const QString &version)
{
    return version.isEmpty() ? Text::tr("not known") : version;
}

void checkVersions(CheckWriter &writer, const HostSurvey &source, const HostSurvey &target)
{
    const PreflightOrder &order = writer.order;
    Check &check = writer.add("version", CheckGroup::Software, order.target, Text::tr("Version of FreeIPA"),
                              shown(target.version), shown(source.version));
    const FreeIpaRelease theirs = source.generation();
    const FreeIpaRelease ours = target.generation();
    if (!theirs.isKnown() || !ours.isKnown()) {
        raise(check, CheckState::NotTestable, Text::tr("One of the machines does not tell its version."),
              Text::tr("Compare the versions by hand."));
        return;
    }
    if (ours < theirs)
        raise(check, CheckState::Blocking, Text::tr("A replica cannot be older than the server it is made from."),
              Text::tr("Update FreeIPA on %1, or use a source with its version.").arg(order.target));
    else if (ours > theirs && !order.promotion)
        raise(check, CheckState::Advisory,
              Text::tr(
                  "Bundles are meant for a machine with the same version; a newer one changes the schema of the whole domain."),
              Text::tr("Install the source's version on %1, or update the source first.").arg(order.target));
    else if (source.version != target.version)
        check.state = CheckState::Information;
}

void checkPackages(CheckWriter &writer, const HostSurvey &source, const HostSurvey &target)
{
    QStringList different;
    for (auto it = target.packages.begin(); it != target.packages.end(); ++it)
        if (const QString other = source.packages.value(it.key()); !other.isEmpty() && other != it.value())
            different << Text::tr("%1 %2 (source: %3)").arg(it.key(), it.value(), other);
    if (target.packages.isEmpty())
        return;
    Check &check = writer.add("packages", CheckGroup::Software, writer.order.target, Text::tr("Packages against the source's"),
                              different.isEmpty() ? Text::tr("the same") : different.join(QStringLiteral("; ")));
    if (!different.isEmpty())
        check.state = CheckState::Information;
}

void checkSource(CheckWriter &writer, const HostSurvey &source)
{
    const PreflightOrder &order = writer.order;
    Check &server = writer.add("source-server", CheckGroup::Software, order.source,
                               Text::tr("The source is a server of a domain"), source.realm);
    if (!source.isServer() || source.realm.isEmpty() || source.baseDn.isEmpty())
        raise(server, CheckState::Blocking, Text::tr("Nothing is set up there that a replica could be made from."),
              Text::tr("Choose a server of the domain as the source."));
    if (order.promotion)
        return;
    Check &prepare = writer.add("prepare", CheckGroup::Software, order.source, Text::tr("The source can prepare bundles"),
                                source.hasPrepare ? QStringLiteral("ipa-replica-prepare") : Text::tr("no ipa-replica-prepare"));
    if (!source.hasPrepare)
        raise(prepare, CheckState::Blocking, Text::tr("FreeIPA 4.7 and later make no replicas from bundles."),
              Text::tr("Enrol and promote the machine instead."));
}

void checkDnsSoftware(CheckWriter &writer, const HostSurvey &target)
{
    const PreflightOrder &order = writer.order;
    if (!order.setupDns)
        return;
    static const QStringList redHat{QStringLiteral("fedora"), QStringLiteral("rhel"),      QStringLiteral("centos"),
                                    QStringLiteral("rocky"),  QStringLiteral("almalinux"), QStringLiteral("ol")};
    // Elsewhere the plug-in may be in any place.
    const bool plugin = target.hasDyndb || !redHat.contains(target.distributionId);
    Check &check = writer.add("dns-software", CheckGroup::Software, order.target, Text::tr("Software of a DNS server"),
                              target.hasNamed && plugin ? QStringLiteral("named") : Text::tr("not complete"));
    if (!target.hasNamed || !plugin)
        raise(check, CheckState::Blocking, Text::tr("The installer gives up when named or its directory plug-in is not there."),
              Text::tr("Install the packages for DNS on %1.").arg(order.target),
              {QStringLiteral("yum install bind bind-dyndb-ldap")});
}

} // namespace

void checkSoftware(CheckWriter &writer, const HostSurvey &source, const HostSurvey &target)
{
    const PreflightOrder &order = writer.order;
    checkSource(writer, source);
    Check &installer =
        writer.add("installer", CheckGroup::Software, order.target, Text::tr("The installer is there"),
                   target.hasInstaller ? QStringLiteral("ipa-replica-install") : Text::tr("no ipa-replica-install"));
    if (!target.hasInstaller)
        raise(installer, CheckState::Blocking, Text::tr("FreeIPA's server packages are not installed on the new machine."),
              Text::tr("Install the server packages on %1, in the same version as on %2.").arg(order.target, order.source),
              {QStringLiteral("yum install ipa-server")});
    checkVersions(writer, source, target);
    checkPackages(writer, source, target);
    checkDnsSoftware(writer, target);
}

} // namespace rd
