// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/dns/resolver.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>
#include <QUdpSocket>
#include <atomic>
#include <thread>

using namespace rd;
using namespace std::chrono_literals;

namespace {

class StopAfter final : public Monitor
{
public:
    explicit StopAfter(int milliseconds) : m_limit(milliseconds) { m_since.start(); }
    bool stopRequested() const override { return m_since.elapsed() >= m_limit; }
    void progress(int, int, const QString &) override {}

private:
    int m_limit;
    QElapsedTimer m_since;
};

bool write(const QString &path, const QByteArray &text)
{
    QFile file(path);
    return file.open(QFile::WriteOnly) && file.write(text) == text.size();
}

quint16 freePort()
{
    QTcpServer probe;
    probe.listen(QHostAddress::LocalHost);
    return probe.serverPort();
}

/// Answers every question with the same made-up bytes behind the question's id.
class Liar
{
public:
    explicit Liar(const QByteArray &afterId, bool rightId = true)
    {
        m_thread = std::thread([this, afterId, rightId] {
            QUdpSocket socket;
            socket.bind(QHostAddress::LocalHost);
            m_port = socket.localPort();
            while (!m_stop) {
                if (!socket.waitForReadyRead(50) && !socket.hasPendingDatagrams())
                    continue;
                QByteArray question(512, '\0');
                QHostAddress from;
                quint16 port = 0;
                question.resize(socket.readDatagram(question.data(), question.size(), &from, &port));
                if (!rightId)
                    question[0] = char(question[0] ^ 1);
                QByteArray answer = question;
                answer.replace(2, afterId.size(), afterId);
                socket.writeDatagram(afterId.isEmpty() ? QByteArray("x") : answer, from, port);
            }
        });
        while (m_port == 0)
            std::this_thread::sleep_for(5ms);
    }
    ~Liar()
    {
        m_stop = true;
        m_thread.join();
    }
    QString address() const { return QStringLiteral("127.0.0.1:%1").arg(m_port); }

private:
    std::thread m_thread;
    std::atomic<quint16> m_port = 0;
    std::atomic<bool> m_stop = false;
};

} // namespace

class TestResolver : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir{QStringLiteral("/tmp/rdtest-XXXXXX")};
    QProcess m_named;
    quint16 m_port = 0;
    SilentMonitor m_watch;
    NameServerResolver m_resolver{1500ms};

    QString named() const { return QStringLiteral("127.0.0.1:%1").arg(m_port); }

    Result<QStringList> ask(const char *name, const char *type)
    {
        return m_resolver.lookup(named(), QString::fromUtf8(name), QString::fromLatin1(type), m_watch);
    }

