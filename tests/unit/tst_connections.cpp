// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "preflight/connections.h"
#include "preflight/remotescript.h"
#include "support/localshell.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTcpServer>
#include <QTcpSocket>
#include <QtTest>

using namespace rd;
using namespace rd::test;

namespace {

QStringList portsOf(const QList<PortRule> &rules, PortNeed need)
{
    QStringList ports;
    for (const PortRule &rule : rules)
        if (rule.need == need)
            ports << QStringLiteral("%1/%2").arg(rule.port).arg(QString(transportName(rule.transport)));
    return ports;
}

PortResult result(int port, Transport transport, Leg leg, PortVerdict verdict, PortNeed need = PortNeed::Required,
                  const QString &address = QStringLiteral("192.0.2.1"))
{
    return {.leg = leg, .address = address, .rule = {port, transport, {}, {}, need}, .verdict = verdict};
}

/// A port nobody has at this moment.
int freePort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

} // namespace

class TestConnections : public QObject
{
    Q_OBJECT
private slots:
    void everyGenerationHasItsPorts_data()
    {
        QTest::addColumn<QString>("version");
        QTest::addColumn<bool>("withCa");
        QTest::addColumn<Leg>("leg");
        QTest::addColumn<QString>("required");
        QTest::addColumn<QString>("advisory");
        QTest::addColumn<QString>("informative");
        const QString tcp = QStringLiteral("389/tcp 636/tcp 88/tcp 464/tcp 80/tcp 443/tcp");
        const QString udp = QStringLiteral("88/udp 464/udp");
        QTest::newRow("3.3 to the source") << "3.3.5" << false << Leg::ToSource << tcp << udp << QString();
        QTest::newRow("2.2 insists on datagrams to the replica")
            << "2.2.0" << false << Leg::ToReplica << "389/tcp 636/tcp 88/tcp 88/udp 464/tcp 464/udp 80/tcp 443/tcp" << QString()
            << QString();
        QTest::newRow("2.2 with a CA has a directory of its own for it")
            << "2.2.0" << true << Leg::ToSource << tcp + QStringLiteral(" 7389/tcp") << udp
            << QStringLiteral("9443/tcp 9444/tcp 9445/tcp");
        QTest::newRow("2.0 clones through the CA's own ports")
            << "2.0.1" << true << Leg::ToSource << tcp + QStringLiteral(" 7389/tcp 9443/tcp 9444/tcp 9445/tcp") << udp
            << QString();
        QTest::newRow("3.0 with a CA to the replica")
            << "3.0.0" << true << Leg::ToReplica << tcp + QStringLiteral(" 7389/tcp") << udp << QString();
        QTest::newRow("4.12 with a CA goes through 443")
            << "4.12.2" << true << Leg::ToSource << tcp << udp << QStringLiteral("8080/tcp 8443/tcp");
        QTest::newRow("an unknown one has the newest rules") << "" << true << Leg::ToReplica << tcp << udp << QString();
    }
    void everyGenerationHasItsPorts()
    {
        QFETCH(QString, version);
        QFETCH(bool, withCa);
        QFETCH(Leg, leg);
        const auto rules = portRules(FreeIpaRelease::fromText(version), withCa, leg);
        QTEST(portsOf(rules, PortNeed::Required).join(u' '), "required");
        QTEST(portsOf(rules, PortNeed::Advisory).join(u' '), "advisory");
        QTEST(portsOf(rules, PortNeed::Informative).join(u' '), "informative");
    }

    void aClosedRequiredPortIsBadAndAClosedAdvisoryOneIsAWarning()
    {
        ConnectionReport report{.source = QStringLiteral("a"), .replica = QStringLiteral("b"), .generation = {}};
        report.results = {result(389, Transport::Tcp, Leg::ToSource, PortVerdict::Open),
                          result(8443, Transport::Tcp, Leg::ToSource, PortVerdict::Refused, PortNeed::Informative)};
        QCOMPARE(report.grade(), Grade::Good);
        report.results << result(88, Transport::Udp, Leg::ToReplica, PortVerdict::Filtered, PortNeed::Advisory);
        QCOMPARE(report.grade(), Grade::Warning);
        report.results << result(443, Transport::Tcp, Leg::ToSource, PortVerdict::CertificateProblem);
        QCOMPARE(report.grade(), Grade::Bad);
    }

    void anAddressWithoutARouteIsForgivenWhenAnotherOneWorks()
    {
        ConnectionReport report{.source = QStringLiteral("a"), .replica = QStringLiteral("b"), .generation = {}};
        const auto untried =
            result(389, Transport::Tcp, Leg::ToSource, PortVerdict::NotTested, PortNeed::Required, QStringLiteral("2001:db8::1"));
        report.results = {untried};
        QCOMPARE(report.grade(), Grade::Bad);
        report.results << result(389, Transport::Tcp, Leg::ToSource, PortVerdict::Open);
        QCOMPARE(report.grade(), Grade::Warning);
    }

