// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QJsonObject>
#include <QList>
#include <QStringList>
#include <optional>

namespace rd {

enum class CheckState {
    Passed,
    Information, ///< worth knowing, nothing to do
    NotTestable, ///< could not be found out; why is told
    Advisory,    ///< the installation goes on, but something wants repair
    Blocking     ///< the installation would fail, or leave something broken
};

enum class CheckGroup { Reach, Names, Time, System, Software, Ports, Leftovers, Directory, Connections };

/// One thing that was looked at before anything changes.
struct Check
{
    QString id;   ///< stable word, for --skip-check
    QString host; ///< which machine it is about
    CheckGroup group = CheckGroup::System;
    CheckState state = CheckState::Passed;
    QString title;
    QString value;
    QString expected = {};
    QString why = {};                ///< why it matters, when it is not as expected
    QString mend = {};               ///< how to mend it, in a sentence
    QStringList commands = {};       ///< for the shell of the host that mend names
    std::optional<Fault> fault = {}; ///< when something failed instead of being found
    bool overruled = false;          ///< blocking, but the person wants to go on
};

using CheckList = QList<Check>;

/// Marks the blocking checks with these ids as overruled. What failed instead of being found cannot be.
void overrule(CheckList &checks, const QStringList &ids);
bool isInTheWay(const Check &check); ///< blocking and not overruled
CheckState worstOf(const CheckList &checks);

QLatin1StringView checkStateName(CheckState state); ///< blocking, advisory, information, passed, not-testable
QLatin1StringView checkGroupName(CheckGroup group);
QString checkStateText(CheckState state);
QString checkGroupText(CheckGroup group);
QJsonObject toJson(const Check &check);

} // namespace rd
