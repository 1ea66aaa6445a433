// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/ldap/ldapconnector.h"
#include "support/loopbackserver.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>
#include <csignal>
#ifdef __SANITIZE_ADDRESS__
#include <sanitizer/lsan_interface.h>
#endif

using namespace rd;
using rdtest::Identity;
using rdtest::LoopbackServer;

namespace {

constexpr char password[] = "a-planted-secret";
const QByteArray startTlsRefused = QByteArray::fromHex("300c02010178070a010204000400");
const QByteArray wrongPassword = QByteArray::fromHex("300c02010161070a013104000400");
const QByteArray bindAccepted = QByteArray::fromHex("300c02010161070a010004000400");

class StopAfter final : public Monitor
{
public:
    explicit StopAfter(int milliseconds) : m_limit(milliseconds) { m_clock.start(); }
    bool stopRequested() const override { return m_clock.hasExpired(m_limit); }
    void progress(int, int, const QString &) override {}

private:
    QElapsedTimer m_clock;
    int m_limit;
};

Result<std::unique_ptr<Directory>> connectAsManager(const LdapOptions &options, const QString &host, Monitor &monitor)
{
    const SignIn who{.method = SignIn::Method::Simple,
                     .principal = {},
                     .bindDn = QStringLiteral("cn=Directory Manager"),
                     .password = std::make_shared<const Secret>(QByteArrayView(password))};
    auto connector = LdapConnector::signIn(who, host, options, monitor);
    return connector ? (*connector)->connect(host, monitor) : tl::unexpected<Error>(connector.error());
}

quint16 closedPort()
{
    return LoopbackServer().port();
}

} // namespace

