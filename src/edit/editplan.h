// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports.h"
#include "edit/topologyedit.h"

#include <QJsonObject>
#include <variant>

namespace rd {

/// Deletes every entry that is found, the deepest first.
struct SweepWork
{
    QString base = {};
    QByteArray filter = "(objectClass=*)";
};

/// Takes values, or words of values, that name a server out of every entry that is found. Case does not matter.
struct PruneWork
{
    QString base = {};
    QByteArray filter = {};
    QList<QByteArray> attributes = {};
    QList<QByteArray> endings = {}; ///< a value that ends so, or is this but for blanks, names the server
    bool wordsOnly = false;         ///< the value is a list of words: those that are the first ending go, the others stay
};

/// Makes an agreement send at once: its schedule is set to another time and put back.
struct PokeWork
{
    QString agreementDn = {};
};

/// One of the server's own commands, over SSH. It asks for Directory Manager's password on its standard input.
struct CommandWork
{
    QStringList argv = {};
    QByteArray answers = {}; ///< to the questions after the password
};

/// What must be seen in the directory afterwards.
struct Proof
{
    enum class Kind {
        EntryThere,
        EntryGone,
        AgreementThere, ///< on host, towards peer
        AgreementGone,
        DirectionEnabled,
        DirectionDisabled,
        Refreshed,    ///< a total update towards peer that began after the deed has ended well
        ReplicaIdGone ///< no update vector of host names the id any more
    };
    Kind kind = Kind::EntryThere;
    ServerId host = {};
    QString dn = {};
    ServerId peer = {};
    QString suffix = {};
    int replicaId = 0;
};

/// One deed of a plan: what is written where, and how it is proven.
struct Deed
{
    QString title = {}; ///< translated
    ServerId host = {}; ///< whose directory is written, or where the command runs
    std::variant<DirectoryChange, SweepWork, PruneWork, PokeWork, CommandWork> work = {};
    QList<Proof> proofs = {};
    bool mayTakeLong = false; ///< proofs that are not seen in time are told, and are no failure: the servers go on by themselves
};

/// Why an edit cannot be done, and what to do instead.
struct Refusal
{
    QString reason;
    QString advice;
};

/// What an edit will do, shown before it is done. Nothing in it is secret.
struct EditPlan
{
    TopologyEdit edit = {};
    QString domain = {};
    QString title = {};
    QList<Refusal> refusals = {}; ///< not empty: there are no deeds
    QStringList losses = {};      ///< what will be gone for good
    QStringList warnings = {};
    QStringList evidence = {}; ///< what speaks for it being right
    QList<Deed> deeds = {};
    QString nameToType = {}; ///< not empty: dangerous; the person types this first

    bool possible() const { return refusals.isEmpty() && !deeds.isEmpty(); }
};

/// Pure: the same picture and edit give the same plan.
EditPlan planEdit(const TopologyEdit &edit, const Snapshot &picture);

/// What a deed writes, word for word: LDIF or a command line.
QString deedText(const Deed &deed);
QJsonObject toJson(const EditPlan &plan);

} // namespace rd
