// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "installer/terminaltext.h"

#include "installer/installerparser.h"

#include <algorithm>

namespace rd {
namespace {

constexpr char escape = '\x1b';

bool isControl(char c)
{
    const auto byte = static_cast<unsigned char>(c);
    return (byte < 0x20 && c != '\n' && c != '\r' && c != '\t') || byte == 0x7f;
}

/// Characters that change how the text around them is shown: C1 controls and the directional overrides.
bool isDeceptive(QChar c)
{
    const char16_t code = c.unicode();
    return (code >= 0x80 && code <= 0x9f) || code == 0x200e || code == 0x200f || (code >= 0x202a && code <= 0x202e) ||
           (code >= 0x2066 && code <= 0x2069);
}

} // namespace

bool ControlFilter::keeps(char c)
{
    if (c == '\n') {
        m_state = State::Text;
        return true;
    }
    switch (m_state) {
    case State::Text:
        if (c == escape)
            m_state = State::Escape;
        return !isControl(c);
    case State::Escape:
        if (c == '[')
            m_state = State::Csi;
        else if (c == ']' || c == 'P' || c == 'X' || c == '^' || c == '_')
            m_state = State::String;
        else if (c >= ' ' && c <= '/')
            m_state = State::Intermediate;
        else if (c != escape)
            m_state = State::Text;
        return c == '\r';
    case State::Intermediate:
        if (c == escape)
            m_state = State::Escape;
        else if (c < ' ' || c > '/')
            m_state = State::Text;
        return c == '\r';
    case State::Csi:
        if (c == escape)
            m_state = State::Escape;
        else if (c >= '@' && c <= '~')
            m_state = State::Text;
        return c == '\r';
    case State::String:
        if (c == '\a')
            m_state = State::Text;
        else if (c == escape)
            m_state = State::StringEscape;
        return false;
    case State::StringEscape:
        if (c != escape)
            m_state = c == '\\' ? State::Text : State::String;
        return false;
    }
    return true;
}

QByteArrayView ControlFilter::clean(QByteArrayView bytes, QByteArray &buffer)
{
    auto kept = bytes.begin();
    if (m_state == State::Text)
        kept = std::find_if(bytes.begin(), bytes.end(), isControl);
    if (kept == bytes.end())
        return bytes;
    buffer.clear();
    buffer.append(bytes.first(kept - bytes.begin()));
    for (; kept != bytes.end(); ++kept)
        if (keeps(*kept))
            buffer.append(*kept);
    return buffer;
}

QString displayText(QByteArrayView line)
{
    ControlFilter filter;
    QByteArray buffer;
    QByteArrayView shown = filter.clean(line, buffer);
    while (shown.endsWith('\n') || shown.endsWith('\r'))
        shown.chop(1);
    if (const auto progress = shown.lastIndexOf('\r'); progress >= 0)
        shown = shown.sliced(progress + 1);
    QString text = QString::fromUtf8(shown);
    text.removeIf(isDeceptive);
    return text;
}

} // namespace rd
