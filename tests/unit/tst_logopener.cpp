// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/logs/logopener.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace rd;

namespace {

class Receiver final : public LogReceiver
{
public:
    void beginLog(const QString &name, qint64 newest) override
    {
        names << name;
        newestOnes << newest;
    }
    void takeChunk(const LogChunkPtr &chunk) override { chunks << chunk; }
    void endLog() override {}
    void leaveOut(const QString &sentence) override { leftOut << sentence; }

    QByteArray all() const
    {
        QByteArray bytes;
        for (const LogChunkPtr &chunk : chunks)
            bytes.append(chunk->bytes());
        return bytes;
    }
    QStringList names;
    QList<qint64> newestOnes;
    QList<LogChunkPtr> chunks;
    QStringList leftOut;
};

} // namespace

class TestLogOpener : public QObject
{
    Q_OBJECT
private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void aLargeFileIsMappedAndCutAtLineEnds()
    {
        QByteArray bytes;
        for (int i = 0; bytes.size() < (40 << 20); ++i)
            bytes += "line " + QByteArray::number(i) + QByteArray(i % 90, 'x') + '\n';
        bytes += "no line end";
        const Receiver received = open(write(bytes));
        QVERIFY(received.chunks.size() > 2);
        qint64 lines = 0;
        for (qsizetype i = 0; i < received.chunks.size(); ++i) {
            QVERIFY(received.chunks[i]->isMapped());
            QVERIFY(i + 1 == received.chunks.size() || received.chunks[i]->bytes().endsWith('\n'));
            QVERIFY(received.chunks[i]->line(0).startsWith("line " + QByteArray::number(lines)));
            QCOMPARE(received.chunks[i]->lineAt(received.chunks[i]->startOf(100)), 100);
            lines += received.chunks[i]->lineCount();
        }
        QCOMPARE(received.all(), bytes);
        QCOMPARE(lines, bytes.count('\n') + 1);
        QVERIFY(received.newestOnes.first() > 0);
    }

    void aSmallFileIsRead()
    {
        const Receiver received = open(write("a\nb"));
        QCOMPARE(received.all(), QByteArray("a\nb"));
        QVERIFY(!received.chunks.first()->isMapped());
    }

    void aFileThatIsCutOffWhileItIsShownReadsAsNothing()
    {
        const QString path = write(QByteArray(4 << 20, 'x') + '\n');
        const Receiver received = open(path);
        QVERIFY(QFile::resize(path, 10));
        QCOMPARE(received.all().size(), (4 << 20) + 1);
        QCOMPARE(received.all().at(3 << 20), '\0');
    }

    void aLineWithoutEndIsCut()
    {
        const Receiver received = open(write(QByteArray(100 << 20, 'x')));
        QCOMPARE(received.chunks.size(), 2);
        QCOMPARE(received.all().size(), 100 << 20);
    }

private:
    QString write(const QByteArray &bytes)
    {
        QFile file(m_folder->filePath(QStringLiteral("x.log")));
        if (!file.open(QFile::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write");
        return file.fileName();
    }
    static Receiver open(const QString &path)
    {
        Receiver receiver;
        SilentMonitor monitor;
        if (const auto opened = openLogs(path, receiver, monitor); !opened)
            qFatal("%s", qPrintable(opened.error().summary));
        return receiver;
    }
    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestLogOpener)
#include "tst_logopener.moc"
