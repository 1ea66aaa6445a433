// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/monitor.h"
#include "core/result.h"
#include "diagnosis/diagnosis.h"
#include "models/keptlogs.h"

#include <QDateTime>

namespace rd {

/// One file of a support package, as it will be saved.
struct SupportFile
{
    QString name = {}; ///< within the package
    QByteArray bytes = {};
    int masked = 0; ///< places where a secret or a name was taken out
};

/// What a package is made of.
struct SupportMaterial
{
    QList<KeptLog> logs = {};
    Diagnosis diagnosis = {};
    QByteArray plan = {}; ///< plan.json of the run, if the logs are of one
    QByteArray journal = {};
    PlaceNames names = {};
    QDateTime now = {};
};

/// Logs, versions, plan and verdict without secrets, and without names if that is wished. Blocking; for a job.
Result<QList<SupportFile>> makeSupportFiles(const SupportMaterial &material, bool withoutNames, Monitor &monitor);

inline constexpr qint64 mostBytesOfSupportLog = qint64(64) << 20;

} // namespace rd
