// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "logs/loglevel.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <optional>

namespace rd {

/// One line of a log without what others put before it. Views into the line (or into the buffer of cleanLine()).
struct LogLine
{
    QByteArrayView text;    ///< from the level on
    QByteArrayView message; ///< behind the level
    LogLevel level = LogLevel::None;
    bool stamped = false;            ///< a time stood before it
    bool directory = false;          ///< … in the directory server's form
    std::optional<qint64> time = {}; ///< seconds since 1970, where the line has a whole date

    /// The message where a time and a level stand before it: then anchors of patterns mean its begin, too.
    QByteArrayView bare() const { return stamped ? message : text; }
};

/// Takes off line ends, control sequences, the frames of pasted pages, of test suites, containers and build services, syslog's
/// and httpd's prefixes, and the time. The buffer must live as long as the answer.
LogLine cleanLine(QByteArrayView raw, QByteArray &buffer);

/// The lines that are folded into one: separated by carriage returns, or written as "\n" inside quoted text. Escapes are
/// resolved. At most mostUnfoldedLines of them.
QList<QByteArray> unfold(QByteArrayView raw);
inline constexpr qsizetype mostUnfoldedLines = 200000;

} // namespace rd
