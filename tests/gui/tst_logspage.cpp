// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"
#include "backend/logs/filefollower.h"
#include "backend/logs/logopener.h"
#include "backend/match/patterncompiler.h"
#include "gui/logs/logspage.h"
#include "gui/logs/logtimesdialog.h"
#include "gui/logs/mergedlogview.h"
#include "gui/widgets/banner.h"
#include "support/guitest.h"
#include "support/toldplan.h"

#include <QClipboard>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QHelpEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QToolButton>
#include <QToolTip>
#include <QTreeWidget>
#include <QUrl>

using namespace rd;
using test::find;

namespace {

const QByteArray installer = "2022-12-18T00:04:07Z DEBUG first step\n"
                             "2022-12-18T00:04:09Z ERROR needle failed\n"
                             "2022-12-18T00:04:10Z DEBUG Traceback (most recent call last):\n"
                             "  File \"x\", line 1, in y\n"
                             "ValueError: z\n";
const QByteArray directory = "[18/Dec/2022:01:04:08.5 +0100] - WARN - plugin - run - needle slow\n"
                             "[18/Dec/2022:01:04:11.0 +0100] - INFO - plugin - run - again\n"
                             "[18/Dec/2022:01:04:12.0 +0100] - INFO - plugin - run - again\n";

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QFile::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
}

} // namespace

