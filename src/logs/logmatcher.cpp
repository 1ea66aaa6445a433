// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "logs/logmatcher.h"

#include <cstring>

namespace rd {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(rd::LogMatcher)
};

QByteArray patternOf(const LogWanted &wanted)
{
    QByteArray pattern = wanted.caseMatters ? QByteArray() : QByteArray("(?i)");
    const QByteArray text = wanted.text.toUtf8();
    if (wanted.isExpression)
        return pattern + text;
    for (const char c : text) {
        const bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == ' ' || c == '_';
        if (plain)
            pattern += c;
        else
            pattern += "\\x" + QByteArray(1, c).toHex();
    }
    return pattern;
}

} // namespace

Result<std::unique_ptr<LogMatcher>> LogMatcher::make(const LogWanted &wanted, const PatternCompiler *compiler)
{
    if (!compiler)
        return fail(Fault::Internal, Text::tr("Nothing can be searched for: there is no pattern library."));
    auto patterns = compiler->compile({patternOf(wanted)}, {});
    if (!patterns)
        return fail(Fault::Malformed, Text::tr("This is no regular expression that can be searched for."), patterns.error().text,
                    Text::tr("Mend it, or search for it as plain text."));
    return std::unique_ptr<LogMatcher>(new LogMatcher(*std::move(patterns)));
}

void LogMatcher::findLines(QByteArrayView bytes, std::vector<qsizetype> &starts)
{
    m_hits.clear();
    m_patterns->scan(bytes, m_hits);
    qsizetype done = 0; // all before it is judged
    for (const PatternHit &hit : m_hits) {
        if (hit.end <= done && done > 0)
            continue;
        const qsizetype place = std::max<qsizetype>(hit.end - 1, 0);
        const void *before = place > 0 ? ::memrchr(bytes.data(), '\n', static_cast<size_t>(place)) : nullptr;
        const qsizetype start = before ? static_cast<const char *>(before) - bytes.data() + 1 : 0;
        if (start < done)
            continue;
        qsizetype end = bytes.indexOf('\n', start);
        end = end < 0 ? bytes.size() : end;
        if (m_patterns->match(0, bytes.sliced(start, end - start)))
            starts.push_back(start);
        done = end + 1;
    }
}

} // namespace rd
