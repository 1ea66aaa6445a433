// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The log view under a stream of lines, alone and in the window that makes a replica, against QPlainTextEdit with the same
// lines in the same run. A thread beside the GUI thread watches its heartbeat; the CPU time between two beats is what our code
// took, the wall time also holds what other programs of the machine took.
#include "app/application.h"
#include "bench/heartbeat.h"
#include "gui/logs/logpane.h"
#include "gui/replicas/orderpage.h"
#include "gui/replicas/runpage.h"
#include "gui/signin/signinpage.h"
#include "gui/topology/topologypage.h"
#include "support/toldplan.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTextStream>
#include <QTimer>
#include <algorithm>
#include <atomic>
#include <thread>

using namespace rd;

namespace {

constexpr int linesPerSecond = 1'000'000;
constexpr int linesPerPiece = 800; // about the 64 KiB that come out of a pipe at once
constexpr double frame = 16.0;     // milliseconds

QByteArray piece(int number)
{
    QByteArray text;
    for (int i = 0; i < linesPerPiece; ++i)
        text += "[02/Nov/2026:10:11:" + QByteArray::number(i % 60).rightJustified(2, '0') +
                ".123456789 +0000] conn=" + QByteArray::number(number) + " op=" + QByteArray::number(i) +
                " RESULT err=0 tag=101 nentries=1 wtime=0.0001\n";
    return text;
}

struct Measured
{
    double linesPerSecond = 0;
    double maxGap = 0;
    double maxCpu = 0;
};

QList<QByteArray> differentPieces()
{
    QList<QByteArray> texts;
    constexpr int different = 16;
    for (int i = 0; i < different; ++i)
        texts << piece(i);
    return texts;
}

void runEventLoopUntil(const std::function<bool()> &holds)
{
    while (!holds())
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
}

/// Feeds lines from another thread at the given rate (0: as fast as they are taken) and runs the event loop until all are shown.
template<typename Take>
Measured feed(QObject &receiver, int lines, int rate, Take take)
{
    const int pieces = lines / linesPerPiece;
    const QList<QByteArray> texts = differentPieces();
    QCoreApplication::processEvents();
    const bench::Heartbeat heartbeat;
    QElapsedTimer clock;
    clock.start();
    std::atomic<int> taken = 0;
    std::thread producer([&] {
        for (int i = 0; i < pieces; ++i) {
            constexpr int mostAhead = 64;
            while (i - taken > mostAhead || (rate > 0 && double(i) * linesPerPiece / rate > double(clock.nsecsElapsed()) / 1e9))
                std::this_thread::sleep_for(std::chrono::microseconds(200));
            QMetaObject::invokeMethod(
                &receiver,
                [&, i] {
                    take(texts[i % texts.size()]);
                    ++taken;
                },
                Qt::QueuedConnection);
        }
    });
    runEventLoopUntil([&] { return taken == pieces; });
    producer.join();
    const double seconds = double(clock.nsecsElapsed()) / 1e9;
    QCoreApplication::processEvents();
    return {double(pieces) * linesPerPiece / seconds, heartbeat.maxGap(), heartbeat.maxCpu()};
}

/// The whole window while an installer says a million lines a second: parser and record keeping in the worker as ever, steps
/// and output in the page.
Measured makeReplica(int lines)
{
    const QTemporaryDir runs;
    test::ToldWorld world;
    std::optional<bench::Heartbeat> heartbeat;
    double seconds = 0;
    world.install = [&](PlanContext &, StepReporter &reporter, Monitor &) -> Result<> {
        InstallerParser parser;
        const QList<QByteArray> texts = differentPieces();
        QElapsedTimer clock;
        clock.start();
        for (int i = 0; i < lines / linesPerPiece; ++i) {
            while (double(i) * linesPerPiece / linesPerSecond > double(clock.nsecsElapsed()) / 1e9)
                std::this_thread::sleep_for(std::chrono::microseconds(200));
            reporter.console(texts[i % texts.size()]);
            reporter.installer(parser.feed(texts[i % texts.size()]));
        }
        seconds = double(clock.nsecsElapsed()) / 1e9;
        return {};
    };
    Application application(world.outside(runs.path()), Settings());
    MainWindow &window = application.window();
    application.start();
    emit window.signInPage()->signInRequested(QStringLiteral("ipa1.example.test"), {});
    runEventLoopUntil([&] { return window.topologyPage()->isVisible(); });
    emit window.newReplicaRequested();
    window.findChild<QLineEdit *>(QStringLiteral("targetField"))->setText(QStringLiteral("ipa2.example.test"));
    window.findChild<QPushButton *>(QStringLiteral("reviewButton"))->click();
    window.findChild<QPushButton *>(QStringLiteral("startButton"))->click();
    runEventLoopUntil([&] { return window.findChild<RunPage *>() && window.findChild<RunPage *>()->isVisible(); });
    QCoreApplication::processEvents();
    heartbeat.emplace();
    const auto *made = window.findChild<QPushButton *>(QStringLiteral("topologyButton"));
    runEventLoopUntil([&] { return made->isVisible(); });
    return {double(lines) / seconds, heartbeat->maxGap(), heartbeat->maxCpu()};
}

void print(QTextStream &out, const char *name, const Measured &measured)
{
    out << QStringLiteral("%1 %L2 lines/s   longest time in our code %3 ms, longest gap on the wall clock %4 ms\n")
               .arg(QLatin1StringView(name), -28)
               .arg(qRound64(measured.linesPerSecond), 11)
               .arg(measured.maxCpu, 0, 'f', 1)
               .arg(measured.maxGap, 0, 'f', 1);
}

} // namespace

