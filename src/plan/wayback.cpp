// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/wayback.h"

#include "plan/runrecord.h"

#include <algorithm>
#include <array>

namespace rd {

bool programRuns(const RunRecord &record)
{
    constexpr std::array jobs{"prepareJob", "enrolJob", "installJob", "uninstallJob"};
    return std::any_of(jobs.begin(), jobs.end(),
                       [&record](const char *job) { return record.fact(QLatin1StringView(job)).isString(); });
}

bool changedAnything(const RunRecord &record)
{
    constexpr std::array attempts{"attempts", "enrolAttempt", "installAttempt", "uninstallAttempt"};
    return std::any_of(attempts.begin(), attempts.end(),
                       [&record](const char *attempt) { return record.fact(QLatin1StringView(attempt)).toInt() > 0; });
}

std::optional<ReplicaOrder> wayBack(const RunRecord &record)
{
    ReplicaOrder order = record.order();
    const bool installed = record.fact(QStringLiteral("installed")).toBool();
    if (order.deed == ReplicaOrder::Deed::CleanUp || installed || programRuns(record))
        return std::nullopt;
    order.deed = ReplicaOrder::Deed::CleanUp;
    return order;
}

} // namespace rd
