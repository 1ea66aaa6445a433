// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/logcontroller.h"

#include "app/deskfollower.h"
#include "core/job.h"
#include "gui/guiasker.h"
#include "gui/logs/logspage.h"
#include "gui/logs/mergedlogview.h"
#include "logs/hostlogfiles.h"
#include "logs/logfollower.h"

#include <QDir>
#include <QFileInfo>
#include <algorithm>

namespace rd {
namespace {

constexpr std::chrono::milliseconds drainTime{20};
constexpr qsizetype drainedAtOnce = qsizetype(2) << 20; ///< what the GUI thread takes without being late

QString hostOf(const QString &path)
{
    const QFileInfo info(path);
    return info.isDir() || !info.fileName().endsWith(QLatin1StringView(".log")) ? info.fileName() : info.dir().dirName();
}

/// "host:/path" and not "archive.tar:path".
bool isOfHost(const QString &name)
{
    return name.section(u':', 1).startsWith(u'/') && !name.section(u':', 0, 0).contains(u'/');
}

/// What a log stands under: its host, archive or folder.
std::pair<QString, QString> hostAndTitle(const QString &name)
{
    const QString before = name.section(u':', 0, 0);
    if (name.contains(u':'))
        return {before.section(u'/', -1), name.section(u':', 1)};
    return {QFileInfo(name).dir().dirName(), QFileInfo(name).fileName()};
}

} // namespace

/// Puts what is opened on the desk.
class LogController::Opener final : public LogReceiver
{
public:
    Opener(LogController &controller, QString path)
        : m_controller(&controller),
          m_inbox(controller.m_inbox),
          m_path(std::move(path)),
          m_host(hostOf(m_path))
    {}

