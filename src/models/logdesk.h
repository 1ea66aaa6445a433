// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "logs/loghits.h"
#include "logs/logmerger.h"
#include "models/logstore.h"

#include <QFuture>
#include <QHash>
#include <memory>

namespace rd {

/// One log on the desk.
struct LogDeskSource
{
    enum class State {
        Reading,   ///< a file that is being opened
        Complete,  ///< a file, all of it
        Following, ///< live
        Waiting,   ///< live, but there is no such file yet
        Cut,       ///< live, but the connection is cut
        Failed
    };
    int id = 0;
    QString host;  ///< or what else it came with: an archive, a folder
    QString title; ///< path on the host, or in the archive
    QString name;  ///< as findings name it: "host:path" or the path of a file
    State state = State::Reading;
    QString remark = {}; ///< what the state does not tell; one sentence
    qint64 newest = 0;   ///< when it was written last, in microseconds; 0: now
    std::shared_ptr<LogStore> store = {};
};

/// All logs that are looked at together: their lines on one time axis, filtered and searched by jobs that go on while lines
/// arrive. Lives in the GUI thread, which only ever swaps what the jobs made.
class LogDesk : public QObject
{
    Q_OBJECT
public:
    explicit LogDesk(QObject *parent = nullptr);
    ~LogDesk() override;

    /// Memory for one live log; older lines are dropped.
    static constexpr qsizetype liveLimit = qsizetype(64) << 20;

    int addSource(const QString &host, const QString &title, const QString &name, LogDeskSource::State state);
    void removeSource(int id);
    void setState(int id, LogDeskSource::State state, const QString &remark = {});
    void setNewest(int id, qint64 micros);
    const QList<LogDeskSource> &sources() const { return m_sources; }
    const LogDeskSource *source(int id) const;
    const LogDeskSource *findSource(const QString &name) const;
    void append(int id, const LogChunkPtr &chunk);
    void append(int id, const QByteArray &bytes);
    /// What comes next is from another file, and begins a line.
    void closeLine(int id);
    /// A file is read and will grow: more than so much of it is not kept in memory.
    void boundGrowth(int id);
    static constexpr qsizetype growthLimit = qsizetype(256) << 20;

    /// Of a host: what its clock is ahead of ours, and of Greenwich where lines name no zone. In microseconds.
    struct Clock
    {
        qint64 ahead = 0;
        qint64 zone = 0;
        bool operator==(const Clock &) const = default;
    };
    void setClock(const QString &host, const Clock &clock);
    Clock clock(const QString &host) const { return m_clocks.value(host); }

    const LogFilter &filter() const { return m_filter; }
    void setFilter(const LogFilter &filter);
    const LogWanted &searched() const { return m_searched; }
    void search(const LogWanted &wanted);

    const LogRows &rows() const { return *m_rows; }
    const LogHits &hits() const { return *m_hits; }
    bool isBusy() const { return m_busy; }
    /// All lines there are have been looked at.
    bool isSettled() const { return !m_running && !m_dirty; }
    qint64 lineCount() const;
    QByteArrayView line(const LogPlace &place) const;
    LogText text(int id) const;

    bool isBookmarked(const LogPlace &place) const { return m_bookmarks.contains(place.packed()); }
    void toggleBookmark(const LogPlace &place);
    /// The next shown line with a bookmark behind (or before) the row, around the end.
    std::optional<qint64> bookmarkedRow(qint64 from, bool forward) const;

    /// What expressions are made with; before anything is searched for.
    void setPatterns(std::shared_ptr<const PatternCompiler> patterns) { m_patterns = std::move(patterns); }
    Result<std::unique_ptr<LogMatcher>> matcherFor(const LogWanted &wanted) const
    {
        return LogMatcher::make(wanted, m_patterns.get());
    }

signals:
    void sourcesChanged();
    void sourceChanged(int id);
    /// anew: with another filter or other logs, not only more lines.
    void rowsChanged(bool anew);
    void hitsChanged();
    void busyChanged(bool busy);
    void bookmarksChanged();
    /// The expression of the filter or of the search is wrong.
    void filterRefused(const rd::Error &error);
    void searchRefused(const rd::Error &error);

private:
    struct Work;
    struct Update ///< what a job has made
    {
        std::shared_ptr<Work> work = {};
        LogRowsPtr rows = {};
        LogHitsPtr hits = {};
        bool done = true;
        std::optional<Error> filterError = {};
        std::optional<Error> searchError = {};
    };
    LogDeskSource *find(int id);
    void restart();
    void restartSearch();
    void kick();
    void startJob();
    void take(const Update &update);

    std::shared_ptr<const PatternCompiler> m_patterns;
    QList<LogDeskSource> m_sources;
    QHash<QString, Clock> m_clocks;
    LogFilter m_filter;
    LogWanted m_searched;
    QSet<quint64> m_bookmarks;
    LogRowsPtr m_rows;
    LogHitsPtr m_hits;
    std::shared_ptr<Work> m_work; ///< in the hands of the job while one runs
    QFuture<Result<Update>> m_job;
    bool m_running = false;
    bool m_dirty = false;
    bool m_anew = false;
    bool m_busy = false;
    int m_nextId = 0;
};

} // namespace rd
