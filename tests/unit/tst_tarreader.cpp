// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/archive/tarreader.h"
#include "support/bundlemaker.h"

#include <QStandardPaths>
#include <QTest>

using namespace rd;
using test::makeTar;
using test::TarEntry;

namespace {

Result<TarViews> read(const QByteArray &archive)
{
    return readTar(archive, QStringLiteral("realm_info"), 64 << 20);
}

} // namespace

class TestTarReader : public QObject
{
    Q_OBJECT
private slots:
    void readsPlainMembers()
    {
        const QByteArray archive =
            makeTar({{"realm_info/", {}, '5'}, {"realm_info/ca.crt", "certificate"}, {"realm_info/empty", {}}});
        const auto members = read(archive);
        QVERIFY(members);
        QCOMPARE(members->size(), size_t(2));
        QCOMPARE(members->at(QStringLiteral("ca.crt")).toByteArray(), QByteArray("certificate"));
        QVERIFY(members->at(QStringLiteral("empty")).isEmpty());
    }

    void aDotBeforeTheFolderMeansTheSame()
    {
        const QByteArray archive = makeTar({{"./", {}, '5'}, {"./realm_info/", {}, '5'}, {"./realm_info/ca.crt", "certificate"}});
        const auto members = read(archive);
        QVERIFY2(members, members ? "" : qPrintable(members.error().summary));
        QCOMPARE(members->at(QStringLiteral("ca.crt")).toByteArray(), QByteArray("certificate"));
    }

