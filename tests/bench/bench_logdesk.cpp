// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// The log desk against wc, lnav and ripgrep in the same run, and five logs that are followed together:
/// bench_logdesk [--dirsrv MEGABYTES] [--mixed MEGABYTES] [--minutes N] [--folder FOLDER] [--no-lnav]
#include "backend/logs/logopener.h"
#include "backend/match/patterncompiler.h"
#include "bench/heartbeat.h"
#include "gui/logs/logspage.h"
#include "logs/logfollower.h"
#include "logs/loginbox.h"
#include "support/localshell.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QCryptographicHash>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <cstdio>

using namespace rd;

namespace {

constexpr qint64 plenty = std::numeric_limits<qint64>::max();

double since(const QElapsedTimer &clock)
{
    return double(clock.nsecsElapsed()) / 1e9;
}

QByteArray directoryLine(qint64 n)
{
    const QByteArray number = QByteArray::number(n);
    const QByteArray stamp = "[04/Feb/2022:" + QByteArray::number(10 + n / 3'600'000 % 13) + ':' +
                             QByteArray::number(n / 60000 % 60).rightJustified(2, '0') + ':' +
                             QByteArray::number(n / 1000 % 60).rightJustified(2, '0') + '.' +
                             QByteArray::number(n % 1000).rightJustified(3, '0') + "456789 -0500] ";
    if (n % 100'003 == 0)
        return stamp + "- ERR - NSMMReplicationPlugin - bind_and_check_pwp - agmt=\"cn=meTob" + number +
               "\" (b:389) - Replication bind with GSSAPI auth failed\n";
    return n % 2 == 0 ? stamp + "conn=" + number +
                            " op=3 SRCH base=\"cn=users,cn=accounts,dc=example,dc=test\" scope=2 filter=\"(uid=user)\"\n"
                      : stamp + "conn=" + number + " op=3 RESULT err=0 tag=101 nentries=1 wtime=0.000123 optime=0.000456\n";
}

QByteArray mixedLine(qint64 n)
{
    const QByteArray number = QByteArray::number(n);
    switch (n % 5) {
    case 0:
        return "2022-02-04T22:41:11Z DEBUG args=['/bin/systemctl', 'is-enabled', 'ntpd.service'] " + number + "\n";
    case 1:
        return "Feb 04 22:41:11 ipa1.example.test krb5kdc[2208](info): TGS_REQ (4 etypes {18 17 16 23}) 192.0.2.1: ISSUE: "
               "authtime " +
               number + "\n";
    default:
        return directoryLine(n);
    }
}

template<typename Line>
bool write(const QString &path, qint64 size, Line line)
{
    QFile file(path);
    if (!file.open(QFile::WriteOnly | QFile::Unbuffered))
        return false;
    QByteArray block;
    qint64 written = 0;
    for (qint64 n = 0; written < size; ++n) {
        block += line(n);
        if (block.size() < (4 << 20))
            continue;
        if (file.write(block) != block.size())
            return false;
        written += block.size();
        block.clear();
    }
    return true;
}

class Keeper final : public LogReceiver
{
public:
    LogText text;
    void beginLog(const QString &, qint64 newest) override { text.newest = newest; }
    void takeChunk(const LogChunkPtr &chunk) override { text.pieces.append({text.endLine(), chunk}); }
    void endLog() override {}
    void leaveOut(const QString &) override {}
};

/// Seconds, and what it printed.
std::pair<double, QByteArray> rival(const QString &program, const QStringList &arguments)
{
    QProcess process;
    QElapsedTimer clock;
    clock.start();
    process.start(program, arguments);
    if (!process.waitForFinished(-1) || process.exitCode() != 0) {
        std::fprintf(stderr, "%s does not run: %s\n", qPrintable(program), process.readAllStandardError().constData());
        return {0, {}};
    }
    return {since(clock), process.readAllStandardOutput()};
}

bool search(const char *what, const LogWanted &wanted, const QStringList &ripgrep, const LogRows &rows, const LogText &text,
            const QString &path)
{
    const VectorPatternCompiler compiler;
    double best = 1e9;
    double theirs = 1e9;
    qint64 hits = 0;
    qint64 expected = 0;
    for (int round = 0; round < 3; ++round) {
        auto matcher = LogMatcher::make(wanted, &compiler);
        LogSearch finder(*std::move(matcher));
        const SilentMonitor monitor;
        QElapsedTimer clock;
        clock.start();
        finder.update(rows, {text}, {monitor, plenty});
        best = std::min(best, since(clock));
        hits = finder.hits()->count();
        const auto [seconds, output] = rival(QStringLiteral("rg"), QStringList{QStringLiteral("--mmap"), QStringLiteral("-j1"),
                                                                               QStringLiteral("-a"), QStringLiteral("-c")} +
                                                                       ripgrep + QStringList{path});
        theirs = std::min(theirs, seconds);
        expected = output.trimmed().toLongLong();
    }
    const bool right = hits == expected;
    std::printf("  %-28s %.2f s (%.1f million lines/s, %lld hits); rg %.2f s; %.2f times rg%s\n", what, best,
                double(text.endLine()) / best / 1e6, static_cast<long long>(hits), theirs, theirs / best,
                right ? "" : " WRONG COUNT");
    return right && theirs / best >= 1.0;
}

bool measure(const char *what, const QString &path, bool lnav)
{
    QElapsedTimer clock;
    rival(QStringLiteral("wc"), {QStringLiteral("-l"), path}); // both find it in the memory of the system
    const auto [wc, counted] = rival(QStringLiteral("wc"), {QStringLiteral("-l"), path});
    SilentMonitor monitor;
    Keeper keeper;
    clock.start();
    if (!openLogs(path, keeper, monitor))
        return false;
    const double opened = since(clock);
    const LogText &text = keeper.text;
    LogMerger merger({}, nullptr);
    clock.start();
    merger.update({text}, {monitor, plenty});
    const double merged = since(clock);
    const LogRows &rows = *merger.rows();
    const auto lines = static_cast<double>(text.endLine());
    const double perLine = (double(rows.bytes()) + lines / 64 * 4) / lines;
    const bool right = text.endLine() == counted.split(' ').first().toLongLong() && rows.endRow() == text.endLine();
    std::printf("%s: %.1f million lines, %lld MB\n", what, lines / 1e6, static_cast<long long>(QFile(path).size() >> 20));
    std::printf("  open and index               %.2f s; wc -l %.2f s; %.2f times wc%s\n", opened, wc, wc / opened,
                right ? "" : " WRONG COUNT");
    std::printf("  on the time axis             %.2f s, %.1f million lines/s\n", merged, lines / merged / 1e6);
    std::printf("  memory                       %.2f bytes a line\n", perLine);
    if (lnav) {
        const double theirs = rival(QStringLiteral("lnav"), {QStringLiteral("-n"), QStringLiteral("-c"),
                                                             QStringLiteral(";SELECT count(*) FROM all_logs"), path})
                                  .first;
        std::printf("  lnav opens, indexes, counts  %.2f s; we take %.3f of that\n", theirs, (opened + merged) / theirs);
    }
    bool good = right && opened + merged <= 3.0 && perLine <= 16;
    good = search("literal, rare", {QStringLiteral("GSSAPI auth failed"), false, true},
                  {QStringLiteral("-F"), QStringLiteral("GSSAPI auth failed")}, rows, text, path) &&
           good;
    good = search("literal, any case", {QStringLiteral("gssapi AUTH failed")},
                  {QStringLiteral("-i"), QStringLiteral("-F"), QStringLiteral("gssapi AUTH failed")}, rows, text, path) &&
           good;
    good = search("expression", {QStringLiteral("agmt=\"cn=meTob[0-9]*7\" \\(b:(389|636)\\)"), true, true},
                  {QStringLiteral("agmt=\"cn=meTob[0-9]*7\" \\(b:(389|636)\\)")}, rows, text, path) &&
           good;
    good = search("expression, many hits", {QStringLiteral("conn=[0-9]*99 op"), true, true}, {QStringLiteral("conn=[0-9]*99 op")},
                  rows, text, path) &&
           good;
    return good;
}

qint64 residentKilobytes()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    return file.open(QFile::ReadOnly) ? file.readAll().split(' ').value(1).toLongLong() * 4 : 0;
}

/// Connections to this machine.
class LocalShells final : public ShellProvider
{
public:
    Result<std::shared_ptr<HostShell>> open(const QString &, Monitor &) override
    {
        return std::shared_ptr<HostShell>(std::make_shared<test::LocalShell>());
    }
};

class StopWhen final : public Monitor
{
public:
    std::atomic<bool> stop = false;
    bool stopRequested() const override { return stop; }
    void progress(int, int, const QString &) override {}
};

/// Writes numbered lines at a steady rate, and rotates its file; keeps a checksum of all.
class Writer
{
public:
    Writer(QString path, int linesPerSecond, double seconds) : m_path(std::move(path)), m_rate(linesPerSecond), m_seconds(seconds)
    {
        QFile file(m_path);
        if (!file.open(QFile::WriteOnly))
            std::fprintf(stderr, "cannot make %s\n", qPrintable(m_path));
    }
    void start()
    {
        m_thread = std::thread([this] { run(); });
    }
    void join() { m_thread.join(); }
    QByteArray sum() const { return m_sum.result(); }
    qint64 bytes() const { return m_bytes; }

private:
    void run()
    {
        QElapsedTimer clock;
        clock.start();
        auto file = std::make_unique<QFile>(m_path);
        bool good = file->open(QFile::Append | QFile::Unbuffered);
        qint64 line = 0;
        int rotations = 0;
        while (good && since(clock) < m_seconds) {
            QByteArray block;
            for (const auto until = qint64(since(clock) * m_rate); line < until; ++line)
                block += directoryLine(line);
            good = file->write(block) == block.size();
            m_sum.addData(block);
            m_bytes += block.size();
            if (file->size() > (64 << 20)) {
                QFile::remove(m_path + QStringLiteral(".2"));
                QFile::rename(m_path + QStringLiteral(".1"), m_path + QStringLiteral(".2"));
                file->rename(m_path + QStringLiteral(".1"));
                file = std::make_unique<QFile>(m_path);
                good = file->open(QFile::Append | QFile::Unbuffered);
                ++rotations;
            }
            std::this_thread::sleep_for(std::chrono::milliseconds(5));
        }
        if (!good)
            std::fprintf(stderr, "cannot write %s\n", qPrintable(m_path));
    }

