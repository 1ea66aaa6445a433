// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <span>

namespace rd {

/// One word that may follow a command, such as "list" after "bundle".
struct Deed
{
    QLatin1StringView name;
    const char *summary;                      ///< to be translated in the context rd::Deeds
    int (*run)(const QStringList &arguments); ///< arguments: the program's name, then what follows the word
};

/// All of them with their summaries, a line each.
QString tableOf(std::span<const Deed> deeds);

/// Runs the one that is named first. Asked for help it shows all, and so it does where the word is missing or unknown: then
/// as an error, with ExitUsage.
int runDeed(QLatin1StringView command, std::span<const Deed> deeds, const QStringList &arguments);

} // namespace rd
