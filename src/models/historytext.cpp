// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/historytext.h"

#include "models/facts.h"

#include <QCoreApplication>
#include <QLocale>
#include <QMap>
#include <algorithm>

namespace rd {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(rd::HistoryText)
};

QString wordOf(const HistoryCell &cell)
{
    return cell.worst.reached ? healthLabel(cell.worst.health) : Words::tr("No answer");
}

} // namespace

QString historyTitle(std::chrono::seconds length)
{
    constexpr std::chrono::hours day{24};
    if (length < std::chrono::hours(2))
        return Words::tr("Last hour");
    return length <= day ? Words::tr("Last 24 hours") : Words::tr("Last %n day(s)", nullptr, static_cast<int>(length / day));
}

QString cellText(const HistoryStrip &strip, qsizetype cell)
{
    const QLocale locale;
    const auto time = [&](qsizetype at) { return locale.toString(strip.beginOf(at).toLocalTime(), QLocale::ShortFormat); };
    const HistoryCell &one = strip.cells[cell];
    const QString span = Words::tr("%1 to %2").arg(time(cell), time(cell + 1));
    if (!one.watched)
        return Words::tr("%1: nobody looked.").arg(span);
    QStringList lines{Words::tr("%1: %2").arg(span, wordOf(one))};
    if (one.worst.lagSeconds.value_or(0) > 0)
        lines << Words::tr("Behind by up to %1").arg(durationText(*one.worst.lagSeconds));
    if (one.worst.changes.value_or(0) > 0)
        lines << Words::tr("Missing: %1").arg(changesText(*one.worst.changes, {}));
    if (one.worst.findings > 0)
        lines << Words::tr("%n finding(s)", nullptr, one.worst.findings);
    return lines.join(u'\n');
}

QString stripText(const HistoryStrip &strip)
{
    QMap<QString, int> shares;
    int watched = 0;
    for (const HistoryCell &cell : strip.cells) {
        if (!cell.watched)
            continue;
        ++watched;
        ++shares[wordOf(cell)];
    }
    if (watched == 0)
        return Words::tr("Nobody looked.");
    QStringList parts;
    for (auto share = shares.cbegin(); share != shares.cend(); ++share)
        parts << Words::tr("%1 in %2 % of the steps")
                     .arg(share.key())
                     .arg(std::max(1, (100 * share.value() + watched / 2) / watched));
    return parts.join(QStringLiteral(", "));
}

std::optional<qint64> greatestLag(const HistoryStrip &strip)
{
    std::optional<qint64> greatest;
    for (const HistoryCell &cell : strip.cells)
        if (cell.watched && cell.worst.lagSeconds)
            greatest = std::max(greatest.value_or(0), *cell.worst.lagSeconds);
    return greatest;
}

QString changesText(qint64 atLeast, const std::optional<qint64> &atMost)
{
    if (atMost == 0)
        return Words::tr("nothing");
    if (atMost == atLeast)
        return Words::tr("%n change(s)", nullptr, static_cast<int>(atLeast));
    if (!atMost)
        return Words::tr("at least %n change(s)", nullptr, static_cast<int>(atLeast));
    return Words::tr("%1 to %n changes", nullptr, static_cast<int>(*atMost)).arg(atLeast);
}

} // namespace rd