    void tenGigabytesOfNothingAreRefusedByTheirSize()
    {
        const QTemporaryDir top;
        QVERIFY(QDir(top.path()).mkdir(QStringLiteral("realm_info")));
        QFile file(top.filePath(QStringLiteral("realm_info/ca.crt")));
        QVERIFY(file.open(QFile::WriteOnly) && file.resize(qint64(10) << 30)); // a hole, on the disk and in the archive
        file.close();
        const QByteArray archive =
            test::runTool(QStringLiteral("tar"), {QStringLiteral("-S"), QStringLiteral("-cf"), QStringLiteral("-"),
                                                  QStringLiteral("-C"), top.path(), QStringLiteral("realm_info")});
        QVERIFY(archive.size() < 100'000);
        const auto members = read(archive);
        QVERIFY(!members);
        QCOMPARE(members.error().summary, QStringLiteral("The archive in the bundle unpacks to more than 64 MB."));
    }

    void aFileWithHolesIsRefused()
    {
        const QTemporaryDir top;
        QVERIFY(QDir(top.path()).mkdir(QStringLiteral("realm_info")));
        QFile file(top.filePath(QStringLiteral("realm_info/ca.crt")));
        QVERIFY(file.open(QFile::WriteOnly) && file.seek(1 << 20) && file.write("x") == 1);
        file.close();
        const QByteArray archive =
            test::runTool(QStringLiteral("tar"), {QStringLiteral("-S"), QStringLiteral("-cf"), QStringLiteral("-"),
                                                  QStringLiteral("-C"), top.path(), QStringLiteral("realm_info")});
        QVERIFY(archive.size() < 100'000);
        const auto members = read(archive);
        QVERIFY(!members);
        QCOMPARE(members.error().summary, QStringLiteral("The archive in the bundle is damaged."));
    }

    void readsWhatTarWrites_data()
    {
        QTest::addColumn<QString>("format");
        for (const char *format : {"gnu", "oldgnu", "ustar", "pax", "v7"})
            QTest::newRow(format) << QString::fromLatin1(format);
    }
    void readsWhatTarWrites()
    {
        QFETCH(QString, format);
        if (QStandardPaths::findExecutable(QStringLiteral("tar")).isEmpty())
            QSKIP("tar is not installed");
        const QTemporaryDir top;
        QVERIFY(QDir(top.path()).mkdir(QStringLiteral("realm_info")));
        QFile file(top.filePath(QStringLiteral("realm_info/ca.crt")));
        QVERIFY(file.open(QFile::WriteOnly) && file.write("x") == 1);
        file.close();
        const QByteArray archive = test::runTool(
            QStringLiteral("tar"), {QStringLiteral("--format=") + format, QStringLiteral("-cf"), QStringLiteral("-"),
                                    QStringLiteral("-C"), top.path(), QStringLiteral("realm_info")});
        const auto members = read(archive);
        QVERIFY2(members, members ? "" : qPrintable(members.error().summary));
        QCOMPARE(members->size(), size_t(1));
    }

    void refusesWhatABundleNeverHolds_data()
    {
        QTest::addColumn<QByteArray>("archive");
        QTest::addColumn<QString>("sentence");
        const auto row = [](const char *tag, const QList<TarEntry> &entries, const char *sentence) {
            QTest::newRow(tag) << makeTar(entries) << QString::fromUtf8(sentence);
        };
        row("climbing name", {{"realm_info/../../etc/passwd", "x"}},
            "The archive in the bundle holds a name that leaves its folder, “realm_info/../../etc/passwd”.");
        row("absolute name", {{"/etc/passwd", "x"}}, "The archive in the bundle holds an absolute name, “/etc/passwd”.");
        row("symbolic link", {{"realm_info/a", {}, '2', "/etc/shadow"}},
            "The archive in the bundle holds a link, “realm_info/a”.");
        row("hard link", {{"realm_info/a", {}, '1', "/etc/shadow"}}, "The archive in the bundle holds a link, “realm_info/a”.");
        row("folder as a link", {{"realm_info", {}, '2', "/etc"}}, "The archive in the bundle holds a link, “realm_info”.");
        row("device", {{"realm_info/a", {}, '3'}},
            "The archive in the bundle holds “realm_info/a”, which is neither a file nor a folder.");
        row("fifo", {{"realm_info/a", {}, '6'}},
            "The archive in the bundle holds “realm_info/a”, which is neither a file nor a folder.");
        row("twice", {{"realm_info/a", "1"}, {"realm_info/a", "2"}}, "The archive in the bundle holds “a” twice.");
        row("twice, once with a dot", {{"realm_info/a", "1"}, {"./realm_info/a", "2"}},
            "The archive in the bundle holds “a” twice.");
        row("a climbing name after a dot", {{"./../realm_info/a", "x"}},
            "The archive in the bundle holds a name that leaves its folder, “./../realm_info/a”.");
        row("an absolute name after a dot", {{".//etc/passwd", "x"}},
            "The archive in the bundle holds “.//etc/passwd”, which does not belong into a bundle.");
        row("beside the folder", {{"other/a", "x"}},
            "The archive in the bundle holds “other/a”, which does not belong into a bundle.");
        row("without a folder", {{"a", "x"}}, "The archive in the bundle holds “a”, which does not belong into a bundle.");
        row("a folder below", {{"realm_info/sub/", {}, '5'}},
            "The archive in the bundle holds “realm_info/sub/”, which does not belong into a bundle.");
        row("a file below", {{"realm_info/sub/a", "x"}},
            "The archive in the bundle holds “realm_info/sub/a”, which does not belong into a bundle.");
        row("control characters", {{"realm_info/a\x1b[2J", "x"}},
            "The archive in the bundle holds “realm_info/a[2J”, which does not belong into a bundle.");
        row("an option as name", {{"realm_info/-rf", "x"}},
            "The archive in the bundle holds “realm_info/-rf”, which does not belong into a bundle.");
        row("backslash", {{"realm_info/..\\a", "x"}},
            "The archive in the bundle holds “realm_info/..\\a”, which does not belong into a bundle.");
        QList<TarEntry> many;
        for (int i = 0; i < 65; ++i)
            many.append({"realm_info/" + QByteArray::number(i), {}});
        row("too many", many, "The archive in the bundle holds more than 64 members.");
        row("claims too much", {{"realm_info/a", "x", '0', {}, 65LL << 20}},
            "The archive in the bundle unpacks to more than 64 MB.");
        row("too much together", {{"realm_info/a", QByteArray(40 << 20, 'x')}, {"realm_info/b", {}, '0', {}, 40LL << 20}},
            "The archive in the bundle unpacks to more than 64 MB.");
        row("claims more than there is", {{"realm_info/a", "x", '0', {}, 100000}}, "The archive in the bundle is damaged.");
        QTest::newRow("cut off") << makeTar({{"realm_info/a", QByteArray(5000, 'x')}}).left(3000)
                                 << QStringLiteral("The archive in the bundle is damaged.");
        QTest::newRow("nothing") << QByteArray() << QStringLiteral("The bundle's content is not a tar archive.");
        QTest::newRow("only zeros") << QByteArray(10240, '\0') << QStringLiteral("The bundle's content is not a tar archive.");
        QTest::newRow("zip") << QByteArray("PK\x03\x04") + QByteArray(600, '\0')
                             << QStringLiteral("The bundle's content is not a tar archive.");
    }
    void refusesWhatABundleNeverHolds()
    {
        QFETCH(QByteArray, archive);
        const auto members = read(archive);
        QVERIFY(!members);
        QTEST(members.error().summary, "sentence");
        QCOMPARE(members.error().fault, Fault::Malformed);
    }
};

QTEST_GUILESS_MAIN(TestTarReader)
#include "tst_tarreader.moc"