int main(int argc, char *argv[])
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    QStandardPaths::setTestModeEnabled(true);
    QTextStream out(stdout);

    LogStore store;
    LogPane pane;
    pane.setStore(&store);
    pane.resize(1000, 700);
    pane.show();
    constexpr int seconds = 3;
    const auto append = [&store](const QByteArray &text) { store.append(text); };
    const Measured sustained = feed(pane, seconds * linesPerSecond, linesPerSecond, append);
    print(out, "log view, 1 million a second", sustained);
    const Measured fastest = feed(pane, seconds * linesPerSecond, 0, append);
    print(out, "log view, as fast as it can", fastest);

    const Measured inWindow = makeReplica(seconds * linesPerSecond);
    print(out, "window that makes a replica", inWindow);

    QPlainTextEdit rival;
    rival.setReadOnly(true);
    rival.setLineWrapMode(QPlainTextEdit::NoWrap);
    rival.resize(1000, 700);
    rival.show();
    constexpr int rivalLines = 200'000; // it would take minutes
    const Measured other = feed(rival, rivalLines, 0, [&rival](const QByteArray &text) {
        for (const QByteArray &line : text.split('\n'))
            if (!line.isEmpty())
                rival.appendPlainText(QString::fromUtf8(line));
    });
    print(out, "QPlainTextEdit", other);

    const bool fastEnough = std::min(sustained.linesPerSecond, inWindow.linesPerSecond) >= linesPerSecond * 0.99;
    const bool smooth = std::max({sustained.maxCpu, fastest.maxCpu, inWindow.maxCpu}) <= frame;
    out << QStringLiteral("%1 times QPlainTextEdit::appendPlainText; %2; %3\n")
               .arg(fastest.linesPerSecond / other.linesPerSecond, 0, 'f', 1)
               .arg(fastEnough ? QStringLiteral("1 million lines/s sustained")
                               : QStringLiteral("TOO SLOW: not 1 million lines/s"))
               .arg(smooth ? QStringLiteral("no block over 16 ms") : QStringLiteral("BLOCKED for more than 16 ms"));
    return fastEnough && smooth ? 0 : 1;
}
