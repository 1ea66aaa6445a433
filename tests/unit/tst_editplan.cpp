// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "edit/editplan.h"
#include "support/examples.h"
#include "topology/ruv.h"

#include <QTest>

using namespace rd;
using Kind = TopologyEdit::Kind;

namespace {

const QString suffix = test::exampleSuffix;
const QString container = QStringLiteral("cn=domain,cn=topology,cn=ipa,cn=etc,dc=example,dc=test");

ServerId id(const char *name)
{
    return test::exampleId(QLatin1StringView(name));
}

QByteArray csn(int seconds, int replicaId)
{
    return QByteArray::number(0x6911c000 + seconds, 16) + "0000" + QByteArray::number(replicaId, 16).rightJustified(4, '0') +
           "0000";
}

/// A domain that is linked as told: "a-b" for each pair. Server a has replica id 4, b 5 …
class World
{
public:
    explicit World(const QStringList &links, int level = 1)
    {
        picture.domain = test::exampleDomain;
        picture.realm = QStringLiteral("EXAMPLE.TEST");
        picture.suffix = suffix;
        picture.domainLevel = level;
        for (const QString &link : links) {
            const QString left = link.section(u'-', 0, 0);
            const QString right = link.section(u'-', 1);
            for (const QString &name : {left, right})
                if (!picture.server(test::exampleId(name)))
                    addServer(name);
            picture.agreements << test::exampleLink(left, right, suffix, Health::InSync, Health::InSync);
            if (level > 0)
                picture.segments << Segment{.name = link,
                                            .suffix = suffix,
                                            .left = test::exampleId(left),
                                            .right = test::exampleId(right),
                                            .direction = QStringLiteral("both"),
                                            .dn = QStringLiteral("cn=%1,").arg(link) + container};
        }
        picture.askedFirst = picture.servers.first().id;
        shareRuv();
    }

    Server &server(const char *name)
    {
        for (Server &one : picture.servers)
            if (one.id == id(name))
                return one;
        qFatal("no such server");
    }
    Agreement &agreement(const char *from, const char *to)
    {
        for (Agreement &one : picture.agreements)
            if (one.supplier == id(from) && one.consumer == id(to))
                return one;
        qFatal("no such agreement");
    }
    void silence(const char *name)
    {
        server(name).reached = false;
        server(name).replicas.clear();
    }
    /// The server has this origin's changes up to so many seconds.
    void knows(const char *name, int replicaId, int seconds)
    {
        for (RuvElement &element : server(name).replicas.first().ruv.elements)
            if (element.replicaId == replicaId)
                element.max = {csn(seconds, replicaId)};
    }
    void ghost(int replicaId, const QString &host)
    {
        for (Server &one : picture.servers)
            if (one.reached)
                one.replicas.first().ruv.elements
                    << RuvElement{.replicaId = replicaId,
                                  .url = host.isEmpty() ? QString() : QStringLiteral("ldap://%1:389").arg(host),
                                  .max = {csn(1, replicaId)}};
    }
    EditPlan plan(Kind kind, const char *first, const char *second = "") const
    {
        return planEdit({.kind = kind, .suffix = suffix, .first = id(first), .second = id(second)}, picture);
    }
    EditPlan plan(Kind kind, int replicaId) const
    {
        return planEdit({.kind = kind, .suffix = suffix, .replicaId = replicaId}, picture);
    }
    Snapshot picture;

private:
    void addServer(const QString &name)
    {
        Server server = test::exampleServer(name, {QStringLiteral("KDC"), QStringLiteral("DNS")});
        server.replicas.first().replicaId = 4 + int(picture.servers.size());
        picture.servers << server;
    }
    void shareRuv()
    {
        Ruv ruv{.generation = "6911c000000000040000"};
        for (const Server &one : std::as_const(picture.servers))
            ruv.elements << RuvElement{.replicaId = one.replicas.first().replicaId,
                                       .url = QStringLiteral("ldap://%1:389").arg(one.id.fqdn()),
                                       .max = {csn(10, one.replicas.first().replicaId)}};
        for (Server &one : picture.servers)
            one.replicas.first().ruv = ruv;
    }
};

QByteArray value(const Deed &deed, const char *name)
{
    for (const DirectoryChange::Value &one : std::get<DirectoryChange>(deed.work).values)
        if (one.name == name)
            return one.values.join(' ');
    return {};
}

QStringList commandOf(const Deed &deed)
{
    return std::get<CommandWork>(deed.work).argv;
}

QString reasons(const EditPlan &plan)
{
    QStringList all;
    for (const Refusal &refusal : plan.refusals)
        all << refusal.reason;
    return all.join(u'\n');
}

const QStringList ring{QStringLiteral("a-b"), QStringLiteral("b-c"), QStringLiteral("c-a")};
const QStringList chain{QStringLiteral("a-b"), QStringLiteral("b-c")};

} // namespace

