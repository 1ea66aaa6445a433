// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/logscommand.h"

#include "backend/backend.h"
#include "backend/logs/filefollower.h"
#include "backend/logs/logopener.h"
#include "backend/match/patterncompiler.h"
#include "cli/commandline.h"
#include "cli/logsanswer.h"
#include "cli/logsource.h"
#include "cli/stopsignals.h"
#include "core/job.h"
#include "diagnosis/hostlogs.h"
#include "logs/hostlogfiles.h"
#include "logs/logfollower.h"
#include "logs/loginbox.h"
#include "logs/logmerger.h"

#include <QDateTime>
#include <QThreadPool>
#include <algorithm>
#include <cstdlib>
#include <poll.h>
#include <unistd.h>

namespace rd {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(rd::LogsCommand)
};

qint64 now()
{
    return QDateTime::currentMSecsSinceEpoch() * 1000;
}

/// Keeps what is opened.
class Collector final : public LogReceiver
{
public:
    explicit Collector(const Console &console) : m_console(console) {}

    void beginFrom(const QString &host, const HostClock &clock)
    {
        m_host = host;
        m_clock = clock;
    }
    void beginLog(const QString &name, qint64 newest) override
    {
        LogText text{.source = static_cast<int>(logs.size()),
                     .newest = newest > 0 ? newest : now(),
                     .zone = m_clock.zone,
                     .skew = m_clock.ahead};
        logs.append(LogsEntry{m_host, name, text});
    }
    void takeChunk(const LogChunkPtr &chunk) override
    {
        LogText &text = logs.last().text;
        text.pieces.append({text.endLine(), chunk});
    }
    void endLog() override {}
    void leaveOut(const QString &sentence) override { m_console.printError({Fault::NotFound, sentence, {}, {}}); }

    QList<LogsEntry> logs;

private:
    const Console &m_console;
    QString m_host;
    HostClock m_clock;
};

/// Where the files of this machine end now.
class Tails final : public LogReceiver
{
public:
    explicit Tails(const Console &console) : m_console(console) {}

    bool wantsTails() const override { return true; }
    void takeTail(const FileTailPtr &tail) override { all << tail; }
    void beginLog(const QString &, qint64) override {}
    void takeChunk(const LogChunkPtr &) override {}
    void endLog() override {}
    void leaveOut(const QString &sentence) override { m_console.printError({Fault::NotFound, sentence, {}, {}}); }

    QList<FileTailPtr> all;

private:
    const Console &m_console;
};

/// What is smaller than the way there and back is not known to be a difference.
HostClock clockOf(HostShell &shell, Monitor &monitor)
{
    auto clock = readHostClock(shell, monitor).value_or(HostClock{});
    if (std::abs(clock.ahead) <= 2 * clock.uncertainty)
        clock.ahead = 0;
    return clock;
}

class LogsRun
{
public:
    LogsRun(CommandLine &line, LogFilter filter)
        : m_line(line),
          m_filter(std::move(filter)),
          m_backend({.sshConfig = line.sshConfig()}, line.credentials()),
          m_collector(line.console())
    {}

    int show();
    int follow();

private:
    Result<> read(const QString &what);
    Result<LogRowsPtr> merged(const QList<LogsEntry> &logs);
    Result<> startFollowing(const QString &what);
    Result<> startFollowingHost(const QString &host);
    bool printBatch();

    class Taker;
    CommandLine &m_line;
    LogFilter m_filter;
    StopMonitor m_monitor; // before any thread
    Backend m_backend;
    Collector m_collector;
    VectorPatternCompiler m_compiler;
    LogInbox m_inbox;
    QList<LogsEntry> m_followed;
    QHash<int, QByteArray> m_pending;
    QThreadPool m_pool;
    QList<QFuture<Result<>>> m_jobs;
};

Result<> LogsRun::read(const QString &what)
{
    m_collector.beginFrom({}, {});
    if (what == QLatin1StringView("-"))
        return openLogStream(STDIN_FILENO, Text::tr("standard input"), m_collector, m_monitor);
    if (!meansHost(what))
        return openLogs(what, m_collector, m_monitor);
    const auto shell = m_backend.shells()->open(what, m_monitor);
    if (!shell)
        return pass(noFileEither(shell.error()));
    m_collector.beginFrom(what, clockOf(**shell, m_monitor));
    const auto maker = chunkMaker(m_collector, m_monitor);
    return readHostLogs(**shell, *maker, m_monitor);
}

Result<LogRowsPtr> LogsRun::merged(const QList<LogsEntry> &logs)
{
    std::unique_ptr<LogMatcher> matcher;
    if (!m_filter.wanted.isEmpty()) {
        auto made = LogMatcher::make(m_filter.wanted, &m_compiler);
        if (!made)
            return pass(made.error());
        matcher = *std::move(made);
    }
    LogMerger merger(m_filter, std::move(matcher));
    QList<LogText> texts;
    for (const LogsEntry &log : logs)
        texts << log.text;
    if (!merger.update(texts, {m_monitor, std::numeric_limits<qint64>::max()}))
        return fail(Fault::Cancelled, Text::tr("Stopped."));
    return merger.rows();
}