    void beginLog(const QString &name, qint64 newest) override
    {
        m_id = std::make_shared<int>(-1);
        QString title = name.startsWith(m_path) ? name.sliced(m_path.size()) : name;
        while (title.startsWith(u':') || title.startsWith(u'/'))
            title.remove(0, 1);
        if (title.isEmpty())
            title = QFileInfo(m_path).fileName();
        const auto deed = [controller = m_controller, id = m_id, host = m_host, title, name, newest] {
            *id = controller->m_desk.addSource(host, title, name, LogDeskSource::State::Reading);
            controller->m_desk.setNewest(*id, newest);
        };
        m_inbox->put(deed, 0);
    }
    bool wantsTails() const override { return m_tails < FileFollowing::most; } // each keeps a file open
    void takeTail(const FileTailPtr &tail) override
    {
        ++m_tails;
        m_inbox->put([controller = m_controller, id = m_id, tail] { controller->m_files.add(*id, tail); }, 0);
    }
    void takeChunk(const LogChunkPtr &chunk) override
    {
        const qsizetype size = chunk->isMapped() ? 0 : chunk->size();
        m_inbox->put([controller = m_controller, id = m_id, chunk] { controller->m_desk.append(*id, chunk); }, size);
    }
    void endLog() override
    {
        m_inbox->put([controller = m_controller, id = m_id] { controller->m_desk.setState(*id, LogDeskSource::State::Complete); },
                     0);
    }
    void leaveOut(const QString &sentence) override
    {
        m_inbox->put([controller = m_controller, sentence] { controller->m_page.showLeftOut(sentence); }, 0);
    }

private:
    LogController *m_controller; ///< alive when the GUI thread does the deeds
    std::shared_ptr<LogInbox> m_inbox;
    QString m_path;
    QString m_host;
    qsizetype m_tails = 0;
    std::shared_ptr<int> m_id; ///< of the log that is read; only the GUI thread looks into it
};

LogController::LogController(const Outside &outside, LogsPage &page, QObject *parent)
    : QObject(parent),
      m_outside(outside),
      m_page(page),
      m_desk(*page.desk()),
      m_asker(std::make_shared<GuiAsker>()),
      m_credentials(std::make_shared<Credentials>(m_asker, m_outside.logins)),
      m_shells(outside.shells(m_credentials)),
      m_files(outside, m_desk, m_inbox)
{
    m_desk.setPatterns(outside.patterns);
    connect(&m_desk, &LogDesk::sourcesChanged, this, &LogController::wantRules);
    constexpr int threads = 64;
    m_pool.setMaxThreadCount(threads);
    m_draining.setInterval(drainTime);
    connect(&m_draining, &QTimer::timeout, this, &LogController::drain);
    m_draining.start();
    connect(&page, &LogsPage::openRequested, this, &LogController::open);
    connect(&page, &LogsPage::hostListRequested, this, &LogController::list);
    connect(&page, &LogsPage::followRequested, this, &LogController::follow);
    connect(&page, &LogsPage::filesFollowedChanged, &m_files, &FileFollowing::setOn);
    connect(m_asker.get(), &GuiAsker::asked, &page, &LogsPage::ask);
    connect(m_asker.get(), &GuiAsker::asked, this, &LogController::questionAsked);
    connect(m_asker.get(), &GuiAsker::withdrawn, &page, &LogsPage::withdrawQuestion);
    connect(&page, &LogsPage::answered, m_asker.get(), &GuiAsker::answer);
    connect(&page, &LogsPage::answerRefused, m_asker.get(), &GuiAsker::refuse);
}

LogController::~LogController()
{
    m_asker->close(); // a worker may wait for an answer
    m_inbox->close();
    m_files.stop();
    for (const auto &stop : std::as_const(m_stops))
        stop();
    m_pool.waitForDone();
}

template<typename Work>
auto LogController::start(Work work)
{
    const auto job = startJob(m_pool, std::move(work));
    m_stops.append(std::function<void()>([stopped = std::remove_const_t<decltype(job)>(job)]() mutable { stopped.cancel(); }));
    return job;
}

void LogController::setSnapshot(const SnapshotPtr &snapshot)
{
    QStringList names;
    if (snapshot)
        for (const Server &server : snapshot->servers)
            names << server.id.fqdn();
    m_page.setServers(names);
}

/// Once there are lines: they tell which of them are harmless.
void LogController::wantRules()
{
    if (!m_outside.rules || std::exchange(m_rulesWanted, true))
        return;
    const auto work = [rules = m_outside.rules](Monitor &) { return rules(); };
    deliver(start(work), this, [this](const Result<std::shared_ptr<const Knowledge>> &knowledge) {
        if (knowledge)
            m_page.view()->setKnowledge(*knowledge);
    });
}

void LogController::drain()
{
    for (const LogInbox::Deed &deed : m_inbox->take(drainedAtOnce))
        deed();
}

void LogController::open(const QStringList &paths)
{
    for (const QString &path : paths)
        openOne(path);
}

void LogController::openOne(const QString &path)
{
    const auto work = [openLogs = m_outside.openLogs, path, opener = std::make_shared<Opener>(*this, path)](
                          Monitor &monitor) -> Result<> { return openLogs(path, *opener, monitor); };
    const auto job = start(work);
    deliver(job, this, [this](const Result<> &opened) {
        if (!opened && opened.error().fault != Fault::Cancelled)
            m_page.showError(opened.error());
    });
}

/// The name under which its lines, counted as in its file, are on the desk.
QString LogController::keep(const KeptLog &log)
{
    QString name = log.name;
    const LogDeskSource *known = m_desk.findSource(name);
    // Of a live log of a host only the end is here
    if (known && isOfHost(name) && !m_kept.contains(known->id)) {
        name = tr("%1 (as diagnosed)").arg(name);
        known = m_desk.findSource(name);
    }
    if (known && m_kept.contains(known->id) && known->store->byteCount() != log.size)
        m_desk.removeSource(known->id);
    else if (known)
        return name;
    const auto [host, title] = hostAndTitle(name);
    const int id = m_desk.addSource(host, title, name, LogDeskSource::State::Complete);
    m_kept.insert(id);
    m_desk.setNewest(id, log.newest);
    for (const LogChunkPtr &chunk : log.chunks)
        m_desk.append(id, chunk);
    return name;
}

void LogController::showKept(const QList<KeptLog> &logs, const QString &file, qint64 line)
{
    QString wanted;
    for (const KeptLog &log : logs) {
        const QString name = keep(log);
        if (log.name != file)
            continue;
        wanted = name;
        line -= m_kept.contains(m_desk.findSource(name)->id) ? log.linesBefore : 0;
    }
    if (!wanted.isEmpty())
        m_page.showLine(wanted, std::max<qint64>(line, 1));
}

void LogController::list(const QString &host)
{
    const auto work = [shells = m_shells, host](Monitor &monitor) -> Result<QList<HostLogFile>> {
        const auto shell = shells->open(host, monitor);
        if (!shell)
            return pass(shell.error());
        return listHostLogs(**shell, monitor);
    };
    deliver(start(work), this, [this, host](const Result<QList<HostLogFile>> &logs) {
        HostLogsDialog *dialog = m_page.hostDialog();
        if (!dialog || dialog->host() != host)
            return;
        if (logs)
            dialog->setLogs(*logs);
        else
            dialog->showError(logs.error());
    });
}

void LogController::follow(const QString &host, const QStringList &paths)
{
    QList<int> ids;
    QStringList wanted;
    for (const QString &path : paths) {
        const QString name = host + u':' + path;
        if (m_desk.findSource(name))
            continue;
        wanted << path;
    }
    // The journal comes last, as the follower counts
    std::stable_partition(wanted.begin(), wanted.end(), [](const QString &path) { return path != QLatin1StringView("journal"); });
    for (const QString &path : std::as_const(wanted))
        ids << m_desk.addSource(host, path, host + u':' + path, LogDeskSource::State::Waiting);
    if (ids.isEmpty())
        return;
    readClock(host);
    const auto work = [shells = m_shells, host, wanted,
                       taker = std::make_shared<DeskFollower>(m_desk, m_inbox, ids)](Monitor &monitor) {
        LogFollower follower(host, wanted);
        return follower.follow(*shells, *taker, monitor);
    };
    const auto job = start(work);
    // When all its logs are closed, nobody listens any more
    connect(&m_desk, &LogDesk::sourcesChanged, this, [this, ids, following = QFuture<Result<>>(job)]() mutable {
        const bool anyLeft = std::any_of(ids.cbegin(), ids.cend(), [this](int id) { return m_desk.source(id) != nullptr; });
        if (!anyLeft)
            following.cancel();
    });
    deliver(job, this, [this, ids](const Result<> &end) {
        if (end || end.error().fault == Fault::Cancelled)
            return;
        for (const int id : ids)
            m_desk.setState(id, LogDeskSource::State::Failed, end.error().summary);
        m_page.showError(end.error());
    });
}

void LogController::readClock(const QString &host)
{
    const auto work = [shells = m_shells, host](Monitor &monitor) -> Result<HostClock> {
        const auto shell = shells->open(host, monitor);
        if (!shell)
            return pass(shell.error());
        return readHostClock(**shell, monitor);
    };
    deliver(start(work), this, [this, host](const Result<HostClock> &clock) {
        if (!clock) // the following itself tells what is wrong
            return;
        // What is smaller than the way there and back is not known to be a difference
        const qint64 ahead = std::abs(clock->ahead) > 2 * clock->uncertainty ? clock->ahead : 0;
        m_desk.setClock(host, {.ahead = ahead, .zone = clock->zone});
    });
}

} // namespace rd
