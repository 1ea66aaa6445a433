// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/targets.h"
#include "logs/followframes.h"
#include "logs/logmerger.h"

namespace rd::fuzz {
namespace {

constexpr qint64 newest = 1'800'000'000'000'000;

void checkLine(QByteArrayView line, LogClock &clock)
{
    const qint64 time = clock.read(line);
    const auto stamp = readStamp(line, newest);
    if (clock.dated() != stamp.has_value() || (stamp && stamp->micros != time))
        qFatal("the time of a line depends on the line before");
    if (stamp && (stamp->secondsEnd > stamp->fractionEnd || stamp->fractionEnd > stamp->end || stamp->end > line.size()))
        qFatal("a time ends outside of its line");
    const qsizetype textAt = stamp ? stamp->end : 0;
    const LogNature nature = readNature(line, textAt);
    if (nature.messageAt < textAt || nature.messageAt > line.size())
        qFatal("a message begins outside of its line");
}

/// What is shown: each line once, those of one log in their order.
QList<quint64> merged(const QList<LogText> &texts, qint64 slice)
{
    const SilentMonitor monitor;
    LogMerger merger({}, nullptr);
    while (!merger.update(texts, {monitor, slice})) {
    }
    const LogRowsPtr rows = merger.rows();
    QList<quint64> places;
    QList<qint64> next(texts.size(), 0);
    for (qint64 row = rows->firstRow(); row < rows->endRow(); ++row) {
        const LogPlace place = *rows->at(row);
        if (place.line != next[place.source]++)
            qFatal("a line is missing, doubled or out of its order");
        places << place.packed();
    }
    for (const LogText &text : texts)
        if (next[text.source] != text.endLine())
            qFatal("lines are missing at the end");
    return places;
}

} // namespace

void logLine(QByteArrayView bytes)
{
    const auto half = bytes.size() / 2;
    const auto text = [](int source, QByteArrayView part) {
        return LogText{.source = source, .pieces = {{0, std::make_shared<const LogChunk>(part.toByteArray())}}, .newest = newest};
    };
    const QList<LogText> texts{text(0, bytes.first(half)), text(1, bytes.sliced(half))};
    LogClock clock(texts[0]);
    for (qint64 line = 0; line < texts[0].endLine(); ++line) {
        checkLine(texts[0].line(line), clock);
        foldedUnder(texts[0], line);
    }
    if (merged(texts, std::numeric_limits<qint64>::max()).size() != texts[0].endLine() + texts[1].endLine() ||
        merged(texts, 3).size() != texts[0].endLine() + texts[1].endLine())
        qFatal("not every line is shown once");

    FollowFrames frames;
    frames.feed(bytes);
    for (int count = 0; count < 1000; ++count) {
        const auto frame = frames.next();
        if (!frame || !*frame)
            break;
        if ((*frame)->bytes.size() > bytes.size() || (*frame)->index < 0)
            qFatal("a frame holds what did not come");
    }
}

} // namespace rd::fuzz
