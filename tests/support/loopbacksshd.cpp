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

LoopbackSshd::LoopbackSshd()
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
    writeFile(path("sshd_config"),
              QStringLiteral(
                  "Port %1\nListenAddress 127.0.0.1\nHostKey %2\nAuthorizedKeysFile %3\nPidFile none\nUsePAM no\nStrictModes no\n"
                  "PasswordAuthentication no\nKbdInteractiveAuthentication no\nPermitRootLogin yes\n")
                  .arg(port)
                  .arg(path("host_key"), path("authorized_keys"))
                  .toUtf8());
    m_sshd.start(program, {QStringLiteral("-D"), QStringLiteral("-e"), QStringLiteral("-f"), path("sshd_config")});
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
    const qint64 listener = m_sshd.processId();
    const QString children = QStringLiteral("/proc/%1/task/%1/children").arg(listener);
    for (const QByteArray &child : fileContent(children).split(' '))
        if (const int pid = child.toInt(); pid > 1)
            ::kill(pid, SIGKILL);
}

QByteArray LoopbackSshd::fingerprint(const char *key) const
{
    QProcess keygen;
    keygen.start(QStringLiteral("ssh-keygen"), {QStringLiteral("-lf"), path(key)});
    keygen.waitForFinished();
    return keygen.readAllStandardOutput().split(' ').value(1);
}

} // namespace rd::test
