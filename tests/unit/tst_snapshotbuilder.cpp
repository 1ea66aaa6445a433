// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "topology/capture.h"
#include "topology/ghosts.h"
#include "topology/snapshotbuilder.h"

#include <QTest>

using namespace rd;

namespace {

constexpr qint64 t0 = 0x674a1f00; // when the changes below were made

DirectoryEntry entry(const QString &dn, const QList<std::pair<const char *, QByteArray>> &values)
{
    DirectoryEntry made;
    made.dn = dn;
    for (const auto &[name, value] : values)
        made.attributes[QByteArray(name).toLower()].append(value);
    return made;
}

QByteArray csn(int seconds, int replicaId)
{
    return QByteArray::number(t0 + seconds, 16) + "0000" + QByteArray::number(replicaId, 16).rightJustified(4, '0') + "0000";
}

const QString suffix = QStringLiteral("dc=lab,dc=test");
const QString replicaDn = QStringLiteral("cn=replica,cn=dc\\3Dlab\\2Cdc\\3Dtest,cn=mapping tree,cn=config");
constexpr char good[] = "Error (0) Replica acquired successfully: Incremental update succeeded";

struct Side
{
    const char *host;
    int id;
    QByteArray sawOf4; ///< newest change of replica 4 this server has; empty: none
    QByteArray sawOf3;
    QByteArray generation = "674a1e00000000040000";
};

QByteArray element(int id, const char *host, const QByteArray &max)
{
    const QByteArray head = "{replica " + QByteArray::number(id) + " ldap://" + host + ":389}";
    return max.isEmpty() ? head : head + " " + csn(-100, id) + " " + max;
}

/// A server with one agreement to the peer.
ServerEntries serverOf(const Side &side, const char *peer, const QByteArray &status, const QByteArray &agreementMax)
{
    ServerEntries server;
    server.id = ServerId(QString::fromLatin1(side.host));
    server.rootDse = entry({}, {{"vendorVersion", "389-Directory/2.3.1 B2023.105.1642"}});
    auto replica = entry(replicaDn, {{"objectClass", "nsds5replica"},
                                     {"nsDS5ReplicaRoot", "dc=lab,dc=test"},
                                     {"nsDS5ReplicaId", QByteArray::number(side.id)},
                                     {"nsds50ruv", "{replicageneration} " + side.generation},
                                     {"nsds50ruv", element(4, "ipa1.lab.test", side.sawOf4)},
                                     {"nsds50ruv", element(3, "ipa2.lab.test", side.sawOf3)}});
    if (!agreementMax.isEmpty())
        replica.attributes["nsds5agmtmaxcsn"].append(QByteArray("dc=lab,dc=test;meTo") + peer + ";" + peer + ";389;7;" +
                                                     agreementMax);
    const auto agreement = entry(QStringLiteral("cn=meTo%1,").arg(QString::fromLatin1(peer)) + replicaDn,
                                 {{"objectClass", "nsds5replicationagreement"},
                                  {"cn", QByteArray("meTo") + peer},
                                  {"nsDS5ReplicaHost", peer},
                                  {"nsDS5ReplicaPort", "389"},
                                  {"nsDS5ReplicaRoot", "dc=lab, dc=test"},
                                  {"nsds5replicaLastUpdateStatus", status},
                                  {"nsds5replicaLastUpdateEnd", "20241129200000Z"}});
    server.config = {replica, agreement};
    return server;
}

DomainEntries domainOfTwo()
{
    DomainEntries domain;
    domain.rootDse = entry({}, {{"defaultNamingContext", "dc=lab,dc=test"}, {"namingContexts", "dc=lab,dc=test"}});
    domain.suffixEntry = entry(suffix, {{"description", "Replica Desk lab"}});
    domain.realms = {entry(QStringLiteral("cn=LAB.TEST,cn=kerberos,dc=lab,dc=test"),
                           {{"objectClass", "krbrealmcontainer"}, {"cn", "LAB.TEST"}})};
    const QString masters = QStringLiteral("cn=masters,cn=ipa,cn=etc,dc=lab,dc=test");
    domain.masters = {
        entry(masters, {{"cn", "masters"}}), entry(QStringLiteral("cn=IPA1.lab.test,") + masters, {{"cn", "IPA1.lab.test"}}),
        entry(QStringLiteral("cn=CA,cn=ipa1.lab.test,") + masters,
              {{"cn", "CA"}, {"ipaConfigString", "enabledService"}, {"ipaConfigString", "startOrder 50"}}),
        entry(QStringLiteral("cn=KDC,cn=ipa1.lab.test,") + masters, {{"cn", "KDC"}, {"ipaConfigString", "configuredService"}}),
        entry(QStringLiteral("cn=ipa2.lab.test,") + masters, {{"cn", "ipa2.lab.test"}})};
    return domain;
}

QDateTime now(qint64 afterT0 = 0x40)
{
    return QDateTime::fromSecsSinceEpoch(t0 + afterT0, Qt::UTC);
}

const ServerId one(QStringLiteral("ipa1.lab.test"));
const ServerId two(QStringLiteral("ipa2.lab.test"));

} // namespace

