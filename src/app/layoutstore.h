// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "topology/graphlayout.h"

namespace rd {

/// Where the servers of each domain stand in the picture, one file a realm. Blocking; any thread.
class LayoutStore
{
public:
    /// An empty folder: nothing is kept.
    explicit LayoutStore(QString folder) : m_folder(std::move(folder)) {}

    /// $XDG_STATE_HOME/replica-desk/layouts
    static QString rootFolder();
    /// What cannot be read counts as not there: the picture is laid out anew.
    Positions load(const QString &realm) const;
    Result<> save(const QString &realm, const Positions &positions) const;

private:
    QString fileOf(const QString &realm) const;
    QString m_folder;
};

} // namespace rd
