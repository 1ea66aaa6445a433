// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/picture.h"
#include "backend/history/sqlitehistory.h"
#include "gui/topology/historyplot.h"
#include "gui/topology/topologypage.h"
#include "gui/widgets/factsview.h"
#include "models/historytext.h"
#include "models/topologyrows.h"
#include "support/examples.h"
#include "support/guitest.h"

#include <QAction>
#include <QDateTimeEdit>
#include <QDialog>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QToolButton>

using namespace rd;

/// What the window shows of the past of a domain.
class TestTopologyPast : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void theDetailsShowThePastOfWhatIsChosen();
    void arrowKeysTellEachStepOfThePast();
    void tablesShowThePastOfEveryLine();
    void withoutAHistoryThereIsNoPast();
    void whatChangedIsAskedForByTheMenu();
    void whatChangedIsAskedForSinceAChosenMoment();
    void whatChangedStaysWhileNewPicturesCome();
    void manyChangesAreCut();
    void stepsAreToldInWords();
    void changesBehindAreSaidAsFarAsTheyAreKnown();
    void everyPictureIsKeptAndTheNextStartShowsIt();
    void aHistoryThatCannotBeKeptLeavesThePicture();

private:
    template<typename T>
    T *find(const char *name) const
    {
        return test::find<T>(*m_page, name);
    }
    void showDay(const SnapshotPtr &snapshot)
    {
        m_page->show(snapshot, layoutGraph(*snapshot, {}), test::exampleDay(*snapshot));
        m_page->showAnalysis(analyse(*snapshot));
    }
    static QList<HistoryEvent> events(int count);
    const SnapshotPtr m_domain = test::troubledDomain();
    std::unique_ptr<TopologyPage> m_page;
};

