// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/ldap/ldapconnector.h"
#include "support/ldapresponder.h"

#include <QTemporaryDir>
#include <QTest>
#include <csignal>

using namespace rd;

namespace {

const QString base = QStringLiteral("dc=lab,dc=test");

DirectoryEntry entryOf(const QString &dn, qsizetype bytes)
{
    return {.dn = dn, .attributes = {{"description", {QByteArray(bytes, 'x')}}}};
}

} // namespace

class TestLdapDirectory : public QObject
{
    Q_OBJECT
private slots:
    void anAnswerIsReadUpToALimit_data()
    {
        QTest::addColumn<int>("entries");
        QTest::addColumn<bool>("read");
        QTest::newRow("a few entries") << 3 << true;
        QTest::newRow("more than can be right") << 300 << false;
    }
    void anAnswerIsReadUpToALimit()
    {
        QFETCH(int, entries);
        QFETCH(bool, read);
        const QTemporaryDir folder;
        const rdtest::Identity identity("localhost", -1, 1);
        identity.savePem(folder.filePath(QStringLiteral("ca.pem")));
        rdtest::DirectoryAnswers answers;
        QList<DirectoryEntry> list;
        for (int i = 0; i < entries; ++i)
            list.append(entryOf(QStringLiteral("cn=%1,").arg(i) + base, 10'000));
        answers.add(base.toUtf8(), Scope::Subtree, list);
        rdtest::LdapResponder responder(identity);
        const auto port = responder.serve("127.0.0.1", 0, answers);
        QVERIFY(port);

        SilentMonitor monitor;
        const SignIn who{.method = SignIn::Method::Simple,
                         .bindDn = QStringLiteral("cn=Directory Manager"),
                         .password = std::make_shared<Secret>(QByteArrayView("anything"))};
        const auto connector = LdapConnector::signIn(
            who, QStringLiteral("localhost"),
            {.caFile = folder.filePath(QStringLiteral("ca.pem")), .ldapPort = *port, .ldapsPort = *port}, monitor);
        QVERIFY(connector);
        const auto directory = (*connector)->connect(QStringLiteral("localhost"), monitor);
        QVERIFY2(directory, directory ? "" : qPrintable(directory.error().summary + directory.error().detail));
        const auto found = (*directory)->search({.base = base, .mostBytes = 1'000'000}, monitor);
        QCOMPARE(found.has_value(), read);
        if (read) {
            QCOMPARE(found->size(), entries);
            QCOMPARE(found->first().first("description").size(), 10'000);
        } else {
            QCOMPARE(found.error().fault, Fault::Malformed);
            QVERIFY(!found.error().summary.isEmpty() && !found.error().advice.isEmpty());
        }
    }
};

QTEST_GUILESS_MAIN(TestLdapDirectory)
#include "tst_ldapdirectory.moc"
