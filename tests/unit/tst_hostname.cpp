// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "preflight/hostname.h"

#include <QTest>

using namespace rd;

class TestHostname : public QObject
{
    Q_OBJECT
private slots:
    void acceptsGoodNames_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("modernOnly");
        const auto row = [](const QString &name, bool modernOnly = false) { QTest::newRow(qPrintable(name.left(70))) << name << modernOnly; };
        row(QStringLiteral("ipa2.lab.test"));
        row(QStringLiteral("1a.2b.3c"), true);
        row(QStringLiteral("123.456.example"));
        row(QStringLiteral("a-b-c.example.test"));
        row(QString(63, u'a') + QStringLiteral(".test"));
        row(QStringLiteral("a--b.example.test"), true);
        row(QStringLiteral("xn--bcher-kva.example.test"), true);
        row(QStringLiteral("ipa.lab.te5t"), true);
    }
    void acceptsGoodNames()
    {
        QFETCH(QString, name);
        QFETCH(bool, modernOnly);
        QCOMPARE(hostnameProblem(name, HostnameRules::Modern).value_or(QString()), QString());
        QCOMPARE(hostnameProblem(name, HostnameRules::Legacy).has_value(), modernOnly);
    }

    void namesTheBrokenRule_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("sentence");
        const auto row = [](const char *tag, const char *name, const char *sentence) {
            QTest::newRow(tag) << QString::fromUtf8(name) << QString::fromUtf8(sentence);
        };
        row("nothing", "", "Give the full name of the host, for example ipa2.example.com.");
        row("short name", "ipa2", "“ipa2” is not a full name; the host needs its domain too, for example ipa2.example.com.");
        row("localhost", "localhost.localdomain",
            "“localhost.localdomain” is not a full name; the host needs its domain too, for example ipa2.example.com.");
        row("upper case", "ipa2.Lab.test", "The name must be in lower case; it contains “L”.");
        row("IPv4", "10.203.0.11", "“10.203.0.11” is an IP address; give the name of the host.");
        row("short IPv4", "10.1", "“10.1” is an IP address; give the name of the host.");
        row("IPv6", "2001:db8::1", "“2001:db8::1” is an IP address; give the name of the host.");
        row("two dots", "ipa2..test", "The name has an empty label: two dots stand side by side, or it begins with a dot.");
        row("first dot", ".lab.test", "The name has an empty label: two dots stand side by side, or it begins with a dot.");
        row("last dot", "ipa2.lab.test.", "The name ends with a dot; leave it out.");
        row("underscore", "ipa_2.lab.test", "The label “ipa_2” contains an underscore; host names may hold only letters, digits and hyphens.");
        row("space", "ipa 2.lab.test", "The label “ipa 2” contains a space; only letters a to z, digits and hyphens are allowed.");
        row("tab", "ipa\t2.lab.test", "The label “ipa\t2” contains U+0009; only letters a to z, digits and hyphens are allowed.");
        row("umlaut", "käse.lab.test", "The label “käse” contains “ä”; only letters a to z, digits and hyphens are allowed.");
        row("shell", "a;b.lab.test", "The label “a;b” contains “;”; only letters a to z, digits and hyphens are allowed.");
        row("per cent", "%1%2.lab.test", "The label “%1%2” contains “%”; only letters a to z, digits and hyphens are allowed.");
        row("first hyphen", "-a.lab.test", "The label “-a” begins with a hyphen; a label begins and ends with a letter or digit.");
        row("last hyphen", "a-.lab.test", "The label “a-” ends with a hyphen; a label begins and ends with a letter or digit.");
        row("two hyphens", "a--b.lab.test", "The label “a--b” has two hyphens in a row; FreeIPA before 4.4 refuses such names.");
        row("digit at the top", "ipa.lab.te5t", "The last label “te5t” contains “5”; FreeIPA before 3.1 wants only letters there.");
        const QString longLabel(64, u'a');
        QTest::newRow("long label") << longLabel + QStringLiteral(".test")
                                    << QStringLiteral("The label “%1” has 64 characters; at most 63 are allowed between two dots.").arg(longLabel);
        QTest::newRow("long name") << QStringLiteral("abc.").repeated(64) + QStringLiteral("test")
                                   << QStringLiteral("The name has 260 characters; at most 255 are allowed.");
    }
    void namesTheBrokenRule()
    {
        QFETCH(QString, name);
        QTEST(hostnameProblem(name).value_or(QString()), "sentence");
    }
};

QTEST_GUILESS_MAIN(TestHostname)
#include "tst_hostname.moc"