void TestTopologyPast::init()
{
    test::warningsFail();
    m_page = std::make_unique<TopologyPage>();
    m_page->resize(1200, 800);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

QList<HistoryEvent> TestTopologyPast::events(int count)
{
    QList<HistoryEvent> list;
    for (int i = 0; i < count; ++i)
        list << HistoryEvent{QDateTime::currentDateTimeUtc().addSecs(i - count),
                             {.what = QStringLiteral("reached"),
                              .servers = {test::exampleId(QStringLiteral("ipa%1").arg(i))},
                              .before = QStringLiteral("yes"),
                              .after = QStringLiteral("no")}};
    return list;
}

void TestTopologyPast::theDetailsShowThePastOfWhatIsChosen()
{
    showDay(m_domain);
    auto *plot = find<HistoryPlot>("historyPlot");
    QVERIFY2(!plot->isVisible(), "the domain as a whole has no strip");
    const AgreementKey key = AgreementKey::of(m_domain->agreements.first());
    m_page->selection()->chooseAgreement(key);
    QVERIFY(plot->isVisible());
    QCOMPARE(plot->strip(), test::exampleDay(*m_domain).strip(HistorySubject::of(key)));
    QVERIFY(plot->accessibleDescription().contains(healthLabel(Health::InSync)));
    m_page->selectServer(key.supplier);
    QCOMPARE(plot->strip(), test::exampleDay(*m_domain).strip(HistorySubject::of(key.supplier)));
}

void TestTopologyPast::arrowKeysTellEachStepOfThePast()
{
    showDay(m_domain);
    m_page->selection()->chooseAgreement(AgreementKey::of(m_domain->agreements.first()));
    auto *plot = find<HistoryPlot>("historyPlot");
    plot->setFocus();
    QTest::keyClick(plot, Qt::Key_Left);
    QCOMPARE(plot->accessibleDescription(), cellText(plot->strip(), History::cellCount - 1));
    QTest::keyClick(plot, Qt::Key_Home);
    QTest::keyClick(plot, Qt::Key_Left);
    QCOMPARE(plot->accessibleDescription(), cellText(plot->strip(), 0));
    QTest::keyClick(plot, Qt::Key_Right);
    QCOMPARE(plot->accessibleDescription(), cellText(plot->strip(), 1));
}

void TestTopologyPast::tablesShowThePastOfEveryLine()
{
    showDay(m_domain);
    find<QToolButton>("tablesButton")->click();
    for (const char *name : {"serversTable", "agreementsTable"}) {
        const QAbstractItemModel *lines = find<QTableView>(name)->model();
        const int column = QLatin1StringView(name) == QLatin1StringView("serversTable") ? 2 : 4;
        QCOMPARE(lines->headerData(column, Qt::Horizontal).toString(), historyTitle(usualHistoryLength));
        for (int row = 0; row < lines->rowCount(); ++row) {
            const QModelIndex cell = lines->index(row, column);
            QVERIFY(!cell.data(TopologyTableModel::HistoryRole).value<HistoryStrip>().isEmpty());
            QVERIFY(cell.data(Qt::AccessibleTextRole).toString().contains(u'%'));
        }
    }
}

void TestTopologyPast::withoutAHistoryThereIsNoPast()
{
    m_page->show(m_domain, layoutGraph(*m_domain, {}));
    m_page->selectServer(m_domain->servers.first().id);
    QVERIFY(!find<HistoryPlot>("historyPlot")->isVisible());
    QVERIFY(!find<QToolButton>("pastButton")->isVisible());
}

void TestTopologyPast::whatChangedIsAskedForByTheMenu()
{
    showDay(m_domain);
    QVERIFY(find<QToolButton>("pastButton")->isVisible());
    const QSignalSpy asked(m_page.get(), &TopologyPage::changesRequested);
    QVERIFY2(!find<QAction>("sinceLookAction")->isVisible(), "nobody looked before");
    find<QAction>("sinceDayAction")->trigger();
    const QDateTime since = asked.first().first().toDateTime();
    QVERIFY(std::abs(since.secsTo(QDateTime::currentDateTimeUtc()) - 86400) < 60);
    const QDateTime look = m_domain->takenAt.addDays(-3);
    m_page->setLastLook(look);
    find<QAction>("sinceLookAction")->trigger();
    QCOMPARE(asked.last().first().toDateTime(), look);
    const QSignalSpy length(m_page.get(), &TopologyPage::historyLengthRequested);
    QVERIFY(find<QAction>("dayAction")->isChecked());
    find<QAction>("weekAction")->trigger();
    QCOMPARE(length.first().first().value<std::chrono::seconds>(), std::chrono::hours(168));
}

void TestTopologyPast::whatChangedIsAskedForSinceAChosenMoment()
{
    showDay(m_domain);
    const QSignalSpy asked(m_page.get(), &TopologyPage::changesRequested);
    find<QAction>("sinceMomentAction")->trigger();
    auto *dialog = find<QDialog>("momentDialog");
    const QDateTime moment = QDateTime::currentDateTime().addDays(-5);
    test::find<QDateTimeEdit>(*dialog, "momentField")->setDateTime(moment);
    dialog->accept();
    QVERIFY(std::abs(asked.first().first().toDateTime().secsTo(moment)) < 60);
}

void TestTopologyPast::whatChangedStaysWhileNewPicturesCome()
{
    showDay(m_domain);
    m_page->showEvents(m_domain->takenAt.addDays(-1), events(2));
    auto *details = find<FactsView>("details");
    QCOMPARE(details->facts().first().facts.size(), 2);
    QVERIFY2(details->facts().first().facts.first().value.contains(QStringLiteral("ipa1")), "the newest first");
    const QString title = details->title();
    showDay(test::troubledDomain());
    QCOMPARE(details->title(), title);
    m_page->selectServer(m_domain->servers.first().id);
    QVERIFY(details->title() != title);
    m_page->showEvents(m_domain->takenAt, {});
    QCOMPARE(details->facts().first().facts.size(), 1);
}

void TestTopologyPast::manyChangesAreCut()
{
    showDay(m_domain);
    m_page->showEvents(m_domain->takenAt.addDays(-1), events(500));
    const QList<Fact> shown = find<FactsView>("details")->facts().first().facts;
    QCOMPARE(shown.size(), 201);
    QVERIFY(shown.last().value.contains(QStringLiteral("300")));
}

void TestTopologyPast::stepsAreToldInWords()
{
    HistoryStrip strip{.from = 1764000000, .step = 60, .cells = QList<HistoryCell>(3)};
    QVERIFY(!stripText(strip).isEmpty());
    strip.cells[1] = {true, {.health = Health::Failing, .lagSeconds = 200, .changes = 4}};
    strip.cells[2] = {true, {.reached = false}};
    QVERIFY(cellText(strip, 0) != cellText(strip, 2));
    QVERIFY(cellText(strip, 1).contains(healthLabel(Health::Failing)));
    QVERIFY(cellText(strip, 1).contains(durationText(200)));
    QVERIFY(cellText(strip, 1).contains(u'4'));
    QVERIFY(stripText(strip).contains(QStringLiteral("50")));
    QCOMPARE(greatestLag(strip), 200);
}

void TestTopologyPast::changesBehindAreSaidAsFarAsTheyAreKnown()
{
    Agreement direction;
    QVERIFY(behindText(direction).isEmpty());
    direction.lagSeconds = 0;
    direction.toReceive = direction.received = {"6911c0ff000300040000"};
    QCOMPARE(behindText(direction), QStringLiteral("nothing"));
    direction.toReceive = {"6911c109000300040000"};
    direction.lagSeconds = 10;
    QCOMPARE(behindText(direction), QStringLiteral("10 s, ") + changesText(1, {}));
    direction.seenWaiting = 3;
    QCOMPARE(behindText(direction), QStringLiteral("10 s, ") + changesText(3, {}));
    direction.toReceive = {"6911c0ff000800040000"};
    direction.lagSeconds = 0;
    QCOMPARE(behindText(direction), changesText(3, 5));
}

void TestTopologyPast::everyPictureIsKeptAndTheNextStartShowsIt()
{
    const QTemporaryDir folder;
    const auto store = std::make_shared<SqliteHistory>(folder.path());
    const Keeping keeping{LayoutStore(QString()), store};
    // At the beginning of a cell of the strip, so that what comes soon after falls into the same one.
    auto begun = std::make_shared<Snapshot>(*m_domain);
    begun->takenAt = QDateTime::fromSecsSinceEpoch(begun->takenAt.toSecsSinceEpoch() / 3600 * 3600, Qt::UTC);
    const Picture first = makePicture(begun, {}, keeping);
    QVERIFY(!first.historyProblem);
    QVERIFY(!first.lastLook.isValid());
    const HistorySubject subject = HistorySubject::of(AgreementKey::of(m_domain->agreements.first()));
    QVERIFY(first.history.strip(subject).cells.last().watched);
    auto later = std::make_shared<Snapshot>(*begun);
    later->takenAt = later->takenAt.addSecs(30);
    const Picture second = makePicture(later, first, keeping);
    QCOMPARE(second.history.length(), first.history.length());
    auto tomorrow = std::make_shared<Snapshot>(*begun);
    tomorrow->takenAt = tomorrow->takenAt.addSecs(3600);
    const Picture next = makePicture(tomorrow, {}, keeping);
    QCOMPARE(next.lastLook, QDateTime::fromSecsSinceEpoch(later->takenAt.toSecsSinceEpoch(), Qt::UTC));
    const HistoryStrip strip = next.history.strip(subject);
    QCOMPARE(std::count_if(strip.cells.cbegin(), strip.cells.cend(), [](const HistoryCell &cell) { return cell.watched; }), 2);
}

void TestTopologyPast::aHistoryThatCannotBeKeptLeavesThePicture()
{
    const auto store = std::make_shared<SqliteHistory>(QStringLiteral("/proc/none/history"));
    const Picture picture = makePicture(m_domain, {}, {LayoutStore(QString()), store});
    QVERIFY(picture.historyProblem);
    QVERIFY(!picture.historyProblem->advice.isEmpty());
    QCOMPARE(picture.snapshot->servers.size(), m_domain->servers.size());
    const HistorySubject subject = HistorySubject::of(m_domain->servers.first().id);
    QVERIFY2(picture.history.strip(subject).cells.last().watched, "this session's pictures are shown all the same");
}

QTEST_MAIN(TestTopologyPast)
#include "tst_topologypast.moc"
