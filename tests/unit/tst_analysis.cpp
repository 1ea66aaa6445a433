// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "topology/analysis.h"
#include "topology/whatif.h"

#include <QTest>

using namespace rd;

namespace {

const QString suffix = QStringLiteral("dc=lab,dc=test");
const QDateTime now(QDate(2026, 11, 24), QTime(12, 0), Qt::UTC);

ServerId id(int number)
{
    return ServerId(QStringLiteral("ipa%1.lab.test").arg(number));
}

/// A sound domain: numbered servers, links both ways.
Snapshot domainOf(int servers, const QList<std::pair<int, int>> &links, const QString &tree = suffix)
{
    Snapshot picture;
    picture.takenAt = now;
    picture.suffix = suffix;
    picture.domain = QStringLiteral("lab.test");
    picture.domainLevel = 1;
    for (int i = 1; i <= servers; ++i) {
        Server server;
        server.id = id(i);
        server.reached = true;
        server.replicas.append({.suffix = tree, .replicaId = i});
        picture.servers.append(server);
    }
    for (const auto &[a, b] : links) {
        for (const auto &[from, to] : {std::pair(a, b), std::pair(b, a)}) {
            Agreement agreement;
            agreement.supplier = id(from);
            agreement.consumer = id(to);
            agreement.suffix = tree;
            agreement.dn = QStringLiteral("cn=x");
            agreement.health = Health::InSync;
            picture.agreements.append(agreement);
        }
    }
    return picture;
}

QStringList idsOf(const Snapshot &picture)
{
    QStringList ids;
    for (const Finding &finding : analyse(picture).findings)
        ids.append(finding.id);
    ids.sort();
    return ids;
}

const Finding *find(const QList<Finding> &findings, const char *kind)
{
    const auto found =
        std::find_if(findings.cbegin(), findings.cend(), [kind](const Finding &f) { return f.id == QLatin1StringView(kind); });
    return found == findings.cend() ? nullptr : &*found;
}

QStringList words(const char *text)
{
    return QString::fromLatin1(text).split(u' ', Qt::SkipEmptyParts);
}

} // namespace

class TestAnalysis : public QObject
{
    Q_OBJECT
private slots:
    void seesHowTheDomainIsBuilt_data()
    {
        using Links = QList<std::pair<int, int>>;
        QTest::addColumn<int>("servers");
        QTest::addColumn<Links>("links");
        QTest::addColumn<QStringList>("findings");
        QTest::addColumn<int>("proposed");
        QTest::newRow("two servers need nothing") << 2 << Links{{1, 2}} << words("") << 0;
        QTest::newRow("a ring survives any one failure") << 4 << Links{{1, 2}, {2, 3}, {3, 4}, {4, 1}} << words("") << 0;
        QTest::newRow("a chain of three") << 3 << Links{{1, 2}, {2, 3}} << words("cut-vertex few-links few-links") << 1;
        QTest::newRow("the star that FreeIPA's own check passes")
            << 5 << Links{{1, 2}, {1, 3}, {1, 4}, {1, 5}} << words("cut-vertex few-links few-links few-links few-links") << 3;
        QTest::newRow("two triangles on one link")
            << 6 << Links{{1, 2}, {2, 3}, {3, 1}, {4, 5}, {5, 6}, {6, 4}, {3, 4}} << words("bridge cut-vertex cut-vertex") << 1;
        QTest::newRow("two parts") << 4 << Links{{1, 2}, {3, 4}} << words("few-links few-links few-links few-links split") << 2;
        QTest::newRow("a hub with five") << 6
                                         << Links{{1, 2}, {1, 3}, {1, 4}, {1, 5}, {1, 6}, {2, 3}, {3, 4}, {4, 5}, {5, 6}, {6, 2}}
                                         << words("many-links") << 0;
        QTest::newRow("a ring of nine is a long way")
            << 9 << Links{{1, 2}, {2, 3}, {3, 4}, {4, 5}, {5, 6}, {6, 7}, {7, 8}, {8, 9}, {9, 1}} << words("long-way") << 0;
    }
    void seesHowTheDomainIsBuilt()
    {
        using Links = QList<std::pair<int, int>>;
        QFETCH(int, servers);
        QFETCH(Links, links);
        const Snapshot picture = domainOf(servers, links);
        QTEST(idsOf(picture), "findings");
        const SuffixStructure structure = analyse(picture).suffixes.constFirst();
        QTEST(int(structure.proposal.links.size()), "proposed");
        for (const Finding &finding : analyse(picture).findings) {
            QVERIFY(!finding.title.isEmpty() && !finding.explanation.isEmpty() && !finding.advice.isEmpty());
            QCOMPARE(finding.suffix, suffix);
        }
    }

