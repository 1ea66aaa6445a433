// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/match/patterncompiler.h"
#include "backend/yaml/rulelibrary.h"
#include "diagnosis/diagnosis.h"

#include <QFile>
#include <QTest>

using namespace rd;

namespace {

std::shared_ptr<const Knowledge> builtIn()
{
    static const auto library = loadRules({}, QLocale(QLocale::C));
    if (!library)
        qFatal("%s", qPrintable(library.error().summary));
    return library->knowledge;
}

Diagnosis diagnosed(const QList<QPair<QString, QByteArray>> &logs)
{
    Diagnostician diagnostician(builtIn());
    for (const auto &[name, bytes] : logs) {
        LogReader &log = diagnostician.addLog(name);
        log.feed(bytes);
        log.finish();
    }
    return diagnostician.diagnose();
}

Diagnosis diagnosed(const QByteArray &bytes)
{
    return diagnosed({{QStringLiteral("a.log"), bytes}});
}

QByteArray dataFile(const QString &name)
{
    QFile file(QStringLiteral(RD_TEST_DATA "/diagnosis/") + name);
    if (!file.open(QFile::ReadOnly))
        qFatal("no %s", qPrintable(name));
    return file.readAll();
}

struct Example
{
    QString name;
    QByteArray log;
    QString expected;
};

/// Logs of real failures with their verdicts.
QList<Example> examples()
{
    QList<Example> all;
    const QList<QByteArray> rows = dataFile(QStringLiteral("expected.tsv")).trimmed().split('\n').sliced(1);
    for (const QByteArray &row : rows) {
        const QList<QByteArray> cells = row.split('\t');
        const bool named = cells[1] != "none" && cells[1] != "unknown";
        const QString name = QString::fromUtf8(cells[0]);
        all.append({name, dataFile(name),
                    QStringLiteral("%1 %2 line %3 healed %4")
                        .arg(QString::fromUtf8(cells[2]), named ? QString::fromUtf8(cells[1]) : QStringLiteral("-"),
                             QString::fromUtf8(cells[3]), QString::fromUtf8(cells[4]))});
    }
    return all;
}

/// Every line as somebody else shows it.
QByteArray framed(const QByteArray &log, const QByteArray &before, const QByteArray &after = {})
{
    QByteArray framed;
    const QList<QByteArray> lines = log.split('\n');
    for (qsizetype i = 0; i + (log.endsWith('\n') ? 1 : 0) < lines.size(); ++i)
        framed += before + lines[i] + after + '\n';
    return framed;
}

QByteArray jsonString(const QByteArray &text)
{
    QByteArray quoted;
    for (const char c : text) {
        if (c == '\n')
            quoted += "\\n";
        else if (c == '\t')
            quoted += "\\t";
        else if (c == '"' || c == '\\')
            quoted += QByteArray("\\") + c;
        else
            quoted += c;
    }
    return quoted;
}

QString answer(const LogFinding &verdict)
{
    return QStringLiteral("%1 %2 line %3 healed %4")
        .arg(outcomeName(verdict.outcome), verdict.id.isEmpty() ? QStringLiteral("-") : verdict.id)
        .arg(verdict.line)
        .arg(verdict.healedBy);
}

} // namespace

/// Whole logs in, verdict out, with the rules that come with the program.
class TestDiagnosis : public QObject
{
    Q_OBJECT
private slots:
    void realLogsGetTheirVerdict_data()
    {
        QTest::addColumn<QByteArray>("log");
        QTest::addColumn<QString>("expected");
        for (const Example &example : examples())
            QTest::newRow(qPrintable(example.name)) << example.log << example.expected;
    }
    void realLogsGetTheirVerdict()
    {
        QFETCH(QByteArray, log);
        QTEST(answer(diagnosed(log).verdict), "expected");
    }