class TestSnapshotBuilder : public QObject
{
    Q_OBJECT
private slots:
    void tellsWhatTheDomainIs()
    {
        const auto picture = buildSnapshot(domainOfTwo(), {}, one, now());
        QCOMPARE(picture->realm, QStringLiteral("LAB.TEST"));
        QCOMPARE(picture->domain, QStringLiteral("lab.test"));
        QCOMPARE(picture->suffix, suffix);
        QCOMPARE(picture->domainLevel, 0);
        QVERIFY(picture->isLab);
        QCOMPARE(picture->servers.size(), 2);
        const Server *server = picture->server(one);
        QVERIFY(server && server->hasService(u"ca"));
        QCOMPARE(server->services.size(), 2);
        QCOMPARE(server->services[0].state, RoleState::Enabled);
        QCOMPARE(server->services[1].state, RoleState::Configured);
    }

    void judgesByBothEnds_data()
    {
        QTest::addColumn<QByteArray>("supplierMax"); ///< RUV of ipa1, own element
        QTest::addColumn<QByteArray>("toSend");      ///< nsds5AgmtMaxCSN
        QTest::addColumn<QByteArray>("consumerSaw");
        QTest::addColumn<QByteArray>("status");
        QTest::addColumn<qint64>("nowAfter");
        QTest::addColumn<Health>("health");
        QTest::addColumn<int>("lag"); ///< -1: none

        QTest::newRow("all there") << csn(9, 4) << csn(9, 4) << csn(9, 4) << QByteArray(good) << qint64(64) << Health::InSync
                                   << 0;
        QTest::newRow("filtered changes do not count")
            << csn(50, 4) << csn(9, 4) << csn(9, 4) << QByteArray(good) << qint64(999) << Health::InSync << 0;
        QTest::newRow("all there before the first session")
            << csn(9, 4) << csn(9, 4) << csn(9, 4) << QByteArray("Error (0) No replication sessions started since server startup")
            << qint64(64) << Health::InSync << 0;
        QTest::newRow("all there while busy")
            << csn(9, 4) << csn(9, 4) << csn(9, 4) << QByteArray("Error (1) Can't acquire busy replica (x)") << qint64(64)
            << Health::InSync << 0;
        QTest::newRow("supplier wrote nothing")
            << QByteArray() << QByteArray() << QByteArray() << QByteArray(good) << qint64(64) << Health::InSync << 0;
        QTest::newRow("green is no proof") << csn(9, 4) << csn(9, 4) << csn(2, 4) << QByteArray(good) << qint64(20)
                                           << Health::CatchingUp << 7;
        QTest::newRow("green, but stuck") << csn(9, 4) << csn(9, 4) << csn(2, 4) << QByteArray(good) << qint64(200)
                                          << Health::Stalled << 7;
        QTest::newRow("old gap of unknown kind")
            << csn(9, 4) << QByteArray() << csn(2, 4) << QByteArray(good) << qint64(200) << Health::CatchingUp << 7;
        QTest::newRow("never received") << csn(9, 4) << csn(9, 4) << QByteArray() << QByteArray(good) << qint64(20)
                                        << Health::CatchingUp << -1;
        QTest::newRow("busy for one poll") << csn(9, 4) << csn(9, 4) << csn(2, 4)
                                           << QByteArray("Error (1) Can't acquire busy replica (x)") << qint64(20) << Health::Busy
                                           << 7;
        QTest::newRow("failed") << csn(9, 4) << csn(9, 4) << csn(2, 4)
                                << QByteArray("Error (-1) Problem - LDAP error: Can't contact LDAP server") << qint64(20)
                                << Health::Failing << 7;
        QTest::newRow("refused for want of rights")
            << csn(9, 4) << csn(9, 4) << csn(2, 4)
            << QByteArray("Error (3) Replication error acquiring replica: Unable to acquire replica: permission denied. (x)")
            << qint64(20) << Health::Refused << 7;
        QTest::newRow("told to wait") << csn(9, 4) << csn(9, 4) << csn(2, 4)
                                      << QByteArray("Error (18) Can't acquire replica (Incremental update transient warning.)")
                                      << qint64(20) << Health::BackingOff << 7;
        QTest::newRow("failed, nothing to send")
            << csn(9, 4) << csn(9, 4) << csn(9, 4) << QByteArray("Error (-2)  - LDAP error: Local error") << qint64(20)
            << Health::Failing << 0;
        QTest::newRow("1.3 wording") << csn(9, 4) << QByteArray() << csn(2, 4) << QByteArray("1 Can't acquire busy replica")
                                     << qint64(20) << Health::Busy << 7;
        QTest::newRow("max CSN of somebody else")
            << csn(9, 4) << csn(50, 9) << csn(9, 4) << QByteArray(good) << qint64(999) << Health::InSync << 0;
    }
    void judgesByBothEnds()
    {
        QFETCH(QByteArray, supplierMax);
        QFETCH(QByteArray, toSend);
        QFETCH(QByteArray, consumerSaw);
        QFETCH(QByteArray, status);
        QFETCH(qint64, nowAfter);
        QFETCH(int, lag);
        const auto first = serverOf({.host = "ipa1.lab.test", .id = 4, .sawOf4 = supplierMax, .sawOf3 = csn(1, 3)},
                                    "ipa2.lab.test", status, toSend);
        const auto second = serverOf({.host = "ipa2.lab.test", .id = 3, .sawOf4 = consumerSaw, .sawOf3 = csn(1, 3)},
                                     "ipa1.lab.test", good, csn(1, 3));
        const auto picture = buildSnapshot(domainOfTwo(), {first, second}, one, now(nowAfter));
        QCOMPARE(picture->agreements.size(), 2);
        const Agreement *direction = picture->agreement(one, two, suffix);
        QVERIFY(direction);
        QTEST(direction->health, "health");
        QCOMPARE(direction->lagSeconds ? int(*direction->lagSeconds) : -1, lag);
        QVERIFY(!direction->explanation.isEmpty());
        QCOMPARE(picture->agreement(two, one, suffix)->health, Health::InSync);
        QVERIFY(picture->notes.isEmpty());
    }

