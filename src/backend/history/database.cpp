// SPDX-FileCopyrightText: 2026 The Replica Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/history/database.h"

namespace rd {
namespace {

constexpr int primaryCode = 0xff; // extended codes keep the plain one in their low byte

int bind(sqlite3_stmt *statement, int place, const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::UnknownType:
        return sqlite3_bind_null(statement, place);
    case QMetaType::Bool:
    case QMetaType::Int:
    case QMetaType::LongLong:
        return sqlite3_bind_int64(statement, place, value.toLongLong());
    case QMetaType::QByteArray: {
        const QByteArray bytes = value.toByteArray();
        return sqlite3_bind_blob64(statement, place, bytes.constData(), quint64(bytes.size()), SQLITE_TRANSIENT);
    }
    default: {
        const QByteArray text = value.toString().toUtf8();
        return sqlite3_bind_text64(statement, place, text.constData(), quint64(text.size()), SQLITE_TRANSIENT, SQLITE_UTF8);
    }
    }
}

QVariant read(sqlite3_stmt *statement, int column)
{
    switch (sqlite3_column_type(statement, column)) {
    case SQLITE_INTEGER:
        return qint64(sqlite3_column_int64(statement, column));
    case SQLITE_NULL:
        return {};
    default: {
        const auto *bytes = static_cast<const char *>(sqlite3_column_blob(statement, column));
        const QByteArray value(bytes, sqlite3_column_bytes(statement, column));
        return sqlite3_column_type(statement, column) == SQLITE_BLOB ? QVariant(value) : QVariant(QString::fromUtf8(value));
    }
    }
}

} // namespace

Database::Database(const QString &path)
{
    constexpr int patienceMs = 2000; // another program may be writing
    const int opened =
        sqlite3_open_v2(path.toUtf8().constData(), Out(m_handle), SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX, nullptr);
    keep(opened);
    if (!m_handle || opened != SQLITE_OK)
        return;
    sqlite3_busy_timeout(m_handle.get(), patienceMs);
    keep(sqlite3_db_config(m_handle.get(), SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr));
    value("PRAGMA journal_mode=WAL");
    run("PRAGMA synchronous=NORMAL");
    run("PRAGMA trusted_schema=OFF");
}

void Database::keep(int code)
{
    if (code == SQLITE_OK || m_code != SQLITE_OK)
        return;
    m_code = code & primaryCode;
    m_words = QString::fromUtf8(m_handle ? sqlite3_errmsg(m_handle.get()) : sqlite3_errstr(code));
}

void Database::run(const char *sql, const QVariantList &values)
{
    query(sql, values, [](const Row &) {});
}

void Database::query(const char *sql, const QVariantList &values, const std::function<void(const Row &)> &receive)
{
    if (!isOpen())
        return;
    Handle<sqlite3_stmt, sqlite3_finalize> statement;
    keep(sqlite3_prepare_v2(m_handle.get(), sql, -1, Out(statement), nullptr));
    for (int i = 0; i < values.size() && isOpen(); ++i)
        keep(bind(statement.get(), i + 1, values[i]));
    while (isOpen()) {
        const int step = sqlite3_step(statement.get());
        if (step == SQLITE_DONE)
            return;
        if (step != SQLITE_ROW) {
            keep(step);
            return;
        }
        Row row;
        for (int column = 0; column < sqlite3_column_count(statement.get()); ++column)
            row.append(read(statement.get(), column));
        receive(row);
    }
}

QVariant Database::value(const char *sql, const QVariantList &values)
{
    QVariant first;
    query(sql, values, [&first](const Row &row) { first = row.value(0); });
    return first;
}

Database::Transaction::Transaction(Database &database) : m_database(database)
{
    m_database.run("BEGIN IMMEDIATE");
    m_open = m_database.isOpen();
}

Database::Transaction::~Transaction()
{
    if (m_open) // also after a failure, which keeps run() from doing anything
        sqlite3_exec(m_database.m_handle.get(), "ROLLBACK", nullptr, nullptr, nullptr);
}

void Database::Transaction::commit()
{
    m_database.run("COMMIT");
    m_open = m_open && !m_database.isOpen();
}

} // namespace rd
