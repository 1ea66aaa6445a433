// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/archive/logfiles.h"
#include "backend/archive/packagewriter.h"
#include "backend/yaml/rulelibrary.h"
#include "support/namemask.h"
#include "support/secretmask.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace rd;

namespace {

class Quiet final : public Monitor
{
public:
    bool stopRequested() const override { return false; }
    void progress(int, int, const QString &) override {}
};

SupportMaterial materialOf(const QList<QPair<QString, QByteArray>> &logs)
{
    const auto library = loadRules({}, QLocale(QLocale::C));
    if (!library)
        qFatal("%s", qPrintable(library.error().summary));
    Diagnostician diagnostician(library->knowledge);
    LogKeeper keeper(diagnostician);
    for (const auto &[name, bytes] : logs) {
        keeper.beginLog(name, 0);
        keeper.takeBytes(bytes);
        keeper.endLog();
    }
    return {
        .logs = keeper.take(), .diagnosis = diagnostician.diagnose(), .now = QDateTime(QDate(2026, 1, 2), QTime(3, 4), Qt::UTC)};
}

QList<SupportFile> filesOf(const SupportMaterial &material, bool withoutNames)
{
    Quiet quiet;
    const auto files = makeSupportFiles(material, withoutNames, quiet);
    if (!files)
        qFatal("%s", qPrintable(files.error().summary));
    return *files;
}

QByteArray allOf(const QList<SupportFile> &files)
{
    QByteArray all;
    for (const SupportFile &file : files)
        all += file.name.toUtf8() + '\n' + file.bytes;
    return all;
}

/// The secret in every line below.
const QByteArray planted = "Zx9planted7Qy";

/// Every kind of line in which a secret may stand.
QByteArrayList plantedLines()
{
    QByteArrayList lines{
        "args=['ipa-client-install', '--domain', 'a.test', '--password', 'SECRET', '--unattended']",
        "DEBUG args=/usr/sbin/ipa-replica-install -p SECRET -w SECRET -U",
        "# ipa-replica-install --admin-password=SECRET --setup-ca",
        "# ipa-replica-install --admin-password SECRET",
        "# ipa-replica-prepare r.a.test -p 'SECRET'",
        "ipa-server-install was invoked with options: {'dm_password': 'SECRET', 'admin_password': u'SECRET', 'x': None}",
        "ipa-server-install was invoked with options: {\"dm_password\": \"SECRET\"}",
        "$ ldapsearch -x -D 'cn=Directory Manager' -w SECRET -b '' -s base",
        "args=['/usr/bin/ldapmodify', '-D', 'cn=Directory Manager', '-w', 'SECRET']",
        "$ ldappasswd -D 'cn=Directory Manager' -w SECRET -s SECRET uid=x",
        "$ echo SECRET | kinit admin",
        "pki_admin_password=SECRET",
        "pki_client_pkcs12_password = SECRET",
        "internal=x, dirsrv_pin: SECRET",
        "--dirsrv-pin=SECRET --http-pin SECRET",
        "userPassword:: SECRET",
        "userPassword: {SSHA512}SECRET",
        "'userPassword': ['{PBKDF2_SHA256}SECRET']",
        "krbPrincipalKey:: SECRET",
        "nsDS5ReplicaCredentials: {AES-TUhNR0NTcUdTSWIzRFFFRkRUQm1NRVVHQ1NxR1NJYjNEUUVGRERBNA==}SECRET",
        "nsslapd-rootpw: {SSHA}SECRET",
        "Authorization: Basic SECRETSECRET",
        "Authorization: Bearer SECRET",
        "received Set-Cookie (<class 'list'>)'['ipa_session=MagBearerToken=SECRET%2f;path=/ipa;httponly;secure;']",
        "storing cookie 'ipa_session=MagBearerToken=SECRET;' for principal",
        "token eyJhbGciOiJIUzI1NiJ9.SECRET.SECRET",
        "ldap://admin:SECRET@ipa1.a.test:389",
        "openssl pkcs12 -passin pass:SECRET -in x",
        "pk12util -i x.p12 -K SECRET -W SECRET",
        "-----BEGIN PRIVATE KEY-----\nSECRET\nSECRETmore\n-----END PRIVATE KEY-----\nafter",
        "-----BEGIN RSA PRIVATE KEY----- SECRET -----END RSA PRIVATE KEY-----",
        "userPassword:: c29tZXRoaW5n\n SECRET\n SECRET",
        "{\"msg\": \"\\\"password\\\": \\\"SECRET\\\"\"}",
        "client_secret=SECRET&x=1",
        "Directory Manager password: SECRET",
        "Password for admin@A.TEST: SECRET",
    };
    for (QByteArray &line : lines)
        line.replace("SECRET", planted);
    return lines;
}

} // namespace

