// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "topology/capture.h"
#include "topology/snapshotdiff.h"

#include <QTest>

using namespace rd;

namespace {

const QDateTime now(QDate(2026, 11, 24), QTime(12, 0, 0, 250), Qt::UTC);

/// Two servers with something in every member, and names in every text.
Snapshot fullPicture()
{
    const ServerId one(QStringLiteral("ipa-berlin.corp.acme.com"));
    const ServerId two(QStringLiteral("ipa-munich.corp.acme.com"));
    Snapshot picture;
    picture.takenAt = now;
    picture.askedFirst = one;
    picture.realm = QStringLiteral("CORP.ACME.COM");
    picture.domain = QStringLiteral("corp.acme.com");
    picture.suffix = QStringLiteral("dc=corp,dc=acme,dc=com");
    picture.domainLevel = 1;
    picture.locations.append(QStringLiteral("hauptsitz"));
    picture.renewalMaster = one;
    picture.notes.append(QStringLiteral("These servers show nothing: ipa-munich.corp.acme.com."));
    picture.oddities.append({two, QStringLiteral("nsds50ruv"), QStringLiteral("{replica for acme")});
    const Segment segment{.name = QStringLiteral("ipa-berlin.corp.acme.com-to-x"),
                          .suffix = picture.suffix,
                          .left = one,
                          .right = two,
                          .direction = QStringLiteral("both"),
                          .dn = QStringLiteral("cn=x,cn=domain,cn=topology,cn=ipa,cn=etc,dc=corp,dc=acme,dc=com")};
    picture.segments.append(segment);
    picture.managedSuffixes.append(
        {.name = QStringLiteral("domain"), .suffix = picture.suffix, .dn = QStringLiteral("cn=domain,dc=acme")});
    for (const ServerId &id : {one, two}) {
        Server server;
        server.id = id;
        server.reached = id == one;
        server.problem = {Fault::Unreachable, QStringLiteral("No connection to ipa-munich.corp.acme.com (10.11.12.13)."),
                          QStringLiteral("fe80::42:acff connect uid=jdoe,cn=users,dc=corp,dc=acme,dc=com"),
                          QStringLiteral("Ask root@hauptsitz.")};
        server.version = QStringLiteral("389-Directory/2.3.1");
        server.location = QStringLiteral("hauptsitz");
        server.services.append({.name = QStringLiteral("CA"), .configStrings = {QStringLiteral("enabledService")}});
        server.replicas.append({.suffix = picture.suffix,
                                .replicaId = 4,
                                .ruv = {.generation = "674a1e00000000040000",
                                        .elements = {{.replicaId = 4,
                                                      .url = QStringLiteral("ldap://ipa-berlin.corp.acme.com:389"),
                                                      .min = {"674a1e00000000040000"},
                                                      .max = {"674a1f00000000040000"}},
                                                     {.replicaId = 9, .url = QStringLiteral("ldap://gone.corp.acme.com:389")}}}});
        server.managedSuffixes.append(picture.suffix);
        server.view = DomainView{{one, two}, true, {segment}};
        server.cleanTasks.append({.dn = QStringLiteral("cn=clean 9"), .suffix = picture.suffix, .replicaId = 9, .exitCode = 0});
        server.leftovers.append(
            {.suffix = picture.suffix, .shown = true, .conflicts = 1, .dns = {QStringLiteral("uid=jdoe,dc=acme")}});
        server.dna = DnaRange{.own = true, .next = 100, .max = 200, .remaining = 101};
        server.certificates.append({.service = QStringLiteral("ldaps"),
                                    .port = 636,
                                    .subject = QStringLiteral("CN=ipa-berlin.corp.acme.com,O=Acme Works"),
                                    .issuer = QStringLiteral("CN=Acme Root"),
                                    .names = {id.fqdn()},
                                    .notBefore = now.addDays(-1),
                                    .notAfter = now.addDays(700)});
        server.clockOffset = -3;
        picture.servers.append(server);
    }
    Agreement a;
    a.supplier = one;
    a.consumer = two;
    a.suffix = picture.suffix;
    a.name = QStringLiteral("meToipa-munich.corp.acme.com");
    a.dn = QStringLiteral("cn=meToipa-munich.corp.acme.com,cn=replica,cn=dc\\3Dcorp");
    a.updateStatus =
        QStringLiteral("Error (-1) Problem connecting to replica ipa-munich.corp.acme.com as ldap/ipa-berlin@CORP.ACME.COM");
    a.updateStatusJson = QStringLiteral("{\"state\": \"acme\"}");
    a.lastUpdateEnd = now;
    a.sentTo = {"674a1f00000000040000"};
    a.health = Health::Stalled;
    a.explanation = QStringLiteral("ipa-munich.corp.acme.com lacks changes of IPA-BERLIN.");
    a.lagSeconds = 77;
    a.path = PathCheck{.open = false, .words = QStringLiteral("no answer of 10.11.12.13"), .at = now};
    picture.agreements.append(a);
    return picture;
}

} // namespace

