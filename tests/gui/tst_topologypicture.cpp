// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/topology/linkitem.h"
#include "gui/topology/locationitem.h"
#include "gui/topology/serveritem.h"
#include "gui/topology/topologyscene.h"
#include "support/examples.h"
#include "support/guitest.h"
#include "topology/graphlayout.h"

using namespace rd;

/// Where things stand in the graph, at every zoom.
class TestTopologyPicture : public QObject
{
    Q_OBJECT
private slots:
    void noTwoServersCoverEachOther_data();
    void noTwoServersCoverEachOther();
    void collapsedLocationsHaveOneSizeAndRoomBetweenThem();
    void whatIsToldOfATroubleIsNotCoveredByALine();
    void aLinkReachesFromCardToCard();
};

void TestTopologyPicture::noTwoServersCoverEachOther_data()
{
    QTest::addColumn<SnapshotPtr>("domain");
    QTest::newRow("2") << test::twoServers();
    QTest::newRow("7, every state") << test::troubledDomain();
    QTest::newRow("8 in 2 locations") << test::sitesDomain(8, 2, true);
    QTest::newRow("60 in 8 locations") << test::sitesDomain(60, 8, true);
    QTest::newRow("60 without locations") << test::largeDomain(60);
    QTest::newRow("500 in 40 locations") << test::sitesDomain(500, 40, false);
}

void TestTopologyPicture::noTwoServersCoverEachOther()
{
    QFETCH(SnapshotPtr, domain);
    TopologyScene scene;
    scene.show(domain, layoutGraph(*domain, {}));
    for (const double detail : {0.1, 0.2, 0.25, 0.3, 0.4, 0.49, 0.5, 1.0}) {
        for (const Server &a : domain->servers) {
            const ServerItem *first = scene.serverItem(a.id);
            const QRectF covered = first->coveredArea(detail).translated(first->pos());
            for (const Server &b : domain->servers) {
                const ServerItem *second = scene.serverItem(b.id);
                if (first == second)
                    continue;
                QVERIFY2(!covered.intersects(second->coveredArea(detail).translated(second->pos())),
                         qPrintable(QStringLiteral("%1 and %2 at %3").arg(a.id.fqdn(), b.id.fqdn()).arg(detail)));
            }
        }
    }
}

void TestTopologyPicture::collapsedLocationsHaveOneSizeAndRoomBetweenThem()
{
    const SnapshotPtr domain = test::sitesDomain(500, 40, false);
    TopologyScene scene;
    scene.show(domain, layoutGraph(*domain, {}));
    const QStringList names = scene.locations();
    scene.setCollapsed(QSet<QString>(names.cbegin(), names.cend()));
    const QSizeF size = scene.locationItem(names.first())->card().size();
    for (const QString &name : names) {
        const QRectF card = scene.locationItem(name)->card();
        QCOMPARE(card.size(), size);
        const double room = size.height() / 4;
        for (const QString &other : names)
            QVERIFY2(name == other || !card.adjusted(-room, -room, room, room).intersects(scene.locationItem(other)->card()),
                     qPrintable(name + u' ' + other));
    }
}

void TestTopologyPicture::whatIsToldOfATroubleIsNotCoveredByALine()
{
    const SnapshotPtr domain = test::troubledDomain();
    TopologyScene scene;
    scene.show(domain, layoutGraph(*domain, {}));
    for (const Agreement &agreement : domain->agreements) {
        const LinkItem *link = scene.linkItem(AgreementKey::of(agreement));
        for (const Agreement &other : domain->agreements)
            if (agreement.health != Health::InSync && other.health == Health::InSync)
                QVERIFY(link->zValue() > scene.linkItem(AgreementKey::of(other))->zValue());
    }
}

void TestTopologyPicture::aLinkReachesFromCardToCard()
{
    const SnapshotPtr domain = test::sitesDomain(60, 8, false);
    TopologyScene scene;
    scene.show(domain, layoutGraph(*domain, {}));
    const QStringList names = scene.locations();
    scene.setCollapsed(QSet<QString>(names.cbegin(), names.cend()));
    int drawn = 0;
    for (const Agreement &agreement : domain->agreements) {
        const LinkItem *link = scene.linkItem(AgreementKey::of(agreement));
        if (!link->isVisible())
            continue;
        ++drawn;
        const QString from = domain->server(agreement.supplier)->location;
        const QRectF card = scene.locationItem(from)->card();
        constexpr double near = 30;
        QVERIFY(link->boundingRect().intersects(card.adjusted(-near, -near, near, near)));
        QVERIFY(!card.contains(link->boundingRect().center()));
    }
    QVERIFY(drawn > 0);
}

QTEST_MAIN(TestTopologyPicture)
#include "tst_topologypicture.moc"
