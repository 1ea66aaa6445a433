// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundle/bundle.h"

#include <QTest>
#include <algorithm>
#include <functional>

using namespace rd;

namespace {

const QDateTime now(QDate(2026, 11, 23), QTime(12, 0), Qt::UTC);

BundleCertificate certificate(const char *member, const char *subject, bool hasKey)
{
    return {QString::fromLatin1(member),
            QString::fromLatin1(subject),
            QStringLiteral("CN=CA"),
            now.addDays(-10),
            now.addDays(300),
            hasKey,
            {QString::fromLatin1(subject).section(u'=', 1)}};
}

BundleContents goodContents()
{
    BundleContents contents;
    contents.realm = {QStringLiteral("LAB.TEST"),      QStringLiteral("lab.test"),   QStringLiteral("ipa1.lab.test"),
                      QStringLiteral("ipa2.lab.test"), QStringLiteral("O=LAB.TEST"), 30305};
    for (const char *member :
         {"realm_info", "ca.crt", "dscert.p12", "dirsrv_pin.txt", "httpcert.p12", "http_pin.txt", "cacert.p12", "ra.p12"})
        contents.members.append(QString::fromLatin1(member));
    contents.certificates = {certificate("ca.crt", "CN=CA", false), certificate("dscert.p12", "CN=ipa2.lab.test", true),
                             certificate("httpcert.p12", "CN=ipa2.lab.test", true), certificate("cacert.p12", "CN=CA", true)};
    contents.hasCa = true;
    contents.dogtagPort = 389;
    return contents;
}

BundleExpectation goodExpectation()
{
    return {QStringLiteral("ipa2.lab.test"), QStringLiteral("LAB.TEST"), QStringLiteral("ipa1.lab.test"), true, now};
}

} // namespace

using Change = std::function<void(BundleContents &, BundleExpectation &)>;
Q_DECLARE_METATYPE(Change)

