// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/orderpicture.h"

namespace rd {
namespace {

const QString caSuffix = QStringLiteral("o=ipaca");

} // namespace

Result<WhatIfAnswer> pictureWith(const ReplicaOrder &order, const Snapshot &picture)
{
    const ServerId target(order.target);
    const ServerId source(order.source);
    WhatIf changes{.addServers = {target}, .addLinks = {{.left = source, .right = target}}};
    const Server *from = picture.server(source);
    if (order.setupCa && from && picture.holds(*from, caSuffix))
        changes.addLinks << WhatIf::Link{.left = source, .right = target, .suffix = caSuffix};
    auto answer = thinkThrough(picture, changes);
    if (!answer)
        return answer;
    auto after = std::make_shared<Snapshot>(*answer->after);
    for (Server &server : after->servers) {
        if (server.id != target)
            continue;
        server.managedSuffixes = {picture.suffix};
        for (const auto &[ordered, role] : {std::pair{order.setupCa, "CA"}, std::pair{order.setupKra, "KRA"},
                                            std::pair{order.setupDns, "DNS"}, std::pair{order.setupAdtrust, "ADTRUST"}})
            if (ordered)
                server.services << Service{.name = QLatin1StringView(role),
                                           .state = order.hiddenReplica ? RoleState::Hidden : RoleState::Enabled};
    }
    answer->after = std::move(after);
    answer->analysis = analyse(*answer->after); // with its roles
    answer->diff = compareFindings(analyse(picture).findings, answer->analysis.findings);
    return answer;
}

} // namespace rd
