// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ids.h"
#include "core/result.h"
#include "core/uid.h"

#include <QByteArray>
#include <QDate>
#include <QString>

#include <optional>
#include <string_view>

struct sqlite3_stmt;

namespace carnet {

class Database;

/// A prepared statement, borrowed from its connection's cache and given back, reset and unbound, when it dies.
/// Values are bound in the order of the `?` of the SQL. Moves, never copies. Database thread only.
class Statement {
public:
    Statement(Statement &&other) noexcept;
    Statement &operator=(Statement &&) = delete;
    Statement(const Statement &) = delete;
    ~Statement();

    Statement &bind(qint64 value);
    Statement &bind(int value) { return bind(qint64{value}); }
    Statement &bind(bool value) { return bind(qint64{value ? 1 : 0}); }
    Statement &bind(double value);
    Statement &bind(const QString &value); ///< an empty text is bound as '', never as NULL
    Statement &bind(const QByteArray &value); ///< a BLOB
    Statement &bind(std::nullptr_t);
    Statement &bind(const Uid &value) { return bind(value.toBytes()); }
    Statement &bind(QDate value); ///< ISO text, or NULL when not valid
    template <typename Tag>
    Statement &bind(RowId<Tag> id)
    {
        return id.isValid() ? bind(id.value) : bind(nullptr);
    }
    template <typename T>
    Statement &bind(const std::optional<T> &value)
    {
        return value ? bind(*value) : bind(nullptr);
    }
    /// UTF-8 text that outlives the next step: not copied. For loops over many rows.
    Statement &bindUtf8(std::string_view value);
    Statement &bindBlobView(QByteArrayView value); ///< likewise, not copied

    /// One row further: true while there is a row. Refuses with Internal to change anything while no door is open
    /// (write_door.h).
    [[nodiscard]] Result<bool> step();
    /// Steps to the end, dropping rows, then resets, so that the same statement can be bound again.
    [[nodiscard]] Result<void> run();
    /// Back to the start with nothing bound.
    void reset();

    // Columns of the current row, 0-based.
    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] qint64 int64(int column) const;
    [[nodiscard]] int integer(int column) const { return static_cast<int>(int64(column)); }
    [[nodiscard]] double real(int column) const;
    [[nodiscard]] QString text(int column) const; ///< NULL reads as an empty text
    [[nodiscard]] QByteArray blob(int column) const;
    [[nodiscard]] std::string_view utf8(int column) const; ///< valid until the next step
    [[nodiscard]] QByteArrayView blobView(int column) const; ///< valid until the next step
    [[nodiscard]] QDate date(int column) const { return QDate::fromString(text(column), Qt::ISODate); }
    [[nodiscard]] Uid uid(int column) const { return Uid::fromBytes(blobView(column)).value_or(Uid{}); }
    template <typename Id>
    [[nodiscard]] Id id(int column) const
    {
        return Id{int64(column)};
    }

    [[nodiscard]] sqlite3_stmt *handle() const { return m_statement; }

private:
    friend class Database;
    Statement(Database &db, sqlite3_stmt *statement, bool cached);
    void bound(int code);

    Database *m_db;
    sqlite3_stmt *m_statement;
    int m_next = 1;
    int m_bindError = 0;
    bool m_cached;
};

} // namespace carnet
