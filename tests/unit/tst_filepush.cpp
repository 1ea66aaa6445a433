// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/filepush.h"
#include "support/localshell.h"

#include <QDir>
#include <QTemporaryDir>
#include <QtTest>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace rd;
using namespace rd::test;

class TestFilePush : public QObject
{
    Q_OBJECT
private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void putsAFileInPlaceForTheOwnerAlone()
    {
        QByteArray content(3000001, 'x');
        content[5] = '\0';
        QVERIFY(push("bundle it's.gpg", content));
        QCOMPARE(read("bundle it's.gpg"), content);
        struct stat info
        {};
        QCOMPARE(::stat(QFile::encodeName(path("bundle it's.gpg")).constData(), &info), 0);
        QCOMPARE(info.st_mode & 07777, 0600U);
        QCOMPARE(files(), QStringList{QStringLiteral("bundle it's.gpg")});
    }

    void replacesAnOlderFileAndClearsWhatACutLeft()
    {
        write("a", "old");
        write(".a.replica-desk-123456", "half");
        write(".b.replica-desk-123456", "not ours");
        QVERIFY(push("a", "new"));
        QCOMPARE(read("a"), QByteArray("new"));
        QCOMPARE(files(), (QStringList{QStringLiteral(".b.replica-desk-123456"), QStringLiteral("a")}));
    }

    void anEmptyFileIsAFile()
    {
        QVERIFY(push("empty", {}));
        QVERIFY(QFile::exists(path("empty")));
    }

    void aMissingFolderIsTold()
    {
        const auto pushed = push("nowhere/a", "x");
        QVERIFY(!pushed && pushed.error().fault == Fault::NotFound);
    }

    void aFolderInTheWayIsTold()
    {
        QDir().mkdir(path("a"));
        const auto pushed = push("a", "x");
        QVERIFY(!pushed && pushed.error().fault == Fault::Conflict);
    }

    void aFullDiskLeavesTheOldFile()
    {
        if (::geteuid() != 0)
            QSKIP("a small file system can be mounted by root only");
        const QString mountPoint = path("small");
        QDir().mkdir(mountPoint);
        if (QProcess::execute(QStringLiteral("mount"), {QStringLiteral("-t"), QStringLiteral("tmpfs"), QStringLiteral("-o"),
                                                        QStringLiteral("size=64k"), QStringLiteral("tmpfs"), mountPoint}) != 0)
            QSKIP("mount is not allowed here");
        write("small/a", "old");
        const auto pushed = push("small/a", QByteArray(1 << 20, 'x'));
        const QStringList left = QDir(mountPoint).entryList(QDir::Files | QDir::Hidden);
        const QByteArray kept = read("small/a");
        QProcess::execute(QStringLiteral("umount"), {mountPoint});
        QVERIFY(!pushed && pushed.error().fault == Fault::RemoteFailed);
        QVERIFY2(pushed.error().detail.contains(QLatin1StringView("No space left")), qPrintable(pushed.error().detail));
        QCOMPARE(left, QStringList{QStringLiteral("a")});
        QCOMPARE(kept, QByteArray("old"));
    }

    void halfATransferIsNotPutInPlace()
    {
        /// Loses the end of the input, as a cut connection does.
        class CutShell final : public HostShell
        {
        public:
            QString host() const override { return m_shell.host(); }
            Result<CommandOutput> run(const RemoteCommand &command, Monitor &monitor) override
            {
                RemoteCommand cut = command;
                cut.input.chop(1);
                return m_shell.run(cut, monitor);
            }
            Result<CommandOutput> stream(const RemoteCommand &command, const ByteSink &sink, Monitor &monitor) override
            {
                return m_shell.stream(command, sink, monitor);
            }

        private:
            LocalShell m_shell;
        } shell;
        const auto pushed = pushFile(shell, {.path = path("a"), .content = "12345"}, m_silent);
        QVERIFY(!pushed && pushed.error().fault == Fault::RemoteFailed);
        QVERIFY(files().isEmpty());
    }

    void anUnknownOwnerIsTold()
    {
        const auto pushed =
            pushFile(m_shell, {.path = path("a"), .content = "x", .owner = QStringLiteral("no-such-user")}, m_silent);
        QVERIFY(!pushed);
        QVERIFY(files().isEmpty());
    }

    void fetchesWhatIsThere()
    {
        QByteArray content(100000, '\n');
        content[0] = '\0';
        write("a", content);
        const auto fetched = fetchFile(m_shell, path("a"), 1 << 20, m_silent);
        QVERIFY(fetched && *fetched == content);
        const auto tooBig = fetchFile(m_shell, path("a"), 99999, m_silent);
        QVERIFY(!tooBig && tooBig.error().fault == Fault::Conflict);
        const auto missing = fetchFile(m_shell, path("b"), 10, m_silent);
        QVERIFY(!missing && missing.error().fault == Fault::NotFound);
    }

    void wipesForGood()
    {
        write("a", "secret");
        QVERIFY(QFile::link(path("a"), path("link")));
        const int fd = ::open(QFile::encodeName(path("a")).constData(), O_RDONLY | O_CLOEXEC);
        QVERIFY(wipeFile(m_shell, path("link"), m_silent));
        QCOMPARE(read("a"), QByteArray("secret"));
        QVERIFY(wipeFile(m_shell, path("a"), m_silent));
        QByteArray held(6, 'x');
        QCOMPARE(::read(fd, held.data(), 6), 6);
        ::close(fd);
        QCOMPARE(held, QByteArray(6, '\0'));
        QVERIFY(wipeFile(m_shell, path("a"), m_silent));
        QVERIFY(files().isEmpty());
    }

private:
    QString path(const char *name) const { return m_folder->filePath(QString::fromUtf8(name)); }
    QStringList files() const { return QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden | QDir::System); }
    Result<> push(const char *name, const QByteArray &content)
    {
        return pushFile(m_shell, {.path = path(name), .content = content}, m_silent);
    }
    QByteArray read(const char *name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void write(const char *name, const QByteArray &content) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
    }

    LocalShell m_shell;
    SilentMonitor m_silent;
    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestFilePush)
#include "tst_filepush.moc"
