// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

namespace rd {

/// The names of this place, as logs tell them or a run record knows them: what takes the places of REPLICA, SOURCE, INSTANCE,
/// REALM, DOMAIN and ADDRESS in commands. Names come from strangers and end in a shell: only plain characters are taken.
struct PlaceNames
{
    QString replica = {}; ///< full name
    QString source = {};  ///< full name of an existing server
    QString instance = {};
    QString realm = {};
    QString domain = {};
    QString address = {}; ///< of the replica

    /// Takes what the line tells and is not known yet.
    void learn(QByteArrayView line);
    void completeFrom(const PlaceNames &others);
    /// What is not known stays the generic word.
    QString filledInto(QString text) const;
};

} // namespace rd
