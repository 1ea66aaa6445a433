// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/programfailure.h"

#include <QTest>

using namespace rd;

/// What a failed installer wrote becomes an error that names the cause and the way on.
class TestProgramFailure : public QObject
{
    Q_OBJECT
private slots:
    void wordsTellTheCause_data();
    void wordsTellTheCause();
    void unknownWordsAreGivenWithTheWayBack();
};

namespace {

enum Program { Enrolment, Promotion, Bundle };

Error failureOf(Program program, const QString &said)
{
    ReplicaOrder order;
    order.target = QStringLiteral("new.example.com");
    order.source = QStringLiteral("old.example.com");
    order.domainLevel = program == Bundle ? 0 : 1;
    const ProgramWords end{.exitCode = 1, .words = said, .said = said};
    return program == Enrolment ? enrolFailure(order, end) : installFailure(order, end);
}

} // namespace

void TestProgramFailure::wordsTellTheCause_data()
{
    QTest::addColumn<int>("program");
    QTest::addColumn<QString>("said");
    QTest::addColumn<int>("fault");
    QTest::addColumn<QString>("summary"); // a part of it
    QTest::addColumn<QString>("advice");
    const auto row = [](const char *name, Program program, const char *said, Fault fault, const char *summary,
                        const char *advice) {
        QTest::newRow(name) << int(program) << QString::fromLatin1(said) << int(fault) << QString::fromLatin1(summary)
                            << QString::fromLatin1(advice);
    };
    row("promotion, wrong password", Promotion,
        "Invalid credentials: kinit: Password incorrect while getting initial credentials", Fault::AuthFailed,
        "could not sign in as admin", "clocks");
    row("promotion, a KDC without its directory is not a wrong password", Promotion,
        "Invalid credentials: kinit: Generic error (see e-text) while getting initial credentials", Fault::Unreachable,
        "Kerberos server", "ipactl status");
    row("enrolment, a KDC without its directory", Enrolment,
        "kinit: Generic error (see e-text) while getting initial credentials\nInstallation failed.", Fault::Unreachable,
        "Kerberos server", "ipactl status");
    row("enrolment, no KDC", Enrolment, "kinit: Cannot contact any KDC for realm 'EXAMPLE.COM'", Fault::Unreachable,
        "Kerberos server", "ipactl status");
    row("promotion, the source's directory is lost", Promotion, "Unable to connect to LDAP server old.example.com",
        Fault::Unreachable, "lost contact", "389");
    row("bundle, the source's directory is lost", Bundle, "Unable to connect to LDAP server old.example.com", Fault::Unreachable,
        "lost contact", "389");
    row("enrolment, the source's directory is lost", Enrolment, "Joining realm failed: Can't contact LDAP server",
        Fault::Unreachable, "lost contact", "389");
    row("enrolment, wrong password or clock", Enrolment, "Joining realm failed: Invalid credentials", Fault::AuthFailed,
        "could not be enrolled", "clocks");
    row("promotion, a port is held", Promotion, "IPA requires ports 389 and 636 for the Directory Server.", Fault::Conflict,
        "holds a port", "ss -ltnp");
    row("bundle, a port is held", Bundle, "IPA requires ports 389 and 636 for the Directory Server.", Fault::Conflict,
        "holds a port", "ss -ltnp");
    row("bundle, wrong Directory Manager password", Bundle, "ERROR: Failed to decrypt or open the replica file.",
        Fault::AuthFailed, "could not open the bundle", "Directory Manager");
    row("bundle, the connection check failed", Bundle, "Port check failed! Inaccessible port(s): 389 (TCP)", Fault::Unreachable,
        "connection check", "firewalls");
}

void TestProgramFailure::wordsTellTheCause()
{
    QFETCH(int, program);
    QFETCH(QString, said);
    QFETCH(QString, summary);
    QFETCH(QString, advice);
    const Error error = failureOf(Program(program), said);
    QTEST(int(error.fault), "fault");
    QVERIFY2(error.summary.contains(summary), qPrintable(error.summary));
    QVERIFY2(error.advice.contains(advice), qPrintable(error.advice));
    QCOMPARE(error.detail, said);
}

void TestProgramFailure::unknownWordsAreGivenWithTheWayBack()
{
    for (const Program program : {Promotion, Bundle}) {
        const Error error = failureOf(program, QStringLiteral("Something else"));
        QCOMPARE(error.fault, Fault::RemoteFailed);
        QCOMPARE(error.detail, QStringLiteral("Something else"));
        QVERIFY2(error.advice.contains(QStringLiteral("replica cleanup new.example.com --from old.example.com")),
                 qPrintable(error.advice));
    }
}

QTEST_GUILESS_MAIN(TestProgramFailure)
#include "tst_programfailure.moc"
