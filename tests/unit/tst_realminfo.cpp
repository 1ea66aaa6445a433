// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundle/realminfo.h"

#include <QTest>

using namespace rd;

namespace {

const QByteArray good = "[realm]\nrealm_name = LAB.TEST\nmaster_host_name = ipa1.lab.test\ndomain_name = lab.test\n"
                        "destination_host = ipa2.lab.test\nsubject_base = O=LAB.TEST\n";

} // namespace

class TestRealmInfo : public QObject
{
    Q_OBJECT
private slots:
    void readsWhatPythonReads_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("subjectBase");
        QTest::addColumn<int>("version");
        const auto base = QStringLiteral("O=LAB.TEST");
        QTest::newRow("2.2, no version") << good + '\n' << base << 0;
        QTest::newRow("3.3") << good + "version = 30305\n\n" << base << 30305;
        QTest::newRow("CR LF") << QByteArray(good).replace("\n", "\r\n") << base << 0;
        QTest::newRow("colons, no spaces") << QByteArray(good).replace(" = ", ":") << base << 0;
        QTest::newRow("capital keys") << QByteArray(good).replace("realm_name", "Realm_Name") << base << 0;
        QTest::newRow("comments") << "# made by a tool\n; really\n" + good << base << 0;
        QTest::newRow("remarks") << "rem made by a tool\nREM\n" + good + "subject_base = O=LAB.TEST ; as ever\n" << base << 0;
        QTest::newRow("a semicolon inside a value") << good + "subject_base = O=A;B\n" << QStringLiteral("O=A;B") << 0;
        QTest::newRow("defaults") << "[DEFAULT]\nversion = 30305\nsubject_base = O=ELSE\n" + good << base << 30305;
        QTest::newRow("other sections") << "[other]\nrealm_name = X\n" + good + "[more]\nversion = 1\n" << base << 0;
        QTest::newRow("a doubled percent sign is one") << good + "subject_base = O=100%%\n" << QStringLiteral("O=100%") << 0;
        QTest::newRow("references") << good + "subject_base = O=%(realm_name)s %(DOMAIN_NAME)s\n"
                                    << QStringLiteral("O=LAB.TEST lab.test") << 0;
        QTest::newRow("the last of two equal keys counts") << good + "subject_base = O=LATER\n" << QStringLiteral("O=LATER") << 0;
        QTest::newRow("a continued line") << good + "subject_base = O=A,\n   O=B\n" << QStringLiteral("O=A,\nO=B") << 0;
    }
    void readsWhatPythonReads()
    {
        QFETCH(QByteArray, text);
        const auto info = readRealmInfo(text);
        QVERIFY2(info, info ? "" : qPrintable(info.error().summary));
        QCOMPARE(info->realm, QStringLiteral("LAB.TEST"));
        QCOMPARE(info->destination, QStringLiteral("ipa2.lab.test"));
        QTEST(info->subjectBase, "subjectBase");
        QTEST(info->version, "version");
    }

    void saysWhatIsWrong_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("sentence");
        const auto row = [](const char *tag, const QByteArray &text, const char *sentence) {
            QTest::newRow(tag) << text << QString::fromUtf8(sentence);
        };
        row("empty", "",
            "The bundle's description of the realm lacks: realm_name, domain_name, master_host_name, destination_host, "
            "subject_base.");
        row("one key missing", QByteArray(good).replace("domain_name", "domain"),
            "The bundle's description of the realm lacks: domain_name.");
        row("an empty value", good + "realm_name =\n", "The bundle's description of the realm lacks: realm_name.");
        row("no section", "realm_name = X\n",
            "The bundle's description of the realm cannot be read: “realm_name = X” is no setting.");
        row("no setting", good + "nonsense\n", "The bundle's description of the realm cannot be read: “nonsense” is no setting.");
        row("a lone percent sign", good + "subject_base = O=100%\n",
            "The bundle's description of the realm has a percent sign that stands alone, in “O=100%”.");
        row("an unknown reference", good + "subject_base = %(nobody)s\n",
            "The bundle's description of the realm refers to “nobody”, which it does not contain.");
        row("a circle", good + "subject_base = %(subject_base)s\n",
            "The bundle's description of the realm has a percent sign that stands alone, in “%(subject_base)s”.");
        row("too long", good + QByteArray(70000, '#'), "The bundle's description of the realm is too long.");
        row("grows too long",
            good + "a = " + QByteArray(6000, 'x') + "\nb = " + QByteArray("%(a)s").repeated(11) +
                "\nsubject_base = " + QByteArray("%(b)s").repeated(11) + '\n',
            "The bundle's description of the realm is too long.");
        row("byte order mark", "\xef\xbb\xbf" + good,
            "The bundle's description of the realm begins with a byte order mark, which the installer does not read.");
        row("Latin-1", good + "subject_base = O=M\xfcller\n", "The bundle's description of the realm is not in UTF-8.");
        row("a host name with spaces", QByteArray(good).replace("ipa2.lab.test", "ipa2 .lab.test"),
            "The bundle's description of the realm has a destination_host that is no name: “ipa2 .lab.test”.");
        row("a host name that is not ASCII", QByteArray(good).replace("ipa2.lab.test", "\xc3\xafpa2.lab.test"),
            "The bundle's description of the realm has a destination_host that is no name: “ïpa2.lab.test”.");
        row("version in words", good + "version = 3.3\n", "The bundle's version “3.3” is no number.");
    }
    void saysWhatIsWrong()
    {
        QFETCH(QByteArray, text);
        const auto info = readRealmInfo(text);
        QVERIFY(!info);
        QTEST(info.error().summary, "sentence");
        QCOMPARE(info.error().fault, Fault::Malformed);
    }

    void whatIsWrittenIsReadAgain_data()
    {
        QTest::addColumn<QString>("base");
        QTest::addColumn<int>("version");
        QTest::newRow("as usual") << QStringLiteral("O=LAB.TEST") << 30305;
        QTest::newRow("2.2") << QStringLiteral("O=LAB.TEST") << 0;
        QTest::newRow("percent signs") << QStringLiteral("O=100% %(realm_name)s %%") << 40611;
        QTest::newRow("beyond ASCII") << QStringLiteral("OU=Zürich,O=東京") << 302;
    }
    void whatIsWrittenIsReadAgain()
    {
        QFETCH(QString, base);
        QFETCH(int, version);
        const RealmInfo info{QStringLiteral("LAB.TEST"),
                             QStringLiteral("lab.test"),
                             QStringLiteral("ipa1.lab.test"),
                             QStringLiteral("ipa2.lab.test"),
                             base,
                             version};
        const auto again = readRealmInfo(realmInfoText(info));
        QVERIFY2(again, again ? "" : qPrintable(again.error().summary));
        QCOMPARE(again->realm, info.realm);
        QCOMPARE(again->domain, info.domain);
        QCOMPARE(again->source, info.source);
        QCOMPARE(again->destination, info.destination);
        QCOMPARE(again->subjectBase, info.subjectBase);
        QCOMPARE(again->version, info.version);
    }

    void aVersionIsANumber()
    {
        QCOMPARE(versionNumber(QStringLiteral("3.3.5")), 30305);
        QCOMPARE(versionNumber(QStringLiteral("3.0.2")), 302);
        QCOMPARE(versionNumber(QStringLiteral("4.6")), 40600);
        QCOMPARE(versionNumber(QStringLiteral("3.3.3-28.el7_0.3")), 30303);
        QCOMPARE(versionNumber(QStringLiteral("4.6.90.pre1")), 40690);
        for (const char *nonsense : {"", "four", "4", "4.x", "1234.5", "-3.3.5"})
            QCOMPARE(versionNumber(QLatin1StringView(nonsense)), 0);
    }

    void aVersionIsReadable()
    {
        QCOMPARE(versionText(0), QString());
        QCOMPARE(versionText(302), QStringLiteral("3.0.2"));
        QCOMPARE(versionText(30305), QStringLiteral("3.3.5"));
        QCOMPARE(versionText(40611), QStringLiteral("4.6.11"));
    }
};

QTEST_GUILESS_MAIN(TestRealmInfo)
#include "tst_realminfo.moc"
