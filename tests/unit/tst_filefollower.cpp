// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/logs/filefollower.h"
#include "backend/logs/logopener.h"
#include "core/monitor.h"
#include "support/followscript.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace rd;
using test::FollowScript;

namespace {

/// Keeps what is opened, and where to go on.
class Opened final : public LogReceiver
{
public:
    bool wantsTails() const override { return true; }
    void takeTail(const FileTailPtr &tail) override { tails << tail; }
    void beginLog(const QString &, qint64) override {}
    void takeChunk(const LogChunkPtr &chunk) override { bytes.append(chunk->bytes()); }
    void endLog() override {}
    void leaveOut(const QString &) override {}
    QList<FileTailPtr> tails;
    QByteArray bytes;
};

} // namespace

/// Files of this machine that were opened are followed from there on.
class TestFileFollower : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(QStringLiteral("errors.log"));
        m_opened = Opened();
    }

    void theUnfinishedLineOfTheOpenedFileComesWhole_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::newRow("small") << QByteArray("first\n");
        QTest::newRow("large") << QByteArray("0123456789abcdef\n").repeated(100'000);
        QTest::newRow("nothing") << QByteArray();
    }
    void theUnfinishedLineOfTheOpenedFileComesWhole()
    {
        QFETCH(QByteArray, before);
        append(before + "half");
        open();
        QCOMPARE(m_opened.bytes, before);
        follow({{"half", [this] { append(" a line\nnext\n"); }}, {"half a line\nnext\n", [] {}}});
    }

    void whatIsStillWrittenToARotatedFileIsNotLost()
    {
        append("a\n");
        open();
        append("b\n");
        follow({{"b\n",
                 [this] {
                     QFile::rename(m_path, m_path + QStringLiteral(".1"));
                     appendTo(m_path + QStringLiteral(".1"), "late\n");
                     append("c\n");
                 }},
                {"b\nlate\nc\n", [] {}}});
        QVERIFY(m_script->events.contains(FollowEvent::Rotated));
    }

    void aRotationBetweenTwoFollowingsLosesAndRepeatsNothing()
    {
        append("a\n");
        open();
        append("b\n");
        follow({{"b\n", [] {}}});
        append("c\n");
        QFile::rename(m_path, m_path + QStringLiteral(".1"));
        append("d\n");
        follow({{"c\nd\n", [] {}}});
        QCOMPARE(m_script->events, QList{FollowEvent::Rotated});
    }

    void anEmptiedFileIsFollowedFromItsNewBeginning_data()
    {
        QTest::addColumn<QByteArray>("anew");
        QTest::newRow("shorter") << QByteArray("new\n");
        QTest::newRow("longer") << QByteArray("other and much longer than before\n");
        QTest::newRow("as long") << QByteArray("FIRST\nSECOND\n");
    }
    void anEmptiedFileIsFollowedFromItsNewBeginning()
    {
        QFETCH(QByteArray, anew);
        append("first\n");
        open();
        append("second\n");
        follow({{"second\n", [&] { rewrite(anew); }}, {"second\n" + anew, [] {}}});
        QCOMPARE(m_script->events, QList{FollowEvent::Truncated});
    }

    void aFileThatGoesIsAwaited()
    {
        append("a\n");
        open();
        append("b\n");
        follow({{"b\n", [this] { QFile::remove(m_path); }}, {"b\n", [this] { append("again\n"); }}, {"b\nagain\n", [] {}}});
        QCOMPARE(m_script->events, QList({FollowEvent::Gone, FollowEvent::Back}));
    }

    void manyFilesAreFollowedAtOnce()
    {
        append("a\n");
        open();
        const QString first = std::exchange(m_path, m_folder->filePath(QStringLiteral("other.log")));
        append("b\n");
        open();
        append("2\n");
        follow({{"2\n", [&] { appendTo(first, "1\n"); }}, {"2\n1\n", [] {}}});
    }

    void whatIsPackedIsNotFollowed()
    {
        m_path = m_folder->filePath(QStringLiteral("log.gz"));
        append(QByteArray::fromHex("1f8b08000000000002034b34e00200dc04b3c503000000"));
        open();
        QVERIFY(m_opened.tails.isEmpty());
    }

private:
    static void appendTo(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        if (!file.open(QFile::Append) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(path));
    }
    void append(const QByteArray &bytes) { appendTo(m_path, bytes); }
    void rewrite(const QByteArray &bytes)
    {
        QFile file(m_path);
        if (!file.open(QFile::WriteOnly | QFile::Truncate) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(m_path));
    }
    void open()
    {
        SilentMonitor monitor;
        const auto opened = openLogs(m_path, m_opened, monitor);
        QVERIFY(opened);
    }
    void follow(const QList<FollowScript::Deed> &deeds)
    {
        m_script = std::make_unique<FollowScript>();
        m_script->deeds = deeds;
        const auto end = followFiles(m_opened.tails, *m_script, *m_script);
        QVERIFY(!end && end.error().fault == Fault::Cancelled);
        QVERIFY(m_script->deeds.isEmpty());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    Opened m_opened;
    std::unique_ptr<FollowScript> m_script;
};

QTEST_GUILESS_MAIN(TestFileFollower)
#include "tst_filefollower.moc"
