// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/deeds.h"

#include "cli/console.h"

#include <QCoreApplication>
#include <algorithm>

namespace rd {
namespace {

struct Deeds
{
    Q_DECLARE_TR_FUNCTIONS(rd::Deeds)
};

bool asksForHelp(const QString &word)
{
    return word == QLatin1StringView("--help") || word == QLatin1StringView("-h") || word == QLatin1StringView("help");
}

} // namespace

QString tableOf(std::span<const Deed> deeds)
{
    qsizetype widest = 0;
    for (const Deed &deed : deeds)
        widest = std::max(widest, deed.name.size());
    QString table;
    for (const Deed &deed : deeds)
        table += QStringLiteral("  %1  %2\n").arg(QString(deed.name).leftJustified(widest), Deeds::tr(deed.summary));
    return table;
}

int runDeed(QLatin1StringView command, std::span<const Deed> deeds, const QStringList &arguments)
{
    const QString word = arguments.value(1);
    const auto named = std::find_if(deeds.begin(), deeds.end(), [&word](const Deed &deed) { return deed.name == word; });
    if (named != deeds.end())
        return named->run(QStringList{arguments.first()} + arguments.sliced(2));
    const Console console;
    if (asksForHelp(word)) {
        console.print(Deeds::tr("Usage: replica-desk-cli %1 COMMAND [options]").arg(command) + QStringLiteral("\n\n") +
                      Deeds::tr("Commands:") + u'\n' + tableOf(deeds) + u'\n' +
                      Deeds::tr("\"replica-desk-cli %1 COMMAND --help\" tells more.").arg(command));
        return ExitGood;
    }
    QStringList names;
    for (const Deed &deed : deeds)
        names.append(deed.name);
    console.printError({.fault = Fault::Malformed,
                        .summary = word.isEmpty() ? Deeds::tr("\"%1\" wants one more word.").arg(command)
                                                  : Deeds::tr("\"%1\" knows no \"%2\".").arg(command, word),
                        .detail = {},
                        .advice = Deeds::tr("Say one of: %1. \"replica-desk-cli %2 --help\" tells what they do.")
                                      .arg(names.join(QStringLiteral(", ")), command)});
    return ExitUsage;
}

} // namespace rd
