// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QTemporaryDir>

namespace rd {

/// A private GnuPG home (0700) for one operation. Its agent is stopped and the folder removed with it.
class GpgHome
{
public:
    /// options: further lines for gpg.conf.
    static Result<std::unique_ptr<GpgHome>> make(const QByteArray &options = {});
    ~GpgHome();
    QString path() const { return m_dir.path(); }

private:
    Q_DISABLE_COPY_MOVE(GpgHome)
    explicit GpgHome(const QString &pattern) : m_dir(pattern) {}
    QTemporaryDir m_dir;
};

} // namespace rd
