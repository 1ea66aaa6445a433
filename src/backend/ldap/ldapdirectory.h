// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/ldap/ldapsession.h"
#include "core/ports.h"

namespace rd {

/// A directory server reached over LDAP. Searches are paged, so server-side size limits of ordinary accounts do not cut them.
class LdapDirectory final : public Directory
{
public:
    explicit LdapDirectory(LdapSession session) : m_session(std::move(session)) {}

    QString host() const override { return m_session.host(); }
    Result<QList<DirectoryEntry>> search(const DirectorySearch &what, Monitor &monitor) override;
    Result<> change(const DirectoryChange &what, Monitor &monitor) override;

private:
    struct Found
    {
        QList<DirectoryEntry> entries;
        qsizetype bytes = 0; ///< of all that came, also of what was too much to keep
    };
    /// One page; the cookie for the next one, empty after the last.
    Result<QByteArray> searchPage(const DirectorySearch &what, const QByteArray &cookie, QDeadlineTimer deadline,
                                  Monitor &monitor, Found &found);

    LdapSession m_session;
};

} // namespace rd
