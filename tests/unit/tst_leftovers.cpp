// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/cleanupsteps.h"
#include "plan/hostfacts.h"
#include "plan/leftovers.h"
#include "plan/runrecord.h"
#include "plan/wayback.h"
#include "support/localshell.h"

#include <QTemporaryDir>
#include <QTest>
#include <algorithm>

using namespace rd;

namespace {

/// A directory that holds what it was given; a search gives what lies below its base and fits a part of its filter.
class HeldDirectory final : public Directory
{
public:
    QMap<QString, QHash<QByteArray, QList<QByteArray>>> entries;
    QStringList refused; ///< DNs whose change is not allowed
    std::optional<Error> searchError;

    QString host() const override { return QStringLiteral("ipa1.example.com"); }
    Result<QList<DirectoryEntry>> search(const DirectorySearch &what, Monitor &) override
    {
        if (searchError)
            return pass(*searchError);
        QList<DirectoryEntry> found;
        bool base = false;
        for (auto entry = entries.cbegin(); entry != entries.cend(); ++entry) {
            base = base || entry.key().endsWith(what.base, Qt::CaseInsensitive);
            const bool below = what.scope == Scope::Base ? entry.key().compare(what.base, Qt::CaseInsensitive) == 0
                                                         : entry.key().endsWith(what.base, Qt::CaseInsensitive);
            if (below && fits(entry.value(), what.filter))
                found << DirectoryEntry{entry.key(), entry.value()};
        }
        if (!base)
            return fail(Fault::NotFound, QStringLiteral("no such entry"));
        return found;
    }
    Result<> change(const DirectoryChange &what, Monitor &) override
    {
        if (refused.contains(what.dn))
            return fail(Fault::Denied, QStringLiteral("not allowed"));
        if (what.kind == DirectoryChange::Kind::Add) {
            for (const auto &value : what.values)
                entries[what.dn][value.name.toLower()] = value.values;
            return {};
        }
        if (!entries.contains(what.dn))
            return fail(Fault::NotFound, QStringLiteral("no such entry"));
        if (what.kind == DirectoryChange::Kind::Delete) {
            for (auto entry = entries.cbegin(); entry != entries.cend(); ++entry)
                if (entry.key() != what.dn && entry.key().endsWith(u',' + what.dn))
                    return fail(Fault::RemoteFailed, QStringLiteral("not allowed on non-leaf"));
            entries.remove(what.dn);
            return {};
        }
        for (const auto &value : what.values) {
            QList<QByteArray> &held = entries[what.dn][value.name.toLower()];
            if (value.edit == DirectoryChange::Edit::Replace)
                held = value.values;
            else
                for (const QByteArray &one : value.values)
                    held.removeAll(one);
        }
        return {};
    }

private:
    // Enough of a filter for what the survey asks: one of its (name=value) parts fits, "*" at the ends is anything.
    static bool fits(const QHash<QByteArray, QList<QByteArray>> &entry, const QByteArray &filter)
    {
        bool all = filter.startsWith("(&");
        bool any = false;
        for (const QByteArray &piece : filter.split('(')) {
            const qsizetype equals = piece.indexOf('=');
            if (equals < 1)
                continue;
            const QByteArray value = piece.mid(equals + 1).left(piece.indexOf(')') - equals - 1);
            const auto held = entry.value(piece.left(equals).toLower());
            const bool fit = std::any_of(held.cbegin(), held.cend(), [&value](const QByteArray &one) {
                QByteArray bare = value;
                bare.replace('*', "");
                return value == "*" || (value.contains('*') ? one.contains(bare) : one.compare(value, Qt::CaseInsensitive) == 0);
            });
            any = any || fit;
            all = all && (fit || filter.contains("(|"));
        }
        return filter.startsWith("(&") ? all && any : any;
    }
};

const LostServer lost{.fqdn = QStringLiteral("ipa3.example.com"),
                      .realm = QStringLiteral("EXAMPLE.COM"),
                      .suffix = QStringLiteral("dc=example,dc=com")};

HeldDirectory directoryWithTraces()
{
    HeldDirectory held;
    const auto add = [&held](const char *dn, QHash<QByteArray, QList<QByteArray>> values) {
        values["objectclass"] << "top";
        held.entries.insert(QString::fromLatin1(dn), values);
    };
    add("cn=ipa3.example.com,cn=masters,cn=ipa,cn=etc,dc=example,dc=com", {});
    add("cn=KDC,cn=ipa3.example.com,cn=masters,cn=ipa,cn=etc,dc=example,dc=com", {});
    add("cn=ipa1.example.com,cn=masters,cn=ipa,cn=etc,dc=example,dc=com", {});
    add("cn=replica,cn=dc\\3Dexample\\2Cdc\\3Dcom,cn=mapping tree,cn=config",
        {{"objectclass", {"nsds5replica"}},
         {"nsds5replicaroot", {"dc=example,dc=com"}},
         {"nsds50ruv",
          {"{replicageneration} 5f0000000000000000000000", "{replica 4 ldap://ipa1.example.com:389}",
           "{replica 9 ldap://ipa3.example.com:389}"}}});
    add("cn=meToipa3.example.com,cn=replica,cn=dc\\3Dexample\\2Cdc\\3Dcom,cn=mapping tree,cn=config",
        {{"objectclass", {"nsds5replicationagreement"}}, {"nsds5replicahost", {"ipa3.example.com"}}});
    add("cn=meToipa2.example.com,cn=replica,cn=dc\\3Dexample\\2Cdc\\3Dcom,cn=mapping tree,cn=config",
        {{"objectclass", {"nsds5replicationagreement"}}, {"nsds5replicahost", {"ipa2.example.com"}}});
    add("cn=replication managers,cn=sysaccounts,cn=etc,dc=example,dc=com",
        {{"member",
          {"krbprincipalname=ldap/ipa1.example.com@EXAMPLE.COM,cn=services,cn=accounts,dc=example,dc=com",
           "krbprincipalname=ldap/ipa3.example.com@EXAMPLE.COM,cn=services,cn=accounts,dc=example,dc=com"}}});
    add("idnsname=_ldap._tcp,idnsname=example.com.,cn=dns,dc=example,dc=com",
        {{"srvrecord", {"0 100 389 ipa1.example.com.", "0 100 389 ipa3.example.com.", "0 100 389 xipa3.example.com."}}});
    add("idnsname=ipa3,idnsname=example.com.,cn=dns,dc=example,dc=com", {{"idnsname", {"ipa3"}}, {"arecord", {"192.0.2.3"}}});
    add("idnsname=ipa-ca,idnsname=example.com.,cn=dns,dc=example,dc=com",
        {{"idnsname", {"ipa-ca"}}, {"arecord", {"192.0.2.1", "192.0.2.3"}}});
    add("cn=default,ou=profile,dc=example,dc=com", {{"defaultserverlist", {"ipa1.example.com ipa3.example.com"}}});
    add("fqdn=ipa3.example.com,cn=computers,cn=accounts,dc=example,dc=com",
        {{"fqdn", {"ipa3.example.com"}}, {"krblastpwdchange", {"20260101000000Z"}}});
    add("cn=ipaservers,cn=hostgroups,cn=accounts,dc=example,dc=com",
        {{"member", {"fqdn=ipa3.example.com,cn=computers,cn=accounts,dc=example,dc=com"}}});
    return held;
}

} // namespace

