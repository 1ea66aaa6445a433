// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "logs/lognature.h"
#include "logs/logrows.h"

#include <QByteArray>

namespace rd {

struct LogText;

/// Sees which lines of a log can be folded under the one before: repetitions of its words, and the inside of a traceback.
class LogFolder
{
public:
    /// Lines in their order. True: the line can be folded.
    bool take(QByteArrayView line, const LogNature &nature, qint64 number);
    /// The line under which folded ones go.
    qint64 head() const { return m_head; }

private:
    QByteArray m_words;
    qint64 m_head = 0;
    bool m_traceback = false;
};

/// How many lines are folded under this one, at most mostCounted.
int foldedUnder(const LogText &text, qint64 line);
inline constexpr int mostCounted = 1000;

} // namespace rd
