// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/lab.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace rd::test;

namespace {

const QString cli = QStringLiteral(RD_CLI);
const QString source = QStringLiteral("ipa1.lab.test");
const QString target = QStringLiteral("ipa2.lab.test");

QJsonObject lastEvent(const QByteArray &lines)
{
    QJsonObject last;
    for (const QByteArray &line : lines.split('\n'))
        if (const QJsonObject object = QJsonDocument::fromJson(line).object();
            object.value(QLatin1StringView("event")) == QLatin1StringView("finished"))
            last = object;
    return last;
}

} // namespace

/// What goes wrong ends with a sentence, a kept record, no bundle left, and the chance to start again.
class TestRefusals : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void aBrokenHostNameIsRefusedWithItsRule();
    void everyMishapIsExplained_data();
    void everyMishapIsExplained();
    void aChangedHostKeyIsRefused();
    void afterAllThisAReplicaCanStillBeMade();

private:
    Ended create(const QString &name, const QString &from, const QByteArray &answers,
                 const QString &sshConfig = QStringLiteral("ssh_config"));
    QByteArray goodAnswers() const;
    void replaceCommand(const QString &host, const QString &command, const QByteArray &script);
    void restoreCommand(const QString &host, const QString &command);
    Lab m_lab;
};

void TestRefusals::initTestCase()
{
    if (const QString problem = m_lab.up(2, 1); !problem.isEmpty())
        QFAIL(qPrintable(problem));
    // A bundle for somebody else, made by the real command, to be served where ours is expected.
    const Ended other = m_lab.exec(
        QStringLiteral("ipa1"), QStringLiteral("ipa-replica-prepare ipa9.lab.test --ip-address 10.203.0.19 --no-reverse <<< '%1'")
                                    .arg(QString::fromLatin1(m_lab.passwords().manager)));
    QVERIFY2(other.exitCode == 0, (other.out + other.err).constData());
}

Ended TestRefusals::create(const QString &name, const QString &from, const QByteArray &answers, const QString &sshConfig)
{
    return m_lab.runProgram({cli, QStringLiteral("replica"), QStringLiteral("create"), name, QStringLiteral("--from"), from,
                             QStringLiteral("--ip-address"), QStringLiteral("10.203.0.12"), QStringLiteral("--setup-dns"),
                             QStringLiteral("--ssh-config"), m_lab.state() + QStringLiteral("/hub/") + sshConfig,
                             QStringLiteral("--answers-fd"), QStringLiteral("3"), QStringLiteral("--json")},
                            answers);
}

QByteArray TestRefusals::goodAnswers() const
{
    return "directory-manager=" + m_lab.passwords().manager + "\nadmin-password=" + m_lab.passwords().admin + "\n";
}

void TestRefusals::replaceCommand(const QString &host, const QString &command, const QByteArray &script)
{
    const Ended done = m_lab.exec(
        host,
        QStringLiteral("printf '%1' > /root/replaced && chmod 755 /root/replaced && mount --bind /root/replaced /usr/sbin/%2")
            .arg(QString::fromLatin1(script), command));
    QVERIFY2(done.exitCode == 0, done.err.constData());
}

void TestRefusals::restoreCommand(const QString &host, const QString &command)
{
    m_lab.exec(host, QStringLiteral("umount /usr/sbin/") + command);
}

void TestRefusals::aBrokenHostNameIsRefusedWithItsRule()
{
    const Ended ended = create(QStringLiteral("ipa_2.lab.test"), source, {});
    QCOMPARE(ended.exitCode, 3);
    QVERIFY2(ended.err.contains("underscore"), ended.err.constData());
    QVERIFY(!QDir(m_lab.runs()).exists() || QDir(m_lab.runs()).isEmpty());
}