class TestLeftovers : public QObject
{
    Q_OBJECT
private slots:
    void everythingOfTheLostServerIsFoundAndNothingElse();
    void removingEverythingInTheFoundOrderLeavesNothing();
    void aCleanDirectoryHasNoLeftovers();
    void aPreparedHostEntryIsNotAnEnrolledOne();
    void aDirectoryThatCannotBeReadIsNoCleanOne();
    void aMachineIsReadFromWhatItsCommandPrints();
    void whatRunsThoughNothingStartsItIsFoundAndStopped();
    void aStrangersBytesDoNotMakeAMachineDirty();
    void onlyARunThatEndedWithoutAReplicaIsCleanedUp();
};

void TestLeftovers::everythingOfTheLostServerIsFoundAndNothingElse()
{
    HeldDirectory held = directoryWithTraces();
    SilentMonitor monitor;
    const auto found = findLeftovers(held, lost, monitor);
    QVERIFY(found.has_value());
    QStringList texts;
    for (const Leftover &one : *found)
        texts << one.text;
    const QString all = texts.join(u'\n');
    for (const char *part :
         {"cn=KDC,cn=ipa3.example.com", "cn=meToipa3.example.com", "number 9", "replication managers",
          "0 100 389 ipa3.example.com.", "192.0.2.3 in idnsname=ipa-ca", "old clients", "ipaservers", "host entry"})
        QVERIFY2(all.contains(QLatin1StringView(part)), qPrintable(QLatin1StringView(part) + u'\n' + all));
    for (const char *part : {"xipa3", "ipa1.example.com.", "meToipa2", "number 4"})
        QVERIFY2(!all.contains(QLatin1StringView(part)), qPrintable(QLatin1StringView(part) + u'\n' + all));
    QVERIFY(tellsOfServer(*found));
}

