// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/filewatch.h"
#include "support/lab.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <algorithm>

using namespace rd::test;

namespace {

const QString source = QStringLiteral("ipa1.lab.test");
const QString target = QStringLiteral("ipa2.lab.test");
const QString path = QStringLiteral("/var/lib/ipa/replica-info-ipa2.lab.test.gpg");
const QString third = QStringLiteral("/var/lib/ipa/replica-info-ipa3.lab.test.gpg");

QJsonObject jsonOf(const Ended &ended)
{
    return QJsonDocument::fromJson(ended.out).object();
}

QStringList verdicts(const QJsonObject &bundle, const char *state)
{
    QStringList rules;
    for (const auto &one : bundle.value(QLatin1StringView("verdicts")).toArray())
        if (const QJsonObject verdict = one.toObject();
            verdict.value(QLatin1StringView("state")).toString() == QLatin1StringView(state))
            rules << verdict.value(QLatin1StringView("rule")).toString();
    return rules;
}

} // namespace

/// A bundle built on the administrator's machine makes a replica, and is listed, pushed and wiped on the way.
class TestBundles : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void aBundleIsBuiltHereAndBroughtToTheNewMachine();
    void itFitsTheNewMachineAndNoOther();
    void theInstallerMakesAReplicaFromIt();
    void theListSaysThatItIsNotNeededAnyMore();
    void whatADogtagCaMustSignIsPreparedOnTheSource();
    void aPushLeavesAnEqualFileForRootOnly();
    void nothingOfABundleIsInClearOnAnyDisk();
    void wipingLeavesNothing();

private:
    Ended bundle(const QStringList &arguments) const;
    QByteArray sumOn(const QString &host, const QString &file) const;
    QString makeCertificate(const QString &name, const QString &host = target) const;
    QByteArray partOfKey(const QString &file) const;
    Lab m_lab;
};

void TestBundles::initTestCase()
{
    if (const QString problem = m_lab.up(2, 1); !problem.isEmpty())
        QFAIL(qPrintable(problem));
}

Ended TestBundles::bundle(const QStringList &arguments) const
{
    return m_lab.runProgram(QStringList{QStringLiteral(RD_CLI), QStringLiteral("bundle")} + arguments +
                                QStringList{QStringLiteral("--ssh-config"), m_lab.state() + QStringLiteral("/hub/ssh_config"),
                                            QStringLiteral("--answers-fd"), QStringLiteral("3"), QStringLiteral("--json")},
                            "directory-manager=" + m_lab.passwords().manager + "\nkey-passphrase=p12-pin\n");
}

QByteArray TestBundles::sumOn(const QString &host, const QString &file) const
{
    return m_lab.exec(host, QStringLiteral("stat -c '%a %U:%G' '%1' && sha256sum < '%1'").arg(file)).out;
}

/// A PKCS#12 file for the new machine, as the domain's own CA would hand it out; its path on this machine.
QString TestBundles::makeCertificate(const QString &name, const QString &host) const
{
    const Ended made = m_lab.exec(
        QStringLiteral("ipa1"),
        QStringLiteral(
            "cd /root && openssl req -newkey rsa:2048 -noenc -keyout k.pem -subj /O=LAB.TEST/CN=%1 -out r.pem "
            "2>/dev/null && printf 'subjectAltName=DNS:%1\\n' >e && openssl x509 -req -in r.pem -CA "
            "/etc/ipa/ca.crt -CAkey /var/lib/ipa/ca/ca.key -CAcreateserial -CAserial s -days 200 -extfile e -out c.pem "
            "2>/dev/null && openssl pkcs12 -export -inkey k.pem -in c.pem -passout pass:p12-pin | base64; rm -f k.pem")
            .arg(host));
    const QString file = m_lab.home() + u'/' + name;
    QFile out(file);
    if (!out.open(QFile::WriteOnly) || out.write(QByteArray::fromBase64(made.out)) < 1000)
        qFatal("no certificate: %s", made.err.constData());
    return file;
}

