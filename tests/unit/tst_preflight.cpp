// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/preflightstep.h"
#include "support/goodpreflight.h"

#include <QJsonDocument>
#include <QtTest>

using namespace rd;
using namespace rd::test;

namespace {

QString q(const char *text)
{
    return QString::fromLatin1(text);
}

const QString sourceName = QStringLiteral("ipa1.example.com");
const QString targetName = QStringLiteral("ipa2.example.com");

PreflightFacts goodFacts()
{
    return goodPreflight(sourceName, targetName);
}

using Change = std::function<void(PreflightFacts &)>;

std::optional<CheckState> stateOf(const CheckList &checks, const QString &id)
{
    std::optional<CheckState> worst;
    for (const Check &check : checks)
        if (check.id == id)
            worst = std::max(worst.value_or(CheckState::Passed), check.state);
    return worst;
}

} // namespace

Q_DECLARE_METATYPE(Change)

class TestPreflight : public QObject
{
    Q_OBJECT
private slots:
    void aGoodMachineRaisesNoAlarm()
    {
        const CheckList checks = preflightChecks(goodFacts());
        QVERIFY(checks.size() > 40);
        for (const Check &check : checks)
            QVERIFY2(check.state == CheckState::Passed || check.state == CheckState::Information, qPrintable(check.id));
        QVERIFY(!preflightError(checks));
    }

    void everyProblemIsFound_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<QString>("id");
        QTest::addColumn<CheckState>("state");
        const auto row = [](const char *name, const char *id, CheckState state, Change change) {
            QTest::newRow(name) << std::move(change) << q(id) << state;
        };
        const auto target = [](auto change) -> Change { return [change](PreflightFacts &facts) { change(*facts.target); }; };
        const auto source = [](auto change) -> Change { return [change](PreflightFacts &facts) { change(*facts.source); }; };
        const auto directory = [](auto change) -> Change {
            return [change](PreflightFacts &facts) { change(**facts.directory); };
        };
        const auto order = [](auto change) -> Change { return [change](PreflightFacts &facts) { change(facts.order); }; };
        const auto own = [&target](auto change) {
            return target([change](HostSurvey &survey) { change(survey.lookups[targetName]); });
        };
        using S = CheckState;

        row("the machine cannot be reached", "reach", S::Blocking,
            [](PreflightFacts &facts) { facts.target = fail(Fault::Unreachable, q("no")); });
        row("an ordinary user", "root", S::Blocking, target([](HostSurvey &s) { s.isRoot = false; }));
        row("something was not told in time", "slow", S::NotTestable, target([](HostSurvey &s) { s.late << q("packages"); }));
        row("the directory refuses the sign-in", "directory", S::Blocking,
            [](PreflightFacts &facts) { facts.directory = Result<SourceDirectory>(fail(Fault::AuthFailed, q("no"))); });

