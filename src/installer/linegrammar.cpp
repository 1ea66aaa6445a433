// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "installer/linegrammar.h"

#include "installer/knownlines.h"

#include <array>
#include <vector>

namespace rd {
namespace {

using View = QByteArrayView;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// Reads a number of at most six digits and moves behind it; -1 if there is none.
int takeNumber(View &text)
{
    int value = 0;
    qsizetype digits = 0;
    while (digits < text.size() && digits < 6 && isDigit(text[digits]))
        value = value * 10 + (text[digits++] - '0');
    text = text.sliced(digits);
    return digits > 0 ? value : -1;
}

bool takePrefix(View &text, View prefix)
{
    if (!text.startsWith(prefix))
        return false;
    text = text.sliced(prefix.size());
    return true;
}

/// "3 minutes 30 seconds"; 0 for "HSM dependent" and the like.
int readEstimate(View text)
{
    int seconds = 0;
    while (!(text = text.trimmed()).isEmpty()) {
        const int amount = takeNumber(text);
        if (amount < 0)
            return 0;
        text = text.trimmed();
        const qsizetype word = text.indexOf(' ') < 0 ? text.size() : text.indexOf(' ');
        const View unit = text.first(word);
        if (unit.startsWith("hour"))
            seconds += amount * 3600;
        else if (unit.startsWith("minute"))
            seconds += amount * 60;
        else if (unit.startsWith("second"))
            seconds += amount;
        else
            return 0;
        text = text.sliced(word);
    }
    return seconds;
}

/// "Configuring X", "Configuring X:", "Configuring X: Estimated time 1 minute", "Configuring X. Estimated time: 1 minute".
LineReading readHeader(View line)
{
    LineReading reading{Meaning::Phase, line};
    // 2.2 to 3.3 print the estimate through local time, so zones with odd minutes add 15, 30 or 45 of them (real ones are shorter).
    if (const auto old = line.indexOf(": Estimated time "); old > 0) {
        reading.text = line.first(old);
        reading.estimateSeconds = readEstimate(line.sliced(old + 17)) % 900;
    } else if (const auto now = line.indexOf(". Estimated time: "); now > 0) {
        reading.text = line.first(now);
        reading.estimateSeconds = readEstimate(line.sliced(now + 18));
    } else if (line.endsWith('.')) { // "Configuring example.com as NIS domain." of the client part
        return {};
    }
    if (reading.text.endsWith(':'))
        reading.text.chop(1);
    return reading;
}

/// "[3/34]: adding default schema", "[error] RuntimeError: …", "[cleanup]: …"
LineReading readBracket(View text)
{
    if (takePrefix(text, "[error] "))
        return {Meaning::Error, text.trimmed()};
    if (text.startsWith("[cleanup]: "))
        return {Meaning::Progress, text.trimmed()};
    if (text.contains("] reports: Update failed! "))
        return {Meaning::Error, text.trimmed()};
    if (text.contains("] reports: Replica Busy! "))
        return {Meaning::Progress, text.trimmed()};
    LineReading step{Meaning::Step};
    if (!takePrefix(text, "[") || (step.number = takeNumber(text)) < 0 || !takePrefix(text, "/") ||
        (step.total = takeNumber(text)) < 0 || !takePrefix(text, "]: "))
        return {};
    step.text = text.trimmed();
    return step;
}

/// "   Directory Service: Unsecure port (389): OK"
LineReading readConnCheck(View line)
{
    line = line.trimmed();
    const auto colon = line.lastIndexOf("): ");
    const auto open = line.lastIndexOf(" (", colon);
    if (colon < 0 || open < 1)
        return {};
    LineReading check{Meaning::ConnCheck, line.first(open), line.sliced(open + 2, colon - open - 2), line.sliced(colon + 3)};
    View port = check.port;
    if (takeNumber(port) < 0 || !port.isEmpty())
        return {};
    for (const char *known : {"OK", "FAILED", "WARNING", "SKIPPED"})
        if (check.result == View(known))
            return check;
    return {};
}

LineReading readSpaced(View line)
{
    if (line.startsWith("  ["))
        return readBracket(line.sliced(2));
    if (line.startsWith("  Waiting for keys to appear"))
        return {Meaning::Progress, line.trimmed()};
    return line.startsWith("   ") ? readConnCheck(line) : LineReading{};
}

using Bucket = std::vector<KnownLine>;

/// The known lines by their first character.
const std::array<Bucket, 256> &buckets()
{
    static const auto table = [] {
        std::array<Bucket, 256> sorted;
        for (const KnownLine &known : knownLines())
            sorted[static_cast<unsigned char>(known.start[0])].push_back(known);
        return sorted;
    }();
    return table;
}

LineReading readPlain(View line)
{
    if (line.startsWith("The ") && line.endsWith(" command was successful"))
        return {line.startsWith("The ipa-client-install ") ? Meaning::ClientDone : Meaning::Success, line};
    if (line.startsWith("The ") && (line.endsWith(" command failed.") || line.contains(" command failed. See ")))
        return {Meaning::Failure, line};
    for (const KnownLine &known : buckets()[static_cast<unsigned char>(line[0])]) {
        if (known.whole ? line != known.start : !line.startsWith(known.start))
            continue;
        return known.header ? readHeader(line) : LineReading{known.meaning, line};
    }
    return {};
}

/// "ipa         : CRITICAL text", "ipapython.admintool: ERROR    text", "root        : ERROR    text"
LineReading readLogged(View line)
{
    for (const char *level : {": ERROR ", ": CRITICAL "}) {
        const View mark(level);
        if (const auto at = line.indexOf(mark); at > 0 && at < 80) {
            const View message = line.sliced(at + mark.size()).trimmed();
            if (message.isEmpty())
                return {};
            const LineReading known = readPlain(message);
            return known.meaning == Meaning::Failure ? known : LineReading{Meaning::Error, message};
        }
    }
    if (const auto usage = line.indexOf(": error: "); usage > 0 && usage < 40) // optparse, exit status 2
        return {Meaning::Failure, line.sliced(usage + 9).trimmed()};
    return {};
}

} // namespace

LineReading readLine(View line)
{
    while (!line.isEmpty() && (line.back() == ' ' || line.back() == '\t' || line.back() == '\r'))
        line.chop(1);
    if (line.isEmpty())
        return {};
    switch (line[0]) {
    case ' ':
        return readSpaced(line);
    case '[':
        return readBracket(line);
    case 'i':
    case 'r':
        if (LineReading logged = readLogged(line); logged.meaning != Meaning::Nothing)
            return logged;
        break;
    default:
        break;
    }
    if (line.startsWith("ERROR: "))
        return {Meaning::Error, line.sliced(7)};
    return readPlain(line);
}

qsizetype progressEnd(View line)
{
    const View last(" seconds elapsed");
    const auto at = line.startsWith("Update in progress, ") ? line.indexOf(last) : -1;
    return at < 0 ? 0 : at + last.size();
}

} // namespace rd
