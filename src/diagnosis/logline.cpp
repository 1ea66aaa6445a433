// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnosis/logline.h"

#include "installer/terminaltext.h"

#include <algorithm>
#include <array>

namespace rd {
namespace {

using View = QByteArrayView;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isWordChar(char c)
{
    return isDigit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c == '-' || c == '.';
}

View withoutSpaces(View text)
{
    qsizetype spaces = 0;
    while (spaces < text.size() && (text[spaces] == ' ' || text[spaces] == '\t'))
        ++spaces;
    return text.sliced(spaces);
}

bool takePrefix(View &text, View prefix)
{
    if (!text.startsWith(prefix))
        return false;
    text = text.sliced(prefix.size());
    return true;
}

/// Whether the text begins like the shape: 0 a digit, A a letter, anything else itself.
bool hasShape(View text, View shape)
{
    if (text.size() < shape.size())
        return false;
    for (qsizetype i = 0; i < shape.size(); ++i) {
        const char c = text[i];
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
        value = value * 10 + (isDigit(c) ? c - '0' : 0);
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

/// Days since 1970 in the proleptic Gregorian calendar.
qint64 dayNumber(int year, int month, int day)
{
    const qint64 y = month <= 2 ? year - 1 : year;
    const qint64 era = y / 400;
    const qint64 yearOfEra = y - era * 400;
    const qint64 dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
    return era * 146097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719468;
}

/// "+0200", "-05:00": seconds east of Greenwich; moves behind it.
int takeOffset(View &text)
{
    if (takePrefix(text, "Z"))
        return 0;
    const bool colon = hasShape(text.sliced(std::min<qsizetype>(1, text.size())), "00:00");
    if (text.isEmpty() || (text[0] != '+' && text[0] != '-') || (!colon && !hasShape(text.sliced(1), "0000")))
        return 0;
    const int seconds = number(text.sliced(1, 2)) * 3600 + number(text.sliced(colon ? 4 : 3, 2)) * 60;
    const int sign = text[0] == '-' ? -1 : 1;
    text = text.sliced(colon ? 6 : 5);
    return sign * seconds;
}

void takeFraction(View &text)
{
    if (text.size() < 2 || (text[0] != '.' && text[0] != ',') || !isDigit(text[1]))
        return;
    qsizetype digits = 1;
    while (digits < text.size() && isDigit(text[digits]))
        ++digits;
    text = text.sliced(digits);
}

qint64 secondsOf(View clock) // 00:00:00
{
    return number(clock.first(2)) * 3600 + number(clock.sliced(3, 2)) * 60 + number(clock.sliced(6, 2));
}

/// 2022-12-18T00:04:07Z, 2022-12-18 00:04:07,123 and relatives
bool takeIsoTime(View &text, LogLine &line)
{
    View rest = text;
    const bool bracket = takePrefix(rest, "[");
    if (!hasShape(rest, "0000-00-00") || rest.size() < 19 || (rest[10] != 'T' && rest[10] != ' ') ||
        !hasShape(rest.sliced(11), "00:00:00"))
        return false;
    const int month = number(rest.sliced(5, 2));
    const qint64 day = dayNumber(number(rest.first(4)), month, number(rest.sliced(8, 2)));
    const qint64 clock = secondsOf(rest.sliced(11, 8));
    rest = rest.sliced(19);
    takeFraction(rest);
    if (rest.startsWith(' ') && rest.size() > 6 && (rest[1] == '+' || rest[1] == '-') && isDigit(rest[2]))
        rest = rest.sliced(1);
    const int offset = takeOffset(rest);
    if (bracket && !takePrefix(rest, "]"))
        return false;
    if (!rest.isEmpty() && rest[0] != ' ' && rest[0] != '\t' && rest[0] != ':')
        return false;
    if (month < 1 || month > 12)
        return false;
    takePrefix(rest, ":");
    line.time = day * 86400 + clock - offset;
    line.stamped = true;
    text = withoutSpaces(rest);
    return true;
}

/// [03/Aug/2017:18:51:58.123456789 +0200]
bool takeDirectoryTime(View &text, LogLine &line)
{
    if (!hasShape(text, "[00/AAA/0000:00:00:00"))
        return false;
    View rest = text.sliced(21);
    const int month = monthNumber(text.sliced(4, 3));
    takeFraction(rest);
    takePrefix(rest, " ");
    const int offset = takeOffset(rest);
    if (!takePrefix(rest, "]") || month == 0)
        return false;
    line.time =
        dayNumber(number(text.sliced(8, 4)), month, number(text.sliced(1, 2))) * 86400 + secondsOf(text.sliced(13, 8)) - offset;
    line.stamped = true;
    line.directory = true;
    text = withoutSpaces(rest);
    return true;
}

/// "host program[123]: ", or with plain "program: " where that cannot be anything else
bool takeProgram(View &text, bool processWanted)
{
    const qsizetype space = text.indexOf(' ');
    if (space < 1 || space > 255 || !std::all_of(text.begin(), text.begin() + space, isWordChar))
        return false;
    View rest = withoutSpaces(text.sliced(space));
    qsizetype name = 0;
    while (name < rest.size() && name < 100 && (isWordChar(rest[name]) || rest[name] == '/' || rest[name] == '@'))
        ++name;
    if (name == 0)
        return false;
    rest = rest.sliced(name);
    const bool process = takePrefix(rest, "[");
    if (process) {
        const qsizetype end = rest.indexOf(']');
        if (end < 1 || end > 20)
            return false;
        rest = rest.sliced(end + 1);
        if (const qsizetype level = rest.indexOf("):"); rest.startsWith('(') && level > 0 && level < 20) // krb5kdc[1](info):
            rest = rest.sliced(level + 1);
    }
    if ((!process && processWanted) || !takePrefix(rest, ":"))
        return false;
    text = withoutSpaces(rest);
    return true;
}

/// "Apr 20 07:56:41 host program[123]: "
bool takeSyslog(View &text, LogLine &line)
{
    if (!hasShape(text, "AAA ") || monthNumber(text.first(3)) == 0)
        return false;
    View rest = withoutSpaces(text.sliced(4));
    qsizetype digits = 0;
    while (digits < rest.size() && digits < 2 && isDigit(rest[digits]))
        ++digits;
    rest = rest.sliced(digits);
    if (digits == 0 || !takePrefix(rest, " ") || !hasShape(rest, "00:00:00"))
        return false;
    rest = rest.sliced(8);
    takeFraction(rest);
    if (!takePrefix(rest, " "))
        return false;
    takeProgram(rest, false);
    line.stamped = true;
    text = rest;
    return true;
}

/// "[Sun Aug 27 10:00:00.1 2017] [wsgi:error] [pid 1:tid 2] [remote 192.0.2.1:5] "
bool takeHttpd(View &text, LogLine &line)
{
    if (!hasShape(text, "[AAA AAA ") || monthNumber(text.sliced(5, 3)) == 0)
        return false;
    View rest = text;
    for (int groups = 0; groups < 6 && rest.startsWith('['); ++groups) {
        const qsizetype end = rest.indexOf(']');
        if (end < 0 || end > 200)
            return false;
        rest = withoutSpaces(rest.sliced(end + 1));
    }
    line.stamped = true;
    text = rest;
    return true;
}

LogLevel takeLevel(View &text)
{
    struct Word
    {
        View word;
        LogLevel level;
    };
    static const std::array words{Word{"DEBUG", LogLevel::Debug},     Word{"INFO", LogLevel::Info},
                                  Word{"WARNING", LogLevel::Warning}, Word{"WARN", LogLevel::Warning},
                                  Word{"ERROR", LogLevel::Error},     Word{"CRITICAL", LogLevel::Critical}};
    for (const Word &known : words) {
        View rest = text;
        if (!takePrefix(rest, known.word))
            continue;
        takePrefix(rest, ":");
        if (!rest.isEmpty() && rest[0] != ' ' && rest[0] != '\t')
            continue;
        // What follows a level keeps the indent of steps: "DEBUG   [1/41]: …"
        text = rest.isEmpty() ? rest : rest.sliced(1);
        return known.level;
    }
    return LogLevel::None;
}

/// What the project's own test suite puts before lines that it got from a host.
bool takeTestSuite(View &text)
{
    if (text.startsWith("[ipatests.")) {
        const qsizetype end = text.indexOf(']');
        if (end < 0 || end > 200)
            return false;
        View rest = withoutSpaces(text.sliced(end + 1));
        takeLevel(rest);
        text = rest.startsWith("  [") ? rest : withoutSpaces(rest);
        return true;
    }
    View rest = text;
    const bool levelFirst = takeLevel(rest) != LogLevel::None;
    rest = withoutSpaces(rest);
    const qsizetype at = rest.first(std::min<qsizetype>(rest.size(), 200)).indexOf("transport.py");
    if (at < 0 || (at > 0 && !(levelFirst && rest.startsWith("ipatests."))) || rest.first(at).contains(' '))
        return false;
    rest = rest.sliced(at + 12);
    takePrefix(rest, ":");
    rest = withoutSpaces(rest);
    qsizetype digits = 0;
    while (digits < rest.size() && isDigit(rest[digits]))
        ++digits;
    if (digits == 0)
        return false;
    rest = rest.sliced(digits);
    takePrefix(rest, " ");
    if (!levelFirst) {
        rest = withoutSpaces(rest);
        takeLevel(rest);
    }
    text = rest;
    return true;
}

/// Frames of pasted pages and of containers: "| | ", "- ", "> ", "replica_1  | "
bool takeFrame(View &text)
{
    for (const View frame : {View("| "), View("- "), View("> "), View("│ ")})
        if (takePrefix(text, frame))
            return true;
    qsizetype name = 0;
    while (name < text.size() && name < 64 && isWordChar(text[name]))
        ++name;
    if (name == 0)
        return false;
    const View rest = withoutSpaces(text.sliced(name));
    if (rest.size() == text.size() - name || !rest.startsWith("| "))
        return false;
    text = rest.sliced(2);
    return true;
}

/// A line of a pretty-printed JSON list of lines.
bool takeQuotes(View &text)
{
    View inner = text.trimmed();
    if (inner.endsWith(','))
        inner.chop(1);
    if (inner.size() < 2 || !inner.startsWith('"') || !inner.endsWith('"') || inner.sliced(1, inner.size() - 2).contains('"'))
        return false;
    text = inner.sliced(1, inner.size() - 2);
    return true;
}

/// "ipapython.admintool: ERROR    text", "ipa         : CRITICAL text", "ipa: INFO: text"
bool takeLogger(View &text)
{
    qsizetype name = 0;
    while (name < text.size() && name < 120 && (isWordChar(text[name]) || text[name] == '(' || text[name] == ')'))
        ++name;
    if (name == 0)
        return false;
    View rest = withoutSpaces(text.sliced(name));
    if (!takePrefix(rest, ":"))
        return false;
    rest = withoutSpaces(rest);
    View behind = rest;
    if (takeLevel(behind) == LogLevel::None)
        return false;
    text = rest;
    return true;
}

bool isControl(char c)
{
    const auto byte = static_cast<unsigned char>(c);
    return (byte < 0x20 && c != '\t') || byte == 0x7f;
}

} // namespace

LogLine cleanLine(QByteArrayView raw, QByteArray &buffer)
{
    while (raw.endsWith('\n') || raw.endsWith('\r'))
        raw.chop(1);
    View text = raw;
    if (std::any_of(raw.begin(), raw.end(), isControl)) {
        ControlFilter filter;
        QByteArray filtered;
        const View kept = filter.clean(raw, filtered);
        buffer = kept.toByteArray();
        text = buffer;
    }
    LogLine line;
    for (int rounds = 0; rounds < 8; ++rounds) {
        // An indent belongs to steps and tracebacks, but not before what is taken off
        View rest = withoutSpaces(text);
        if (!takeIsoTime(rest, line) && !takeDirectoryTime(rest, line) && !takeSyslog(rest, line) && !takeHttpd(rest, line) &&
            !takeTestSuite(rest) && !(line.stamped ? takeProgram(rest, true) : takeFrame(rest)) && !takeQuotes(rest))
            break;
        text = rest;
    }
    line.text = text;
    line.message = text;
    View behind = withoutSpaces(text);
    const bool logger = takeLogger(behind);
    if ((line.level = takeLevel(behind)) != LogLevel::None) {
        line.text = withoutSpaces(text);
        line.message = logger ? withoutSpaces(behind) : behind;
    }
    return line;
}

QList<QByteArray> unfold(QByteArrayView raw)
{
    QList<QByteArray> lines;
    QByteArray line;
    const auto end = [&] {
        if (lines.size() < mostUnfoldedLines)
            lines.append(line);
        line.clear();
    };
    for (qsizetype i = 0; i < raw.size(); ++i) {
        const char c = raw[i];
        if (c == '\r' || c == '\n') {
            end();
            continue;
        }
        if (c != '\\') {
            line.append(c);
            continue;
        }
        qsizetype next = i;
        while (next < raw.size() && raw[next] == '\\')
            ++next;
        if (next == raw.size())
            break;
        const char escaped = raw[next];
        if (escaped == 'n')
            end();
        else if (escaped == 't')
            line.append('\t');
        else if (escaped == 'u' && raw.sliced(next).startsWith("u001b"))
            line.append('\x1b');
        else if (escaped == 'x' && raw.sliced(next).startsWith("x1b"))
            line.append('\x1b');
        else if (escaped == '"' || escaped == '\'' || escaped == '/')
            line.append(escaped);
        else if (escaped != 'r')
            line.append(raw.sliced(i, next - i + 1));
        i = next;
        if (escaped == 'u' && line.endsWith('\x1b'))
            i += 4;
        else if (escaped == 'x' && line.endsWith('\x1b'))
            i += 2;
    }
    end();
    return lines;
}

} // namespace rd
