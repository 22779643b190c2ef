// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sqlite_setup.h"

#include <sodium.h>
#include <sqlite3.h>

#include <cstring>
#include <mutex>

namespace carnet {

namespace {

sqlite3_mem_methods g_plainMethods;

void *wipingMalloc(int size)
{
    return g_plainMethods.xMalloc(size);
}

void wipingFree(void *block)
{
    if (!block)
        return;
    sodium_memzero(block, static_cast<size_t>(g_plainMethods.xSize(block)));
    g_plainMethods.xFree(block);
}

// The plain realloc may move the block and leave the old bytes behind, so it is done by hand.
void *wipingRealloc(void *block, int size)
{
    const int oldSize = g_plainMethods.xSize(block);
    if (size <= oldSize && size > oldSize / 2)
        return block;
    void *moved = g_plainMethods.xMalloc(size);
    if (!moved)
        return nullptr;
    std::memcpy(moved, block, static_cast<size_t>(std::min(oldSize, size)));
    wipingFree(block);
    return moved;
}

Result<void> setUp()
{
    if (sqlite3_libversion_number() < 3051003)
        return fail(ErrorCode::Internal,
                    QStringLiteral("SQLite too old: %1").arg(sqlite3_libversion_number()));
    if (sqlite3_config(SQLITE_CONFIG_GETMALLOC, &g_plainMethods) != SQLITE_OK)
        return fail(ErrorCode::Internal, QStringLiteral("SQLite was used before it was set up"));
    sqlite3_mem_methods wiping = g_plainMethods;
    wiping.xMalloc = wipingMalloc;
    wiping.xFree = wipingFree;
    wiping.xRealloc = wipingRealloc;
    // Nobody asks how much memory SQLite has: counting it takes a lock at each allocation.
    if (sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0) != SQLITE_OK
        || sqlite3_config(SQLITE_CONFIG_MALLOC, &wiping) != SQLITE_OK || sqlite3_initialize() != SQLITE_OK)
        return fail(ErrorCode::Internal, QStringLiteral("SQLite could not be set up"));
    return {};
}

} // namespace

Result<void> initializeSqlite()
{
    static std::once_flag once;
    static Result<void> outcome;
    std::call_once(once, [] { outcome = setUp(); });
    return outcome;
}

Error sqliteError(sqlite3 *db, int code)
{
    const int extended = db ? sqlite3_extended_errcode(db) : code;
    QString detail = QStringLiteral("sqlite %1").arg((extended & 0xff) == (code & 0xff) ? extended : code);
    ErrorCode meaning = ErrorCode::Internal;
    switch (code & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        meaning = ErrorCode::Busy;
        break;
    case SQLITE_CONSTRAINT:
        meaning = ErrorCode::Constraint;
        break;
    case SQLITE_INTERRUPT:
        meaning = ErrorCode::Cancelled;
        break;
    case SQLITE_FULL:
        meaning = ErrorCode::DiskFull;
        break;
    case SQLITE_READONLY:
    case SQLITE_PERM:
        meaning = ErrorCode::ReadOnly;
        break;
    case SQLITE_CANTOPEN:
        meaning = ErrorCode::NotFound;
        break;
    case SQLITE_IOERR:
        meaning = extended == SQLITE_IOERR_SHORT_READ || extended == SQLITE_IOERR_CORRUPTFS
            ? ErrorCode::Corrupt
            : ErrorCode::Io;
        break;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
    case SQLITE_NOMEM: // after one bad page every statement of the connection says so (docs/reliability.md)
        meaning = ErrorCode::Corrupt;
        break;
    case SQLITE_TOOBIG:
        meaning = ErrorCode::InvalidInput;
        break;
    default:
        break;
    }
    if (db && (meaning == ErrorCode::Constraint || (code & 0xff) == SQLITE_ERROR)) {
        // These name tables and columns. FTS5 quotes the query, which may be a name, so its messages are left out.
        const QString message = QString::fromUtf8(sqlite3_errmsg(db));
        if (!message.startsWith(QLatin1String("fts5")))
            detail += QStringLiteral(": ") + message;
    }
    return {meaning, detail, {}};
}

} // namespace carnet