class TestCapture : public QObject
{
    Q_OBJECT
private slots:
    void isReadBackAsItWasWritten()
    {
        const Snapshot picture = fullPicture();
        const QByteArray bytes = writeCapture(picture);
        const auto back = readCapture(bytes);
        QVERIFY2(back, back ? "" : qPrintable(back.error().detail));
        QCOMPARE(writeCapture(**back), bytes);
        QVERIFY(comparePictures(picture, **back).isEmpty());
        QCOMPARE((*back)->takenAt, picture.takenAt);
        QCOMPARE((*back)->servers[0].dna->max, 200);
        QCOMPARE((*back)->servers[0].cleanTasks[0].exitCode, 0);
        QCOMPARE((*back)->agreements[0].health, Health::Stalled);
        QVERIFY((*back)->agreements[0].path && !(*back)->agreements[0].path->open);
        QCOMPARE((*back)->servers[0].replicas[0].ruv.elements[0].max.text, QByteArray("674a1f00000000040000"));
    }

    void refusesWhatIsNoCapture_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QByteArray good = writeCapture(fullPicture());
        const auto with = [&good](const char *from, const char *to) { return QByteArray(good).replace(from, to); };
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("something else") << QByteArray("{\"format\": \"x\"}");
        QTest::newRow("cut off") << good.chopped(good.size() / 2);
        QTest::newRow("a later version") << with("\"version\":1}", "\"version\":2}");
        QTest::newRow("no servers") << QByteArray("{\"format\":\"replica-desk-capture\",\"version\":1,\"picture\":{}}");
        QTest::newRow("a server twice") << with("\"host\":\"ipa-munich.corp.acme.com\"", "\"host\":\"ipa-berlin.corp.acme.com\"");
        Snapshot twice = fullPicture();
        twice.agreements.append(twice.agreements[0]);
        QTest::newRow("a direction twice") << writeCapture(twice);
        QTest::newRow("a server without a name") << with("\"host\":\"ipa-munich.corp.acme.com\"", "\"host\":\"\"");
        QTest::newRow("a link to nowhere") << with("\"consumer\":\"ipa-munich.corp.acme.com\"", "\"consumer\":\"other.test\"");
        QTest::newRow("an unknown state") << with("\"stalled\"", "\"excellent\"");
        QTest::newRow("a CSN that is none") << with("674a1f00000000040000", "674a1f0000000004000z");
        QTest::newRow("a number that is text") << with("\"lagSeconds\":77", "\"lagSeconds\":\"77\"");
        QTest::newRow("a number beyond reason") << with("\"lagSeconds\":77", "\"lagSeconds\":9223372036854775807");
        QTest::newRow("a list that is none") << with("\"notes\":[", "\"notes\":{}, \"x\":[");
        QTest::newRow("deeply nested") << QByteArray(100000, '[');
    }
    void refusesWhatIsNoCapture()
    {
        QFETCH(QByteArray, bytes);
        const auto answer = readCapture(bytes);
        QVERIFY(!answer);
        QCOMPARE(answer.error().fault, Fault::Malformed);
        QVERIFY(!answer.error().summary.isEmpty() && !answer.error().advice.isEmpty());
    }

    void takesOutWhatSteersATerminal()
    {
        const QByteArray bytes = writeCapture(fullPicture()).replace("lacks changes", "\\u001b[2J\\u202e lacks");
        const auto picture = readCapture(bytes);
        QVERIFY(picture);
        const QString text = (*picture)->agreements[0].explanation;
        QVERIFY(text.contains(QStringLiteral(" [2J  lacks")) && !text.contains(QChar(0x1b)) && !text.contains(QChar(0x202e)));
    }

    void whatIsTooLongToReadIsNotWritten()
    {
        Snapshot picture = fullPicture();
        picture.servers[0].problem.detail = QString(1 << 20, u'x');
        QVERIFY(readCapture(writeCapture(picture)));
    }

    void anonymisedTellsNothingOfWhoseItIs()
    {
        const Snapshot picture = fullPicture();
        const SnapshotPtr other = anonymised(picture);
        const QByteArray bytes = writeCapture(*other).toLower();
        for (const char *needle :
             {"acme", "corp", "berlin", "munich", "hauptsitz", "jdoe", "gone", "10.11", "fe80", "acff", "root@", "works"})
            QVERIFY2(!bytes.contains(needle), needle);
        QVERIFY(readCapture(writeCapture(*other)));
        QCOMPARE(other->servers.size(), 2);
        QCOMPARE(other->agreements[0].health, Health::Stalled);
        QCOMPARE(other->agreements[0].lagSeconds, 77);
        QCOMPARE(other->segments[0].left, other->renewalMaster); // the same name for the same server everywhere
        QVERIFY(other->server(other->agreements[0].consumer));
        QVERIFY(other->agreements[0].explanation.contains(other->agreements[0].consumer.fqdn()));
        QCOMPARE(other->servers[0].certificates[0].notAfter, picture.servers[0].certificates[0].notAfter);
    }

    void tellsWhatHasChanged()
    {
        const Snapshot before = fullPicture();
        Snapshot after = before;
        after.servers[1].reached = true;
        after.servers[0].version = QStringLiteral("389-Directory/3.0.0"); // the other one could not be asked before
        after.servers[1].version = QStringLiteral("389-Directory/3.0.0");
        after.agreements[0].health = Health::InSync;
        after.agreements[0].enabled = false;
        after.segments.clear();
        Server added;
        added.id = ServerId(QStringLiteral("new.corp.acme.com"));
        after.servers.append(added);
        QStringList found;
        for (const Difference &one : comparePictures(before, after)) {
            QVERIFY(!one.text.contains(u'%') && !one.text.isEmpty());
            found.append(one.what);
        }
        QCOMPARE(found, QString::fromLatin1("server version reached health enabled segment").split(u' '));
    }
};

QTEST_GUILESS_MAIN(TestCapture)
#include "tst_capture.moc"
