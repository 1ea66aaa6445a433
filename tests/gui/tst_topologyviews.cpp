// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/topology/connectgesture.h"
#include "gui/topology/exportmenu.h"
#include "gui/topology/linkitem.h"
#include "gui/topology/minimap.h"
#include "gui/topology/serveritem.h"
#include "gui/topology/topologypage.h"
#include "gui/topology/topologyscene.h"
#include "gui/topology/topologyview.h"
#include "gui/widgets/factsview.h"
#include "support/examples.h"
#include "support/guitest.h"

#include <QClipboard>
#include <QFile>
#include <QFileDialog>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QSignalSpy>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QTemporaryDir>
#include <QToolButton>

using namespace rd;

/// Graph, matrix, tables, findings and details of the topology page together.
class TestTopologyViews : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void aChoiceInTheGraphIsShownInMatrixAndTables();
    void aChoiceInATableIsShownInTheGraph();
    void aChoiceInTheMatrixIsShownInTheGraph();
    void findFiltersTablesAndGoesOnWithEnter();
    void dataCanBeHidden();
    void aFindingShowsItsProofAndWhatItIsAbout();
    void rawValuesAreOneClickAway();
    void everythingShownCanBeCopied();
    void movedServersAreToldAndStay();
    void theMinimapIsThereWhileSomethingIsOutOfSight();
    void aSilentServerSaysWhenItWasSeen();
    void linksAreOfferedOnlyWhereSomebodyListens();
    void aLinkIsAskedForByKeys();
    void aLinkIsAskedForByTheMouse();
    void escapeEndsTheNewLink();
    void picturesAreWritten_data();
    void picturesAreWritten();
    void aFileThatCannotBeWrittenIsSaid();
    void theExportMenuAsksForAFile();

private:
    void show(const SnapshotPtr &snapshot)
    {
        m_page->show(snapshot, layoutGraph(*snapshot, {}));
        m_page->showAnalysis(analyse(*snapshot));
    }
    template<typename T>
    T *find(const char *name) const
    {
        return test::find<T>(*m_page, name);
    }
    TopologyScene *scene() const { return find<TopologyView>("graph")->topology(); }
    static ServerId id(const char *name) { return test::exampleId(QLatin1StringView(name)); }
    std::unique_ptr<TopologyPage> m_page;
};

