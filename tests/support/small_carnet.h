// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/carnet_file.h"
#include "tests/support/fast_key.h"

#include <sqlite3.h>

#include <QMap>

namespace carnet::test {

inline constexpr int kSmallSchema = 1;

/// SQL past the doors, for tests that need a few rows and no gateway.
inline Result<void> rawExec(Database &db, const char *sql)
{
    if (sqlite3_exec(db.handle(), sql, nullptr, nullptr, nullptr) != SQLITE_OK)
        return fail(ErrorCode::Internal, QString::fromUtf8(sqlite3_errmsg(db.handle())));
    return {};
}

/// A tiny schema: rows, the table of key periods, and a counter that plays the journal's part.
inline Result<void> fillSmall(Database &db)
{
    return rawExec(db,
                   "BEGIN;"
                   "CREATE TABLE person (id INTEGER PRIMARY KEY, name TEXT NOT NULL) STRICT;"
                   "CREATE TABLE key_period (header BLOB PRIMARY KEY, from_at INTEGER NOT NULL, to_at "
                   "INTEGER) STRICT, WITHOUT ROWID;"
                   "CREATE TABLE mark (id BLOB NOT NULL, n INTEGER NOT NULL) STRICT;"
                   "INSERT INTO mark VALUES (randomblob(16), 1);"
                   "INSERT INTO person (name) WITH RECURSIVE r(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM r "
                   "WHERE i < 400)"
                   "  SELECT 'Personne ' || i || hex(randomblob(100)) FROM r;"
                   "PRAGMA user_version = 1;"
                   "COMMIT");
}

inline Result<CarnetMark> readSmallMark(Database &db)
{
    CARNET_TRY_ASSIGN(Statement st, db.statement("SELECT id, n FROM mark"));
    CARNET_TRY_ASSIGN(const bool row, st.step());
    if (!row)
        return fail(ErrorCode::Corrupt);
    return CarnetMark{st.blob(0), st.int64(1)};
}

/// One commit as the program would make it: a row, and one more on the counter.
inline Result<void> addPerson(Database &db, const char *name)
{
    return rawExec(db,
                   QByteArray(QByteArray("BEGIN IMMEDIATE; INSERT INTO person (name) VALUES ('") + name
                              + "'); UPDATE mark SET n = n + 1; COMMIT")
                       .constData());
}

/// What the settings would remember.
class FakeLastSeen : public LastSeen {
public:
    std::optional<qint64> commitsOf(const QByteArray &id) const override
    {
        return commits.contains(id) ? std::optional(commits[id]) : std::nullopt;
    }
    void rememberCommits(const CarnetMark &mark) override { commits[mark.id] = mark.commits; }
    std::optional<HeaderBytes> headerAt(const QString &path) const override
    {
        return headers.contains(path) ? std::optional(headers[path]) : std::nullopt;
    }
    void rememberHeader(const QString &path, const HeaderBytes &header) override { headers[path] = header; }

    QMap<QByteArray, qint64> commits;
    QMap<QString, HeaderBytes> headers;
};

inline OpenOptions smallOptions(LastSeen *lastSeen = nullptr)
{
    OpenOptions options;
    options.newestSchema = kSmallSchema;
    options.readMark = readSmallMark;
    options.lastSeen = lastSeen;
    options.derive = fastKey;
    return options;
}

inline SecretBytes phrase(const char *text = "sept mots que vous retiendrez")
{
    return SecretBytes::copyOf(text);
}

inline Result<OpenCarnet> createSmall(const QString &path, const char *text = "sept mots que vous retiendrez")
{
    CreateOptions options;
    options.fill = fillSmall;
    options.newestSchema = kSmallSchema;
    options.derive = fastKey;
    return createCarnet(path, phrase(text), options);
}

} // namespace carnet::test