class TestLdapConnection : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { ::signal(SIGPIPE, SIG_IGN); }

    void refusesAnEmptyPassword()
    {
        SilentMonitor monitor;
        SignIn who{
            .method = SignIn::Method::Simple, .principal = {}, .bindDn = QStringLiteral("cn=Directory Manager"), .password = {}};
        QCOMPARE(LdapConnector::signIn(who, {}, {}, monitor).error().fault, Fault::AuthFailed);
        who.password = std::make_shared<const Secret>();
        QCOMPARE(LdapConnector::signIn(who, {}, {}, monitor).error().fault, Fault::AuthFailed);
    }

    void tellsAnUnknownName()
    {
        SilentMonitor monitor;
        const auto answer = connectAsManager({}, QStringLiteral("no-such-host.invalid"), monitor);
        QCOMPARE(answer.error().fault, Fault::Unreachable);
        QVERIFY(answer.error().summary.contains(QLatin1StringView("no-such-host.invalid")));
        QVERIFY(!answer.error().advice.isEmpty());
    }

    void tellsARefusal()
    {
        SilentMonitor monitor;
        const auto answer =
            connectAsManager({.ldapPort = closedPort(), .ldapsPort = closedPort()}, QStringLiteral("localhost"), monitor);
        QCOMPARE(answer.error().fault, Fault::Unreachable);
        QVERIFY(answer.error().summary.contains(QLatin1StringView("refuses")));
    }

    void givesUpOnASilentServerWithinTheLimit_data()
    {
        QTest::addColumn<bool>("insideTls");
        QTest::newRow("before StartTLS") << false;
        QTest::newRow("during the TLS handshake") << true;
    }
    void givesUpOnASilentServerWithinTheLimit()
    {
        QFETCH(bool, insideTls);
        LoopbackServer silent;
        LdapOptions options{.ldapPort = silent.port(), .ldapsPort = closedPort(), .connectLimit = std::chrono::milliseconds(500)};
        if (insideTls)
            std::swap(options.ldapPort, options.ldapsPort);
        SilentMonitor monitor;
        QElapsedTimer clock;
        clock.start();
        const auto answer = connectAsManager(options, QStringLiteral("localhost"), monitor);
        QCOMPARE(answer.error().fault, Fault::TimedOut);
        QVERIFY(clock.elapsed() >= 400 && clock.elapsed() < 1000);

        StopAfter stop(150);
        options.connectLimit = std::chrono::seconds(30);
        clock.restart();
        QCOMPARE(connectAsManager(options, QStringLiteral("localhost"), stop).error().fault, Fault::Cancelled);
        QVERIFY(clock.elapsed() < 150 + 2 * cancelLatency.count());
    }

    void sendsNoPasswordWithoutTls()
    {
        LoopbackServer plain;
        plain.serve(startTlsRefused);
        SilentMonitor monitor;
        const auto answer =
            connectAsManager({.ldapPort = plain.port(), .ldapsPort = closedPort()}, QStringLiteral("localhost"), monitor);
        QCOMPARE(answer.error().fault, Fault::Untrusted);
        plain.join();
        QVERIFY(!plain.received().isEmpty());
        QVERIFY(!plain.received().contains(password));
    }

    void survivesWhatIsNotLdap_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::newRow("http") << QByteArray("HTTP/1.1 400 Bad Request\r\n\r\n");
        QTest::newRow("ssh") << QByteArray("SSH-2.0-OpenSSH_9.2\r\n");
        QTest::newRow("huge length") << QByteArray::fromHex("3084ffffffff02010178");
        QTest::newRow("broken message") << QByteArray::fromHex("300502010178ff");
    }
    void survivesWhatIsNotLdap()
    {
        QFETCH(QByteArray, answer);
#ifdef __SANITIZE_ADDRESS__
        const __lsan::ScopedDisabler libldap; // 2.5 loses the request when its response cannot be decoded
#endif
        LoopbackServer strange;
        strange.serve(answer);
        SilentMonitor monitor;
        const auto result = connectAsManager(
            {.ldapPort = strange.port(), .ldapsPort = closedPort(), .connectLimit = std::chrono::milliseconds(500)},
            QStringLiteral("localhost"), monitor);
        QVERIFY(!result);
        QVERIFY(result.error().fault == Fault::Unreachable || result.error().fault == Fault::TimedOut ||
                result.error().fault == Fault::Malformed);
        QVERIFY(!result.error().summary.isEmpty());
    }

    void verifiesTheCertificate_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("to");
        QTest::addColumn<bool>("trusted");
        QTest::addColumn<QString>("says"); ///< in the summary; empty: accepted
        QTest::newRow("good") << QByteArray("localhost") << -1 << 30 << true << QString();
        QTest::newRow("expired") << QByteArray("localhost") << -30 << -1 << true << QStringLiteral("expired");
        QTest::newRow("not yet valid") << QByteArray("localhost") << 1 << 30 << true << QStringLiteral("not valid before");
        QTest::newRow("other name") << QByteArray("ipa1.example.test") << -1 << 30 << true
                                    << QStringLiteral("made out for ipa1.example.test");
        QTest::newRow("unknown authority") << QByteArray("localhost") << -1 << 30 << false << QStringLiteral("authority");
    }
    void verifiesTheCertificate()
    {
        QFETCH(QByteArray, name);
        QFETCH(int, from);
        QFETCH(int, to);
        QFETCH(bool, trusted);
        QFETCH(QString, says);
        const QTemporaryDir folder;
        const QString caFile = folder.filePath(QStringLiteral("ca.crt"));
        const Identity identity(name.constData(), from, to);
        const Identity stranger("localhost", -1, 30);
        (trusted ? identity : stranger).savePem(caFile);
        LoopbackServer server;
        server.serveTls(identity, wrongPassword);
        SilentMonitor monitor;
        const auto answer = connectAsManager({.caFile = caFile, .ldapPort = closedPort(), .ldapsPort = server.port()},
                                             QStringLiteral("localhost"), monitor);
        server.join();
        QVERIFY(!answer);
        QVERIFY(!answer.error().advice.isEmpty());
        if (says.isEmpty()) { // accepted, and so the password went out, and was wrong
            QCOMPARE(answer.error().fault, Fault::AuthFailed);
            QVERIFY(answer.error().summary.contains(QLatin1StringView("Directory Manager password is wrong at localhost")));
            QVERIFY(server.received().contains(password));
        } else {
            QCOMPARE(answer.error().fault, Fault::Untrusted);
            QVERIFY2(answer.error().summary.contains(says), qPrintable(answer.error().summary));
            QVERIFY(server.received().isEmpty());
        }
    }

    void noticesALostConnectionAndStopsAWaitingSearch()
    {
        const QTemporaryDir folder;
        const QString caFile = folder.filePath(QStringLiteral("ca.crt"));
        const Identity identity("localhost", -1, 30);
        identity.savePem(caFile);
        LoopbackServer server;
        server.serveTls(identity, bindAccepted); // answers the bind, and never again
        SilentMonitor monitor;
        auto directory = connectAsManager({.caFile = caFile, .ldapPort = closedPort(), .ldapsPort = server.port()},
                                          QStringLiteral("localhost"), monitor);
        QVERIFY(directory);
        QElapsedTimer clock;
        clock.start();
        const auto late =
            (*directory)->search({.base = {}, .scope = Scope::Base, .limit = std::chrono::milliseconds(300)}, monitor);
        QCOMPARE(late.error().fault, Fault::TimedOut);
        StopAfter stop(150);
        clock.restart();
        const auto stopped = (*directory)->search({.base = QStringLiteral("dc=x"), .limit = std::chrono::seconds(30)}, stop);
        QCOMPARE(stopped.error().fault, Fault::Cancelled);
        QVERIFY(clock.elapsed() < 150 + 2 * cancelLatency.count());
        directory->reset();
        server.join();
    }
};

QTEST_GUILESS_MAIN(TestLdapConnection)
#include "tst_ldapconnection.moc"
