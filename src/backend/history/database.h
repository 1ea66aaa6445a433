// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/handle.h"
#include "core/result.h"

#include <QVariant>
#include <functional>
#include <sqlite3.h>

namespace rd {

/// One connection to an SQLite file, used by one thread. A failure is kept: what follows does nothing, so that a series of
/// statements is checked once, at its end.
class Database
{
public:
    using Row = QVariantList;

    explicit Database(const QString &path);

    bool isOpen() const { return m_code == SQLITE_OK; }
    int code() const { return m_code; } ///< of the first failure
    QString words() const { return m_words; }

    /// Runs one statement, with a value for each "?".
    void run(const char *sql, const QVariantList &values = {});
    /// The same; what it answers goes row by row to the receiver.
    void query(const char *sql, const QVariantList &values, const std::function<void(const Row &)> &receive);
    QVariant value(const char *sql, const QVariantList &values = {});
    qint64 lastRow() const { return sqlite3_last_insert_rowid(m_handle.get()); }

    /// All or nothing of what is done until the end of the scope; without commit() nothing.
    class Transaction
    {
    public:
        explicit Transaction(Database &database);
        ~Transaction();
        void commit();

    private:
        Q_DISABLE_COPY_MOVE(Transaction)
        Database &m_database;
        bool m_open;
    };

private:
    void keep(int code);
    Handle<sqlite3, sqlite3_close> m_handle;
    int m_code = SQLITE_OK;
    QString m_words;
};

} // namespace rd
