// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/topology/linkitem.h"
#include "gui/topology/locationitem.h"
#include "gui/topology/serveritem.h"
#include "gui/topology/topologypage.h"
#include "gui/topology/topologyscene.h"
#include "gui/topology/topologyview.h"
#include "gui/widgets/factsview.h"
#include "models/grouping.h"
#include "support/examples.h"
#include "support/guitest.h"

#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>

using namespace rd;

/// Locations drawn as one card.
class TestTopologyGroups : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void aCollapsedLocationStandsForItsServers();
    void linksBetweenPlacesAreDrawnOnceAsTheWorst();
    void hiddenDataTakesNoPart();
    void theKeyClosesAndOpensALocation();
    void aDoubleClickClosesAndOpensALocation();
    void keysWalkFromPlaceToPlace();
    void aServerThatIsLookedForOpensItsLocation();
    void aRefreshKeepsWhatIsCollapsed();
    void aWholeLocationIsTriedOutAway();
    void hundredsOfServersBeginAsLocations();
    void withoutLocationsThereIsNothingToCollapse();

private:
    template<typename T>
    T *find(const char *name) const
    {
        return test::find<T>(*m_page, name);
    }
    void show(const SnapshotPtr &domain) { m_page->show(domain, layoutGraph(*domain, {})); }
    TopologyView *graph() const { return find<TopologyView>("graph"); }
    TopologyScene *scene() const { return graph()->topology(); }
    LocationItem *berlin() const { return scene()->locationItem(QStringLiteral("berlin")); }
    static ServerId id(const char *name) { return test::exampleId(QLatin1StringView(name)); }
    const SnapshotPtr m_domain = test::sitesDomain(24, 4, true);
    std::unique_ptr<TopologyPage> m_page;
};

