// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports.h"

#include <QDateTime>

namespace rd {

/// One thing that attempts to make a replica left in a directory, and how it goes.
struct Leftover
{
    enum class Kind {
        Server,    ///< makes the domain believe that the machine is a server
        HostEntry, ///< its account as a machine, with keys
        PlainHost, ///< the same without keys: prepared for an enrolment
        Member,    ///< its account's place in a group or list
        UpdateVector
    };
    Kind kind = Kind::Server;
    QString text = {}; ///< translated: what it is
    DirectoryChange change = {};
    int replicaId = 0; ///< UpdateVector: to be cleaned by a task
    QString suffix = {};
};

/// Whose leftovers.
struct LostServer
{
    QString fqdn;
    QString realm;
    QString suffix;
};

/// What the directory of one server still holds, in the order in which it should go. Replication carries the removal of shared
/// entries to the other servers.
Result<QList<Leftover>> findLeftovers(Directory &directory, const LostServer &lost, Monitor &monitor);
/// Only what each server has for itself: agreements with the lost one, and its number in the update vector.
Result<QList<Leftover>> findOwnLeftovers(Directory &directory, const LostServer &lost, Monitor &monitor);
/// Whether any of them says that the machine got further than being enrolled.
bool tellsOfServer(const QList<Leftover> &leftovers);
/// Takes one away; that it is gone already is no error.
/// again: when an earlier attempt at cleaning the update vector has had no effect.
Result<> removeLeftover(Directory &directory, const Leftover &leftover, Monitor &monitor, const QDateTime &again = {});

} // namespace rd
