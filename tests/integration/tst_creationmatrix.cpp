// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "growingdomain.h"

#include <QTest>
#include <cstdio>

using namespace rd::test;

namespace {

QStringList words(const char *text)
{
    return QString::fromLatin1(text).split(u' ', Qt::SkipEmptyParts);
}

} // namespace

/// Replicas are made through replica-desk-cli one after the other in one domain of each level: with what options, from which
/// server, and by what way to the machines.
class TestCreationMatrix : public QObject
{
    Q_OBJECT
private slots:
    void aMachineWithAnotherNameAsksAndIsMadeOnceMended();
    void aReplicaIsMade_data();
    void aReplicaIsMade();
    void cleanupTestCase();

private:
    QByteArray answers(Access access = Access::RootKey) const;
    Ended command(const QStringList &arguments, const QString &config, const QByteArray &given) const;
    Ended create(Access access, int target, int source, const QStringList &options, const QByteArray &more = {}) const;
    static bool everything() { return qEnvironmentVariableIsSet("CREATION_CELLS"); }

    GrowingDomain m_domain;
    QStringList m_told;
};

QByteArray TestCreationMatrix::answers(Access access) const
{
    QByteArray given =
        "directory-manager=" + m_domain.lab().passwords().manager + "\nadmin-password=" + m_domain.lab().passwords().admin + "\n";
    if (access == Access::SudoUser)
        given += "host-key=yes\nssh-password=" + m_domain.lab().passwords().root +
                 "\nsudo-password=" + m_domain.lab().passwords().root + "\n";
    return given;
}

Ended TestCreationMatrix::command(const QStringList &arguments, const QString &config, const QByteArray &given) const
{
    return m_domain.lab().runProgram(QStringList{QStringLiteral(RD_CLI)} + arguments +
                                         QStringList{QStringLiteral("--ssh-config"), config, QStringLiteral("--answers-fd"),
                                                     QStringLiteral("3"), QStringLiteral("--json")},
                                     given);
}

Ended TestCreationMatrix::create(Access access, int target, int source, const QStringList &options, const QByteArray &more) const
{
    QStringList arguments{QStringLiteral("replica"), QStringLiteral("create"), fqdn(target), QStringLiteral("--from"),
                          fqdn(source)};
    if (m_domain.way() == Way::Bundle)
        arguments += {QStringLiteral("--ip-address"), QStringLiteral("10.203.0.%1").arg(10 + target)};
    if (access == Access::SudoUser)
        arguments += {QStringLiteral("--login"), QStringLiteral("labadmin@") + fqdn(target), QStringLiteral("--from-login"),
                      QStringLiteral("labadmin@") + fqdn(source)};
    return command(arguments + options, m_domain.sshConfig(access, target), answers(access) + more);
}

void TestCreationMatrix::aMachineWithAnotherNameAsksAndIsMadeOnceMended()
{
    QString problem = m_domain.up(Way::Bundle);
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
    problem = m_domain.empty(3);
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
    // The checks see the right name, the installer another one.
    const Ended planted = m_domain.lab().exec(
        host(3),
        QStringLiteral("cp /etc/hosts /root/hosts && sed -i '1i 10.203.0.13 other.lab.test other' /etc/hosts && "
                       "printf '#!/bin/sh\\nhostname other.lab.test\\nexec /lab/commands/ipa-replica-install \"$@\"\\n' > "
                       "/root/install && chmod 755 /root/install && cp /etc/hosts /root/hosts.other && cp /root/hosts "
                       "/etc/hosts && sed -i '2i cp /root/hosts.other /etc/hosts' /root/install && mount --bind "
                       "/root/install /usr/sbin/ipa-replica-install"));
    QVERIFY2(planted.exitCode == 0, planted.err.constData());

    const Ended declined = create(Access::RootKey, 3, 1, {}, "installer-prompt=no\n");

    m_domain.lab().exec(
        host(3), QStringLiteral("umount /usr/sbin/ipa-replica-install; hostname ipa3.lab.test; cp /root/hosts /etc/hosts"));
    const QByteArray end = endOfEvents(declined.out);
    QCOMPARE(declined.exitCode, 1);
    QVERIFY2(declined.out.contains("This replica was created for"), end.constData());
    QVERIFY2(end.contains("declined or interrupted"), end.constData());
    const qsizetype named = end.lastIndexOf("\"run\":\"") + 7;
    const QString run = QString::fromUtf8(end.sliced(named, end.indexOf('"', named) - named));
    const Ended again = command({QStringLiteral("replica"), QStringLiteral("retry"), run, QStringLiteral("--yes")},
                                m_domain.sshConfig(Access::RootKey, 3), answers());
    QVERIFY2(again.exitCode == 0, (endOfEvents(again.out) + again.err).constData());
    m_told << QStringLiteral("bundle, on a machine that has another name: asked, declined, mended, made");
}