int LogsRun::show()
{
    for (const QString &what : m_line.arguments()) {
        const auto opened = read(what);
        if (opened)
            continue;
        if (m_line.arguments().size() == 1)
            return m_line.failed(opened.error());
        m_line.console().printError(opened.error()); // the others are shown
    }
    if (m_collector.logs.isEmpty())
        return m_line.failed({Fault::NotFound, Text::tr("Nothing of what was given could be read."), {}, {}});
    const auto rows = merged(m_collector.logs);
    if (!rows)
        return rows.error().fault == Fault::Cancelled ? ExitInterrupted : m_line.failed(rows.error());
    printRows(**rows, m_collector.logs, m_line.console(), m_line.json());
    return (*rows)->endRow() > 0 ? ExitGood : ExitWarning;
}

/// Hands what followed logs say to the thread that prints.
class LogsRun::Taker final : public LogFollowTaker
{
public:
    Taker(LogsRun &run, QString host, int first) : m_run(run), m_host(std::move(host)), m_first(first) {}

    void takeBytes(int index, QByteArrayView bytes) override
    {
        m_run.m_inbox.put([&run = m_run, source = m_first + index, copy = bytes.toByteArray()] { run.m_pending[source] += copy; },
                          bytes.size());
    }
    void takeEvent(int index, FollowEvent event) override
    {
        if (event != FollowEvent::Begun)
            note(event, m_first + index, {});
    }
    void connection(FollowEvent event, const Error &why) override
    {
        if (event == FollowEvent::Cut)
            note(event, -1, why);
    }

private:
    void note(FollowEvent event, int source, const Error &why)
    {
        m_run.m_inbox.put(
            [&run = m_run, host = m_host, event, source, why] {
                const QString name = source >= 0 ? run.m_followed.value(source).name : host;
                run.m_line.console().printError(
                    {why.fault, QStringLiteral("%1: %2").arg(name, followSentence(event)), why.summary, {}});
            },
            0);
    }
    LogsRun &m_run;
    QString m_host;
    int m_first;
};

Result<> LogsRun::startFollowing(const QString &what)
{
    if (what == QLatin1StringView("-"))
        return fail(Fault::NotFound, Text::tr("The standard input cannot be followed."), {},
                    Text::tr("Name the files that are written to, or leave out --follow."));
    if (meansHost(what))
        return startFollowingHost(what);
    Tails tails(m_line.console());
    if (auto opened = openLogs(what, tails, m_monitor); !opened)
        return opened;
    if (tails.all.isEmpty())
        return fail(Fault::NotFound, Text::tr("There is no log in %1 that grows.").arg(what), {},
                    Text::tr("Compressed logs and archives can be read without --follow."));
    const auto taker = std::make_shared<Taker>(*this, QString(), static_cast<int>(m_followed.size()));
    for (const FileTailPtr &tail : std::as_const(tails.all))
        m_followed.append(LogsEntry{{}, tail->path, LogText{.source = static_cast<int>(m_followed.size())}});
    m_jobs << startJob(m_pool, [tails = tails.all, taker](Monitor &monitor) { return followFiles(tails, *taker, monitor); });
    return {};
}

Result<> LogsRun::startFollowingHost(const QString &host)
{
    const auto shell = m_backend.shells()->open(host, m_monitor);
    if (!shell)
        return pass(noFileEither(shell.error()));
    QStringList paths = m_line.values(QStringLiteral("log"));
    if (paths.isEmpty()) {
        const auto logs = listHostLogs(**shell, m_monitor);
        if (!logs)
            return pass(logs.error());
        for (const HostLogFile &log : *logs)
            if (log.usual)
                paths << log.path;
    }
    std::stable_partition(paths.begin(), paths.end(), [](const QString &path) { return path != QLatin1StringView("journal"); });
    const HostClock clock = clockOf(**shell, m_monitor);
    const int first = static_cast<int>(m_followed.size());
    for (const QString &path : std::as_const(paths)) {
        const LogText text{.source = static_cast<int>(m_followed.size()), .zone = clock.zone, .skew = clock.ahead};
        m_followed.append(LogsEntry{host, host + u':' + path, text});
    }
    const auto taker = std::make_shared<Taker>(*this, host, first);
    m_jobs << startJob(m_pool, [this, host, paths, taker](Monitor &monitor) {
        LogFollower follower(host, paths, 0);
        return follower.follow(*m_backend.shells(), *taker, monitor);
    });
    return {};
}

bool LogsRun::printBatch()
{
    for (const LogInbox::Deed &deed : m_inbox.take(LogInbox::mostWaiting))
        deed();
    for (LogsEntry &log : m_followed) {
        LogText &text = log.text;
        const qint64 next = text.endLine();
        text.newest = now();
        auto chunk = takeWholeLines(m_pending[text.source]);
        if (!chunk)
            chunk = std::make_shared<const LogChunk>(QByteArray());
        text.pieces = {{next, chunk}};
    }
    const auto rows = merged(m_followed);
    if (rows)
        printRows(**rows, m_followed, m_line.console(), m_line.json());
    else if (rows.error().fault != Fault::Cancelled)
        m_line.console().printError(rows.error());
    return rows.has_value();
}

