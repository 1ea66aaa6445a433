// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "logs/hostlogfiles.h"

#include <QCoreApplication>
#include <array>

namespace rd {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(rd::HostLogFiles)
};

constexpr qsizetype mostFiles = 400;

/// Logs that tell of the running servers.
constexpr QLatin1StringView otherPatterns(
    "/var/log/dirsrv/slapd-*/access /var/log/dirsrv/slapd-*/audit /var/log/httpd/access_log /var/log/apache2/access.log "
    "/var/log/ipaupgrade.log /var/log/ipaserver-uninstall.log /var/log/ipa-custodia.audit.log /var/log/ipa/healthcheck/*.log "
    "/var/log/sssd/*.log /var/log/messages /var/log/syslog /var/log/secure /var/log/auth.log");

// Prints "size path" for each file there is
constexpr QLatin1StringView listScript(R"sh(
for log in $1; do
    [ -f "$log" ] && [ -s "$log" ] || continue
    size=$(wc -c <"$log") || continue
    echo "$size $log"
done | awk '!seen[$2]++' | head -n 400
command -v journalctl >/dev/null 2>&1 && echo "0 journal"
exit 0
)sh");

struct Known
{
    const char *part; ///< of the path
    const char *what;
};

QString whatOf(const QString &path)
{
    static constexpr std::array known{
        Known{"conncheck", QT_TRANSLATE_NOOP("rd::HostLogFiles", "Connection check")},
        Known{"ipaclient", QT_TRANSLATE_NOOP("rd::HostLogFiles", "Enrolment of the client")},
        Known{"uninstall", QT_TRANSLATE_NOOP("rd::HostLogFiles", "Removal of the server")},
        Known{"ipaupgrade", QT_TRANSLATE_NOOP("rd::HostLogFiles", "Upgrade of FreeIPA")},
        Known{"-spawn", QT_TRANSLATE_NOOP("rd::HostLogFiles", "Installation of the certificate server")},
        Known{"/pki", QT_TRANSLATE_NOOP("rd::HostLogFiles", "Certificate server")},
        Known{"install", QT_TRANSLATE_NOOP("rd::HostLogFiles", "Installation")},
        Known{"/errors", QT_TRANSLATE_NOOP("rd::HostLogFiles", "Directory server, errors")},
        Known{"dirsrv", QT_TRANSLATE_NOOP("rd::HostLogFiles", "Directory server, operations")},
        Known{"krb5kdc", QT_TRANSLATE_NOOP("rd::HostLogFiles", "Key distribution center")},
        Known{"kadmind", QT_TRANSLATE_NOOP("rd::HostLogFiles", "Kerberos administration")},
        Known{"named", QT_TRANSLATE_NOOP("rd::HostLogFiles", "Name server")},
        Known{"httpd", QT_TRANSLATE_NOOP("rd::HostLogFiles", "Web server")},
        Known{"apache2", QT_TRANSLATE_NOOP("rd::HostLogFiles", "Web server")},
        Known{"audit", QT_TRANSLATE_NOOP("rd::HostLogFiles", "Audit of the system")},
        Known{"sssd", QT_TRANSLATE_NOOP("rd::HostLogFiles", "SSSD")},
        Known{"journal", QT_TRANSLATE_NOOP("rd::HostLogFiles", "Journal of the system")}};
    for (const Known &each : known)
        if (path.contains(QLatin1StringView(each.part)))
            return Text::tr(each.what);
    return Text::tr("System");
}

RemoteCommand command(const QString &patterns)
{
    return {.argv = {QStringLiteral("sh"), QStringLiteral("-c"), listScript, QStringLiteral("sh"), patterns}};
}

void addFiles(const QByteArray &output, bool usual, QList<HostLogFile> &files)
{
    for (const QByteArray &line : output.split('\n')) {
        const qsizetype space = line.indexOf(' ');
        bool good = false;
        const qint64 size = line.first(std::max<qsizetype>(space, 0)).toLongLong(&good);
        const QString path = QString::fromUtf8(line.sliced(space + 1));
        const bool journal = path == QLatin1StringView("journal");
        if (!good || size < 0 || !(path.startsWith(u'/') || (journal && !usual)) || files.size() >= mostFiles)
            continue;
        files.append({path, size, whatOf(path), usual || journal});
    }
}

} // namespace

QLatin1StringView replicaLogPatterns()
{
    return QLatin1StringView(
        "/var/log/ipa*-install.log /var/log/ipareplica-conncheck.log /var/log/ipareplica-*-install.log "
        "/var/log/dirsrv/slapd-*/errors /var/log/pki/pki-*-spawn.*.log /var/log/pki-ca*-spawn.log /var/log/pki*-install.log "
        "/var/log/pki/pki-tomcat/ca/debug* /var/log/pki/pki-tomcat/kra/debug* /var/log/pki-ca/debug "
        "/var/log/pki/pki-tomcat/localhost.* /var/log/pki/pki-tomcat/catalina.* /var/log/krb5kdc.log /var/log/kadmind.log "
        "/var/log/httpd/error_log /var/log/apache2/error.log /var/named/data/named.run /var/log/audit/audit.log");
}

Result<QList<HostLogFile>> listHostLogs(HostShell &shell, Monitor &monitor)
{
    QList<HostLogFile> files;
    for (const bool usual : {true, false}) {
        const auto listed = shell.run(command(usual ? replicaLogPatterns() : otherPatterns), monitor);
        if (!listed)
            return pass(listed.error());
        addFiles(listed->out, usual, files);
    }
    if (files.isEmpty())
        return fail(Fault::NotFound, Text::tr("%1 has no log of FreeIPA.").arg(shell.host()), {},
                    Text::tr("Check that FreeIPA was installed there, and that the login is root or may use sudo."));
    return files;
}

} // namespace rd