    void proposalsHoldWhatTheyPromise_data()
    {
        QTest::addColumn<int>("servers");
        QTest::addColumn<int>("fan"); ///< each server hangs below server (i / fan)
        QTest::newRow("a chain") << 12 << 1;
        QTest::newRow("a tree of three") << 13 << 3;
        QTest::newRow("a tree of two") << 60 << 2;
    }
    void proposalsHoldWhatTheyPromise()
    {
        QFETCH(int, servers);
        QFETCH(int, fan);
        QList<std::pair<int, int>> links;
        for (int i = 2; i <= servers; ++i)
            links.append({fan == 1 ? i - 1 : (i - 2) / fan + 1, i});
        const Snapshot picture = domainOf(servers, links);
        const Proposal proposal = analyse(picture).suffixes.constFirst().proposal;
        QVERIFY(proposal.complete);
        WhatIf changes;
        for (const Proposal::Link &link : proposal.links)
            changes.addLinks.append({link.left, link.right, suffix});
        const auto after = pictureAfter(picture, changes);
        QVERIFY(after);
        const Analysis analysis = analyse(**after);
        QVERIFY(analysis.suffixes.constFirst().survivesAnyOneFailure());
        QVERIFY(!find(analysis.findings, "many-links"));
    }

    void tellsDirectionsThatLeadOneWayOnly()
    {
        Snapshot picture = domainOf(3, {{1, 2}, {2, 3}, {3, 1}});
        picture.agreements.removeIf([](const Agreement &a) { return a.supplier == id(3); });
        const auto findings = analyse(picture).findings;
        const Finding *reach = find(findings, "one-way-reach");
        QVERIFY(reach);
        QCOMPARE(reach->severity, Severity::Critical);
        QCOMPARE(std::count_if(findings.cbegin(), findings.cend(),
                               [](const Finding &f) { return f.id == QLatin1StringView("one-way"); }),
                 2);
    }

    void doesNotCountOnWhatIsSwitchedOffOrMissing()
    {
        Snapshot picture = domainOf(3, {{1, 2}, {2, 3}, {3, 1}});
        for (Agreement &a : picture.agreements) {
            if (a.supplier == id(1) && a.consumer == id(2)) {
                a.enabled = false;
                a.health = Health::Disabled;
            }
            if (a.supplier == id(2) && a.consumer == id(1)) { // only a segment wants it
                a.dn.clear();
                a.health = Health::Failing;
            }
        }
        const Analysis analysis = analyse(picture);
        QCOMPARE(analysis.suffixes.constFirst().cutVertices, QList<ServerId>{id(3)});
        QVERIFY(find(analysis.findings, "direction-disabled") && find(analysis.findings, "direction-failing"));
    }

