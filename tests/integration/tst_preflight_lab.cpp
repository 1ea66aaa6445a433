// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/lab.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>
#include <csignal>

using namespace rd::test;

namespace {

const QString cli = QStringLiteral(RD_CLI);
const QString source = QStringLiteral("ipa1.lab.test");
const QString target = QStringLiteral("ipa2.lab.test");
const QString targetAddress = QStringLiteral("10.203.0.12");

QJsonObject object(const QByteArray &text)
{
    return QJsonDocument::fromJson(text).object();
}

/// The ids of the checks in these states.
QStringList idsIn(const QJsonObject &report, const QStringList &states)
{
    QStringList ids;
    for (const auto &item : report.value(QLatin1StringView("checks")).toArray())
        if (const QJsonObject check = item.toObject(); states.contains(check.value(QLatin1StringView("state")).toString()))
            ids << check.value(QLatin1StringView("id")).toString();
    return ids;
}

} // namespace

/// Both machines looked at before anything changes, on real servers.
class TestPreflightLab : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        if (const QString problem = m_lab.up(2, 1); !problem.isEmpty())
            QFAIL(qPrintable(problem));
        m_lab.exec(QStringLiteral("ipa1"), QStringLiteral("echo '%1 %2' >> /etc/hosts").arg(targetAddress, target));
    }

    void cleanup() { m_lab.lab({QStringLiteral("fault"), QStringLiteral("clear")}); }

    void aGoodMachineRaisesNoAlarm()
    {
        const Ended ended = preflight();
        QVERIFY2(ended.exitCode == 0, (ended.out + ended.err).constData());
        QCOMPARE(
            idsIn(object(ended.out), {QStringLiteral("blocking"), QStringLiteral("advisory"), QStringLiteral("not-testable")}),
            QStringList());
    }

    void fiveFilteredPortsAreFoundAsTheStockCheckFindsThem()
    {
        for (const char *port : {"389/tcp", "443/tcp", "88/udp"})
            block(QStringLiteral("ipa1"), port);
        for (const char *port : {"636/tcp", "464/tcp"})
            block(QStringLiteral("ipa2"), port);
        const Ended ours = connections();
        QVERIFY2(ours.exitCode == 2, (ours.out + ours.err).constData());
        QMap<QString, QString> said; // "LEG LABEL (PORT)" to the stock word
        QStringList filtered;
        for (const auto &item : object(ours.out).value(QLatin1StringView("results")).toArray()) {
            const QJsonObject result = item.toObject();
            const QString leg = result.value(QLatin1StringView("to")).toString();
            const QString port = QString::number(result.value(QLatin1StringView("port")).toInt());
            said.insert(QStringLiteral("%1 %2 (%3)").arg(leg, result.value(QLatin1StringView("service")).toString(), port),
                        result.value(QLatin1StringView("conncheck")).toString());
            if (result.value(QLatin1StringView("verdict")).toString() == QLatin1StringView("filtered"))
                filtered << port + u'/' + result.value(QLatin1StringView("transport")).toString();
        }
        QCOMPARE(filtered, QStringList({QStringLiteral("389/tcp"), QStringLiteral("88/udp"), QStringLiteral("443/tcp"),
                                        QStringLiteral("636/tcp"), QStringLiteral("464/tcp")}));

        // The stock check stops after a bad first leg, so the second one is taken with the source's ports open.
        QMap<QString, QString> stock;
        read(stock, source,
             m_lab.exec(QStringLiteral("ipa2"), QStringLiteral("ipa-replica-conncheck --master %1").arg(source)).out);
        m_lab.lab({QStringLiteral("fault"), QStringLiteral("unblock"), QStringLiteral("ipa1")});
        const Ended listening = m_lab.exec(
            QStringLiteral("ipa2"), QStringLiteral("(ipa-replica-conncheck --master %1 >/tmp/listener 2>&1 & echo $! >/tmp/pid); "
                                                   "timeout 30 tail -n +1 -f /tmp/listener | grep -m1 'Listeners are started'")
                                        .arg(source));
        QVERIFY2(listening.out.contains("Listeners"), listening.err.constData());
        read(stock, target,
             m_lab.exec(QStringLiteral("ipa1"), QStringLiteral("ipa-replica-conncheck --replica %1").arg(target)).out);
        m_lab.exec(QStringLiteral("ipa2"), QStringLiteral("kill $(cat /tmp/pid)"));
        QCOMPARE(stock.size(), 16);
        QCOMPARE(said, stock);
    }

    void theCheckLeavesNothingBehindWhenItIsInterrupted()
    {
        block(QStringLiteral("ipa1"), "389/tcp");
        const auto process = m_lab.startProgram(connectionsCommand(), {});
        // Our responder answers on the replica: the check is in the middle of its work.
        const Ended answering = m_lab.exec(
            QStringLiteral("ipa1"), QStringLiteral("timeout 30 sh -c 'until echo | timeout 1 bash -c \"cat </dev/tcp/%1/636\" "
                                                   "2>/dev/null | grep -q .; do :; done'; echo $?")
                                        .arg(target));
        QCOMPARE(answering.out.trimmed(), QByteArray("0"));
        QFile pidFile(m_lab.home() + QStringLiteral("/program.pid"));
        QVERIFY(pidFile.open(QIODevice::ReadOnly));
        m_lab.lab({QStringLiteral("run"), QStringLiteral("kill"), QStringLiteral("-INT"),
                   QString::fromLatin1(pidFile.readAll().trimmed())});
        QVERIFY(process->waitForFinished(20000));
        QCOMPARE(process->exitCode(), 5);
        for (const QString &host : {QStringLiteral("ipa1"), QStringLiteral("ipa2")}) {
            const Ended gone = m_lab.exec(
                host, QStringLiteral("timeout 20 sh -c 'while pgrep -f [s]ource.readline; do :; done' >/dev/null; echo $?"));
            QCOMPARE(gone.out.trimmed(), QByteArray("0"));
        }
    }

    void tenPlantedProblemsAreFoundInOnePass()
    {
        plant();
        const Ended ended = preflight();
        unplant();
        QVERIFY2(ended.exitCode == 2, (ended.out + ended.err).constData());
        const QJsonObject report = object(ended.out);
        const QStringList found = idsIn(report, {QStringLiteral("blocking"), QStringLiteral("advisory")});
        for (const char *id :
             {"canonical-name", "kdc-clock", "directory-ports", "leftover-server", "leftover-directory", "leftover-ca",
              "leftover-authority", "host-entry", "master-entry", "port-443-tcp-to-source", "port-464-tcp-to-replica"})
            QVERIFY2(found.contains(QLatin1StringView(id)), id);
        for (const auto &item : report.value(QLatin1StringView("checks")).toArray()) {
            const QJsonObject check = item.toObject();
            if (check.value(QLatin1StringView("state")) == QLatin1StringView("blocking"))
                QVERIFY2(!check.value(QLatin1StringView("mend")).toString().isEmpty(),
                         qPrintable(check.value(QLatin1StringView("id")).toString()));
        }
    }

    void theCreationStopsBeforeAnythingChangesAndGoesOnWhenOverruled()
    {
        m_lab.exec(QStringLiteral("ipa2"), QStringLiteral("mkdir -p /etc/dirsrv/slapd-OLD"));
        const Ended refused = create({});
        QCOMPARE(refused.exitCode, 1);
        QVERIFY2(refused.out.contains("/etc/dirsrv/slapd-OLD"), refused.out.constData());
        QVERIFY(!refused.out.contains("\"id\":\"prepare\",\"state\":\"running\""));
        QCOMPARE(m_lab.exec(QStringLiteral("ipa1"), QStringLiteral("ls -A /var/lib/ipa | grep replica-info")).out, QByteArray());

        const Ended made = create({QStringLiteral("--skip-check"), QStringLiteral("leftover-directory")});
        QVERIFY2(made.exitCode == 0, (made.out.right(3000) + made.err).constData());
        const Ended journal = m_lab.lab({QStringLiteral("run"), QStringLiteral("grep"), QStringLiteral("-rh"),
                                         QStringLiteral("check-overruled"), m_lab.runs()});
        QVERIFY2(journal.out.contains("leftover-directory"), journal.out.constData());
    }

    void twoServersAreCheckedInTheirOwnWords()
    {
        const Ended ended = connections();
        QVERIFY2(ended.exitCode == 0, (ended.out + ended.err).constData());
        for (const auto &item : object(ended.out).value(QLatin1StringView("results")).toArray())
            QVERIFY(!item.toObject().value(QLatin1StringView("byResponder")).toBool());
    }

    void aCertificateForAnotherNameIsAProblemOfTheCertificate()
    {
        // The other machine's certificate behind this one's address.
        const Ended ended = m_lab.runProgram({cli, QStringLiteral("check"), QStringLiteral("connections"), source,
                                              QStringLiteral("ipa9.lab.test"), QStringLiteral("--login"), target,
                                              QStringLiteral("--ip-address"), targetAddress, QStringLiteral("--ssh-config"),
                                              m_lab.state() + QStringLiteral("/hub/ssh_config"), QStringLiteral("--json")},
                                             {});
        QVERIFY2(ended.exitCode == 2, (ended.out + ended.err).constData());
        int wrong = 0;
        for (const auto &item : object(ended.out).value(QLatin1StringView("results")).toArray())
            if (const QJsonObject result = item.toObject();
                result.value(QLatin1StringView("verdict")).toString() == QLatin1StringView("certificate"))
                wrong += result.value(QLatin1StringView("to")).toString() == QLatin1StringView("ipa9.lab.test") ? 1 : 100;
        QCOMPARE(wrong, 2); // LDAPS and HTTPS
    }

