// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/logdesk.h"

#include "core/job.h"

#include <QDateTime>
#include <algorithm>

namespace rd {
namespace {

constexpr qint64 linesAtOnce = 1'000'000; ///< before what is there is shown

} // namespace

/// What a job goes on with; only one has it at a time.
struct LogDesk::Work
{
    LogFilter filter;
    LogWanted searched;
    std::optional<LogMerger> merger;
    std::optional<LogSearch> search;
    bool searchRefused = false;
};

LogDesk::LogDesk(QObject *parent)
    : QObject(parent),
      m_rows(std::make_shared<const LogRows>(std::vector<LogRows::Entry>())),
      m_hits(std::make_shared<const LogHits>()),
      m_work(std::make_shared<Work>())
{}

LogDesk::~LogDesk()
{
    m_job.cancel();
}

int LogDesk::addSource(const QString &host, const QString &title, const QString &name, LogDeskSource::State state)
{
    LogDeskSource source{.id = m_nextId++, .host = host, .title = title, .name = name, .state = state};
    source.store = std::make_shared<LogStore>();
    const bool live = state != LogDeskSource::State::Reading && state != LogDeskSource::State::Complete;
    source.store->setLimit(live ? liveLimit : std::numeric_limits<qsizetype>::max());
    connect(source.store.get(), &LogStore::changed, this, [this, id = source.id] {
        emit sourceChanged(id);
        kick();
    });
    m_sources.append(source);
    emit sourcesChanged();
    return source.id;
}

void LogDesk::removeSource(int id)
{
    const auto gone = m_sources.removeIf([id](const LogDeskSource &source) { return source.id == id; });
    if (gone == 0)
        return;
    m_bookmarks.removeIf([id](quint64 place) { return LogPlace::unpacked(place).source == id; });
    emit sourcesChanged();
    restart();
}

LogDeskSource *LogDesk::find(int id)
{
    const auto found =
        std::find_if(m_sources.begin(), m_sources.end(), [id](const LogDeskSource &source) { return source.id == id; });
    return found == m_sources.end() ? nullptr : &*found;
}

const LogDeskSource *LogDesk::source(int id) const
{
    const auto found =
        std::find_if(m_sources.cbegin(), m_sources.cend(), [id](const LogDeskSource &each) { return each.id == id; });
    return found == m_sources.cend() ? nullptr : &*found;
}

const LogDeskSource *LogDesk::findSource(const QString &name) const
{
    const auto found =
        std::find_if(m_sources.cbegin(), m_sources.cend(), [&name](const LogDeskSource &each) { return each.name == name; });
    return found == m_sources.cend() ? nullptr : &*found;
}

void LogDesk::setState(int id, LogDeskSource::State state, const QString &remark)
{
    LogDeskSource *source = find(id);
    if (!source || (source->state == state && source->remark == remark))
        return;
    source->state = state;
    source->remark = remark;
    emit sourceChanged(id);
}

void LogDesk::setNewest(int id, qint64 micros)
{
    if (LogDeskSource *source = find(id))
        source->newest = micros;
}

void LogDesk::append(int id, const LogChunkPtr &chunk)
{
    if (const LogDeskSource *source = find(id))
        source->store->append(chunk);
}

void LogDesk::append(int id, const QByteArray &bytes)
{
    if (const LogDeskSource *source = find(id))
        source->store->append(bytes);
}

void LogDesk::closeLine(int id)
{
    if (const LogDeskSource *source = find(id))
        source->store->closeLine();
}

void LogDesk::boundGrowth(int id)
{
    if (const LogDeskSource *source = find(id))
        source->store->setLimit(growthLimit);
}

void LogDesk::setClock(const QString &host, const Clock &clock)
{
    if (m_clocks.value(host) == clock)
        return;
    m_clocks[host] = clock;
    restart();
}

void LogDesk::setFilter(const LogFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    restart();
}

void LogDesk::search(const LogWanted &wanted)
{
    if (wanted == m_searched)
        return;
    m_searched = wanted;
    restartSearch();
}

qint64 LogDesk::lineCount() const
{
    qint64 lines = 0;
    for (const LogDeskSource &source : m_sources)
        lines += source.store->endOfWholeLines() - source.store->firstLine();
    return lines;
}

QByteArrayView LogDesk::line(const LogPlace &place) const
{
    const LogDeskSource *found = source(place.source);
    return found ? found->store->line(place.line) : QByteArrayView();
}

LogText LogDesk::text(int id) const
{
    const LogDeskSource *found = source(id);
    if (!found)
        return {.source = id};
    const Clock clock = m_clocks.value(found->host);
    return {.source = id,
            .pieces = found->store->wholePieces(),
            .newest = found->newest > 0 ? found->newest : QDateTime::currentMSecsSinceEpoch() * 1000,
            .zone = clock.zone,
            .skew = clock.ahead};
}

void LogDesk::toggleBookmark(const LogPlace &place)
{
    if (!m_bookmarks.remove(place.packed()))
        m_bookmarks.insert(place.packed());
    emit bookmarksChanged();
}

std::optional<qint64> LogDesk::bookmarkedRow(qint64 from, bool forward) const
{
    std::vector<qint64> rows;
    for (const quint64 packed : m_bookmarks)
        if (const auto row = m_rows->rowOf(LogPlace::unpacked(packed)))
            rows.push_back(*row);
    if (rows.empty())
        return {};
    std::sort(rows.begin(), rows.end());
    if (forward) {
        const auto next = std::upper_bound(rows.begin(), rows.end(), from);
        return next == rows.end() ? rows.front() : *next;
    }
    const auto next = std::lower_bound(rows.begin(), rows.end(), from);
    return next == rows.begin() ? rows.back() : *std::prev(next);
}

void LogDesk::restart()
{
    m_work = std::make_shared<Work>();
    m_work->filter = m_filter;
    m_anew = true;
    m_job.cancel();
    kick();
}

void LogDesk::restartSearch()
{
    m_hits = std::make_shared<const LogHits>();
    emit hitsChanged();
    m_job.cancel();
    kick();
}

void LogDesk::kick()
{
    m_dirty = true;
    if (!m_running)
        startJob();
}

void LogDesk::startJob()
{
    m_dirty = false;
    m_running = true;
    if (m_work->searched != m_searched) { // no job has it now
        m_work->searched = m_searched;
        m_work->search.reset();
        m_work->searchRefused = false;
    }
    QList<LogText> texts;
    for (const LogDeskSource &source : std::as_const(m_sources))
        texts << text(source.id);
    const auto scan = [work = m_work, texts, patterns = m_patterns](Monitor &monitor) -> Result<Update> {
        Update update{.work = work};
        if (!work->merger) {
            std::unique_ptr<LogMatcher> matcher;
            if (!work->filter.wanted.isEmpty()) {
                auto made = LogMatcher::make(work->filter.wanted, patterns.get());
                if (!made) {
                    update.filterError = made.error();
                    return update;
                }
                matcher = *std::move(made);
            }
            work->merger.emplace(work->filter, std::move(matcher));
        }
        if (!work->search && !work->searched.isEmpty() && !work->searchRefused) {
            auto made = LogMatcher::make(work->searched, patterns.get());
            work->searchRefused = !made;
            if (made)
                work->search.emplace(*std::move(made));
            else
                update.searchError = made.error();
        }
        update.done = work->merger->update(texts, {monitor, linesAtOnce});
        update.rows = work->merger->rows();
        if (work->search) {
            update.done = work->search->update(*update.rows, texts, {monitor, linesAtOnce}) && update.done;
            update.hits = work->search->hits();
        }
        return update;
    };
    m_job = rd::startJob(*QThreadPool::globalInstance(), scan);
    deliver(m_job, this, [this](const Result<Update> &update) {
        m_running = false;
        if (update && update->work == m_work)
            take(*update);
        else
            m_dirty = true; // stopped: something else is wanted now
        if (m_busy != m_dirty) {
            m_busy = m_dirty;
            emit busyChanged(m_busy);
        }
        if (m_dirty)
            startJob();
    });
}

void LogDesk::take(const Update &update)
{
    if (update.filterError) {
        emit filterRefused(*update.filterError);
        return;
    }
    if (update.searchError)
        emit searchRefused(*update.searchError);
    m_dirty = m_dirty || !update.done;
    m_rows = update.rows;
    if (update.hits)
        m_hits = update.hits;
    emit rowsChanged(std::exchange(m_anew, false));
    if (update.hits)
        emit hitsChanged();
}

} // namespace rd
