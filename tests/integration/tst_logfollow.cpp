// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/ssh/sshshellprovider.h"
#include "support/followscript.h"
#include "support/loopbacksshd.h"
#include "support/scriptedasker.h"

#include <QtTest>
#include <unistd.h>

using namespace rd;
using namespace rd::test;

namespace {

void append(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QFile::Append) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
}

QByteArray lines(int from, int to)
{
    QByteArray bytes;
    for (int i = from; i < to; ++i)
        bytes += "[24/Nov/2026:10:11:12.123456789 +0000] - INFO - plugin - function - line " + QByteArray::number(i) + '\n';
    return bytes;
}

} // namespace

/// A log followed over real SSH connections that are cut.
class TestLogFollow : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        m_sshd = std::make_unique<LoopbackSshd>();
        if (!m_sshd->problem.isEmpty())
            QSKIP(qPrintable(m_sshd->problem));
        if (::geteuid() != 0)
            QSKIP("logs are followed as root");
        m_sshd->writeClientConfig();
        m_sshd->knowHostKey();
    }

    void noLineIsLostOrRepeatedWhenTheConnectionIsCutAndTheLogRotatedMeanwhile()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("errors"));
        append(path, lines(0, 20000));
        FollowScript script;
        script.deeds = {{lines(0, 20000),
                         [&] {
                             append(path, lines(20000, 20100));
                             m_sshd->cutConnections();
                             append(path, lines(20100, 40000));
                             QFile::rename(path, path + QStringLiteral(".20261124"));
                             append(path, lines(40000, 60000));
                         }},
                        {lines(0, 60000), [&] { append(path, lines(60000, 60001)); }},
                        {lines(0, 60001), [] {}}};
        const auto credentials = std::make_shared<Credentials>(std::make_shared<ScriptedAsker>());
        SshShellProvider shells(credentials, SshOptions{.configFile = m_sshd->configFile()});
        LogFollower follower(m_sshd->host, {path});
        const auto end = follower.follow(shells, script, script);
        QVERIFY(!end);
        QVERIFY2(end.error().fault == Fault::Cancelled, qPrintable(end.error().summary + end.error().detail));
        QVERIFY(script.events.contains(FollowEvent::Cut));
        QVERIFY(script.events.contains(FollowEvent::Rotated));
        QCOMPARE(script.all, lines(0, 60001));
    }

    void theClockIsReadOverSsh()
    {
        const auto credentials = std::make_shared<Credentials>(std::make_shared<ScriptedAsker>());
        SshShellProvider shells(credentials, SshOptions{.configFile = m_sshd->configFile()});
        SilentMonitor monitor;
        const auto shell = shells.open(m_sshd->host, monitor);
        QVERIFY(shell);
        const auto clock = readHostClock(**shell, monitor);
        QVERIFY(clock);
        QVERIFY(std::abs(clock->ahead) <= clock->uncertainty + 2000);
    }

    void cleanupTestCase() { m_sshd.reset(); }

private:
    std::unique_ptr<LoopbackSshd> m_sshd;
};

QTEST_GUILESS_MAIN(TestLogFollow)
#include "tst_logfollow.moc"
