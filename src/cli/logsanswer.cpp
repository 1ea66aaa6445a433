// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/logsanswer.h"

#include "installer/installerparser.h"
#include "logs/lognature.h"

#include <QDateTime>
#include <QJsonObject>
#include <algorithm>

namespace rd {
namespace {

QLatin1StringView levelName(LogLevel level)
{
    switch (level) {
    case LogLevel::Debug:
        return QLatin1StringView("debug");
    case LogLevel::Info:
        return QLatin1StringView("info");
    case LogLevel::Warning:
        return QLatin1StringView("warning");
    case LogLevel::Error:
        return QLatin1StringView("error");
    case LogLevel::Critical:
        return QLatin1StringView("critical");
    case LogLevel::None:
        break;
    }
    return {};
}

Console::Tone toneOf(LogLevel level)
{
    if (level >= LogLevel::Error)
        return Console::Tone::Bad;
    return level == LogLevel::Warning ? Console::Tone::Warning
           : level == LogLevel::Debug ? Console::Tone::Faint
                                      : Console::Tone::Plain;
}

void printRow(const LogsEntry &log, qint64 number, const Console &console, bool json)
{
    constexpr qsizetype mostShown = 16 * 1024;
    const QByteArrayView line = log.text.line(number);
    const LogTime time = timeOf(log.text, number);
    const auto stamp = time.dated ? readStamp(line, log.text.newest) : std::nullopt;
    const LogNature nature = readNature(line, stamp ? stamp->end : 0);
    const QDateTime moment = QDateTime::fromMSecsSinceEpoch(time.micros / 1000, Qt::UTC);
    if (json) {
        console.printJsonLine({{QStringLiteral("time"), moment.toString(Qt::ISODateWithMs)},
                               {QStringLiteral("timeOfItsOwn"), time.dated},
                               {QStringLiteral("host"), log.host},
                               {QStringLiteral("log"), log.name},
                               {QStringLiteral("line"), number + 1},
                               {QStringLiteral("severity"), QString(levelName(nature.level))},
                               {QStringLiteral("component"), displayText(nature.component)},
                               {QStringLiteral("text"), displayText(line.first(std::min(line.size(), mostShown)))}});
        return;
    }
    const bool atBegin = stamp && stamp->secondsEnd <= 24;
    QByteArrayView words = atBegin ? line.sliced(stamp->end) : line;
    if (atBegin && words.startsWith(' '))
        words = words.sliced(1);
    const QString where = log.host.section(u'.', 0, 0) + u' ' + log.name.section(u'/', -1);
    console.print(console.toned(Console::Tone::Faint,
                                QStringLiteral("%1 %2 ").arg(moment.toString(QStringLiteral("yyyy-MM-dd HH:mm:ss.zzz")), where)) +
                  console.toned(toneOf(nature.level), displayText(words.first(std::min(words.size(), mostShown)))));
}

} // namespace

void printRows(const LogRows &rows, const QList<LogsEntry> &logs, const Console &console, bool json)
{
    for (const LogRows::Entry &entry : rows.entries())
        for (int i = 0; i < entry.block->count(); ++i) {
            const LogPlace place = entry.block->at(i);
            printRow(logs[place.source], place.line, console, json);
        }
}

std::optional<qint64> parseMoment(const QString &text, qint64 nowMicros)
{
    bool good = false;
    const qint64 number = text.chopped(text.isEmpty() ? 0 : 1).toLongLong(&good);
    const qint64 unit = text.endsWith(u's')   ? 1
                        : text.endsWith(u'm') ? 60
                        : text.endsWith(u'h') ? 3600
                        : text.endsWith(u'd') ? 86400
                                              : 0;
    constexpr qint64 most = 100'000;
    if (good && unit > 0 && number >= 0 && number <= most)
        return nowMicros - number * unit * 1'000'000;
    QDateTime moment = QDateTime::fromString(text, Qt::ISODate);
    if (!moment.isValid())
        return {};
    if (moment.timeSpec() == Qt::LocalTime)
        moment.setTimeSpec(Qt::UTC);
    return moment.toMSecsSinceEpoch() * 1000;
}

} // namespace rd