class TestLogsPage : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void init()
    {
        test::warningsFail();
        m_folder = std::make_unique<QTemporaryDir>();
        Outside outside = m_world.outside(m_folder->path());
        outside.openLogs = openLogs;
        outside.followFiles = followFiles;
        outside.patterns = std::make_shared<VectorPatternCompiler>();
        m_application = std::make_unique<Application>(outside, Settings());
        m_application->window().show();
        m_application->window().showLogs();
        m_page = m_application->window().logsPage();
    }
    void cleanup() { m_application.reset(); }

    void droppedLogsStandOnOneTimeAxis()
    {
        open();
        QCOMPARE(shown(),
                 QStringList({QStringLiteral("first step"), QStringLiteral("needle slow"), QStringLiteral("needle failed"),
                              QStringLiteral("Traceback (most recent call last):"), QStringLiteral("line 1, in y"),
                              QStringLiteral("z"), QStringLiteral("again"), QStringLiteral("again")}));
        QCOMPARE(find<QLabel>(*m_page, "lineCount")->text(), QStringLiteral("8 lines"));
        QCOMPARE(find<QTreeWidget>(*m_page, "logSources")->topLevelItem(0)->childCount(), 2);
    }

    void theFilterTakesTextSeverityAndSources()
    {
        open();
        auto *text = find<QLineEdit>(*m_page, "logFilter");
        text->setText(QStringLiteral("needle"));
        QTRY_COMPARE(shown(), QStringList({QStringLiteral("needle slow"), QStringLiteral("needle failed")}));
        QCOMPARE(find<QLabel>(*m_page, "lineCount")->text(), QStringLiteral("2 of 8 lines"));
        find<QToolButton>(*m_page, "filterExpressionButton")->click();
        text->setText(QStringLiteral("needle f|again"));
        QTRY_COMPARE(shown(), QStringList({QStringLiteral("needle failed"), QStringLiteral("again"), QStringLiteral("again")}));
        text->setText(QStringLiteral("(wrong"));
        QTRY_VERIFY(find<QLabel>(*m_page, "lineCount")->text().contains(QStringLiteral("regular expression")));
        text->clear();
        find<QComboBox>(*m_page, "levelCombo")->setCurrentIndex(2);
        QTRY_COMPARE(shown(), QStringList({QStringLiteral("needle slow"), QStringLiteral("needle failed")}));
        sourceItem("errors")->setCheckState(0, Qt::Unchecked);
        QTRY_COMPARE(shown(), QStringList({QStringLiteral("needle failed")}));
    }

    void hitsAreCountedAndGoneThrough()
    {
        open();
        find<QLineEdit>(*m_page, "logsSearch")->setText(QStringLiteral("NEEDLE"));
        auto *count = find<QLabel>(*m_page, "hitCount");
        QTRY_COMPARE(count->text(), QStringLiteral("1 of 2"));
        find<QToolButton>(*m_page, "nextHitButton")->click();
        QCOMPARE(count->text(), QStringLiteral("2 of 2"));
        find<QToolButton>(*m_page, "nextHitButton")->click();
        QCOMPARE(count->text(), QStringLiteral("1 of 2"));
        // More comes while one searches
        m_page->desk()->append(m_page->desk()->sources().first().id, QByteArray("2022-12-18T00:05:00Z ERROR needle again\n"));
        QTRY_COMPARE(count->text(), QStringLiteral("1 of 3"));
    }

    void tracebacksAndRepetitionsFoldAndUnfold()
    {
        open();
        find<QToolButton>(*m_page, "foldButton")->click();
        QTRY_COMPARE(shown(), QStringList({QStringLiteral("first step"), QStringLiteral("needle slow"),
                                           QStringLiteral("needle failed"), QStringLiteral("Traceback (most recent call last):"),
                                           QStringLiteral("z"), QStringLiteral("again")}));
        view()->goToLine(5);
        QTest::keyClick(view(), Qt::Key_Return);
        QTRY_COMPARE(shown().size(), 7);
    }

    void bookmarksAreGoneThrough()
    {
        open();
        for (const int row : {1, 6}) {
            view()->goToLine(row);
            QTest::keyClick(view(), Qt::Key_B, Qt::ControlModifier);
        }
        view()->goToLine(3);
        find<QToolButton>(*m_page, "nextBookmarkButton")->click();
        QCOMPARE(view()->currentLine(), 6);
        find<QToolButton>(*m_page, "nextBookmarkButton")->click();
        QCOMPARE(view()->currentLine(), 1);
        find<QToolButton>(*m_page, "previousBookmarkButton")->click();
        QCOMPARE(view()->currentLine(), 6);
    }

    void whatIsCopiedSaysWhereItIsFrom()
    {
        open();
        view()->goToLine(1);
        view()->copySelection();
        QVERIFY(QGuiApplication::clipboard()->text().endsWith(
            QStringLiteral("errors: [18/Dec/2022:01:04:08.5 +0100] - WARN - plugin - run - needle slow\n")));
    }

    void aFindingsLineIsShownAlsoIfItsLogWasHidden()
    {
        open();
        sourceItem("errors")->setCheckState(0, Qt::Unchecked);
        QTRY_COMPARE(shown().size(), 5);
        QVERIFY(m_page->showLine(path("logs/errors"), 2));
        QTRY_COMPARE(view()->currentPlace().has_value() && m_page->desk()->line(*view()->currentPlace()).contains("01:04:11"),
                     true);
        QVERIFY(!m_page->showLine(QStringLiteral("/nowhere"), 1));
    }

    void theCurrentLineStaysCurrentWhenTheFilterChanges()
    {
        open();
        view()->goToLine(2);
        const auto place = view()->currentPlace();
        find<QLineEdit>(*m_page, "logFilter")->setText(QStringLiteral("needle"));
        QTRY_COMPARE(shown().size(), 2);
        QVERIFY(view()->currentPlace() == place);
    }

    void theClockOfAHostIsTakenOut()
    {
        open();
        m_page->desk()->setClock(m_page->desk()->sources().first().host, {.ahead = 1'000'000});
        QTRY_COMPARE(timeOf(m_page->desk()->text(0), 0).micros % 60'000'000,
                     (m_page->desk()->sources().first().title == u"errors" ? 7'500'000 : 6'000'000));
    }

    void openedFilesAreKeptUpToDateUntilThatIsSwitchedOff()
    {
        open();
        append("logs/ipareplica-install.log", "2022-12-18T00:04:20Z DEBUG gr");
        append("logs/ipareplica-install.log", "own needle failed\n");
        QTRY_COMPARE(shown().size(), 9);
        QCOMPARE(shown().last(), QStringLiteral("needle failed"));
        QCOMPARE(stateOf("ipareplica-install.log"), LogDeskSource::State::Following);

        auto *followed = find<QAction>(*m_page, "filesFollowedAction");
        followed->trigger();
        QTRY_COMPARE(stateOf("ipareplica-install.log"), LogDeskSource::State::Complete);
        append("logs/ipareplica-install.log", "2022-12-18T00:04:21Z DEBUG meanwhile needle slow\n");
        QFile::rename(path("logs/ipareplica-install.log"), path("logs/ipareplica-install.log.1"));
        write(path("logs/ipareplica-install.log"), "2022-12-18T00:04:22Z DEBUG of the next first step\n");
        followed->trigger();
        QTRY_COMPARE(shown().size(), 11);
        QCOMPARE(shown().mid(8),
                 QStringList({QStringLiteral("needle failed"), QStringLiteral("needle slow"), QStringLiteral("first step")}));
        QTRY_VERIFY(m_page->desk()->sources()[sourceNumber("ipareplica-install.log")].remark.contains(QStringLiteral("rotated")));
    }

    void linesOfATimeAreShownAlone()
    {
        open();
        append("logs/errors", "[18/Dec/2022:02:10:00.0 +0100] - INFO - plugin - run - again\n");
        QTRY_COMPARE(shown().size(), 9);
        view()->goToLine(0);
        find<QAction>(*m_page, "around5Action")->trigger();
        QTRY_COMPARE(shown().size(), 8);
        QCOMPARE(find<QToolButton>(*m_page, "timesButton")->text(), QStringLiteral("12-17 23:59 to 12-18 00:09"));
        QTest::keyClick(view(), Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(shown().size(), 9);

        QTest::keyClick(view(), Qt::Key_T, Qt::ControlModifier);
        auto *dialog = m_page->findChild<LogTimesDialog *>();
        QVERIFY(dialog && dialog->isVisible());
        auto *from = find<QDateTimeEdit>(*dialog, "fromField");
        auto *to = find<QDateTimeEdit>(*dialog, "toField");
        QCOMPARE(from->text(), QStringLiteral("2022-12-18 00:04:07"));
        QCOMPARE(to->text(), QStringLiteral("2022-12-18 01:10:00"));
        from->setDateTime(from->dateTime().addSecs(1));
        to->setDateTime(from->dateTime().addSecs(2));
        QTest::keyClick(to, Qt::Key_Return);
        QTRY_COMPARE(shown(), QStringList({QStringLiteral("needle slow"), QStringLiteral("needle failed"),
                                           QStringLiteral("Traceback (most recent call last):"), QStringLiteral("line 1, in y"),
                                           QStringLiteral("z")}));
        find<QAction>(*m_page, "allTimesAction")->trigger();
        QTRY_COMPARE(shown().size(), 9);
    }

    void whatTheRulesKnowAsHarmlessIsDimmedAndTellsWhy()
    {
        write(path("ipareplica-install.log"), "2022-12-18T00:04:09Z DEBUG Failed to get unit file state for ntpd.service\n"
                                              "2022-12-18T00:04:10Z DEBUG harmful\n");
        emit m_page->openRequested({path("ipareplica-install.log")});
        const auto reasonAt = [this](int row) {
            const QPoint at(view()->viewport()->width() / 2, row * (view()->fontMetrics().height() + 2) + 4);
            QHelpEvent event(QEvent::ToolTip, at, view()->viewport()->mapToGlobal(at));
            QCoreApplication::sendEvent(view()->viewport(), &event);
            return QToolTip::text();
        };
        QTRY_COMPARE(reasonAt(0), QStringLiteral("Harmless: The installer asks for services that are not on this system."));
        QTRY_COMPARE(reasonAt(1), QString());
        const QImage dimmed = view()->viewport()->grab().toImage();
        QTest::keyClick(view(), Qt::Key_D, Qt::ControlModifier);
        QTRY_VERIFY(!find<QToolButton>(*m_page, "dimButton")->isChecked());
        QVERIFY(view()->viewport()->grab().toImage() != dimmed);
        QTRY_COMPARE(reasonAt(0), QString());
    }

    void whatCannotBeReadIsSaid()
    {
        emit m_page->openRequested({path("nothing")});
        auto *banner = m_page->findChild<Banner *>();
        QTRY_VERIFY(banner->isVisible());
        QVERIFY(banner->title().contains(QStringLiteral("nothing")));
    }

private:
    QString path(const char *name) const { return m_folder->filePath(QLatin1StringView(name)); }
    MergedLogView *view() const { return m_page->view(); }
    void open()
    {
        QDir(m_folder->path()).mkpath(QStringLiteral("logs"));
        write(path("logs/ipareplica-install.log"), installer);
        write(path("logs/errors"), directory);
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(path("logs"))});
        m_page->take(&data);
        QTRY_COMPARE(shown().size(), 8);
        QTRY_VERIFY(!m_page->desk()->isBusy());
    }
    void append(const char *name, const QByteArray &bytes)
    {
        QFile file(path(name));
        if (!file.open(QFile::Append) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", name);
    }
    int sourceNumber(const char *name) const
    {
        const QList<LogDeskSource> &sources = m_page->desk()->sources();
        const auto found = std::find_if(sources.cbegin(), sources.cend(), [name](const LogDeskSource &each) {
            return each.title.endsWith(QLatin1StringView(name));
        });
        if (found == sources.cend())
            qFatal("there is no log %s", name);
        return static_cast<int>(found - sources.cbegin());
    }
    LogDeskSource::State stateOf(const char *name) const { return m_page->desk()->sources()[sourceNumber(name)].state; }
    QTreeWidgetItem *sourceItem(const char *name) const
    {
        QTreeWidgetItem *host = find<QTreeWidget>(*m_page, "logSources")->topLevelItem(0);
        for (int i = 0; i < host->childCount(); ++i)
            if (host->child(i)->text(0).endsWith(QLatin1StringView(name)))
                return host->child(i);
        qFatal("there is no log %s", name);
    }
    /// The last words of each row.
    QStringList shown() const
    {
        QStringList words;
        const LogRows &rows = m_page->desk()->rows();
        for (qint64 row = rows.firstRow(); row < rows.endRow(); ++row) {
            const QByteArray line = m_page->desk()->line(*rows.at(row)).toByteArray();
            for (const char *known : {"first step", "needle slow", "needle failed",
                                      "Traceback (most recent call last):", "line 1, in y", "z", "again"})
                if (line.endsWith(known)) {
                    words << QLatin1StringView(known);
                    break;
                }
        }
        return words;
    }
    std::unique_ptr<QTemporaryDir> m_folder;
    test::ToldWorld m_world;
    std::unique_ptr<Application> m_application;
    LogsPage *m_page = nullptr;
};

QTEST_MAIN(TestLogsPage)
#include "tst_logspage.moc"
