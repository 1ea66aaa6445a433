// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnosis/logreader.h"

#include <algorithm>
#include <cstring>

namespace rd {
namespace {

using View = QByteArrayView;

constexpr qsizetype blockSize = qsizetype(512) << 10;

qint64 countLines(View bytes)
{
    qint64 lines = 0;
    const char *at = bytes.data();
    const char *end = at + bytes.size();
    while (at < end) {
        const void *found = std::memchr(at, '\n', static_cast<size_t>(end - at));
        if (!found)
            break;
        ++lines;
        at = static_cast<const char *>(found) + 1;
    }
    return lines;
}

/// Offset behind the last line end before the place.
qsizetype startOfLine(View block, qsizetype place)
{
    const void *found = place > 0 ? ::memrchr(block.data(), '\n', static_cast<size_t>(place)) : nullptr;
    return found ? static_cast<const char *>(found) - block.data() + 1 : 0;
}

qsizetype endOfLine(View block, qsizetype from)
{
    const qsizetype end = block.indexOf('\n', from);
    return end < 0 ? block.size() : end;
}

void unique(std::vector<int> &numbers)
{
    std::sort(numbers.begin(), numbers.end());
    numbers.erase(std::unique(numbers.begin(), numbers.end()), numbers.end());
}

} // namespace

LogReader::LogReader(const Knowledge &knowledge, QString name, qint64 linesBefore)
    : m_knowledge(&knowledge),
      m_name(std::move(name)),
      m_lines(linesBefore)
{
    m_runs.emplace_back(knowledge, m_name.toUtf8());
}

void LogReader::feed(QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        if (m_skipping) {
            const qsizetype end = bytes.indexOf('\n');
            if (end < 0)
                return;
            bytes = bytes.sliced(end + 1);
            m_skipping = false;
            continue;
        }
        const View piece = bytes.first(std::min(bytes.size(), blockSize));
        const qsizetype whole = startOfLine(piece, piece.size());
        if (m_pending.isEmpty()) {
            takeBlock(piece.first(whole));
            m_pending = piece.sliced(whole).toByteArray();
            bytes = bytes.sliced(piece.size());
            continue;
        }
        // The line that began in an earlier piece
        const qsizetype end = piece.indexOf('\n');
        const qsizetype wanted = end < 0 ? piece.size() : end + 1;
        const qsizetype room = longestLine - m_pending.size();
        m_pending.append(piece.first(std::min(wanted, room)));
        if (wanted > room) {
            ++m_cutLines;
            m_skipping = true;
            bytes = bytes.sliced(room);
        } else {
            bytes = bytes.sliced(wanted);
        }
        if (end >= 0 || m_skipping) {
            const QByteArray line = std::exchange(m_pending, {});
            takeBlock(m_skipping ? line + '\n' : line);
        }
    }
}

void LogReader::finish()
{
    const QByteArray line = std::exchange(m_pending, {});
    if (!line.isEmpty())
        takeBlock(line + '\n');
    m_finished = true;
}

/// The block is counted already.
void LogReader::keepLastLine(QByteArrayView block)
{
    qint64 number = m_lines;
    while (!block.isEmpty()) {
        if (block.endsWith('\n'))
            block.chop(1);
        const qsizetype start = startOfLine(block, block.size());
        const View line = block.sliced(start).trimmed();
        if (!line.isEmpty()) {
            constexpr qsizetype longestKept = 500;
            m_lastLine.line = number;
            m_lastLine.text = line.first(std::min(line.size(), longestKept)).toByteArray();
            return;
        }
        --number;
        block = block.first(start);
    }
}

void LogReader::takeBlock(QByteArrayView block)
{
    m_hits.clear();
    m_knowledge->scan(block, m_hits);
    qsizetype at = 0; // begin of a line; all before it is counted
    auto hit = m_hits.cbegin();
    while (at < block.size()) {
        qsizetype start = at;
        if (!m_runs.back().wantsEveryLine()) {
            // Zero-length and line-end matches of anchors belong to the line before
            while (hit != m_hits.cend() && hit->end <= at)
                ++hit;
            if (hit == m_hits.cend())
                break;
            start = startOfLine(block, hit->end - 1);
        }
        m_lines += countLines(block.sliced(at, start - at)) + 1;
        const qsizetype end = endOfLine(block, start);
        while (hit != m_hits.cend() && hit->end <= start)
            ++hit;
        const qsizetype next = std::min(end + 1, block.size());
        const bool struck = hit != m_hits.cend() && hit->end <= next;
        takeStruck(block.sliced(start, end - start), block.sliced(start, next - start), struck);
        at = next;
    }
    m_lines += countLines(block.sliced(at));
    keepLastLine(block);
}