/// Plans are made from pictures alone: what is written where, what is lost, and what is refused.
class TestEditPlan : public QObject
{
    Q_OBJECT
private slots:
    void aSegmentIsAddedAsFreeIpaWritesIt();
    void onlyTheMissingDirectionIsAdded();
    void aTakenNameIsNotTakenAgain();
    void addingIsWrittenToTheEndThatAnswers();
    void addingIsRefused_data();
    void addingIsRefused();
    void aServerWithManyPartnersIsWarnedOf();
    void aSegmentIsRemovedByItsEntry();
    void removingIsRefusedWhenTheTopologyFallsApart();
    void removingTheOnlyWorkingWayWantsTheName();
    void reinitialisingIsAskedOfTheAgreementItself();
    void overwritingCountsWhatIsLost();
    void changesOthersHaveAreNotLost();
    void reinitialisingIsRefused_data();
    void reinitialisingIsRefused();
    void aDirectionIsSwitchedAtItsSupplier();
    void switchingOffTheOnlyWayWantsTheName();
    void aServerIsRemovedLastOfAll();
    void removingAServerIsRefused_data();
    void removingAServerIsRefused();
    void aDeadServerCanBeRemovedAndItsChangesAreCalledLost();
    void anIdIsForgottenOnlyWithTwoProofs();
    void forgettingIsRefused_data();
    void forgettingIsRefused();
    void atDomainLevelZeroTheServersOwnCommandsDoIt_data();
    void atDomainLevelZeroTheServersOwnCommandsDoIt();
    void hostileNamesGetIntoNoCommand();
    void aPlanAsJsonTellsAll();
};

void TestEditPlan::aSegmentIsAddedAsFreeIpaWritesIt()
{
    const EditPlan plan = World(QStringList{QStringLiteral("a-b"), QStringLiteral("b-c")}).plan(Kind::AddSegment, "a", "c");
    QVERIFY2(plan.possible(), qPrintable(reasons(plan)));
    QCOMPARE(plan.deeds.size(), 1);
    const auto &change = std::get<DirectoryChange>(plan.deeds[0].work);
    QCOMPARE(change.kind, DirectoryChange::Kind::Add);
    QCOMPARE(change.dn, QStringLiteral("cn=a.example.test-to-c.example.test,") + container);
    QCOMPARE(value(plan.deeds[0], "objectClass"), "top ipaReplTopoSegment");
    QCOMPARE(value(plan.deeds[0], "ipaReplTopoSegmentLeftNode"), "a.example.test");
    QCOMPARE(value(plan.deeds[0], "ipaReplTopoSegmentRightNode"), "c.example.test");
    QCOMPARE(value(plan.deeds[0], "ipaReplTopoSegmentDirection"), "both");
    QCOMPARE(plan.deeds[0].proofs.size(), 2); // an agreement on each side
    QVERIFY(plan.nameToType.isEmpty());
}

void TestEditPlan::onlyTheMissingDirectionIsAdded()
{
    World world(ring);
    world.picture.segments.last().direction = QStringLiteral("left-right"); // c to a
    const EditPlan plan = world.plan(Kind::AddSegment, "a", "c");
    QVERIFY(plan.possible());
    QCOMPARE(value(plan.deeds[0], "ipaReplTopoSegmentDirection"), "left-right");
    QCOMPARE(value(world.plan(Kind::AddSegment, "c", "a").deeds[0], "ipaReplTopoSegmentDirection"), "right-left");
}

void TestEditPlan::aTakenNameIsNotTakenAgain()
{
    World world(chain);
    world.picture.segments.first().name = QStringLiteral("A.example.test-to-c.example.test");
    const EditPlan plan = world.plan(Kind::AddSegment, "a", "c");
    QVERIFY(
        std::get<DirectoryChange>(plan.deeds[0].work).dn.startsWith(QStringLiteral("cn=a.example.test-to-c.example.test-2,")));
}