    QString m_path;
    int m_rate;
    double m_seconds;
    std::thread m_thread;
    QCryptographicHash m_sum{QCryptographicHash::Sha1};
    qint64 m_bytes = 0;
};

/// What the window's controller does with followed bytes, with a checksum of them.
class SummingTaker final : public LogFollowTaker
{
public:
    SummingTaker(LogInbox &inbox, LogDesk &desk, QList<int> ids)
        : m_inbox(inbox),
          m_desk(desk),
          m_ids(std::move(ids)),
          m_sums(static_cast<size_t>(m_ids.size()))
    {}
    void takeBytes(int index, QByteArrayView bytes) override
    {
        m_sums[static_cast<size_t>(index)].hash.addData(bytes);
        m_bytes += bytes.size();
        m_inbox.put([this, id = m_ids[index], copy = bytes.toByteArray()] { m_desk.append(id, copy); }, bytes.size());
    }
    void takeEvent(int, FollowEvent event) override { m_rotations += event == FollowEvent::Rotated ? 1 : 0; }
    void connection(FollowEvent, const Error &) override {}
    QByteArray sum(size_t index) const { return m_sums[index].hash.result(); }
    qint64 bytes() const { return m_bytes; }
    int rotations() const { return m_rotations; }

private:
    struct Sum
    {
        QCryptographicHash hash{QCryptographicHash::Sha1};
    };
    LogInbox &m_inbox;
    LogDesk &m_desk;
    QList<int> m_ids;
    std::vector<Sum> m_sums;
    std::atomic<qint64> m_bytes = 0;
    std::atomic<int> m_rotations = 0;
};

bool follow(const QString &folder, double seconds)
{
    constexpr int logs = 5;
    constexpr int rate = 200'000 / logs;
    LogsPage page;
    page.resize(1180, 760);
    page.show();
    LogDesk &desk = *page.desk();
    desk.setPatterns(std::make_shared<VectorPatternCompiler>());
    QList<int> ids;
    QStringList paths;
    std::vector<std::unique_ptr<Writer>> writers;
    for (int i = 0; i < logs; ++i) {
        paths << QStringLiteral("%1/errors%2").arg(folder).arg(i);
        ids << desk.addSource(QStringLiteral("host%1").arg(i), paths.last(), paths.last(), LogDeskSource::State::Following);
        writers.push_back(std::make_unique<Writer>(paths.last(), rate, seconds));
    }
    LogInbox inbox;
    SummingTaker taker(inbox, desk, ids);
    StopWhen monitor;
    QTimer draining;
    QObject::connect(&draining, &QTimer::timeout, &draining, [&inbox] {
        for (const LogInbox::Deed &deed : inbox.take(2 << 20))
            deed();
    });
    draining.start(20);
    LocalShells shells;
    std::thread following([&] {
        LogFollower follower(QStringLiteral("here"), paths);
        follower.follow(shells, taker, monitor);
    });
    for (const auto &writer : writers)
        writer->start();
    QCoreApplication::processEvents();
    const bench::Heartbeat heartbeat;
    QElapsedTimer clock;
    clock.start();
    qint64 early = 0;
    qint64 late = 0;
    const auto written = [&] {
        qint64 sum = 0;
        for (const auto &writer : writers)
            sum += writer->bytes();
        return sum;
    };
    std::thread joining([&] {
        for (const auto &writer : writers)
            writer->join();
    });
    while (since(clock) < seconds + 1) {
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
        if (early == 0 && since(clock) > seconds / 3)
            early = residentKilobytes();
    }
    joining.join();
    late = residentKilobytes();
    while (taker.bytes() < written() && since(clock) < seconds + 30)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 50);
    const double took = since(clock);
    const double maxCpu = heartbeat.maxCpu();
    const double maxGap = heartbeat.maxGap();
    monitor.stop = true;
    inbox.close();
    following.join();
    bool same = true;
    for (size_t i = 0; i < writers.size(); ++i)
        same = same && writers[i]->sum() == taker.sum(i);
    const double growth = double(late - early) / double(early);
    std::printf(
        "following 5 logs, %.0f lines/s for %.0f s (%lld MB, %d rotations): checksums %s; resident %lld MB, then %lld MB; "
        "longest time in the GUI thread %.1f ms, longest gap on the wall clock %.1f ms\n",
        200'000.0, seconds, static_cast<long long>(written() >> 20), taker.rotations(), same ? "equal" : "DIFFER",
        static_cast<long long>(early >> 10), static_cast<long long>(late >> 10), maxCpu, maxGap);
    std::printf("  the last line came %.1f s after the last was written\n", took - seconds);
    return same && growth < 0.1 && maxCpu <= 16;
}

} // namespace