    void asksOtherServersBeforeItCallsOneDown()
    {
        Snapshot picture = domainOf(3, {{1, 2}, {2, 3}, {3, 1}});
        picture.servers[2].reached = false;
        picture.servers[2].problem = {Fault::TimedOut, QStringLiteral("ipa3 took too long."), {}, {}};
        QVERIFY(find(analyse(picture).findings, "server-not-reached"));
        for (Agreement &a : picture.agreements) {
            a.updateStatus = QStringLiteral("Error (0) Replica acquired successfully: Incremental update succeeded");
            a.lastUpdateEnd = now.addSecs(-20);
        }
        const auto doubtful = analyse(picture).findings;
        QCOMPARE(find(doubtful, "server-not-reached")->severity, Severity::Warning);
        // Seen on real servers: a session before it fell silent is no sign that it lives.
        picture.servers[2].lastReached = now.addSecs(-10);
        QCOMPARE(find(analyse(picture).findings, "server-not-reached")->severity, Severity::Critical);
        for (Agreement &a : picture.agreements) {
            if (a.consumer == id(3)) {
                a.updateStatus =
                    QStringLiteral("Error (-1) Problem connecting to replica - LDAP error: Can't contact LDAP server");
                a.health = Health::Failing;
            }
        }
        const auto findings = analyse(picture).findings;
        const Finding *down = find(findings, "server-down");
        QVERIFY(down);
        QCOMPARE(down->evidence.size(), 3);
        QVERIFY(!find(findings, "direction-failing")); // told once
    }

    void tellsTheRolesThatOneServerCarriesAlone()
    {
        Snapshot picture = domainOf(3, {{1, 2}, {2, 3}, {3, 1}});
        picture.servers[0].services = {{.name = QStringLiteral("CA")}, {.name = QStringLiteral("DNS")}};
        picture.servers[1].services = {{.name = QStringLiteral("CA"), .state = RoleState::Configured},
                                       {.name = QStringLiteral("DNS"), .state = RoleState::Hidden}};
        QCOMPARE(idsOf(picture), words("renewal-master role-not-enabled single-ca"));
        picture.renewalMaster = id(1);
        picture.servers[0].reached = false;
        QVERIFY(idsOf(picture).contains(QStringLiteral("renewal-master")));
    }

    void comparesWhatServersThinkTheDomainIs()
    {
        Snapshot picture = domainOf(3, {{1, 2}, {2, 3}, {3, 1}});
        const Segment segment{
            .name = QStringLiteral("a"), .suffix = suffix, .left = id(1), .right = id(2), .direction = QStringLiteral("both")};
        Segment turned = segment;
        std::swap(turned.left, turned.right);
        picture.servers[0].view = DomainView{{id(1), id(2), id(3)}, true, {segment}};
        picture.servers[1].view = DomainView{{id(1), id(2), id(3)}, true, {turned}};
        QVERIFY(idsOf(picture).isEmpty());
        picture.servers[2].view = DomainView{{id(1), id(3)}, true, {}};
        const auto findings = analyse(picture).findings;
        QVERIFY(find(findings, "view-servers")->title.contains(QLatin1StringView("1 of 3")));
        QCOMPARE(find(findings, "view-segments")->servers, QList<ServerId>{id(3)});
    }

    void comparesClocksWithEachOther()
    {
        Snapshot picture = domainOf(3, {{1, 2}, {2, 3}, {3, 1}});
        for (Server &server : picture.servers)
            server.clockOffset = 500;
        QCOMPARE(idsOf(picture), words("own-clock")); // ours is the wrong one
        for (Server &server : picture.servers)
            server.clockOffset = 0;
        picture.servers[1].clockOffset = -400;
        const auto findings = analyse(picture).findings;
        QCOMPARE(findings.size(), 1);
        QCOMPARE(findings[0].severity, Severity::Critical);
        QCOMPARE(findings[0].servers, QList<ServerId>{id(2)});
    }

    void tellsWhatRunsOut()
    {
        Snapshot picture = domainOf(2, {{1, 2}});
        picture.servers[0].certificates = {{.service = QStringLiteral("ldaps"),
                                            .names = {QStringLiteral("other.lab.test")},
                                            .notBefore = now.addDays(-300),
                                            .notAfter = now.addDays(20)}};
        picture.servers[1].certificates = {
            {.service = QStringLiteral("https"), .notBefore = now.addDays(-300), .notAfter = now.addDays(-1)}};
        picture.servers[0].dna = DnaRange{.own = true, .next = 100, .max = 150};
        picture.servers[1].dna = DnaRange{.own = true, .next = 1101, .max = 1100};
        picture.servers[1].leftovers = {{.suffix = suffix, .shown = true, .conflicts = 2, .dns = {QStringLiteral("x")}}};
        QCOMPARE(idsOf(picture),
                 words("certificate-https certificate-ldaps certificate-name-ldaps conflicts range-low range-single"));
    }

