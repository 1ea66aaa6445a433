// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/cleanupsteps.h"

#include <QCoreApplication>

namespace rd {
namespace {

// Prints name=value lines. Port numbers are read from /proc, which every generation has; who listens, from ss where it is.
constexpr QLatin1StringView machineScript(R"sh(
[ -n "$(ls -A /var/lib/ipa/sysrestore 2>/dev/null)" ] && echo state=server
client=/var/lib/ipa-client/sysrestore
if [ "$(ls -A $client 2>/dev/null)" = sysrestore.state ] && grep -q '^ *complete *= *False' $client/sysrestore.state; then
    echo file=$client/sysrestore.state # the mark of an enrolment that changed nothing
elif [ -n "$(ls -A $client 2>/dev/null)" ]; then
    [ -e /etc/ipa/default.conf ] && echo state=client || echo state=half-client
fi
for path in /var/lib/pki/pki-tomcat /etc/pki/pki-tomcat /etc/sysconfig/pki-tomcat /etc/sysconfig/pki/tomcat/pki-tomcat \
    /etc/systemd/system/pki-tomcatd.target.wants/pki-tomcatd@pki-tomcat.service /root/.dogtag/pki-tomcat \
    /var/lib/pki-ca /etc/pki-ca /etc/dirsrv/slapd-PKI-IPA "/var/lib/ipa/replica-info-$1.gpg"; do
    [ -e "$path" ] || [ -L "$path" ] && echo "file=$path"
done
for number in 389 636 88 464 749 7389 8080 8443; do
    hex=$(printf '%04X' $number)
    cat /proc/net/tcp /proc/net/tcp6 2>/dev/null | awk -v p=":$hex\$" '$4 == "0A" && $2 ~ p { found = 1 } END { exit !found }' || continue
    who=$(ss -ltnpH "sport = :$number" 2>/dev/null | sed -n 's/.*users:(("\([^"]*\)".*/\1/p' | head -n 1)
    echo "port=$number${who:+ ($who)}"
done
command -v systemctl >/dev/null 2>&1 || exit 0
for name in httpd apache2 krb5kdc krb5-kdc kadmin krb5-admin-server named named-pkcs11 bind9 ipa-custodia ipa-dnskeysyncd \
    pki-tomcatd@pki-tomcat; do
    systemctl is-active --quiet "$name.service" && ! systemctl is-enabled --quiet "$name.service" && echo "unit=$name.service"
done 2>/dev/null
exit 0
)sh");

} // namespace

LeftOnMachine parseLeftOnMachine(const QByteArray &output)
{
    LeftOnMachine left;
    for (const QByteArray &line : output.split('\n')) {
        const qsizetype cut = line.indexOf('=');
        const QByteArray name = line.left(cut);
        const QString value = QString::fromUtf8(line.mid(cut + 1)).trimmed();
        if (name == "state" && value == QLatin1StringView("server"))
            left.state = LeftOnMachine::State::Server;
        else if (name == "state" && left.state == LeftOnMachine::State::Bare)
            left.state = value == QLatin1StringView("client") ? LeftOnMachine::State::Client : LeftOnMachine::State::HalfClient;
        else if (name == "file")
            left.files << value;
        else if (name == "port")
            left.ports << value;
        else if (name == "unit")
            left.units << value;
    }
    return left;
}

Result<LeftOnMachine> lookAtMachine(HostShell &shell, const QString &fqdn, Monitor &monitor)
{
    const auto output =
        shell.run({.argv = {QStringLiteral("sh"), QStringLiteral("-c"), machineScript, QStringLiteral("sh"), fqdn}}, monitor);
    if (!output)
        return pass(output.error());
    if (output->exitCode != 0)
        return fail(Fault::RemoteFailed,
                    QCoreApplication::translate("rd::CleanupSteps", "%1 could not be looked at.").arg(shell.host()),
                    QString::fromUtf8(output->err));
    return parseLeftOnMachine(output->out);
}

Result<> stopForgotten(HostShell &shell, const QStringList &units, Monitor &monitor)
{
    const auto stopped = shell.run(
        {.argv = QStringList{QStringLiteral("systemctl"), QStringLiteral("stop"), QStringLiteral("--")} + units}, monitor);
    if (!stopped)
        return pass(stopped.error());
    if (stopped->exitCode != 0)
        return fail(
            Fault::RemoteFailed,
            QCoreApplication::translate("rd::CleanupSteps", "%1 could not be stopped on %2.").arg(units.join(u' '), shell.host()),
            QString::fromUtf8(stopped->err).trimmed(),
            QCoreApplication::translate("rd::CleanupSteps", "Stop it by hand, then clean up again."));
    return {};
}

} // namespace rd
