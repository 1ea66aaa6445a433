// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/loopbacksshd.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>
#include <QtTest>
#include <csignal>
#include <unistd.h>

namespace rd::test {

quint16 freePort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

QByteArray fileContent(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void writeFile(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write %s", qPrintable(path));
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
}

LoopbackSshd::LoopbackSshd(Accounts accounts) : m_accounts(accounts)
{
    start();
}

LoopbackSshd::~LoopbackSshd()
{
    cutConnections();
    m_sshd.terminate();
    m_sshd.waitForFinished(5000);
}

bool LoopbackSshd::makeKey(const char *name)
{
    QProcess keygen;
    keygen.start(QStringLiteral("ssh-keygen"), {QStringLiteral("-q"), QStringLiteral("-t"), QStringLiteral("ed25519"),
                                                QStringLiteral("-N"), QString(), QStringLiteral("-f"), path(name)});
    return keygen.waitForFinished() && keygen.exitCode() == 0;
}

void LoopbackSshd::start()
{
    const QString program =
        QStandardPaths::findExecutable(QStringLiteral("sshd"), {QStringLiteral("/usr/sbin"), QStringLiteral("/usr/bin")});
    if (program.isEmpty()) {
        problem = QStringLiteral("sshd is not installed");
        return;
    }
    if (::geteuid() == 0)
        QDir().mkpath(QStringLiteral("/run/sshd"));
    for (const char *name : {"host_key", "other_host_key", "user_key", "stranger_key"})
        if (!makeKey(name)) {
            problem = QStringLiteral("ssh-keygen failed");
            return;
        }
    QFile::copy(path("user_key.pub"), path("authorized_keys"));
    port = freePort();
    writeFile(
        path("sshd_config"),
        QStringLiteral(
            "Port %1\nListenAddress 127.0.0.1\nHostKey %2\nAuthorizedKeysFile %3\nPidFile none\nUsePAM %4\nStrictModes no\n"
            "PasswordAuthentication %4\nKbdInteractiveAuthentication %4\nPermitRootLogin yes\n")
            .arg(port)
            .arg(path("host_key"), path("authorized_keys"), QLatin1StringView(m_accounts == Accounts::Prepared ? "yes" : "no"))
            .toUtf8());
    QStringList command{program, QStringLiteral("-D"), QStringLiteral("-e"), QStringLiteral("-f"), path("sshd_config")};
    if (m_accounts == Accounts::Prepared)
        command = prepareAccounts() + command;
    if (!problem.isEmpty())
        return;
    m_sshd.start(command.first(), command.mid(1));
    const bool listens = QTest::qWaitFor([this] {
        QTcpSocket probe;
        probe.connectToHost(QHostAddress::LocalHost, port);
        return probe.waitForConnected(200);
    });
    if (!listens)
        problem = QStringLiteral("sshd does not start: ") + QString::fromUtf8(m_sshd.readAllStandardError());
    writeClientConfig();
    knowHostKey();
}

/// The words before the command that start it in a mount namespace with these accounts.
QStringList LoopbackSshd::prepareAccounts()
{
    if (::geteuid() != 0 || QStandardPaths::findExecutable(QStringLiteral("sudo")).isEmpty()) {
        problem = QStringLiteral("accounts can be prepared only by root, and with sudo installed");
        return {};
    }
    QProcess crypt;
    crypt.start(QStringLiteral("openssl"), {QStringLiteral("passwd"), QStringLiteral("-6"), QStringLiteral("-stdin")});
    crypt.write(password() + '\n');
    crypt.closeWriteChannel();
    crypt.waitForFinished();
    const QByteArray hash = crypt.readAllStandardOutput().trimmed();
    QByteArray passwd = fileContent(QStringLiteral("/etc/passwd"));
    QByteArray shadow = fileContent(QStringLiteral("/etc/shadow"));
    int uid = 61000;
    for (const QByteArray name : {"rd-asked", "rd-free", "rd-plain"}) {
        passwd += name + ":x:" + QByteArray::number(++uid) + ":65534::/:/bin/sh\n";
        shadow += name + ':' + hash + ":20000:0:99999:7:::\n";
    }
    writeFile(path("passwd"), passwd);
    QFile::setPermissions(path("passwd"), QFile::Permissions(0x6444));
    writeFile(path("shadow"), shadow);
    writeFile(path("sudoers"), "root ALL=(ALL:ALL) ALL\nrd-asked ALL=(ALL:ALL) ALL\nrd-free ALL=(ALL:ALL) NOPASSWD: ALL\n");
    QFile::setPermissions(path("sudoers"), QFile::ReadOwner | QFile::ReadGroup);
    QFile::setPermissions(m_folder.path(), QFile::Permissions(0x7755)); // sshd reads authorized_keys as the one who logs in
    QFile::setPermissions(path("authorized_keys"), QFile::Permissions(0x6444));
    return {QStringLiteral("unshare"),
            QStringLiteral("-m"),
            QStringLiteral("sh"),
            QStringLiteral("-c"),
            QStringLiteral(
                "for name in passwd shadow sudoers; do mount --bind \"$0/$name\" \"/etc/$name\" || exit 1; done; exec \"$@\""),
            m_folder.path()};
}

void LoopbackSshd::writeClientConfig(const char *identity, quint16 otherPort)
{
    const QString user =
        QString::fromLocal8Bit(qgetenv("USER").isEmpty() && ::geteuid() == 0 ? QByteArray("root") : qgetenv("USER"));
    writeFile(
        configFile(),
        QStringLiteral(
            "Host target viajump\nHostName 127.0.0.1\nPort %1\nUser %2\nIdentityFile %3\nIdentitiesOnly yes\nIdentityAgent none\n"
            "UserKnownHostsFile %4\nGlobalKnownHostsFile /dev/null\nStrictHostKeyChecking no\n"
            "Host nowhere\nHostName no-such-host.invalid\nHost viajump\nProxyJump nowhere\n")
            .arg(otherPort ? otherPort : port)
            .arg(user, path(identity), path("known_hosts"))
            .toUtf8());
}

void LoopbackSshd::knowHostKey(const char *key)
{
    const QByteArray name = "[127.0.0.1]:" + QByteArray::number(port) + ' ';
    writeFile(path("known_hosts"), name + fileContent(path(key) + QLatin1StringView(".pub")));
}

void LoopbackSshd::forgetHostKey()
{
    QFile::remove(path("known_hosts"));
}

void LoopbackSshd::cutConnections()
{
    QHash<int, int> parents; // of sshd processes: for other users than root there are two for each connection
    const auto entries = QDir(QStringLiteral("/proc")).entryList(QDir::Dirs);
    for (const QString &entry : entries) {
        const QByteArray stat = fileContent(QStringLiteral("/proc/%1/stat").arg(entry));
        if (entry.toInt() > 1 && stat.contains("(sshd)"))
            parents.insert(entry.toInt(), stat.mid(stat.lastIndexOf(')')).split(' ').value(2).toInt());
    }
    const int listener = static_cast<int>(m_sshd.processId());
    for (auto it = parents.cbegin(); it != parents.cend(); ++it)
        if (it.value() == listener || parents.value(it.value()) == listener)
            ::kill(it.key(), SIGKILL);
}

QByteArray LoopbackSshd::fingerprint(const char *key) const
{
    QProcess keygen;
    keygen.start(QStringLiteral("ssh-keygen"), {QStringLiteral("-lf"), path(key)});
    keygen.waitForFinished();
    return keygen.readAllStandardOutput().split(' ').value(1);
}

} // namespace rd::test
