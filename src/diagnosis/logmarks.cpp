// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnosis/logmarks.h"

#include <algorithm>
#include <array>

namespace rd {
namespace {

using View = QByteArrayView;
using Kind = LogMark::Kind;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool takePrefix(View &text, View prefix)
{
    if (!text.startsWith(prefix))
        return false;
    text = text.sliced(prefix.size());
    return true;
}

View takeDigits(View &text)
{
    const View digits = text.first(std::find_if_not(text.begin(), text.end(), isDigit) - text.begin());
    text = text.sliced(digits.size());
    return digits;
}

View behind(View text, View what)
{
    const qsizetype at = text.indexOf(what);
    return at < 0 ? View() : text.sliced(at + what.size());
}

View wordAt(View text)
{
    const auto ends = [](char c) { return c == ' ' || c == '\'' || c == '"' || c == ',' || c == ';'; };
    return text.first(std::find_if(text.begin(), text.end(), ends) - text.begin());
}

LogMark readStep(View text)
{
    View rest = text;
    if (takePrefix(rest, "[error] "))
        return {Kind::StepError, rest.trimmed()};
    if (!takePrefix(rest, "["))
        return {};
    const View number = takeDigits(rest);
    if (number.isEmpty() || !takePrefix(rest, "/"))
        return {};
    const View count = takeDigits(rest);
    if (count.isEmpty() || !takePrefix(rest, "]: "))
        return {};
    return {Kind::Step, rest.trimmed(), number == count};
}

LogMark readPhase(View text)
{
    View title = text;
    const qsizetype estimate = text.indexOf("Estimated time");
    if (estimate > 0) {
        title = text.first(estimate).trimmed();
    } else if (text.startsWith("Upgrading ") && !text.startsWith("Upgrading IPA")) {
        return {};
    } else if (text.endsWith('.')) { // "Configuring example.com as NIS domain." is no phase
        return {};
    }
    while (title.endsWith('.') || title.endsWith(':'))
        title.chop(1);
    return title.size() > 200 ? LogMark{} : LogMark{Kind::Phase, title};
}

/// "TASK [ipareplica : Install - Setup CA] ****", a part of what ansible does
LogMark readTask(View text)
{
    const qsizetype end = text.indexOf(']');
    if (!text.startsWith("TASK [") || end < 7 || end > 200)
        return {};
    return {Kind::Phase, text.sliced(6, end - 6)};
}

/// "=== /var/log/x.log ===", "==> /var/log/x.log <=="
LogMark readHeader(View text)
{
    View name = text;
    const bool equal = takePrefix(name, "=== ") && name.endsWith(" ===");
    if (!equal && !(takePrefix(name = text, "==> ") && name.endsWith(" <==")))
        return {};
    return {Kind::Header, name.first(name.size() - 4).trimmed()};
}

/// A tool that makes runs and the options behind it, as a person types it behind a shell's prompt.
LogMark readPrompt(View text)
{
    qsizetype sign = -1;
    for (qsizetype i = 0; i < std::min<qsizetype>(text.size(), 120) && sign < 0; ++i)
        if ((text[i] == '#' || text[i] == '$') && i + 1 < text.size() && text[i + 1] == ' ')
            sign = i;
    const qsizetype tool = text.indexOf("ipa-");
    if (sign < 0 || tool < sign || (sign > 0 && text.first(sign).contains(": ")))
        return {};
    const View name = wordAt(text.sliced(tool));
    const View options = text.sliced(tool + name.size());
    const bool makesRuns = name.endsWith("-install") || name.endsWith("-prepare") || name.endsWith("-conncheck");
    if (!makesRuns || options.contains("--version") || options.contains("--help"))
        return {};
    return {Kind::RunStart, options.contains("--uninstall") ? View("uninstall") : name};
}

LogMark readRunStart(View text)
{
    if (View log = behind(text, "Logging to /"); !log.isEmpty())
        return {Kind::RunStart, wordAt(log)};
    const qsizetype invoked = text.indexOf(" was invoked with ");
    if (invoked < 1 || text.first(invoked).contains(' '))
        return {};
    if (text.contains("'uninstall': True"))
        return {Kind::RunStart, View("uninstall")};
    return {Kind::RunStart, text.first(invoked)};
}

LogMark readEnd(View text)
{
    if (text.startsWith("The ") && text.contains(" command was successful"))
        return {Kind::Success, text};
    if (text == View("Restarting the web server") || text.startsWith("Client configuration complete"))
        return {Kind::Closing, text};
    if (text.startsWith("Connection check OK"))
        return {Kind::CheckGood, text};
    if (text.startsWith("Update succeeded"))
        return {Kind::Copied, text};
    if (text.startsWith("Done configuring ") || text.startsWith("done configuring ")) // 2.2 writes it small
        return {Kind::PhaseEnd, text};
    if (const View error = behind(text, " command failed, exception: "); !error.isEmpty())
        return {Kind::Failure, error.trimmed()};
    for (const View said : {View("creation of replica failed: "), View("preparation of replica failed: ")})
        if (text.startsWith(said))
            return {Kind::Failure, text.sliced(said.size())};
    static constexpr std::array ends{"Your system may be partly configured", "Installation failed. Rolling back changes",
                                     "Unexpected error - see ", "Installation cancelled.", "Aborting installation"};
    if ((text.startsWith("The ") && text.contains(" command failed")) || text.contains("FAILED! =>") ||
        std::any_of(ends.begin(), ends.end(), [&](const char *end) { return text.startsWith(View(end)); }))
        return {Kind::Failure, {}};
    if (text == View("...ignoring")) // ansible's word on the failure before it
        return {Kind::Ignored, text};
    return {};
}

bool looksAlarming(const LogLine &line)
{
    if (line.level >= LogLevel::Warning)
        return true;
    if (line.level != LogLevel::None || line.directory)
        return false;
    static constexpr std::array words{"rror", "ailed", "nable to", "ould not", "annot ", "an't ", "non-zero exit status"};
    return std::any_of(words.begin(), words.end(), [&](const char *word) { return line.text.contains(View(word)); });
}

} // namespace

bool opensTraceback(QByteArrayView text)
{
    return text.startsWith("Traceback (most recent call last)") || text.endsWith("Traceback (most recent call last):");
}

const QList<QByteArray> &markPatterns()
{
    static const QList<QByteArray> patterns{
        "\\[\\d+/\\d+\\]: ", "\\[error\\] ", "Configuring ", "Upgrading ", "Run connection check to ", "[Dd]one configuring ",
        " command failed", "Your system may be partly", "Rolling back changes",
        "(creation|preparation) of replica failed: ", "Unexpected error - see ", "Installation cancelled",
        "Aborting installation", "FAILED! =>", "\\.\\.\\.ignoring", " command was successful", "IPA version \\d",
        "Connection check OK", "Update succeeded", "Restarting the web server", "Client configuration complete",
        "Traceback \\(most ", "TASK \\[", "Logging to /", " was invoked with ",
        "[#$] [^\\n]*ipa-[a-z-]+(install|prepare|conncheck)", "(=== |==> )[^\\n]", "WARNING", "ERROR", "CRITICAL",
        // Words of looksAlarming()
        "rror", "ailed", "nable to", "ould not", "annot ", "an't ", "non-zero exit status",
        // Names that PlaceNames learns
        "to remote (master|replica) '", "json server 'https", "replica-info-", "storage for principal 'host/", "\\[ldap/",
        // Folded lines and control sequences
        "\\\\[n\"]", "\\x1b", "\\r[^\\n]", "^[ \\t]*\"", "[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1a\\x1c-\\x1f\\x7f]"};
    return patterns;
}

bool isFolded(QByteArrayView raw)
{
    if (raw.endsWith('\r'))
        raw.chop(1);
    if (raw.contains('\r'))
        return true;
    for (qsizetype at = raw.indexOf('\\'); at >= 0 && at + 1 < raw.size(); at = raw.indexOf('\\', at + 1))
        if (raw[at + 1] == 'n' || raw[at + 1] == '"')
            return true;
    return false;
}

bool isDisguised(QByteArrayView raw)
{
    if (raw.endsWith('\r'))
        raw.chop(1);
    const auto start = std::find_if(raw.begin(), raw.end(), [](char c) { return c != ' ' && c != '\t'; });
    return (start != raw.end() && *start == '"') || std::any_of(raw.begin(), raw.end(), [](char c) {
               return (static_cast<unsigned char>(c) < 0x20 && c != '\t') || c == '\x7f';
           });
}

LogMark readMark(const LogLine &line)
{
    View text = line.message;
    while (text.startsWith(' ') || text.startsWith('\t'))
        text = text.sliced(1);
    text = text.first(std::min<qsizetype>(text.size(), 4096)).trimmed();
    if (text.isEmpty())
        return {};
    LogMark mark;
    switch (text.front()) {
    case '[':
        mark = readStep(text);
        break;
    case '=':
        mark = readHeader(text);
        break;
    case 'T':
        mark = readTask(text);
        break;
    case 'C':
    case 'U':
    case 'R':
        if (text.startsWith("Run connection check to "))
            return {Kind::Phase, text};
        if (text.startsWith("Configuring ") || text.startsWith("Upgrading "))
            mark = readPhase(text);
        break;
    default:
        break;
    }
    if (mark.kind != Kind::Nothing || (mark = readEnd(text)).kind != Kind::Nothing)
        return mark;
    if (opensTraceback(text))
        return {Kind::Traceback, text};
    if (View version = text; takePrefix(version, "IPA version ") && version.size() < 60)
        return {Kind::Version, version};
    if ((mark = readRunStart(text)).kind != Kind::Nothing || (mark = readPrompt(text)).kind != Kind::Nothing)
        return mark;
    return looksAlarming(line) ? LogMark{Kind::Alarm, text} : LogMark{};
}

bool isRaisedError(QByteArrayView line)
{
    qsizetype end = 0;
    const auto inName = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || isDigit(c) || c == '.' || c == '_';
    };
    while (end < line.size() && end < 120 && inName(line[end]))
        ++end;
    if (end < 3 || isDigit(line.front()))
        return false;
    const View name = line.first(end);
    const View rest = line.sliced(end);
    const qsizetype dot = name.lastIndexOf('.');
    const char initial = name.sliced(dot + 1).isEmpty() ? ' ' : name[dot + 1];
    const bool likeClass = (initial >= 'A' && initial <= 'Z') || dot > 0;
    return likeClass &&
           (rest.startsWith(": ") || (rest.trimmed().isEmpty() && (name.endsWith("Error") || name.endsWith("Exit"))));
}

QByteArray runToolName(QByteArrayView nameOrPath)
{
    QByteArray name = nameOrPath.sliced(nameOrPath.lastIndexOf('/') + 1).toByteArray();
    while (name.endsWith('.') || name.endsWith(':'))
        name.chop(1);
    if (name.endsWith(".log"))
        name.chop(4);
    if (name.startsWith("ipa"))
        name.remove(0, 3);
    name.replace('-', "");
    return name;
}

} // namespace rd
