// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "installer/installerparser.h"
#include "support/eventtext.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QTest>
#include <functional>

using namespace rd;
using test::eventTexts;

namespace {

QByteArray console(const QString &name)
{
    QFile file(QStringLiteral(RD_TEST_DATA "/installer/") + name);
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

InstallerEvents parse(const QByteArray &bytes)
{
    InstallerParser parser;
    InstallerEvents events = parser.feed(bytes);
    return events += parser.finish();
}

template<typename Event>
QList<Event> only(const InstallerEvents &events)
{
    QList<Event> found;
    for (const InstallerEvent &event : events)
        if (const auto *one = std::get_if<Event>(&event))
            found.append(*one);
    return found;
}

QStringList texts(const QByteArray &bytes)
{
    return eventTexts(parse(bytes));
}

} // namespace

class TestInstallerParser : public QObject
{
    Q_OBJECT
private slots:
    void readsEveryGeneration_data()
    {
        QTest::addColumn<QStringList>("groups"); // those with an end
        QTest::addColumn<int>("steps");
        QTest::addColumn<int>("prompts");
        QTest::addColumn<int>("ports");
        QTest::addColumn<QString>("lastWord");
        const auto group = [](const char *name) { return QStringLiteral("Configuring ") + QLatin1StringView(name); };
        const QString check = QStringLiteral("Run connection check to master");
        const QString there = QStringLiteral("Check connection from replica to remote master 'ipa1.example.test'");
        const QString back = QStringLiteral("Check connection from master to remote replica 'ipa2.example.test'");
        const QString upgrade = QStringLiteral("Upgrading IPA");
        QTest::newRow("install-2.2") << QStringList{there,
                                                    back,
                                                    check,
                                                    group("ntpd"),
                                                    group("directory server for the CA"),
                                                    group("certificate server"),
                                                    group("directory server"),
                                                    group("Kerberos KDC"),
                                                    group("kadmin"),
                                                    group("ipa_memcached"),
                                                    group("the web interface"),
                                                    group("named")}
                                     << 84 << 3 << 17 << QStringLiteral("done yes <Restarting the web server>");
        QTest::newRow("install-3.3") << QStringList{there,
                                                    back,
                                                    check,
                                                    group("NTP daemon (ntpd)"),
                                                    group("directory server (dirsrv)"),
                                                    group("certificate server (pki-tomcatd)"),
                                                    group("Kerberos KDC (krb5kdc)"),
                                                    group("kadmin"),
                                                    group("ipa_memcached"),
                                                    group("the web interface (httpd)"),
                                                    group("ipa-otpd")}
                                     << 85 << 2 << 16 << QStringLiteral("done yes <Restarting the web server>");
        QTest::newRow("install-4.4") << QStringList{check,
                                                    group("NTP daemon (ntpd)"),
                                                    group("directory server (dirsrv)"),
                                                    group("Kerberos KDC (krb5kdc)"),
                                                    group("kadmin"),
                                                    group("ipa_memcached"),
                                                    group("ipa-otpd"),
                                                    upgrade}
                                     << 33 << 1 << 0 << QStringLiteral("done yes <Client configuration complete.>");
        QTest::newRow("install-4.6")
            << QStringList{check,           group("directory server (dirsrv)"), group("Kerberos KDC (krb5kdc)"),
                           group("kadmin"), group("directory server (dirsrv)"), upgrade}
            << 27 << 1 << 0 << QStringLiteral("done yes <The ipa-client-install command was successful>");
        QTest::newRow("install-4.13") << QStringList{check, group("directory server (dirsrv)"), group("ipa-custodia"),
                                                     group("certificate server (pki-tomcatd)")}
                                      << 11 << 2 << 0
                                      << QStringLiteral("done yes <The ipa-replica-install command was successful>");
        QTest::newRow("prepare-2.2") << QStringList{} << 0 << 1 << 0
                                     << QStringLiteral("done yes <Using reverse zone 2.0.192.in-addr.arpa.>");
        QTest::newRow("prepare-4.6") << QStringList{} << 0 << 2 << 0
                                     << QStringLiteral("done yes <The ipa-replica-prepare command was successful>");
        QTest::newRow("uninstall-3.3") << QStringList{} << 0 << 1 << 0
                                       << QStringLiteral("done yes <Unconfiguring ipa_memcached>");
        QTest::newRow("failed-ca-2.2") << QStringList{} << 3 << 1 << 0
                                       << QStringLiteral("done no <creation of replica failed: Configuration of CA failed>");
        QTest::newRow("failed-ca-4.6") << QStringList{} << 1 << 1 << 0
                                       << QStringLiteral("done no <The ipa-replica-install command failed. See "
                                                         "/var/log/ipareplica-install.log for more information>");
        QTest::newRow("failed-conncheck-3.3") << QStringList{} << 0 << 1 << 2 << QString();
    }
    void readsEveryGeneration()
    {
        const QByteArray bytes = console(QLatin1StringView(QTest::currentDataTag()) + QStringLiteral(".console"));
        QVERIFY(!bytes.isEmpty());
        const InstallerEvents events = parse(bytes);
        QStringList groups;
        for (const InstallerPhaseEnd &end : only<InstallerPhaseEnd>(events))
            groups.append(end.title);
        QTEST(groups, "groups");
        QTEST(int(only<InstallerStep>(events).size()), "steps");
        QTEST(int(only<InstallerPrompt>(events).size()), "prompts");
        QTEST(int(only<InstallerConnCheck>(events).size()), "ports");
        const auto last = only<InstallerDone>(events);
        QTEST(last.isEmpty() ? QString() : test::eventText(last.last()), "lastWord");
    }