void TestLeftovers::removingEverythingInTheFoundOrderLeavesNothing()
{
    HeldDirectory held = directoryWithTraces();
    SilentMonitor monitor;
    const auto found = findLeftovers(held, lost, monitor);
    for (const Leftover &one : *found) {
        const auto gone = removeLeftover(held, one, monitor);
        QVERIFY2(gone.has_value(), gone ? "" : qPrintable(one.text + u' ' + gone.error().summary));
    }
    QVERIFY(held.entries.contains(QStringLiteral("cn=clean 9,cn=cleanallruv,cn=tasks,cn=config")));
    QVERIFY(held.entries.contains(QStringLiteral("idnsname=ipa3,idnsname=example.com.,cn=dns,dc=example,dc=com")));
    held.entries[QStringLiteral("cn=replica,cn=dc\\3Dexample\\2Cdc\\3Dcom,cn=mapping tree,cn=config")]["nsds50ruv"].removeLast();
    QCOMPARE(findLeftovers(held, lost, monitor)->size(), 0);
}

void TestLeftovers::aCleanDirectoryHasNoLeftovers()
{
    HeldDirectory held = directoryWithTraces();
    SilentMonitor monitor;
    LostServer other = lost;
    other.fqdn = QStringLiteral("ipa7.example.com");
    QCOMPARE(findLeftovers(held, other, monitor)->size(), 0);
}

void TestLeftovers::aPreparedHostEntryIsNotAnEnrolledOne()
{
    HeldDirectory held;
    held.entries.insert(QStringLiteral("fqdn=ipa3.example.com,cn=computers,cn=accounts,dc=example,dc=com"),
                        {{"objectclass", {"top"}}, {"fqdn", {"ipa3.example.com"}}});
    SilentMonitor monitor;
    auto found = findLeftovers(held, lost, monitor);
    QCOMPARE(found->size(), 1);
    QCOMPARE(found->first().kind, Leftover::Kind::PlainHost);
    QVERIFY(!tellsOfServer(*found));
}

void TestLeftovers::aDirectoryThatCannotBeReadIsNoCleanOne()
{
    HeldDirectory held;
    held.searchError = Error{Fault::Unreachable, QStringLiteral("gone"), {}, {}};
    SilentMonitor monitor;
    const auto found = findLeftovers(held, lost, monitor);
    QVERIFY(!found);
    QCOMPARE(found.error().fault, Fault::Unreachable);
}

