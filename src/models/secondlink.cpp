// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/secondlink.h"

#include "models/sourceadvice.h"

#include <algorithm>

namespace rd {

std::optional<ServerId> secondPartner(const Snapshot &picture, const ServerId &server)
{
    ReplicaOrder order;
    order.domainLevel = 1; // any server can be a partner, whatever its roles
    const QList<SourceAdvice> ranking = rankSources(picture, order);
    const auto own =
        std::find_if(ranking.cbegin(), ranking.cend(), [&server](const SourceAdvice &advice) { return advice.server == server; });
    if (own == ranking.cend() || own->links != 1)
        return std::nullopt;
    const auto replicatesWith = [&picture, &server](const ServerId &other) {
        return picture.agreement(server, other, picture.suffix) || picture.agreement(other, server, picture.suffix);
    };
    const auto best = std::find_if(ranking.cbegin(), ranking.cend(), [&](const SourceAdvice &advice) {
        return advice.possible() && advice.server != server && !replicatesWith(advice.server);
    });
    return best == ranking.cend() ? std::nullopt : std::optional(best->server);
}

} // namespace rd
