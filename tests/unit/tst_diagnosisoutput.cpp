// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/yaml/rulelibrary.h"
#include "cli/diagnosisoutput.h"
#include "diagnosis/hostlogs.h"

#include <QHash>
#include <QJsonArray>
#include <QTest>

using namespace rd;

namespace {

/// A host with these files; understands what readHostLogs() asks.
class LogShell final : public HostShell
{
public:
    QString host() const override { return QStringLiteral("ipa1.example.test"); }
    Result<CommandOutput> run(const RemoteCommand &, Monitor &) override { return CommandOutput{.out = list}; }
    Result<CommandOutput> stream(const RemoteCommand &command, const ByteSink &sink, Monitor &) override
    {
        asked.append(command.argv);
        sink(files.value(command.argv.last()));
        return CommandOutput{};
    }

    QByteArray list;
    QHash<QString, QByteArray> files;
    QList<QStringList> asked;
};

std::shared_ptr<const Knowledge> rules()
{
    const auto library = loadRules({}, QLocale(QLocale::C));
    if (!library)
        qFatal("%s", qPrintable(library.error().summary));
    return library->knowledge;
}

Diagnosis diagnosed(const QByteArray &log)
{
    Diagnostician diagnostician(rules());
    diagnostician.beginLog(QStringLiteral("x.log"), 0);
    diagnostician.takeBytes(log);
    diagnostician.endLog();
    return diagnostician.diagnose();
}

} // namespace

class TestDiagnosisOutput : public QObject
{
    Q_OBJECT
private slots:
    void jsonHasTheVerdictAndTheFindings()
    {
        const QJsonObject json = diagnosisJson(diagnosed("Configuring directory server (dirsrv)\n"
                                                         "  [28/45]: retrieving DS Certificate\n"
                                                         "  [error] RuntimeError: Certificate issuance failed\n"));
        const QJsonObject verdict = json[QStringLiteral("verdict")].toObject();
        QCOMPARE(verdict[QStringLiteral("id")].toString(), QStringLiteral("certificate-issuance-failed"));
        QCOMPARE(verdict[QStringLiteral("severity")].toString(), QStringLiteral("fatal"));
        QCOMPARE(verdict[QStringLiteral("file")].toString(), QStringLiteral("x.log"));
        QCOMPARE(verdict[QStringLiteral("line")].toInt(), 3);
        QVERIFY(verdict[QStringLiteral("healedBy")].isNull());
        QCOMPARE(verdict[QStringLiteral("phase")].toString(), QStringLiteral("Configuring directory server (dirsrv)"));
        QCOMPARE(verdict[QStringLiteral("step")].toString(), QStringLiteral("retrieving DS Certificate"));
        QCOMPARE(verdict[QStringLiteral("lastError")].toString(), QStringLiteral("RuntimeError: Certificate issuance failed"));
        QVERIFY(verdict[QStringLiteral("remedy")].toArray().at(0).isString());
        const QJsonArray findings = json[QStringLiteral("findings")].toArray();
        QCOMPARE(findings.size(), 1);
        QCOMPARE(findings[0].toObject().keys(), verdict.keys());
    }

    void jsonOfAHealthyAndOfAnUnknownLogHasNoId()
    {
        const auto verdict = [](const QByteArray &log) {
            return diagnosisJson(diagnosed(log))[QStringLiteral("verdict")].toObject();
        };
        QVERIFY(verdict("all is well\n")[QStringLiteral("id")].isNull());
        QCOMPARE(verdict("all is well\n")[QStringLiteral("severity")].toString(), QStringLiteral("none"));
        QVERIFY(verdict("  [error] NewError: odd\n")[QStringLiteral("id")].isNull());
        QCOMPARE(verdict("  [error] NewError: odd\n")[QStringLiteral("severity")].toString(), QStringLiteral("unknown"));
    }

    void theExitCodeTellsHowBadItIs()
    {
        QCOMPARE(exitCodeFor(diagnosed("fine\n")), ExitGood);
        QCOMPARE(exitCodeFor(diagnosed("Could not find any IPA managed reverse zone\n")), ExitWarning);
        QCOMPARE(exitCodeFor(diagnosed("  [error] RuntimeError: Certificate issuance failed\n")), ExitBad);
        QCOMPARE(exitCodeFor(diagnosed("  [error] NewError: odd\n")), ExitBad);
    }

    void theTextBeginsWithTheVerdictAndTellsWhereAndWhatToDo()
    {
        const QString text =
            diagnosisText(diagnosed("fine\n  [error] RuntimeError: Certificate issuance failed\n"), Console(false));
        QVERIFY2(text.section(u'\n', 0, 0).contains(QStringLiteral("(certificate-issuance-failed)")), qPrintable(text));
        QVERIFY2(text.contains(QStringLiteral("x.log\n      2 ")), qPrintable(text));
        QVERIFY2(text.contains(QStringLiteral("What to do\n  1. ")), qPrintable(text));
    }

    void aHostsLogsKeepTheirLineNumbers()
    {
        LogShell shell;
        shell.list = "1000 41 /var/log/ipareplica-install.log\n0 0 /var/log/krb5kdc.log\n-1 0 /bad\nx y z\n";
        shell.files[QStringLiteral("/var/log/ipareplica-install.log")] =
            "cut line\n2024-02-03T07:57:41Z DEBUG   [error] RuntimeError: Certificate issuance failed\n";
        Diagnostician diagnostician(rules());
        SilentMonitor monitor;
        QVERIFY(readHostLogs(shell, diagnostician, monitor));
        QCOMPARE(shell.asked.size(), 2);
        QCOMPARE(shell.asked[0].value(2), QStringLiteral("+1001"));
        const Diagnosis diagnosis = diagnostician.diagnose();
        QCOMPARE(diagnosis.verdict.line, 43);
        QCOMPARE(diagnosis.verdict.file, QStringLiteral("ipa1.example.test:/var/log/ipareplica-install.log"));
        QCOMPARE(diagnosis.leftOut.size(), 1);
    }

    void aHostWithoutLogsSaysSo()
    {
        LogShell shell;
        Diagnostician diagnostician(rules());
        SilentMonitor monitor;
        const auto read = readHostLogs(shell, diagnostician, monitor);
        QVERIFY(!read && read.error().fault == Fault::NotFound);
    }
};

QTEST_GUILESS_MAIN(TestDiagnosisOutput)
#include "tst_diagnosisoutput.moc"
