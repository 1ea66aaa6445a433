// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/logcontroller.h"

#include "core/job.h"
#include "gui/guiasker.h"
#include "gui/logs/logspage.h"
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
    std::shared_ptr<int> m_id; ///< of the log that is read; only the GUI thread looks into it
};

/// Puts what followed logs say on the desk.
class LogController::Follower final : public LogFollowTaker
{
public:
    Follower(LogController &controller, QList<int> ids)
        : m_controller(&controller),
          m_inbox(controller.m_inbox),
          m_ids(std::move(ids))
    {}

    void takeBytes(int index, QByteArrayView bytes) override
    {
        if (index < m_ids.size())
            m_inbox->put([controller = m_controller, id = m_ids[index],
                          copy = bytes.toByteArray()] { controller->m_desk.append(id, copy); },
                         bytes.size());
    }
    void takeEvent(int index, FollowEvent event) override
    {
        if (index >= m_ids.size())
            return;
        using State = LogDeskSource::State;
        const State state = event == FollowEvent::Gone ? State::Waiting : State::Following;
        m_inbox->put([controller = m_controller, id = m_ids[index], state,
                      event] { controller->m_desk.setState(id, state, followSentence(event)); },
                     0);
    }
    void connection(FollowEvent event, const Error &why) override
    {
        using State = LogDeskSource::State;
        const bool cut = event == FollowEvent::Cut;
        const QString remark = cut && !why.summary.isEmpty() ? why.summary : followSentence(event);
        const auto deed = [controller = m_controller, ids = m_ids, cut, remark] {
            for (const int id : ids)
                controller->m_desk.setState(id, cut ? State::Cut : State::Following, remark);
        };
        m_inbox->put(deed, 0);
    }

private:
    LogController *m_controller;
    std::shared_ptr<LogInbox> m_inbox;
    QList<int> m_ids;
};

LogController::LogController(const Outside &outside, LogsPage &page, QObject *parent)
    : QObject(parent),
      m_outside(outside),
      m_page(page),
      m_desk(*page.desk()),
      m_asker(std::make_shared<GuiAsker>()),
      m_credentials(std::make_shared<Credentials>(m_asker, m_outside.logins)),
      m_shells(outside.shells(m_credentials))
{
    m_desk.setPatterns(outside.patterns);
    constexpr int threads = 64;
    m_pool.setMaxThreadCount(threads);
    m_draining.setInterval(drainTime);
    connect(&m_draining, &QTimer::timeout, this, &LogController::drain);
    m_draining.start();
    connect(&page, &LogsPage::openRequested, this, &LogController::open);
    connect(&page, &LogsPage::hostListRequested, this, &LogController::list);
    connect(&page, &LogsPage::followRequested, this, &LogController::follow);
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
    const auto work = [shells = m_shells, host, wanted, taker = std::make_shared<Follower>(*this, ids)](Monitor &monitor) {
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