    /// Written line by line from what the programs print, in settings of many kinds.
    void composedLogsGetTheirVerdict_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("severity");
        QTest::addColumn<qint64>("line");
        for (const QByteArray &row : dataFile(QStringLiteral("made.tsv")).trimmed().split('\n').sliced(1)) {
            const QList<QByteArray> cells = row.split('\t');
            QTest::newRow(cells[0].constData())
                << QString::fromUtf8(cells[1]) << QString::fromUtf8(cells[2]) << cells[3].toLongLong();
        }
    }
    void composedLogsGetTheirVerdict()
    {
        QFETCH(QString, id);
        QFETCH(QString, severity);
        QFETCH(qint64, line);
        const LogFinding verdict =
            diagnosed(dataFile(QStringLiteral("made/") + QLatin1StringView(QTest::currentDataTag()))).verdict;
        if (id == QLatin1StringView("unknown") || id == QLatin1StringView("none")) {
            QCOMPARE(outcomeName(verdict.outcome), id);
            QVERIFY(verdict.id.isEmpty());
        } else {
            QCOMPARE(verdict.id, id);
            QCOMPARE(outcomeName(verdict.outcome), severity);
            QCOMPARE(verdict.line, line);
        }
    }

    void aLogThatStopsInAStepIsAFailureWithoutAWord()
    {
        const QByteArray log =
            "2024-06-03T08:15:01Z DEBUG Logging to /var/log/ipareplica-install.log\n"
            "2024-06-03T08:16:01Z DEBUG Configuring certificate server (pki-tomcatd). Estimated time: 3 minutes\n"
            "2024-06-03T08:16:05Z DEBUG   [7/30]: configuring certificate server instance\n"
            "2024-06-03T08:16:05Z DEBUG args=['/usr/sbin/pkis";
        const LogFinding verdict = diagnosed(log).verdict;
        QCOMPARE(answer(verdict), QStringLiteral("unknown - line 4 healed 0"));
        QCOMPARE(verdict.phase, QStringLiteral("Configuring certificate server (pki-tomcatd)"));
        QCOMPARE(verdict.step, QStringLiteral("configuring certificate server instance"));
        QVERIFY(verdict.cause.contains(QStringLiteral("The log ends here")));
        QCOMPARE(verdict.evidence.size(), 2);

        // What ended, or still comes, did not stop
        QCOMPARE(diagnosed(log + "\n2024-06-03T08:16:09Z INFO The ipa-replica-install command was successful\n").verdict.outcome,
                 Outcome::None);
        const QByteArray installed = "2024-06-03T08:16:01Z DEBUG Logging to /var/log/ipareplica-install.log\n"
                                     "2024-06-03T09:16:09Z INFO The ipa-replica-install command was successful\n";
        QCOMPARE(diagnosed({{QStringLiteral("a"), log}, {QStringLiteral("b"), installed}}).verdict.outcome, Outcome::None);
        Diagnostician live(builtIn());
        live.addLog(QStringLiteral("a.log")).feed(log);
        QCOMPARE(live.diagnose().verdict.outcome, Outcome::None);
    }

    void aLogWithItsBeginningAndWithoutItsEndIsNoHealthyOne()
    {
        const auto log = [](const char *version) {
            return QByteArray("2025-06-03T08:15:01Z DEBUG Logging to /var/log/ipareplica-install.log\n"
                              "2025-06-03T08:15:01Z DEBUG IPA version ") +
                   version + "\n2025-06-03T08:15:02Z DEBUG Starting external process\n";
        };
        const QByteArray part = "2025-06-03T08:16:01Z DEBUG Configuring Kerberos KDC (krb5kdc)\n"
                                "2025-06-03T08:16:05Z DEBUG   [5/5]: configuring KDC to start on boot\n"
                                "2025-06-03T08:16:06Z DEBUG Done configuring Kerberos KDC (krb5kdc).\n";
        const LogFinding early = diagnosed(log("4.6.8-5.el7")).verdict;
        QCOMPARE(answer(early), QStringLiteral("unknown - line 3 healed 0"));
        QVERIFY(early.cause.contains(QStringLiteral("without the word that the installation succeeded")));
        QCOMPARE(answer(diagnosed(log("4.11.1") + part).verdict), QStringLiteral("unknown - line 6 healed 0"));
        // Before 4.7 the end of the last part was the last word, or the restarts after it
        QCOMPARE(answer(diagnosed(log("4.6.8-5.el7") + part).verdict), QStringLiteral("unknown - line 6 healed 0"));
        QCOMPARE(diagnosed(log("4.6.8-5.el7") + part).verdict.phase, QStringLiteral("Configuring Kerberos KDC (krb5kdc)"));
        const QByteArray dns = "2025-06-03T08:17:01Z DEBUG Configuring DNS (named)\n"
                               "2025-06-03T08:17:05Z DEBUG   [9/9]: changing resolv.conf to point to ourselves\n"
                               "2025-06-03T08:17:06Z DEBUG Done configuring DNS (named).\n";
        QCOMPARE(diagnosed(log("4.6.8-5.el7") + part + dns).verdict.outcome, Outcome::None);
        QCOMPARE(diagnosed(log("4.6.8-5.el7") + part + dns + part).verdict.outcome, Outcome::Unknown);
        const QByteArray restart = "2025-06-03T08:17:08Z DEBUG Restarting the web server\n";
        QCOMPARE(diagnosed(log("2.2.0") + part + restart).verdict.outcome, Outcome::None);
        QCOMPARE(diagnosed(log("4.11.1") + part + restart).verdict.outcome, Outcome::Unknown);
        QCOMPARE(diagnosed(log("4.11.1") + part + "2025-06-03T08:17:06Z INFO The ipa-replica-install command was successful\n")
                     .verdict.outcome,
                 Outcome::None);
        // A warning on the way is not all that happened
        const QByteArray warned = log("4.11.1") + "2025-06-03T08:15:09Z WARNING Reverse DNS resolution of address 192.0.2.7 "
                                                  "(r.example.com) failed. Clients may not function properly.\n";
        QCOMPARE(diagnosed(warned).verdict.outcome, Outcome::Unknown);
        const QByteArray terminal = "# ipa-replica-install /root/replica-info-r.example.com.gpg\n"
                                    "   Kerberos KDC: UDP (88): SKIPPED\n"
                                    "Connection check OK\n"
                                    "Configuring directory server (dirsrv): Estimated time 1 minute\n"
                                    "  [3/34]: adding default schema\n";
        QCOMPARE(answer(diagnosed(terminal).verdict), QStringLiteral("unknown - line 5 healed 0"));
    }

    void theClientOfAServerIsNotAllOfIt()
    {
        const QByteArray client = "Client configuration complete.\n"
                                  "The ipa-client-install command was successful\n";
        const QByteArray log = "2025-06-03T08:15:01Z DEBUG Logging to /var/log/ipareplica-install.log\n"
                               "2025-06-03T08:15:01Z DEBUG IPA version 4.12.2\n" +
                               client;
        QCOMPARE(answer(diagnosed(log).verdict), QStringLiteral("unknown - line 4 healed 0"));
        const QByteArray step = "Configuring directory server (dirsrv). Estimated time: 30 seconds\n"
                                "  [2/40]: adding default schema\n";
        QCOMPARE(answer(diagnosed(client + step).verdict), QStringLiteral("unknown - line 4 healed 0"));
        QCOMPARE(diagnosed(client).verdict.outcome, Outcome::None);
        QCOMPARE(diagnosed(client + step + "The ipa-replica-install command was successful\n").verdict.outcome, Outcome::None);
        // What the client got over is not what stopped the server
        const QByteArray early = "kinit: Preauthentication failed while getting initial credentials\n";
        QCOMPARE(answer(diagnosed(early + client + step + "  [error] NewError: other\n").verdict),
                 QStringLiteral("unknown - line 6 healed 0"));
    }

    void whatIsHarmlessOnceIsAFailureIfItGoesOnForMinutes()
    {
        const QByteArray retry =
            "[12/May/2023:10:11:12.1 +0200] - WARN - NSMMReplicationPlugin - repl5_tot_run - Unable to acquire "
            "replica for total update, error: 49, retrying in 3 seconds.\n";
        const QByteArray finished =
            "[12/May/2023:10:31:12.1 +0200] - INFO - NSMMReplicationPlugin - repl5_tot_run - Finished total "
            "update of replica \"agmt=\"cn=meToa\" (a:389)\". Sent 712 entries.\n";
        QCOMPARE(diagnosed(retry.repeated(3)).verdict.outcome, Outcome::None);
        QCOMPARE(diagnosed(retry).findings.value(0).outcome, Outcome::Ignorable);
        QCOMPARE(answer(diagnosed(retry.repeated(9)).verdict), QStringLiteral("fatal repl-total-update-retry line 1 healed 0"));
        QCOMPARE(diagnosed(retry.repeated(9) + finished).verdict.outcome, Outcome::None);
    }

    void aRunWhoseBeginningIsMissingIsHistoryOnceTheToolRanAgain()
    {
        const QByteArray failed =
            "2024-02-03T07:57:41Z DEBUG   [error] NewError: nobody knows this\n"
            "2024-02-03T07:57:41Z ERROR The ipa-replica-install command failed. See x for more information\n";
        const QByteArray good = "2024-02-03T08:56:41Z DEBUG Logging to /var/log/ipareplica-install.log\n"
                                "2024-02-03T08:57:41Z INFO The ipa-replica-install command was successful\n";
        QCOMPARE(diagnosed(failed).verdict.outcome, Outcome::Unknown);
        QCOMPARE(diagnosed(failed + good).verdict.outcome, Outcome::None);
        QCOMPARE(diagnosed(failed + good).earlierRuns, 1);
    }

    void whatGrepPutsBeforeLinesWithATimeIsTakenOff()
    {
        const QByteArray line = "2024-02-03T07:57:41Z ERROR Joining realm failed: Host is already joined.";
        for (const char *before : {"", "ipaclient-install.log:", "/var/log/ipaclient-install.log:17:", "17:"}) {
            QByteArray buffer;
            const QByteArray raw = before + line;
            QCOMPARE(cleanLine(raw, buffer).message.trimmed(), QByteArrayView("Joining realm failed: Host is already joined."));
        }
        QByteArray buffer;
        QCOMPARE(cleanLine("errors: 12 of them", buffer).text, QByteArrayView("errors: 12 of them"));
    }

    void aProofInTheLogOfAnotherServiceCounts()
    {
        const QByteArray journal =
            "2022-05-05T10:00:01+0200 ipa2 certmonger[911]: Cannot contact any KDC for realm 'EXAMPLE.COM'\n";
        const auto errors = [](const char *time) {
            return QByteArray("[05/May/2022:") + time +
                   " +0200] NSMMReplicationPlugin - agmt=\"cn=meToa\" (a:389): Replication bind with GSSAPI auth resumed\n";
        };
        const auto verdict = [&](const char *time) {
            return diagnosed({{QStringLiteral("journal"), journal}, {QStringLiteral("slapd-X/errors"), errors(time)}}).verdict;
        };
        QCOMPARE(answer(verdict("10:00:31")), QStringLiteral("transient kdc-unreachable line 1 healed 1"));
        QCOMPARE(verdict("10:00:31").healedIn, QStringLiteral("slapd-X/errors"));
        QCOMPARE(answer(verdict("09:59:59")), QStringLiteral("fatal kdc-unreachable line 1 healed 0"));
    }

    void commandsNameTheMachinesThatTheLogsName()
    {
        const QByteArray log =
            "Check connection from replica to remote master 'ipa1.example.com':\n"
            "# ipa-replica-install /var/lib/ipa/replica-info-ipa2.example.com.gpg\n"
            "[ldap://ipa1.example.com:389] reports: Update failed! Status: [-1  - LDAP error: Can't contact LDAP "
            "server]\n";
        const LogFinding verdict = diagnosed(log).verdict;
        QCOMPARE(verdict.names.replica, QStringLiteral("ipa2.example.com"));
        QCOMPARE(verdict.names.source, QStringLiteral("ipa1.example.com"));
        QString all;
        for (const RemedyStep &step : verdict.remedy)
            all += remedySentence(step, verdict.names) + u'\n';
        QVERIFY2(all.contains(QStringLiteral("On the existing server, ipa1.example.com: nc -vz ipa2.example.com 389")),
                 qPrintable(all));
    }

    void aNameThatIsNoneGetsIntoNoCommand()
    {
        PlaceNames names;
        names.learn("# ipa-replica-install /var/lib/ipa/replica-info-$(reboot).gpg");
        names.learn("Check connection from replica to remote master 'a.b;reboot':");
        names.learn("Check connection from replica to remote master '-oProxyCommand.x':");
        QCOMPARE(names.filledInto(QStringLiteral("nc -vz REPLICA 389; nc SOURCE")), QStringLiteral("nc -vz REPLICA 389; nc a.b"));
        names = {};
        names.learn("Restarting dirsrv@EXAMPLE-COM.service for admin@EXAMPLE.COM");
        QCOMPARE(names.filledInto(QStringLiteral("systemctl restart dirsrv@INSTANCE REALM")),
                 QStringLiteral("systemctl restart dirsrv@EXAMPLE-COM EXAMPLE.COM"));
    }

    void noRemedyHasPlacesInBraces()
    {
        const auto knowledge = builtIn();
        for (int i = 0; i < knowledge->ruleCount(); ++i)
            for (const RemedyStep &step : knowledge->rule(i).remedy)
                QVERIFY2(!(step.text + step.command).contains(u'{'), qPrintable(knowledge->rule(i).id));
    }

    void theCourseTellsPhasesStepsErrorsAndWhatIsHarmless()
    {
        const QByteArray log = "Configuring directory server (dirsrv)\n"
                               "  [1/2]: one\n"
                               "No default authorization data types available, cannot go on\n"
                               "Certificate issuance failed\n"
                               "  [error] RuntimeError: Certificate issuance failed\n";
        QStringList told;
        for (const CourseLine &line : diagnosed(log).course)
            told << QStringLiteral("%1 %2 %3").arg(static_cast<int>(line.kind)).arg(line.line).arg(line.id);
        using Kind = CourseLine::Kind;
        const auto row = [](Kind kind, int line, const char *id = "") {
            return QStringLiteral("%1 %2 %3").arg(static_cast<int>(kind)).arg(line).arg(QLatin1StringView(id));
        };
        QCOMPARE(told, (QStringList{row(Kind::Phase, 1), row(Kind::Step, 2), row(Kind::Harmless, 3),
                                    row(Kind::Sign, 4, "certificate-issuance-failed"),
                                    row(Kind::Sign, 5, "certificate-issuance-failed")}));
    }

    void whatOthersPutAroundLinesChangesNothing_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::newRow("carriage return") << QByteArray() << QByteArray("\r");
        QTest::newRow("colour") << QByteArray("\x1b[0;31m") << QByteArray("\x1b[0m");
        QTest::newRow("table of a page") << QByteArray("| | ") << QByteArray();
        QTest::newRow("list of a page") << QByteArray("- ") << QByteArray();
        QTest::newRow("quoted mail") << QByteArray("> ") << QByteArray();
        QTest::newRow("test suite") << QByteArray(
                                           "DEBUG    ipatests.pytest_ipa.integration.host.Host.replica0.cmd42:transport.py:558 ")
                                    << QByteArray();
        QTest::newRow("test suite, older") << QByteArray("[ipatests.pytest_ipa.integration.host.Host.replica0.cmd42] DEBUG ")
                                           << QByteArray();
        QTest::newRow("test suite, pytest") << QByteArray("transport.py              519 DEBUG    ") << QByteArray();
        QTest::newRow("build service") << QByteArray("2020-05-13T11:39:33.7654321Z ") << QByteArray();
        QTest::newRow("syslog") << QByteArray("Apr  7 07:56:41 replica1 ipa-replica-install[4711]: ") << QByteArray();
        QTest::newRow("journal") << QByteArray("2024-02-03T07:56:41+0100 replica1.example.test docker[4711]: ") << QByteArray();
        QTest::newRow("containers") << QByteArray("replica_1  | ") << QByteArray();
        QTest::newRow("indent") << QByteArray("    ") << QByteArray();
        QTest::newRow("numbered lines") << QByteArray("    12\t") << QByteArray();
        QTest::newRow("container runtime") << QByteArray("2025-03-04T02:00:01.123456789Z stdout F ") << QByteArray();
        QTest::newRow("German journal") << QByteArray("M\xc3\xa4r 04 07:56:41 replica1 ipa-replica-install[4711]: ")
                                        << QByteArray();
        QTest::newRow("French journal") << QByteArray("f\xc3\xa9vr. 12 07:56:41 replica1 podman[4711]: ") << QByteArray();
    }
    void whatOthersPutAroundLinesChangesNothing()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        for (const Example &example : examples()) {
            const QString got = answer(diagnosed(framed(example.log, before, after)).verdict);
            QVERIFY2(got == example.expected, qPrintable(example.name + u' ' + got));
        }
    }

    void aLogFoldedIntoOneLineIsUnfolded_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::newRow("ansible") << QByteArray(
                                        "ok: [replica1] => {\"changed\": true, \"msg\": \"non-zero return code\", \"stdout\": \"")
                                 << QByteArray("\"}");
        QTest::newRow("module") << QByteArray("changed: [r1] => {\"module_stderr\": \"Shared connection closed.\\n")
                                << QByteArray("\", \"rc\": 1}");
    }
    void aLogFoldedIntoOneLineIsUnfolded()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        for (const Example &example : examples()) {
            const LogFinding verdict = diagnosed("PLAY [all] ***\n" + before + jsonString(example.log) + after + '\n').verdict;
            const QString got = QStringLiteral("%1 %2 ").arg(outcomeName(verdict.outcome),
                                                             verdict.id.isEmpty() ? QStringLiteral("-") : verdict.id);
            QVERIFY2(example.expected.startsWith(got), qPrintable(example.name + u' ' + got));
            QVERIFY(verdict.outcome == Outcome::None || verdict.line == 2);
        }
    }

    void onlyTheLastRunOfAToolCounts()
    {
        const QByteArray start = "2024-02-03T07:56:41Z DEBUG Logging to /var/log/ipareplica-install.log\n"
                                 "2024-02-03T07:56:41Z DEBUG ipa-replica-install was invoked with arguments [] and options: {}\n";
        const QByteArray bad = start +
                               "2024-02-03T07:57:41Z DEBUG   [error] RuntimeError: Certificate issuance failed\n"
                               "2024-02-03T07:57:41Z ERROR The ipa-replica-install command failed. See x for more information\n";
        const QByteArray good = start + "2024-02-03T08:57:41Z INFO The ipa-replica-install command was successful\n";
        QCOMPARE(diagnosed(bad + good).verdict.outcome, Outcome::None);
        QCOMPARE(diagnosed(bad + good).earlierRuns, 1);
        QCOMPARE(answer(diagnosed(good + bad).verdict), QStringLiteral("fatal certificate-issuance-failed line 6 healed 0"));
        QCOMPARE(answer(diagnosed(bad + bad).verdict), QStringLiteral("fatal certificate-issuance-failed line 7 healed 0"));
    }

    void anotherToolsRunTakesNothingBack()
    {
        const QByteArray log = "# ipa-replica-install\n"
                               "  [28/45]: retrieving DS Certificate\n"
                               "  [error] RuntimeError: Certificate issuance failed\n"
                               "# ipa-server-install --uninstall -U\n"
                               "The ipa-server-install command was successful\n";
        QCOMPARE(answer(diagnosed(log).verdict), QStringLiteral("fatal certificate-issuance-failed line 3 healed 0"));
    }

    void withSuccessAsTheLastWordNothingIsFatal()
    {
        const QByteArray log = "  [1/2]: retrieving DS Certificate\n"
                               "Certificate issuance failed, trying again\n"
                               "  [2/2]: restarting directory server\n"
                               "The ipa-replica-install command was successful\n";
        const Diagnosis diagnosis = diagnosed(log);
        QCOMPARE(diagnosis.verdict.outcome, Outcome::None);
        for (const LogFinding &finding : diagnosis.findings)
            QVERIFY(finding.outcome != Outcome::Fatal);
    }

    void aRecoveryClearsItsOwnAgreementOnly()
    {
        const auto line = [](const char *host, const char *end) {
            return QByteArray("[04/Feb/2012:22:41:1") + end[0] + " -0500] NSMMReplicationPlugin - agmt=\"cn=meTo" + host +
                   "\" (x:389): Replication bind with GSSAPI auth " + (end + 1) + '\n';
        };
        const char *const failed = "1failed: LDAP error -1 (Can't contact LDAP server) ()";
        const char *const resumed = "9resumed";
        const QByteArray both = line("a.test", failed) + line("b.test", failed);
        QCOMPARE(answer(diagnosed(both + line("a.test", resumed)).verdict),
                 QStringLiteral("fatal repl-bind-cannot-contact-consumer line 2 healed 0"));
        QCOMPARE(answer(diagnosed(both + line("b.test", resumed)).verdict),
                 QStringLiteral("fatal repl-bind-cannot-contact-consumer line 1 healed 0"));
        QCOMPARE(answer(diagnosed(both + line("b.test", resumed) + line("a.test", resumed)).verdict),
                 QStringLiteral("transient repl-bind-cannot-contact-consumer line 1 healed 4"));
        QCOMPARE(answer(diagnosed(both + line("b.test", resumed) + line("a.test", resumed) + line("a.test", failed)).verdict),
                 QStringLiteral("fatal repl-bind-cannot-contact-consumer line 5 healed 0"));
    }

    void aBindThatFailedIsKnownByItsNumber_data()
    {
        QTest::addColumn<QByteArray>("error");
        QTest::addColumn<QString>("id");
        // A terminal wrapped the second one
        QTest::newRow("unreachable") << QByteArray("-1 (Can't contact LDAP server) ()")
                                     << QStringLiteral("repl-bind-cannot-contact-consumer");
        QTest::newRow("wrapped") << QByteArray("-1 (Can't conta\nct LDAP server) ()")
                                 << QStringLiteral("repl-bind-cannot-contact-consumer");
        QTest::newRow("identity") << QByteArray("49 (Invalid creden\ntials) ()")
                                  << QStringLiteral("repl-bind-invalid-credentials");
        QTest::newRow("TLS") << QByteArray("-11 (Connect error) (certificate verify failed)")
                             << QStringLiteral("repl-starttls-failed");
        QTest::newRow("ticket") << QByteArray("-2 (Local error) (SASL(-1): generic failure)")
                                << QStringLiteral("ds-gssapi-startup");
    }
    void aBindThatFailedIsKnownByItsNumber()
    {
        QFETCH(QByteArray, error);
        QFETCH(QString, id);
        const QByteArray line =
            "[04/Feb/2012:22:41:11 -0500] NSMMReplicationPlugin - agmt=\"cn=meToa.test\" (a:389): Replication bind "
            "with SIMPLE auth failed: LDAP error " +
            error + '\n';
        QCOMPARE(answer(diagnosed(line).verdict), QStringLiteral("fatal %1 line 1 healed 0").arg(id));
    }

    void aPortThatWasTakenIsHistoryOnceItIsListenedOn()
    {
        const QByteArray taken =
            "[12/May/2023:10:11:12.123456789 +0200] - ERR - createprlistensockets - PR_Bind() on All Interfaces "
            "port 7389 failed: Netscape Portable Runtime error -5982 (Local Network address is in use.)\n";
        const auto started = [](const char *port) {
            return QByteArray("[12/May/2023:10:31:12.123456789 +0200] - INFO - slapd_daemon - slapd started.  Listening on All "
                              "Interfaces port ") +
                   port + " for LDAP requests\n";
        };
        QCOMPARE(answer(diagnosed(taken + started("389")).verdict), QStringLiteral("fatal ds-port-bind-failed line 1 healed 0"));
        QCOMPARE(answer(diagnosed(taken + started("7389")).verdict),
                 QStringLiteral("transient ds-port-bind-failed line 1 healed 2"));
    }

    void aReplicaThatWasFilledAnewHasTheSameFirstCopyAgain()
    {
        const QByteArray other = "[12/May/2023:10:11:12.1 +0200] - ERR - NSMMReplicationPlugin - repl5_inc_run - "
                                 "agmt=\"cn=meToipa1.example.com\" (ipa1:389): The remote replica has a different database "
                                 "generation ID than the local database.\n";
        const QByteArray filled =
            "[12/May/2023:10:11:19.1 +0200] - NOTICE - NSMMReplicationPlugin - multisupplier_be_state_change - "
            "Replica dc=example,dc=com is coming online; enabling replication\n";
        QCOMPARE(answer(diagnosed(other).verdict), QStringLiteral("fatal repl-generation-id-mismatch line 1 healed 0"));
        QCOMPARE(answer(diagnosed(other + filled).verdict),
                 QStringLiteral("transient repl-generation-id-mismatch line 1 healed 2"));
        QCOMPARE(answer(diagnosed(other + filled + other).verdict),
                 QStringLiteral("fatal repl-generation-id-mismatch line 3 healed 0"));
    }

    void theCauseBeatsWhatFollows()
    {
        const QByteArray consequence =
            "[ldap://a.test:389] reports: Update failed! Status: [49  - LDAP error: Invalid credentials]\n"
            "  [error] RuntimeError: Failed to start replication\n";
        QCOMPARE(answer(diagnosed(consequence).verdict), QStringLiteral("fatal repl-init-invalid-credentials line 1 healed 0"));
        const Diagnosis diagnosis = diagnosed(consequence + "kinit: Clock skew too great while getting initial credentials\n");
        QCOMPARE(answer(diagnosis.verdict), QStringLiteral("fatal clock-skew line 3 healed 0"));
        QCOMPARE(diagnosis.findings.value(0).because, QStringLiteral("clock-skew"));
    }

    void aCrashBeatsWhateverFailsInTheSameMinute()
    {
        const QByteArray crash =
            "2023-04-05T10:11:12+0200 ipa2 systemd-coredump[991]: Process 881 (ns-slapd) of user 389 dumped core.\n";
        const auto verdict = [&](const char *time) {
            return answer(diagnosed({{QStringLiteral("journal"), crash},
                                     {QStringLiteral("ipaclient-install.log"),
                                      QByteArray(time) + " ERROR Joining realm failed: Host is already joined.\n"}})
                              .verdict);
        };
        QCOMPARE(verdict("2023-04-05T08:11:59Z"), QStringLiteral("fatal ns-slapd-crash line 1 healed 0"));
        QCOMPARE(verdict("2023-04-05T08:10:59Z"), QStringLiteral("fatal ns-slapd-crash line 1 healed 0"));
        QCOMPARE(verdict("2023-04-05T08:01:59Z"), QStringLiteral("fatal client-host-already-joined line 1 healed 0"));
    }

    void whatTheRunGotPastIsNotWhatStoppedIt()
    {
        const QByteArray log = "  [1/9]: one\n"
                               "kinit: Preauthentication failed while getting initial credentials\n"
                               "  [2/9]: two\n"
                               "  [3/9]: retrieving DS Certificate\n"
                               "  [error] RuntimeError: Certificate issuance failed\n";
        const LogFinding verdict = diagnosed(log).verdict;
        QCOMPARE(answer(verdict), QStringLiteral("fatal certificate-issuance-failed line 5 healed 0"));
        QCOMPARE(verdict.step, QStringLiteral("retrieving DS Certificate"));
        QCOMPARE(verdict.lastError, QStringLiteral("RuntimeError: Certificate issuance failed"));
    }

    void anUnknownFailureNamesItsStepAndTheLastErrorOfTheLastTraceback()
    {
        const QByteArray log =
            "2024-02-03T07:56:41Z DEBUG Configuring directory server (dirsrv). Estimated time: 30 seconds\n"
            "2024-02-03T07:56:41Z DEBUG   [7/41]: something new\n"
            "2024-02-03T07:56:42Z DEBUG Traceback (most recent call last):\n"
            "  File \"/usr/lib/x.py\", line 1, in y\n"
            "    z()\n"
            "ldap.FIRST: {'desc': 'first'}\n"
            "\n"
            "During handling of the above exception, another exception occurred:\n"
            "\n"
            "Traceback (most recent call last):\n"
            "  File \"/usr/lib/x.py\", line 2, in y\n"
            "ipalib.errors.NewError: nobody knows this\n"
            "\n"
            "2024-02-03T07:56:42Z DEBUG   [error] NewError: nobody knows this\n"
            "2024-02-03T07:56:43Z DEBUG   File \"/usr/lib/x.py\", line 180, in execute\n"
            "    return_value = self.run()\n"
            "\n"
            "2024-02-03T07:56:43Z DEBUG The ipa-replica-install command failed, exception: NewError: nobody knows this\n"
            "2024-02-03T07:56:43Z ERROR nobody knows this\n"
            "2024-02-03T07:56:43Z ERROR The ipa-replica-install command failed. See x for more information\n";
        const LogFinding verdict = diagnosed(log).verdict;
        QCOMPARE(answer(verdict), QStringLiteral("unknown - line 12 healed 0"));
        QCOMPARE(verdict.phase, QStringLiteral("Configuring directory server (dirsrv)"));
        QCOMPARE(verdict.step, QStringLiteral("something new"));
        QCOMPARE(verdict.lastError, QStringLiteral("ipalib.errors.NewError: nobody knows this"));
    }

    void anUnknownFailureOfATaskNamesTheTaskAndTheLastErrorInItsTraceback()
    {
        const QByteArray log =
            "TASK [ipareplica : Install - Setup DS] ****\n"
            "ok: [r1]\n"
            "\n"
            "TASK [ipareplica : Install - Setup CA] ****\n"
            "An exception occurred during task execution. The error was: KeyError: 'nobody knows this'\n"
            "fatal: [r1]: FAILED! => {\"changed\": false, \"module_stderr\": \"Traceback (most recent call last):\\n  File "
            "\\\"<stdin>\\\", line 102, in <module>\\nKeyError: 'nobody knows this'\\n\", \"rc\": 1}\n";
        const LogFinding verdict = diagnosed(log).verdict;
        QCOMPARE(answer(verdict), QStringLiteral("unknown - line 5 healed 0"));
        QCOMPARE(verdict.phase, QStringLiteral("ipareplica : Install - Setup CA"));
        QCOMPARE(verdict.lastError, QStringLiteral("KeyError: 'nobody knows this'"));
    }

    void aDeclinedQuestionMakesAWarningFatal()
    {
        const QByteArray warning = "Could not resolve hostname r.test using DNS. Please check your DNS setup.\n";
        const QByteArray failed = "The ipa-replica-install command failed. See x for more information\n";
        QCOMPARE(diagnosed(warning).verdict.outcome, Outcome::Warning);
        QCOMPARE(diagnosed(warning + failed).verdict.outcome, Outcome::Fatal);
        QCOMPARE(diagnosed(warning + "  [1/9]: one\n  [error] NewError: other\n" + failed).verdict.outcome, Outcome::Unknown);
    }

    void severalFilesAreJudgedTogether()
    {
        const QByteArray replica =
            "2024-02-03T07:56:41Z DEBUG Logging to /var/log/ipareplica-install.log\n"
            "2024-02-03T07:56:43Z ERROR Configuration of client side components failed!\n"
            "2024-02-03T07:56:43Z ERROR The ipa-replica-install command failed. See x for more information\n";
        const QByteArray client = "2024-02-03T07:56:42Z DEBUG Logging to /var/log/ipaclient-install.log\n"
                                  "2024-02-03T07:56:42Z ERROR Joining realm failed: Host is already joined.\n";
        const Diagnosis diagnosis =
            diagnosed({{QStringLiteral("ipareplica-install.log"), replica}, {QStringLiteral("ipaclient-install.log"), client}});
        QCOMPARE(diagnosis.verdict.id, QStringLiteral("client-host-already-joined"));
        QCOMPARE(diagnosis.verdict.file, QStringLiteral("ipaclient-install.log"));
        QCOMPARE(diagnosis.verdict.line, 2);
    }

    void junkAndEndlessLinesDoNoHarm()
    {
        QByteArray junk(1 << 20, Qt::Uninitialized);
        quint32 state = 1;
        for (char &c : junk)
            c = char((state = state * 1664525 + 1013904223) >> 24);
        QCOMPARE(diagnosed(junk).verdict.outcome, Outcome::None);
        QCOMPARE(diagnosed(QByteArray()).verdict.outcome, Outcome::None);
        QCOMPARE(diagnosed(QByteArray(100000, '\n')).verdict.outcome, Outcome::None);
        QCOMPARE(diagnosed(QByteArray(100000, '\\') + "n").verdict.outcome, Outcome::None);
        for (const auto &[bytes, blank] : {std::pair{" \n\n\t", true}, {"\nx", false}}) {
            Diagnostician diagnostician(builtIn());
            LogReader &log = diagnostician.addLog(QStringLiteral("a.log"));
            log.feed(bytes);
            log.finish();
            QCOMPARE(diagnostician.isBlank(), blank);
        }

        QByteArray endless(qsizetype(40) << 20, 'x');
        endless.replace(qsizetype(20) << 20, 30, "Joining realm failed: Host is already joined");
        const Diagnosis cut = diagnosed("first\n" + endless + "\nERROR: Failed to decrypt or open the replica file\n");
        QCOMPARE(answer(cut.verdict), QStringLiteral("fatal replica-file-decrypt-failed line 3 healed 0"));
        QCOMPARE(cut.leftOut.size(), 1);

        const QByteArray wide =
            QByteArray(1 << 20, 'x') + " Joining realm failed: Host is already joined " + QByteArray(1 << 20, 'y');
        QCOMPARE(diagnosed(wide).verdict.id, QStringLiteral("client-host-already-joined"));
    }

    void whatIsShownCarriesNoControlCharacters()
    {
        const LogFinding verdict = diagnosed("Joining realm failed: Host is already joined\x1b]0;evil\x07\x1b[2J\x08.\n").verdict;
        QCOMPARE(verdict.evidence.value(0).text, QStringLiteral("Joining realm failed: Host is already joined."));
    }

    void howTheBytesComeChangesNothing()
    {
        for (const Example &example : examples())
            for (const qsizetype size : {1, 7, 64, 1000}) {
                Diagnostician diagnostician(builtIn());
                LogReader &log = diagnostician.addLog(example.name);
                for (qsizetype at = 0; at < example.log.size(); at += size)
                    log.feed(QByteArrayView(example.log).sliced(at, std::min(size, example.log.size() - at)));
                log.finish();
                QCOMPARE(answer(diagnostician.diagnose().verdict), example.expected);
            }
    }

    void withoutVectorsTheAnswersAreTheSame()
    {
        const auto texts = builtInRules(QLocale(QLocale::C));
        QVERIFY(texts);
        auto knowledge = Knowledge::compile(*texts, VectorPatternCompiler(VectorPatternCompiler::Engine::Pcre));
        QVERIFY(knowledge);
        const std::shared_ptr<const Knowledge> shared = *std::move(knowledge);
        for (const Example &example : examples()) {
            Diagnostician diagnostician(shared);
            LogReader &log = diagnostician.addLog(example.name);
            log.feed(example.log);
            log.finish();
            QCOMPARE(answer(diagnostician.diagnose().verdict), example.expected);
        }
    }

    void everyIdOfTheCatalogueHasARule()
    {
        const auto knowledge = builtIn();
        for (const QByteArray &id : dataFile(QStringLiteral("ids.txt")).trimmed().split('\n'))
            QVERIFY2(knowledge->find(QString::fromUtf8(id)) >= 0, id.constData());
    }

    void everyExampleAloneGivesItsRule()
    {
        const auto knowledge = builtIn();
        for (int i = 0; i < knowledge->ruleCount(); ++i) {
            const Rule &rule = knowledge->rule(i);
            QVERIFY2(!rule.examples.isEmpty(), qPrintable(rule.id));
            for (const QByteArray &example : rule.examples) {
                const bool ignorable = rule.severity == RuleSeverity::Ignorable;
                const Diagnosis diagnosis = diagnosed((example + '\n').repeated(ignorable ? 1 : rule.repeats));
                if (ignorable)
                    QVERIFY2(diagnosis.verdict.outcome == Outcome::None, example.constData());
                else
                    QVERIFY2(diagnosis.verdict.id == rule.id, qPrintable(rule.id + u' ' + answer(diagnosis.verdict)));
                const bool bad = rule.whenUnhealed.value_or(rule.severity) != RuleSeverity::Warning &&
                                 rule.severity != RuleSeverity::Ignorable && rule.severity != RuleSeverity::Warning;
                QVERIFY2((diagnosis.verdict.outcome == Outcome::Fatal) == bad,
                         qPrintable(rule.id + u' ' + answer(diagnosis.verdict)));
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestDiagnosis)
#include "tst_diagnosis.moc"