    void speaksAsTheStockCheckWould_data()
    {
        QTest::addColumn<PortResult>("found");
        QTest::addColumn<QString>("version");
        QTest::addColumn<QString>("word");
        using V = PortVerdict;
        const auto row = [](const char *name, const PortResult &found, const char *version, const char *word) {
            QTest::newRow(name) << found << QString::fromLatin1(version) << QString::fromLatin1(word);
        };
        row("open", result(389, Transport::Tcp, Leg::ToSource, V::Open), "3.3", "OK");
        row("whatever accepts is good enough", result(389, Transport::Tcp, Leg::ToSource, V::WrongService), "3.3", "OK");
        row("filtered", result(443, Transport::Tcp, Leg::ToReplica, V::Filtered), "4.12", "FAILED");
        row("datagrams to the source", result(88, Transport::Udp, Leg::ToSource, V::Open), "4.12", "SKIPPED");
        row("datagrams to the replica", result(88, Transport::Udp, Leg::ToReplica, V::Filtered), "4.12", "WARNING");
        row("2.2 is strict", result(88, Transport::Udp, Leg::ToReplica, V::Filtered), "2.2", "FAILED");
        row("never looked at", result(8443, Transport::Tcp, Leg::ToSource, V::Open), "4.12", "");
        row("7389 of an old CA", result(7389, Transport::Tcp, Leg::ToSource, V::Refused), "3.0", "FAILED");
    }
    void speaksAsTheStockCheckWould()
    {
        QFETCH(PortResult, found);
        QFETCH(QString, version);
        QTEST(QString(stockWord(found, FreeIpaRelease::fromText(version))), "word");
    }

    void answersWhereNothingListensAndKnowsAStranger()
    {
        QTcpServer stranger;
        QVERIFY(stranger.listen(QHostAddress::LocalHost));
        const int answered = freePort();
        int closed = freePort();
        while (closed == answered)
            closed = freePort();
        const auto probe = [](int id, int port, const char *talk) {
            return QJsonObject{{QStringLiteral("id"), id},
                               {QStringLiteral("address"), QStringLiteral("127.0.0.1")},
                               {QStringLiteral("port"), port},
                               {QStringLiteral("transport"), QStringLiteral("tcp")},
                               {QStringLiteral("talk"), QString::fromLatin1(talk)}};
        };
        const QJsonObject order{
            {QStringLiteral("limit"), 2},
            {QStringLiteral("hold"), 20},
            {QStringLiteral("token"), QStringLiteral("abc")},
            {QStringLiteral("listen"),
             QJsonArray{QJsonArray{answered, QStringLiteral("tcp")}, QJsonArray{stranger.serverPort(), QStringLiteral("tcp")}}},
            {QStringLiteral("probes"), QJsonArray{probe(0, answered, "responder"), probe(1, stranger.serverPort(), "ldap"),
                                                  probe(2, closed, "https"), probe(3, answered, "https")}}};
        const QMap<int, QString> verdicts = run(order, [&stranger] {
            while (QTcpSocket *socket = stranger.nextPendingConnection()) {
                socket->write("SSH-2.0-stranger\r\n");
                socket->disconnectFromHost();
            }
        });
        QCOMPARE(verdicts.value(-1), QStringLiteral("held 1"));
        QCOMPARE(verdicts.value(0), QStringLiteral("open"));
        QCOMPARE(verdicts.value(1), QStringLiteral("wrong-service"));
        QCOMPARE(verdicts.value(2), QStringLiteral("refused"));
        QCOMPARE(verdicts.value(3), QStringLiteral("wrong-service"));
    }

    void endsWhenNobodyReadsAnyMore()
    {
        QProcess reader; // goes away after the first line, as a cut connection does
        QProcess process;
        process.setStandardOutputProcess(&reader);
        start(process, {{QStringLiteral("limit"), 1},
                        {QStringLiteral("hold"), 600},
                        {QStringLiteral("token"), QStringLiteral("abc")},
                        {QStringLiteral("listen"), QJsonArray{QJsonArray{freePort(), QStringLiteral("tcp")}}}});
        reader.start(QStringLiteral("head"), {QStringLiteral("-n"), QStringLiteral("1")});
        while (process.bytesToWrite() > 0)
            QVERIFY(process.waitForBytesWritten());
        QVERIFY(reader.waitForFinished(10000));
        QVERIFY(reader.readAllStandardOutput().contains("listening"));
        QVERIFY(process.waitForFinished(10000));
    }

private:
    static void start(QProcess &process, const QJsonObject &order)
    {
        const RemoteCommand command = remoteScript(QStringLiteral("conncheck.py"), order, std::chrono::seconds(30));
        process.start(command.argv.first(), command.argv.mid(1));
        process.write(command.input);
        process.closeWriteChannel();
    }

    /// Verdicts by id until all probes are done; -1 tells how many ports somebody else holds.
    template<typename Serve>
    static QMap<int, QString> run(const QJsonObject &order, Serve serve)
    {
        QProcess process;
        start(process, order);
        QMap<int, QString> verdicts;
        for (bool probed = false; !probed && process.state() != QProcess::NotRunning;) {
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
            serve();
            while (process.canReadLine()) {
                const QJsonObject object = QJsonDocument::fromJson(process.readLine()).object();
                if (object.contains(QLatin1StringView("held")))
                    verdicts.insert(-1, QStringLiteral("held %1").arg(object.value(QLatin1StringView("held")).toArray().size()));
                else if (object.contains(QLatin1StringView("id")))
                    verdicts.insert(object.value(QLatin1StringView("id")).toInt(),
                                    object.value(QLatin1StringView("verdict")).toString());
                probed = probed || object.contains(QLatin1StringView("probed"));
            }
        }
        process.kill();
        process.waitForFinished();
        return verdicts;
    }
};

QTEST_GUILESS_MAIN(TestConnections)
#include "tst_connections.moc"
