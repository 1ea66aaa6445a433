// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bundle/bundle.h"
#include "core/ports.h"

#include <optional>

namespace rd {

inline constexpr qint64 mostBundleBytes = qint64(320) << 20; ///< real ones are some ten kilobytes

/// A file on a server that is a bundle, was one, or was becoming one.
struct StoredBundle
{
    enum class Kind {
        Sealed,
        Clear,  ///< an archive that was not sealed: FreeIPA 2.2 leaves it when gpg fails
        Partial ///< what an interrupted push left
    };
    QString host = {}; ///< as ssh takes it
    QString path = {};
    Kind kind = Kind::Sealed;
    QString destination = {}; ///< for whom, by its name
    qint64 size = 0;
    BundleFile file = {};
    qint64 ageSeconds = 0; ///< by the clock of that machine
    QString sha256 = {};
};

/// Why a stored file should go. Stable words: made-already, old, clear, partial.
QStringList staleReasons(const StoredBundle &bundle, const QStringList &servers);

/// Every bundle below /var/lib/ipa of a machine, with what was left of others.
Result<QList<StoredBundle>> listBundles(HostShell &shell, Monitor &monitor);

/// What one machine answered.
struct BundleLook
{
    QString host = {};
    QList<StoredBundle> bundles = {};
    std::optional<Error> problem = {}; ///< why it could not be looked at
};

/// All machines at once: one that does not answer does not hold up the others.
QList<BundleLook> lookForBundles(const QStringList &hosts, ShellProvider &shells, Monitor &monitor);

/// For tests: the parser of what the command prints.
Result<QList<StoredBundle>> parseBundleList(const QString &host, const QByteArray &output);

/// A file of this machine, not larger than a bundle may be, with what the file system says about it.
struct LocalFile
{
    QByteArray bytes = {};
    BundleFile facts = {};
};
Result<LocalFile> readLocalFile(const QString &path);
/// A new file for its owner alone. Fault::Conflict when there is one already.
Result<> writeLocalBundle(const QString &path, const QByteArray &sealed);

QString bundlePathFor(const QString &fqdn);

} // namespace rd