/// What goes into a package for others, and above all what does not.
class TestSupport : public QObject
{
    Q_OBJECT
private slots:
    void noPlantedSecretIsLeft_data()
    {
        QTest::addColumn<QByteArray>("text");
        for (const QByteArray &line : plantedLines())
            QTest::newRow(line.left(70).constData()) << line;
    }
    void noPlantedSecretIsLeft()
    {
        QFETCH(QByteArray, text);
        SecretMask mask;
        const QByteArray masked = mask.masked(text);
        QVERIFY2(!masked.contains(planted), masked.constData());
        QVERIFY(masked.contains(SecretMask::mark));
        QVERIFY(mask.count() > 0);
        QCOMPARE(masked.count('\n'), text.count('\n'));
    }

    void whatIsNoSecretStays_data()
    {
        QTest::addColumn<QByteArray>("text");
        for (const char *line :
             {"ipa-replica-install was invoked with options: {'dm_password': None, 'setup_ca': True}",
              "  [28/41]: setting up initial replication", "The password provided is incorrect for LDAP server",
              "One of password / principal / keytab is required",
              "2023-03-07T09:00:07Z DEBUG Configuring directory server (dirsrv). Estimated time: 30 seconds",
              "[ldap://ipa1.a.test:389] reports: Update failed! Status: [49  - LDAP error: Invalid credentials]",
              "kinit: Password incorrect while getting initial credentials", "ping: unknown host", "--password-file=/root/x"})
            QTest::newRow(line) << QByteArray(line);
    }
    void whatIsNoSecretStays()
    {
        QFETCH(QByteArray, text);
        SecretMask mask;
        QCOMPARE(mask.masked(text), text);
        QCOMPARE(mask.count(), 0);
    }

    void namesGetOtherNamesTheSameEverywhere()
    {
        const QByteArray text = "New HTTP connection (https://ipa1.corp.internal/ipa/json) from 10.20.30.40\n"
                                "agmt=\"cn=meToberlin7.corp.internal\" (berlin7:389) ldap/berlin7.corp.internal@CORP.INTERNAL\n"
                                "slapd-CORP-INTERNAL dc=corp,dc=internal _ldap._tcp.corp.internal\n"
                                "berlin7 10.20.30.40 fd00:1:2::7 127.0.0.1 09:00:07 389-Directory/1.2.10.2\n";
        NameMask mask;
        mask.learn(text);
        const QByteArray masked = mask.masked(text);
        for (const char *name : {"corp", "internal", "berlin7", "10.20.30.40", "fd00"})
            QVERIFY2(!masked.toLower().contains(name), masked.constData());
        QCOMPARE(masked.count("192.0.2.1"), 2);
        QVERIFY2(masked.contains("ldap/host2.example.test@EXAMPLE.TEST"), masked.constData());
        QVERIFY2(masked.contains("meTohost2.example.test\" (host2:389)"), masked.constData());
        QVERIFY2(masked.contains("slapd-EXAMPLE-TEST dc=example,dc=test _ldap._tcp.example.test"), masked.constData());
        QVERIFY2(masked.contains("127.0.0.1 09:00:07 389-Directory/1.2.10.2"), masked.constData());
    }

