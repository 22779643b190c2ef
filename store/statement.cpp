// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/statement.h"

#include "store/database.h"
#include "store/sqlite_setup.h"

#include <sqlite3.h>

#include <QStringEncoder>

#include <utility>

namespace carnet {

Statement::Statement(Database &db, sqlite3_stmt *statement, bool cached)
    : m_db(&db), m_statement(statement), m_cached(cached)
{
}

Statement::Statement(Statement &&other) noexcept
    : m_db(other.m_db), m_statement(std::exchange(other.m_statement, nullptr)), m_next(other.m_next),
      m_bindError(other.m_bindError), m_cached(other.m_cached)
{
}

Statement::~Statement()
{
    if (m_statement)
        m_db->giveBack(m_statement, m_cached);
}

void Statement::bound(int code)
{
    ++m_next;
    if (code != SQLITE_OK && m_bindError == SQLITE_OK)
        m_bindError = code;
}

Statement &Statement::bind(qint64 value)
{
    bound(sqlite3_bind_int64(m_statement, m_next, value));
    return *this;
}

Statement &Statement::bind(double value)
{
    bound(sqlite3_bind_double(m_statement, m_next, value));
    return *this;
}

Statement &Statement::bind(const QString &value)
{
    if (value.isEmpty()) {
        bound(sqlite3_bind_text(m_statement, m_next, "", 0, SQLITE_STATIC));
        return *this;
    }
    // Straight into memory that SQLite takes over: one allocation for each value of a bulk load.
    QStringEncoder encoder(QStringEncoder::Utf8);
    auto *utf8 = static_cast<char *>(
        sqlite3_malloc64(static_cast<sqlite3_uint64>(encoder.requiredSpace(value.size()))));
    if (!utf8) {
        bound(SQLITE_NOMEM);
        return *this;
    }
    const char *end = encoder.appendToBuffer(utf8, value);
    bound(sqlite3_bind_text64(m_statement, m_next, utf8, static_cast<sqlite3_uint64>(end - utf8),
                              sqlite3_free, SQLITE_UTF8));
    return *this;
}

Statement &Statement::bind(const QByteArray &value)
{
    // A null pointer would bind NULL; an empty BLOB is a value.
    bound(sqlite3_bind_blob(m_statement, m_next, value.isEmpty() ? "" : value.constData(),
                            static_cast<int>(value.size()), SQLITE_TRANSIENT));
    return *this;
}

Statement &Statement::bind(std::nullptr_t)
{
    bound(sqlite3_bind_null(m_statement, m_next));
    return *this;
}

Statement &Statement::bind(QDate value)
{
    return value.isValid() ? bind(value.toString(Qt::ISODate)) : bind(nullptr);
}

Statement &Statement::bindUtf8(std::string_view value)
{
    bound(sqlite3_bind_text(m_statement, m_next, value.empty() ? "" : value.data(),
                            static_cast<int>(value.size()), SQLITE_STATIC));
    return *this;
}

Statement &Statement::bindBlobView(QByteArrayView value)
{
    bound(sqlite3_bind_blob(m_statement, m_next, value.isEmpty() ? "" : value.data(),
                            static_cast<int>(value.size()), SQLITE_STATIC));
    return *this;
}

Result<bool> Statement::step()
{
    m_db->assertThread();
    if (m_bindError != SQLITE_OK)
        return fail(sqliteError(nullptr, m_bindError));
    if (!m_db->hasOpenDoor() && !sqlite3_stmt_readonly(m_statement))
        return fail(ErrorCode::Internal, QStringLiteral("a write outside the doors"));
    switch (const int code = sqlite3_step(m_statement)) {
    case SQLITE_ROW:
        return true;
    case SQLITE_DONE:
        return false;
    default:
        return fail(sqliteError(m_db->handle(), code));
    }
}

Result<void> Statement::run()
{
    for (;;) {
        const Result<bool> row = step();
        if (row && *row)
            continue;
        reset();
        if (!row)
            return fail(row.error());
        return {};
    }
}

void Statement::reset()
{
    sqlite3_reset(m_statement);
    sqlite3_clear_bindings(m_statement);
    m_next = 1;
    m_bindError = SQLITE_OK;
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

qint64 Statement::int64(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

double Statement::real(int column) const
{
    return sqlite3_column_double(m_statement, column);
}

std::string_view Statement::utf8(int column) const
{
    const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
    return text ? std::string_view(text, static_cast<size_t>(sqlite3_column_bytes(m_statement, column)))
                : std::string_view();
}

QString Statement::text(int column) const
{
    const std::string_view view = utf8(column);
    return QString::fromUtf8(view.data(), static_cast<qsizetype>(view.size()));
}

QByteArrayView Statement::blobView(int column) const
{
    const void *bytes = sqlite3_column_blob(m_statement, column);
    return {static_cast<const char *>(bytes), sqlite3_column_bytes(m_statement, column)};
}

QByteArray Statement::blob(int column) const
{
    return blobView(column).toByteArray();
}

} // namespace carnet
