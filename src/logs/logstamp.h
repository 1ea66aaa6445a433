// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <optional>

namespace rd {

/// A time before a line of a log. Offsets count from where the text was given.
struct LogStamp
{
    qint64 micros = 0;         ///< since 1970; where no zone is named, as if it were Greenwich's
    qint64 fraction = 0;       ///< what of it stands behind the seconds
    bool zoned = false;        ///< the zone is named
    qsizetype secondsEnd = 0;  ///< behind the last digit of the seconds
    qsizetype fractionEnd = 0; ///< behind the fraction
    qsizetype end = 0;         ///< behind the stamp and its brackets
};

/// 2022-12-18T00:04:07Z, [2022-12-18 00:04:07,123] and relatives
std::optional<LogStamp> isoStamp(QByteArrayView text);
/// [03/Aug/2017:18:51:58.123456789 +0200]; older certificate servers leave out the zone
std::optional<LogStamp> directoryStamp(QByteArrayView text);
/// Apr 20 07:56:41. The year is the one that brings it closest before newest (microseconds since 1970) or little behind it.
std::optional<LogStamp> syslogStamp(QByteArrayView text, qint64 newest);
/// [Sun Aug 27 10:00:00.123456 2017]
std::optional<LogStamp> httpdStamp(QByteArrayView text);
/// 05-Aug-2017 06:45:23.123, of Tomcat and named
std::optional<LogStamp> dashedStamp(QByteArrayView text);

/// Any of them at the begin of a line, or where the logs of web servers, certificate servers and the audit system have it.
std::optional<LogStamp> readStamp(QByteArrayView line, qint64 newest);

/// A fraction of a second from its digits; moves at behind them.
qint64 readFraction(QByteArrayView text, qsizetype &at);

} // namespace rd
