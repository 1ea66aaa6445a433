// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/durablefile.h"
#include "plan/runrecord.h"

#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>
#include <sys/stat.h>

using namespace rd;

namespace {

ReplicaOrder sampleOrder()
{
    ReplicaOrder order;
    order.target = QStringLiteral("ipa2.example.com");
    order.source = QStringLiteral("ipa1.example.com");
    order.ipAddresses = {QStringLiteral("192.0.2.12")};
    return order;
}

void appendTo(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::Append));
    QCOMPARE(file.write(bytes), bytes.size());
}

} // namespace

class TestRunRecord : public QObject
{
    Q_OBJECT
private slots:
    void factsSurviveTheProgram();
    void aTornJournalLineNeverHappened();
    void twoProgramsCannotDriveOneRun();
    void onlyTheOwnerCanReadIt();
    void foldersOfOthersOnTheWayKeepTheirRights();
    void consoleBytesAreKeptAsTheyCame();
    void listsRunsNewestFirstAndTellsInterruptedOnes();
    void namesOutsideTheFolderAreRefused();
};

void TestRunRecord::factsSurviveTheProgram()
{
    QTemporaryDir root;
    auto record = RunRecord::create(sampleOrder(), root.path());
    QVERIFY(record);
    const QString id = (*record)->id();
    QVERIFY((*record)->setFact(QStringLiteral("installJob"), QStringLiteral("job-1")));
    QVERIFY((*record)->setFact(QStringLiteral("installJob"), QJsonValue()));
    QVERIFY((*record)->setFact(QStringLiteral("attempts"), 2));
    record->reset();

    const auto again = RunRecord::reopen(id, root.path());
    QVERIFY(again);
    QVERIFY((*again)->fact(QStringLiteral("installJob")).isNull());
    QCOMPARE((*again)->fact(QStringLiteral("attempts")).toInt(), 2);
    QCOMPARE((*again)->order().ipAddresses, sampleOrder().ipAddresses);
}

void TestRunRecord::aTornJournalLineNeverHappened()
{
    QTemporaryDir root;
    auto record = RunRecord::create(sampleOrder(), root.path());
    QVERIFY(record);
    const QString id = (*record)->id();
    const QString journal = (*record)->folder() + QStringLiteral("/journal.jsonl");
    QVERIFY((*record)->setFact(QStringLiteral("attempts"), 1));
    record->reset();
    appendTo(journal, "{\"event\":\"fact\",\"name\":\"attempts\",\"va");

    auto again = RunRecord::reopen(id, root.path());
    QVERIFY(again);
    QCOMPARE((*again)->fact(QStringLiteral("attempts")).toInt(), 1);
    QVERIFY((*again)->setFact(QStringLiteral("attempts"), 7));
    again->reset();
    const auto third = RunRecord::reopen(id, root.path());
    QVERIFY(third);
    QCOMPARE((*third)->fact(QStringLiteral("attempts")).toInt(), 7);
}

void TestRunRecord::twoProgramsCannotDriveOneRun()
{
    QTemporaryDir root;
    const auto record = RunRecord::create(sampleOrder(), root.path());
    QVERIFY(record);
    const auto second = RunRecord::reopen((*record)->id(), root.path());
    QVERIFY(!second);
    QCOMPARE(second.error().fault, Fault::Conflict);
}

void TestRunRecord::onlyTheOwnerCanReadIt()
{
    QTemporaryDir root;
    const auto record = RunRecord::create(sampleOrder(), root.path());
    QVERIFY(record);
    QVERIFY((*record)->addEvidence(QStringLiteral("prepare.log"), "text"));
    QVERIFY((*record)->appendConsole("text"));
    const auto modeOf = [&](const char *name) {
        struct stat info = {};
        ::stat(QFile::encodeName((*record)->folder() + QLatin1StringView(name)).constData(), &info);
        return int(info.st_mode & 0777U);
    };
    QCOMPARE(modeOf(""), 0700);
    for (const char *file : {"/plan.json", "/journal.jsonl", "/console.log", "/evidence/prepare.log"})
        QVERIFY2(modeOf(file) == 0600, file);
}

void TestRunRecord::foldersOfOthersOnTheWayKeepTheirRights()
{
    const QTemporaryDir root;
    const QFile::Permissions open = QFile::permissions(root.path()) | QFile::ReadGroup | QFile::ExeGroup;
    QVERIFY(QFile::setPermissions(root.path(), open));
    const QString above = root.filePath(QStringLiteral("state"));
    const QString folder = above + QStringLiteral("/replica-desk");
    QVERIFY(makePrivateFolder(folder));
    QCOMPARE(QFile::permissions(root.path()), open);
    for (const QString &made : {above, folder}) {
        struct stat status = {};
        QCOMPARE(::stat(qPrintable(made), &status), 0);
        QCOMPARE(status.st_mode & 0777u, 0700u);
    }
    QVERIFY2(makePrivateFolder(folder), "a folder that is there already is good");
}

void TestRunRecord::consoleBytesAreKeptAsTheyCame()
{
    QTemporaryDir root;
    const auto record = RunRecord::create(sampleOrder(), root.path());
    QVERIFY(record);
    const QByteArray bytes("a\r\n\x1b[31m\xff\0half", 14);
    QVERIFY((*record)->appendConsole(bytes));
    QVERIFY((*record)->appendConsole(" line"));
    QCOMPARE((*record)->consoleSize(), bytes.size() + 5);
    QFile file((*record)->folder() + QStringLiteral("/console.log"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), bytes + " line");
}

void TestRunRecord::listsRunsNewestFirstAndTellsInterruptedOnes()
{
    QTemporaryDir root;
    auto first = RunRecord::create(sampleOrder(), root.path());
    auto second = RunRecord::create(sampleOrder(), root.path());
    QVERIFY(first && second);
    QVERIFY((*first)->journal(QStringLiteral("session"), {{QStringLiteral("state"), QStringLiteral("succeeded")}}));
    QVERIFY((*second)->journal(QStringLiteral("session"), {{QStringLiteral("state"), QStringLiteral("running")}}));
    QVERIFY((*second)->journal(QStringLiteral("step"), {{QStringLiteral("id"), QStringLiteral("install")}}));
    first->reset();
    const QString secondId = (*second)->id();

    QList<RunSummary> runs = RunRecord::list(root.path());
    QCOMPARE(runs.size(), 2);
    QVERIFY(runs[0].id > runs[1].id);
    const auto find = [&runs](const QString &id) {
        return *std::find_if(runs.cbegin(), runs.cend(), [&id](const RunSummary &run) { return run.id == id; });
    };
    QVERIFY(find(secondId).lockedByOther);
    QCOMPARE(find(secondId).state, QStringLiteral("running"));
    QCOMPARE(find(secondId).lastStep, QStringLiteral("install"));
    second->reset(); // as if the program had been killed
    runs = RunRecord::list(root.path());
    QCOMPARE(find(secondId).state, QStringLiteral("interrupted"));
}

void TestRunRecord::namesOutsideTheFolderAreRefused()
{
    QTemporaryDir root;
    for (const char *name : {"", "..", "../x", "/etc", "a/b"}) {
        const auto record = RunRecord::reopen(QString::fromLatin1(name), root.path());
        QVERIFY2(!record && record.error().fault == Fault::NotFound, name);
    }
}

QTEST_GUILESS_MAIN(TestRunRecord)
#include "tst_runrecord.moc"
