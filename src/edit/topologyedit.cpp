// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "edit/topologyedit.h"

#include <QCoreApplication>

namespace rd {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(rd::TopologyEdit)
};

} // namespace

QLatin1StringView editName(TopologyEdit::Kind kind)
{
    switch (kind) {
    case TopologyEdit::Kind::AddSegment:
        return QLatin1StringView("add-segment");
    case TopologyEdit::Kind::RemoveSegment:
        return QLatin1StringView("remove-segment");
    case TopologyEdit::Kind::Reinitialise:
        return QLatin1StringView("reinitialise");
    case TopologyEdit::Kind::ForceSync:
        return QLatin1StringView("force-sync");
    case TopologyEdit::Kind::EnableDirection:
        return QLatin1StringView("enable-direction");
    case TopologyEdit::Kind::DisableDirection:
        return QLatin1StringView("disable-direction");
    case TopologyEdit::Kind::RemoveServer:
        return QLatin1StringView("remove-server");
    case TopologyEdit::Kind::CleanRuv:
        return QLatin1StringView("clean-ruv");
    case TopologyEdit::Kind::AbortCleanRuv:
        return QLatin1StringView("abort-clean-ruv");
    }
    return {};
}

QString editTitle(const TopologyEdit &edit, const Snapshot &picture)
{
    const QString first = edit.first.fqdn();
    const QString second = edit.second.fqdn();
    const QString suffix = suffixLabel(edit.suffix, picture.suffix);
    switch (edit.kind) {
    case TopologyEdit::Kind::AddSegment:
        return Text::tr("Let %1 and %2 replicate with each other (%3)").arg(first, second, suffix);
    case TopologyEdit::Kind::RemoveSegment:
        return Text::tr("Remove the link between %1 and %2 (%3)").arg(first, second, suffix);
    case TopologyEdit::Kind::Reinitialise:
        return Text::tr("Overwrite %2 with the data of %1 (%3)").arg(first, second, suffix);
    case TopologyEdit::Kind::ForceSync:
        return Text::tr("Let %1 send its changes to %2 now (%3)").arg(first, second, suffix);
    case TopologyEdit::Kind::EnableDirection:
        return Text::tr("Switch replication from %1 to %2 on (%3)").arg(first, second, suffix);
    case TopologyEdit::Kind::DisableDirection:
        return Text::tr("Switch replication from %1 to %2 off (%3)").arg(first, second, suffix);
    case TopologyEdit::Kind::RemoveServer:
        return Text::tr("Remove the server %1 from the domain").arg(first);
    case TopologyEdit::Kind::CleanRuv:
        return Text::tr("Have all servers forget replica id %1 (%2)").arg(edit.replicaId).arg(suffix);
    case TopologyEdit::Kind::AbortCleanRuv:
        return Text::tr("Stop the servers forgetting replica id %1 (%2)").arg(edit.replicaId).arg(suffix);
    }
    return {};
}

} // namespace rd