        row("a broken name", "name-rules", S::Blocking, order([](PreflightOrder &o) { o.target = q("ipa_2.example.com"); }));
        row("the machine has another name", "target-name", S::Blocking,
            target([](HostSurvey &s) { s.fqdn = q("old.example.com"); }));
        row("the source has another name", "source-name", S::Blocking,
            source([](HostSurvey &s) { s.fqdn = q("x.example.com"); }));
        row("the name is the domain's", "domain-name", S::Blocking, source([](HostSurvey &s) { s.domain = targetName; }));
        row("its name does not resolve", "forward-lookup", S::Blocking, own([](NameLookup &l) { l = {}; }));
        row("its name stands for localhost", "not-localhost", S::Blocking,
            own([](NameLookup &l) { l.addresses = {q("127.0.0.1")}; }));
        row("or for ::1", "not-localhost", S::Blocking, own([](NameLookup &l) { l.addresses << q("::1"); }));
        row("the address is another machine's", "own-address", S::Blocking,
            own([](NameLookup &l) { l = lookup(targetName, q("192.0.2.99")); }));
        row("the short name comes first", "canonical-name", S::Blocking, own([](NameLookup &l) { l.canonical = q("ipa2"); }));
        row("the reverse is missing, before 4.2", "reverse-lookup", S::Blocking,
            own([](NameLookup &l) { l.reverse[targetAddress].clear(); }));
        row("the reverse is wrong, since 4.2", "reverse-lookup", S::Advisory, [](PreflightFacts &facts) {
            facts.source->version = facts.target->version = q("4.6.4");
            facts.target->lookups[targetName].reverse[targetAddress] = q("x.example.com");
        });
        row("localhost is not mapped", "localhost-mapping", S::Advisory,
            target([](HostSurvey &s) { s.hostsFile.removeFirst(); }));
        row("the name stands in /etc/hosts twice", "hosts-file", S::Advisory, target([](HostSurvey &s) {
                s.hostsFile << QStringList{q("192.0.2.13"), targetName};
            }));
        row("it does not find the source", "source-from-target", S::Blocking,
            target([](HostSurvey &s) { s.lookups[sourceName] = {}; }));
        row("it finds another source", "source-from-target", S::Advisory,
            target([](HostSurvey &s) { s.lookups[sourceName] = lookup(sourceName, q("192.0.2.98")); }));
        row("the source does not find it, and no address is given", "target-from-source", S::Blocking, [](PreflightFacts &facts) {
            facts.order.ipAddresses.clear();
            facts.source->lookups[targetName] = {};
        });
        row("the source finds another machine", "target-from-source", S::Blocking,
            source([](HostSurvey &s) { s.lookups[targetName] = lookup(targetName, q("192.0.2.97")); }));
        row("the address given is not its own", "given-address", S::Blocking,
            order([](PreflightOrder &o) { o.ipAddresses = {q("192.0.2.96")}; }));
        row("no name server", "name-servers", S::Advisory, target([](HostSurvey &s) { s.nameServers.clear(); }));
        row("a name server says another reverse", "dns-from-here", S::Advisory,
            [](PreflightFacts &facts) { facts.nameServers.first().names[sourceAddress] = QStringList{q("x.example.com.")}; });
        row("a name server does not answer", "dns-from-here", S::NotTestable,
            [](PreflightFacts &facts) { facts.nameServers.first().addresses = fail(Fault::TimedOut, q("no")); });

        row("the clock is 3 s off", "time-offset", S::Advisory, target([](HostSurvey &s) { s.clockAhead = 3; }));
        row("the clock is 10 minutes off", "time-offset", S::Blocking, target([](HostSurvey &s) { s.clockAhead = -600; }));
        row("the KDC's clock is 10 minutes off", "kdc-clock", S::Blocking,
            [](PreflightFacts &facts) { (**facts.connections).results.first().clock = 600; });

        row("little memory", "memory", S::Advisory, target([](HostSurvey &s) { s.memoryFree = 500; }));
        row("little memory, since 4.9", "memory", S::Blocking, [](PreflightFacts &facts) {
            facts.source->version = facts.target->version = q("4.9.13");
            facts.target->memoryFree = 500;
        });
        row("little disk space", "disk", S::Advisory, target([](HostSurvey &s) { s.room[q("/var/lib")] = 1000; }));
        row("no disk space", "disk", S::Blocking, target([](HostSurvey &s) { s.room[q("/var/log")] = 20; }));
        row("no disk space in the directory's own file system", "disk", S::Blocking,
            target([](HostSurvey &s) { s.room[q("/var/lib/dirsrv")] = 20; }));
        row("no disk space on the source", "disk", S::Blocking, source([](HostSurvey &s) { s.room[q("/var/lib")] = 20; }));
        row("no ::1", "ipv6-loopback", S::Advisory, target([](HostSurvey &s) { s.ipv6Loopback = false; }));
        row("no ::1, since 4.5", "ipv6-loopback", S::Blocking, [](PreflightFacts &facts) {
            facts.source->version = facts.target->version = q("4.12.2");
            facts.target->ipv6Loopback = false;
        });
        row("FIPS on one side", "fips", S::Blocking, source([](HostSurvey &s) { s.fips = true; }));
        row("FIPS and a bundle", "fips", S::Blocking,
            [](PreflightFacts &facts) { facts.source->fips = facts.target->fips = true; });
        row("another crypto policy", "crypto-policy", S::Advisory, target([](HostSurvey &s) { s.cryptoPolicy = q("FUTURE"); }));
        row("no encryption type in common", "encryption-types", S::Blocking,
            target([](HostSurvey &s) { s.encryptionTypes = {q("des3-cbc-sha1")}; }));
        row("no random numbers", "entropy", S::Advisory, target([](HostSurvey &s) { s.entropy = 20; }));
        row("another mask", "umask", S::Information, target([](HostSurvey &s) { s.umask = q("0077"); }));
        row("another state of SELinux", "selinux", S::Information, target([](HostSurvey &s) { s.selinux = q("off"); }));
        row("no time service", "time-service", S::Information, target([](HostSurvey &s) { s.running.clear(); }));
        row("a firewall", "firewall", S::Information, target([](HostSurvey &s) { s.running << q("firewalld"); }));