void TestEditPlan::addingIsWrittenToTheEndThatAnswers()
{
    World world(chain);
    world.silence("a");
    const EditPlan plan = world.plan(Kind::AddSegment, "a", "c");
    QVERIFY(plan.possible());
    QCOMPARE(plan.deeds[0].host, id("c"));
    QCOMPARE(plan.deeds[0].proofs.size(), 1);
    QVERIFY(plan.warnings.join(u'\n').contains(QStringLiteral("a.example.test does not answer")));
}

void TestEditPlan::addingIsRefused_data()
{
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("right");
    QTest::addColumn<QString>("silent");
    QTest::addColumn<QString>("says");
    QTest::newRow("itself") << "a"
                            << "a"
                            << ""
                            << "with itself";
    QTest::newRow("exists") << "a"
                            << "b"
                            << ""
                            << "already";
    QTest::newRow("unknown") << "a"
                             << "z"
                             << ""
                             << "not a server";
    QTest::newRow("nobody answers") << "a"
                                    << "c"
                                    << "ac"
                                    << "Neither";
}

void TestEditPlan::addingIsRefused()
{
    QFETCH(QString, left);
    QFETCH(QString, right);
    QFETCH(QString, silent);
    QFETCH(QString, says);
    World world(chain);
    for (const QChar name : silent)
        world.silence(QByteArray(1, name.toLatin1()).constData());
    const EditPlan plan = world.plan(Kind::AddSegment, qPrintable(left), qPrintable(right));
    QVERIFY(!plan.possible());
    QVERIFY2(reasons(plan).contains(says), qPrintable(reasons(plan)));
    QVERIFY(plan.deeds.isEmpty());
}

void TestEditPlan::aServerWithManyPartnersIsWarnedOf()
{
    const World world(
        {QStringLiteral("a-b"), QStringLiteral("a-c"), QStringLiteral("a-d"), QStringLiteral("a-e"), QStringLiteral("e-f")});
    QVERIFY(world.plan(Kind::AddSegment, "a", "f").warnings.join(u'\n').contains(QStringLiteral("would have 5 partners")));
    QVERIFY(world.plan(Kind::AddSegment, "e", "b").warnings.isEmpty());
}

void TestEditPlan::aSegmentIsRemovedByItsEntry()
{
    World world(ring);
    world.picture.segments[0].name = QStringLiteral("any name");
    world.picture.segments[0].dn = QStringLiteral("cn=any name,") + container;
    const EditPlan plan = world.plan(Kind::RemoveSegment, "b", "a");
    QVERIFY2(plan.possible(), qPrintable(reasons(plan)));
    const auto &change = std::get<DirectoryChange>(plan.deeds[0].work);
    QCOMPARE(change.kind, DirectoryChange::Kind::Delete);
    QCOMPARE(change.dn, QStringLiteral("cn=any name,") + container);
    QVERIFY(plan.warnings.join(u'\n').contains(QStringLiteral("keeps one partner only")));
    QVERIFY(!world.plan(Kind::RemoveSegment, "a", "z").possible());
}

void TestEditPlan::removingIsRefusedWhenTheTopologyFallsApart()
{
    const EditPlan plan = World(chain).plan(Kind::RemoveSegment, "a", "b");
    QVERIFY(!plan.possible());
    QVERIFY(reasons(plan).contains(QStringLiteral("falls apart")));
    QVERIFY(!plan.refusals.first().advice.isEmpty());
}

void TestEditPlan::removingTheOnlyWorkingWayWantsTheName()
{
    World world(ring);
    world.agreement("b", "c").health = Health::Failing;
    const EditPlan plan = world.plan(Kind::RemoveSegment, "c", "a");
    QVERIFY(plan.possible());
    QVERIFY(plan.warnings.join(u'\n').contains(QStringLiteral("is broken at the moment")));
    QCOMPARE(plan.nameToType, QStringLiteral("a.example.test"));
}

void TestEditPlan::reinitialisingIsAskedOfTheAgreementItself()
{
    World world(ring);
    const EditPlan fromLeft = world.plan(Kind::Reinitialise, "a", "b"); // a is left of a-b
    QCOMPARE(value(fromLeft.deeds[0], "nsds5BeginReplicaRefresh"), "start");
    QCOMPARE(std::get<DirectoryChange>(fromLeft.deeds[0].work).dn, world.agreement("a", "b").dn);
    QCOMPARE(fromLeft.deeds[0].host, id("a"));
    const EditPlan fromRight = world.plan(Kind::Reinitialise, "b", "a");
    QCOMPARE(value(fromRight.deeds[0], "nsds5BeginReplicaRefresh"), "start");
    QCOMPARE(fromRight.deeds[0].host, id("b"));
    QCOMPARE(fromRight.nameToType, QStringLiteral("a.example.test"));
}