    void tellsOfNumbersAheadOfTheClock()
    {
        Snapshot picture = domainOf(2, {{1, 2}});
        const auto csn = [](qint64 ahead) {
            return Csn{QByteArray::number(now.toSecsSinceEpoch() + ahead, 16).rightJustified(8, '0') + "000000010000"};
        };
        picture.servers[0].replicas[0].ruv.elements = {{.replicaId = 1, .max = csn(30)}};
        QVERIFY(idsOf(picture).isEmpty());
        picture.servers[0].replicas[0].ruv.elements = {{.replicaId = 1, .max = csn(3600)}};
        QCOMPARE(idsOf(picture), words("csn-skew"));
        picture.servers[0].clockOffset = 3600;
        picture.servers[1].clockOffset = 3600;
        QCOMPARE(idsOf(picture), words("own-clock"));
    }

    void thinksRemovalsThrough()
    {
        Snapshot picture = domainOf(4, {{1, 2}, {2, 3}, {3, 4}, {4, 1}});
        picture.servers[1].services = {{.name = QStringLiteral("KRA")}};
        picture.servers[1].dna = DnaRange{.own = true, .next = 1, .max = 1000};
        const auto answer = thinkThrough(picture, {.removeServers = {id(2)}});
        QVERIFY(answer);
        QCOMPARE(answer->after->servers.size(), 3);
        QVERIFY(find(answer->diff.fresh, "cut-vertex"));
        QCOMPARE(find(answer->diff.fresh, "cut-vertex")->servers, QList<ServerId>{id(4)});
        QVERIFY(find(answer->losses, "role-lost") && find(answer->losses, "range-lost"));

        const auto mended = thinkThrough(*answer->after, {.addLinks = {{id(1), id(3), {}}}});
        QVERIFY(mended);
        QVERIFY(find(mended->diff.gone, "cut-vertex"));
        QVERIFY(mended->analysis.suffixes.constFirst().survivesAnyOneFailure());
    }

    void refusesChangesThatDoNotFit()
    {
        const Snapshot picture = domainOf(3, {{1, 2}, {2, 3}});
        QCOMPARE(thinkThrough(picture, {.removeServers = {id(9)}}).error().fault, Fault::NotFound);
        QCOMPARE(thinkThrough(picture, {.removeLinks = {{id(1), id(3), {}}}}).error().fault, Fault::NotFound);
        QCOMPARE(thinkThrough(picture, {.addLinks = {{id(1), id(2), {}}}}).error().fault, Fault::Conflict);
        QCOMPARE(thinkThrough(picture, {.addLinks = {{id(1), id(1), {}}}}).error().fault, Fault::Conflict);
        QCOMPARE(thinkThrough(picture, {.addServers = {id(1)}}).error().fault, Fault::Conflict);
        const auto grown = thinkThrough(picture, {.addServers = {id(4)}, .addLinks = {{id(4), id(1), {}}, {id(4), id(3), {}}}});
        QVERIFY(grown && grown->analysis.suffixes.constFirst().survivesAnyOneFailure());
    }

    void saysWhatWasNotShownOrNotUnderstood()
    {
        Snapshot picture = domainOf(2, {{1, 2}});
        picture.servers[0].notShown = {QStringLiteral("update vectors")};
        picture.oddities = {{id(2), QStringLiteral("nsds50ruv"), QStringLiteral("{")}};
        QCOMPARE(idsOf(picture), words("not-shown not-understood"));
    }
};

QTEST_GUILESS_MAIN(TestAnalysis)
#include "tst_analysis.moc"