int main(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    QCommandLineParser options;
    const auto name = [](const char *text) { return QString::fromLatin1(text); };
    options.addOptions({{name("dirsrv"), {}, name("MB"), name("1024")},
                        {name("mixed"), {}, name("MB"), name("3072")},
                        {name("minutes"), {}, name("N"), name("0.5")},
                        {name("folder"), {}, name("FOLDER"), name(".")},
                        {name("no-lnav"), {}}});
    options.process(application);
    const QTemporaryDir folder(options.value(name("folder")) + name("/bench_logdesk-XXXXXX"));
    std::setvbuf(stdout, nullptr, _IOLBF, 0);
    const QString directory = folder.filePath(name("access.log"));
    const QString mixed = folder.filePath(name("mixed.log"));
    const qint64 directoryMb = options.value(name("dirsrv")).toLongLong();
    const qint64 mixedMb = options.value(name("mixed")).toLongLong();
    bool good = folder.isValid();
    if (good && directoryMb > 0)
        good = write(directory, directoryMb << 20, directoryLine) &&
               measure("directory server's log", directory, !options.isSet(name("no-lnav")));
    QFile::remove(directory);
    if (folder.isValid() && mixedMb > 0)
        good = write(mixed, mixedMb << 20, mixedLine) && measure("mixed log", mixed, false) && good;
    QFile::remove(mixed);
    good = follow(folder.path(), options.value(name("minutes")).toDouble() * 60) && good;
    std::printf("budgets: %s\n", good ? "met" : "NOT met");
    return good ? 0 : 1;
}
