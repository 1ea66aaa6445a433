// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/bundlestore.h"

#include <QTest>

using namespace rd;

namespace {
const QByteArray sum(64, 'a');
} // namespace

class TestBundleStore : public QObject
{
    Q_OBJECT
private slots:
    void filesAreRecognised()
    {
        const auto found =
            parseBundleList(QStringLiteral("ipa1"),
                            "2000000000\n"
                            "600 root 48211 1999999000 " +
                                sum +
                                " replica-info-ipa2.lab.test.gpg\n"
                                "644 root 51200 1990000000 " +
                                sum +
                                " replica-info-ipa3.lab.test\n"
                                "600 root 100 1999999999 unreadable .replica-info-ipa4.lab.test.gpg.replica-desk-Ab12cD\n");
        QVERIFY2(found, found ? "" : qPrintable(found.error().summary));
        QCOMPARE(found->size(), 3);
        const StoredBundle &sealed = found->at(0);
        QCOMPARE(sealed.host, QStringLiteral("ipa1"));
        QCOMPARE(sealed.path, QStringLiteral("/var/lib/ipa/replica-info-ipa2.lab.test.gpg"));
        QCOMPARE(sealed.kind, StoredBundle::Kind::Sealed);
        QCOMPARE(sealed.destination, QStringLiteral("ipa2.lab.test"));
        QCOMPARE(sealed.size, 48211);
        QCOMPARE(sealed.file.mode, 0600);
        QCOMPARE(sealed.file.owner, QStringLiteral("root"));
        QCOMPARE(sealed.ageSeconds, 1000);
        QCOMPARE(sealed.sha256, QString::fromLatin1(sum));
        QCOMPARE(found->at(1).kind, StoredBundle::Kind::Clear);
        QCOMPARE(found->at(1).file.mode, 0644);
        QCOMPARE(found->at(1).destination, QStringLiteral("ipa3.lab.test"));
        QCOMPARE(found->at(2).kind, StoredBundle::Kind::Partial);
        QCOMPARE(found->at(2).destination, QStringLiteral("ipa4.lab.test"));
        QCOMPARE(found->at(2).sha256, QString());
    }

    void whatShouldGoIsSaid_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QStringList>("reasons");
        const auto row = [](const char *tag, const QByteArray &line, const QStringList &reasons) {
            QTest::newRow(tag) << line << reasons;
        };
        const QByteArray fresh = "600 root 1 1999999000 " + sum + " ";
        const QByteArray old = "600 root 1 1990000000 " + sum + " ";
        row("fresh", fresh + "replica-info-ipa2.lab.test.gpg", {});
        row("old", old + "replica-info-ipa2.lab.test.gpg", {QStringLiteral("old")});
        row("its replica works", fresh + "replica-info-ipa1.lab.test.gpg", {QStringLiteral("made-already")});
        row("in clear", fresh + "replica-info-ipa2.lab.test", {QStringLiteral("clear")});
        row("left by a push", old + ".replica-info-ipa2.lab.test.gpg.replica-desk-x1",
            {QStringLiteral("partial"), QStringLiteral("old")});
    }
    void whatShouldGoIsSaid()
    {
        QFETCH(QByteArray, line);
        const auto found = parseBundleList({}, "2000000000\n" + line + '\n');
        QVERIFY(found);
        QCOMPARE(found->size(), 1);
        QTEST(staleReasons(found->first(), {QStringLiteral("IPA1.lab.test")}), "reasons");
    }

    void hostileAnswersAreNoBundles_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("a climbing name") << "600 root 1 1 " + sum + " replica-info-/../../etc/shadow";
        QTest::newRow("another file") << "600 root 1 1 " + sum + " passwd";
        QTest::newRow("control characters") << "600 root 1 1 " + sum + " replica-info-\x1b[2J.gpg";
        QTest::newRow("a size beyond numbers") << "600 root 99999999999999999999 1 " + sum + " replica-info-a.gpg";
        QTest::newRow("a mode that is none") << "99999 root 1 1 " + sum + " replica-info-a.gpg";
        QTest::newRow("a short sum") << QByteArray("600 root 1 1 abc replica-info-a.gpg");
        QTest::newRow("words") << QByteArray("Last login: yesterday");
    }
    void hostileAnswersAreNoBundles()
    {
        QFETCH(QByteArray, line);
        const auto found = parseBundleList({}, "2000000000\n" + line + '\n');
        QVERIFY(found);
        QVERIFY(found->isEmpty());
    }

    void anAnswerWithoutAClockIsAnError()
    {
        for (const QByteArray &output : {QByteArray(), QByteArray("Welcome!\n2000000000\n")}) {
            const auto found = parseBundleList(QStringLiteral("ipa1"), output);
            QVERIFY(!found);
            QCOMPARE(found.error().fault, Fault::Malformed);
        }
    }
};

QTEST_GUILESS_MAIN(TestBundleStore)
#include "tst_bundlestore.moc"
