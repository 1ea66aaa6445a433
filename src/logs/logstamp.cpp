// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "logs/logstamp.h"

#include <algorithm>
#include <array>

namespace rd {
namespace {

using View = QByteArrayView;

constexpr qint64 second = 1'000'000;
constexpr qint64 day = 86400 * second;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// Whether the text has the shape there: 0 a digit, A a letter, anything else itself.
bool hasShape(View text, qsizetype at, View shape)
{
    if (text.size() < at + shape.size())
        return false;
    for (qsizetype i = 0; i < shape.size(); ++i) {
        const char c = text[at + i];
        const bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        if (shape[i] == '0' ? !isDigit(c) : shape[i] == 'A' ? !letter : c != shape[i])
            return false;
    }
    return true;
}

int number(View digits)
{
    int value = 0;
    for (const char c : digits)
        value = value * 10 + (c - '0');
    return value;
}

int monthNumber(View name)
{
    static constexpr std::array names{"Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    for (size_t i = 0; i < names.size(); ++i)
        if (name == View(names[i]))
            return static_cast<int>(i) + 1;
    return 0;
}

/// Of journals in English or German; other languages have other words.
int spokenMonth(View name)
{
    if (const int month = monthNumber(name); month > 0)
        return month;
    static constexpr std::array others{std::pair{"M\xc3\xa4r", 3}, std::pair{"Mrz", 3}, std::pair{"Mai", 5}, std::pair{"Okt", 10},
                                       std::pair{"Dez", 12}};
    for (const auto &[word, month] : others)
        if (name == View(word))
            return month;
    return 0;
}

/// Days since 1970 in the proleptic Gregorian calendar.
qint64 dayNumber(int year, int month, int dayOfMonth)
{
    const qint64 y = month <= 2 ? year - 1 : year;
    const qint64 era = y / 400;
    const qint64 yearOfEra = y - era * 400;
    const qint64 dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + dayOfMonth - 1;
    return era * 146097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719468;
}

int yearOf(qint64 micros)
{
    const qint64 days = micros / day;
    int year = static_cast<int>(1970 + days / 366);
    while (dayNumber(year + 1, 1, 1) <= days)
        ++year;
    return year;
}

/// "00:00:00" as microseconds; nothing for a time that no clock shows.
std::optional<qint64> clockAt(View text, qsizetype at)
{
    const int hours = number(text.sliced(at, 2));
    const int minutes = number(text.sliced(at + 3, 2));
    const int seconds = number(text.sliced(at + 6, 2));
    if (hours > 23 || minutes > 59 || seconds > 60)
        return {};
    return (hours * 3600 + minutes * 60 + seconds) * second;
}

std::optional<qint64> dateMicros(int year, int month, int dayOfMonth)
{
    if (month < 1 || month > 12 || dayOfMonth < 1 || dayOfMonth > 31)
        return {};
    return dayNumber(year, month, dayOfMonth) * day;
}

void takeFraction(View text, LogStamp &stamp)
{
    stamp.fractionEnd = stamp.secondsEnd;
    stamp.fraction = readFraction(text, stamp.fractionEnd);
    stamp.end = stamp.fractionEnd;
    stamp.micros += stamp.fraction;
}

/// "+0200", "-05:00", "Z" where the stamp ends so far
void takeZone(View text, LogStamp &stamp)
{
    const qsizetype at = stamp.end;
    if (at < text.size() && text[at] == 'Z') {
        stamp.zoned = true;
        ++stamp.end;
        return;
    }
    if (at >= text.size() || (text[at] != '+' && text[at] != '-'))
        return;
    const bool colon = hasShape(text, at + 1, "00:00");
    if (!colon && !hasShape(text, at + 1, "0000"))
        return;
    const qint64 offset = number(text.sliced(at + 1, 2)) * 3600 + number(text.sliced(at + (colon ? 4 : 3), 2)) * 60;
    stamp.micros -= (text[at] == '-' ? -offset : offset) * second;
    stamp.zoned = true;
    stamp.end = at + (colon ? 6 : 5);
}

} // namespace

qint64 readFraction(View text, qsizetype &at)
{
    if (at + 1 >= text.size() || (text[at] != '.' && text[at] != ',') || !isDigit(text[at + 1]))
        return 0;
    qint64 micros = 0;
    qint64 worth = second / 10;
    for (++at; at < text.size() && isDigit(text[at]); ++at) {
        micros += (text[at] - '0') * worth;
        worth /= 10;
    }
    return micros;
}

std::optional<LogStamp> isoStamp(View text)
{
    const qsizetype begin = text.startsWith('[') ? 1 : 0;
    if (!hasShape(text, begin, "0000-00-00") || text.size() < begin + 19 ||
        (text[begin + 10] != 'T' && text[begin + 10] != ' ') || !hasShape(text, begin + 11, "00:00:00"))
        return {};
    const auto date =
        dateMicros(number(text.sliced(begin, 4)), number(text.sliced(begin + 5, 2)), number(text.sliced(begin + 8, 2)));
    const auto clock = clockAt(text, begin + 11);
    if (!date || !clock)
        return {};
    LogStamp stamp{.micros = *date + *clock, .secondsEnd = begin + 19};
    takeFraction(text, stamp);
    if (stamp.end < text.size() && text[stamp.end] == ' ' &&
        (hasShape(text, stamp.end + 2, "0000") || hasShape(text, stamp.end + 2, "00:00")) &&
        (text[stamp.end + 1] == '+' || text[stamp.end + 1] == '-'))
        ++stamp.end;
    takeZone(text, stamp);
    if (begin == 1) {
        if (stamp.end >= text.size() || text[stamp.end] != ']')
            return {};
        ++stamp.end;
    }
    if (stamp.end < text.size() && text[stamp.end] != ' ' && text[stamp.end] != '\t' && text[stamp.end] != ':')
        return {};
    return stamp;
}

std::optional<LogStamp> directoryStamp(View text)
{
    if (!hasShape(text, 0, "[00/AAA/0000:00:00:00"))
        return {};
    const auto date = dateMicros(number(text.sliced(8, 4)), monthNumber(text.sliced(4, 3)), number(text.sliced(1, 2)));
    const auto clock = clockAt(text, 13);
    if (!date || !clock)
        return {};
    LogStamp stamp{.micros = *date + *clock, .secondsEnd = 21};
    takeFraction(text, stamp);
    if (stamp.end < text.size() && text[stamp.end] == ' ')
        ++stamp.end;
    takeZone(text, stamp);
    const qsizetype bracket = text.first(std::min(text.size(), stamp.end + 8)).indexOf(']', stamp.end); // "EST]"
    if (bracket < 0)
        return {};
    stamp.end = bracket + 1;
    return stamp;
}

std::optional<LogStamp> syslogStamp(View text, qint64 newest)
{
    constexpr qsizetype longestMonth = 4; // in bytes
    const qsizetype space = text.first(std::min(text.size(), longestMonth + 1)).indexOf(' ');
    if (space < 3)
        return {};
    const int month = spokenMonth(text.first(space));
    qsizetype at = space + 1;
    while (at < text.size() && at < space + 3 && text[at] == ' ')
        ++at;
    const qsizetype dayBegin = at;
    while (at < text.size() && at < dayBegin + 2 && isDigit(text[at]))
        ++at;
    if (month == 0 || at == dayBegin || !hasShape(text, at, " 00:00:00"))
        return {};
    const auto clock = clockAt(text, at + 1);
    const int year = yearOf(std::max<qint64>(newest, 0) + day);
    const int dayOfMonth = number(text.sliced(dayBegin, at - dayBegin));
    auto date = dateMicros(year, month, dayOfMonth);
    if (date && *date > newest + day)
        date = dateMicros(year - 1, month, dayOfMonth);
    if (!date || !clock)
        return {};
    LogStamp stamp{.micros = *date + *clock, .secondsEnd = at + 9};
    takeFraction(text, stamp);
    return stamp;
}

std::optional<LogStamp> httpdStamp(View text)
{
    if (!hasShape(text, 0, "[AAA AAA 00 00:00:00"))
        return {};
    const auto clock = clockAt(text, 12);
    LogStamp stamp{.micros = clock.value_or(0), .secondsEnd = 20};
    takeFraction(text, stamp);
    if (!clock || !hasShape(text, stamp.end, " 0000]"))
        return {};
    const auto date =
        dateMicros(number(text.sliced(stamp.end + 1, 4)), monthNumber(text.sliced(5, 3)), number(text.sliced(9, 2)));
    if (!date)
        return {};
    stamp.micros += *date;
    stamp.end += 6;
    return stamp;
}

std::optional<LogStamp> dashedStamp(View text)
{
    if (!hasShape(text, 0, "00-AAA-0000 00:00:00"))
        return {};
    const auto date = dateMicros(number(text.sliced(7, 4)), monthNumber(text.sliced(3, 3)), number(text.first(2)));
    const auto clock = clockAt(text, 12);
    if (!date || !clock)
        return {};
    LogStamp stamp{.micros = *date + *clock, .secondsEnd = 20};
    takeFraction(text, stamp);
    return stamp;
}

namespace {

/// "audit(1501234567.123:456)": seconds since 1970
std::optional<LogStamp> auditStamp(View line)
{
    constexpr qsizetype within = 64;
    const View head = line.first(std::min(line.size(), within));
    const qsizetype found = head.indexOf("audit(");
    if (found < 0)
        return {};
    qsizetype at = found + 6;
    qint64 seconds = 0;
    while (at < line.size() && at < found + 17 && isDigit(line[at]))
        seconds = seconds * 10 + (line[at++] - '0');
    if (at == found + 6)
        return {};
    LogStamp stamp{.micros = seconds * second, .zoned = true, .secondsEnd = at};
    takeFraction(line, stamp);
    return stamp;
}

std::optional<LogStamp> moved(std::optional<LogStamp> stamp, qsizetype by)
{
    if (stamp) {
        stamp->secondsEnd += by;
        stamp->fractionEnd += by;
        stamp->end += by;
    }
    return stamp;
}

} // namespace

std::optional<LogStamp> readStamp(View line, qint64 newest)
{
    qsizetype begin = 0;
    while (begin < line.size() && begin < 8 && line[begin] == ' ')
        ++begin;
    const View text = line.sliced(begin);
    if (text.isEmpty())
        return {};
    std::optional<LogStamp> stamp;
    if (text[0] == '[') {
        stamp = directoryStamp(text);
        if (!stamp)
            stamp = httpdStamp(text);
        if (!stamp)
            stamp = isoStamp(text);
    } else if (isDigit(text[0])) {
        stamp = isoStamp(text);
        if (!stamp)
            stamp = dashedStamp(text);
    } else if (text[0] >= 'A' && text[0] <= 'Z') {
        stamp = syslogStamp(text, newest);
    }
    if (stamp)
        return moved(stamp, begin);
    // Behind the address of a client, or a thread of the certificate server
    constexpr qsizetype within = 96;
    const View head = text.first(std::min(text.size(), within));
    for (qsizetype at = head.indexOf('['); at > 0; at = head.indexOf('[', at + 1))
        if (const auto found = directoryStamp(text.sliced(at)))
            return moved(found, begin + at);
    return text[0] == 't' || text[0] == 'a' ? moved(auditStamp(text), begin) : std::nullopt;
}

} // namespace rd