    void seesDataOfDifferentOrigin()
    {
        const auto first =
            serverOf({.host = "ipa1.lab.test", .id = 4, .sawOf4 = csn(1, 4), .sawOf3 = {}}, "ipa2.lab.test", good, {});
        auto second = serverOf({.host = "ipa2.lab.test", .id = 3, .sawOf4 = csn(1, 4), .sawOf3 = {}}, "ipa1.lab.test", good, {});
        second = serverOf({.host = "ipa2.lab.test", .id = 3, .sawOf4 = {}, .sawOf3 = {}, .generation = "674a0000000000030000"},
                          "ipa1.lab.test", good, {});
        const auto picture = buildSnapshot(domainOfTwo(), {first, second}, one, now());
        QCOMPARE(picture->agreement(one, two, suffix)->health, Health::Uninitialised);
        QCOMPARE(picture->agreement(two, one, suffix)->health, Health::Uninitialised);
    }

    void knowsSwitchedOffAndBeingFilled()
    {
        auto first = serverOf({.host = "ipa1.lab.test", .id = 4, .sawOf4 = csn(1, 4), .sawOf3 = {}}, "ipa2.lab.test", good, {});
        const auto second =
            serverOf({.host = "ipa2.lab.test", .id = 3, .sawOf4 = csn(1, 4), .sawOf3 = {}}, "ipa1.lab.test", good, {});
        first.config[1].attributes["nsds5replicaenabled"] = {"off"};
        QCOMPARE(buildSnapshot(domainOfTwo(), {first, second}, one, now())->agreement(one, two, suffix)->health,
                 Health::Disabled);
        first.config[1].attributes["nsds5replicaenabled"] = {"on"};
        first.config[1].attributes["nsds5beginreplicarefresh"] = {"start"};
        const auto picture = buildSnapshot(domainOfTwo(), {first, second}, one, now());
        QVERIFY(picture->agreement(one, two, suffix)->initInProgress);
        QCOMPARE(picture->agreement(one, two, suffix)->health, Health::CatchingUp);
    }