    void understandsWhatTheLabPrints_data()
    {
        QTest::addColumn<int>("prompts");
        QTest::addColumn<QString>("lastWord");
        QTest::newRow("lab-install-2.2") << 2 << QStringLiteral("done yes <Restarting the web server>");
        QTest::newRow("lab-install-3.3") << 2 << QStringLiteral("done yes <Restarting the web server>");
        QTest::newRow("lab-install-4.4") << 2 << QStringLiteral("done yes <Client configuration complete.>");
        QTest::newRow("lab-install-4.6") << 2 << QStringLiteral("done yes <Client configuration complete.>");
        QTest::newRow("lab-uninstall-4.6") << 2 << QStringLiteral("done yes <Removing IPA client configuration>");
    }
    void understandsWhatTheLabPrints()
    {
        const QByteArray bytes = console(QLatin1StringView(QTest::currentDataTag()) + QStringLiteral(".console"));
        int steps = 0;
        auto ends = bytes.count("is OK.\r\n") + bytes.count("Connection check OK\r\n");
        int ports = 0;
        for (const QByteArray &line : bytes.split('\n')) {
            steps += line.startsWith("  [") && line.contains("]: ") ? 1 : 0;
            ends += line.toLower().startsWith("done") ? 1 : 0;
            ports += line.startsWith("   ") && line.contains("): ") ? 1 : 0;
        }
        const InstallerEvents events = parse(bytes);
        QCOMPARE(only<InstallerStep>(events).size(), steps);
        QCOMPARE(only<InstallerPhaseEnd>(events).size(), ends);
        QCOMPARE(only<InstallerConnCheck>(events).size(), ports);
        QCOMPARE(only<InstallerError>(events).size(), 0);
        QTEST(int(only<InstallerPrompt>(events).size()), "prompts");
        QTEST(test::eventText(events.last()), "lastWord");
    }

