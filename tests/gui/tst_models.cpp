// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/theme.h"
#include "models/facts.h"
#include "models/logsearch.h"
#include "models/runhistory.h"
#include "models/runlistmodel.h"
#include "models/stepmodel.h"
#include "support/guitest.h"
#include "support/toldplan.h"

#include <QAbstractItemModelTester>
#include <QJsonArray>
#include <QJsonObject>
#include <QPalette>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <cmath>

using namespace rd;

class TestModels : public QObject
{
    Q_OBJECT
private slots:
    void init() { test::warningsFail(); }
    void logKeepsEveryLineHoweverItIsCut();
    void logShowsAnUnfinishedLine();
    void logDropsTheOldestAndKeepsNumbers();
    void logTellsABatchOnce();
    void searchFindsForwardBackwardAndAround_data();
    void searchFindsForwardBackwardAndAround();
    void stepsGrowWithTheInstaller();
    void aFailedStepEndsWhatRanBelowIt();
    void startingAgainForgetsWhatWasBelow();
    void runsAreListed();
    void historyIsReadFromTheRecord();
    void standingIsTheWorstDirection();
    void textIsReadableInLightAndDark();
};

namespace {

StepStatus status(const char *id, StepState state)
{
    return {.id = QLatin1StringView(id), .title = QLatin1StringView(id), .state = state};
}

double luminance(const QColor &color)
{
    const auto linear = [](double c) { return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const auto [dark, light] = std::minmax(luminance(a), luminance(b));
    return (light + 0.05) / (dark + 0.05);
}

} // namespace

void TestModels::logKeepsEveryLineHoweverItIsCut()
{
    const QByteArray text = "one\ntwo\n\nfour\r\nlast\n";
    for (qsizetype cut = 1; cut < text.size(); ++cut) {
        LogStore store;
        for (qsizetype at = 0; at < text.size(); at += cut) {
            store.append(text.mid(at, cut));
            store.flush();
        }
        QCOMPARE(store.endLine(), 5);
        QCOMPARE(store.line(0).toByteArray(), "one");
        QCOMPARE(store.line(2).toByteArray(), "");
        QCOMPARE(store.line(4).toByteArray(), "last");
    }
}

void TestModels::logShowsAnUnfinishedLine()
{
    LogStore store;
    store.append("done\nPassword: ");
    store.flush();
    QCOMPARE(store.endLine(), 2);
    QCOMPARE(store.line(1).toByteArray(), "Password: ");
    store.append("\nnext\n");
    store.flush();
    QCOMPARE(store.endLine(), 3);
    QCOMPARE(store.line(1).toByteArray(), "Password: ");
    QCOMPARE(store.line(2).toByteArray(), "next");
}

void TestModels::logDropsTheOldestAndKeepsNumbers()
{
    LogStore store;
    store.setLimit(1000);
    for (int i = 0; i < 100; ++i) {
        store.append(QByteArray::number(i).rightJustified(49, ' ') + '\n');
        store.flush();
    }
    QCOMPARE(store.endLine(), 100);
    QCOMPARE(store.firstLine(), 80);
    QCOMPARE(store.line(99).toByteArray().trimmed(), "99");
    QVERIFY(store.line(10).isEmpty());
}

void TestModels::logTellsABatchOnce()
{
    LogStore store;
    const QSignalSpy told(&store, &LogStore::changed);
    for (int i = 0; i < 1000; ++i)
        store.append("line\n");
    QCOMPARE(told.size(), 0);
    QTRY_COMPARE(told.size(), 1);
    QCOMPARE(store.endLine(), 1000);
}

void TestModels::searchFindsForwardBackwardAndAround_data()
{
    QTest::addColumn<QByteArray>("wanted");
    QTest::addColumn<int>("from");
    QTest::addColumn<bool>("forward");
    QTest::addColumn<int>("expected"); // -1: none
    QTest::newRow("first") << QByteArray("error") << 0 << true << 2;
    QTest::newRow("case does not matter") << QByteArray("ERROR") << 0 << true << 2;
    QTest::newRow("the line itself counts") << QByteArray("error") << 2 << true << 2;
    QTest::newRow("next") << QByteArray("error") << 3 << true << 7;
    QTest::newRow("around the end") << QByteArray("error") << 8 << true << 2;
    QTest::newRow("backward") << QByteArray("error") << 6 << false << 2;
    QTest::newRow("backward around") << QByteArray("error") << 1 << false << 7;
    QTest::newRow("in the unfinished line") << QByteArray("waits") << 0 << true << 9;
    QTest::newRow("nowhere") << QByteArray("success") << 0 << true << -1;
}

void TestModels::searchFindsForwardBackwardAndAround()
{
    QFETCH(QByteArray, wanted);
    QFETCH(int, from);
    QFETCH(bool, forward);
    LogStore store;
    for (const char *piece : {"a\nb\nan Error\n", "c\nd\ne\n", "f\nerror again\ng\nit waits"}) {
        store.append(piece);
        store.flush();
    }
    const auto hit = findLine(store.pieces(), LiteralFinder(wanted), from,
                              forward ? SearchDirection::Forward : SearchDirection::Backward, SilentMonitor());
    QTEST(int(hit.value_or(-1)), "expected");
}

void TestModels::stepsGrowWithTheInstaller()
{
    StepModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setSteps({status("prepare", StepState::Done), status("install", StepState::Running)});
    model.addInstallerEvents(1, {InstallerPhase{.title = QStringLiteral("directory server")},
                                 InstallerStep{.number = 1, .total = 2, .text = QStringLiteral("creating")},
                                 InstallerStep{.number = 2, .total = 2, .text = QStringLiteral("starting")}});
    const QModelIndex install = model.index(1, 0);
    QCOMPARE(model.rowCount(install), 1);
    const QModelIndex phase = model.index(0, 0, install);
    QCOMPARE(phase.data().toString(), QStringLiteral("directory server"));
    QCOMPARE(model.rowCount(phase), 2);
    QCOMPARE(model.index(0, 0, phase).data(StepModel::StateRole).value<StepState>(), StepState::Done);
    QCOMPARE(model.currentIndex(), model.index(1, 0, phase));
    model.addInstallerEvents(1, {InstallerPhaseEnd{}, InstallerPhase{.title = QStringLiteral("KDC")}});
    QCOMPARE(model.index(0, 0, install).data(StepModel::StateRole).value<StepState>(), StepState::Done);
    QCOMPARE(model.rowCount(install), 2);
    QCOMPARE(model.doneCount(), 1);
}

void TestModels::aFailedStepEndsWhatRanBelowIt()
{
    StepModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setSteps({status("install", StepState::Running)});
    model.addInstallerEvents(0, {InstallerPhase{.title = QStringLiteral("CA")},
                                 InstallerStep{.number = 3, .total = 11, .text = QStringLiteral("configuring")},
                                 InstallerError{.text = QStringLiteral("it did not work")}});
    model.updateStep(0, status("install", StepState::Failed));
    const QModelIndex phase = model.index(0, 0, model.index(0, 0));
    QCOMPARE(phase.data(StepModel::StateRole).value<StepState>(), StepState::Failed);
    QCOMPARE(model.index(0, 0, phase).data(StepModel::StateRole).value<StepState>(), StepState::Failed);
    QCOMPARE(model.index(1, 0, phase).data(StepModel::KindRole).value<StepModel::Kind>(), StepModel::Kind::Problem);
}

void TestModels::startingAgainForgetsWhatWasBelow()
{
    StepModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    StepStatus noted = status("install", StepState::Failed);
    noted.notes << QStringLiteral("the connection was lost for a moment");
    model.setSteps({noted});
    QCOMPARE(model.rowCount(model.index(0, 0)), 1);
    model.updateStep(0, status("install", StepState::Waiting));
    QCOMPARE(model.rowCount(model.index(0, 0)), 0);
}

void TestModels::runsAreListed()
{
    RunListModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    RunSummary run;
    run.id = QStringLiteral("20261102-101112-ipa2");
    run.order.target = QStringLiteral("ipa2.example.test");
    run.state = QStringLiteral("interrupted");
    model.setRuns({run});
    QCOMPARE(model.unfinished().size(), 1);
    model.setState(run.id, SessionState::Succeeded);
    QCOMPARE(model.unfinished().size(), 0);
    QCOMPARE(model.index(0, RunListModel::Target).data().toString(), run.order.target);
}

void TestModels::historyIsReadFromTheRecord()
{
    const QTemporaryDir folder;
    ReplicaOrder order;
    order.target = QStringLiteral("ipa2.example.test");
    order.source = QStringLiteral("ipa1.example.test");
    const QByteArray console = test::recordedConsole(QStringLiteral("failed-ca-4.6.console"));
    QString run;
    {
        const auto record = *RunRecord::create(order, folder.path());
        run = record->folder();
        const auto journal = [&record](const char *event, const QJsonObject &details) {
            QVERIFY(record->journal(QLatin1StringView(event), details));
        };
        const QString id = QStringLiteral("id");
        const QString state = QStringLiteral("state");
        journal("session", {{state, QStringLiteral("running")}});
        journal("step", {{id, QStringLiteral("prepare")}});
        journal("step-ended", {{id, QStringLiteral("prepare")}, {state, QStringLiteral("done")}});
        journal("step", {{id, QStringLiteral("install")}});
        QVERIFY(record->appendConsole(console));
        journal("step-ended", {{id, QStringLiteral("install")},
                               {state, QStringLiteral("failed")},
                               {QStringLiteral("error"), QJsonArray{QStringLiteral("remote-failed"), QStringLiteral("It failed."),
                                                                    QStringLiteral("words")}}});
        journal("session", {{state, QStringLiteral("failed")}});
    }
    SilentMonitor monitor;
    const auto history =
        readRunHistory(run, {status("prepare", StepState::Waiting), status("install", StepState::Waiting)}, monitor);
    QVERIFY(history);
    QCOMPARE(history->state, SessionState::Failed);
    QCOMPARE(history->steps.at(0).state, StepState::Done);
    QCOMPARE(history->steps.at(1).state, StepState::Failed);
    QCOMPARE(history->steps.at(1).error->summary, QStringLiteral("It failed."));
    QVERIFY(!history->installer.isEmpty());
    qsizetype bytes = history->unfinishedLine.size();
    for (const LogChunkPtr &chunk : history->console)
        bytes += chunk->size();
    QCOMPARE(bytes, console.size());
}

void TestModels::standingIsTheWorstDirection()
{
    const SnapshotPtr domain = test::troubledDomain();
    const auto standingOf = [&domain](const char *name) {
        return standing(*domain, *domain->server(test::exampleId(QLatin1StringView(name))));
    };
    QCOMPARE(standingOf("ipa1").health, Health::Busy);
    QCOMPARE(standingOf("berlin").health, Health::Failing);
    QCOMPARE(standingOf("lab").word, QStringLiteral("Not reached"));
    QVERIFY(!standingOf("lab").explanation.isEmpty());
    const SnapshotPtr alone = test::oneServer();
    QCOMPARE(standing(*alone, alone->servers.first()).word, QStringLiteral("Only server"));
}

void TestModels::textIsReadableInLightAndDark()
{
    constexpr double readable = 4.5;
    for (const bool dark : {false, true}) {
        const QPalette palette(dark ? QColor(0x2c, 0x30, 0x37) : QColor(0xf8, 0xf9, 0xfa),
                               dark ? QColor(0x1e, 0x21, 0x26) : QColor(0xf1, 0xf3, 0xf5));
        for (const Tone tone : {Tone::Plain, Tone::Good, Tone::Active, Tone::Warning, Tone::Bad, Tone::Muted}) {
            const QColor text = theme::color(tone, palette);
            for (const QColor &behind :
                 {theme::card(palette), theme::canvas(palette), palette.color(QPalette::Window), theme::tint(tone, palette)})
                QVERIFY2(contrast(text, behind) >= readable,
                         qPrintable(QStringLiteral("%1 on %2").arg(text.name(), behind.name())));
        }
    }
}

QTEST_MAIN(TestModels)
#include "tst_models.moc"
