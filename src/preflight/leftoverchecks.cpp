// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "preflight/rules.h"

namespace rd {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(rd::LeftoverChecks)
};

QString shown(const QStringList &paths)
{
    return paths.isEmpty() ? Text::tr("none") : paths.join(QStringLiteral(", "));
}

/// The commands that free the machine of a certificate server, whatever its release.
QStringList withoutCa(const QStringList &paths)
{
    QStringList commands;
    if (paths.contains(QStringLiteral("/var/lib/pki-ca")))
        commands << QStringLiteral("pkiremove -pki_instance_root=/var/lib -pki_instance_name=pki-ca --force");
    if (paths.contains(QStringLiteral("/var/lib/pki/pki-tomcat")))
        commands << QStringLiteral("pkidestroy -s CA -i pki-tomcat");
    return commands << QStringLiteral("rm -rf %1").arg(paths.join(u' '));
}

void checkClient(CheckWriter &writer, const HostSurvey &source, const HostSurvey &target, const QStringList &paths)
{
    const QString host = writer.order.target;
    Check &client = writer.add("leftover-client", CheckGroup::Leftovers, host, Text::tr("The machine as a client"),
                               paths.isEmpty()          ? Text::tr("not enrolled")
                               : target.realm.isEmpty() ? shown(paths)
                                                        : Text::tr("enrolled in %1").arg(target.realm));
    if (paths.isEmpty())
        return;
    const QStringList undo{QStringLiteral("ipa-client-install --uninstall -U")};
    if (!writer.order.promotion)
        raise(client, CheckState::Blocking, Text::tr("A machine that is a client already is refused by the installer."),
              Text::tr("Take the machine out of the domain first. On %1:").arg(host), undo);
    else if (!target.realm.isEmpty() && target.realm != source.realm)
        raise(client, CheckState::Blocking, Text::tr("The machine belongs to another domain."),
              Text::tr("Take the machine out of that domain first. On %1:").arg(host), undo);
    else if (target.realm.isEmpty())
        raise(client, CheckState::Advisory, Text::tr("An enrolment was begun or undone by halves."),
              Text::tr("Remove what it left. On %1:").arg(host), undo);
}

} // namespace

void checkLeftovers(CheckWriter &writer, const HostSurvey &source, const HostSurvey &target)
{
    const PreflightOrder &order = writer.order;
    const QString host = order.target;
    if (!target.knows(QStringLiteral("leftovers")))
        return;
    const auto paths = [&target](const char *kind) { return target.leftovers.value(QLatin1StringView(kind)); };

    const QStringList uninstall{QStringLiteral("ipa-server-install --uninstall -U")};
    Check &server = writer.add("leftover-server", CheckGroup::Leftovers, host, Text::tr("State of an earlier installation"),
                               shown(paths("server")), Text::tr("none"));
    if (!paths("server").isEmpty())
        raise(server, CheckState::Blocking, Text::tr("The installer takes the machine for a server and refuses."),
              Text::tr("Undo the earlier installation. On %1:").arg(host), uninstall);
    checkClient(writer, source, target, paths("client"));
    Check &directory = writer.add("leftover-directory", CheckGroup::Leftovers, host,
                                  Text::tr("Instances of the directory server"), shown(paths("directory")), Text::tr("none"));
    if (!paths("directory").isEmpty())
        raise(directory, CheckState::Blocking, Text::tr("An instance of the same name cannot be made twice."),
              Text::tr("Remove the instance. On %1:").arg(host),
              paths("server").isEmpty() ? QStringList{QStringLiteral("dsctl INSTANCE remove --do-it || remove-ds.pl -i INSTANCE")}
                                        : uninstall);
    Check &ca = writer.add("leftover-ca", CheckGroup::Leftovers, host, Text::tr("Parts of a certificate server"),
                           shown(paths("ca")), Text::tr("none"));
    if (!paths("ca").isEmpty())
        raise(ca, order.setupCa ? CheckState::Blocking : CheckState::Advisory,
              Text::tr("Uninstalling skips a certificate server whose installation had failed; a new one is refused then."),
              Text::tr("Remove them. On %1:").arg(host), withoutCa(paths("ca")));
    const bool enrolled = order.promotion && !target.realm.isEmpty() && target.realm == source.realm;
    QStringList keys = paths("keys");
    if (enrolled)
        keys.removeAll(QStringLiteral("/etc/krb5.keytab"));
    Check &keytabs =
        writer.add("leftover-keys", CheckGroup::Leftovers, host, Text::tr("Old keys"), shown(keys), Text::tr("none"));
    if (!keys.isEmpty() && paths("server").isEmpty())
        raise(keytabs, CheckState::Advisory,
              Text::tr("Keys of an earlier attempt are no longer valid and are mixed with the new ones."),
              Text::tr("Move them away. On %1:").arg(host), {QStringLiteral("rm -f %1").arg(keys.join(u' '))});
    Check &authority =
        writer.add("leftover-authority", CheckGroup::Leftovers, host, Text::tr("The domain's authority as the machine knows it"),
                   target.caCertificate.isEmpty() ? Text::tr("none") : QStringLiteral("/etc/ipa/ca.crt"));
    if (target.caCertificate.isEmpty() || target.caCertificate.simplified() == source.caCertificate.simplified())
        return;
    raise(authority, enrolled ? CheckState::Advisory : CheckState::Blocking,
          Text::tr("The certificate of an authority that is not the source's makes every TLS connection to the domain fail."),
          Text::tr("Move it away. On %1:").arg(host), {QStringLiteral("mv /etc/ipa/ca.crt /etc/ipa/ca.crt.old")});
}

} // namespace rd
