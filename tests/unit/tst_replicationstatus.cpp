// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "topology/replicationstatus.h"

#include <QTest>

using namespace rd;
using Kind = ReplicationStatus::Kind;

class TestReplicationStatus : public QObject
{
    Q_OBJECT
private slots:
    void understandsEveryWording_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<bool>("ldapCode");
        QTest::addColumn<int>("code");

        QTest::newRow("success") << QByteArray("Error (0) Replica acquired successfully: Incremental update succeeded")
                                 << Kind::Good << false << 0;
        QTest::newRow("released") << QByteArray("Error (0) Replication session successful") << Kind::Good << false << 0;
        QTest::newRow("never ran") << QByteArray("Error (0) No replication sessions started since server startup")
                                   << Kind::NeverRan << false << 0;
        QTest::newRow("busy") << QByteArray("Error (1) Can't acquire busy replica (Unable to acquire replica)") << Kind::Busy
                              << false << 1;
        QTest::newRow("back-off") << QByteArray(
                                         "Error (14) Can't acquire replica (the replica instructed us to go into backoff mode)")
                                  << Kind::Busy << false << 14;
        QTest::newRow("transient") << QByteArray(
                                          "Error (18) Can't acquire replica (Incremental update transient warning.  Backing off)")
                                   << Kind::Transient << false << 18;
        QTest::newRow("cannot contact")
            << QByteArray("Error (-1) Problem connecting to replica - LDAP error: Can't contact LDAP server (connection error)")
            << Kind::Bad << true << -1;
        QTest::newRow("an LDAP result that is a replication code elsewhere")
            << QByteArray("Error (1) Unable to acquire replica - LDAP error: Operations error") << Kind::Bad << true << 1;
        QTest::newRow("permission") << QByteArray(
                                           "Error (3) Replication error acquiring replica: permission denied (permission denied)")
                                    << Kind::Bad << false << 3;
        QTest::newRow("disabled, over lines")
            << QByteArray("Error (12) Incremental update aborted: Replication agreement for NAME\n can not be "
                          "updated while the replica is disabled.\n")
            << Kind::Bad << false << 12;
        QTest::newRow("other data")
            << QByteArray("Error (19) Replication error acquiring replica: Replica has different database generation ID, "
                          "remote replica may need to be initialized (RUV error)")
            << Kind::Bad << false << 19;
        QTest::newRow("1.3.5.13: success") << QByteArray("0 Replica acquired successfully: Incremental update succeeded")
                                           << Kind::Good << false << 0;
        QTest::newRow("1.3.5.13: busy") << QByteArray("1 Can't acquire busy replica") << Kind::Busy << false << 1;
        QTest::newRow("1.3.5.13: run together")
            << QByteArray("-1 Unable to acquire replicaLDAP error: Can't contact LDAP server") << Kind::Bad << true << -1;
        QTest::newRow("1.3.5.13: no message") << QByteArray("-2  - LDAP error: Local error") << Kind::Bad << true << -2;
        QTest::newRow("1.3.5.15: transient") << QByteArray("Error (18) Replication error acquiring replica: Incremental update "
                                                           "transient error.  Backing off, will retry update "
                                                           "later. (transient error)")
                                             << Kind::Transient << false << 18;
        QTest::newRow("nothing") << QByteArray() << Kind::None << false << 0;
        QTest::newRow("words nobody knows") << QByteArray("all is well, success!") << Kind::None << false << 0;
        QTest::newRow("number without end") << QByteArray("Error (99999999999999999999) x") << Kind::None << false << 0;
        QTest::newRow("binary") << QByteArray("\xff\xfe\x00\x01", 4) << Kind::None << false << 0;
    }
    void understandsEveryWording()
    {
        QFETCH(QByteArray, text);
        const ReplicationStatus status = parseUpdateStatus(text);
        QTEST(status.kind, "kind");
        QTEST(status.ldapCode, "ldapCode");
        QTEST(status.code, "code");
    }

    void prefersJsonForItsTwoCodes()
    {
        const QByteArray json =
            R"({"state": "red", "ldap_rc": "1", "ldap_rc_text": "Operations error", "repl_rc": "0", "repl_rc_text": "replica
 acquired", "date": "2026-11-23T20:00:00Z", "message": "Error (1) something new"})";
        const auto status = parseUpdateStatus("Error (1) something new", json);
        QCOMPARE(status.kind, Kind::Bad);
        QVERIFY(status.ldapCode);
        QCOMPARE(status.message, QStringLiteral("Error (1) something new"));
    }

    void readsJsonWithRawLineFeeds()
    {
        const QByteArray json = "{\"state\": \"red\", \"ldap_rc\": \"0\", \"repl_rc\": \"12\", \"message\": \"Error (12) "
                                "Incremental update aborted: X\n"
                                " can not be updated while the replica is disabled.\n\"}";
        const auto status = parseUpdateStatus({}, json);
        QCOMPARE(status.kind, Kind::Bad);
        QCOMPARE(status.code, 12);
    }

    void fallsBackToTheTextWhenJsonIsBroken()
    {
        for (const QByteArray &json : {QByteArray("{\"message\": \"Agreement for \"NAME\" is\"}"), QByteArray("{"),
                                       QByteArray("[1,2]"), QByteArray("{\"state\": \"green\"}"), QByteArray(100000, '[')}) {
            const auto status = parseUpdateStatus("Error (1) Can't acquire busy replica (x)", json);
            QCOMPARE(status.kind, Kind::Busy);
        }
    }

    void doesNotBelieveGreenBeforeTheFirstSession()
    {
        const auto status = parseUpdateStatus("Error (0) No replication sessions started since server startup",
                                              R"({"state": "green", "ldap_rc": "0", "repl_rc": "0", "message": "x"})");
        QCOMPARE(status.kind, Kind::NeverRan);
    }

    void tellsWhatOnlyInitialisingMends()
    {
        QVERIFY(parseUpdateStatus("Error (19) Replication error acquiring replica: Replica is not initialized (RUV error)")
                    .wrongGeneration());
        QVERIFY(parseUpdateStatus(
                    "Error (15) Replication error acquiring replica: Data required to update replica has been purged (x)")
                    .needsInitialisation());
        QVERIFY(!parseUpdateStatus("Error (15) LDAP error: x - LDAP error: y").needsInitialisation());
    }

    void tellsAFailedInitialisation()
    {
        QVERIFY(!initFailed({}));
        QVERIFY(!initFailed("Error (0) Total update succeeded"));
        QVERIFY(!initFailed("Total update succeeded"));
        QVERIFY(!initFailed("0 Total update in progress"));
        QVERIFY(!initFailed("Error (1) Replication error acquiring replica: replica busy - x"));
        QVERIFY(initFailed("Error (-1) connection error: x - Total update aborted"));
        QVERIFY(initFailed("Error (3)Unable to acquire replicaLDAP error: x"));
    }

    void readsTimesAndTheirNever()
    {
        QCOMPARE(parseReplicationTime("20261123201500Z"), QDateTime(QDate(2026, 11, 23), QTime(20, 15), Qt::UTC));
        for (const char *never : {"19700101000000Z", "0", "", "20261323201500Z", "20261123201500", "2026112320150Z9"})
            QVERIFY2(!parseReplicationTime(never).isValid(), never);
    }
};

QTEST_GUILESS_MAIN(TestReplicationStatus)
#include "tst_replicationstatus.moc"