void TestEditPlan::overwritingCountsWhatIsLost()
{
    World world(ring);
    world.knows("b", 5, 70); // b's own, newer than what others have
    const EditPlan plan = world.plan(Kind::Reinitialise, "a", "b");
    QVERIFY(plan.possible());
    QCOMPARE(plan.losses.size(), 2);
    QVERIFY(
        plan.losses[1].contains(QStringLiteral("b.example.test alone has what was changed on b.example.test (replica id 5)")));
}

void TestEditPlan::changesOthersHaveAreNotLost()
{
    World world(ring);
    world.knows("b", 6, 70);
    world.knows("c", 6, 70);
    const EditPlan plan = world.plan(Kind::Reinitialise, "a", "b");
    QCOMPARE(plan.losses.size(), 1);
    QVERIFY(plan.warnings.join(u'\n').contains(QStringLiteral("come back by themselves")));
    QVERIFY(plan.evidence.join(u'\n').contains(QStringLiteral("no change that no other server has")));
}

void TestEditPlan::reinitialisingIsRefused_data()
{
    QTest::addColumn<QString>("how");
    QTest::addColumn<QString>("says");
    QTest::newRow("silent source") << "silent source"
                                   << "it is the one that sends";
    QTest::newRow("silent target") << "silent target"
                                   << "cannot be filled";
    QTest::newRow("empty source") << "empty source"
                                  << "itself was never filled";
    QTest::newRow("running") << "running"
                             << "already";
    QTest::newRow("off") << "off"
                         << "switched off";
    QTest::newRow("no agreement") << "no agreement"
                                  << "has no agreement";
    QTest::newRow("no rights") << "no rights"
                               << "does not show its agreements";
}

void TestEditPlan::reinitialisingIsRefused()
{
    QFETCH(QString, how);
    QFETCH(QString, says);
    World world(ring);
    if (how == QStringLiteral("silent source"))
        world.silence("a");
    else if (how == QStringLiteral("silent target"))
        world.silence("b");
    else if (how == QStringLiteral("empty source"))
        world.server("a").replicas.first().ruv = {};
    else if (how == QStringLiteral("running"))
        world.agreement("a", "b").initInProgress = true;
    else if (how == QStringLiteral("off"))
        world.agreement("a", "b").enabled = false;
    else
        world.agreement("a", "b").dn.clear();
    world.server("a").limitedView = how == QStringLiteral("no rights");
    const EditPlan plan = world.plan(Kind::Reinitialise, "a", "b");
    QVERIFY(!plan.possible());
    QVERIFY2(reasons(plan).contains(says), qPrintable(reasons(plan)));
}

void TestEditPlan::aDirectionIsSwitchedAtItsSupplier()
{
    World world(ring);
    const EditPlan off = world.plan(Kind::DisableDirection, "a", "b");
    QVERIFY(off.possible());
    QCOMPARE(off.deeds[0].host, id("a"));
    QCOMPARE(std::get<DirectoryChange>(off.deeds[0].work).dn, world.agreement("a", "b").dn);
    QCOMPARE(value(off.deeds[0], "nsds5ReplicaEnabled"), "off");
    QVERIFY(off.nameToType.isEmpty());
    QVERIFY(!world.plan(Kind::EnableDirection, "a", "b").possible());
    world.agreement("a", "b").enabled = false;
    QCOMPARE(value(world.plan(Kind::EnableDirection, "a", "b").deeds[0], "nsds5ReplicaEnabled"), "on");
    QVERIFY(!world.plan(Kind::DisableDirection, "a", "b").possible());
}

void TestEditPlan::switchingOffTheOnlyWayWantsTheName()
{
    const EditPlan plan = World(chain).plan(Kind::DisableDirection, "a", "b");
    QVERIFY(plan.possible());
    QCOMPARE(plan.nameToType, QStringLiteral("b.example.test"));
}

void TestEditPlan::aServerIsRemovedLastOfAll()
{
    World world(ring);
    const EditPlan plan = world.plan(Kind::RemoveServer, "c");
    QVERIFY2(plan.possible(), qPrintable(reasons(plan)));
    QCOMPARE(plan.nameToType, QStringLiteral("c.example.test"));
    for (const Deed &deed : plan.deeds)
        QVERIFY(deed.host != id("c"));
    const auto &last = std::get<SweepWork>(plan.deeds.last().work);
    QCOMPARE(last.base, QStringLiteral("cn=c.example.test,cn=masters,cn=ipa,cn=etc,") + suffix);
    // its entry, two segments, the agreements of both others
    QCOMPARE(plan.deeds.last().proofs.size(), 5);
    QString all;
    for (const Deed &deed : plan.deeds)
        all += deedText(deed);
    QVERIFY(all.contains(QStringLiteral("(krbPrincipalName=*/c.example.test@EXAMPLE.TEST)")));
    QVERIFY(all.contains(QStringLiteral("(dnaHostname=c.example.test)")));
}

