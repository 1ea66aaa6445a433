// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/gpg/gpgbundlereader.h"
#include "backend/gpg/nativebundlemaker.h"
#include "support/bundlemaker.h"

#include <QTest>
#include <algorithm>
#include <functional>

using namespace rd;

namespace {

const char passphrase[] = "Lab dm%12345";
const QString host = QStringLiteral("ipa2.lab.test");

SecretPtr secret(const char *text)
{
    return std::make_shared<const Secret>(QByteArrayView(text));
}

QByteArray openssl(const QStringList &arguments, const QByteArray &input)
{
    return test::runTool(QStringLiteral("openssl"), arguments, input);
}

} // namespace

using Change = std::function<void(BundleRecipe &)>;
Q_DECLARE_METATYPE(Change)

/// Bundles built here, looked at with the tools that FreeIPA's installers use.
class TestBundleMaker : public QObject
{
    Q_OBJECT

    test::TestRealm m_realm;
    QTemporaryDir m_folder{QStringLiteral("/tmp/rdtest-XXXXXX")};

    BundleRecipe recipe() const
    {
        return {.realm = {QStringLiteral("LAB.TEST"), QStringLiteral("lab.test"), QStringLiteral("ipa1.lab.test"), host,
                          QStringLiteral("OU=100% pure\\, West,O=LAB.TEST"), 30305},
                .caCertificates = m_realm.authority(),
                .passphrase = secret(passphrase),
                .now = QDateTime::currentDateTimeUtc().addSecs(60)}; // certificates are made after this
    }
    BundleRecipe withoutCa()
    {
        BundleRecipe wanted = recipe();
        wanted.directoryServer = {QStringLiteral("ds.p12"), m_realm.serverP12(host, "pin-1"), secret("pin-1")};
        wanted.webServer = {QStringLiteral("web.p12"), m_realm.serverP12(host, "pin-2"), secret("pin-2")};
        return wanted;
    }
    BundleRecipe selfSigned()
    {
        BundleRecipe wanted = recipe();
        wanted.authority = {QStringLiteral("cacert.p12"), m_realm.authorityP12("ca-pin"), secret("ca-pin")};
        return wanted;
    }