    void howTheBytesAreCutChangesNothing_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QDir data(QStringLiteral(RD_TEST_DATA "/installer"));
        for (const QString &name : data.entryList({QStringLiteral("*.console")}))
            QTest::newRow(qPrintable(name)) << console(name);
        QTest::newRow("prompt behind prompt") << QByteArray("a@b's password: admin@X password: x\n");
        QTest::newRow("prompt behind progress") << QByteArray("Update in progress, 3 seconds elapseda@b's password: \r\n");
        QTest::newRow("progress behind prompt") << QByteArray("a@b's password: Update in progress, 3 seconds elapsed\r\rx\r\r\n");
        QTest::newRow("prompts in a long line") << QByteArray("Enter a: ").repeated(2000) + "[1/2]: x\n";
        QTest::newRow("a line longer than is kept")
            << QByteArray(9000, 'x') + "The ipa-replica-install command was successful\nDone.\n";
        QTest::newRow("escape sequences") << QByteArray(
            "\x1b[1mConfiguring\x1b[0m ntpd\n\x1b]0;title\x07  [1/4]: \x1bPx\x1b\\a\n");
        QTest::newRow("escape without end") << QByteArray("\x1b]0;never closed\nDone configuring ntpd.\n");
    }
    void howTheBytesAreCutChangesNothing()
    {
        QFETCH(QByteArray, bytes);
        const QStringList whole = texts(bytes);
        const auto inPieces = [&bytes](const std::function<qsizetype()> &size) {
            InstallerParser parser;
            InstallerEvents events;
            for (qsizetype at = 0; at < bytes.size();) {
                const qsizetype next = qMin(size(), bytes.size() - at);
                events += parser.feed(QByteArrayView(bytes).sliced(at, next));
                at += next;
            }
            return eventTexts(events += parser.finish());
        };
        QCOMPARE(inPieces([] { return 1; }), whole);
        QRandomGenerator random(7);
        for (int round = 0; round < 20; ++round)
            QCOMPARE(inPieces([&random] { return qsizetype(random.bounded(1, 40)); }), whole);
    }

