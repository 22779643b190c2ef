// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/migrations/all.h"
#include "tests/bench/stages.h"
#include "tests/support/test_key.h"

#include <sqlite3.h>

#include <QFile>

namespace carnet::bench {

namespace {

constexpr const char *kTables[] = {"company",     "contact",     "contact_point", "contact_address",
                                   "contact_tag", "contact_key", "contact_row"};

struct Close {
    void operator()(sqlite3 *db) const { sqlite3_close(db); }
};

QByteArray keyText(bool encrypted)
{
    const RawKey key = test::rawKey();
    const QByteArray hex = QByteArray(reinterpret_cast<const char *>(key.key.data()), 32).toHex()
        + QByteArray(reinterpret_cast<const char *>(key.header.data()), 16).toHex();
    return encrypted ? "x'" + hex + "'" : QByteArray();
}

} // namespace

/// Through SQLite's own interface, because a Database refuses to write a plain file: both sides run the same statements.
Result<void> stageCopy(const QString &file, const QString &out, bool encrypted)
{
    sqlite3 *raw = nullptr;
    QFile::remove(out);
    if (sqlite3_open(out.toUtf8().constData(), &raw) != SQLITE_OK)
        return fail(ErrorCode::Io);
    const std::unique_ptr<sqlite3, Close> db(raw);
    const QByteArray key = keyText(encrypted);
    if (encrypted)
        sqlite3_key_v2(raw, "main", key.constData(), static_cast<int>(key.size()));
    QByteArray sql = "PRAGMA journal_mode = WAL; PRAGMA cache_size = -65536;";
    for (const migrations::Migration &migration : migrations::kAll)
        sql += QByteArray(migration.sql.data(), static_cast<qsizetype>(migration.sql.size()));
    sql += "ATTACH DATABASE '" + file.toUtf8() + "' AS source KEY \"" + keyText(true) + "\"; BEGIN;";
    for (const char *table : kTables)
        sql += QByteArray("INSERT INTO main.") + table + " SELECT * FROM source." + table + ";";
    sql += "INSERT INTO main.search_index (rowid, name, org, points, town, note) "
           "SELECT 2 * contact_id, name, company, phone || ' ' || email, town, job FROM main.contact_row;";
    sql += "COMMIT; PRAGMA wal_checkpoint(TRUNCATE);";
    char *message = nullptr;
    const int code = sqlite3_exec(raw, sql.constData(), nullptr, nullptr, &message);
    const QString detail = QString::fromUtf8(message ? message : "");
    sqlite3_free(message);
    if (code != SQLITE_OK)
        return fail(ErrorCode::Internal, detail);
    return {};
}

} // namespace carnet::bench
