// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/output.h"

#include <sys/ioctl.h>
#include <unistd.h>

namespace rd {

Output::Output(bool allowColour, std::FILE *stream)
    : m_stream(stream),
      m_terminal(::isatty(::fileno(stream)) == 1),
      m_colour(allowColour && m_terminal && qEnvironmentVariableIsEmpty("NO_COLOR") && qgetenv("TERM") != "dumb")
{}

int Output::width() const
{
    winsize size = {};
    return m_terminal && ::ioctl(::fileno(m_stream), TIOCGWINSZ, &size) == 0 ? size.ws_col : 0;
}

void Output::line(const QString &text)
{
    clearLive();
    const QByteArray bytes = text.toUtf8() + '\n';
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), m_stream);
    std::fflush(m_stream);
}

void Output::showLive(const QString &text)
{
    if (!m_terminal)
        return;
    const QByteArray bytes = "\r\x1b[K" + dim(text.left(width() - 1)).toUtf8();
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), m_stream);
    std::fflush(m_stream);
    m_live = true;
}

void Output::clearLive()
{
    if (std::exchange(m_live, false))
        std::fputs("\r\x1b[K", m_stream);
}

QString Output::toned(const QString &text, Tone tone) const
{
    switch (tone) {
    case Tone::Good:
        return styled(text, "32");
    case Tone::Warning:
        return styled(text, "33");
    case Tone::Bad:
        return styled(text, "31;1");
    case Tone::Plain:
        break;
    }
    return text;
}

QString Output::strong(const QString &text) const
{
    return styled(text, "1");
}

QString Output::dim(const QString &text) const
{
    return styled(text, "2");
}

QString Output::styled(const QString &text, const char *code) const
{
    return m_colour ? QStringLiteral("\x1b[%1m%2\x1b[0m").arg(QLatin1StringView(code), text) : text;
}

} // namespace rd