    void keepsADeadServerInThePicture()
    {
        const auto first =
            serverOf({.host = "ipa1.lab.test", .id = 4, .sawOf4 = csn(1, 4), .sawOf3 = {}}, "ipa2.lab.test", good, {});
        ServerEntries dead;
        dead.id = two;
        dead.problem = Error{Fault::TimedOut, QStringLiteral("no answer"), {}, {}};
        const auto picture = buildSnapshot(domainOfTwo(), {first, dead}, one, now());
        QVERIFY(!picture->server(two)->reached);
        QCOMPARE(picture->server(two)->problem.fault, Fault::TimedOut);
        QCOMPARE(picture->agreement(one, two, suffix)->health, Health::Unknown); // green status alone proves nothing
        QVERIFY(picture->agreement(two, one, suffix));                           // cannot be asked, but is not gone
        QCOMPARE(picture->agreement(two, one, suffix)->health, Health::Unknown);
    }

    void saysWhenRightsAreMissing()
    {
        ServerEntries first;
        first.id = one;
        ServerEntries second;
        second.id = two;
        const auto picture = buildSnapshot(domainOfTwo(), {first, second}, one, now());
        QVERIFY(picture->server(one)->limitedView);
        QCOMPARE(picture->notes.size(), 1);
        QVERIFY(picture->agreements.isEmpty());
    }

    void doesNotMistakeASingleServerForMissingRights()
    {
        DomainEntries domain = domainOfTwo();
        domain.masters.removeLast();
        ServerEntries alone;
        alone.id = one;
        alone.config = {
            entry(QStringLiteral("cn=\"dc=lab,dc=test\",cn=mapping tree,cn=config"), {{"objectClass", "nsMappingTree"}})};
        const auto picture = buildSnapshot(domain, {alone}, one, now());
        QVERIFY(!picture->server(one)->limitedView);
        QVERIFY(picture->notes.isEmpty());
    }

