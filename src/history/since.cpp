// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/since.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace rd {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(rd::Since)
};

constexpr qint64 minute = 60;
constexpr qint64 hour = 60 * minute;
constexpr qint64 day = 24 * hour;
constexpr qint64 longest = 3660 * day;

std::optional<qint64> secondsOf(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("^([0-9]{1,6})([smhdw])$"));
    const auto match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const qint64 number = match.captured(1).toLongLong();
    switch (match.captured(2).at(0).unicode()) {
    case u's':
        return number;
    case u'm':
        return number * minute;
    case u'h':
        return number * hour;
    case u'd':
        return number * day;
    default:
        return number * 7 * day;
    }
}

} // namespace

Result<QDateTime> momentOf(const QString &text, const QDateTime &now)
{
    const auto seconds = secondsOf(text);
    const QDateTime moment = seconds ? now.addSecs(-*seconds) : QDateTime::fromString(text, Qt::ISODate);
    if (!moment.isValid())
        return fail(Fault::Malformed, Text::tr("\"%1\" is no time.").arg(text), {},
                    Text::tr("Write 90m, 24h, 7d or 2w, or a date such as 2026-11-24 or 2026-11-24T09:30."));
    if (moment > now || moment.secsTo(now) > longest)
        return fail(Fault::Malformed, Text::tr("\"%1\" is not in the last ten years.").arg(text), {},
                    Text::tr("Choose a time in the past."));
    return moment.toUTC();
}

} // namespace rd
