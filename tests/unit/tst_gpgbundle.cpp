// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/gpg/gpgbundlereader.h"
#include "support/bundlemaker.h"

#include <QStandardPaths>
#include <QTest>
#include <QThreadPool>
#include <algorithm>
#include <atomic>
#include <memory>

using namespace rd;

namespace {

const char passphrase[] = "Lab dm%12345 ä";

QStringList processesOf(const QString &word)
{
    QStringList found;
    for (const QString &pid : QDir(QStringLiteral("/proc")).entryList(QDir::Dirs)) {
        QFile line(QStringLiteral("/proc/%1/cmdline").arg(pid));
        if (line.open(QFile::ReadOnly) && line.readAll().contains(word.toUtf8()))
            found.append(pid);
    }
    return found;
}

} // namespace

class TestGpgBundle : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::TestRealm> m_realm;
    QByteArray m_archive;
    QByteArray m_sealed;
    QTemporaryDir m_runtime{QStringLiteral("/tmp/rdtest-XXXXXX")};

    Result<BundleContents> open(const QByteArray &sealed, const char *with = passphrase) const
    {
        return GpgBundleReader().open(sealed, Secret(QByteArrayView(with)));
    }

private slots:
    void initTestCase()
    {
        for (const char *tool : {"gpg", "openssl"})
            if (QStandardPaths::findExecutable(QLatin1StringView(tool)).isEmpty())
                QSKIP("gpg and openssl are needed");
        qputenv("XDG_RUNTIME_DIR", m_runtime.path().toLocal8Bit());
        m_realm = std::make_unique<test::TestRealm>();
        m_archive = test::makeTar(test::bundleEntries(*m_realm, passphrase));
        m_sealed = test::seal(m_archive, passphrase);
        QVERIFY(m_sealed.size() > 1000);
    }

    void cleanup()
    {
        QVERIFY(QDir(m_runtime.path()).isEmpty(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden | QDir::System));
        QTRY_COMPARE(processesOf(m_runtime.path()), QStringList());
    }

    void listsWhatIsInside()
    {
        const auto contents = open(m_sealed);
        QVERIFY2(contents, contents ? "" : qPrintable(contents.error().summary + contents.error().detail));
        QCOMPARE(contents->realm.realm, QStringLiteral("LAB.TEST"));
        QCOMPARE(contents->realm.destination, QStringLiteral("ipa2.lab.test"));
        QCOMPARE(contents->realm.version, 30305);
        QCOMPARE(contents->members.size(), 9);
        QVERIFY(contents->hasCa);
        QCOMPARE(contents->dogtagPort, 389);
        QVERIFY2(contents->defects.isEmpty(),
                 contents->defects.isEmpty() ? "" : qPrintable(contents->defects.first().error.detail));
        QCOMPARE(contents->certificates.size(), 9); // ca.crt, and leaf and CA in each of four PKCS#12 files
        const auto leaf =
            std::find_if(contents->certificates.begin(), contents->certificates.end(), [](const BundleCertificate &one) {
                return one.member == QLatin1StringView("dscert.p12") && one.hasKey;
            });
        QVERIFY(leaf != contents->certificates.end());
        QCOMPARE(leaf->subject, QStringLiteral("CN=ipa2.lab.test,O=LAB.TEST"));
        QCOMPARE(leaf->issuer, QStringLiteral("CN=Certificate Authority,O=LAB.TEST"));
        QCOMPARE(leaf->hosts, QStringList{QStringLiteral("ipa2.lab.test")});
        const QDateTime now = QDateTime::currentDateTimeUtc();
        QVERIFY(leaf->notBefore <= now && leaf->notAfter > now.addDays(300));
        const BundleExpectation expected{QStringLiteral("ipa2.lab.test"), QStringLiteral("LAB.TEST"),
                                         QStringLiteral("ipa1.lab.test"), true, now};
        const auto errors = checkBundle(*contents, expected);
        QVERIFY2(errors.isEmpty(), errors.isEmpty() ? "" : qPrintable(errors.first().summary));
    }

    void opensWhatEveryGenerationOfGpgWrites_data()
    {
        QTest::addColumn<QStringList>("options");
        const auto row = [](const char *tag, const char *options) {
            QTest::newRow(tag) << QString::fromLatin1(options).split(u' ');
        };
        row("CAST5", "--cipher-algo CAST5");
        row("CAST5 without an integrity code, as in 2.2", "--rfc2440 --cipher-algo CAST5");
        row("3DES without an integrity code", "--rfc2440 --cipher-algo 3DES");
        row("AES128", "--cipher-algo AES128");
        row("AES256", "--cipher-algo AES256");
        for (const char *cipher : {"AES192", "BLOWFISH", "TWOFISH", "CAMELLIA256", "IDEA"})
            QTest::newRow(cipher) << QStringList{QStringLiteral("--cipher-algo"), QString::fromLatin1(cipher)};
        for (const char *digest : {"MD5", "SHA1", "RIPEMD160", "SHA256", "SHA384", "SHA512"})
            QTest::newRow(digest) << QStringList{QStringLiteral("--s2k-digest-algo"), QString::fromLatin1(digest)};
        row("gpg 1.4: old packets, CAST5, SHA-1, compressed with zip",
            "--rfc2440 --cipher-algo CAST5 --s2k-digest-algo SHA1 --compress-algo zip");
        row("stretched once, not repeatedly", "--s2k-mode 1");
        row("not compressed", "--compress-algo none");
        row("zlib", "--compress-algo zlib");
        row("zip", "--compress-algo zip");
        row("bzip2", "--compress-algo bzip2");
        row("armored", "--armor");
        row("RFC 4880", "--rfc4880");
        row("the usual key stretching", "--s2k-count 20000000");
    }
    void opensWhatEveryGenerationOfGpgWrites()
    {
        QFETCH(QStringList, options);
        const auto contents = open(test::seal(m_archive, passphrase, options));
        QVERIFY2(contents, contents ? "" : qPrintable(contents.error().summary + contents.error().detail));
        QCOMPARE(contents->members.size(), 9);
    }

    void tellsWhyItDoesNotOpen_data()
    {
        QTest::addColumn<QByteArray>("sealed");
        QTest::addColumn<QByteArray>("password");
        QTest::addColumn<Fault>("fault");
        QTest::addColumn<QString>("sentence");
        const auto text = [](const char *sentence) { return QString::fromUtf8(sentence); };
        QTest::newRow("wrong password") << m_sealed << QByteArray("wrong") << Fault::AuthFailed
                                        << text("The bundle does not open with this Directory Manager password.");
        QTest::newRow("no password") << m_sealed << QByteArray() << Fault::AuthFailed
                                     << text("The Directory Manager password must have 1 to 255 characters.");
        QTest::newRow("empty file") << QByteArray() << QByteArray(passphrase) << Fault::Malformed << text("The file is empty.");
        QTest::newRow("sealed by the newest standard")
            << QByteArray::fromHex("c306060709030201d2050201020304") << QByteArray(passphrase) << Fault::Malformed
            << text("The bundle is encrypted in a way that this machine's gpg does not know.");
        QTest::newRow("a text file") << QByteArray("<html>404 not found</html>\n") << QByteArray(passphrase) << Fault::Malformed
                                     << text("The file is not a bundle: it is not encrypted by gpg.");
        QTest::newRow("not encrypted") << m_archive << QByteArray(passphrase) << Fault::Malformed
                                       << text("The file is not a bundle: it is not encrypted by gpg.");
        QTest::newRow("cut off") << m_sealed.left(m_sealed.size() * 3 / 4) << QByteArray(passphrase) << Fault::Malformed
                                 << text("The bundle was altered or cut off after it was made.");
        QTest::newRow("cut off, not compressed")
            << test::seal(m_archive, passphrase, {QStringLiteral("--compress-algo"), QStringLiteral("none")}).left(20000)
            << QByteArray(passphrase) << Fault::Malformed << text("The bundle was altered or cut off after it was made.");
        // In pieces that are announced as they come, as gpg writes what it reads from a pipe, and cut inside the first of them.
        QTest::newRow("cut off, early") << m_sealed.left(300) << QByteArray(passphrase) << Fault::Malformed
                                        << text("The bundle was altered or cut off after it was made.");
        QByteArray altered = test::seal(m_archive, passphrase, {QStringLiteral("--compress-algo"), QStringLiteral("none")});
        altered[altered.size() / 2] = char(altered[altered.size() / 2] ^ 1);
        QTest::newRow("altered") << altered << QByteArray(passphrase) << Fault::Malformed
                                 << text("The bundle was altered or cut off after it was made.");
        QTest::newRow("something else inside") << test::seal("hello", passphrase) << QByteArray(passphrase) << Fault::Malformed
                                               << text("The bundle's content is not a tar archive.");
        QTest::newRow("a compressed tar") << test::seal(qCompress(m_archive), passphrase) << QByteArray(passphrase)
                                          << Fault::Malformed << text("The bundle's content is not a tar archive.");
        QTest::newRow("no realm inside") << test::seal(test::makeTar({{"realm_info/ca.crt", "x"}}), passphrase)
                                         << QByteArray(passphrase) << Fault::Malformed
                                         << text("The file is not a bundle: it holds no description of a realm.");
        QTest::newRow("too large") << test::seal(QByteArray(65 << 20, '\0'), passphrase) << QByteArray(passphrase)
                                   << Fault::Malformed << text("The bundle unpacks to more than 64 MB.");
    }
    void tellsWhyItDoesNotOpen()
    {
        QFETCH(QByteArray, sealed);
        QFETCH(QByteArray, password);
        const auto contents = GpgBundleReader(64 << 20).open(sealed, Secret(password));
        QVERIFY(!contents);
        QTEST(contents.error().summary, "sentence");
        QTEST(contents.error().fault, "fault");
        QVERIFY(!contents.error().advice.isEmpty() || password.isEmpty());
    }

    void aFileForAKeyIsNoBundle()
    {
        const QTemporaryDir home(QStringLiteral("/tmp/rdtest-XXXXXX"));
        const QStringList gpg{QStringLiteral("--homedir"),       home.path(),
                              QStringLiteral("--batch"),         QStringLiteral("--quiet"),
                              QStringLiteral("--pinentry-mode"), QStringLiteral("loopback"),
                              QStringLiteral("--passphrase"),    QString()};
        test::runTool(QStringLiteral("gpg"),
                      gpg + QStringList{QStringLiteral("--quick-gen-key"), QStringLiteral("a@b.test"), QStringLiteral("default"),
                                        QStringLiteral("default"), QStringLiteral("1d")});
        const QByteArray sealed = test::runTool(
            QStringLiteral("gpg"),
            gpg + QStringList{QStringLiteral("-r"), QStringLiteral("a@b.test"), QStringLiteral("--encrypt")}, m_archive);
        test::runTool(QStringLiteral("gpgconf"),
                      {QStringLiteral("--homedir"), home.path(), QStringLiteral("--kill"), QStringLiteral("all")});
        QVERIFY(!sealed.isEmpty());
        const auto contents = open(sealed);
        QVERIFY(!contents);
        QCOMPARE(contents.error().summary,
                 QStringLiteral("The file is not a bundle: it is encrypted for a key, not with a passphrase."));
    }

    void aMemberThatDoesNotOpenIsADefect()
    {
        auto entries = test::bundleEntries(*m_realm, "an older password");
        entries[4].data = "not the pin\n";
        entries[2].data = "-----BEGIN CERTIFICATE-----\nnonsense\n";
        const auto contents = open(test::seal(test::makeTar(entries), passphrase));
        QVERIFY(contents);
        QStringList said;
        for (const BundleDefect &defect : contents->defects)
            said.append(defect.error.summary);
        QCOMPARE(said, (QStringList{QStringLiteral("ca.crt in the bundle is no certificate in PEM form."),
                                    QStringLiteral("The password kept for dscert.p12 in the bundle does not open it."),
                                    QStringLiteral("The password kept for cacert.p12 in the bundle does not open it."),
                                    QStringLiteral("The password kept for ra.p12 in the bundle does not open it.")}));
    }

    void aForgedCaOfTheSameNameIsNoticed()
    {
        test::TestRealm forger; // its CA has the same name and another key
        auto entries = test::bundleEntries(*m_realm, passphrase);
        entries[5].data = forger.serverP12(QStringLiteral("ipa2.lab.test"), "pin-1");
        const auto contents = open(test::seal(test::makeTar(entries), passphrase));
        QVERIFY(contents);
        const auto errors = checkBundle(*contents, {.now = QDateTime::currentDateTimeUtc()});
        QCOMPARE(errors.size(), 1);
        QCOMPARE(errors.first().summary,
                 QStringLiteral("The certificate in httpcert.p12 names the realm's CA, but was not signed by it."));
    }

    void aFileThatWouldTakeHoursToOpenIsRefusedAtOnce_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::newRow("to check its password") << QStringList();
        QTest::newRow("to decrypt it") << QStringList{QStringLiteral("-nomac")};
        QTest::newRow("to decrypt it, in the old way") << QStringList{QStringLiteral("-nomac"), QStringLiteral("-legacy")};
    }
    void aFileThatWouldTakeHoursToOpenIsRefusedAtOnce()
    {
        QFETCH(QStringList, options);
        const QStringList rounds{QStringLiteral("-iter"), QStringLiteral("70000")}; // as DER: 02 03 01 11 70
        QByteArray file = m_realm->serverP12(QStringLiteral("ipa2.lab.test"), "pin-1", rounds + options);
        QVERIFY(file.contains(QByteArray("\x02\x03\x01\x11\x70", 5)));
        file.replace(QByteArray("\x02\x03\x01\x11\x70", 5), QByteArray("\x02\x03\x7f\xff\xff", 5));
        auto entries = test::bundleEntries(*m_realm, passphrase);
        entries[5].data = file;
        const auto contents = open(test::seal(test::makeTar(entries), passphrase));
        QVERIFY(contents);
        QCOMPARE(contents->defects.size(), 1);
        QCOMPARE(contents->defects.first().error.summary,
                 QStringLiteral("httpcert.p12 in the bundle asks for so much key stretching that opening it could take hours."));
    }

    void tellsWhatKindOfKeysAndFilesThereAre()
    {
        const auto contents = open(m_sealed);
        QVERIFY(contents);
        for (const BundleCertificate &one : contents->certificates) {
            QCOMPARE(one.keyType, QStringLiteral("RSA"));
            QCOMPARE(one.keyBits, 2048);
            QCOMPARE(one.signature, QStringLiteral("RSA-SHA256"));
            QVERIFY(!one.serial.isEmpty());
            QCOMPARE(one.canSign, one.subject == one.issuer);
            if (one.member == QLatin1StringView("ca.crt"))
                continue;
            QCOMPARE(one.chain, Chain::Whole);
            QCOMPARE(one.newEncryption,
                     one.member == QLatin1StringView("httpcert.p12") || one.member == QLatin1StringView("ra.p12"));
            QCOMPARE(one.friendlyName, one.hasKey ? QStringLiteral("Server-Cert") : QString());
        }
    }

    void severalCanBeOpenedAtOnce()
    {
        std::atomic<int> opened = 0;
        QThreadPool pool;
        for (int i = 0; i < 4; ++i)
            pool.start([&] { opened += open(m_sealed).has_value() ? 1 : 0; });
        QVERIFY(pool.waitForDone(60000));
        QCOMPARE(opened.load(), 4);
    }
};

QTEST_GUILESS_MAIN(TestGpgBundle)
#include "tst_gpgbundle.moc"