    void comparesSegmentsWithAgreements()
    {
        DomainEntries domain = domainOfTwo();
        domain.domainLevel = {entry(QStringLiteral("cn=Domain Level,cn=ipa,cn=etc,dc=lab,dc=test"), {{"ipaDomainLevel", "1"}})};
        const QString managed = QStringLiteral("cn=domain,cn=topology,cn=ipa,cn=etc,dc=lab,dc=test");
        domain.topology = {entry(managed, {{"objectClass", "ipaReplTopoConf"}, {"ipaReplTopoConfRoot", "dc=lab,dc=test"}}),
                           entry(QStringLiteral("cn=any name,") + managed, {{"objectClass", "ipaReplTopoSegment"},
                                                                            {"cn", "any name"},
                                                                            {"ipaReplTopoSegmentLeftNode", "IPA1.LAB.TEST"},
                                                                            {"ipaReplTopoSegmentRightNode", "ipa2.lab.test"},
                                                                            {"ipaReplTopoSegmentDirection", "both"}})};
        const auto first =
            serverOf({.host = "ipa1.lab.test", .id = 4, .sawOf4 = csn(1, 4), .sawOf3 = {}}, "ipa2.lab.test", good, {});
        auto second = serverOf({.host = "ipa2.lab.test", .id = 3, .sawOf4 = csn(1, 4), .sawOf3 = {}}, "ipa1.lab.test", good, {});
        second.config.removeLast();
        const auto picture = buildSnapshot(domain, {first, second}, one, now());
        QCOMPARE(picture->domainLevel, 1);
        QCOMPARE(picture->segments.size(), 1);
        QCOMPARE(picture->segments[0].left, one);
        QCOMPARE(picture->agreement(one, two, suffix)->health, Health::InSync);
        QCOMPARE(picture->agreement(two, one, suffix)->health, Health::Failing); // wanted, but not there
    }

    void showsServersThatOnlyAnAgreementNames()
    {
        const auto first =
            serverOf({.host = "ipa1.lab.test", .id = 4, .sawOf4 = csn(1, 4), .sawOf3 = {}}, "gone.lab.test", good, {});
        const auto picture = buildSnapshot(domainOfTwo(), {first}, one, now());
        const Server *gone = picture->server(ServerId(QStringLiteral("gone.lab.test")));
        QVERIFY(gone && !gone->inDirectory);
        QCOMPARE(consumersIn(first), QList<ServerId>{gone->id});
        QCOMPARE(ownName(first), one);
    }

    void readsWhatTheDomainWants()
    {
        DomainEntries domain = domainOfTwo();
        const QString managed = QStringLiteral("cn=ca,cn=topology,cn=ipa,cn=etc,dc=lab,dc=test");
        domain.topology = {entry(managed, {{"ipaReplTopoConfRoot", "o=ipaca"}}),
                           entry(QStringLiteral("cn=x,") + managed, {{"objectClass", "ipaReplTopoSegment"},
                                                                     {"cn", "x"},
                                                                     {"ipaReplTopoSegmentLeftNode", "ipa1.lab.test"},
                                                                     {"ipaReplTopoSegmentRightNode", "ipa2.lab.test"},
                                                                     {"ipaReplTopoSegmentStatus", "autogen"},
                                                                     {"nsds5ReplicaEnabled", "off"},
                                                                     {"ipaReplTopoSegmentDirection", "left-right"}}),
                           entry(QStringLiteral("cn=y,") + managed,
                                 {{"objectClass", "ipaReplTopoSegment"}, {"ipaReplTopoSegmentLeftNode", "ipa1.lab.test"}})};
        domain.masters[1].attributes["ipalocation"] = {"idnsname=Berlin,cn=locations,cn=etc,dc=lab,dc=test"};
        domain.masters[1].attributes["ipaserviceweight"] = {"50"};
        domain.masters[1].attributes[QByteArray("ipaReplTopoManagedSuffix").toLower()] = {"dc=lab, dc=test", "o=ipaca"};
        domain.masters[2].attributes["ipaconfigstring"].append("caRenewalMaster");
        domain.locations = {
            entry(QStringLiteral("idnsname=berlin,cn=locations,cn=etc,dc=lab,dc=test"), {{"idnsName", "berlin"}})};
        const auto picture = buildSnapshot(domain, {}, one, now());
        QCOMPARE(picture->segments.size(), 1);
        QVERIFY(picture->segments[0].generated && !picture->segments[0].enabled);
        QVERIFY(picture->segments[0].sendsToRight() && !picture->segments[0].sendsToLeft());
        QCOMPARE(picture->oddities.size(), 1); // the segment without a right node
        QCOMPARE(picture->managedSuffixes.value(0).suffix, QStringLiteral("o=ipaca"));
        QCOMPARE(picture->renewalMaster, one);
        QCOMPARE(picture->locations, QStringList{QStringLiteral("berlin")});
        const Server *server = picture->server(one);
        QCOMPARE(server->location, QStringLiteral("berlin"));
        QCOMPARE(server->serviceWeight, 50);
        QCOMPARE(server->managedSuffixes, (QStringList{suffix, QStringLiteral("o=ipaca")}));
        QVERIFY(picture->holds(*server, u"o=ipaca") && !picture->holds(*picture->server(two), u"dc=other"));
    }

