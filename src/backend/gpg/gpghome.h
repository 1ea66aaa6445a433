// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/secret.h"

#include <QDir>
#include <memory>

namespace rd {

/// A private GnuPG home (0700) for one operation with one passphrase; the folder is removed with it, and an agent stopped if gpg
/// has started one.
///
/// gpg gets the passphrase through a named pipe in the folder, which stores nothing: asking for it would mean to start an agent
/// each time, which takes longer than the rest.
class GpgHome
{
public:
    /// Where one may be made: in the person's runtime folder (in memory, private) where there is one, else in /tmp.
    static QString newPath();
    /// Nothing may be there yet. options: further lines for gpg.conf. The passphrase counts up to its first line end.
    static Result<std::unique_ptr<GpgHome>> make(const QString &path, const Secret &passphrase, const QByteArray &options = {});
    ~GpgHome();

private:
    Q_DISABLE_COPY_MOVE(GpgHome)
    explicit GpgHome(const QString &path) : m_dir(path) {}
    bool write(const char *name, const QByteArray &text) const;
    bool offer(const Secret &passphrase);
    QString pipePath() const { return m_dir.filePath(QStringLiteral("passphrase")); }
    QDir m_dir;
    int m_pipe = -1; ///< both ends: gpg never waits for a writer, and what it leaves is gone when this is closed
};

} // namespace rd