    void thePackageHoldsLogsVersionsPlanAndVerdict()
    {
        SupportMaterial material =
            materialOf({{QStringLiteral("ipa1.corp.internal:/var/log/ipareplica-install.log"),
                         "DEBUG IPA version 4.12.2-1.el10\nERROR: Failed to decrypt or open the replica file\n"},
                        {QStringLiteral("/tmp/../x/errors"), "389-Directory/2.2.4 B2023\n"}});
        material.plan = "{\"target\": \"ipa2.corp.internal\", \"password\": \"" + planted + "\"}";
        const QList<SupportFile> files = filesOf(material, false);
        QStringList names;
        for (const SupportFile &file : files)
            names << file.name;
        QCOMPARE(names, (QStringList{QStringLiteral("README.txt"), QStringLiteral("verdict.txt"), QStringLiteral("verdict.json"),
                                     QStringLiteral("versions.txt"), QStringLiteral("run/plan.json"),
                                     QStringLiteral("logs/ipa1.corp.internal/var/log/ipareplica-install.log"),
                                     QStringLiteral("logs/tmp/x/errors")}));
        const QJsonObject verdict = QJsonDocument::fromJson(files[2].bytes).object().value(QStringLiteral("verdict")).toObject();
        QCOMPARE(verdict.value(QStringLiteral("id")).toString(), QStringLiteral("replica-file-decrypt-failed"));
        QVERIFY(files[3].bytes.contains("IPA version 4.12.2-1.el10"));
        QVERIFY(files[3].bytes.contains("389-Directory/2.2.4"));
        QCOMPARE(files[4].masked, 1);
        QVERIFY(!allOf(files).contains(planted));
    }

    void ofAnAnonymisedPackageNoNameAndNoSecretIsLeft()
    {
        const QByteArray log =
            plantedLines().join('\n') + "\nhost ldap://ipa1.corp.internal:389 admin@CORP.INTERNAL 10.20.30.40\n" +
            "[ldap://ipa1.corp.internal:389] reports: Update failed! Status: [-1  - LDAP error: Can't contact LDAP server]\n";
        SupportMaterial material = materialOf({{QStringLiteral("berlin7.corp.internal:/var/log/ipareplica-install.log"), log}});
        material.plan = "{\"target\": \"berlin7.corp.internal\", \"ipAddresses\": [\"10.20.30.41\"]}";
        const QByteArray all = allOf(filesOf(material, true));
        for (const char *name : {"corp", "CORP", "berlin7", "10.20.30.4"})
            QVERIFY2(!all.contains(name), name);
        QVERIFY(!all.contains(planted));
        QVERIFY(all.contains("repl-init-cannot-contact"));
    }

    void thePackageIsAnArchiveThatOnlyItsOwnerReads()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("out.tar.gz"));
        const SupportMaterial material = materialOf(
            {{QStringLiteral("/var/log/ipareplica-install.log"), "ERROR: Failed to decrypt or open the replica file\n"}});
        QVERIFY(writeSupportPackage(path, filesOf(material, false), material.now));
        QCOMPARE(QFileInfo(path).permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        // What this program reads again tells the same
        const auto library = loadRules({}, QLocale(QLocale::C));
        QVERIFY(library);
        Diagnostician again(library->knowledge);
        Quiet quiet;
        QVERIFY(readLogFiles(path, again, quiet));
        QCOMPARE(again.diagnose().verdict.id, material.diagnosis.verdict.id);
        const auto refused = writeSupportPackage(folder.filePath(QStringLiteral("no/folder/out.tar.gz")), {}, material.now);
        QVERIFY(!refused);
        QVERIFY(!refused.error().advice.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestSupport)
#include "tst_support.moc"