        row("no installer", "installer", S::Blocking, target([](HostSurvey &s) { s.hasInstaller = false; }));
        row("an older replica", "version", S::Blocking, target([](HostSurvey &s) { s.version = q("3.0.0"); }));
        row("a newer replica from a bundle", "version", S::Advisory, target([](HostSurvey &s) { s.version = q("4.4.0"); }));
        row("a version not told", "version", S::NotTestable, target([](HostSurvey &s) { s.version.clear(); }));
        row("the source is no server", "source-server", S::Blocking, source([](HostSurvey &s) { s.leftovers.clear(); }));
        row("the source makes no bundles", "prepare", S::Blocking, source([](HostSurvey &s) { s.hasPrepare = false; }));
        row("no named for DNS", "dns-software", S::Blocking, target([](HostSurvey &s) { s.hasNamed = false; }));
        row("no plug-in of named", "dns-software", S::Blocking, target([](HostSurvey &s) { s.hasDyndb = false; }));

        const auto held = [&target](int number) {
            return target([number](HostSurvey &s) { s.heldPorts << HeldPort{number, false, q("other")}; });
        };
        row("389 is taken", "directory-ports", S::Blocking, held(389));
        row("88 is taken", "kerberos-ports", S::Blocking, held(88));
        row("443 is taken", "web-ports", S::Blocking, held(443));
        row("8443 is taken", "ca-ports", S::Blocking, held(8443));
        row("53 is taken", "dns-ports", S::Advisory, held(53));
        row("7389 is taken, before 3.1", "ca-ports", S::Blocking, [](PreflightFacts &facts) {
            facts.source->version = facts.target->version = q("2.2.0");
            facts.target->heldPorts << HeldPort{7389, false, q("ns-slapd")};
        });

        const auto left = [&target](const char *kind, const char *path) {
            return target([kind, path](HostSurvey &s) { s.leftovers[q(kind)] << q(path); });
        };
        row("a server half set up", "leftover-server", S::Blocking, left("server", "/var/lib/ipa/sysrestore/sysrestore.state"));
        row("a client, for a bundle", "leftover-client", S::Blocking, left("client", "/etc/ipa/default.conf"));
        row("a client of another realm", "leftover-client", S::Blocking, [](PreflightFacts &facts) {
            facts.order.promotion = true;
            facts.target->realm = q("OTHER.COM");
            facts.target->leftovers[q("client")] << q("/etc/ipa/default.conf");
        });
        row("an instance of the directory server", "leftover-directory", S::Blocking, left("directory", "/etc/dirsrv/slapd-X"));
        row("parts of a CA", "leftover-ca", S::Blocking, left("ca", "/var/lib/pki/pki-tomcat"));
        row("parts of a CA where none is ordered", "leftover-ca", S::Advisory, [](PreflightFacts &facts) {
            facts.order.setupCa = false;
            facts.target->leftovers[q("ca")] << q("/var/lib/pki-ca");
        });
        row("old keys", "leftover-keys", S::Advisory, left("keys", "/etc/krb5.keytab"));
        row("another authority", "leftover-authority", S::Blocking,
            target([](HostSurvey &s) { s.caCertificate = "-----BEGIN X"; }));