void TestRefusals::everyMishapIsExplained_data()
{
    QTest::addColumn<QByteArray>("before");   // on ipa1
    QTest::addColumn<QByteArray>("replaced"); // host:command:script
    QTest::addColumn<QByteArray>("answers");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("fault");
    QTest::addColumn<QString>("step");

    const QByteArray prepared = "ipa1:ipa-replica-prepare:#!/bin/sh\\n";
    const QByteArray serve = "cd /var/lib/ipa && cp -p replica-info-ipa9.lab.test.gpg replica-info-ipa2.lab.test.gpg\\n";
    QTest::newRow("the source does not exist") << QByteArray() << QByteArray() << QByteArray() << QStringLiteral("ipa77.lab.test")
                                               << QStringLiteral("unreachable") << QStringLiteral("preflight");
    QTest::newRow("the source has no sshd") << QByteArray("lab-svc stop sshd") << QByteArray() << QByteArray() << source
                                            << QStringLiteral("unreachable") << QStringLiteral("preflight");
    QTest::newRow("the Directory Manager password is wrong")
        << QByteArray("lab-svc start sshd") << QByteArray() << QByteArray("directory-manager=wrong\n") << source
        << QStringLiteral("auth-failed") << QStringLiteral("preflight");
    QTest::newRow("the admin password is wrong")
        << QByteArray() << QByteArray() << "directory-manager=" + m_lab.passwords().manager + "\nadmin-password=wrong\n"
        << source << QStringLiteral("auth-failed") << QStringLiteral("install");
    QTest::newRow("the bundle was made for another host")
        << QByteArray() << prepared + serve << QByteArray() << source << QStringLiteral("conflict") << QStringLiteral("transfer");
    QTest::newRow("the bundle is damaged")
        << QByteArray()
        << prepared + serve + "dd if=/dev/urandom of=replica-info-ipa2.lab.test.gpg bs=1 count=64 seek=900 conv=notrunc\\n"
        << QByteArray() << source << QStringLiteral("malformed") << QStringLiteral("transfer");
    QTest::newRow("the bundle has another passphrase")
        << QByteArray()
        << prepared + "cd /var/lib/ipa && rm -f replica-info-ipa2.lab.test.gpg && echo x | gpg --batch --homedir /root "
                      "--pinentry-mode loopback "
                      "--passphrase another --symmetric -o replica-info-ipa2.lab.test.gpg\\n"
        << QByteArray() << source << QStringLiteral("auth-failed") << QStringLiteral("transfer");
    QTest::newRow("the installer ends with 0 without installing")
        << QByteArray() << QByteArray("ipa2:ipa-replica-install:#!/bin/sh\\nexit 0\\n") << QByteArray() << source
        << QStringLiteral("remote-failed") << QStringLiteral("install");
    QTest::newRow("the installer fails") << QByteArray()
                                         << QByteArray("ipa2:ipa-replica-install:#!/bin/sh\\necho Something broke\\nexit 1\\n")
                                         << QByteArray() << source << QStringLiteral("remote-failed")
                                         << QStringLiteral("install");
}

void TestRefusals::everyMishapIsExplained()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, replaced);
    QFETCH(QByteArray, answers);
    QFETCH(QString, from);
    if (!before.isEmpty())
        m_lab.exec(QStringLiteral("ipa1"), QString::fromLatin1(before));
    const QList<QByteArray> command = replaced.split(':');
    if (!replaced.isEmpty())
        replaceCommand(QString::fromLatin1(command[0]), QString::fromLatin1(command[1]), command.mid(2).join(':'));

    const Ended ended = create(target, from, answers.isEmpty() ? goodAnswers() : answers);

    if (!replaced.isEmpty())
        restoreCommand(QString::fromLatin1(command[0]), QString::fromLatin1(command[1]));
    QVERIFY2(ended.exitCode == 1, (ended.out + ended.err).constData());
    const QJsonObject finished = lastEvent(ended.out);
    QCOMPARE(finished.value(QLatin1StringView("state")).toString(), QStringLiteral("failed"));
    const QJsonObject error = finished.value(QLatin1StringView("error")).toObject();
    QTEST(error.value(QLatin1StringView("fault")).toString(), "fault");
    QVERIFY(!error.value(QLatin1StringView("summary")).toString().isEmpty());
    QVERIFY2(!error.value(QLatin1StringView("advice")).toString().isEmpty(), ended.out.constData());
    const QString run = m_lab.runs() + u'/' + finished.value(QLatin1StringView("run")).toString();
    QFETCH(QString, step);
    QFile journal(run + QStringLiteral("/journal.jsonl"));
    QVERIFY(journal.open(QIODevice::ReadOnly));
    QVERIFY(journal.readAll().contains("\"id\":\"" + step.toUtf8() + "\",\"state\":\"failed\"") || step.isEmpty());
    for (const QString &host : {QStringLiteral("ipa1"), QStringLiteral("ipa2")})
        QCOMPARE(m_lab.exec(host, QStringLiteral("ls -A /var/lib/ipa | grep ipa2")).out, QByteArray());
}

void TestRefusals::aChangedHostKeyIsRefused()
{
    const QString knownHosts = m_lab.state() + QStringLiteral("/keys/known_hosts");
    QFile file(knownHosts);
    QVERIFY(file.open(QIODevice::ReadWrite));
    const QByteArray good = file.readAll();
    QList<QByteArray> lines = good.trimmed().split('\n');
    QVERIFY(lines.size() >= 2);
    const QByteArray keyOfOne = lines[0].mid(lines[0].indexOf(' '));
    const QByteArray keyOfTwo = lines[1].mid(lines[1].indexOf(' '));
    lines[0] = lines[0].left(lines[0].indexOf(' ')) + keyOfTwo;
    lines[1] = lines[1].left(lines[1].indexOf(' ')) + keyOfOne;
    file.resize(0);
    file.write(lines.join('\n') + '\n');
    file.close();

    const Ended ended = create(target, source, goodAnswers());

    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write(good);
    file.close();
    QCOMPARE(ended.exitCode, 1);
    const QJsonObject error = lastEvent(ended.out).value(QLatin1StringView("error")).toObject();
    QCOMPARE(error.value(QLatin1StringView("fault")).toString(), QStringLiteral("untrusted"));
    QVERIFY(!error.value(QLatin1StringView("advice")).toString().isEmpty());
}

void TestRefusals::afterAllThisAReplicaCanStillBeMade()
{
    const Ended ended = create(target, source, goodAnswers());
    QVERIFY2(ended.exitCode == 0, (endOfEvents(ended.out) + ended.err).constData());
}

QTEST_GUILESS_MAIN(TestRefusals)
#include "tst_refusals.moc"
