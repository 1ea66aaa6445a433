// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "logs/logfollower.h"
#include "support/followscript.h"
#include "support/localshell.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace rd;
using test::FollowScript;

namespace {

/// Connections to this machine; a cut one fails as SSH does.
class LocalShells final : public ShellProvider
{
public:
    Result<std::shared_ptr<HostShell>> open(const QString &, Monitor &) override
    {
        ++opened;
        return std::shared_ptr<HostShell>(std::make_shared<CutShell>(*this));
    }
    bool cut = false;
    int opened = 0;

private:
    class CutShell final : public HostShell
    {
    public:
        explicit CutShell(LocalShells &shells) : m_shells(shells) {}
        QString host() const override { return QStringLiteral("here"); }
        Result<CommandOutput> run(const RemoteCommand &command, Monitor &monitor) override
        {
            return m_shell.run(command, monitor);
        }
        Result<CommandOutput> stream(const RemoteCommand &command, const ByteSink &sink, Monitor &monitor) override
        {
            auto output = m_shell.stream(
                command, [&](QByteArrayView bytes) { return sink(bytes) && !m_shells.cut; }, monitor);
            if (std::exchange(m_shells.cut, false))
                return fail(Fault::Unreachable, QStringLiteral("cut"));
            return output;
        }

    private:
        LocalShells &m_shells;
        test::LocalShell m_shell;
    };
};

} // namespace

class TestLogFollower : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(QStringLiteral("errors"));
    }

    void newLinesCome()
    {
        append("a\n");
        follow({{"a\n", [this] { append("b"); }}, {"a\nb", [this] { append("\nc\n"); }}, {"a\nb\nc\n", [] {}}});
        QCOMPARE(m_script->events.first(), FollowEvent::Connected);
    }

    void aRotatedLogIsFollowedWithoutLoss()
    {
        append("a\n");
        follow({{"a\n",
                 [this] {
                     QFile::rename(m_path, m_path + QStringLiteral(".1"));
                     appendTo(m_path + QStringLiteral(".1"), "late\n"); // the writer has not noticed yet
                     append("b\n");
                 }},
                {"a\nlate\nb\n", [] {}}});
        QVERIFY(m_script->events.contains(FollowEvent::Rotated));
    }

    void anEmptiedLogIsNoticed()
    {
        append("first\nsecond\n");
        follow({{"first\nsecond\n", [this] { rewrite("new\n"); }}, {"first\nsecond\nnew\n", [] {}}});
        QVERIFY(m_script->events.contains(FollowEvent::Truncated));
    }

    void aLogWrittenAnewToALargerSizeIsNoticed()
    {
        append("first\n");
        follow({{"first\n", [this] { rewrite("other and longer\n"); }}, {"first\nother and longer\n", [] {}}});
        QVERIFY(m_script->events.contains(FollowEvent::Truncated));
    }

    void afterACutNothingIsLostOrRepeated()
    {
        append("a\n");
        follow({{"a\n",
                 [this] {
                     m_shells.cut = true;
                     append("b\n");
                     QFile::rename(m_path, m_path + QStringLiteral(".1"));
                     append("c\n");
                 }},
                {"a\nb\nc\n", [] {}}});
        QVERIFY(m_script->events.contains(FollowEvent::Cut));
        QVERIFY(m_shells.opened == 2);
    }

    void aLogThatIsNotThereYetIsAwaited()
    {
        follow({{"", [this] { append("now\n"); }}, {"now\n", [] {}}});
        QCOMPARE(m_script->events.value(1), FollowEvent::Gone);
    }

    void onlyTheNewestOfAHugeLogIsRead()
    {
        append(QByteArray("0123456789\n").repeated(1000));
        const QByteArray newest = QByteArray("0123456789\n").repeated(9);
        follow({{newest, [] {}}}, 105);
    }

    void whatIsNoFrameIsRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("a greeting") << QByteArray("Welcome to this host!\n");
        QTest::newRow("a huge size") << QByteArray("D 0 1 2 99999999999 x\n");
        QTest::newRow("a negative size") << QByteArray("D 0 1 2 -1 x\n");
        QTest::newRow("no end") << QByteArray(1000, 'x');
    }
    void whatIsNoFrameIsRefused()
    {
        QFETCH(QByteArray, bytes);
        FollowFrames frames;
        frames.feed(bytes);
        QVERIFY(!frames.next());
    }

    void theClockOfAHostIsRead()
    {
        test::LocalShell shell;
        SilentMonitor monitor;
        const auto clock = readHostClock(shell, monitor);
        QVERIFY(clock);
        QVERIFY(std::abs(clock->ahead) <= clock->uncertainty + 2000);
    }

private:
    static void appendTo(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        QVERIFY(file.open(QFile::Append));
        QCOMPARE(file.write(bytes), bytes.size());
    }
    void append(const QByteArray &bytes) { appendTo(m_path, bytes); }
    void rewrite(const QByteArray &bytes)
    {
        QFile file(m_path);
        QVERIFY(file.open(QFile::WriteOnly | QFile::Truncate));
        QCOMPARE(file.write(bytes), bytes.size());
    }
    void follow(const QList<FollowScript::Deed> &deeds, qint64 newest = LogFollower::usualNewest)
    {
        m_script = std::make_unique<FollowScript>();
        m_shells.opened = 0;
        m_script->deeds = deeds;
        LogFollower follower(QStringLiteral("here"), {m_path}, newest);
        const auto end = follower.follow(m_shells, *m_script, *m_script);
        QVERIFY(!end && end.error().fault == Fault::Cancelled);
        QVERIFY(m_script->deeds.isEmpty());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    std::unique_ptr<FollowScript> m_script;
    LocalShells m_shells;
};

QTEST_GUILESS_MAIN(TestLogFollower)
#include "tst_logfollower.moc"
