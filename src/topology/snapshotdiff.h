// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "topology/snapshot.h"

namespace rd {

/// One thing that is not the same in two pictures of a domain.
struct Difference
{
    enum class Kind { Added, Removed, Changed };
    Kind kind = Kind::Changed;
    QString what = {}; ///< stable English word: "server", "services", "segment", "direction", "health" …
    QList<ServerId> servers = {};
    QString suffix = {};
    QString before = {}; ///< as it is, or a stable English word
    QString after = {};
    QString text = {}; ///< translated sentence
};

/// Made of everything but the text itself.
QString differenceText(const Difference &one, const QString &domainSuffix);

/// Servers first, then directions, then segments. What always changes (times, change numbers) does not count.
QList<Difference> comparePictures(const Snapshot &before, const Snapshot &after);

} // namespace rd