    void readsWhatEachServerTellsOfItself()
    {
        auto first = serverOf({.host = "ipa1.lab.test", .id = 4, .sawOf4 = csn(1, 4), .sawOf3 = {}}, "ipa2.lab.test", good, {});
        first.config[0].attributes["nsds50ruv"].append("{replica x");
        first.config[1].attributes["nsds5replicachangessentsincestartup"] = {"4:12/1 3:3/0 "};
        first.config[1].attributes["nsds5replicastripattrs"] = {"modifiersName modifyTimestamp"};
        first.config[1].attributes["nsds5replicatedattributelist"] = {"(objectclass=*) $ EXCLUDE memberof entryusn"};
        first.config[1].attributes["nsds5replicaupdateschedule"] = {"0000-2359 0123456"};
        first.monitor = entry({}, {{"currentTime", "20241129200100Z"}, {"startTime", "20241129100000Z"}});
        first.monitorAt = QDateTime(QDate(2024, 11, 29), QTime(20, 0, 30), Qt::UTC);
        first.viewRead = true;
        first.masters = {entry(QStringLiteral("cn=IPA1.lab.test,cn=masters,cn=ipa,cn=etc,dc=lab,dc=test"), {})};
        first.tasks = {entry(QStringLiteral("cn=clean 9,cn=cleanallruv,cn=tasks,cn=config"),
                             {{"replica-id", "9"}, {"replica-base-dn", "dc=lab,dc=test"}, {"nsTaskStatus", "Waiting"}}),
                       entry(QStringLiteral("cn=strange,cn=cleanallruv,cn=tasks,cn=config"), {{"replica-id", "many"}})};
        first.dna = {entry({}, {{"dnaNextValue", "1101"}, {"dnaMaxValue", "1100"}})};
        first.leftovers = {
            {suffix, true, {entry(QStringLiteral("nsuniqueid=1+uid=x,dc=lab,dc=test"), {{"nsds5ReplConflict", "x"}})}},
            {QStringLiteral("o=ipaca"), false, {}}};
        const auto picture = buildSnapshot(domainOfTwo(), {first}, one, now());
        const Server *server = picture->server(one);
        QCOMPARE(server->clockOffset, 30);
        QVERIFY(server->upSince.isValid());
        QVERIFY(server->view);
        QCOMPARE(server->view->masters, QList<ServerId>{one});
        QCOMPARE(server->cleanTasks.size(), 1);
        QVERIFY(!server->cleanTasks[0].exitCode);
        QVERIFY(server->dna && !server->dna->isSet());
        QCOMPARE(server->leftovers[0].conflicts, 1);
        QCOMPARE(server->notShown.size(), 1); // the conflicts of o=ipaca
        QCOMPARE(picture->oddities.size(), 1);
        const Agreement *direction = picture->agreement(one, two, suffix);
        QCOMPARE(direction->sent, 15);
        QCOMPARE(direction->skipped, 1);
        QCOMPARE(direction->stripped.size(), 2);
        QCOMPARE(direction->excluded, (QStringList{QStringLiteral("memberof"), QStringLiteral("entryusn")}));
        QCOMPARE(direction->schedule, QStringLiteral("0000-2359 0123456"));
    }

