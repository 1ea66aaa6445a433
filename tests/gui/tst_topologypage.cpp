// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/topology/linkitem.h"
#include "gui/topology/serveritem.h"
#include "gui/topology/topologypage.h"
#include "gui/topology/topologyscene.h"
#include "gui/topology/topologyview.h"
#include "gui/widgets/factsview.h"
#include "gui/widgets/valuetext.h"
#include "support/examples.h"
#include "support/guitest.h"

#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QToolButton>

using namespace rd;

class TestTopologyPage : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void everyDirectionHasItsHalf();
    void arrowKeysWalkFromServerToServer();
    void tabVisitsAllServersAndThenLeaves();
    void selectionShowsDetailsAndLeadsOn();
    void valuesAreCopiedAsTheServerWroteThem();
    void refreshKeepsTheSelection();
    void findSelectsWhileTyping();
    void zoomKeysWork();
    void aFailedRefreshKeepsThePicture();
    void newReplicaNamesTheSelectedSource();

private:
    void show(const SnapshotPtr &snapshot) { m_page->show(snapshot, layoutGraph(*snapshot, {})); }
    TopologyScene *scene() const { return qobject_cast<TopologyScene *>(test::find<TopologyView>(*m_page, "graph")->scene()); }
    std::unique_ptr<TopologyPage> m_page;
};

