// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/patterns.h"
#include "core/result.h"

#include <functional>

namespace rd {

/// What lines are looked for: a text as it stands, or a Perl-compatible regular expression. Upper and lower case of ASCII
/// letters count as the same unless the case matters.
struct LogWanted
{
    QString text = {};
    bool isExpression = false;
    bool caseMatters = false;

    bool isEmpty() const { return text.isEmpty(); }
    bool operator==(const LogWanted &) const = default;
};

/// Finds lines in bytes. For one thread at a time.
class LogMatcher
{
public:
    static Result<std::unique_ptr<LogMatcher>> make(const LogWanted &wanted, const PatternCompiler *compiler);

    /// Appends where the lines with a hit begin, in order. The bytes are whole lines.
    void findLines(QByteArrayView bytes, std::vector<qsizetype> &starts);
    /// The first hit in one line.
    std::optional<QByteArrayView> match(QByteArrayView line) { return m_patterns->match(0, line); }

private:
    explicit LogMatcher(std::unique_ptr<PatternSet> patterns) : m_patterns(std::move(patterns)) {}
    std::unique_ptr<PatternSet> m_patterns;
    std::vector<PatternHit> m_hits;
};

} // namespace rd
