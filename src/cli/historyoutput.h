// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/console.h"
#include "history/history.h"
#include "history/historyevent.h"

namespace rd {

class CommandLine;

/// What changed in a domain since a moment.
struct PastChanges
{
    QString realm = {};
    QDateTime since = {};
    QList<HistoryEvent> events = {};
};

/// --since and --realm.
void addHistoryOptions(CommandLine &line, const QString &sinceByDefault);
/// What these options ask for, from what is kept on this machine.
Result<PastChanges> readPastChanges(const CommandLine &line);

QJsonObject toJson(const Difference &one);
QJsonObject toJson(const HistoryEvent &event);
/// The changes, and every direction's states in steps of time.
QJsonObject historyJson(const PastChanges &past, const History &history);
QString historyText(const PastChanges &past, const History &history, const Console &console);

} // namespace rd
