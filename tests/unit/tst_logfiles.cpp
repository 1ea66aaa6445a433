// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/archive/logfiles.h"
#include "core/handle.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <archive.h>
#include <archive_entry.h>
#include <sys/stat.h>

using namespace rd;

namespace {

using Writer = Handle<archive, archive_write_free>;
using Entry = Handle<archive_entry, archive_entry_free>;

struct Member
{
    QByteArray name;
    QByteArray bytes;
    QByteArray link = {};
};

/// What the archive library makes of the members; without a format the first one's bytes alone, compressed.
QByteArray packed(const QList<Member> &members, int filter, bool tar = true)
{
    const Writer writer(archive_write_new());
    archive_write_add_filter(writer.get(), filter);
    if (tar)
        archive_write_set_format_gnutar(writer.get());
    else
        archive_write_set_format_raw(writer.get());
    QByteArray out(qsizetype(8) << 20, Qt::Uninitialized);
    size_t used = 0;
    archive_write_open_memory(writer.get(), out.data(), size_t(out.size()), &used);
    for (const Member &member : members) {
        const Entry entry(archive_entry_new());
        archive_entry_set_pathname(entry.get(), member.name.constData());
        archive_entry_set_filetype(entry.get(), member.link.isEmpty() ? AE_IFREG : AE_IFLNK);
        if (!member.link.isEmpty())
            archive_entry_set_symlink(entry.get(), member.link.constData());
        archive_entry_set_size(entry.get(), member.bytes.size());
        archive_entry_set_perm(entry.get(), 0600);
        archive_write_header(writer.get(), entry.get());
        archive_write_data(writer.get(), member.bytes.constData(), size_t(member.bytes.size()));
    }
    archive_write_close(writer.get());
    return out.first(qsizetype(used));
}

class Taker final : public LogTaker
{
public:
    void beginLog(const QString &name, qint64) override { logs.append({name, {}}); }
    void takeBytes(QByteArrayView bytes) override { logs.last().second.append(bytes); }
    void endLog() override { ++ended; }
    void leaveOut(const QString &sentence) override { leftOut.append(sentence); }
    QList<QPair<QString, QByteArray>> logs;
    QStringList leftOut;
    int ended = 0;
};

} // namespace

class TestLogFiles : public QObject
{
    Q_OBJECT
private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void readsALogAsItIs()
    {
        const Taker taken = read(write("x.log", "one\ntwo"));
        QCOMPARE(taken.logs.size(), 1);
        QCOMPARE(taken.logs[0].second, QByteArray("one\ntwo"));
        QCOMPARE(taken.ended, 1);
    }

    void readsCompressedLogsUnderTheirOwnName_data()
    {
        QTest::addColumn<int>("filter");
        QTest::newRow("gzip") << int(ARCHIVE_FILTER_GZIP);
        QTest::newRow("xz") << int(ARCHIVE_FILTER_XZ);
        QTest::newRow("bzip2") << int(ARCHIVE_FILTER_BZIP2);
        QTest::newRow("zstd") << int(ARCHIVE_FILTER_ZSTD);
    }
    void readsCompressedLogsUnderTheirOwnName()
    {
        QFETCH(int, filter);
        const QString path = write("errors.1", packed({{"x", "one\ntwo\n"}}, filter, false));
        const Taker taken = read(path);
        QCOMPARE(taken.logs.size(), 1);
        QCOMPARE(taken.logs[0].first, path);
        QCOMPARE(taken.logs[0].second, QByteArray("one\ntwo\n"));
    }

    void readsTheLogsOfAnArchiveAndCompressedOnesInIt()
    {
        const QByteArray old = packed({{"x", "old\n"}}, ARCHIVE_FILTER_GZIP, false);
        const QString path = write("sos.tar.xz", packed({{"sos/var/log/ipareplica-install.log", "new\n"},
                                                         {"sos/var/log/dirsrv/slapd-X/errors.1.gz", old},
                                                         {"sos/etc/passwd", "root\n"}},
                                                        ARCHIVE_FILTER_XZ));
        const Taker taken = read(path);
        QCOMPARE(taken.logs.size(), 2);
        QCOMPARE(taken.logs[0].first, path + QStringLiteral(":sos/var/log/ipareplica-install.log"));
        QCOMPARE(taken.logs[1].second, QByteArray("old\n"));
        QCOMPARE(taken.leftOut, QStringList());
    }

    void linksInArchivesAreNotFollowedAndTold()
    {
        const Taker taken = read(write("x.tar", packed({{"a.log", "", "/etc/passwd"}, {"b.log", "b\n"}}, ARCHIVE_FILTER_NONE)));
        QCOMPARE(taken.logs.size(), 1);
        QCOMPARE(taken.leftOut.size(), 1);
        QVERIFY(taken.leftOut[0].contains(QStringLiteral("a.log")));
    }