/// What was found in a block may begin in an earlier line. Only what is found in the line alone counts, so that it does not
/// matter how the bytes came.
void LogReader::takeStruck(QByteArrayView raw, QByteArrayView withEnd, bool struck)
{
    m_lineHits.clear();
    if (struck)
        m_knowledge->scan(withEnd, m_lineHits);
    if (m_lineHits.empty() && !m_runs.back().wantsEveryLine())
        return;
    const auto beyond =
        std::find_if(m_lineHits.cbegin(), m_lineHits.cend(), [&raw](const PatternHit &hit) { return hit.end > raw.size(); });
    takeHits(raw, m_lineHits.cbegin(), beyond);
}

void LogReader::takeHits(QByteArrayView raw, std::vector<PatternHit>::const_iterator first,
                         std::vector<PatternHit>::const_iterator last)
{
    if (isFolded(raw)) {
        takeFolded(raw);
        return;
    }
    if (isDisguised(raw.first(std::min(raw.size(), longestMatched)))) {
        takePiece(raw);
        return;
    }
    View window = raw;
    if (raw.size() > longestMatched && first != last) {
        window = raw.sliced(std::max<qsizetype>(0, first->end - longestMatched / 2));
    }
    window = window.first(std::min(window.size(), longestMatched));
    m_scanned.clear();
    std::for_each(first, last, [this](const PatternHit &hit) { m_scanned.push_back(hit.pattern); });
    unique(m_scanned);
    const LogLine line = cleanLine(window, m_buffer);
    takeLine(line, m_scanned);
}

bool LogReader::takePiece(QByteArrayView raw)
{
    const LogLine line = cleanLine(raw.first(std::min(raw.size(), longestMatched)), m_buffer);
    m_pieceHits.clear();
    m_knowledge->scan(line.text, m_pieceHits);
    m_scanned.clear();
    for (const PatternHit &hit : m_pieceHits)
        m_scanned.push_back(hit.pattern);
    unique(m_scanned);
    takeLine(line, m_scanned);
    return std::any_of(m_scanned.begin(), m_scanned.end(),
                       [this](int pattern) { return m_knowledge->use(pattern).role == Knowledge::Role::Sign; });
}

void LogReader::takeFolded(QByteArrayView raw)
{
    bool found = false;
    for (const QByteArray &piece : unfold(raw))
        found = takePiece(piece) || found;
    if (found || raw.size() > longestMatched)
        return;
    // A program's report with its output in quotes is one message as well
    const LogLine line = cleanLine(raw, m_buffer);
    m_pieceHits.clear();
    m_knowledge->scan(line.text, m_pieceHits);
    m_scanned.clear();
    for (const PatternHit &hit : m_pieceHits)
        m_scanned.push_back(hit.pattern);
    unique(m_scanned);
    takeLine(line, m_scanned, false);
}

void LogReader::takeLine(const LogLine &line, const std::vector<int> &scanned, bool marksToo)
{
    const LogMark mark = marksToo ? readMark(line) : LogMark{};
    if (mark.kind == LogMark::Kind::Header)
        begin(mark.text.toByteArray());
    else if (mark.kind == LogMark::Kind::RunStart)
        beginTool(runToolName(mark.text), line.stamped);
    m_runs.back().take(line, mark, m_lines, scanned);
}

void LogReader::begin(const QByteArray &logName)
{
    if (m_runs.size() >= mostRuns) {
        m_runs.pop_front();
        ++m_earlierRuns;
    }
    m_runs.emplace_back(*m_knowledge, logName);
}

void LogReader::beginTool(const QByteArray &tool, bool whole)
{
    LogRun &current = m_runs.back();
    if (current.isUntouched() && (current.tool().isEmpty() || current.tool() == tool)) {
        current.beginTool(tool, whole);
    } else {
        begin({});
        m_runs.back().beginTool(tool, whole);
    }
    // Logs are appended to: what the tool did before is history
    for (auto run = m_runs.begin(); run != std::prev(m_runs.end());) {
        const bool same = run->tool() == tool;
        m_earlierRuns += same ? 1 : 0;
        run = same ? m_runs.erase(run) : std::next(run);
    }
}

} // namespace rd