void TestEditPlan::removingAServerIsRefused_data()
{
    QTest::addColumn<QString>("how");
    QTest::addColumn<QString>("says");
    QTest::newRow("splits") << "splits"
                            << "falls apart";
    QTest::newRow("split already") << "split already"
                                   << "in pieces already";
    QTest::newRow("last CA") << "CA"
                             << "only certificate authority";
    QTest::newRow("last vault") << "KRA"
                                << "only vault";
    QTest::newRow("last DNS") << "DNS"
                              << "only DNS server";
    QTest::newRow("renewal master") << "renewal"
                                    << "renews the certificates";
    QTest::newRow("DNSSEC master") << "dnssec"
                                   << "DNSSEC keys";
    QTest::newRow("numbers") << "numbers"
                             << "numbers for new accounts";
    QTest::newRow("unknown") << "unknown"
                             << "not a server";
    QTest::newRow("nobody else answers") << "silent"
                                         << "No other server answers";
    QTest::newRow("last server") << "last"
                                 << "last server";
}

void TestEditPlan::removingAServerIsRefused()
{
    QFETCH(QString, how);
    QFETCH(QString, says);
    World world(how == QStringLiteral("splits") ? chain : ring);
    if (how == QStringLiteral("split already"))
        world.picture.segments.clear();
    else if (how == QStringLiteral("CA") || how == QStringLiteral("KRA"))
        world.server("b").services << Service{.name = how};
    else if (how == QStringLiteral("DNS"))
        for (const char *name : {"a", "c"})
            world.server(name).services.removeLast();
    else if (how == QStringLiteral("renewal"))
        world.picture.renewalMaster = id("b");
    else if (how == QStringLiteral("dnssec"))
        world.picture.dnssecKeyMaster = id("b");
    else if (how == QStringLiteral("numbers"))
        for (Server &server : world.picture.servers)
            server.dna =
                DnaRange{.own = true, .next = server.id == id("b") ? 1000 : 1101, .max = server.id == id("b") ? 2000 : 1100};
    else if (how == QStringLiteral("silent"))
        for (const char *name : {"a", "c"})
            world.silence(name);
    else if (how == QStringLiteral("last"))
        world.picture.servers.removeIf([](const Server &server) { return server.id != id("b"); });
    const EditPlan plan = world.plan(Kind::RemoveServer, how == QStringLiteral("unknown") ? "z" : "b");
    QVERIFY(!plan.possible());
    QVERIFY2(reasons(plan).contains(says), qPrintable(reasons(plan)));
}

void TestEditPlan::aDeadServerCanBeRemovedAndItsChangesAreCalledLost()
{
    World world(ring);
    world.silence("c");
    const EditPlan plan = world.plan(Kind::RemoveServer, "c");
    QVERIFY(plan.possible());
    QVERIFY(plan.losses.join(u'\n').contains(QStringLiteral("cannot be counted")));
}

void TestEditPlan::anIdIsForgottenOnlyWithTwoProofs()
{
    World world(ring);
    world.ghost(9, QStringLiteral("gone.example.test"));
    const EditPlan plan = world.plan(Kind::CleanRuv, 9);
    QVERIFY2(plan.possible(), qPrintable(reasons(plan)));
    const QString evidence = plan.evidence.join(u'\n');
    QVERIFY(evidence.contains(QStringLiteral("gone.example.test, which is no server of the domain any more")));
    QVERIFY(evidence.contains(QStringLiteral("3 server(s) hold this data, and each uses another id")));
    QCOMPARE(plan.nameToType, QStringLiteral("9"));
    QCOMPARE(std::get<DirectoryChange>(plan.deeds[0].work).dn,
             QStringLiteral("cn=%1,cn=cleanallruv,cn=tasks,cn=config")
                 .arg(ruvTaskName(QStringLiteral("clean"), 9, world.picture.takenAt)));
    QCOMPARE(value(plan.deeds[0], "replica-id"), "9");
    QCOMPARE(value(plan.deeds[0], "replica-base-dn"), suffix.toUtf8());
    QCOMPARE(value(plan.deeds[0], "replica-force-cleaning"), "no");
}

