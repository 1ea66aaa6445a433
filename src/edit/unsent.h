// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "topology/snapshot.h"

namespace rd {

/// Changes of one origin that one server holds and another place does not.
struct UnsentChanges
{
    int replicaId = 0;
    ServerId origin = {}; ///< empty: not known any more
    Csn newest = {};      ///< what the holder has
    Csn known = {};       ///< what the other place has; invalid: none
};

const ReplicaInfo *replicaOf(const Snapshot &picture, const ServerId &id, const QString &suffix);

/// What holder has and nobody else who could be asked has.
QList<UnsentChanges> changesOnlyOn(const Snapshot &picture, const ServerId &holder, const QString &suffix);
/// What holder has and other has not.
QList<UnsentChanges> changesMissingOn(const Snapshot &picture, const ServerId &holder, const ServerId &other,
                                      const QString &suffix);
/// One translated sentence for each.
QStringList unsentSentences(const ServerId &holder, const QList<UnsentChanges> &changes);

} // namespace rd