    void findsGhostsOnlyWhereEveryServerWasAsked()
    {
        auto first = serverOf({.host = "ipa1.lab.test", .id = 4, .sawOf4 = csn(1, 4), .sawOf3 = {}}, "ipa2.lab.test", good, {});
        auto second = serverOf({.host = "ipa2.lab.test", .id = 3, .sawOf4 = csn(1, 4), .sawOf3 = {}}, "ipa1.lab.test", good, {});
        first.config[0].attributes["nsds50ruv"] += {"{replica 9} " + csn(1, 9) + " " + csn(5, 9),
                                                    element(8, "gone.lab.test", csn(2, 8)), element(7, "ipa2.lab.test", {})};
        second.config[0].attributes["nsds50ruv"].append(element(8, "gone.lab.test", csn(3, 8)));
        const auto ghosts = findGhosts(*buildSnapshot(domainOfTwo(), {first, second}, one, now()));
        QCOMPARE(ghosts.size(), 3);
        QCOMPARE(ghosts[0].replicaId, 7);
        QCOMPARE(ghosts[0].reason, Ghost::Reason::OtherId);
        QCOMPARE(ghosts[1].reason, Ghost::Reason::UnknownHost);
        QCOMPARE(ghosts[1].carriedBy, (QList<ServerId>{one, two}));
        QCOMPARE(ghosts[1].newest.text, csn(3, 8));
        QCOMPARE(ghosts[2].reason, Ghost::Reason::NoUrl);
        QVERIFY(ghosts[2].isProven());

        ServerEntries dead;
        dead.id = two;
        dead.problem = Error{Fault::TimedOut, QStringLiteral("no answer"), {}, {}};
        const auto unproven = findGhosts(*buildSnapshot(domainOfTwo(), {first, dead}, one, now()));
        QCOMPARE(unproven.size(), 2); // 3 and 7 may be the id of the one that is silent
        QVERIFY(!unproven[0].isProven());
        QCOMPARE(unproven[0].notSeen, QList<ServerId>{two});
    }

    void survivesNonsense()
    {
        DomainEntries domain;
        domain.rootDse = entry({}, {{"namingContexts", "\xff\xfe"}});
        domain.masters = {entry(QStringLiteral(",,,"), {}), entry(QStringLiteral("cn=,cn=masters"), {}),
                          entry(QString(1000, u','), {})};
        domain.topology = {entry(QStringLiteral("\\"), {{"objectClass", "ipaReplTopoSegment"}})};
        domain.domainLevel = {entry({}, {{"ipaDomainLevel", "99999999999999999999"}})};
        ServerEntries server;
        server.config = {
            entry(QStringLiteral("\""), {{"objectClass", "nsds5replica"}, {"nsds50ruv", "{"}, {"nsDS5ReplicaId", "-7x"}}),
            entry({}, {{"objectClass", "nsds5replicationagreement"}}),
            entry({}, {{"objectClass", "nsds5replicationagreement"}, {"nsDS5ReplicaHost", "\0\0"}, {"nsDS5ReplicaRoot", "x"}})};
        QVERIFY(buildSnapshot(domain, {server}, ServerId(), QDateTime()));
    }