private slots:
    void initTestCase()
    {
        const QString program = QStandardPaths::findExecutable(QStringLiteral("named"), {QStringLiteral("/usr/sbin"), QStringLiteral("/usr/bin")});
        if (program.isEmpty())
            QSKIP("named is not installed");
        m_port = freePort();
        QByteArray zone = "$TTL 86400\n@ IN SOA ipa1 hostmaster 1 3600 900 1209600 3600\n@ NS ipa1\nipa1 A 10.203.0.11\nipa1 AAAA 2001:db8::11\n"
                          "_ldap._tcp SRV 0 100 389 ipa1\n_ldap._tcp SRV 0 100 389 IPA2.lab.test.\n_kerberos TXT \"LAB.\" \"TEST\"\n"
                          "alias CNAME ipa1\n11.rev PTR ipa1\n";
        for (int i = 0; i < 90; ++i)
            zone += "many A 10.204.0." + QByteArray::number(i + 1) + "\n";
        const QByteArray dir = m_dir.path().toUtf8();
        const QByteArray port = QByteArray::number(m_port);
        QVERIFY(write(m_dir.filePath(QStringLiteral("zone")), zone));
        QVERIFY(write(m_dir.filePath(QStringLiteral("conf")),
                      "options { directory \"" + dir + "\"; listen-on port " + port + " { 127.0.0.1; }; listen-on-v6 port " + port +
                          " { ::1; }; pid-file none; session-keyfile \"" + dir + "/key\"; recursion no; dnssec-validation no; };\n"
                          "controls { };\nzone \"lab.test\" { type primary; file \"" + dir + "/zone\"; };\n"
                          "zone \"secret.test\" { type primary; file \"" + dir + "/zone\"; allow-query { none; }; };\n"
                          "zone \"broken.test\" { type primary; file \"" + dir + "/none\"; };\n"));
        m_named.start(program, {QStringLiteral("-g"), QStringLiteral("-c"), m_dir.filePath(QStringLiteral("conf"))});
        QVERIFY(m_named.waitForStarted());
        QTRY_VERIFY2_WITH_TIMEOUT(ask("ipa1.lab.test", "A").has_value(), m_named.readAllStandardError().constData(), 20000);
    }
    void cleanupTestCase()
    {
        m_named.terminate();
        m_named.waitForFinished(10000);
    }

    void readsWhatTheServerHolds_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QStringList>("data");
        const auto row = [](const char *name, const char *type, QStringList data) {
            data.sort();
            QTest::addRow("%s %s", type, name) << QByteArray(name) << QByteArray(type) << data;
        };
        row("ipa1.lab.test", "A", {QStringLiteral("10.203.0.11")});
        row("IPA1.LAB.TEST.", "A", {QStringLiteral("10.203.0.11")});
        row("ipa1.lab.test", "AAAA", {QStringLiteral("2001:db8::11")});
        row("_ldap._tcp.lab.test", "SRV", {QStringLiteral("0 100 389 ipa1.lab.test."), QStringLiteral("0 100 389 ipa2.lab.test.")});
        row("_kerberos.lab.test", "TXT", {QStringLiteral("LAB.TEST")});
        row("11.rev.lab.test", "PTR", {QStringLiteral("ipa1.lab.test.")});
        row("lab.test", "NS", {QStringLiteral("ipa1.lab.test.")});
        row("alias.lab.test", "A", {QStringLiteral("10.203.0.11")});
        row("nobody.lab.test", "A", {});
        row("ipa1.lab.test", "SRV", {});
    }
    void readsWhatTheServerHolds()
    {
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, type);
        auto answer = ask(name.constData(), type.constData());
        QVERIFY2(answer, answer ? "" : qPrintable(answer.error().summary));
        answer->sort();
        QTEST(*answer, "data");
    }

    void takesTcpForWhatDoesNotFit()
    {
        const auto answer = ask("many.lab.test", "A");
        QVERIFY2(answer, answer ? "" : qPrintable(answer.error().summary + answer.error().detail));
        QCOMPARE(answer->size(), 90);
    }

    void speaksIpv6()
    {
        const QFile hasIpv6(QStringLiteral("/proc/net/if_inet6"));
        if (!hasIpv6.exists() || !QTcpServer().listen(QHostAddress::LocalHostIPv6))
            QSKIP("this machine has no IPv6 loopback");
        const auto answer = m_resolver.lookup(QStringLiteral("[::1]:%1").arg(m_port), QStringLiteral("ipa1.lab.test"), QStringLiteral("A"), m_watch);
        QVERIFY2(answer, answer ? "" : qPrintable(answer.error().summary));
        QCOMPARE(*answer, QStringList{QStringLiteral("10.203.0.11")});
    }

    void tellsRefusalsApart()
    {
        QCOMPARE(ask("ipa1.secret.test", "A").error().fault, Fault::Denied);
        QCOMPARE(ask("ipa1.elsewhere.test", "A").error().fault, Fault::Denied);
        QCOMPARE(ask("ipa1.broken.test", "A").error().fault, Fault::RemoteFailed);
        QCOMPARE(ask("ipa1.lab.test", "MX").error().fault, Fault::Malformed);
        QCOMPARE(ask("a..b", "A").error().fault, Fault::Malformed);
        QCOMPARE(ask(QByteArray(300, 'a').constData(), "A").error().fault, Fault::Malformed);
    }

    void wantsAnAddress_data()
    {
        QTest::addColumn<QString>("server");
        for (const char *server : {"", "ipa1.lab.test", "127.0.0.1:", "127.0.0.1:dns", "127.0.0.1:99999x", "[::1", "[::1]x", "127.0.0.1:53 x"})
            QTest::newRow(server) << QString::fromLatin1(server);
    }
    void wantsAnAddress()
    {
        QFETCH(QString, server);
        const auto answer = m_resolver.lookup(server, QStringLiteral("a.b"), QStringLiteral("A"), m_watch);
        QVERIFY(!answer);
        QCOMPARE(answer.error().fault, Fault::Malformed);
    }

    void aClosedPortIsToldAtOnce()
    {
        QElapsedTimer time;
        time.start();
        const auto answer = m_resolver.lookup(QStringLiteral("127.0.0.1:%1").arg(freePort()), QStringLiteral("a.b"), QStringLiteral("A"), m_watch);
        QVERIFY(!answer);
        QCOMPARE(answer.error().fault, Fault::Unreachable);
        QVERIFY(time.elapsed() < 1000);
    }

    void silenceEnds()
    {
        QUdpSocket silent;
        QVERIFY(silent.bind(QHostAddress::LocalHost));
        const auto answer = m_resolver.lookup(QStringLiteral("127.0.0.1:%1").arg(silent.localPort()), QStringLiteral("a.b"), QStringLiteral("A"), m_watch);
        QVERIFY(!answer);
        QCOMPARE(answer.error().fault, Fault::TimedOut);
        int asked = 0;
        for (; silent.hasPendingDatagrams(); ++asked)
            silent.readDatagram(nullptr, 0);
        QCOMPARE(asked, 3);
    }

    void aStopIsNoticedAtOnce()
    {
        QUdpSocket silent;
        QVERIFY(silent.bind(QHostAddress::LocalHost));
        StopAfter stop(300);
        QElapsedTimer time;
        time.start();
        NameServerResolver patient(60s);
        const auto answer = patient.lookup(QStringLiteral("127.0.0.1:%1").arg(silent.localPort()), QStringLiteral("a.b"), QStringLiteral("A"), stop);
        QVERIFY(!answer);
        QCOMPARE(answer.error().fault, Fault::Cancelled);
        QVERIFY2(time.elapsed() < 300 + 2 * cancelLatency.count(), qPrintable(QString::number(time.elapsed())));
    }

    void badAnswersAreNotBelieved_data()
    {
        QTest::addColumn<QByteArray>("afterId");
        QTest::addColumn<bool>("rightId");
        QTest::addColumn<Fault>("fault");
        QTest::newRow("another's id") << QByteArray("\x84\x00", 2) << false << Fault::TimedOut;
        QTest::newRow("a question") << QByteArray("\x01\x00", 2) << true << Fault::TimedOut;
        QTest::newRow("one byte") << QByteArray() << true << Fault::TimedOut;
        QTest::newRow("more records than bytes") << QByteArray("\x84\x00\x00\x01\xff\xff", 6) << true << Fault::TimedOut;
        QTest::newRow("server failure") << QByteArray("\x84\x02", 2) << true << Fault::RemoteFailed;
        QTest::newRow("cut off, but no TCP") << QByteArray("\x86\x00", 2) << true << Fault::Unreachable;
    }
    void badAnswersAreNotBelieved()
    {
        QFETCH(QByteArray, afterId);
        QFETCH(bool, rightId);
        const Liar liar(afterId, rightId);
        NameServerResolver brief(600ms);
        const auto answer = brief.lookup(liar.address(), QStringLiteral("ipa1.lab.test"), QStringLiteral("A"), m_watch);
        QVERIFY(!answer);
        QTEST(answer.error().fault, "fault");
    }
};

QTEST_GUILESS_MAIN(TestResolver)
#include "tst_resolver.moc"
