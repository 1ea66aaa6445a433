// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnosis/hostlogs.h"

#include "logs/hostlogfiles.h"

#include <QCoreApplication>

namespace rd {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(rd::HostLogs)
};

// Prints "offset lines-before path" for each log; $1 is how much of a log is wanted, $2 which ones
constexpr QLatin1StringView listScript(R"sh(
for log in $2; do
    [ -f "$log" ] && [ -s "$log" ] || continue
    size=$(wc -c <"$log") || continue
    offset=0 before=0
    if [ "$size" -gt "$1" ]; then
        offset=$((size - $1))
        before=$(head -c "$offset" "$log" | wc -l)
    fi
    echo "$offset $before $log"
done | awk '!seen[$3]++' | head -n 200
command -v journalctl >/dev/null 2>&1 && echo "0 0 journal"
exit 0
)sh");

constexpr QLatin1StringView journalScript(
    "journalctl --quiet --no-pager --output=short-iso --lines=50000 --unit='dirsrv@*' --unit='pki-tomcatd@*' --unit=krb5kdc "
    "--unit=kadmin --unit=named --unit=named-pkcs11 --unit=httpd --unit=certmonger --unit=gssproxy --unit=oddjobd "
    "--unit=ipa-custodia --unit=ipa --identifier=systemd-coredump --identifier=kernel 2>/dev/null");

struct HostLog
{
    qint64 offset = 0;
    qint64 linesBefore = 0;
    QString path;
};

QList<HostLog> readList(const QByteArray &output)
{
    QList<HostLog> logs;
    for (const QByteArray &line : output.split('\n')) {
        const QList<QByteArray> words = line.split(' ');
        bool offset = false;
        bool before = false;
        const HostLog log{words.value(0).toLongLong(&offset), words.value(1).toLongLong(&before),
                          QString::fromUtf8(words.mid(2).join(' '))};
        if (offset && before && log.offset >= 0 && log.linesBefore >= 0 && !log.path.isEmpty() && logs.size() < 200)
            logs.append(log);
    }
    return logs;
}

RemoteCommand readCommand(const HostLog &log)
{
    if (log.path == QLatin1StringView("journal"))
        return {.argv = {QStringLiteral("sh"), QStringLiteral("-c"), journalScript}};
    return {.argv = {QStringLiteral("tail"), QStringLiteral("-c"), QStringLiteral("+%1").arg(log.offset + 1),
                     QStringLiteral("--"), log.path}};
}

} // namespace

Result<> readHostLogs(HostShell &shell, LogTaker &taker, Monitor &monitor)
{
    const auto listed = shell.run({.argv = {QStringLiteral("sh"), QStringLiteral("-c"), listScript, QStringLiteral("sh"),
                                            QString::number(mostBytesOfHostLog), replicaLogPatterns()}},
                                  monitor);
    if (!listed)
        return pass(listed.error());
    const QList<HostLog> logs = readList(listed->out);
    if (logs.isEmpty())
        return fail(Fault::NotFound, Text::tr("%1 has no log of FreeIPA.").arg(shell.host()), QString::fromUtf8(listed->err),
                    Text::tr("Check that FreeIPA was installed there, and that the login is root or may use sudo."));
    int done = 0;
    for (const HostLog &log : logs) {
        monitor.progress(done++, static_cast<int>(logs.size()), log.path);
        taker.beginLog(shell.host() + u':' + log.path, log.linesBefore);
        qint64 taken = 0;
        const auto output = shell.stream(
            readCommand(log),
            [&](QByteArrayView bytes) {
                taker.takeBytes(bytes.first(std::min<qint64>(bytes.size(), 2 * mostBytesOfHostLog - taken)));
                taken += bytes.size();
                return taken < 2 * mostBytesOfHostLog && !monitor.stopRequested();
            },
            monitor);
        taker.endLog();
        if (!output && output.error().fault != Fault::Cancelled)
            return pass(output.error());
        if (monitor.stopRequested())
            return fail(Fault::Cancelled, Text::tr("Stopped."));
        if (log.offset > 0)
            taker.leaveOut(Text::tr("Of %1 on %2 only the newest %3 MB were read.")
                               .arg(log.path, shell.host())
                               .arg(mostBytesOfHostLog >> 20));
    }
    return {};
}

} // namespace rd