void TestCreationMatrix::aReplicaIsMade_data()
{
    QTest::addColumn<int>("way");
    QTest::addColumn<int>("access");
    QTest::addColumn<int>("target");
    QTest::addColumn<int>("source");
    QTest::addColumn<QStringList>("options");

    const auto row = [](const char *name, Way way, Access access, int target, int source, const char *options) {
        QTest::newRow(name) << int(way) << int(access) << target << source << words(options);
    };
    row("bundle, by a sudo user, with CA and DNS", Way::Bundle, Access::SudoUser, 2, 1, "--setup-ca --setup-dns");
    if (everything()) {
        row("bundle, through a jump host, from a replica", Way::Bundle, Access::JumpHost, 3, 2, "");
        row("bundle, from a replica, with CA", Way::Bundle, Access::RootKey, 3, 2, "--setup-ca");
        row("bundle, from a replica, with DNS", Way::Bundle, Access::RootKey, 3, 2, "--setup-dns");
        row("bundle, by a sudo user, from a replica, with CA and DNS", Way::Bundle, Access::SudoUser, 3, 2,
            "--setup-ca --setup-dns");
        row("bundle, with nothing else", Way::Bundle, Access::RootKey, 3, 1, "");
        row("bundle, with CA", Way::Bundle, Access::RootKey, 3, 1, "--setup-ca");
        row("bundle, through a jump host, with DNS", Way::Bundle, Access::JumpHost, 3, 1, "--setup-dns");
        row("promotion, by a sudo user, with CA and DNS", Way::Promotion, Access::SudoUser, 2, 1, "--setup-ca --setup-dns");
        row("promotion, through a jump host, with DNS", Way::Promotion, Access::JumpHost, 3, 1, "--setup-dns");
        row("promotion, from a replica, with CA", Way::Promotion, Access::RootKey, 3, 2, "--setup-ca");
        row("promotion, by a sudo user, from a replica, with CA and DNS", Way::Promotion, Access::SudoUser, 3, 2,
            "--setup-ca --setup-dns");
        row("promotion, through a jump host, from a replica, with DNS", Way::Promotion, Access::JumpHost, 3, 2, "--setup-dns");
        row("promotion, with nothing else", Way::Promotion, Access::RootKey, 3, 1, "");
        row("promotion, with CA", Way::Promotion, Access::RootKey, 3, 1, "--setup-ca");
    }
}

void TestCreationMatrix::aReplicaIsMade()
{
    QFETCH(int, way);
    QFETCH(int, access);
    QFETCH(int, target);
    QFETCH(int, source);
    QFETCH(QStringList, options);
    QString problem = m_domain.up(Way(way));
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
    problem = m_domain.empty(target);
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
    const bool jump = Access(access) == Access::JumpHost;
    if (jump) // else it might have been reached directly
        QVERIFY(m_domain.fence(target));

    const Ended made = create(Access(access), target, source, options);

    if (jump)
        m_domain.unfence(target);
    QVERIFY2(made.exitCode == 0, (endOfEvents(made.out) + made.err).constData());
    const QByteArray services =
        m_domain.lab()
            .exec(host(1), QStringLiteral("ldapsearch -LLL -Q -Y EXTERNAL -H ldapi://%2frun%2fslapd-LAB-TEST.socket -b "
                                          "cn=%1,cn=masters,cn=ipa,cn=etc,dc=lab,dc=test cn | grep ^cn:")
                               .arg(fqdn(target)))
            .out;
    QCOMPARE(services.contains("cn: CA"), options.contains(QStringLiteral("--setup-ca")));
    QCOMPARE(services.contains("cn: DNS"), options.contains(QStringLiteral("--setup-dns")));
    m_told << QString::fromLatin1(QTest::currentDataTag());
}

void TestCreationMatrix::cleanupTestCase()
{
    std::printf("\nReplicas made in domains that grew one by one:\n");
    for (const QString &one : std::as_const(m_told))
        std::printf("  %s\n", qPrintable(one));
    std::fflush(stdout);
    m_domain.down();
}

QTEST_GUILESS_MAIN(TestCreationMatrix)
#include "tst_creationmatrix.moc"