    void tellsWhatItDidNotUnderstand_data()
    {
        QTest::addColumn<QByteArray>("name"); ///< of a value added to the replica, the agreement or the masters
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QString>("odd"); ///< attribute of the oddity; empty: all is understood
        QTest::newRow("a replica id beyond all") << QByteArray("nsDS5ReplicaId") << QByteArray("70000") << "nsDS5ReplicaId";
        QTest::newRow("a vector in another alphabet") << QByteArray("nsds50ruv") << QByteArray("\xd8\x00{replica") << "nsds50ruv";
        QTest::newRow("a vector of a megabyte") << QByteArray("nsds50ruv") << QByteArray(1 << 20, '{') << "nsds50ruv";
        QTest::newRow("a newest change that is none")
            << QByteArray("nsds5AgmtMaxCSN") << QByteArray("a;b;c;389;7;zz") << "nsds5AgmtMaxCSN";
        QTest::newRow("an agreement that has not met its consumer yet")
            << QByteArray("nsds5AgmtMaxCSN") << QByteArray("dc=lab,dc=test;meToipa2.lab.test;ipa2.lab.test;389;unavailable")
            << "";
        QTest::newRow("a consumer that can be no host")
            << QByteArray("nsDS5ReplicaHost") << QByteArray("-oProxyCommand=x") << "nsds5replicationagreement";
        QTest::newRow("a consumer with a name of a kilobyte")
            << QByteArray("nsDS5ReplicaHost") << QByteArray(1000, 'a') << "nsds5replicationagreement";
        QTest::newRow("a status that steers a terminal")
            << QByteArray("nsds5replicaLastUpdateStatus") << QByteArray("Error (0) fine \x1b[2J\x07") << "";
    }
    void tellsWhatItDidNotUnderstand()
    {
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, value);
        QFETCH(QString, odd);
        auto first = serverOf({.host = "ipa1.lab.test", .id = 4, .sawOf4 = csn(1, 4), .sawOf3 = {}}, "ipa2.lab.test", good, {});
        for (DirectoryEntry &part : first.config) {
            QList<QByteArray> &values = part.attributes[name.toLower()];
            const bool list = name == "nsds50ruv" || name == "nsds5AgmtMaxCSN";
            if (!list)
                values.clear();
            values.append(value);
        }
        const auto picture = buildSnapshot(domainOfTwo(), {first}, one, now());
        QCOMPARE(picture->oddities.size(), odd.isEmpty() ? 0 : 1);
        if (!odd.isEmpty())
            QCOMPARE(picture->oddities[0].attribute.toLower(), odd.toLower());
        QVERIFY(picture->server(one)->reached);
        QVERIFY(picture->server(one)->replicas[0].ruv.find(4)); // what is sound is still there
        for (const Agreement &agreement : picture->agreements)
            QVERIFY(!agreement.updateStatus.contains(u'\x1b') && !agreement.explanation.contains(u'\x1b'));
        const auto saved = readCapture(writeCapture(*picture));
        QVERIFY(saved);
        QCOMPARE((*saved)->servers.size(), picture->servers.size());
    }

    void saysOfASecondAgreementForTheSameWayThatItIsOdd()
    {
        auto first = serverOf({.host = "ipa1.lab.test", .id = 4, .sawOf4 = csn(1, 4), .sawOf3 = {}}, "ipa2.lab.test", good, {});
        first.config.append(first.config[1]);
        const auto picture = buildSnapshot(domainOfTwo(), {first}, one, now());
        QCOMPARE(picture->oddities.size(), 1);
        QCOMPARE(std::count_if(picture->agreements.cbegin(), picture->agreements.cend(),
                               [](const Agreement &a) { return a.supplier == one; }),
                 1);
    }

    void saysWhenALinkWasLastUsed()
    {
        const auto first =
            serverOf({.host = "ipa1.lab.test", .id = 4, .sawOf4 = csn(1, 4), .sawOf3 = {}}, "ipa2.lab.test", good, {});
        const auto second =
            serverOf({.host = "ipa2.lab.test", .id = 3, .sawOf4 = csn(1, 4), .sawOf3 = {}}, "ipa1.lab.test", good, {});
        const auto at = [&](const QDateTime &time) {
            return buildSnapshot(domainOfTwo(), {first, second}, one, time)->agreement(one, two, suffix)->explanation;
        };
        const QDateTime ended(QDate(2024, 11, 29), QTime(20, 0), Qt::UTC);
        QVERIFY(!at(ended.addSecs(30)).contains(QStringLiteral("20:00:00")));
        QVERIFY(at(ended.addSecs(300)).contains(QStringLiteral("20:00:00")));
    }

    void skipsWinsync()
    {
        auto first = serverOf({.host = "ipa1.lab.test", .id = 4, .sawOf4 = csn(1, 4), .sawOf3 = {}}, "ad.example.test", good, {});
        first.config[1].attributes["objectclass"].append("nsDSWindowsReplicationAgreement");
        QVERIFY(buildSnapshot(domainOfTwo(), {first}, one, now())->agreements.isEmpty());
        QVERIFY(consumersIn(first).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestSnapshotBuilder)
#include "tst_snapshotbuilder.moc"