        row("level 1 for a bundle", "domain-level", S::Blocking, directory([](SourceDirectory &d) { d.domainLevel = 1; }));
        row("level 0 for a promotion", "domain-level", S::Blocking, order([](PreflightOrder &o) { o.promotion = true; }));
        row("no replication managers", "replication-managers", S::Blocking, [](PreflightFacts &facts) {
            facts.order.promotion = true;
            (**facts.directory).hasReplicationManagers = false;
        });
        row("an agreement left", "agreement", S::Blocking,
            directory([](SourceDirectory &d) { d.agreementsWithTarget << q("cn=x"); }));
        row("an entry among the servers left", "master-entry", S::Blocking,
            directory([](SourceDirectory &d) { d.masterEntry = q("cn=x"); }));
        row("a host entry left", "host-entry", S::Blocking, directory([](SourceDirectory &d) { d.hostEntry = q("fqdn=x"); }));
        row("a replica number left", "ruv", S::Advisory, directory([](SourceDirectory &d) { d.ruvSuffixes << q("o=ipaca"); }));
        row("a delegation left", "s4u2proxy", S::Advisory, directory([](SourceDirectory &d) { d.delegations << q("cn=x"); }));
        row("service records left", "dns-leftover", S::Advisory, directory([](SourceDirectory &d) { d.dnsEntries << q("x"); }));
        row("the domain has no CA", "source-ca", S::Blocking, directory([](SourceDirectory &d) { d.roles.remove(q("CA")); }));
        row("another server has the CA", "source-ca", S::Blocking,
            directory([](SourceDirectory &d) { d.roles[q("CA")] = QStringList{q("ipa9.example.com")}; }));
        row("no KRA to clone", "source-kra", S::Blocking, order([](PreflightOrder &o) { o.setupKra = true; }));
        row("DNS is not the domain's", "dns-servers", S::Blocking,
            directory([](SourceDirectory &d) { d.roles.remove(q("DNS")); }));
        row("many agreements", "agreement-count", S::Advisory, directory([](SourceDirectory &d) { d.agreements = 4; }));
        row("something was not shown", "directory", S::NotTestable, directory([](SourceDirectory &d) {
                d.unread << Error{Fault::Denied, q("no"), {}, {}};
            }));