void TestLeftovers::aMachineIsReadFromWhatItsCommandPrints()
{
    const LeftOnMachine left = parseLeftOnMachine("state=server\nstate=client\nfile=/var/lib/pki-ca\nport=389 (ns-slapd)\n");
    QCOMPARE(left.state, LeftOnMachine::State::Server);
    QCOMPARE(left.files, QStringList{QStringLiteral("/var/lib/pki-ca")});
    QCOMPARE(left.ports, QStringList{QStringLiteral("389 (ns-slapd)")});
    QCOMPARE(parseLeftOnMachine("state=client\n").state, LeftOnMachine::State::Client);
    QCOMPARE(parseLeftOnMachine("state=half-client\n").state, LeftOnMachine::State::HalfClient);
    QCOMPARE(parseLeftOnMachine("").state, LeftOnMachine::State::Bare);
    QVERIFY(parseHostFacts("enrolled=sysrestore\n").enrolled);
    QVERIFY(parseHostFacts("enrolled=sysrestore\nenrolment=True\n").enrolled);
    QVERIFY(!parseHostFacts("enrolled=sysrestore\nenrolment=False\n").enrolled);
}

void TestLeftovers::whatRunsThoughNothingStartsItIsFoundAndStopped()
{
    const QTemporaryDir tools;
    QFile systemctl(tools.filePath(QStringLiteral("systemctl")));
    QVERIFY(systemctl.open(QIODevice::WriteOnly));
    // apache2 runs and is disabled; krb5kdc runs and is enabled; all else does not run.
    systemctl.write("#!/bin/sh\ncd \"${0%/*}\" || exit\ncase \"$*\" in\n*is-active*apache2.service) [ ! -e stopped ] ;;\n"
                    "*krb5kdc.service) ;;\n'stop -- apache2.service') touch stopped ;;\n*) exit 3 ;;\nesac\n");
    systemctl.close();
    QVERIFY(systemctl.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    const QByteArray path = qgetenv("PATH");
    qputenv("PATH", tools.path().toUtf8() + ':' + path);
    const auto back = qScopeGuard([&path] { qputenv("PATH", path); });
    test::LocalShell shell;
    SilentMonitor monitor;

    const auto before = lookAtMachine(shell, lost.fqdn, monitor);
    QVERIFY(before);
    QCOMPARE(before->units, QStringList{QStringLiteral("apache2.service")});
    QVERIFY(stopForgotten(shell, before->units, monitor));

    QVERIFY(lookAtMachine(shell, lost.fqdn, monitor)->units.isEmpty());
    const auto refused = stopForgotten(shell, {QStringLiteral("httpd.service")}, monitor);
    QCOMPARE(refused.error().summary, QStringLiteral("httpd.service could not be stopped on this machine."));
}

void TestLeftovers::aStrangersBytesDoNotMakeAMachineDirty()
{
    const LeftOnMachine left = parseLeftOnMachine(QByteArray("\xff\xfe=\n====\nfile\n=x\n\0port\n", 22));
    QCOMPARE(left.state, LeftOnMachine::State::Bare);
    QVERIFY(left.files.isEmpty() && left.ports.isEmpty());
}

void TestLeftovers::onlyARunThatEndedWithoutAReplicaIsCleanedUp()
{
    const QTemporaryDir root;
    ReplicaOrder order;
    order.target = lost.fqdn;
    order.source = QStringLiteral("ipa1.example.com");
    const auto record = *RunRecord::create(order, root.path());
    QCOMPARE(wayBack(*record)->deed, ReplicaOrder::Deed::CleanUp);
    QCOMPARE(wayBack(*record)->target, lost.fqdn);
    QVERIFY(record->setFact(QStringLiteral("installJob"), QStringLiteral("job")));
    QVERIFY(!wayBack(*record)); // its installer may still run there
    QVERIFY(record->setFact(QStringLiteral("installJob"), QJsonValue()));
    QVERIFY(record->setFact(QStringLiteral("installed"), true));
    QVERIFY(!wayBack(*record)); // only the verification failed
}

QTEST_GUILESS_MAIN(TestLeftovers)
#include "tst_leftovers.moc"
