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

namespace {

/// Loses what is longer than so many bytes of input, as a cut connection does.
class CutShell final : public HostShell
{
public:
    explicit CutShell(qsizetype longest) : most(longest) {}
    QString host() const override { return m_shell.host(); }
    Result<CommandOutput> run(const RemoteCommand &command, Monitor &monitor) override
    {
        RemoteCommand cut = command;
        cut.input.truncate(most);
        const bool isCut = losesLastInput || cut.input.size() < command.input.size();
        if (isCut)
            cut.lastInput = {};
        ++runs;
        sent = cut.input.size();
        auto output = m_shell.run(cut, monitor);
        if (tellsOfCuts && isCut)
            return fail(Fault::Unreachable, QStringLiteral("The connection was cut."));
        return output;
    }
    Result<CommandOutput> stream(const RemoteCommand &command, const ByteSink &sink, Monitor &monitor) override
    {
        return m_shell.stream(command, sink, monitor);
    }

    qsizetype most;
    qsizetype sent = 0; ///< by the last command
    int runs = 0;
    bool tellsOfCuts = true;
    bool losesLastInput = false;

private:
    LocalShell m_shell;
};

/// Tells another sum than that of what it brings.
class BadSumShell final : public HostShell
{
public:
    QString host() const override { return m_shell.host(); }
    Result<CommandOutput> run(const RemoteCommand &command, Monitor &monitor) override
    {
        RemoteCommand altered = command;
        altered.lastInput = [] { return QByteArray(64, '0') + '\n'; };
        return m_shell.run(altered, monitor);
    }
    Result<CommandOutput> stream(const RemoteCommand &command, const ByteSink &sink, Monitor &monitor) override
    {
        return m_shell.stream(command, sink, monitor);
    }

private:
    LocalShell m_shell;
};

/// Long enough to be gone on with after a cut.
QByteArray longContent(char fill)
{
    QByteArray content(3000000, fill);
    content[7] = '\0';
    return content;
}

} // namespace

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

    void takesOneCommandOnly()
    {
        const QByteArray content = longContent('x');
        CutShell shell(content.size());
        QVERIFY(pushFile(shell, {.path = path("a"), .content = content}, m_silent));
        QCOMPARE(shell.runs, 1); // each may run a slow login shell there
        QCOMPARE(read("a"), content);
    }

    void whatChangesOnItsWayIsNotPutInPlace()
    {
        write("a", "old");
        BadSumShell shell;
        const auto pushed = pushFile(shell, {.path = path("a"), .content = longContent('x')}, m_silent);
        QVERIFY(!pushed && pushed.error().fault == Fault::RemoteFailed);
        QCOMPARE(pushed.error().summary,
                 QStringLiteral("%1 did not arrive whole on this machine; nothing was put in place.").arg(path("a")));
        QCOMPARE(read("a"), QByteArray("old"));
        QCOMPARE(files(), QStringList{QStringLiteral("a")});
    }

    void aPushThatWasCutJustBeforeItsEndIsGoneOnWith()
    {
        const QByteArray content = longContent('x');
        CutShell shell(content.size());
        shell.losesLastInput = true;
        const auto cut = pushFile(shell, {.path = path("a"), .content = content}, m_silent);
        QVERIFY(!cut && cut.error().fault == Fault::Unreachable);
        QCOMPARE(files().size(), 1);
        shell.losesLastInput = false;
        QVERIFY(pushFile(shell, {.path = path("a"), .content = content}, m_silent));
        QCOMPARE(shell.sent, 0);
        QCOMPARE(read("a"), content);
        QCOMPARE(files(), QStringList{QStringLiteral("a")});
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
        CutShell shell(4);
        shell.tellsOfCuts = false;
        const auto pushed = pushFile(shell, {.path = path("a"), .content = "12345"}, m_silent);
        QVERIFY(!pushed && pushed.error().fault == Fault::RemoteFailed);
        QVERIFY(files().isEmpty());
    }

    void aCutPushIsGoneOnWithWhereItEnded()
    {
        const QByteArray content = longContent('x');
        CutShell shell(content.size() - 1000);
        const auto cut = pushFile(shell, {.path = path("a"), .content = content}, m_silent);
        QVERIFY(!cut && cut.error().fault == Fault::Unreachable);
        QCOMPARE(files().size(), 1);
        QVERIFY(files().first().startsWith(QLatin1StringView(".a.replica-desk-")));
        QCOMPARE(read(files().first().toUtf8().constData()).size(), content.size() - 1000);
        struct stat info
        {};
        QCOMPARE(::stat(QFile::encodeName(m_folder->filePath(files().first())).constData(), &info), 0);
        QCOMPARE(info.st_mode & 07777, 0600U);

        shell.most = content.size();
        QVERIFY(pushFile(shell, {.path = path("a"), .content = content}, m_silent));
        QCOMPARE(shell.sent, 1000);
        QCOMPARE(read("a"), content);
        QCOMPARE(files(), QStringList{QStringLiteral("a")});
    }

    void whatACutLeftOfAnotherFileIsClearedAway()
    {
        const QByteArray content = longContent('x');
        CutShell shell(1500000);
        QVERIFY(!pushFile(shell, {.path = path("a"), .content = content}, m_silent));
        QCOMPARE(files().size(), 1);
        shell.most = content.size();
        const QByteArray other = longContent('y');
        QVERIFY(pushFile(shell, {.path = path("a"), .content = other}, m_silent));
        QCOMPARE(shell.sent, other.size());
        QCOMPARE(read("a"), other);
        QCOMPARE(files(), QStringList{QStringLiteral("a")});
    }

    void aLinkThatLooksLikeAnEarlierPushIsNotWrittenThrough()
    {
        const QByteArray content = longContent('x');
        write("elsewhere", content.left(2000000));
        QVERIFY(QFile::link(path("elsewhere"), path(".a.replica-desk-123456")));
        QVERIFY(push("a", content));
        QCOMPARE(read("a"), content);
        QCOMPARE(read("elsewhere").size(), 2000000);
        QCOMPARE(files(), (QStringList{QStringLiteral("a"), QStringLiteral("elsewhere")}));
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

    void wipesWhatACutPushLeftToo()
    {
        write("a", "secret");
        write(".a.replica-desk-123456", "sec");
        write(".b.replica-desk-123456", "another's");
        QVERIFY(wipeFile(m_shell, path("a"), m_silent));
        QCOMPARE(files(), QStringList{QStringLiteral(".b.replica-desk-123456")});
    }

private:
    QString path(const char *name) const { return m_folder->filePath(QString::fromUtf8(name)); }
    QStringList files() const { return QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden | QDir::System); }
    Result<QByteArray> push(const char *name, const QByteArray &content)
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
