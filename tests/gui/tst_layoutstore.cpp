// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/layoutstore.h"
#include "app/picture.h"
#include "support/examples.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace rd;

class TestLayoutStore : public QObject
{
    Q_OBJECT
private slots:
    void placesAreKeptForEachRealm();
    void aRealmCannotNameAFileElsewhere();
    void whatIsNotALayoutCountsAsNone_data();
    void whatIsNotALayoutCountsAsNone();
    void aFolderThatCannotBeMadeIsSaid();
    void theNextStartShowsTheSamePicture();
    void arrangingAnewForgetsThePlaces();

private:
    const Positions m_places{{test::exampleId(QStringLiteral("ipa1")), {10, -20}},
                             {test::exampleId(QStringLiteral("ipa2")), {300, 4}}};
};

void TestLayoutStore::placesAreKeptForEachRealm()
{
    const QTemporaryDir folder;
    const LayoutStore store(folder.path());
    QVERIFY(store.save(QStringLiteral("A.TEST"), m_places));
    QCOMPARE(store.load(QStringLiteral("A.TEST")), m_places);
    QVERIFY(store.load(QStringLiteral("B.TEST")).isEmpty());
}

void TestLayoutStore::aRealmCannotNameAFileElsewhere()
{
    const QTemporaryDir folder;
    const LayoutStore store(folder.filePath(QStringLiteral("layouts")));
    for (const QString &realm :
         {QStringLiteral("../escaped"), QStringLiteral(".."), QStringLiteral("/etc/x"), QString(5000, u'x')})
        QVERIFY(store.save(realm, m_places));
    QCOMPARE(QDir(folder.path()).entryList(QDir::NoDotAndDotDot | QDir::AllEntries), QStringList{QStringLiteral("layouts")});
}

void TestLayoutStore::whatIsNotALayoutCountsAsNone_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("no JSON") << QByteArray("\xff\xfe garbage {");
    QTest::newRow("another shape") << QByteArray(R"({"servers":[1,2,3]})");
    QTest::newRow("no numbers") << QByteArray(R"({"servers":{"ipa1.example.test":["a",null]}})");
    QTest::newRow("out of the world") << QByteArray(R"({"servers":{"ipa1.example.test":[1e300,2]}})");
    QTest::newRow("deeply nested") << QByteArray(5000, '[');
    QTest::newRow("huge") << QByteArray(5 * 1024 * 1024, ' ');
}

void TestLayoutStore::whatIsNotALayoutCountsAsNone()
{
    QFETCH(QByteArray, content);
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("A.TEST.json")));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
    file.close();
    QVERIFY(LayoutStore(folder.path()).load(QStringLiteral("A.TEST")).isEmpty());
}

void TestLayoutStore::aFolderThatCannotBeMadeIsSaid()
{
    const auto saved = LayoutStore(QStringLiteral("/proc/none/layouts")).save(QStringLiteral("A.TEST"), m_places);
    QVERIFY(!saved);
    QVERIFY(!saved.error().summary.isEmpty());
}

void TestLayoutStore::theNextStartShowsTheSamePicture()
{
    const QTemporaryDir folder;
    const LayoutStore store(folder.path());
    const Picture first = makePicture(test::largeDomain(12), {}, {store});
    const Picture grown = makePicture(test::largeDomain(13), {}, {store}); // a new start, and a server more
    for (auto place = first.positions.cbegin(); place != first.positions.cend(); ++place)
        QCOMPARE(grown.positions.value(place.key()), place.value());
    QCOMPARE(makePicture(test::largeDomain(13), {}, {store}).positions, grown.positions);
}

void TestLayoutStore::arrangingAnewForgetsThePlaces()
{
    const QTemporaryDir folder;
    const LayoutStore store(folder.path());
    Picture picture = makePicture(test::twoServers(), {}, {store});
    const Positions chosen = picture.positions;
    picture.positions[test::exampleId(QStringLiteral("ipa1"))] = {5000, 5000};
    QVERIFY(store.save(picture.snapshot->realm, picture.positions));
    const auto anew = arrangeAnew(picture, store);
    QVERIFY(anew);
    QCOMPARE(anew->positions, chosen);
    QCOMPARE(store.load(picture.snapshot->realm), chosen);
}

QTEST_GUILESS_MAIN(TestLayoutStore)
#include "tst_layoutstore.moc"
