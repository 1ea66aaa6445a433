// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "topology/dn.h"

#include <QTest>

using namespace rd;

class TestDn : public QObject
{
    Q_OBJECT
private slots:
    void writesTheSameEntryTheSameWay_data()
    {
        QTest::addColumn<QString>("dn");
        QTest::addColumn<QString>("normalised");
        QTest::newRow("case and blanks") << "CN = Ipa1 , DC=Lab;dc=test"
                                         << "cn=ipa1,dc=lab,dc=test";
        QTest::newRow("an escaped comma") << "cn=a\\,b,dc=x"
                                          << "cn=a\\,b,dc=x";
        QTest::newRow("a quoted comma") << "cn=\"dc=a,dc=b\",cn=config"
                                        << "cn=\"dc=a,dc=b\",cn=config";
        QTest::newRow("an escaped blank at the end") << "cn=a\\  ,dc=x"
                                                     << "cn=a\\ ,dc=x";
        QTest::newRow("an escaped backslash, then a blank") << "cn=a\\\\ ,dc=x"
                                                            << "cn=a\\\\,dc=x";
    }
    void writesTheSameEntryTheSameWay()
    {
        QFETCH(QString, dn);
        QTEST(normalisedDn(dn), "normalised");
        QCOMPARE(normalisedDn(normalisedDn(dn)), normalisedDn(dn));
    }
};

QTEST_GUILESS_MAIN(TestDn)
#include "tst_dn.moc"
