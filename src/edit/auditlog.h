// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QJsonObject>
#include <QList>

namespace rd {

/// One line of an audit log.
struct AuditEntry
{
    qint64 number = 0;
    QJsonObject content = {};
};

/// What looking an audit log over found.
struct AuditVerdict
{
    qint64 entries = 0;        ///< sound ones
    QStringList problems = {}; ///< translated; empty: nothing was changed, taken out or cut off
};

/// Who changed what in a domain: lines of JSON that are only ever appended, each with the hash of the one before, so that a
/// changed or missing line shows; the newest hash is kept beside them, so that a cut end shows too. Several processes may write.
class AuditLog
{
public:
    /// $XDG_STATE_HOME/replica-desk/audit
    static QString rootFolder();
    static QStringList domains(const QString &root = rootFolder());

    explicit AuditLog(const QString &domain, const QString &root = rootFolder());

    /// Adds who, where and when to the content, and has the disk confirm it.
    Result<> append(QJsonObject content);
    Result<QList<AuditEntry>> read() const;
    Result<AuditVerdict> verify() const;
    QString path() const { return m_path; }

private:
    QString m_path;
};

} // namespace rd