void TestTopologyViews::init()
{
    test::warningsFail();
    m_page = std::make_unique<TopologyPage>();
    m_page->resize(1200, 800);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

void TestTopologyViews::aChoiceInTheGraphIsShownInMatrixAndTables()
{
    show(test::troubledDomain());
    m_page->selectServer(id("munich"));
    auto *servers = find<QTableView>("serversTable");
    QCOMPARE(servers->selectionModel()->selectedRows().size(), 1);
    QCOMPARE(servers->selectionModel()->selectedRows().first().data().toString(), QStringLiteral("munich"));
    auto *matrix = find<QTableView>("matrix");
    QCOMPARE(matrix->currentIndex().row(), matrix->currentIndex().column());
    QCOMPARE(matrix->model()->headerData(matrix->currentIndex().row(), Qt::Vertical).toString(), QStringLiteral("munich"));
}

void TestTopologyViews::aChoiceInATableIsShownInTheGraph()
{
    show(test::troubledDomain());
    QTest::keyClick(m_page.get(), Qt::Key_3, Qt::ControlModifier);
    QVERIFY(find<QWidget>("tables")->isVisible());
    find<QTableView>("segmentsTable")->selectRow(0);
    QCOMPARE(scene()->choice().agreements.size(), 2);
    QVERIFY(find<FactsView>("details")->title().contains(QStringLiteral("berlin")));
}

void TestTopologyViews::aChoiceInTheMatrixIsShownInTheGraph()
{
    show(test::twoServers());
    find<QToolButton>("matrixButton")->click();
    auto *matrix = find<QTableView>("matrix");
    QVERIFY(matrix->isVisible());
    matrix->setCurrentIndex(matrix->model()->index(0, 1));
    QCOMPARE(scene()->choice().agreements.size(), 1);
    QCOMPARE(scene()->choice().agreements.first().supplier, id("ipa1"));
    matrix->setCurrentIndex(matrix->model()->index(1, 1));
    QCOMPARE(scene()->choice().servers, QList{id("ipa2")});
}

void TestTopologyViews::findFiltersTablesAndGoesOnWithEnter()
{
    show(test::troubledDomain());
    auto *search = find<QLineEdit>("serverSearch");
    QTest::keyClicks(search, QStringLiteral("ipa"));
    QCOMPARE(scene()->choice().servers, QList{id("ipa1")});
    QTest::keyClick(search, Qt::Key_Return);
    QCOMPARE(scene()->choice().servers, QList{id("ipa2")});
    QCOMPARE(find<QTableView>("serversTable")->model()->rowCount(), 3);
    search->clear();
    QCOMPARE(find<QTableView>("serversTable")->model()->rowCount(), test::troubledDomain()->servers.size());
}

void TestTopologyViews::dataCanBeHidden()
{
    const SnapshotPtr domain = test::troubledDomain();
    show(domain);
    const auto buttons = m_page->findChildren<QToolButton *>(QStringLiteral("suffixButton"));
    QCOMPARE(buttons.size(), 2);
    buttons[1]->click();
    for (const Agreement &agreement : domain->agreements)
        QCOMPARE(scene()->linkItem(AgreementKey::of(agreement))->isVisible(), agreement.suffix != test::caSuffix);
    show(test::troubledDomain()); // a refresh does not bring it back
    QVERIFY(!buttons[1]->isChecked());
    show(test::twoServers());
    QVERIFY(find<QWidget>("suffixes")->isVisible());
}

void TestTopologyViews::aFindingShowsItsProofAndWhatItIsAbout()
{
    const SnapshotPtr domain = test::twoServers();
    m_page->show(domain, layoutGraph(*domain, {}));
    Analysis analysis;
    analysis.findings = {Finding{.id = QStringLiteral("test"),
                                 .severity = Severity::Warning,
                                 .servers = {id("ipa2")},
                                 .title = QStringLiteral("ipa2.example.test is odd."),
                                 .explanation = QStringLiteral("It should not be."),
                                 .evidence = {QStringLiteral("nsds: 42")},
                                 .advice = {QStringLiteral("Look there.")}}};
    m_page->showAnalysis(analysis);
    auto *list = find<QListView>("findings");
    list->setCurrentIndex(list->model()->index(0, 0));
    QCOMPARE(scene()->choice().servers, QList{id("ipa2")});
    auto *details = find<FactsView>("details");
    QCOMPARE(details->title(), analysis.findings.first().title);
    QStringList values;
    for (const FactGroup &group : details->facts())
        for (const Fact &fact : group.facts)
            values << fact.value;
    QVERIFY(values.contains(QStringLiteral("nsds: 42")));
    QVERIFY(values.contains(QStringLiteral("Look there.")));
    m_page->selectServer(id("ipa1"));
    QCOMPARE(details->title(), QStringLiteral("ipa1"));
    QVERIFY(!list->selectionModel()->hasSelection());
}

void TestTopologyViews::rawValuesAreOneClickAway()
{
    const SnapshotPtr domain = test::troubledDomain();
    show(domain);
    m_page->selection()->chooseAgreement(AgreementKey::of(domain->agreements.first()));
    find<QToolButton>("rawButton")->click();
    QStringList names;
    for (const Fact &fact : find<FactsView>("details")->facts().first().facts)
        names << fact.name;
    QVERIFY(names.contains(QStringLiteral("nsDS5ReplicaHost")));
}

void TestTopologyViews::everythingShownCanBeCopied()
{
    show(test::troubledDomain());
    m_page->selectServer(id("berlin"));
    find<QToolButton>("copyButton")->click();
    const QString copied = QGuiApplication::clipboard()->text();
    QVERIFY(copied.contains(QStringLiteral("berlin.example.test")));
    QVERIFY(copied.count(u'\n') > 5);
}

void TestTopologyViews::movedServersAreToldAndStay()
{
    const SnapshotPtr domain = test::twoServers();
    show(domain);
    const QSignalSpy edited(m_page.get(), &TopologyPage::layoutEdited);
    m_page->selectServer(id("ipa1"));
    const QPointF before = scene()->serverItem(id("ipa1"))->pos();
    QTest::keyClick(find<TopologyView>("graph"), Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(edited.size(), 1);
    const auto places = edited.first().first().value<Positions>();
    QVERIFY(places.value(id("ipa1")).y() > before.y());
    QCOMPARE(places.value(id("ipa2")), scene()->serverItem(id("ipa2"))->pos());
    m_page->show(test::twoServers(), places);
    QCOMPARE(scene()->serverItem(id("ipa1"))->pos(), places.value(id("ipa1")));
}

void TestTopologyViews::theMinimapIsThereWhileSomethingIsOutOfSight()
{
    show(test::largeDomain(40));
    auto *map = find<Minimap>("minimap");
    QVERIFY(!map->isVisible());
    auto *graph = find<TopologyView>("graph");
    graph->zoomBy(3);
    QVERIFY(map->isVisible());
    QTest::mouseClick(map, Qt::LeftButton, {}, QPoint(12, 12));
    const QPointF upperLeft = graph->inSight().center();
    QTest::mouseClick(map, Qt::LeftButton, {}, QPoint(map->width() - 12, map->height() - 12));
    QVERIFY(graph->inSight().center().x() > upperLeft.x());
    QTest::keyClick(graph, Qt::Key_0, Qt::ControlModifier);
    QVERIFY(!map->isVisible());
}

void TestTopologyViews::aSilentServerSaysWhenItWasSeen()
{
    auto domain = std::make_shared<Snapshot>(*test::troubledDomain());
    for (Server &server : domain->servers)
        if (!server.reached)
            server.lastReached = domain->takenAt.addSecs(-200);
    show(domain);
    QVERIFY(scene()->serverItem(id("lab"))->description().contains(durationText(200)));
}

void TestTopologyViews::linksAreOfferedOnlyWhereSomebodyListens()
{
    show(test::troubledDomain());
    m_page->selectServer(id("ipa1"));
    const auto items = scene()->items().size();
    auto *graph = find<TopologyView>("graph");
    QTest::keyClick(graph, Qt::Key_L);
    QVERIFY(!graph->connecting()->isActive());
    connect(m_page.get(), &TopologyPage::segmentRequested, this, [] {});
    show(test::troubledDomain());
    QVERIFY(scene()->items().size() > items);
    m_page->setEditing(false);
    QCOMPARE(scene()->items().size(), items);
}

void TestTopologyViews::aLinkIsAskedForByKeys()
{
    QSignalSpy asked(m_page.get(), &TopologyPage::segmentRequested);
    show(test::troubledDomain());
    m_page->selectServer(id("ipa1"));
    auto *graph = find<TopologyView>("graph");
    QTest::keyClick(graph, Qt::Key_L);
    QVERIFY(graph->connecting()->isActive());
    QTest::keyClick(graph, Qt::Key_L); // from the domain's data to the CA's
    QTest::keyClick(graph, Qt::Key_Tab);
    QTest::keyClick(graph, Qt::Key_Return);
    QVERIFY(!graph->connecting()->isActive());
    QTRY_COMPARE(asked.size(), 1);
    QCOMPARE(asked.first()[0].value<ServerId>(), id("ipa1"));
    QCOMPARE(asked.first()[1].value<ServerId>(), id("ipa3"));
    QCOMPARE(asked.first()[2].toString(), test::caSuffix);
}

void TestTopologyViews::aLinkIsAskedForByTheMouse()
{
    QSignalSpy asked(m_page.get(), &TopologyPage::segmentRequested);
    show(test::troubledDomain());
    m_page->selectServer(id("ipa1"));
    auto *graph = find<TopologyView>("graph");
    QTest::keyClick(graph, Qt::Key_L);
    const auto place = [&](const char *name) { return graph->mapFromScene(scene()->serverItem(id(name))->pos()); };
    QTest::mouseClick(graph->viewport(), Qt::LeftButton, {}, place("ipa2")); // linked already: no target
    QVERIFY(!graph->connecting()->isActive());
    m_page->selectServer(id("ipa1"));
    QTest::keyClick(graph, Qt::Key_L);
    QTest::mouseClick(graph->viewport(), Qt::LeftButton, {}, place("vault"));
    QTRY_COMPARE(asked.size(), 1);
    QCOMPARE(asked.first()[1].value<ServerId>(), id("vault"));
    QCOMPARE(asked.first()[2].toString(), test::exampleSuffix);
}

void TestTopologyViews::escapeEndsTheNewLink()
{
    const QSignalSpy asked(m_page.get(), &TopologyPage::segmentRequested);
    show(test::troubledDomain());
    m_page->selectServer(id("ipa1"));
    auto *graph = find<TopologyView>("graph");
    QTest::keyClick(graph, Qt::Key_L);
    show(test::twoServers()); // a refresh in the middle, with fewer servers
    QVERIFY(graph->connecting()->isActive());
    QTest::keyClick(graph, Qt::Key_Escape);
    QVERIFY(!graph->connecting()->isActive());
    QCOMPARE(asked.size(), 0);
}

void TestTopologyViews::picturesAreWritten_data()
{
    QTest::addColumn<PictureFormat>("format");
    QTest::addColumn<QByteArray>("begin");
    QTest::newRow("SVG") << PictureFormat::Svg << QByteArray("<?xml");
    QTest::newRow("PNG") << PictureFormat::Png << QByteArray("\x89PNG");
    QTest::newRow("PDF") << PictureFormat::Pdf << QByteArray("%PDF");
}

void TestTopologyViews::picturesAreWritten()
{
    QFETCH(PictureFormat, format);
    QFETCH(QByteArray, begin);
    show(test::troubledDomain());
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("picture"));
    QVERIFY(writePicture(recordPicture(*scene(), test::exampleDomain), format, path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray content = file.readAll();
    QVERIFY(content.startsWith(begin));
    if (format == PictureFormat::Svg)
        QVERIFY(content.contains("berlin"));
}

void TestTopologyViews::aFileThatCannotBeWrittenIsSaid()
{
    show(test::twoServers());
    const auto written = writePicture(recordPicture(*scene(), {}), PictureFormat::Png, QStringLiteral("/proc/none/picture.png"));
    QVERIFY(!written);
    QVERIFY(written.error().summary.contains(QStringLiteral("/proc/none/picture.png")));
    QVERIFY(!written.error().advice.isEmpty());
}

void TestTopologyViews::theExportMenuAsksForAFile()
{
    show(test::twoServers());
    const QSignalSpy asked(m_page.get(), &TopologyPage::pictureExportRequested);
    auto *menu = m_page->findChild<ExportMenu *>();
    QVERIFY(menu);
    menu->actions().first()->trigger();
    auto *dialog = find<QFileDialog>("exportDialog");
    emit dialog->fileSelected(QStringLiteral("/some/file.svg"));
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first()[2].toString(), QStringLiteral("/some/file.svg"));
    dialog->reject();
}

QTEST_MAIN(TestTopologyViews)
#include "tst_topologyviews.moc"