void TestTopologyGroups::init()
{
    test::warningsFail();
    m_page = std::make_unique<TopologyPage>();
    m_page->resize(1200, 900);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

void TestTopologyGroups::aCollapsedLocationStandsForItsServers()
{
    show(m_domain);
    QVERIFY(!berlin()->isCollapsed());
    find<QToolButton>("groupButton")->click();
    QVERIFY(berlin()->isCollapsed());
    for (const Server &server : m_domain->servers)
        QVERIFY(!scene()->serverItem(server.id)->isVisible());
    QVERIFY(berlin()->description().contains(QStringLiteral("berlin")));
    QVERIFY(berlin()->description().contains(QStringLiteral("6")));
    const LocationSummary summary = locationSummaries(*m_domain, standings(*m_domain)).value(QStringLiteral("berlin"));
    QCOMPARE(summary.servers, 6);
    QVERIFY(severity(summary.states.first().first.health) >= severity(summary.states.last().first.health));
    find<QToolButton>("groupButton")->click();
    QVERIFY(scene()->serverItem(id("berlin-1"))->isVisible());
}

void TestTopologyGroups::linksBetweenPlacesAreDrawnOnceAsTheWorst()
{
    Grouping grouping;
    QSet<QString> all;
    for (const Server &server : m_domain->servers)
        all << server.location;
    grouping.setCollapsed(all);
    grouping.follow(*m_domain, {});
    QHash<QString, QList<const Agreement *>> links;
    for (const Agreement &agreement : m_domain->agreements)
        if (grouping.groupOf(agreement.supplier) != grouping.groupOf(agreement.consumer))
            links[grouping.groupOf(agreement.supplier) + grouping.groupOf(agreement.consumer) + agreement.suffix] << &agreement;
        else
            QVERIFY(!grouping.isDrawn(AgreementKey::of(agreement)));
    QVERIFY(!links.isEmpty());
    for (const auto &bundle : links) {
        int drawn = 0;
        int worst = 0;
        int shown = 0;
        for (const Agreement *link : bundle) {
            worst = std::max(worst, severity(link->health));
            if (!grouping.isDrawn(AgreementKey::of(*link)))
                continue;
            ++drawn;
            shown = severity(link->health);
            QCOMPARE(grouping.countOf(AgreementKey::of(*link)), bundle.size());
        }
        QCOMPARE(drawn, 1);
        QCOMPARE(shown, worst);
    }
}

void TestTopologyGroups::hiddenDataTakesNoPart()
{
    Grouping grouping;
    grouping.follow(*m_domain, {test::caSuffix});
    for (const Agreement &agreement : m_domain->agreements)
        QCOMPARE(grouping.isDrawn(AgreementKey::of(agreement)), agreement.suffix != test::caSuffix);
}

void TestTopologyGroups::theKeyClosesAndOpensALocation()
{
    show(m_domain);
    m_page->selectServer(id("berlin-1"));
    QTest::keyClick(graph(), Qt::Key_G);
    QVERIFY(berlin()->isCollapsed());
    QVERIFY(berlin()->isSelected());
    QVERIFY(scene()->serverItem(id("munich-1"))->isVisible());
    QTest::keyClick(graph(), Qt::Key_G);
    QVERIFY(!berlin()->isCollapsed());
}

void TestTopologyGroups::aDoubleClickClosesAndOpensALocation()
{
    show(m_domain);
    const auto clickAt = [this](const QPointF &place) {
        QTest::mouseDClick(graph()->viewport(), Qt::LeftButton, {}, graph()->mapFromScene(place));
    };
    clickAt(berlin()->titleStrip().center());
    QVERIFY(berlin()->isCollapsed());
    clickAt(berlin()->frame().center());
    QVERIFY(!berlin()->isCollapsed());
}

void TestTopologyGroups::keysWalkFromPlaceToPlace()
{
    show(m_domain);
    find<QToolButton>("groupButton")->click();
    graph()->setFocus();
    QSet<QString> visited;
    for (int i = 0; i < 4; ++i) {
        QTest::keyClick(graph(), Qt::Key_Tab);
        visited << graph()->accessibleDescription();
        QCOMPARE(m_page->selection()->choice().servers.size(), 6);
    }
    QCOMPARE(visited.size(), 4);
    QVERIFY(find<FactsView>("details")->title().contains(u'6'));
    QTest::keyClick(graph(), Qt::Key_Tab);
    QVERIFY(!graph()->hasFocus());
    graph()->setFocus();
    scene()->pick(berlin());
    QSet<QGraphicsItem *> near;
    for (const Qt::Key key : {Qt::Key_Left, Qt::Key_Right, Qt::Key_Up, Qt::Key_Down})
        if (QGraphicsItem *next = scene()->neighbour(key))
            near << next;
    QVERIFY(!near.isEmpty());
    QVERIFY(!near.contains(berlin()));
}

void TestTopologyGroups::aServerThatIsLookedForOpensItsLocation()
{
    show(m_domain);
    find<QToolButton>("groupButton")->click();
    QTest::keyClicks(find<QLineEdit>("serverSearch"), QStringLiteral("munich-3"));
    QVERIFY(scene()->serverItem(id("munich-3"))->isVisible());
    QVERIFY(scene()->serverItem(id("munich-3"))->isSelected());
    QVERIFY(berlin()->isCollapsed());
}

void TestTopologyGroups::aRefreshKeepsWhatIsCollapsed()
{
    show(m_domain);
    m_page->selectServer(id("berlin-2"));
    QTest::keyClick(graph(), Qt::Key_G);
    show(test::sitesDomain(24, 4, false));
    QVERIFY(berlin()->isCollapsed());
    QVERIFY(berlin()->isSelected());
    QCOMPARE(m_page->selection()->choice().servers, QList{id("berlin-2")});
}

void TestTopologyGroups::aWholeLocationIsTriedOutAway()
{
    const QSignalSpy wanted(m_page.get(), &TopologyPage::trialRequested);
    show(m_domain);
    find<QToolButton>("groupButton")->click();
    find<QToolButton>("trialButton")->click();
    graph()->setFocus();
    QTest::keyClick(graph(), Qt::Key_Tab);
    QTest::keyClick(graph(), Qt::Key_Delete);
    QCOMPARE(wanted.last().first().value<WhatIf>().removeServers.size(), 6);
}

void TestTopologyGroups::hundredsOfServersBeginAsLocations()
{
    show(test::sitesDomain(200, 10, true));
    QVERIFY(berlin()->isCollapsed());
    QVERIFY(find<QToolButton>("groupButton")->isChecked());
    find<QToolButton>("groupButton")->click();
    QVERIFY(!berlin()->isCollapsed());
    show(test::sitesDomain(200, 10, false));
    QVERIFY2(!berlin()->isCollapsed(), "the person's choice stays");
}

void TestTopologyGroups::withoutLocationsThereIsNothingToCollapse()
{
    show(test::troubledDomain());
    QVERIFY(!find<QToolButton>("groupButton")->isVisible());
    m_page->selectServer(id("ipa1"));
    QTest::keyClick(graph(), Qt::Key_G);
    QVERIFY(scene()->collapsed().isEmpty());
}

QTEST_MAIN(TestTopologyGroups)
#include "tst_topologygroups.moc"
