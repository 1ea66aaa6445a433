// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/secondlink.h"
#include "models/sourceadvice.h"
#include "support/examples.h"

#include <QTest>
#include <algorithm>

using namespace rd;

namespace {

ReplicaOrder anOrder(int level)
{
    ReplicaOrder order;
    order.domainLevel = level;
    order.target = QStringLiteral("new.example.test");
    return order;
}

/// ipa1 in the middle of five, each with the services that are named.
SnapshotPtr star(const QStringList &ofTheMiddle, const QStringList &ofTheOthers)
{
    QList<Server> servers{test::exampleServer(QStringLiteral("ipa1"), ofTheMiddle)};
    QList<Agreement> agreements;
    for (const char *other : {"ipa2", "ipa3", "ipa4", "ipa5"}) {
        servers << test::exampleServer(QLatin1StringView(other), ofTheOthers);
        agreements << test::exampleLink(QStringLiteral("ipa1"), QLatin1StringView(other), test::exampleSuffix, Health::InSync,
                                        Health::InSync);
    }
    return test::exampleDomainOf(servers, agreements);
}

const SourceAdvice *of(const QList<SourceAdvice> &ranking, const char *server)
{
    const auto found = std::find_if(ranking.begin(), ranking.end(), [server](const SourceAdvice &advice) {
        return advice.server == test::exampleId(QLatin1StringView(server));
    });
    return found == ranking.end() ? nullptr : &*found;
}

} // namespace

class TestSourceAdvice : public QObject
{
    Q_OBJECT
private slots:
    void aServerWithManyLinksComesLast();
    void atLevelZeroOnlyAServerWithACaPreparesBundles();
    void atLevelOneTheCaMayComeFromElsewhere();
    void aRoleThatNobodyHasIsAnObstacleForAll();
    void aServerThatIsNotReachedCannotBeTheSource();
    void ofEquallyGoodServersTheNearerOneIsFirst();
    void aServerThatHangsOnOneOtherGetsASecondPartner();
};

void TestSourceAdvice::aServerWithManyLinksComesLast()
{
    const auto ranking = rankSources(*star({}, {}), anOrder(1));
    QCOMPARE(ranking.size(), 5);
    QCOMPARE(ranking.last().server, test::exampleId(QStringLiteral("ipa1")));
    QCOMPARE(ranking.last().links, 4);
    QCOMPARE(ranking.last().remarks.size(), 1);
    QVERIFY(ranking.first().possible() && ranking.first().remarks.isEmpty());
}

void TestSourceAdvice::atLevelZeroOnlyAServerWithACaPreparesBundles()
{
    const auto ranking = rankSources(*star({QStringLiteral("CA")}, {}), anOrder(0));
    QCOMPARE(ranking.first().server, test::exampleId(QStringLiteral("ipa1")));
    QVERIFY(ranking.first().possible());
    QVERIFY(of(ranking, "ipa2") && !of(ranking, "ipa2")->possible());
    for (const SourceAdvice &advice : rankSources(*star({}, {}), anOrder(0))) // certificates from elsewhere: any server
        QVERIFY(advice.possible());
}

void TestSourceAdvice::atLevelOneTheCaMayComeFromElsewhere()
{
    ReplicaOrder order = anOrder(1);
    order.setupCa = true;
    const auto ranking = rankSources(*star({QStringLiteral("CA")}, {}), order);
    QVERIFY(of(ranking, "ipa2")->possible());
    QCOMPARE(of(ranking, "ipa2")->remarks.size(), 1);
}

void TestSourceAdvice::aRoleThatNobodyHasIsAnObstacleForAll()
{
    ReplicaOrder order = anOrder(1);
    order.setupKra = true;
    for (const SourceAdvice &advice : rankSources(*star({QStringLiteral("CA")}, {}), order))
        QVERIFY(!advice.possible());
}

void TestSourceAdvice::aServerThatIsNotReachedCannotBeTheSource()
{
    const auto ranking = rankSources(*test::troubledDomain(), anOrder(1));
    const SourceAdvice *lab = of(ranking, "lab");
    QVERIFY(lab && !lab->possible());
    QVERIFY(ranking.first().possible());
}

void TestSourceAdvice::ofEquallyGoodServersTheNearerOneIsFirst()
{
    const auto ranking =
        rankSources(*star({}, {}), anOrder(1),
                    {{test::exampleId(QStringLiteral("ipa2")), 80.0}, {test::exampleId(QStringLiteral("ipa4")), 2.5}});
    QCOMPARE(ranking.first().server, test::exampleId(QStringLiteral("ipa4")));
    QCOMPARE(ranking.first().roundTrip, std::optional(2.5));
    QVERIFY(!of(ranking, "ipa5")->roundTrip);
    QCOMPARE(ranking.last().server, test::exampleId(QStringLiteral("ipa1"))); // links weigh more
}

void TestSourceAdvice::aServerThatHangsOnOneOtherGetsASecondPartner()
{
    const SnapshotPtr domain = star({}, {});
    const auto partner = secondPartner(*domain, test::exampleId(QStringLiteral("ipa2")));
    QVERIFY(partner);
    QVERIFY(*partner != test::exampleId(QStringLiteral("ipa1")) && *partner != test::exampleId(QStringLiteral("ipa2")));
    QVERIFY(!secondPartner(*domain, test::exampleId(QStringLiteral("ipa1"))));             // has four
    QVERIFY(!secondPartner(*domain, test::exampleId(QStringLiteral("new"))));              // is not there
    QVERIFY(!secondPartner(*test::twoServers(), test::exampleId(QStringLiteral("ipa2")))); // with nobody else
}

QTEST_GUILESS_MAIN(TestSourceAdvice)
#include "tst_sourceadvice.moc"