    void whatUnpacksWithoutEndIsCutAndTold()
    {
        const QByteArray bomb = packed({{"x.log", QByteArray(qsizetype(20) << 20, 'a')}, {"y.log", "y\n"}}, ARCHIVE_FILTER_GZIP);
        QVERIFY(bomb.size() < 100000);
        Taker taken;
        SilentMonitor monitor;
        QVERIFY(readLogFiles(write("x.tgz", bomb), taken, monitor, {.freeBytes = 1 << 20}));
        QVERIFY(taken.logs.size() == 1 && taken.logs[0].second.size() <= 8 << 20);
        QCOMPARE(taken.leftOut.size(), 1);
    }

    void aDamagedArchiveGivesWhatItHas()
    {
        QByteArray text;
        for (int i = 0; i < 100000; ++i)
            text += QByteArray::number(i * 7919) + '\n';
        const Taker taken = read(write("x.log.gz", packed({{"x", text}}, ARCHIVE_FILTER_GZIP, false).chopped(1000)));
        QCOMPARE(taken.logs.size(), 1);
        QVERIFY(text.startsWith(taken.logs[0].second) && taken.logs[0].second.size() > text.size() / 2);
        QCOMPARE(taken.leftOut.size(), 1);
    }

    void aFolderIsReadWithoutLinksPipesAndBinaries()
    {
        QVERIFY(QDir(m_folder->path()).mkpath(QStringLiteral("var/log")));
        write("var/log/krb5kdc.log", "kdc\n");
        write("var/log/wtmp.log", QByteArray(5000, '\1'));
        write("readme.pem", "key\n");
        QVERIFY(QFile::link(QStringLiteral("/etc/passwd"), m_folder->filePath(QStringLiteral("evil.log"))));
        QCOMPARE(::mkfifo(QFile::encodeName(m_folder->filePath(QStringLiteral("pipe.log"))).constData(), 0600), 0);
        const Taker taken = read(m_folder->path());
        QCOMPARE(taken.logs.size(), 1);
        QCOMPARE(taken.logs[0].second, QByteArray("kdc\n"));
        QCOMPARE(taken.leftOut.size(), 2);
    }

    void nothingToReadIsAnError()
    {
        Taker taken;
        SilentMonitor monitor;
        const auto missing = readLogFiles(m_folder->filePath(QStringLiteral("no.log")), taken, monitor);
        QVERIFY(!missing && missing.error().fault == Fault::NotFound);
        const auto binary = readLogFiles(write("x.log", QByteArray(5000, '\1')), taken, monitor);
        QVERIFY(!binary && binary.error().fault == Fault::NotFound);
        const auto empty = readLogFiles(m_folder->path() + QStringLiteral("/."), taken, monitor);
        QVERIFY(!empty && !empty.error().advice.isEmpty());
    }

    void whyThereIsNoLogIsSaid()
    {
        Taker taken;
        SilentMonitor monitor;
        // Not even every fourth byte is a control character, but all values are there
        QByteArray mixed(5000, Qt::Uninitialized);
        for (qsizetype i = 0; i < mixed.size(); ++i)
            mixed[i] = char(i * 37 % 256);
        const auto random = readLogFiles(write("y.log", mixed), taken, monitor);
        QVERIFY(!random && random.error().detail.contains(QStringLiteral("no text")));
        QVERIFY(readLogFiles(write("z.log", QByteArray("\xd0\xbe\xd1\x88\xd0\xb8\xd0\xb1\xd0\xba\xd0\xb0 ").repeated(500)), taken,
                             monitor));
        const QByteArray whole = packed({{"a/x.log", "text\n"}}, ARCHIVE_FILTER_GZIP);
        const auto damaged = readLogFiles(write("x.tgz", whole.first(60)), taken, monitor);
        QVERIFY(!damaged && damaged.error().detail.contains(QStringLiteral("damaged")));
    }

private:
    QString write(const char *name, const QByteArray &bytes)
    {
        const QString path = m_folder->filePath(QString::fromLatin1(name));
        QFile file(path);
        if (!file.open(QFile::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", name);
        return path;
    }
    static Taker read(const QString &path)
    {
        Taker taken;
        SilentMonitor monitor;
        if (const auto done = readLogFiles(path, taken, monitor); !done)
            qFatal("%s", qPrintable(done.error().summary));
        return taken;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestLogFiles)
#include "tst_logfiles.moc"
