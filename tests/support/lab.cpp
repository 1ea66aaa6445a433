// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/lab.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <fcntl.h>
#include <sys/mman.h>
#include <unistd.h>

namespace rd::test {
namespace {

const QString labScript = QStringLiteral(RD_SOURCE "/tests/lab/lab");

QByteArray randomPassword(const char *prefix)
{
    QByteArray password(prefix);
    for (int i = 0; i < 4; ++i)
        password += QByteArray::number(QRandomGenerator::global()->bounded(0x100000, 0xffffff), 36);
    return password;
}

/// The text in an unlinked memory file, placed on descriptor 3 of the child: never on a disk, in argv or environment.
void giveOnFd3(QProcess &process, const QByteArray &text)
{
    const int fd = ::memfd_create("answers", 0);
    if (fd < 0 || ::write(fd, text.constData(), static_cast<size_t>(text.size())) != text.size())
        qFatal("no memory file");
    ::lseek(fd, 0, SEEK_SET);
    process.setChildProcessModifier([fd] {
        constexpr int answersFd = 3;
        ::dup2(fd, answersFd);
        if (fd != answersFd)
            ::close(fd);
    });
    QObject::connect(&process, &QProcess::started, &process, [fd] { ::close(fd); });
}

} // namespace

QString forgetfulInstaller()
{
    return QStringLiteral(
        R"sh(cat > /root/install <<'END' && chmod 755 /root/install && mount --bind /root/install /usr/sbin/ipa-replica-install
#!/bin/sh
/lab/commands/ipa-replica-install "$@"
code=$?
ldapi=ldapi://%2frun%2fslapd-LAB-TEST.socket
dn=$(ldapsearch -LLL -Q -Y EXTERNAL -H $ldapi -b cn=dns,dc=lab,dc=test idnsName=_ldap._tcp dn | sed -n 's/^dn: //p')
asked=0
until [ -n "$value" ] || [ $asked -ge 1000 ]; do # it may have been written on another server
    value=$(ldapsearch -LLL -Q -Y EXTERNAL -H $ldapi -s base -b "$dn" sRVRecord | sed -n "s/^sRVRecord: \(.* $(hostname -s).*\)/\1/p")
    asked=$((asked + 1))
done
printf 'dn: %s\nchangetype: modify\ndelete: sRVRecord\nsRVRecord: %s\n' "$dn" "$value" | ldapmodify -Q -Y EXTERNAL -H $ldapi >/dev/null
for server in 10.203.0.11 10.203.0.12; do
    asked=0 # name servers take it from the directory in their own time
    while [ $asked -lt 1000 ] && dig +short +tries=1 +time=1 @$server _ldap._tcp.lab.test SRV | grep -q " $(hostname -s)\."; do
        asked=$((asked + 1))
    done
done
exit $code
END
)sh");
}

QByteArray endOfEvents(const QByteArray &events)
{
    QByteArray kept;
    for (const QByteArray &line : events.split('\n')) {
        if (!line.startsWith("{\"event\":\"line\"") && !line.startsWith("{\"event\":\"installer-"))
            kept += line + '\n';
    }
    constexpr int shown = 900;
    return kept.right(shown);
}

Lab::Lab() : m_passwords{randomPassword("Rt-"), randomPassword("Dm-"), randomPassword("Ad-")}
{
    QDir().mkpath(home());
}

Lab::~Lab()
{
    if (QFile::exists(state()))
        lab({QStringLiteral("purge")});
}

QProcessEnvironment Lab::environment() const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("LAB_STATE"), state());
    environment.insert(QStringLiteral("XDG_STATE_HOME"), home() + QStringLiteral("/state"));
    environment.insert(QStringLiteral("XDG_CONFIG_HOME"), home() + QStringLiteral("/config"));
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    return environment;
}

QString Lab::up(int hosts, int servers, const QStringList &more)
{
    QProcess process;
    process.setProcessEnvironment(environment());
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.setStandardInputFile(QProcess::nullDevice());
    giveOnFd3(process, "root=" + m_passwords.root + "\ndm=" + m_passwords.manager + "\nadmin=" + m_passwords.admin + "\n");
    process.start(labScript, QStringList{QStringLiteral("up"), QString::number(hosts), QStringLiteral("--servers"),
                                         QString::number(servers), QStringLiteral("--passwords"), QStringLiteral("/dev/fd/3")} +
                                 more);
    constexpr int limit = 300'000;
    if (!process.waitForFinished(limit) || process.exitCode() != 0)
        return QStringLiteral("the lab did not come up: ") + QString::fromUtf8(process.readAll());
    return {};
}

Ended Lab::lab(const QStringList &arguments, std::chrono::seconds limit) const
{
    QProcess process;
    process.setProcessEnvironment(environment());
    process.setStandardInputFile(QProcess::nullDevice());
    process.start(labScript, arguments);
    if (!process.waitForFinished(int(std::chrono::milliseconds(limit).count())))
        return {};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

Ended Lab::exec(const QString &host, const QString &shellLine) const
{
    return lab({QStringLiteral("exec"), host, QStringLiteral("bash"), QStringLiteral("-c"), shellLine});
}

std::unique_ptr<QProcess> Lab::startProgram(const QStringList &command, const QByteArray &answers, Input input,
                                            const QString &terminal) const
{
    auto process = std::make_unique<QProcess>();
    process->setProcessEnvironment(environment());
    if (input == Input::Closed)
        process->setStandardInputFile(QProcess::nullDevice());
    if (!terminal.isEmpty())
        process->setStandardOutputFile(terminal, QIODevice::Append); // a terminal has no beginning to go back to
    giveOnFd3(*process, answers);
    // The shell writes the pid that the program will have inside the lab's process namespace, then becomes the program.
    const QString pidFile = home() + QStringLiteral("/program.pid");
    QFile::remove(pidFile);
    process->start(labScript, QStringList{QStringLiteral("run"), QStringLiteral("sh"), QStringLiteral("-c"),
                                          QStringLiteral("echo $$ > \"$0\"; exec \"$@\""), pidFile} +
                                  command);
    process->waitForStarted();
    return process;
}

Ended Lab::runProgram(const QStringList &command, const QByteArray &answers, std::chrono::seconds limit) const
{
    const auto process = startProgram(command, answers);
    if (!process->waitForFinished(int(std::chrono::milliseconds(limit).count()))) {
        killProgram(*process);
        process->waitForFinished();
        return {-1, process->readAllStandardOutput(), "timed out\n" + process->readAllStandardError()};
    }
    return {process->exitCode(), process->readAllStandardOutput(), process->readAllStandardError()};
}

void Lab::killProgram(const QProcess &, const QString &signal) const
{
    QFile pidFile(home() + QStringLiteral("/program.pid"));
    if (pidFile.open(QIODevice::ReadOnly))
        lab({QStringLiteral("run"), QStringLiteral("kill"), signal, QString::fromLatin1(pidFile.readAll().trimmed())});
}

} // namespace rd::test