void TestTopologyPage::init()
{
    test::warningsFail();
    m_page = std::make_unique<TopologyPage>();
    m_page->resize(1000, 700);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

void TestTopologyPage::everyDirectionHasItsHalf()
{
    const SnapshotPtr domain = test::troubledDomain();
    show(domain);
    for (const Agreement &agreement : domain->agreements)
        QVERIFY(scene()->linkItem(AgreementKey::of(agreement)));
    show(test::twoServers());
    QCOMPARE(scene()->items().size(), 4); // two servers, two directions
}

void TestTopologyPage::arrowKeysWalkFromServerToServer()
{
    show(test::twoServers());
    auto *graph = test::find<TopologyView>(*m_page, "graph");
    graph->setFocus();
    QTest::keyClick(graph, Qt::Key_Right);
    QCOMPARE(scene()->selectedServer()->id(), test::exampleId(QStringLiteral("ipa1")));
    QTest::keyClick(graph, Qt::Key_Right);
    QCOMPARE(scene()->selectedServer()->id(), test::exampleId(QStringLiteral("ipa2")));
    QVERIFY(graph->accessibleDescription().contains(QStringLiteral("ipa2")));
    QTest::keyClick(graph, Qt::Key_Right);
    QCOMPARE(scene()->selectedServer()->id(), test::exampleId(QStringLiteral("ipa2")));
    QTest::keyClick(graph, Qt::Key_Left);
    QCOMPARE(scene()->selectedServer()->id(), test::exampleId(QStringLiteral("ipa1")));
    QTest::keyClick(graph, Qt::Key_Escape);
    QVERIFY(!scene()->selectedServer());
}

void TestTopologyPage::tabVisitsAllServersAndThenLeaves()
{
    show(test::troubledDomain());
    auto *graph = test::find<TopologyView>(*m_page, "graph");
    graph->setFocus();
    QSet<ServerId> visited;
    for (int i = 0; i < test::troubledDomain()->servers.size(); ++i) {
        QTest::keyClick(graph, Qt::Key_Tab);
        QVERIFY(graph->hasFocus());
        visited.insert(scene()->selectedServer()->id());
    }
    QCOMPARE(visited.size(), test::troubledDomain()->servers.size());
    QTest::keyClick(graph, Qt::Key_Tab);
    QVERIFY(!graph->hasFocus());
}

void TestTopologyPage::selectionShowsDetailsAndLeadsOn()
{
    show(test::troubledDomain());
    auto *details = test::find<FactsView>(*m_page, "details");
    m_page->selectServer(test::exampleId(QStringLiteral("berlin")));
    QCOMPARE(details->title(), QStringLiteral("berlin"));
    auto *graph = test::find<TopologyView>(*m_page, "graph");
    QTest::keyClick(graph, Qt::Key_Return);
    auto *agreement = test::find<QToolButton>(*details, "factButton");
    QVERIFY(agreement->hasFocus());
    QTest::keyClick(agreement, Qt::Key_Space);
    QCOMPARE(scene()->choice().agreements.size(), 1);
    QVERIFY(details->title().contains(QStringLiteral("berlin")));
}

void TestTopologyPage::valuesAreCopiedAsTheServerWroteThem()
{
    show(test::troubledDomain());
    auto *details = test::find<FactsView>(*m_page, "details");
    m_page->selectServer(test::exampleId(QStringLiteral("berlin")));
    QStringList copied;
    for (ValueText *value : details->findChildren<ValueText *>()) {
        value->selectAll();
        value->copy();
        copied << QGuiApplication::clipboard()->text();
    }
    QVERIFY(copied.contains(QStringLiteral("berlin.example.test")));
    for (const FactGroup &group : details->facts())
        for (const Fact &fact : group.facts)
            QVERIFY2(fact.agreement || fact.server || copied.contains(fact.value), qPrintable(fact.value));
}

void TestTopologyPage::refreshKeepsTheSelection()
{
    const SnapshotPtr domain = test::troubledDomain();
    const Positions places = layoutGraph(*domain, {});
    m_page->show(domain, places);
    m_page->selectServer(test::exampleId(QStringLiteral("munich")));
    m_page->show(test::troubledDomain(), places);
    QCOMPARE(scene()->selectedServer()->id(), test::exampleId(QStringLiteral("munich")));
}

void TestTopologyPage::findSelectsWhileTyping()
{
    show(test::troubledDomain());
    QTest::keyClicks(test::find<QLineEdit>(*m_page, "serverSearch"), QStringLiteral("vau"));
    QCOMPARE(scene()->selectedServer()->id(), test::exampleId(QStringLiteral("vault")));
}

void TestTopologyPage::zoomKeysWork()
{
    show(test::twoServers());
    auto *graph = test::find<TopologyView>(*m_page, "graph");
    graph->setFocus();
    const double before = graph->transform().m11();
    QTest::keyClick(graph, Qt::Key_Plus, Qt::ControlModifier);
    QVERIFY(graph->transform().m11() > before);
    QTest::keyClick(graph, Qt::Key_Minus, Qt::ControlModifier);
    QTest::keyClick(graph, Qt::Key_Minus, Qt::ControlModifier);
    QVERIFY(graph->transform().m11() < before);
    QTest::keyClick(graph, Qt::Key_0, Qt::ControlModifier);
    QCOMPARE(graph->transform().m11(), before);
}

void TestTopologyPage::aFailedRefreshKeepsThePicture()
{
    show(test::twoServers());
    m_page->showProblem(
        {Fault::Unreachable, QStringLiteral("Nobody answers."), QStringLiteral("refused"), QStringLiteral("Look.")});
    QVERIFY(test::find<QWidget>(*m_page, "problemStrip")->isVisible());
    QCOMPARE(test::find<QLabel>(*m_page, "bannerTitle")->text(), QStringLiteral("Nobody answers."));
    QVERIFY(test::find<TopologyView>(*m_page, "graph")->isVisible());
    show(test::twoServers());
    QVERIFY(!test::find<QWidget>(*m_page, "problemStrip")->isVisible());
}

void TestTopologyPage::newReplicaNamesTheSelectedSource()
{
    show(test::twoServers());
    const QSignalSpy asked(m_page.get(), &TopologyPage::newReplicaRequested);
    m_page->selectServer(test::exampleId(QStringLiteral("ipa2")));
    QTest::mouseClick(test::find<QAbstractButton>(*m_page, "newReplicaButton"), Qt::LeftButton);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().first().value<ServerId>(), test::exampleId(QStringLiteral("ipa2")));
}

QTEST_MAIN(TestTopologyPage)
#include "tst_topologypage.moc"
