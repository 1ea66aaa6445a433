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
for python in python3 python /usr/libexec/platform-python python2; do
    command -v $python >/dev/null 2>&1 && {
    echo "python=$python";
    break; }
done
[ -n "$(ls -A /var/lib/ipa/sysrestore 2>/dev/null)" ] && echo configured=sysrestore
[ -r /etc/ipa/default.conf ] && sed -n 's/^ *\(realm\|domain\|basedn\) *= *\(.*\)/\1=\2/p' /etc/ipa/default.conf
version=$(ipa --version 2>/dev/null | sed -n 's/^VERSION: *\([^,]*\),.*/\1/p')
[ -n "$version" ] || version=$($python -c 'from ipapython.version import VERSION; print(VERSION)' 2>/dev/null)
[ -n "$version" ] && echo "version=$version"
[ -r /etc/ipa/ca.crt ] && cat /etc/ipa/ca.crt
exit 0
)sh");

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
            (value == QLatin1StringView("prepare") ? facts.canPrepare : facts.canInstall) = true;
        else if (name == "python")
            facts.hasPython = true;
        else if (name == "configured")
            facts.configured = true;
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

} // namespace rd
