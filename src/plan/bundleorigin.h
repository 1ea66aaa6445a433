// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports.h"

namespace rd {

/// What a bundle takes from the directory of the server that it says it was made by.
struct BundleOrigin
{
    QString realm = {};
    QString domain = {};
    QString suffix = {};
    QString subjectBase = {};
    QByteArray caCertificates = {}; ///< PEM, each once
    bool hasDogtag = false;         ///< a server runs a CA: only that may sign
};

/// Fault::Conflict when the domain is above level 0.
Result<BundleOrigin> readBundleOrigin(const QString &server, DirectoryConnector &connector, Monitor &monitor);

/// What was done about the names of a replica, as translated lines.
struct AddressOrder
{
    QString fqdn = {};
    QStringList addresses = {};
    QStringList reverseZones = {};
    bool noReverse = false;
};

/// Adds address and pointer records to zones that the directory holds, as ipa-replica-prepare does with --ip-address. What is
/// there already stays. Zones are not made: FreeIPA 4.2 and later does not make them either.
Result<QStringList> addAddresses(Directory &directory, const QString &suffix, const AddressOrder &order, Monitor &monitor);

} // namespace rd