private:
    Ended preflight() const
    {
        return m_lab.runProgram({cli, QStringLiteral("replica"), QStringLiteral("preflight"), target, QStringLiteral("--from"),
                                 source, QStringLiteral("--ip-address"), targetAddress, QStringLiteral("--setup-ca"),
                                 QStringLiteral("--setup-dns"), QStringLiteral("--ssh-config"),
                                 m_lab.state() + QStringLiteral("/hub/ssh_config"), QStringLiteral("--answers-fd"),
                                 QStringLiteral("3"), QStringLiteral("--json")},
                                answers());
    }

    QStringList connectionsCommand() const
    {
        return {cli,
                QStringLiteral("check"),
                QStringLiteral("connections"),
                source,
                target,
                QStringLiteral("--ssh-config"),
                m_lab.state() + QStringLiteral("/hub/ssh_config"),
                QStringLiteral("--json")};
    }

    Ended connections() const { return m_lab.runProgram(connectionsCommand(), {}); }

    Ended create(const QStringList &more) const
    {
        return m_lab.runProgram(QStringList{cli, QStringLiteral("replica"), QStringLiteral("create"), target,
                                            QStringLiteral("--from"), source, QStringLiteral("--ip-address"), targetAddress,
                                            QStringLiteral("--setup-dns"), QStringLiteral("--ssh-config"),
                                            m_lab.state() + QStringLiteral("/hub/ssh_config"), QStringLiteral("--answers-fd"),
                                            QStringLiteral("3"), QStringLiteral("--json")} +
                                    more,
                                answers());
    }

    QByteArray answers() const
    {
        return "directory-manager=" + m_lab.passwords().manager + "\nadmin-password=" + m_lab.passwords().admin + "\n";
    }

    void block(const QString &host, const char *port) const
    {
        m_lab.lab({QStringLiteral("fault"), QStringLiteral("block"), host, QString::fromLatin1(port)});
    }

    /// Lines "   LABEL (PORT): WORD" of the stock check.
    static void read(QMap<QString, QString> &words, const QString &leg, const QByteArray &output)
    {
        static const QRegularExpression line(QStringLiteral("^   (.+ \\(\\d+\\)): (\\w+)$"), QRegularExpression::MultilineOption);
        for (auto it = line.globalMatch(QString::fromUtf8(output)); it.hasNext();) {
            const auto match = it.next();
            words.insert(QStringLiteral("%1 %2").arg(leg, match.captured(1)), match.captured(2));
        }
        if (leg == source) // a bad first leg ends the stock check before it lists these
            for (const char *skipped : {"Kerberos KDC: UDP (88)", "Kerberos Kpasswd: UDP (464)"})
                words.insert(QStringLiteral("%1 %2").arg(leg, QLatin1StringView(skipped)), QStringLiteral("SKIPPED"));
    }

    void plant()
    {
        m_lab.lab({QStringLiteral("fault"), QStringLiteral("skew"), QStringLiteral("ipa1"), QStringLiteral("kdc"),
                   QStringLiteral("+10m")});
        m_lab.lab({QStringLiteral("fault"), QStringLiteral("occupy"), QStringLiteral("ipa2"), QStringLiteral("389")});
        block(QStringLiteral("ipa1"), "443/tcp");
        block(QStringLiteral("ipa2"), "464/tcp");
        m_lab.exec(
            QStringLiteral("ipa2"),
            QStringLiteral("mkdir -p /var/lib/ipa/sysrestore /etc/dirsrv/slapd-OLD /var/lib/pki/pki-tomcat /etc/ipa && "
                           "echo x > /var/lib/ipa/sysrestore/sysrestore.state && cp /etc/hosts /etc/hosts.good && "
                           "sed -i 's/ipa2.lab.test ipa2/ipa2 ipa2.lab.test/' /etc/hosts && "
                           "openssl req -x509 -newkey rsa:2048 -nodes -keyout /dev/null -out /etc/ipa/ca.crt -subj /CN=other"));
        const QByteArray entries = "dn: fqdn=ipa2.lab.test,cn=computers,cn=accounts,dc=lab,dc=test\nobjectClass: top\n"
                                   "objectClass: ipahost\nfqdn: ipa2.lab.test\n\n"
                                   "dn: cn=ipa2.lab.test,cn=masters,cn=ipa,cn=etc,dc=lab,dc=test\nobjectClass: top\n"
                                   "objectClass: nsContainer\ncn: ipa2.lab.test\n";
        const Ended added = change("ldapmodify -a", entries);
        QVERIFY2(added.exitCode == 0, added.err.constData());
    }

    void unplant()
    {
        m_lab.exec(QStringLiteral("ipa2"), QStringLiteral("rm -rf /var/lib/ipa/sysrestore /etc/dirsrv/slapd-OLD /var/lib/pki "
                                                          "/etc/ipa/ca.crt; mv /etc/hosts.good /etc/hosts"));
        change("ldapdelete", "fqdn=ipa2.lab.test,cn=computers,cn=accounts,dc=lab,dc=test\n"
                             "cn=ipa2.lab.test,cn=masters,cn=ipa,cn=etc,dc=lab,dc=test\n");
    }

    Ended change(const char *program, const QByteArray &input) const
    {
        return m_lab.exec(
            QStringLiteral("ipa1"),
            QStringLiteral("%1 -x -H ldap://localhost -D 'cn=Directory Manager' -w '%2' <<'END'\n%3END")
                .arg(QString::fromLatin1(program), QString::fromLatin1(m_lab.passwords().manager), QString::fromLatin1(input)));
    }

    Lab m_lab;
};

QTEST_GUILESS_MAIN(TestPreflightLab)
#include "tst_preflight_lab.moc"
