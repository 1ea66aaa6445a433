// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "installer/installerparser.h"

#include "installer/linegrammar.h"
#include "installer/promptgrammar.h"

#include <algorithm>

namespace rd {
namespace {

/// The lines after which a program without a success line may end well: 2.2 to 4.1 install, 2.2 and 3.0 prepare, uninstall.
bool mayEndWith(QByteArrayView phase, bool stepSeen)
{
    static constexpr const char *endings[] = {"Packaging ", "Adding DNS records for ", "Using reverse zone ", "Unconfiguring ",
                                              "Removing IPA client configuration"};
    if (stepSeen)
        return phase == "Restarting the web server";
    return std::any_of(std::begin(endings), std::end(endings), [phase](const char *start) { return phase.startsWith(start); });
}

} // namespace

InstallerEvents InstallerParser::feed(QByteArrayView bytes)
{
    InstallerEvents events;
    take(m_filter.clean(bytes, m_cleaned), events);
    return events;
}

void InstallerParser::take(QByteArrayView bytes, InstallerEvents &events)
{
    while (!bytes.isEmpty()) {
        if (m_carriageReturn) {
            if (bytes.front() == '\n')
                endLine(LineEnd::LineFeed, events);
            else if (bytes.front() != '\r')
                endLine(LineEnd::CarriageReturn, events);
            if (bytes.front() == '\n' || bytes.front() == '\r')
                bytes = bytes.sliced(1);
            continue;
        }
        const auto *stop = std::find_if(bytes.begin(), bytes.end(), [](char c) { return c == '\n' || c == '\r'; });
        const QByteArrayView piece = bytes.first(stop - bytes.begin());
        bytes = bytes.sliced(piece.size());
        if (bytes.isEmpty()) {
            keep(piece, events);
            return;
        }
        const bool lineFeed = bytes.front() == '\n' || bytes.startsWith("\r\n");
        if (lineFeed && m_room == longestLine) { // the common case: a whole line, not copied
            takeLine(piece.first(std::min(piece.size(), longestLine)), LineEnd::LineFeed, events);
            bytes = bytes.sliced(bytes.front() == '\n' ? 1 : 2);
            continue;
        }
        keep(piece, events);
        if (bytes.front() == '\n')
            endLine(LineEnd::LineFeed, events);
        else
            m_carriageReturn = true;
        bytes = bytes.sliced(1);
    }
}

void InstallerParser::keep(QByteArrayView piece, InstallerEvents &events)
{
    piece = piece.first(std::min(piece.size(), m_room));
    if (piece.isEmpty())
        return;
    m_room -= piece.size();
    m_pending.append(piece);
    const QByteArrayView rest = takeUnended(m_pending, events);
    m_pending.remove(0, m_pending.size() - rest.size());
}

void InstallerParser::endLine(LineEnd end, InstallerEvents &events)
{
    takeLine(m_pending, end, events);
    m_pending.clear();
    m_room = longestLine;
    m_carriageReturn = false;
}

void InstallerParser::takeLine(QByteArrayView line, LineEnd end, InstallerEvents &events)
{
    const QByteArrayView rest = takeUnended(line, events);
    const LineReading reading = readLine(rest);
    if (reading.meaning != Meaning::Nothing)
        report(reading, events);
    else if (end == LineEnd::CarriageReturn && !rest.trimmed().isEmpty())
        events.append(InstallerProgress{displayText(rest)});
}

/// Prompts and progress are reported before their line ends. What is behind them, an answer's echo or glued output, is treated
/// as a line of its own.
QByteArrayView InstallerParser::takeUnended(QByteArrayView line, InstallerEvents &events)
{
    for (;;) {
        const auto progress = progressEnd(line);
        auto found = knownPrompt(line);
        if (found && (progress == 0 || found->end < progress)) {
            report(std::move(found->prompt), events);
            line = line.sliced(found->end);
        } else if (progress > 0) {
            events.append(InstallerProgress{displayText(line.first(progress))});
            line = line.sliced(progress);
        } else {
            return line;
        }
    }
}

void InstallerParser::report(InstallerPrompt prompt, InstallerEvents &events)
{
    if (prompt.kind == PromptKind::HostMismatch && !m_mismatch.isEmpty())
        prompt.text = m_mismatch + u'\n' + prompt.text;
    m_mismatch.clear();
    events.append(std::move(prompt));
}

void InstallerParser::report(const LineReading &reading, InstallerEvents &events)
{
    const QString text = displayText(reading.text);
    switch (reading.meaning) {
    case Meaning::Nothing:
        return;
    case Meaning::Phase:
        beginPhase(reading, events);
        return;
    case Meaning::PhaseEnd:
        endPhase(m_phase.isEmpty() ? text : m_phase, events);
        return;
    case Meaning::CheckEnd:
        endPhase(QStringLiteral("Run connection check to master"), events);
        return;
    case Meaning::Step:
        m_stepSeen = true;
        m_errorSincePhase = false;
        m_quietEnd.clear();
        events.append(InstallerStep{reading.number, reading.total, text});
        return;
    case Meaning::Progress:
        events.append(InstallerProgress{text});
        return;
    case Meaning::ConnCheck:
        events.append(InstallerConnCheck{text, displayText(reading.port), displayText(reading.result)});
        return;
    case Meaning::Error:
        m_errorSincePhase = true;
        events.append(InstallerError{text});
        return;
    case Meaning::Failure:
        m_errorSincePhase = true;
        m_lastWordSaid = true;
        events.append(InstallerDone{false, text});
        return;
    case Meaning::Success: {
        // Declining "Continue? [no]" ends with the same words: an installer that has done no step has not installed.
        const bool believed = m_stepSeen || !reading.text.startsWith("The ipa-replica-install ");
        m_lastWordSaid = true;
        events.append(InstallerDone{believed, text});
        return;
    }
    case Meaning::ClientDone:
        if (m_stepSeen)
            m_quietEnd = text;
        return;
    case Meaning::MismatchWarning:
        m_mismatch = text;
        return;
    }
}

void InstallerParser::beginPhase(const LineReading &reading, InstallerEvents &events)
{
    m_phase = displayText(reading.text);
    m_errorSincePhase = false;
    m_quietEnd = mayEndWith(reading.text, m_stepSeen) ? m_phase : QString();
    events.append(InstallerPhase{m_phase, reading.estimateSeconds});
}

void InstallerParser::endPhase(const QString &title, InstallerEvents &events)
{
    events.append(InstallerPhaseEnd{title});
    m_phase.clear();
}

InstallerEvents InstallerParser::idle()
{
    InstallerEvents events;
    if (m_carriageReturn)
        return events;
    if (auto prompt = likelyPrompt(m_pending)) {
        report(std::move(*prompt), events);
        m_pending.clear();
    }
    return events;
}

InstallerEvents InstallerParser::finish()
{
    InstallerEvents events;
    endLine(LineEnd::LineFeed, events);
    if (!m_lastWordSaid && !m_quietEnd.isEmpty() && !m_errorSincePhase)
        events.append(InstallerDone{true, m_quietEnd});
    return events;
}

} // namespace rd
