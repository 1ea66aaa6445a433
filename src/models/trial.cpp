// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/trial.h"

#include "models/facts.h"

#include <QCoreApplication>
#include <algorithm>

namespace rd {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(rd::Trial)
};

using Kind = TrialChange::Kind;

bool sameLink(const TrialChange &a, const TrialChange &b)
{
    return a.kind != Kind::RemoveServer && b.kind != Kind::RemoveServer && a.suffix == b.suffix &&
           std::minmax(a.first, a.second) == std::minmax(b.first, b.second);
}

bool touches(const TrialChange &link, const ServerId &server)
{
    return link.kind != Kind::RemoveServer && (link.first == server || link.second == server);
}

} // namespace

QList<TrialChange> withChange(const QList<TrialChange> &changes, const TrialChange &change)
{
    QList<TrialChange> result = changes;
    if (change.kind == Kind::RemoveServer) {
        if (!result.contains(change)) {
            result.removeIf([&change](const TrialChange &one) { return touches(one, change.first); });
            result.append(change);
        }
        return result;
    }
    const auto before =
        std::find_if(result.cbegin(), result.cend(), [&change](const TrialChange &one) { return sameLink(one, change); });
    if (before == result.cend())
        result.append(change);
    else if (before->kind != change.kind)
        result.erase(before);
    return result;
}

WhatIf whatIfOf(const QList<TrialChange> &changes)
{
    WhatIf whatIf;
    for (const TrialChange &change : changes) {
        switch (change.kind) {
        case Kind::AddLink:
            whatIf.addLinks.append({change.first, change.second, change.suffix});
            break;
        case Kind::RemoveLink:
            whatIf.removeLinks.append({change.first, change.second, change.suffix});
            break;
        case Kind::RemoveServer:
            whatIf.removeServers.append(change.first);
            break;
        }
    }
    // A removed server takes its links along.
    whatIf.removeLinks.removeIf([&whatIf](const WhatIf::Link &link) {
        return whatIf.removeServers.contains(link.left) || whatIf.removeServers.contains(link.right);
    });
    return whatIf;
}

QList<TopologyEdit> editsOf(const QList<TrialChange> &changes)
{
    QList<TopologyEdit> edits;
    for (const auto &[kind, edit] : {std::pair(Kind::AddLink, TopologyEdit::Kind::AddSegment),
                                     std::pair(Kind::RemoveLink, TopologyEdit::Kind::RemoveSegment),
                                     std::pair(Kind::RemoveServer, TopologyEdit::Kind::RemoveServer)})
        for (const TrialChange &change : changes)
            if (change.kind == kind)
                edits.append({.kind = edit, .suffix = change.suffix, .first = change.first, .second = change.second});
    return edits;
}

QString changeText(const TrialChange &change, const Snapshot &picture)
{
    const QString first = serverTitle(picture, change.first);
    const QString second = serverTitle(picture, change.second);
    switch (change.kind) {
    case Kind::AddLink:
        return Words::tr("With the link %1 – %2 (%3)").arg(first, second, suffixTitle(picture, change.suffix));
    case Kind::RemoveLink:
        return Words::tr("Without the link %1 – %2 (%3)").arg(first, second, suffixTitle(picture, change.suffix));
    case Kind::RemoveServer:
        break;
    }
    return Words::tr("Without %1").arg(first);
}

} // namespace rd
