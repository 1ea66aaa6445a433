// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/examples.h"
#include "topology/graphlayout.h"
#include "topology/plainlayout.h"

#include <QRectF>
#include <QTest>

using namespace rd;

class TestGraphLayout : public QObject
{
    Q_OBJECT
private slots:
    void theSameDomainGivesTheSamePicture();
    void aNewServerMovesNoOther_data();
    void aNewServerMovesNoOther();
    void aNewServerStandsAmongThoseOfItsLocation();
    void noTwoServersOverlap_data();
    void noTwoServersOverlap();
    void locationsKeepApart();
    void aRingIsDrawnWithoutCrossings();
    void domainsInPiecesStayInSight();
    void anEmptyDomainHasNoPlaces();
};

namespace {

void verifyApart(const Positions &places)
{
    const QList<ServerId> ids = places.keys();
    for (const ServerId &a : ids)
        for (const ServerId &b : ids) {
            if (!(a < b))
                continue;
            const QPointF apart = places[a] - places[b];
            QVERIFY2(std::abs(apart.x()) >= serverSize.width() || std::abs(apart.y()) >= serverSize.height(),
                     qPrintable(a.fqdn() + u' ' + b.fqdn()));
        }
}

QHash<QString, QRectF> roomOfLocations(const Snapshot &snapshot, const Positions &places)
{
    QHash<QString, QRectF> rooms;
    for (const Server &server : snapshot.servers) {
        const QRectF card(places.value(server.id) - QPointF(serverSize.width(), serverSize.height()) / 2, serverSize);
        rooms[server.location] = rooms.value(server.location).united(card);
    }
    return rooms;
}

} // namespace

void TestGraphLayout::theSameDomainGivesTheSamePicture()
{
    constexpr int servers = 60;
    QCOMPARE(layoutGraph(*test::largeDomain(servers), {}), layoutGraph(*test::largeDomain(servers), {}));
}

void TestGraphLayout::aNewServerMovesNoOther_data()
{
    QTest::addColumn<SnapshotPtr>("before");
    QTest::addColumn<SnapshotPtr>("after");
    QTest::newRow("the second one") << test::oneServer() << test::twoServers();
    QTest::newRow("one of sixty") << test::largeDomain(60) << test::largeDomain(61);
    QTest::newRow("in a location") << test::sitesDomain(20, 4, false) << test::sitesDomain(21, 4, false);
}

void TestGraphLayout::aNewServerMovesNoOther()
{
    QFETCH(SnapshotPtr, before);
    QFETCH(SnapshotPtr, after);
    const Positions first = layoutGraph(*before, {});
    const Positions second = layoutGraph(*after, first);
    QCOMPARE(second.size(), after->servers.size());
    QVERIFY(second.size() > first.size());
    for (auto place = first.cbegin(); place != first.cend(); ++place)
        QCOMPARE(second.value(place.key()), place.value());
    verifyApart(second);
}

void TestGraphLayout::aNewServerStandsAmongThoseOfItsLocation()
{
    const SnapshotPtr before = test::sitesDomain(20, 4, false);
    const SnapshotPtr after = test::sitesDomain(21, 4, false);
    const Positions places = layoutGraph(*after, layoutGraph(*before, {}));
    const auto rooms = roomOfLocations(*after, places);
    QCOMPARE(rooms.size(), 4);
    for (const QRectF &room : rooms)
        for (const QRectF &other : rooms)
            QVERIFY(room == other || !room.intersects(other));
}

void TestGraphLayout::noTwoServersOverlap_data()
{
    QTest::addColumn<SnapshotPtr>("domain");
    for (const int servers : {1, 2, 3, 5, 8, 9, 20, 60, 200})
        QTest::addRow("%d", servers) << test::largeDomain(servers);
    QTest::newRow("60 in locations") << test::sitesDomain(60, 8, false);
}

void TestGraphLayout::noTwoServersOverlap()
{
    QFETCH(SnapshotPtr, domain);
    const Positions places = layoutGraph(*domain, {});
    QCOMPARE(places.size(), domain->servers.size());
    verifyApart(places);
}

void TestGraphLayout::locationsKeepApart()
{
    const SnapshotPtr domain = test::sitesDomain(60, 8, false);
    const auto rooms = roomOfLocations(*domain, layoutGraph(*domain, {}));
    QCOMPARE(rooms.size(), 8);
    for (auto a = rooms.cbegin(); a != rooms.cend(); ++a)
        for (auto b = rooms.cbegin(); b != rooms.cend(); ++b)
            QVERIFY2(a == b || !a->intersects(*b), qPrintable(a.key() + u' ' + b.key()));
}

void TestGraphLayout::aRingIsDrawnWithoutCrossings()
{
    for (const int count : {5, 8, 12, 40}) {
        PlainGraph ring{.count = count};
        for (int i = 0; i < count; ++i)
            ring.links.emplace_back(i * 7 % count, (i + 1) * 7 % count); // 7 has no divisor in common with any of them
        constexpr double chord = 100;
        const auto places = count <= 8 ? circleLayout(ring, chord) : stressLayout(ring, 1);
        QCOMPARE(countCrossings(ring, places), 0);
    }
}

void TestGraphLayout::domainsInPiecesStayInSight()
{
    QList<Server> servers;
    for (int i = 0; i < 20; ++i)
        servers << test::exampleServer(QStringLiteral("ipa%1").arg(i), {});
    const SnapshotPtr alone = test::exampleDomainOf(servers, {});
    const Positions places = layoutGraph(*alone, {});
    verifyApart(places);
    QRectF all;
    for (const QPointF &place : places)
        all = all.united(QRectF(place, QSizeF(1, 1)));
    QVERIFY2(all.width() < 20 * serverRoom.width() && all.height() < 20 * serverRoom.height(), "spread too far");
}

void TestGraphLayout::anEmptyDomainHasNoPlaces()
{
    QVERIFY(layoutGraph(Snapshot(), {}).isEmpty());
}

QTEST_GUILESS_MAIN(TestGraphLayout)
#include "tst_graphlayout.moc"