void TestBundles::aBundleIsBuiltHereAndBroughtToTheNewMachine()
{
    const Ended made =
        bundle({QStringLiteral("create"), target, QStringLiteral("--from"), source, QStringLiteral("--dirsrv-pkcs12"),
                makeCertificate(QStringLiteral("ds.p12")), QStringLiteral("--http-pkcs12"),
                makeCertificate(QStringLiteral("web.p12")), QStringLiteral("--release"), QStringLiteral("3.3.5"),
                QStringLiteral("--to"), target, QStringLiteral("--ip-address"), QStringLiteral("10.203.0.12")});
    QVERIFY2(made.exitCode == 0, (made.out + made.err).constData());
    const QJsonObject told = jsonOf(made);
    QCOMPARE(told.value(QLatin1StringView("builtOn")).toString(), QStringLiteral("this-machine"));
    QCOMPARE(told.value(QLatin1StringView("host")).toString(), target);
    QCOMPARE(sumOn(QStringLiteral("ipa2"), path),
             "600 root:root\n" + told.value(QLatin1StringView("sha256")).toString().toLatin1() + "  -\n");
    QTRY_COMPARE_WITH_TIMEOUT(m_lab.exec(QStringLiteral("ipa1"), QStringLiteral("dig +short @10.203.0.11 ipa2.lab.test")).out,
                              QByteArray("10.203.0.12\n"), 30'000);
    QTRY_COMPARE_WITH_TIMEOUT(m_lab.exec(QStringLiteral("ipa1"), QStringLiteral("dig +short @10.203.0.11 -x 10.203.0.12")).out,
                              QByteArray("ipa2.lab.test.\n"), 30'000);
}

void TestBundles::itFitsTheNewMachineAndNoOther()
{
    const QStringList common{
        QStringLiteral("verify"),   path,  QStringLiteral("--on"), target, QStringLiteral("--realm"), QStringLiteral("LAB.TEST"),
        QStringLiteral("--source"), source};
    const Ended good =
        bundle(common + QStringList{QStringLiteral("--host"), target, QStringLiteral("--domain"), QStringLiteral("lab.test"),
                                    QStringLiteral("--installer-version"), QStringLiteral("3.3.5")});
    QVERIFY2(good.exitCode == 0, (good.out + good.err).constData());
    const QJsonObject told = jsonOf(good);
    QCOMPARE(told.value(QLatin1StringView("release")).toString(), QStringLiteral("3.3.5"));
    QCOMPARE(told.value(QLatin1StringView("file")).toObject().value(QLatin1StringView("mode")).toString(),
             QStringLiteral("0600"));
    QVERIFY(verdicts(told, "good").contains(QStringLiteral("dscert.p12")));

    const Ended other =
        bundle(common + QStringList{QStringLiteral("--host"), QStringLiteral("ipa9.lab.test"), QStringLiteral("--setup-ca"),
                                    QStringLiteral("--installer-version"), QStringLiteral("3.0.2")});
    QCOMPARE(other.exitCode, 2);
    QCOMPARE(verdicts(jsonOf(other), "bad"), (QStringList{QStringLiteral("host"), QStringLiteral("version"), QStringLiteral("ca"),
                                                          QStringLiteral("dscert.p12"), QStringLiteral("httpcert.p12")}));
}

void TestBundles::theInstallerMakesAReplicaFromIt()
{
    const Ended installed = m_lab.exec(QStringLiteral("ipa2"), QStringLiteral("ipa-replica-install -U -p '%1' -w '%2' %3")
                                                                   .arg(QString::fromLatin1(m_lab.passwords().manager),
                                                                        QString::fromLatin1(m_lab.passwords().admin), path));
    QVERIFY2(installed.exitCode == 0, (installed.out.right(3000) + installed.err).constData());
    const auto topology = [this] {
        return m_lab
            .runProgram({QStringLiteral(RD_CLI), QStringLiteral("topology"), source, QStringLiteral("--bind-dn"),
                         QStringLiteral("cn=Directory Manager"), QStringLiteral("--answers-fd"), QStringLiteral("3")},
                        "directory-manager=" + m_lab.passwords().manager + '\n')
            .exitCode;
    };
    QTRY_COMPARE_WITH_TIMEOUT(topology(), 0, 60'000);
    // Both servers show the certificates that were given, and the replica's directory answers over TLS with its own.
    const Ended shown =
        m_lab.exec(QStringLiteral("ipa1"), QStringLiteral("openssl s_client -connect ipa2.lab.test:636 -CAfile /etc/ipa/ca.crt "
                                                          "-verify_hostname ipa2.lab.test -verify_return_error </dev/null"));
    QVERIFY2(shown.out.contains("Verify return code: 0 (ok)"), shown.out.constData());
}

void TestBundles::theListSaysThatItIsNotNeededAnyMore()
{
    m_lab.exec(QStringLiteral("ipa1"), QStringLiteral("touch /var/lib/ipa/.replica-info-ipa2.lab.test.gpg.replica-desk-cut1"));
    const Ended listed =
        bundle({QStringLiteral("list"), source, QStringLiteral("--bind-dn"), QStringLiteral("cn=Directory Manager")});
    QVERIFY2(listed.exitCode == 1, (listed.out + listed.err).constData());
    const QJsonArray bundles = jsonOf(listed).value(QLatin1StringView("bundles")).toArray();
    QCOMPARE(bundles.size(), 2);
    for (const auto &one : bundles) {
        const QJsonObject stored = one.toObject();
        const bool partial = stored.value(QLatin1StringView("kind")) == QLatin1StringView("partial");
        QCOMPARE(stored.value(QLatin1StringView("host")).toString(), partial ? source : target);
        QVERIFY(stored.value(QLatin1StringView("stale")).toArray().contains(QStringLiteral("made-already")));
        QVERIFY(partial || !stored.value(QLatin1StringView("readableByOthers")).toBool());
    }
}

void TestBundles::whatADogtagCaMustSignIsPreparedOnTheSource()
{
    const Ended made = bundle({QStringLiteral("create"), QStringLiteral("ipa3.lab.test"), QStringLiteral("--from"), source,
                               QStringLiteral("--ip-address"), QStringLiteral("10.203.0.13"), QStringLiteral("--no-reverse")});
    QVERIFY2(made.exitCode == 0, (made.out + made.err).constData());
    QCOMPARE(jsonOf(made).value(QLatin1StringView("builtOn")).toString(), QStringLiteral("source"));
    const Ended seen = bundle({QStringLiteral("inspect"), third, QStringLiteral("--on"), source});
    QVERIFY2(seen.exitCode == 0, (seen.out + seen.err).constData());
    QVERIFY(jsonOf(seen).value(QLatin1StringView("hasCa")).toBool());
    QVERIFY(verdicts(jsonOf(seen), "bad").isEmpty());
}

void TestBundles::aPushLeavesAnEqualFileForRootOnly()
{
    const Ended pushed = bundle({QStringLiteral("push"), QStringLiteral("ipa3.lab.test"), QStringLiteral("--from"), source,
                                 QStringLiteral("--to"), target});
    QVERIFY2(pushed.exitCode == 0, (pushed.out + pushed.err).constData());
    const QByteArray there = sumOn(QStringLiteral("ipa2"), third);
    QVERIFY(there.startsWith("600 root:root\n"));
    QCOMPARE(there, sumOn(QStringLiteral("ipa1"), third));
}

/// The key in a PKCS#12 file, as it would lie on a disk if it did: a part of it that has no line end, which the scan splits at.
QByteArray TestBundles::partOfKey(const QString &file) const
{
    QProcess openssl;
    openssl.start(QStringLiteral("sh"),
                  {QStringLiteral("-c"),
                   QStringLiteral("openssl pkcs12 -in \"$0\" -passin pass:p12-pin -nodes -nocerts 2>/dev/null | "
                                  "openssl rsa -outform DER 2>/dev/null"),
                   file});
    openssl.waitForFinished();
    const QByteArray key = openssl.readAllStandardOutput();
    constexpr qsizetype enough = 24;
    for (qsizetype at = key.size() - enough; at > 0; --at)
        if (!QByteArrayView(key).sliced(at, enough).contains('\n'))
            return key.sliced(at, enough);
    return {};
}

void TestBundles::nothingOfABundleIsInClearOnAnyDisk()
{
    const QString fourth = QStringLiteral("/var/lib/ipa/replica-info-ipa4.lab.test.gpg");
    const QString given = makeCertificate(QStringLiteral("traced.p12"), QStringLiteral("ipa4.lab.test"));
    const QByteArray key = partOfKey(given);
    QVERIFY(!key.isEmpty());
    // Of the description of the realm, which is in every bundle; of a key in it; what opens it.
    const QList<QByteArray> marks{"destination_host = ipa4.lab.test", key, m_lab.passwords().manager};

    FileWatch watch({QDir::tempPath(), m_lab.home(), QStringLiteral("/var/tmp")});
    for (const QStringList &deed : {QStringList{QStringLiteral("create"), QStringLiteral("ipa4.lab.test"),
                                                QStringLiteral("--from"), source, QStringLiteral("--dirsrv-pkcs12"), given,
                                                QStringLiteral("--http-pkcs12"), given, QStringLiteral("--to"), source},
                                    QStringList{QStringLiteral("inspect"), fourth, QStringLiteral("--on"), source},
                                    QStringList{QStringLiteral("push"), QStringLiteral("ipa4.lab.test"), QStringLiteral("--from"),
                                                source, QStringLiteral("--to"), target}}) {
        const Ended done = bundle(deed);
        QVERIFY2(done.exitCode == 0, (done.out + done.err).constData());
    }
    const auto files = watch.seen();
    QVERIFY(std::any_of(files.cbegin(), files.cend(), [](const auto &file) { return file.first.endsWith("/gpg.conf"); }));
    for (const auto &[name, content] : files)
        for (const QByteArray &mark : marks)
            QVERIFY2(!content.contains(mark), name.constData());

    // Every file of every host of the lab, and what this machine keeps.
    QProcess scanner;
    scanner.start(QStringLiteral("python3"), {QStringLiteral(RD_SOURCE "/tests/support/scan.py"), m_lab.state(), m_lab.home()});
    scanner.write(marks.join('\n') + '\n');
    scanner.closeWriteChannel();
    QVERIFY(scanner.waitForFinished(120'000));
    QVERIFY2(scanner.exitCode() == 0, (scanner.readAllStandardOutput() + scanner.readAllStandardError()).constData());

    const Ended wiped = bundle({QStringLiteral("wipe"), QStringLiteral("ipa4.lab.test"), QStringLiteral("--on"), source,
                                QStringLiteral("--on"), target});
    QVERIFY2(wiped.exitCode == 0, (wiped.out + wiped.err).constData());
}

void TestBundles::wipingLeavesNothing()
{
    const Ended partly = bundle({QStringLiteral("wipe"), target, QStringLiteral("--on"), QStringLiteral("nowhere.lab.test"),
                                 QStringLiteral("--on"), source});
    QCOMPARE(partly.exitCode, 4);
    QCOMPARE(jsonOf(partly).value(QLatin1StringView("wiped")).toArray().size(), 1);
    QCOMPARE(jsonOf(partly).value(QLatin1StringView("notWiped")).toArray().size(), 1);
    for (const QString &name : {target, QStringLiteral("ipa3.lab.test")}) {
        const Ended wiped =
            bundle({QStringLiteral("wipe"), name, QStringLiteral("--on"), source, QStringLiteral("--on"), target});
        QVERIFY2(wiped.exitCode == 0, (wiped.out + wiped.err).constData());
        QCOMPARE(jsonOf(wiped).value(QLatin1StringView("wiped")).toArray().size(), name == target ? 1 : 2);
    }
    for (const QString &host : {QStringLiteral("ipa1"), QStringLiteral("ipa2")})
        QCOMPARE(m_lab.exec(host, QStringLiteral("ls -A /var/lib/ipa | grep replica-info")).out, QByteArray());
    const Ended listed =
        bundle({QStringLiteral("list"), source, QStringLiteral("--bind-dn"), QStringLiteral("cn=Directory Manager")});
    QVERIFY2(listed.exitCode == 0, (listed.out + listed.err).constData());
}

QTEST_GUILESS_MAIN(TestBundles)
#include "tst_bundles.moc"