class TestCheckBundle : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void aGoodBundlePasses()
    {
        QCOMPARE(checkBundle(goodContents(), goodExpectation()).size(), 0);
        BundleExpectation anyCase = goodExpectation();
        anyCase.targetHost = QStringLiteral("IPA2.Lab.Test");
        QCOMPARE(checkBundle(goodContents(), anyCase).size(), 0);
    }

    void everyBrokenRuleIsASentence_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<Fault>("fault");
        QTest::addColumn<QStringList>("sentences");
        const auto row = [](const char *tag, Fault fault, const char *sentence, Change change) {
            QStringList sentences;
            if (*sentence)
                sentences.append(QString::fromUtf8(sentence));
            QTest::newRow(tag) << change << fault << sentences;
        };
        const auto remove = [](const char *member) {
            return [member](BundleContents &contents, BundleExpectation &) {
                contents.members.removeAll(QLatin1StringView(member));
            };
        };
        row("another host", Fault::Conflict, "This bundle was made for ipa3.lab.test, not for ipa2.lab.test.",
            [](BundleContents &c, BundleExpectation &) { c.realm.destination = QStringLiteral("ipa3.lab.test"); });
        row("another realm", Fault::Conflict, "This bundle belongs to the realm LAB.TEST, not to OTHER.TEST.",
            [](BundleContents &, BundleExpectation &e) { e.realm = QStringLiteral("OTHER.TEST"); });
        row("the realm is not known yet", Fault::Conflict, "", [](BundleContents &, BundleExpectation &e) { e.realm.clear(); });
        row("another source", Fault::Conflict, "This bundle was made by ipa1.lab.test, not by ipa9.lab.test.",
            [](BundleContents &, BundleExpectation &e) { e.source = QStringLiteral("ipa9.lab.test"); });
        row("any source", Fault::Conflict, "", [](BundleContents &, BundleExpectation &e) { e.source.clear(); });
        row("no subject base", Fault::Malformed, "The bundle's certificate subject base “None” is not a distinguished name.",
            [](BundleContents &c, BundleExpectation &) { c.realm.subjectBase = QStringLiteral("None"); });
        row("a member is missing", Fault::Malformed, "The bundle is not complete; it lacks dirsrv_pin.txt.",
            remove("dirsrv_pin.txt"));
        row("no RA certificate", Fault::Malformed, "The bundle is not complete; it lacks ra.p12.", remove("ra.p12"));
        row("an old CA needs its own directory certificate", Fault::Malformed,
            "The bundle is not complete; it lacks dogtagcert.p12.",
            [](BundleContents &c, BundleExpectation &) { c.dogtagPort = 7389; });
        row("but not without a CA", Fault::Malformed, "", [](BundleContents &c, BundleExpectation &e) {
            c.dogtagPort = 7389;
            e.setupCa = false;
        });
        row("no CA inside", Fault::NotFound, "The bundle holds no CA, so ipa2.lab.test cannot get one.",
            [](BundleContents &c, BundleExpectation &) { c.hasCa = false; });
        row("expired", Fault::Untrusted, "The certificate CN=ipa2.lab.test in dscert.p12 expired on 22 Nov 2026 12:00:00 (UTC).",
            [](BundleContents &c, BundleExpectation &) { c.certificates[1].notAfter = now.addDays(-1); });
        row("not valid yet", Fault::Untrusted, "The certificate CN=CA in ca.crt is not valid before 24 Nov 2026 12:00:00 (UTC).",
            [](BundleContents &c, BundleExpectation &) { c.certificates[0].notBefore = now.addDays(1); });
        row("an expired CA key that nobody needs", Fault::Untrusted, "", [](BundleContents &c, BundleExpectation &e) {
            c.certificates[3].notAfter = now.addDays(-1);
            e.setupCa = false;
        });
        row("a certificate for another host", Fault::Conflict,
            "The certificate in httpcert.p12 is for www.lab.test, not for ipa2.lab.test.",
            [](BundleContents &c, BundleExpectation &) {
                c.certificates[2].hosts = QStringList{QStringLiteral("www.lab.test")};
            });
        row("a certificate for clients only", Fault::Untrusted,
            "The certificate in httpcert.p12 is not made for servers, so nobody would trust a server with it.",
            [](BundleContents &c, BundleExpectation &) { c.certificates[2].forServers = false; });
        row("a certificate of another CA", Fault::Untrusted, "The certificate in dscert.p12 was not issued by the realm's CA.",
            [](BundleContents &c, BundleExpectation &) { c.certificates[1].issuer = QStringLiteral("CN=Other"); });
        row("a certificate without its key", Fault::Malformed,
            "dscert.p12 in the bundle holds no certificate with its private key.",
            [](BundleContents &c, BundleExpectation &) { c.certificates[1].hasKey = false; });
        row("another domain", Fault::Conflict, "This bundle belongs to the domain lab.test, not to other.test.",
            [](BundleContents &, BundleExpectation &e) { e.domain = QStringLiteral("other.test"); });
        row("newer than the installer", Fault::Conflict,
            "This bundle was made with FreeIPA 3.3.5; the installer of 3.0.2 refuses bundles of newer releases.",
            [](BundleContents &c, BundleExpectation &e) {
                e.installerVersion = 302;
                c.certificates[0].friendlyName = QStringLiteral("LAB.TEST IPA CA");
                for (const char *member : {"dscert.p12", "httpcert.p12"}) {
                    c.certificates.append(certificate(member, "CN=CA", false));
                    c.certificates.last().friendlyName = QStringLiteral("LAB.TEST IPA CA");
                }
            });
        row("older than the installer", Fault::Conflict, "",
            [](BundleContents &, BundleExpectation &e) { e.installerVersion = 40611; });
        row("no PKINIT certificate", Fault::Malformed, "The bundle is not complete; it lacks pkinitcert.p12, pkinit_pin.txt.",
            [](BundleContents &, BundleExpectation &e) { e.pkinit = true; });
        row("signed by somebody who calls himself the CA", Fault::Untrusted,
            "The certificate in httpcert.p12 names the realm's CA, but was not signed by it.",
            [](BundleContents &c, BundleExpectation &) { c.certificates[2].chain = Chain::Broken; });
        row("no CA in ca.crt", Fault::Malformed, "ca.crt in the bundle holds no CA, only other certificates.",
            [](BundleContents &c, BundleExpectation &) { c.certificates[0].canSign = false; });
        row("a key of 512 bits", Fault::Untrusted,
            "The key of CN=ipa2.lab.test in dscert.p12 has 512 bits, too few for any server.",
            [](BundleContents &c, BundleExpectation &) {
                c.certificates[1].keyType = QStringLiteral("RSA");
                c.certificates[1].keyBits = 512;
            });
        row("signed with MD5", Fault::Untrusted,
            "The certificate CN=ipa2.lab.test in dscert.p12 is signed with MD5, which servers refuse.",
            [](BundleContents &c, BundleExpectation &) { c.certificates[1].signature = QStringLiteral("RSA-MD5"); });
        row("dates that are none", Fault::Malformed, "The certificate CN=CA in ca.crt has dates that cannot be read.",
            [](BundleContents &c, BundleExpectation &) { c.certificates[0].notAfter = {}; });
        row("dates the wrong way round", Fault::Malformed, "The certificate CN=CA in ca.crt ends before it begins.",
            [](BundleContents &c, BundleExpectation &) { c.certificates[0].notBefore = now.addDays(400); });
        row("made a moment ago, by a clock that is ahead", Fault::Conflict, "",
            [](BundleContents &c, BundleExpectation &) { c.certificates[1].notBefore = now.addSecs(200); });
        row("a CA without a name, for 3.0", Fault::Malformed,
            "httpcert.p12 holds no CA certificate with a name, without which FreeIPA 2.2 and 3.0 do not find it.",
            [](BundleContents &c, BundleExpectation &e) {
                e.installerVersion = 302;
                c.realm.version = 302;
                c.certificates.append(certificate("dscert.p12", "CN=CA", false));
                c.certificates.last().friendlyName = QStringLiteral("LAB.TEST IPA CA");
            });
        row("a wildcard certificate", Fault::Conflict, "",
            [](BundleContents &c, BundleExpectation &) { c.certificates[1].hosts = QStringList{QStringLiteral("*.lab.test")}; });
        row("a wildcard of another domain", Fault::Conflict,
            "The certificate in dscert.p12 is for *.test, not for ipa2.lab.test.",
            [](BundleContents &c, BundleExpectation &) { c.certificates[1].hosts = QStringList{QStringLiteral("*.test")}; });
        row("a member that does not open", Fault::AuthFailed, "It does not open.", [](BundleContents &c, BundleExpectation &) {
            c.defects.append({QStringLiteral("dscert.p12"), {Fault::AuthFailed, QStringLiteral("It does not open."), {}, {}}});
            c.certificates.removeAt(1);
        });
        row("a CA that does not open and nobody needs", Fault::AuthFailed, "", [](BundleContents &c, BundleExpectation &e) {
            c.defects.append({QStringLiteral("cacert.p12"), {Fault::AuthFailed, QStringLiteral("It does not open."), {}, {}}});
            e.setupCa = false;
        });
    }
    void everyBrokenRuleIsASentence()
    {
        QFETCH(Change, change);
        QFETCH(Fault, fault);
        BundleContents contents = goodContents();
        BundleExpectation expected = goodExpectation();
        change(contents, expected);
        QStringList sentences;
        for (const Error &error : checkBundle(contents, expected)) {
            sentences.append(error.summary);
            QCOMPARE(error.fault, fault);
        }
        QTEST(sentences, "sentences");
    }

    void aFileOfTodayIsNotCountedInDays()
    {
        BundleExpectation expected = goodExpectation();
        expected.file.modified = now.addSecs(-60);
        const auto verdicts = judgeBundle(goodContents(), expected);
        const auto age = std::find_if(verdicts.cbegin(), verdicts.cend(),
                                      [](const BundleVerdict &one) { return one.rule == QLatin1StringView("age"); });
        QVERIFY(age != verdicts.cend());
        QCOMPARE(age->finding.summary, QStringLiteral("The file is less than a day old."));
    }

    void whatIsOnlyDoubtfulIsAWarning_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<QString>("sentence");
        const auto row = [](const char *tag, const char *sentence, Change change) {
            QTest::newRow(tag) << change << QString::fromUtf8(sentence);
        };
        row("readable by all", "The file can be read by others than its owner (0644).",
            [](BundleContents &, BundleExpectation &e) { e.file.mode = 0644; });
        row("not root's", "The file belongs to anna, not to root.",
            [](BundleContents &, BundleExpectation &e) { e.file.owner = QStringLiteral("anna"); });
        row("old", "The file is 45 day(s) old.",
            [](BundleContents &, BundleExpectation &e) { e.file.modified = now.addDays(-45); });
        row("of tomorrow", "The file was written in the future, says its date.",
            [](BundleContents &, BundleExpectation &e) { e.file.modified = now.addDays(2); });
        row("ends soon", "The certificate CN=ipa2.lab.test in dscert.p12 ends in 12 day(s).",
            [](BundleContents &c, BundleExpectation &) { c.certificates[1].notAfter = now.addDays(12); });
        row("ends within the days asked for", "The certificate CN=ipa2.lab.test in dscert.p12 ends in 300 day(s).",
            [](BundleContents &c, BundleExpectation &e) {
                e.validDays = 301;
                for (qsizetype i : {0, 2, 3})
                    c.certificates[i].notAfter = now.addDays(900);
            });
        row("1024 bits", "The key of CN=CA in ca.crt has 1024 bits only.", [](BundleContents &c, BundleExpectation &) {
            c.certificates[0].keyType = QStringLiteral("RSA");
            c.certificates[0].keyBits = 1024;
        });
        row("SHA-1", "The certificate CN=CA in ca.crt is signed with SHA-1.",
            [](BundleContents &c, BundleExpectation &) { c.certificates[0].signature = QStringLiteral("RSA-SHA1"); });
        row("too new encryption", "httpcert.p12 is encrypted in a way that hosts of FreeIPA 2.2 to 4.6 may not read.",
            [](BundleContents &c, BundleExpectation &) { c.certificates[2].newEncryption = true; });
        row("something that does not belong there", "It holds backdoor.sh, which no release of FreeIPA writes.",
            [](BundleContents &c, BundleExpectation &) { c.members.append(QStringLiteral("backdoor.sh")); });
    }
    void whatIsOnlyDoubtfulIsAWarning()
    {
        QFETCH(Change, change);
        BundleContents contents = goodContents();
        BundleExpectation expected = goodExpectation();
        change(contents, expected);
        QStringList sentences;
        for (const BundleVerdict &verdict : judgeBundle(contents, expected))
            if (verdict.state == VerdictState::Warning) {
                sentences.append(verdict.finding.summary);
                QVERIFY(!verdict.finding.advice.isEmpty());
            }
        QFETCH(QString, sentence);
        QCOMPARE(sentences, QStringList{sentence});
        QVERIFY(checkBundle(contents, expected).isEmpty());
    }

    void whatWasNotComparedIsLeftOpen()
    {
        QStringList open;
        for (const BundleVerdict &verdict : judgeBundle(goodContents(), {.now = now}))
            if (verdict.state == VerdictState::Open)
                open.append(verdict.rule);
        QCOMPARE(open, (QStringList{QStringLiteral("host"), QStringLiteral("realm"), QStringLiteral("domain"),
                                    QStringLiteral("source"), QStringLiteral("version")}));
    }
};

QTEST_GUILESS_MAIN(TestCheckBundle)
#include "tst_checkbundle.moc"