void TestEditPlan::forgettingIsRefused_data()
{
    QTest::addColumn<int>("replicaId");
    QTest::addColumn<QString>("how");
    QTest::addColumn<QString>("says");
    QTest::newRow("in use") << 5 << ""
                            << "in use: it is the id of b.example.test";
    QTest::newRow("one server silent") << 9 << "silent"
                                       << "could not be asked";
    QTest::newRow("nobody knows it") << 8 << ""
                                     << "No server that could be asked knows";
    QTest::newRow("already") << 9 << "task"
                             << "already";
    QTest::newRow("no id") << 70000 << ""
                           << "from 1 to 65534";
}

void TestEditPlan::forgettingIsRefused()
{
    QFETCH(int, replicaId);
    QFETCH(QString, how);
    QFETCH(QString, says);
    World world(ring);
    world.ghost(9, QStringLiteral("gone.example.test"));
    if (how == QStringLiteral("silent"))
        world.silence("c");
    else if (how == QStringLiteral("task"))
        world.server("a").cleanTasks << CleanTask{.suffix = suffix, .replicaId = 9};
    const EditPlan plan = world.plan(Kind::CleanRuv, replicaId);
    QVERIFY(!plan.possible());
    QVERIFY2(reasons(plan).contains(says), qPrintable(reasons(plan)));
    QCOMPARE(world.plan(Kind::AbortCleanRuv, 9).possible(), how == QStringLiteral("task"));
}

void TestEditPlan::atDomainLevelZeroTheServersOwnCommandsDoIt_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("second");
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("command");
    QTest::newRow("connect") << int(Kind::AddSegment) << "a"
                             << "d"
                             << "a"
                             << "ipa-replica-manage connect a.example.test d.example.test";
    QTest::newRow("disconnect") << int(Kind::RemoveSegment) << "a"
                                << "b"
                                << "a"
                                << "ipa-replica-manage disconnect a.example.test b.example.test";
    QTest::newRow("re-initialize") << int(Kind::Reinitialise) << "a"
                                   << "b"
                                   << "b"
                                   << "ipa-replica-manage re-initialize --from a.example.test";
    QTest::newRow("force-sync") << int(Kind::ForceSync) << "a"
                                << "b"
                                << "b"
                                << "ipa-replica-manage force-sync --from a.example.test";
    QTest::newRow("del") << int(Kind::RemoveServer) << "d"
                         << ""
                         << "a"
                         << "ipa-replica-manage del d.example.test";
}

void TestEditPlan::atDomainLevelZeroTheServersOwnCommandsDoIt()
{
    QFETCH(int, kind);
    QFETCH(QString, first);
    QFETCH(QString, second);
    QFETCH(QString, host);
    QFETCH(QString, command);
    World world(ring + QStringList{QStringLiteral("c-d")}, 0);
    const EditPlan plan = world.plan(Kind(kind), qPrintable(first), qPrintable(second));
    QVERIFY2(plan.possible(), qPrintable(reasons(plan)));
    QCOMPARE(plan.deeds[0].host, test::exampleId(host));
    QCOMPARE(commandOf(plan.deeds[0]).mid(2).join(u' '), command);
    QCOMPARE(commandOf(plan.deeds[0])[1], QStringLiteral("KRB5CCNAME=MEMORY:none")); // so that it asks for the password
}

void TestEditPlan::hostileNamesGetIntoNoCommand()
{
    World world(ring, 0);
    Server hostile = world.server("a");
    hostile.id = ServerId(QStringLiteral("x;reboot.example.test"));
    world.picture.servers << hostile;
    const EditPlan plan =
        planEdit({.kind = Kind::AddSegment, .suffix = suffix, .first = hostile.id, .second = id("b")}, world.picture);
    QVERIFY(!plan.possible());
}

void TestEditPlan::aPlanAsJsonTellsAll()
{
    const QJsonObject json = toJson(World(ring).plan(Kind::Reinitialise, "a", "b"));
    QCOMPARE(json.value(QLatin1StringView("edit")).toString(), QStringLiteral("reinitialise"));
    QCOMPARE(json.value(QLatin1StringView("confirm")).toString(), QStringLiteral("b.example.test"));
    QVERIFY(json.value(QLatin1StringView("possible")).toBool());
}

QTEST_GUILESS_MAIN(TestEditPlan)
#include "topology/ruv.h"
#include "tst_editplan.moc"
