// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "logs/logfolder.h"

#include "logs/logclock.h"

namespace rd {
namespace {

bool isIndented(QByteArrayView line, qsizetype at)
{
    if (at == 0 || line.size() < 2)
        return line.startsWith(' ') || line.startsWith('\t');
    return at < line.size() && line[at - 1] == ' ' && (at == 1 || line[at - 2] == ' ' || line[at] == ' ');
}

} // namespace

bool LogFolder::take(QByteArrayView line, const LogNature &nature, qint64 number)
{
    const QByteArrayView words = line.sliced(std::min(nature.messageAt, line.size())).trimmed();
    const bool repeats = !words.isEmpty() && words == m_words;
    const bool inside = m_traceback && isIndented(line, nature.messageAt);
    m_traceback = inside || words.startsWith("Traceback (most recent call last)");
    if (repeats || inside)
        return true;
    m_words = words.toByteArray();
    m_head = number;
    return false;
}

int foldedUnder(const LogText &text, qint64 line)
{
    LogFolder folder;
    const auto take = [&](qint64 number) {
        const QByteArrayView bytes = text.line(number);
        const auto stamp = readStamp(bytes, text.newest);
        return folder.take(bytes, readNature(bytes, stamp ? stamp->end : 0), number);
    };
    take(line);
    int count = 0;
    while (count < mostCounted && line + 1 + count < text.endLine() && take(line + 1 + count))
        ++count;
    return count;
}

} // namespace rd