        row("a certificate has ended", "web-certificate", S::Blocking,
            [](PreflightFacts &facts) { (**facts.connections).results.first().certificateEnds = 1700000000; });
        row("a certificate ends soon", "web-certificate", S::Advisory,
            [](PreflightFacts &facts) { (**facts.connections).results.first().certificateEnds = 1800000000 + 86400; });
        row("a certificate cannot be renewed", "tracked-certificates", S::Advisory, source([](HostSurvey &s) {
                s.certificates << TrackedCertificate{q("CN=CA Audit"), q("CA_UNREACHABLE"), q("2027")};
            }));
        const auto closed = [](Leg leg, PortVerdict verdict, PortNeed need) -> Change {
            return [=](PreflightFacts &facts) { (**facts.connections).results << port(636, leg, verdict, need); };
        };
        row("a port is filtered", "port-636-tcp-to-source", S::Blocking,
            closed(Leg::ToSource, PortVerdict::Filtered, PortNeed::Required));
        row("a port on the way back is refused", "port-636-tcp-to-replica", S::Blocking,
            closed(Leg::ToReplica, PortVerdict::Refused, PortNeed::Required));
        row("an advisory port is filtered", "port-636-tcp-to-source", S::Advisory,
            closed(Leg::ToSource, PortVerdict::Filtered, PortNeed::Advisory));
        row("a wrong certificate", "port-636-tcp-to-source", S::Blocking,
            closed(Leg::ToSource, PortVerdict::CertificateProblem, PortNeed::Required));
        row("the connection check is not wanted", "port-636-tcp-to-source", S::Advisory, [](PreflightFacts &facts) {
            facts.order.noConncheck = true;
            (**facts.connections).results << port(636, Leg::ToSource, PortVerdict::Filtered);
        });
        row("the ports could not be tried", "connections", S::Blocking, [](PreflightFacts &facts) {
            (**facts.connections).problems << Error{Fault::RemoteFailed, q("no"), {}, q("advice")};
        });
    }
    void everyProblemIsFound()
    {
        QFETCH(Change, change);
        QFETCH(QString, id);
        QFETCH(CheckState, state);
        PreflightFacts facts = goodFacts();
        change(facts);
        const CheckList checks = preflightChecks(facts);
        const auto found = stateOf(checks, id);
        QVERIFY2(found, "there is no such check");
        QCOMPARE(*found, state);
        for (const Check &check : checks)
            if (check.id == id && check.state >= CheckState::Advisory && !check.fault) {
                QVERIFY(!check.title.isEmpty());
                QVERIFY(!check.why.isEmpty());
                QVERIFY(!check.mend.isEmpty());
            }
        QCOMPARE(preflightError(checks).has_value(), state == CheckState::Blocking);
    }

    void anEnrolledMachineMayBePromoted()
    {
        PreflightFacts facts = goodFacts();
        facts.order.promotion = true;
        (**facts.directory).domainLevel = 1;
        (**facts.directory).hostEntry = q("fqdn=ipa2.example.com,cn=computers");
        facts.target->realm = facts.source->realm;
        facts.target->leftovers = {{q("client"), {q("/etc/ipa/default.conf")}}, {q("keys"), {q("/etc/krb5.keytab")}}};
        QVERIFY(worstOf(preflightChecks(facts)) <= CheckState::Information);
    }

    void whatIsOverruledDoesNotStandInTheWay()
    {
        PreflightFacts facts = goodFacts();
        facts.target->heldPorts << HeldPort{389, false, q("other")};
        (**facts.directory).masterEntry = q("cn=x");
        CheckList checks = preflightChecks(facts);
        const auto both = preflightError(checks);
        QVERIFY(both && both->detail.contains(q("directory-ports")) && both->detail.contains(q("master-entry")));
        overrule(checks, {q("directory-ports")});
        const auto one = preflightError(checks);
        QVERIFY(one && one->summary.contains(q("cn=x")));
        overrule(checks, {q("directory-ports"), q("master-entry")});
        QVERIFY(!preflightError(checks));
        QCOMPARE(worstOf(checks), CheckState::Advisory);
    }

    void aFailureCannotBeOverruled()
    {
        PreflightFacts facts = goodFacts();
        facts.source = fail(Fault::Unreachable, q("The machine is not reachable."), q("detail"), q("advice"));
        CheckList checks = preflightChecks(facts);
        overrule(checks, {q("reach")});
        const auto error = preflightError(checks);
        QVERIFY(error);
        QCOMPARE(error->fault, Fault::Unreachable);
        QCOMPARE(error->advice, q("advice"));
    }

    void aStrangersAnswerIsBoundedAndPlain()
    {
        QVERIFY(!parseSurvey("welcome to this machine\n", q("h"), 0));
        QVERIFY(!parseSurvey("{\"identity\": 5}", q("h"), 0));
        QByteArray answer = "{'identity':{'fqdn':'A\\u001b[31m.b','uid':'0'},'ports':[[1e99,'tcp'],'x',[389,'tcp','a\\nb']],"
                            "'system':{'memoryFree':-1e300,'umask':7,'room':[]},'names':{'hosts':'no'},'leftovers':7,"
                            "'time':'now'}";
        const auto odd = parseSurvey(answer.replace('\'', '"'), q("h"), 0);
        QVERIFY(odd);
        QCOMPARE(odd->fqdn, q("a [31m.b"));
        QVERIFY(!odd->isRoot);
        QCOMPARE(odd->heldPorts.size(), 1);
        QCOMPARE(odd->heldPorts.first().program, q("a b"));
        QVERIFY(!odd->memoryFree && !odd->clockAhead);
        QVERIFY(!parseSurvey(QByteArray(5 << 20, ' ') + "{\"identity\": {\"fqdn\": \"a\"}}", q("h"), 0));
    }
};

QTEST_GUILESS_MAIN(TestPreflight)
#include "tst_preflight.moc"
