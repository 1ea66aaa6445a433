// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/history/database.h"

namespace rd {

/// The file with the history of one domain: found, made, recognised.
struct HistoryFile
{
    QString path = {};
    QString realm = {}; ///< for sentences

    static HistoryFile of(const QString &folder, const QString &realm);

    /// Readable by its owner only, with the tables of this version. Made if there is none.
    Result<Database> open() const;
    /// Why something failed, and what to do.
    tl::unexpected<Error> failed(const Database &database) const;
    /// Puts a damaged file aside, so that a new one is begun.
    Result<> putAside() const;
};

} // namespace rd
