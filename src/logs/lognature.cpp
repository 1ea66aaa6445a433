// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "logs/lognature.h"

#include <algorithm>
#include <array>

namespace rd {
namespace {

using View = QByteArrayView;

constexpr qsizetype looked = 200; ///< bytes behind the time
constexpr int mostWords = 6;

bool isWordChar(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '.' || c == '@' ||
           c == '/' || c == '-';
}

struct Known
{
    View word; ///< upper case
    LogLevel level;
};

constexpr std::array knownLevels{
    Known{"ERR", LogLevel::Error},      Known{"INFO", LogLevel::Info},         Known{"DEBUG", LogLevel::Debug},
    Known{"ERROR", LogLevel::Error},    Known{"WARNING", LogLevel::Warning},   Known{"WARN", LogLevel::Warning},
    Known{"NOTICE", LogLevel::Info},    Known{"CRITICAL", LogLevel::Critical}, Known{"CRIT", LogLevel::Critical},
    Known{"EMERG", LogLevel::Critical}, Known{"ALERT", LogLevel::Critical},    Known{"FATAL", LogLevel::Critical},
    Known{"SEVERE", LogLevel::Error},   Known{"FINE", LogLevel::Debug},        Known{"FINER", LogLevel::Debug},
    Known{"FINEST", LogLevel::Debug},   Known{"TRACE", LogLevel::Debug},       Known{"CONFIG", LogLevel::Debug},
    Known{"PANIC", LogLevel::Critical}, Known{"INFORMATION", LogLevel::Info}};

LogLevel levelOf(View word, bool &upper)
{
    upper = std::all_of(word.begin(), word.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
    for (const Known &known : knownLevels)
        if (word.size() == known.word.size() && word.compare(known.word, Qt::CaseInsensitive) == 0)
            return known.level;
    return LogLevel::None;
}

/// Goes through the first words of a line with what stands before and behind each.
class Words
{
public:
    Words(View text, qsizetype at) : m_text(text), m_at(at) {}

    bool next()
    {
        while (m_at < m_text.size() && !isWordChar(m_text[m_at]))
            ++m_at;
        const qsizetype from = m_at;
        while (m_at < m_text.size() && isWordChar(m_text[m_at]))
            ++m_at;
        while (m_at > from + 1 && m_text[m_at - 1] == '-') // "word-" belongs to " - "
            --m_at;
        word = m_text.sliced(from, m_at - from);
        before = from > 0 ? m_text[from - 1] : ' ';
        behind = m_at < m_text.size() ? m_text[m_at] : '\n';
        return !word.isEmpty();
    }
    qsizetype end() const { return m_at; }

    View word;
    char before = ' ';
    char behind = '\n';

private:
    View m_text;
    qsizetype m_at;
};

/// A lower-case word is a level where signs set it off from words for people.
bool standsAlone(const Words &words, bool upper)
{
    if (words.behind == ':' || words.behind == ']' || words.behind == ')')
        return true;
    return upper && (words.behind == ' ' || words.behind == '\t' || words.behind == '\n');
}

qsizetype skipSigns(View line, qsizetype at)
{
    while (at < line.size() &&
           (line[at] == ' ' || line[at] == ':' || line[at] == '-' || line[at] == ']' || line[at] == ')' || line[at] == '\t'))
        ++at;
    return at;
}

/// "[pid 1:tid 2] [remote 192.0.2.1:5] " of a web server
qsizetype skipGroups(View line, qsizetype at)
{
    for (int groups = 0; groups < 4 && at < line.size() && line[at] == '['; ++groups) {
        const qsizetype end = line.indexOf(']', at);
        if (end < 0 || !(line.sliced(at).startsWith("[pid ") || line.sliced(at).startsWith("[remote ") ||
                         line.sliced(at).startsWith("[client ")))
            return at;
        at = end + 1;
        if (at < line.size() && line[at] == ' ') // further ones are an indent
            ++at;
    }
    return at;
}

bool isNumber(View word)
{
    return std::all_of(word.begin(), word.end(), [](char c) { return c >= '0' && c <= '9'; });
}

} // namespace

LogNature readNature(QByteArrayView line, qsizetype textAt)
{
    const View head = line.first(std::min(line.size(), textAt + looked));
    LogNature nature{.messageAt = skipSigns(head, textAt)};
    Words words(head, textAt);
    View named; // a word that signs make a component: "program[1]:", "logger:", "- plugin -"
    for (int count = 0; count < mostWords && words.next(); ++count) {
        bool upper = false;
        const LogLevel level = levelOf(words.word, upper);
        if (level != LogLevel::None && standsAlone(words, upper)) {
            nature.level = level;
            nature.messageAt = skipGroups(head, skipSigns(head, words.end()));
            const View rest = head.sliced(nature.messageAt);
            const qsizetype dash = rest.indexOf(" - "); // "- ERR - plugin - function - text"
            const bool plugin =
                head.sliced(words.end()).startsWith(" - ") && dash > 0 && dash < 64 && !rest.first(dash).contains(' ');
            nature.component = plugin ? rest.first(dash) : named;
            return nature;
        }
        const bool sets = words.behind == '[' || words.behind == ':' || (words.behind == '(' && words.before == ' ') ||
                          head.sliced(words.end()).startsWith(" - ") || head.sliced(words.end()).startsWith("  ");
        if (sets && !isNumber(words.word) && words.word.size() > 1) {
            named = words.word;
            if (words.behind == ':')
                nature.messageAt = skipSigns(head, words.end());
            if (words.behind == '[') // "program[123]: "
                if (const qsizetype end = head.indexOf("]:", words.end()); end > 0 && end < words.end() + 12)
                    nature.messageAt = skipSigns(head, end);
        } else if (count > 2 && words.behind == ' ') {
            break; // words for people
        }
    }
    nature.component = named;
    return nature;
}

} // namespace rd
