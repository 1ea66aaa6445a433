// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnosis/logline.h"

#include "installer/terminaltext.h"
#include "logs/logstamp.h"

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

qint64 secondsOf(const LogStamp &stamp)
{
    return (stamp.micros - stamp.fraction) / 1'000'000;
}

/// The time before a line; moves behind it.
bool takeStamp(View &text, const std::optional<LogStamp> &stamp, LogLine &line)
{
    if (!stamp)
        return false;
    line.stamped = true;
    text = text.sliced(stamp->end);
    return true;
}

bool takeIsoTime(View &text, LogLine &line)
{
    const auto stamp = isoStamp(text);
    if (!takeStamp(text, stamp, line))
        return false;
    takePrefix(text, ":");
    line.time = secondsOf(*stamp);
    text = withoutSpaces(text);
    return true;
}

bool takeDirectoryTime(View &text, LogLine &line)
{
    const auto stamp = directoryStamp(text);
    if (!takeStamp(text, stamp, line))
        return false;
    line.time = secondsOf(*stamp);
    line.directory = true;
    text = withoutSpaces(text);
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

/// "févr. 20 07:56:41", where the month is a word of whatever language: its end, 0: there is none.
qsizetype endOfForeignStamp(View text)
{
    constexpr qsizetype longestMonth = 12;
    qsizetype at = text.first(std::min(text.size(), longestMonth + 1)).indexOf(' ');
    const View month = text.first(std::max<qsizetype>(at, 0));
    const auto inMonth = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '.' || static_cast<unsigned char>(c) >= 0x80;
    };
    if (month.size() < 3 || !std::all_of(month.begin(), month.end(), inMonth))
        return 0;
    while (at < text.size() && text[at] == ' ')
        ++at;
    const qsizetype day = at;
    while (at < text.size() && at < day + 2 && isDigit(text[at]))
        ++at;
    constexpr View shape(" 00:00:00 ");
    if (at == day || text.size() - at < shape.size())
        return 0;
    for (qsizetype i = 0; i < shape.size(); ++i)
        if (shape[i] == '0' ? !isDigit(text[at + i]) : text[at + i] != shape[i])
            return 0;
    return at + shape.size() - 1;
}

/// "Apr 20 07:56:41 host program[123]: "
bool takeSyslog(View &text, LogLine &line)
{
    const auto stamp = syslogStamp(text, 0);
    const qsizetype end = stamp ? stamp->end : endOfForeignStamp(text);
    if (end == 0 || end >= text.size() || text[end] != ' ')
        return false;
    text = text.sliced(end + 1);
    takeProgram(text, false);
    line.stamped = true;
    return true;
}

/// "[Sun Aug 27 10:00:00.1 2017] [wsgi:error] [pid 1:tid 2] [remote 192.0.2.1:5] "
bool takeHttpd(View &text, LogLine &line)
{
    const auto stamp = httpdStamp(text);
    if (!stamp)
        return false;
    View rest = withoutSpaces(text.sliced(stamp->end));
    for (int groups = 0; groups < 5 && rest.startsWith('['); ++groups) {
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

bool beginsWithTime(View text)
{
    return isoStamp(text) || directoryStamp(text) || syslogStamp(text, 0);
}

/// What other tools put before the lines of a file: "   12<tab>" (cat -n), "12:", "file.log:", "file.log:12:" (grep), before a
/// time only where it could be something else.
bool takeCount(View &text)
{
    View rest = text;
    qsizetype name = 0;
    while (name < rest.size() && name < 200 && (isWordChar(rest[name]) || rest[name] == '/'))
        ++name;
    if (name == 0 || name == rest.size())
        return false;
    const bool isNumber = std::all_of(rest.begin(), rest.begin() + name, isDigit);
    if (isNumber && rest[name] == '\t') {
        text = rest.sliced(name + 1);
        return true;
    }
    if (rest[name] != ':')
        return false;
    rest = rest.sliced(name + 1);
    qsizetype number = 0;
    while (!isNumber && number < rest.size() && isDigit(rest[number]))
        ++number;
    if (number > 0 && number < rest.size() && rest[number] == ':')
        rest = rest.sliced(number + 1);
    if (!beginsWithTime(rest))
        return false;
    text = rest;
    return true;
}

/// What a container's runtime writes between the time and the line: "stdout F "
bool takeStream(View &text)
{
    for (const View stream : {View("stdout F "), View("stderr F "), View("stdout P "), View("stderr P ")})
        if (takePrefix(text, stream))
            return true;
    return false;
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
            !takeTestSuite(rest) && !(line.stamped ? takeProgram(rest, true) || takeStream(rest) : takeFrame(rest)) &&
            !takeQuotes(rest) && !takeCount(rest))
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