    /// gpg -d | tar x, as ipa-replica-install does it.
    QString unpack(const QByteArray &sealed)
    {
        const QString home = m_folder.filePath(QStringLiteral("home"));
        QDir().mkpath(home);
        QFile::setPermissions(home, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        QFile file(m_folder.filePath(QStringLiteral("sealed.gpg")));
        if (!file.open(QFile::WriteOnly) || file.write(sealed) != sealed.size())
            qFatal("no room");
        file.close();
        m_archive = test::runTool(QStringLiteral("gpg"),
                                  {QStringLiteral("--homedir"), home, QStringLiteral("--batch"), QStringLiteral("--quiet"),
                                   QStringLiteral("--pinentry-mode"), QStringLiteral("loopback"),
                                   QStringLiteral("--passphrase-fd"), QStringLiteral("0"), QStringLiteral("-d"), file.fileName()},
                                  QByteArray(passphrase) + '\n');
        test::runTool(QStringLiteral("gpgconf"),
                      {QStringLiteral("--homedir"), home, QStringLiteral("--kill"), QStringLiteral("all")});
        const QString top = m_folder.filePath(QStringLiteral("top"));
        QDir(top).removeRecursively();
        QDir().mkpath(top);
        test::runTool(QStringLiteral("tar"), {QStringLiteral("xf"), QStringLiteral("-"), QStringLiteral("-C"), top}, m_archive);
        return top + QStringLiteral("/realm_info/");
    }
    QByteArray m_archive;

    static QByteArray content(const QString &path)
    {
        QFile file(path);
        return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray("missing");
    }

private slots:
    void stockToolsOpenWhatWasBuilt_data()
    {
        QTest::addColumn<bool>("signedHere");
        QTest::newRow("a domain without a CA") << false;
        QTest::newRow("a self-signed domain") << true;
    }
    void stockToolsOpenWhatWasBuilt()
    {
        QFETCH(bool, signedHere);
        const auto sealed = NativeBundleMaker().make(signedHere ? selfSigned() : withoutCa());
        QVERIFY2(sealed, sealed ? "" : qPrintable(sealed.error().summary + sealed.error().detail));
        QVERIFY((static_cast<unsigned char>(sealed->at(0)) & 0x80) != 0); // binary, as the installers expect it
        const QString folder = unpack(*sealed);

        const QByteArray listed = test::runTool(QStringLiteral("tar"), {QStringLiteral("tvf"), QStringLiteral("-")}, m_archive);
        QVERIFY2(listed.startsWith("drwx------ root/root"), listed.constData());
        QCOMPARE(listed.count('\n'), 7);
        QCOMPARE(listed.count("-rw------- root/root"), 4);

        const QByteArray read = test::runTool(
            QStringLiteral("python3"),
            {QStringLiteral("-c"),
             QStringLiteral(
                 "import configparser, sys\n"
                 "c = configparser.ConfigParser()\n"
                 "c.read_file(sys.stdin)\n"
                 "for key in 'realm_name master_host_name domain_name destination_host subject_base version'.split():\n"
                 "    print(c.get('realm', key))")},
            content(folder + QStringLiteral("realm_info")));
        QCOMPARE(read, QByteArray("LAB.TEST\nipa1.lab.test\nlab.test\nipa2.lab.test\nOU=100% pure\\, West,O=LAB.TEST\n30305\n"));

        for (const auto &[member, pinFile] : {std::pair{QStringLiteral("dscert.p12"), QStringLiteral("dirsrv_pin.txt")},
                                              std::pair{QStringLiteral("httpcert.p12"), QStringLiteral("http_pin.txt")}}) {
            const QByteArray pin = content(folder + pinFile);
            QVERIFY(pin.endsWith('\n'));
            QCOMPARE(pin == "\n", signedHere);
            const QByteArray text =
                openssl({QStringLiteral("pkcs12"), QStringLiteral("-info"), QStringLiteral("-nodes"), QStringLiteral("-in"),
                         folder + member, QStringLiteral("-passin"), QStringLiteral("stdin")},
                        pin);
            QCOMPARE(text.count("-----BEGIN PRIVATE KEY-----"), 1);
            QCOMPARE(text.count("-----BEGIN CERTIFICATE-----"), 2);
            QVERIFY(text.contains("friendlyName: Server-Cert"));
            QVERIFY(text.contains("friendlyName: LAB.TEST IPA CA")); // 2.2 and 3.0 find the CA by having a name
            const QByteArray verified =
                openssl({QStringLiteral("verify"), QStringLiteral("-purpose"), QStringLiteral("sslserver"),
                         QStringLiteral("-verify_hostname"), host, QStringLiteral("-CAfile"), folder + QStringLiteral("ca.crt")},
                        text.mid(text.indexOf("-----BEGIN CERTIFICATE-----")));
            QVERIFY2(verified.contains("OK"), verified.constData());
        }
    }

    void whatWasBuiltPassesItsOwnRules()
    {
        for (const BundleRecipe &wanted : {withoutCa(), selfSigned()}) {
            const auto sealed = NativeBundleMaker().make(wanted);
            QVERIFY(sealed);
            const auto contents = GpgBundleReader().open(*sealed, *wanted.passphrase);
            QVERIFY(contents);
            QVERIFY(!contents->hasCa);
            const BundleExpectation expected{.targetHost = host,
                                             .realm = QStringLiteral("LAB.TEST"),
                                             .source = QStringLiteral("ipa1.lab.test"),
                                             .now = wanted.now,
                                             .domain = QStringLiteral("lab.test"),
                                             .installerVersion = 30305};
            for (const BundleVerdict &verdict : judgeBundle(*contents, expected))
                QVERIFY2(verdict.state == VerdictState::Good, qPrintable(verdict.finding.summary));
            BundleExpectation old = expected; // a release that looks for the CA by name
            old.installerVersion = 302;
            BundleContents older = *contents;
            older.realm.version = 302;
            QVERIFY(checkBundle(older, old).isEmpty());
        }
    }

    void namesFollowTheSubjectBase()
    {
        const auto sealed = NativeBundleMaker().make(selfSigned());
        QVERIFY(sealed);
        const auto contents = GpgBundleReader().open(*sealed, Secret(QByteArrayView(passphrase)));
        QVERIFY(contents);
        int leaves = 0;
        for (const BundleCertificate &one : contents->certificates) {
            if (!one.hasKey)
                continue;
            ++leaves;
            QCOMPARE(one.subject, QStringLiteral("CN=ipa2.lab.test,OU=100% pure\\, West,O=LAB.TEST"));
            QCOMPARE(one.hosts, QStringList{host});
            QCOMPARE(one.keyBits, 2048);
            QVERIFY(one.notBefore.daysTo(one.notAfter) == 731);
        }
        QCOMPARE(leaves, 2);
    }

    void theUsersPasswordsAreNotInTheBundle()
    {
        const auto sealed = NativeBundleMaker().make(withoutCa());
        QVERIFY(sealed);
        unpack(*sealed);
        QVERIFY(!m_archive.contains("pin-1") && !m_archive.contains("pin-2"));
    }

    void aKdcsCertificateGoesInToo()
    {
        BundleRecipe wanted = withoutCa();
        wanted.kdc = {QStringLiteral("kdc.p12"), m_realm.serverP12(host, "kdc"), secret("kdc")};
        const auto sealed = NativeBundleMaker().make(wanted);
        QVERIFY(sealed);
        const auto contents = GpgBundleReader().open(*sealed, *wanted.passphrase);
        QVERIFY(contents);
        QVERIFY(checkBundle(*contents, {.targetHost = host, .now = wanted.now, .pkinit = true}).isEmpty());
        QVERIFY(std::any_of(contents->certificates.begin(), contents->certificates.end(), [](const BundleCertificate &one) {
            return one.member == QLatin1StringView("pkinitcert.p12") && one.friendlyName == QLatin1StringView("KDC-Cert");
        }));
    }

    void whatCannotBeUsedIsASentence_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<QString>("sentence");
        const auto row = [](const char *tag, const char *sentence, Change change) {
            QTest::newRow(tag) << change << QString::fromUtf8(sentence);
        };
        row("a wrong pin", "This password does not open ds.p12.",
            [](BundleRecipe &r) { r.directoryServer->pin = secret("other"); });
        row("no PKCS#12 file", "web.p12 is no PKCS#12 file, or it is damaged.",
            [](BundleRecipe &r) { r.webServer->bytes = "-----BEGIN CERTIFICATE-----\n"; });
        row("a truncated file", "web.p12 is no PKCS#12 file, or it is damaged.",
            [](BundleRecipe &r) { r.webServer->bytes.chop(100); });
        row("one of two files", "Certificates for the directory server and the web server are needed.",
            [](BundleRecipe &r) { r.webServer.reset(); });
        row("no CA certificate", "The certificate of the realm's CA is not known.",
            [](BundleRecipe &r) { r.caCertificates = "nothing"; });
        row("no passphrase", "The Directory Manager password must have 1 to 255 characters.",
            [](BundleRecipe &r) { r.passphrase = std::make_shared<const Secret>(); });
        row("a CA that is none", "The CA in ds.p12 is not the CA of the realm LAB.TEST.",
            [](BundleRecipe &r) { r.authority = r.directoryServer; });
        row("the CA of another realm", "The CA in other.p12 is not the CA of the realm LAB.TEST.", [](BundleRecipe &r) {
            test::TestRealm other;
            r.authority = {QStringLiteral("other.p12"), other.authorityP12("x"), secret("x")};
        });
        row("a leaf that the directory calls a CA", "The certificate CN=leaf,O=LAB.TEST may not sign others: it is no CA.",
            [this](BundleRecipe &r) {
                r.authority = {QStringLiteral("leaf.p12"), m_realm.serverP12(QStringLiteral("leaf"), "x"), secret("x")};
                r.caCertificates = openssl({QStringLiteral("pkcs12"), QStringLiteral("-clcerts"), QStringLiteral("-nokeys"),
                                            QStringLiteral("-in"), QStringLiteral("/dev/stdin"), QStringLiteral("-passin"),
                                            QStringLiteral("pass:x")},
                                           r.authority->bytes);
            });
        row("a subject base that is no name", "The certificate subject base “None” is not a distinguished name.",
            [this](BundleRecipe &r) {
                r = selfSigned();
                r.realm.subjectBase = QStringLiteral("None");
            });
        row("a subject base of an unknown kind", "The certificate subject base “XYZZY=1” is not a distinguished name.",
            [this](BundleRecipe &r) {
                r = selfSigned();
                r.realm.subjectBase = QStringLiteral("XYZZY=1");
            });
        row("an expired CA", "The CA CN=Certificate Authority,O=LAB.TEST is not valid today.", [this](BundleRecipe &r) {
            r = selfSigned();
            r.now = r.now.addYears(20);
        });
    }
    void whatCannotBeUsedIsASentence()
    {
        QFETCH(Change, change);
        BundleRecipe wanted = withoutCa();
        change(wanted);
        const auto sealed = NativeBundleMaker().make(wanted);
        QVERIFY(!sealed);
        QTEST(sealed.error().summary, "sentence");
    }
};

QTEST_GUILESS_MAIN(TestBundleMaker)
#include "tst_bundlemaker.moc"
