// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/console.h"

#include "core/plaintext.h"

#include <QJsonDocument>
#include <clocale>
#include <cstdio>
#include <cstdlib>
#include <langinfo.h>
#include <string_view>
#include <sys/ioctl.h>
#include <unistd.h>

namespace rd {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(rd::Console)
};

void write(FILE *stream, const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stream);
    std::fputc('\n', stream);
    std::fflush(stream);
}

const char *escapeFor(Console::Tone tone)
{
    switch (tone) {
    case Console::Tone::Plain:
        return "";
    case Console::Tone::Good:
        return "\033[32m";
    case Console::Tone::Warning:
        return "\033[33m";
    case Console::Tone::Bad:
        return "\033[1;31m";
    case Console::Tone::Faint:
        return "\033[2m";
    case Console::Tone::Strong:
        return "\033[1m";
    }
    return "";
}

} // namespace

void Console::prepareLocale()
{
    std::setlocale(LC_ALL, "");
    s_utf8 = std::string_view(::nl_langinfo(CODESET)) == "UTF-8";
    if (!s_utf8)
        ::setenv("LC_ALL", "C.UTF-8", 1); // as Qt would do by itself, with a warning
}

Console::Console(bool colourWanted)
{
    m_terminal = ::isatty(STDOUT_FILENO) == 1;
    if (!m_terminal)
        return;
    winsize size{};
    if (::ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0)
        m_width = size.ws_col;
    const QByteArray terminal = qgetenv("TERM");
    m_colour = colourWanted && qEnvironmentVariableIsEmpty("NO_COLOR") && !terminal.isEmpty() && terminal != "dumb";
}

QString Console::toned(Tone tone, const QString &text) const
{
    if (!m_colour || tone == Tone::Plain)
        return text;
    return QLatin1StringView(escapeFor(tone)) + text + QLatin1StringView("\033[0m");
}

void Console::print(const QString &text) const
{
    clearLive();
    write(stdout, text);
}

void Console::showLive(const QString &text) const
{
    if (!m_colour || m_width < 2)
        return;
    const QByteArray bytes = "\r\033[K" + toned(Tone::Faint, text.left(m_width - 1)).toUtf8();
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stdout);
    std::fflush(stdout);
    m_live = true;
}

void Console::clearLive() const
{
    if (std::exchange(m_live, false))
        std::fputs("\r\033[K", stdout);
}

void Console::printJsonLine(const QJsonObject &object) const
{
    write(stdout, QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)));
}

void Console::printJson(const QJsonObject &object) const
{
    write(stdout, QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Indented).trimmed()));
}

void Console::printError(const Error &error) const
{
    if (error.fault == Fault::Cancelled && error.summary.isEmpty())
        return;
    write(stderr, Text::tr("Error: %1").arg(plainText(error.summary)));
    if (!error.advice.isEmpty())
        write(stderr, QStringLiteral("  ") + plainText(error.advice));
    if (!error.detail.isEmpty())
        write(stderr, QStringLiteral("  (%1)").arg(plainText(error.detail)));
}

QJsonObject toJson(const Error &error)
{
    return {{QStringLiteral("fault"), QString(faultName(error.fault))},
            {QStringLiteral("summary"), error.summary},
            {QStringLiteral("detail"), error.detail},
            {QStringLiteral("advice"), error.advice}};
}

} // namespace rd