    void asksAtOnce_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("event");
        const auto row = [](const char *bytes, const char *event) {
            QTest::newRow(bytes) << QByteArray(bytes) << QString::fromUtf8(event);
        };
        row("Directory Manager (existing master) password: ",
            "prompt DirectoryManager <Directory Manager (existing master) password: > [] hidden");
        row("Directory Manager password: ", "prompt DirectoryManager <Directory Manager password: > [] hidden");
        row("admin@EXAMPLE.TEST password: ", "prompt AdminPassword <admin@EXAMPLE.TEST password: > [] hidden");
        row("Password for admin@EXAMPLE.TEST: ", "prompt AdminPassword <Password for admin@EXAMPLE.TEST: > [] hidden");
        row("admin@ipa1.example.test's password: ", "prompt SshPassword <admin@ipa1.example.test's password: > [] hidden");
        row("Execute check on remote masteradmin@ipa1.example.test's password: ",
            "prompt SshPassword <Execute check on remote masteradmin@ipa1.example.test's password: > [] hidden");
        row("(admin@ipa1.example.test) Password: ", "prompt SshPassword <(admin@ipa1.example.test) Password: > [] hidden");
        row("Enter Apache Server private key unlock password: ",
            "prompt Pin <Enter Apache Server private key unlock password: > [] hidden");
        row("Enter /root/dirsrv.p12 unlock password: ", "prompt Pin <Enter /root/dirsrv.p12 unlock password: > [] hidden");
        row("Enter PIN for the token: ", "prompt Pin <Enter PIN for the token: > [] hidden");
        row("Continue? [no]: ", "prompt YesNo <Continue? [no]: > [no]");
        row("Do you want to configure the reverse zone? [yes]: ",
            "prompt YesNo <Do you want to configure the reverse zone? [yes]: > [yes]");
        row("Please specify the reverse zone name [2.0.192.in-addr.arpa.]: ",
            "prompt Text <Please specify the reverse zone name [2.0.192.in-addr.arpa.]: > [2.0.192.in-addr.arpa.]");
        row("Please provide the IP address to be used for this host name: ",
            "prompt Text <Please provide the IP address to be used for this host name: > []");
        row("Enter an additional IP address, or press Enter to skip: ",
            "prompt Text <Enter an additional IP address, or press Enter to skip: > []");
        row("Are you sure you want to continue connecting (yes/no/[fingerprint])? ",
            "prompt YesNo <Are you sure you want to continue connecting (yes/no/[fingerprint])? > []");
        row("This replica was created for 'a.b.c' but this machine is named 'd.b.c'\r\nThis may cause problems. Continue? "
            "[yes]: ",
            "prompt HostMismatch <This replica was created for 'a.b.c' but this machine is named 'd.b.c'\n"
            "This may cause problems. Continue? [yes]: > [yes]");
    }
    void asksAtOnce()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, event);
        InstallerParser parser;
        QCOMPARE(eventTexts(parser.feed(bytes)), QStringList{event});
        QVERIFY(parser.idle().isEmpty()); // asked once only
    }

    void asksAfterSilence_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QStringList>("events");
        QTest::newRow("an unknown question")
            << QByteArray("Trust this host: ") << QStringList{QStringLiteral("prompt Text <Trust this host: > []")};
        QTest::newRow("with a default") << QByteArray("NetBIOS name [EXAMPLE]: ")
                                        << QStringList{QStringLiteral("prompt Text <NetBIOS name [EXAMPLE]: > [EXAMPLE]")};
        QTest::newRow("a secret of unknown kind")
            << QByteArray("HSM token password: ") << QStringList{QStringLiteral("prompt Text <HSM token password: > [] hidden")};
        QTest::newRow("half a step is none") << QByteArray("  [3/34]: ") << QStringList{};
        QTest::newRow("half a header is none") << QByteArray("Configuring directory server (dirsrv):") << QStringList{};
        QTest::newRow("a port that is still being tried is none") << QByteArray("   Kerberos KDC: TCP (88): ") << QStringList{};
        QTest::newRow("half a line is none") << QByteArray("Restarting the dir") << QStringList{};
        QTest::newRow("nothing is none") << QByteArray("Done.\n") << QStringList{};
    }
    void asksAfterSilence()
    {
        QFETCH(QByteArray, bytes);
        InstallerParser parser;
        parser.feed(bytes);
        QTEST(eventTexts(parser.idle()), "events");
    }

    void readsOneLine_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QStringList>("events");
        const auto row = [](const char *line, const char *event) {
            QTest::newRow(line) << QByteArray(line) + '\n' << (event ? QStringList{QString::fromUtf8(event)} : QStringList{});
        };
        row("Configuring directory server (dirsrv): Estimated time 1 minute", "phase <Configuring directory server (dirsrv)> 60");
        row("Configuring directory server (dirsrv). Estimated time: 3 minutes 30 seconds",
            "phase <Configuring directory server (dirsrv)> 210");
        row("Configuring certificate server: Estimated time 33 minutes 30 seconds", "phase <Configuring certificate server> 210");
        row("Configuring certificate server (pki-tomcatd). Estimated time: HSM dependent",
            "phase <Configuring certificate server (pki-tomcatd)> 0");
        row("Upgrading IPA:. Estimated time: 1 minute 30 seconds", "phase <Upgrading IPA> 90");
        row("Configuring named:", "phase <Configuring named> 0");
        row("Configuring example.test as NIS domain.", nullptr);
        row("done configuring pki-cad.", "end <done configuring pki-cad.>");
        row("  [7/3]: more than announced ", "step 7/3 <more than announced>");
        row("  [1/x]: no step", nullptr);
        row("  [99999999999999999999/2]: no step", nullptr);
        row("  [error] CalledProcessError: Command failed", "error <CalledProcessError: Command failed>");
        row("  [cleanup]: stopping directory server", "progress <[cleanup]: stopping directory server>");
        row("[ipa1.example.test] reports: Update failed! Status: [-1  - LDAP error: Can't contact LDAP server]",
            "error <[ipa1.example.test] reports: Update failed! Status: [-1  - LDAP error: Can't contact LDAP server]>");
        row("ipa         : ERROR    Could not resolve hostname x using DNS.", "error <Could not resolve hostname x using DNS.>");
        row("ipa.ipapython.install.cli.install_tool(Replica): ERROR    The ipa-replica-install command failed. See x",
            "done no <The ipa-replica-install command failed. See x>");
        row("ERROR: Port check failed! Inaccessible port(s): 88 (TCP)",
            "error <Port check failed! Inaccessible port(s): 88 (TCP)>");
        row("ipa-replica-install: error: you must provide a file generated by ipa-replica-prepare",
            "done no <you must provide a file generated by ipa-replica-prepare>");
        row("The host ipa2.example.test already exists on the master server.",
            "error <The host ipa2.example.test already exists on the master server.>");
        row("The ipa-replica-install command was successful", "done no <The ipa-replica-install command was successful>");
        row("The ipa-replica-prepare command was successful", "done yes <The ipa-replica-prepare command was successful>");
        row("   PKI-CA: Directory Service port (7389): FAILED", "port <PKI-CA: Directory Service port> 7389 FAILED");
        row("   Something (else): OK", nullptr);
        row("2022-12-18T00:04:07Z DEBUG args=['/usr/sbin/selinuxenabled']", nullptr);
    }
    void readsOneLine()
    {
        QFETCH(QByteArray, line);
        QTEST(texts(line), "events");
        QTEST(texts(line.chopped(1) + "\r\n"), "events");
    }

    void overwrittenLinesAreProgress()
    {
        QCOMPARE(texts("\rUpdate in progress, 1 seconds elapsed\rUpdate in progress, 2 seconds elapsed\r\nUpdate succeeded\r\n"),
                 (QStringList{QStringLiteral("progress <Update in progress, 1 seconds elapsed>"),
                              QStringLiteral("progress <Update in progress, 2 seconds elapsed>"),
                              QStringLiteral("progress <Update succeeded>")}));
        InstallerParser parser; // and told while it stands on the screen, not when the next one comes
        QCOMPARE(parser.feed("\rUpdate in progress, 1 seconds elapsed").size(), 1);
        QCOMPARE(texts("10%\r20%\r\n"), QStringList{QStringLiteral("progress <10%>")});
    }

    void anErrorAfterTheLastPhaseIsNoSuccess()
    {
        const QByteArray run = "  [1/1]: x\nRestarting the web server\n";
        QCOMPARE(texts(run).last(), QStringLiteral("done yes <Restarting the web server>"));
        QCOMPARE(texts(run + "Unexpected error - see the log\n").last(),
                 QStringLiteral("error <Unexpected error - see the log>"));
        QCOMPARE(texts("Restarting the web server\n").size(), 1); // and without any step it proves nothing
    }

    void aHundredMegabyteLineNeedsNoMemory()
    {
        InstallerParser parser;
        const QByteArray piece(1 << 20, 'x');
        for (int i = 0; i < 100; ++i)
            QVERIFY(parser.feed(piece).isEmpty());
        QCOMPARE(eventTexts(parser.feed("\nConfiguring ntpd\n")), QStringList{QStringLiteral("phase <Configuring ntpd> 0")});
    }

    void displayTextIsHarmless_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("text");
        QTest::newRow("plain") << QByteArray("adding default schema") << QStringLiteral("adding default schema");
        QTest::newRow("line end") << QByteArray("x\r\n") << QStringLiteral("x");
        QTest::newRow("colours") << QByteArray("\x1b[1;31mred\x1b[0m") << QStringLiteral("red");
        QTest::newRow("title") << QByteArray("\x1b]0;rm -rf\x07ok") << QStringLiteral("ok");
        QTest::newRow("device control") << QByteArray("\x1bP1$r\x1b\\ok") << QStringLiteral("ok");
        QTest::newRow("character set") << QByteArray("\x1b(0ok") << QStringLiteral("ok");
        QTest::newRow("unfinished") << QByteArray("ok\x1b[") << QStringLiteral("ok");
        QTest::newRow("NUL and BEL") << QByteArray("o\0\ak", 4) << QStringLiteral("ok");
        QTest::newRow("C1 in UTF-8") << QByteArray("o\xc2\x9bk") << QStringLiteral("ok");
        QTest::newRow("direction override") << QByteArray("a\xe2\x80\xae"
                                                          "b")
                                            << QStringLiteral("ab");
        QTest::newRow("invalid UTF-8") << QByteArray("a\xff"
                                                     "b")
                                       << QStringLiteral("a\uFFFDb");
        QTest::newRow("overwritten") << QByteArray("10%\r20%") << QStringLiteral("20%");
        QTest::newRow("overwritten, ended") << QByteArray("10%\r20%\r\n") << QStringLiteral("20%");
        QTest::newRow("UTF-8") << QByteArray("größer") << QString::fromUtf8("größer");
    }
    void displayTextIsHarmless()
    {
        QFETCH(QByteArray, bytes);
        QTEST(displayText(bytes), "text");
    }
};

QTEST_GUILESS_MAIN(TestInstallerParser)
#include "tst_installerparser.moc"