int LogsRun::follow()
{
    constexpr int threads = 64;
    constexpr int batchMs = 200; // lines of one batch are put in the order of their times
    m_pool.setMaxThreadCount(threads);
    int end = ExitInterrupted;
    for (const QString &what : m_line.arguments()) {
        if (const auto started = startFollowing(what); !started) {
            end = m_line.failed(started.error());
            break;
        }
    }
    while (end == ExitInterrupted && !m_monitor.stopRequested() && printBatch()) {
        const bool ended =
            std::all_of(m_jobs.cbegin(), m_jobs.cend(), [](const QFuture<Result<>> &job) { return job.isFinished(); });
        if (ended)
            end = m_line.failed(m_jobs.first().result().error());
        ::poll(nullptr, 0, batchMs);
    }
    for (QFuture<Result<>> &job : m_jobs)
        job.cancel();
    m_inbox.close();
    m_pool.waitForDone();
    return end;
}

std::optional<LogLevel> levelFrom(const QString &word)
{
    if (word.isEmpty())
        return LogLevel::None;
    if (word == QLatin1StringView("info"))
        return LogLevel::Info;
    if (word == QLatin1StringView("warning"))
        return LogLevel::Warning;
    if (word == QLatin1StringView("error"))
        return LogLevel::Error;
    return {};
}

} // namespace

int runLogs(const QStringList &arguments)
{
    const auto name = [](const char *option) { return QString::fromLatin1(option); };
    CommandLine line(
        name("logs"),
        Text::tr("Shows lines of logs of FreeIPA on one time axis (UTC), the difference between the clocks of hosts taken out."),
        Text::tr("Exit codes:\n"
                 "  0  lines were shown\n"
                 "  1  no line is wanted\n"
                 "  3  wrong usage\n"
                 "  4  the logs could not be read\n"
                 "  5  stopped by Ctrl+C"));
    line.addManyArguments(
        name("LOG"),
        Text::tr("A log, a compressed one, an archive or a folder of logs (an sos report, for example), \"-\" for "
                 "the standard input, or a host whose logs are read over SSH."),
        {});
    line.addOption({name("follow"), Text::tr("Shows new lines of hosts and of files of this machine as they come, until Ctrl+C; "
                                             "rotated and emptied logs are followed on, "
                                             "and after a cut connection no line is lost or repeated.")});
    line.addOption({name("log"),
                    Text::tr("With --follow: follows this log of the hosts, or the \"journal\"; may be given several times."),
                    Text::tr("PATH")});
    line.addOption({name("text"), Text::tr("Shows only lines with this text."), Text::tr("TEXT")});
    line.addOption({name("grep"), Text::tr("Shows only lines that this Perl-compatible regular expression matches."),
                    Text::tr("EXPRESSION")});
    line.addOption({name("case"), Text::tr("Upper and lower case matter for --text and --grep.")});
    line.addOption(
        {name("severity"), Text::tr("Shows only lines at least so grave: info, warning or error."), Text::tr("SEVERITY")});
    line.addOption(
        {name("since"),
         Text::tr("Shows only lines from this time on: 2026-11-24T10:00 (UTC unless a zone is given), or 15m, 2h, 3d ago."),
         Text::tr("TIME")});
    line.addOption({name("until"), Text::tr("Shows only lines up to this time."), Text::tr("TIME")});
    line.addOption({name("fold"), Text::tr("Leaves out the inside of tracebacks, and lines that repeat the one before.")});
    if (const auto done = line.parse(arguments))
        return *done;
    const auto wrong = [&line](const QString &sentence) {
        line.console().printError({Fault::Malformed, sentence, {}, Text::tr("See \"replica-desk-cli logs --help\".")});
        return ExitUsage;
    };
    if (line.isSet(name("text")) && line.isSet(name("grep")))
        return wrong(Text::tr("--text and --grep exclude each other."));
    LogFilter filter;
    filter.wanted = {line.isSet(name("grep")) ? line.value(name("grep")) : line.value(name("text")), line.isSet(name("grep")),
                     line.isSet(name("case"))};
    filter.fold = line.isSet(name("fold"));
    const auto level = levelFrom(line.value(name("severity")));
    if (!level)
        return wrong(Text::tr("--severity wants info, warning or error."));
    filter.atLeast = *level;
    for (const auto &[option, bound] : {std::pair{name("since"), &filter.from}, std::pair{name("until"), &filter.to}}) {
        if (!line.isSet(option))
            continue;
        const auto moment = parseMoment(line.value(option), now());
        if (!moment)
            return wrong(Text::tr("--%1 wants a time such as 2026-11-24T10:00, or 15m, 2h, 3d.").arg(option));
        *bound = *moment;
    }
    LogsRun run(line, filter);
    return line.isSet(name("follow")) ? run.follow() : run.show();
}

} // namespace rd
