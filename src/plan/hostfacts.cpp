// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/hostfacts.h"

#include <QCoreApplication>

namespace rd {
namespace {

// Prints name=value lines, then the CA certificate. Everything it calls may be missing.
constexpr QLatin1StringView factsScript(R"sh(
echo "fqdn=$(hostname -f 2>/dev/null || hostname)"
for tool in prepare install; do
    [ -x /usr/sbin/ipa-replica-$tool ] && echo "tool=$tool"
done
[ -x /usr/sbin/ipa-client-install ] && echo tool=client
for python in python3 python /usr/libexec/platform-python python2; do
    command -v $python >/dev/null 2>&1 && {
    echo "python=$python";
    break; }
done
[ -n "$(ls -A /var/lib/ipa/sysrestore 2>/dev/null)" ] && echo configured=sysrestore
client=/var/lib/ipa-client/sysrestore
[ -n "$(ls -A $client 2>/dev/null)" ] && echo enrolled=sysrestore
sed -n 's/^ *complete *= */enrolment=/p' $client/sysrestore.state 2>/dev/null
conf=/etc/ipa/default.conf
[ -r $conf ] && sed -n 's/^ *\(realm\|domain\|basedn\|server\) *= *\(.*\)/\1=\2/p' $conf
uri=$(sed -n 's/^ *ldap_uri *= *\(ldapi:.*\)/\1/p' $conf 2>/dev/null)
if [ -z "$uri" ]; then
    instance=$(sed -n 's/^ *realm *= *//p' $conf 2>/dev/null | tr . -)
    for run in /run /var/run; do
        [ -S "$run/slapd-$instance.socket" ] && uri="ldapi://$(echo $run | sed 's,/,%2f,g')%2fslapd-$instance.socket"
    done
fi
base=$(sed -n 's/^ *basedn *= *//p' $conf 2>/dev/null)
[ -n "$uri" ] && [ -n "$base" ] && {
    answer=$(ldapsearch -LLL -Q -Y EXTERNAL -H "$uri" -s base -b "cn=Domain Level,cn=ipa,cn=etc,$base" ipaDomainLevel 2>/dev/null)
    case $? in
    0) echo "level=$(echo "$answer" | sed -n 's/^ipaDomainLevel: *//p')" ;;
    32) echo level=0 ;;
    esac
}
version=$(ipa --version 2>/dev/null | sed -n 's/^VERSION: *\([^,]*\),.*/\1/p')
[ -n "$version" ] || version=$($python -c 'from ipapython.version import VERSION; print(VERSION)' 2>/dev/null)
[ -n "$version" ] && echo "version=$version"
[ -r /etc/ipa/ca.crt ] && cat /etc/ipa/ca.crt
exit 0
)sh");

std::optional<int> parsedLevel(const QString &text)
{
    bool ok = false;
    const int level = text.toInt(&ok);
    return ok && level >= 0 ? std::optional(level) : std::nullopt;
}

} // namespace

HostFacts parseHostFacts(const QByteArray &output)
{
    HostFacts facts;
    const qsizetype pem = output.indexOf("-----BEGIN ");
    facts.caCertificate = pem < 0 ? QByteArray() : output.mid(pem);
    for (const QByteArray &line : output.left(pem < 0 ? output.size() : pem).split('\n')) {
        const qsizetype cut = line.indexOf('=');
        const QByteArray name = line.left(cut);
        const QString value = QString::fromUtf8(line.mid(cut + 1)).trimmed();
        if (name == "fqdn")
            facts.fqdn = value.toLower();
        else if (name == "tool")
            (value == QLatin1StringView("prepare")  ? facts.canPrepare
             : value == QLatin1StringView("client") ? facts.canEnrol
                                                    : facts.canInstall) = true;
        else if (name == "python")
            facts.hasPython = true;
        else if (name == "configured")
            facts.configured = true;
        else if (name == "enrolled")
            facts.enrolled = true;
        else if (name == "enrolment" && value == QLatin1StringView("False")) // of 4.10 and later: begun, not completed
            facts.enrolled = false;
        else if (name == "server")
            facts.server = value.toLower();
        else if (name == "level")
            facts.domainLevel = parsedLevel(value);
        else if (name == "realm")
            facts.realm = value;
        else if (name == "domain")
            facts.domain = value;
        else if (name == "basedn")
            facts.baseDn = value;
        else if (name == "version")
            facts.version = value;
    }
    return facts;
}

Result<HostFacts> readHostFacts(HostShell &shell, Monitor &monitor)
{
    const auto output = shell.run({.argv = {QStringLiteral("sh"), QStringLiteral("-c"), factsScript}}, monitor);
    if (!output)
        return pass(output.error());
    if (output->exitCode != 0)
        return fail(Fault::RemoteFailed,
                    QCoreApplication::translate("rd::HostFacts", "%1 could not be looked at.").arg(shell.host()),
                    QString::fromUtf8(output->err));
    return parseHostFacts(output->out);
}

Result<int> HostFacts::level() const
{
    if (!configured)
        return fail(Fault::NotFound, QCoreApplication::translate("rd::HostFacts", "%1 is not a FreeIPA server.").arg(fqdn));
    return domainLevel.value_or(canPrepare ? 0 : 1); // 4.7 was the last to make bundles
}

} // namespace rd
