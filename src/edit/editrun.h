// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/credentials.h"
#include "edit/auditlog.h"
#include "edit/editplan.h"

#include <chrono>

namespace rd {

/// What carrying out needs. Shells and credentials only for plans with commands.
struct EditPorts
{
    std::shared_ptr<DirectoryConnector> directories = {};
    std::shared_ptr<ShellProvider> shells = {};
    std::shared_ptr<Credentials> credentials = {};
    std::shared_ptr<AuditLog> audit = {};
    QString who = {}; ///< principal or bind name, for the audit log
    std::chrono::milliseconds pollEvery{1000};
    std::chrono::milliseconds patience{90'000}; ///< for the servers to do their part
};

enum class DeedState { Waiting, Running, Done, Failed };

struct DeedReport
{
    DeedState state = DeedState::Waiting;
    QStringList notes = {}; ///< translated, or a server's own words
};

/// What became of a plan: everything up to the first failure.
struct EditReport
{
    QList<DeedReport> deeds = {};
    std::optional<Error> error = {};

    bool good() const { return !error; }
    qsizetype done() const;
};

/// Called in the worker's thread whenever a deed gets further.
using DeedListener = std::function<void(int index, const DeedReport &report)>;

/// Carries a plan out, deed by deed, proves each by reading back, writes both to the audit log, and stops at the first failure.
/// Blocks.
EditReport carryOut(const EditPlan &plan, const EditPorts &ports, const DeedListener &listener, Monitor &monitor);

/// "waiting", "running", "done", "failed".
QLatin1StringView deedStateName(DeedState state);

} // namespace rd
