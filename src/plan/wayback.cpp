// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/wayback.h"

#include "plan/runrecord.h"

namespace rd {

std::optional<ReplicaOrder> wayBack(const RunRecord &record)
{
    ReplicaOrder order = record.order();
    const auto fact = [&record](const char *name) { return record.fact(QLatin1StringView(name)); };
    const bool installed = fact("installed").toBool();
    const bool runs = fact("installJob").isString() || fact("enrolJob").isString() || fact("prepareJob").isString();
    if (order.deed == ReplicaOrder::Deed::CleanUp || installed || runs)
        return std::nullopt;
    order.deed = ReplicaOrder::Deed::CleanUp;
    return order;
}

} // namespace rd
