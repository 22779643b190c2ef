// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/platform.h"
#include "core/result.h"
#include "core/secret_bytes.h"
#include "store/statement.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <array>
#include <atomic>
#include <memory>
#include <string_view>

struct sqlite3;
struct sqlite3_stmt;
class QThread;

namespace carnet {

class NameOrder;
class WriteDoor;

/// The 16 bytes in clear at the start of a carnet, which are also SQLCipher's salt (carnet_header.h).
using HeaderBytes = std::array<unsigned char, 16>;

/// What SQLCipher needs to open a file: 32 secret bytes and the file's own first 16 bytes.
struct RawKey {
    SecretBytes key; ///< 32 bytes
    HeaderBytes header{};
    [[nodiscard]] RawKey clone() const { return {key.clone(), header}; }
};

/// One connection to one encrypted file. Lives on the thread that opened it; every call from another thread stops the
/// program, in every build. All PRAGMAs stand in database.cpp.
class Database {
public:
    enum class Access {
        ReadWrite, ///< the file must exist
        ReadOnly, ///< for lists and search beside the writer
        Create, ///< a new carnet: the file must be there and empty
        CopyTarget, ///< there and empty too: to be filled by a copy of all pages, without a journal
    };

    /// Opens `path` and proves it by reading page 1. Fails with NotFound, Corrupt (page 1 does not open with this key:
    /// the caller, who knows whether the key is right, says WrongKey), ReadOnly, Io, Internal (a plain SQLite was linked).
    [[nodiscard]] static Result<std::unique_ptr<Database>> open(const QString &path, const RawKey &key,
                                                                Access access);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    /// A prepared statement for `sql`, which must be one statement and a constant of the program (the cache is keyed by
    /// its text). Fails with Internal.
    [[nodiscard]] Result<Statement> statement(std::string_view sql);
    /// Runs several statements without results. Door rules apply.
    [[nodiscard]] Result<void> execute(std::string_view sql);
    /// The first column of the first row as a number; NotFound when there is no row.
    [[nodiscard]] Result<qint64> number(std::string_view sql);
    [[nodiscard]] Result<QString> text(std::string_view sql);

    [[nodiscard]] qint64 lastInsertId() const;
    [[nodiscard]] qint64 changes() const; ///< rows changed by the last statement
    [[nodiscard]] bool inTransaction() const;
    /// Whether the transaction that is open has begun to write: what is read now may yet be taken back.
    [[nodiscard]] bool isWriting() const;
    /// Makes the statement that runs now fail with Cancelled. The one call allowed from any thread.
    void interrupt();
    /// Moves the WAL into the file and empties it. Fails with Busy while a reader is in the way.
    [[nodiscard]] Result<void> checkpointTruncate();
    [[nodiscard]] Result<int> schemaVersion(); ///< `user_version`; 0 in an empty file
    [[nodiscard]] Result<void> setSchemaVersion(int version); ///< needs an open door
    /// Ends WAL: the file alone is then all of it. Fails with Busy while any other connection has it open.
    [[nodiscard]] Result<void> leaveWal();
    /// Writes page 1 anew, with the first 16 bytes this connection was opened by, and moves it into the file: how a header
    /// that was damaged on the disk is put right.
    [[nodiscard]] Result<void> rewriteHeader();

    [[nodiscard]] Result<qint64> applicationId(); ///< kApplicationId in every carnet
    /// What the ciphers' own seal of each page says: a line for each bad page. False alarms while a WAL is live, so
    /// checkpoint first.
    [[nodiscard]] Result<QStringList> sealProblems();
    enum class Depth { Quick, Full };
    /// SQLite's own check of its structure, at most 100 lines; Full compares the indexes with their tables as well.
    [[nodiscard]] Result<QStringList> structureProblems(Depth depth);
    /// Rows whose foreign key leads nowhere, as "table -> parent (count)".
    [[nodiscard]] Result<QStringList> foreignKeyProblems();

    /// SQLite's page cache: 64 MB, and more during a bulk load. In KiB.
    [[nodiscard]] Result<void> setCacheKiB(int kib);

    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] bool isReadOnly() const { return m_access == Access::ReadOnly; }
    [[nodiscard]] sqlite3 *handle() const { return m_handle; }
    /// What this connection holds in memory of the alphabetical orders.
    [[nodiscard]] NameOrder &nameOrder() { return *m_nameOrder; }
    /// Fails with Replaced when the path no longer means the file that was opened.
    [[nodiscard]] Result<void> checkSameFile() const;

    void assertThread() const;
    [[nodiscard]] bool hasOpenDoor() const { return m_openDoors > 0; }
    /// Drops all cached statements, as before a schema change or a backup.
    void clearStatementCache();

private:
    friend class Statement;
    friend class WriteDoor;
    Database(QString path, Access access);
    Result<void> configure(const RawKey &key);
    Result<void> pragma(const char *sql, const char *expected = nullptr);
    Result<QStringList> lines(std::string_view sql);
    void giveBack(sqlite3_stmt *statement, bool cached);

    QString m_path;
    Access m_access;
    sqlite3 *m_handle = nullptr;
    QThread *m_thread;
    platform::FileIdentity m_identity;
    int m_openDoors = 0;
    struct CachedStatement {
        sqlite3_stmt *statement = nullptr;
        bool inUse = false;
    };
    QHash<QByteArray, CachedStatement> m_cache; ///< by the text that was asked for
    QHash<sqlite3_stmt *, QByteArray> m_cachedText;
    std::unique_ptr<NameOrder> m_nameOrder;
};

} // namespace carnet
