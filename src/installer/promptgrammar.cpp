// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "installer/promptgrammar.h"

#include "installer/installerparser.h"
#include "installer/linegrammar.h"

#include <cstring>

namespace rd {
namespace {

using View = QByteArrayView;

constexpr qsizetype longestPrompt = 1024; // real ones fit into two terminal lines; longer text is output

bool endsWithWord(View text, const char *lowerCase)
{
    const View word(lowerCase);
    return text.size() >= word.size() && text.last(word.size()).compare(word, Qt::CaseInsensitive) == 0;
}

View lastWord(View text)
{
    return text.sliced(text.lastIndexOf(' ') + 1);
}

InstallerPrompt hidden(PromptKind kind, View text)
{
    return {kind, displayText(text), {}, true};
}

/// "Question [default]: ", question without the space and the colon.
std::optional<InstallerPrompt> withDefault(View question)
{
    const auto open = question.lastIndexOf('[');
    if (open < 1)
        return {};
    const View preset = question.sliced(open + 1).chopped(1);
    if (preset == "yes" || preset == "no") {
        const bool mismatch = question.contains("This may cause problems. Continue?");
        return InstallerPrompt{mismatch ? PromptKind::HostMismatch : PromptKind::YesNo, displayText(question) + QLatin1StringView(": "),
                               displayText(preset), false};
    }
    if (question.startsWith("Please ") || question.startsWith("Enter ") || question.startsWith("Provide "))
        return InstallerPrompt{PromptKind::Text, displayText(question) + QLatin1StringView(": "), displayText(preset), false};
    return {};
}

/// text ends with the colon or question mark, without the space behind it.
std::optional<InstallerPrompt> promptEndingWith(View text, View shown)
{
    if (text.endsWith('?')) {
        if (text.endsWith("(yes/no)?") || text.endsWith("(yes/no/[fingerprint])?"))
            return InstallerPrompt{PromptKind::YesNo, displayText(shown), {}, false};
        return {};
    }
    const View question = text.chopped(1);
    if (question.endsWith(']'))
        return withDefault(question);
    if (question.endsWith("'s password"))
        return hidden(PromptKind::SshPassword, shown);
    const bool asksEnter = question.startsWith("Enter ");
    if (endsWithWord(question, "password")) {
        const View before = question.chopped(8).trimmed();
        if (before.endsWith("Directory Manager") || before.endsWith("Directory Manager (existing master)"))
            return hidden(PromptKind::DirectoryManager, shown);
        if (asksEnter)
            return hidden(PromptKind::Pin, shown);
        if (before.endsWith(')') && lastWord(before).contains('@')) // keyboard-interactive: "(admin@ipa1.example.com) Password: "
            return hidden(PromptKind::SshPassword, shown);
        if (!before.isEmpty() && lastWord(before).contains('@') && !lastWord(before).contains(':'))
            return hidden(PromptKind::AdminPassword, shown);
        if (before.isEmpty())
            return hidden(PromptKind::Text, shown);
        return {};
    }
    if (const auto start = question.lastIndexOf("assword for "); start >= 0) {
        const View who = question.sliced(start + 12);
        if (!who.isEmpty() && !who.contains(' '))
            return hidden(who.contains('@') ? PromptKind::AdminPassword : PromptKind::Text, shown);
    }
    if (asksEnter) {
        const bool secret = question.contains("PIN") || question.contains(" pin") || question.contains("passphrase");
        return InstallerPrompt{secret ? PromptKind::Pin : PromptKind::Text, displayText(shown), {}, secret};
    }
    if (question.startsWith("Please provide ") || question.startsWith("Please specify "))
        return InstallerPrompt{PromptKind::Text, displayText(shown), {}, false};
    return {};
}

} // namespace

std::optional<FoundPrompt> knownPrompt(View line)
{
    line = line.first(std::min(line.size(), longestPrompt));
    const char *const begin = line.data();
    const char *const end = begin + line.size();
    for (const char *at = begin; at < end; ++at) {
        at = static_cast<const char *>(std::memchr(at, ' ', static_cast<size_t>(end - at)));
        if (!at)
            break;
        if (at == begin || (at[-1] != ':' && at[-1] != '?'))
            continue;
        if (auto prompt = promptEndingWith(View(begin, at), View(begin, at + 1)))
            return FoundPrompt{std::move(*prompt), at + 1 - begin};
    }
    return {};
}

std::optional<InstallerPrompt> likelyPrompt(View line)
{
    const View text = line.trimmed();
    if (text.isEmpty() || text.size() > longestPrompt || text.startsWith('[') || readLine(text).meaning != Meaning::Nothing)
        return {};
    if (line.startsWith("   ") && text.endsWith("):")) // a connection check that still waits for its port
        return {};
    if (!text.endsWith(':') && !text.endsWith('?'))
        return {};
    if (auto known = promptEndingWith(text, line))
        return known;
    if (line.startsWith(' '))
        return {};
    const bool secret = text.contains("assword") || text.contains("assphrase") || text.contains("PIN");
    QString preset;
    if (const auto open = text.lastIndexOf('['); open > 0 && text.endsWith("]:"))
        preset = displayText(text.sliced(open + 1).chopped(2));
    return InstallerPrompt{PromptKind::Text, displayText(line), preset, secret};
}

} // namespace rd
