// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/database.h"

#include "store/carnet_header.h"
#include "store/name_order.h"
#include "store/sqlite_setup.h"
#include "store/write_door.h"

#include <openssl/crypto.h>
#include <sodium.h>
#include <sqlite3.h>

#include <QFileInfo>
#include <QMap>
#include <QThread>

namespace carnet {

namespace {

/// SQLCipher's raw key text: x'<64 hex of the key><32 hex of the salt>', exactly 99 bytes. A malformed one would be
/// taken in silence for a passphrase, so its form is asserted here and nowhere else.
SecretBytes rawKeyText(const RawKey &key)
{
    constexpr size_t kSize = 99;
    SecretBytes text(kSize + 1); // sodium_bin2hex writes a final NUL
    auto *out = reinterpret_cast<char *>(text.data());
    out[0] = 'x';
    out[1] = '\'';
    sodium_bin2hex(out + 2, 65, key.key.data(), 32);
    sodium_bin2hex(out + 66, 33, key.header.data(), key.header.size());
    out[98] = '\'';
    text.truncate(kSize);
    if (key.key.size() != 32 || std::memchr(text.data(), 0, text.size()))
        qFatal("raw key of the wrong form");
    return text;
}

/// Refuses what no part of the program may do, whatever SQL reaches it: re-key the live file (it can lose it: see
/// docs/file-format.md) or attach another one.
int authorize(void *, int action, const char *first, const char *, const char *, const char *)
{
    if (action == SQLITE_PRAGMA && first
        && (sqlite3_stricmp(first, "rekey") == 0 || sqlite3_stricmp(first, "hexrekey") == 0
            || sqlite3_stricmp(first, "key") == 0))
        return SQLITE_DENY;
    if (action == SQLITE_ATTACH && !(first && *first == '\0')) // VACUUM attaches '' to itself
        return SQLITE_DENY;
    return SQLITE_OK;
}

} // namespace

WriteDoor::WriteDoor(Database &db) : m_db(db)
{
    ++m_db.m_openDoors;
}

WriteDoor::~WriteDoor()
{
    --m_db.m_openDoors;
}

Database::Database(QString path, Access access)
    : m_path(std::move(path)), m_access(access), m_thread(QThread::currentThread()),
      m_nameOrder(std::make_unique<NameOrder>())
{
}

Result<std::unique_ptr<Database>> Database::open(const QString &path, const RawKey &key, Access access)
{
    CARNET_TRY(initializeSqlite());
    std::unique_ptr<Database> db(new Database(path, access));
    int flags = SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE | SQLITE_OPEN_NOFOLLOW;
    flags |= access == Access::ReadOnly ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE;
    const QByteArray name =
        QFileInfo(path).canonicalFilePath().toUtf8(); // links are followed here, once, knowingly
    if (name.isEmpty())
        return fail(ErrorCode::NotFound, QStringLiteral("file"), {QFileInfo(path).fileName()});
    const int code = sqlite3_open_v2(name.constData(), &db->m_handle, flags, nullptr);
    if (code != SQLITE_OK)
        return fail(sqliteError(db->m_handle, code));
    CARNET_TRY(db->configure(key));
    CARNET_TRY_ASSIGN(db->m_identity, platform::fileIdentity(path));
    return db;
}

Database::~Database()
{
    assertThread();
    clearStatementCache();
    sqlite3_close(m_handle);
    // OpenSSL keeps a random generator for each thread that used it and frees it in the thread's last moments: after
    // QThread::wait() has returned, so perhaps after the program has ended. Freed here it is made anew when needed.
    OPENSSL_thread_stop();
}

/// The opening of every connection: this order, each answer read back, each line with its reason.
Result<void> Database::configure(const RawKey &key)
{
    WriteDoor door(*this);
    // A wrong key would print on stderr.
    CARNET_TRY(pragma("PRAGMA cipher_log_level = NONE"));
    {
        const SecretBytes text = rawKeyText(key);
        const int code = sqlite3_key_v2(m_handle, "main", text.data(), static_cast<int>(text.size()));
        if (code != SQLITE_OK)
            return fail(sqliteError(m_handle, code));
    }
    // A plain SQLite answers nothing here, and would write the file in clear.
    const Result<QString> version = this->text("PRAGMA cipher_version");
    if (!version || version->isEmpty())
        return fail(ErrorCode::Internal, QStringLiteral("SQLCipher is not there"));
    // Page 1 at once: it opens with this key or it does not.
    CARNET_TRY(number("SELECT count(*) FROM sqlite_schema"));
    sqlite3_set_authorizer(m_handle, authorize, nullptr);
    sqlite3_busy_timeout(m_handle, 5000);
    CARNET_TRY(pragma("PRAGMA foreign_keys = ON"));
    CARNET_TRY(pragma("PRAGMA trusted_schema = OFF")); // a file sent by mail runs nothing of its own
    CARNET_TRY(pragma("PRAGMA temp_store = MEMORY")); // nothing in clear on the disk
    CARNET_TRY(setCacheKiB(64 * 1024));
    if (m_access == Access::CopyTarget) {
        // Before DEFENSIVE, under which it would answer as if it were done and change nothing.
        CARNET_TRY(pragma("PRAGMA journal_mode = OFF", "off"));
        CARNET_TRY(pragma("PRAGMA synchronous = FULL"));
    } else if (m_access != Access::ReadOnly) {
        if (m_access == Access::Create)
            CARNET_TRY(
                execute(QStringLiteral("PRAGMA application_id = %1").arg(kApplicationId).toStdString()));
        CARNET_TRY(pragma("PRAGMA journal_mode = WAL", "wal"));
        CARNET_TRY(pragma("PRAGMA synchronous = FULL")); // a power cut loses no acknowledged commit
        CARNET_TRY(pragma("PRAGMA secure_delete = ON", "1")); // an erased person leaves no bytes behind
        CARNET_TRY(pragma("PRAGMA wal_autocheckpoint = 4000"));
    }
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    return {};
}

Result<void> Database::pragma(const char *sql, const char *expected)
{
    CARNET_TRY_ASSIGN(Statement st, statement(sql));
    CARNET_TRY_ASSIGN(const bool row, st.step());
    if (expected && (!row || st.text(0) != QLatin1String(expected)))
        return fail(ErrorCode::Internal, QStringLiteral("%1 was not taken").arg(QLatin1String(sql)));
    return {};
}

Result<Statement> Database::statement(std::string_view sql)
{
    assertThread();
    const QByteArray name = QByteArray::fromRawData(sql.data(), static_cast<qsizetype>(sql.size()));
    const auto known = m_cache.find(name);
    if (known != m_cache.end() && !known->inUse) {
        known->inUse = true;
        return Statement(*this, known->statement, true);
    }
    sqlite3_stmt *prepared = nullptr;
    const bool cache = known == m_cache.end();
    const int code = sqlite3_prepare_v3(m_handle, sql.data(), static_cast<int>(sql.size()),
                                        cache ? SQLITE_PREPARE_PERSISTENT : 0, &prepared, nullptr);
    if (code != SQLITE_OK)
        return fail(sqliteError(m_handle, code));
    if (!prepared)
        return fail(ErrorCode::Internal, QStringLiteral("empty statement"));
    if (cache) {
        const QByteArray text(sql.data(), static_cast<qsizetype>(sql.size()));
        m_cache.insert(text, {prepared, true});
        m_cachedText.insert(prepared, text);
    }
    return Statement(*this, prepared, cache);
}

void Database::giveBack(sqlite3_stmt *statement, bool cached)
{
    const auto text = cached ? m_cachedText.constFind(statement) : m_cachedText.constEnd();
    if (text == m_cachedText.constEnd()) { // never cached, or the cache was cleared meanwhile
        sqlite3_finalize(statement);
        return;
    }
    sqlite3_reset(statement);
    sqlite3_clear_bindings(statement);
    m_cache[*text].inUse = false;
}

void Database::clearStatementCache()
{
    for (const CachedStatement &cached : std::as_const(m_cache)) {
        if (!cached.inUse) // one in use is finalized when it is given back
            sqlite3_finalize(cached.statement);
    }
    m_cache.clear();
    m_cachedText.clear();
}

Result<void> Database::execute(std::string_view sql)
{
    assertThread();
    const char *rest = sql.data();
    const char *end = sql.data() + sql.size();
    while (rest < end) {
        sqlite3_stmt *prepared = nullptr;
        const char *tail = nullptr;
        const int code =
            sqlite3_prepare_v3(m_handle, rest, static_cast<int>(end - rest), 0, &prepared, &tail);
        if (code != SQLITE_OK)
            return fail(sqliteError(m_handle, code));
        rest = tail;
        if (!prepared) // white space or a comment at the end
            continue;
        Statement st(*this, prepared, false);
        CARNET_TRY(st.run());
    }
    return {};
}

Result<qint64> Database::number(std::string_view sql)
{
    CARNET_TRY_ASSIGN(Statement st, statement(sql));
    CARNET_TRY_ASSIGN(const bool row, st.step());
    if (!row)
        return fail(ErrorCode::NotFound);
    return st.int64(0);
}

Result<QString> Database::text(std::string_view sql)
{
    CARNET_TRY_ASSIGN(Statement st, statement(sql));
    CARNET_TRY_ASSIGN(const bool row, st.step());
    if (!row)
        return fail(ErrorCode::NotFound);
    return st.text(0);
}

qint64 Database::lastInsertId() const
{
    return sqlite3_last_insert_rowid(m_handle);
}

qint64 Database::changes() const
{
    return sqlite3_changes64(m_handle);
}

bool Database::inTransaction() const
{
    return sqlite3_get_autocommit(m_handle) == 0;
}

bool Database::isWriting() const
{
    return sqlite3_txn_state(m_handle, "main") == SQLITE_TXN_WRITE;
}

void Database::interrupt()
{
    sqlite3_interrupt(m_handle);
}

Result<void> Database::checkpointTruncate()
{
    WriteDoor door(*this);
    CARNET_TRY_ASSIGN(Statement st, statement("PRAGMA wal_checkpoint(TRUNCATE)"));
    CARNET_TRY_ASSIGN(const bool row, st.step());
    if (!row || st.int64(0) != 0)
        return fail(ErrorCode::Busy, QStringLiteral("checkpoint"));
    return {};
}

Result<int> Database::schemaVersion()
{
    return number("PRAGMA user_version").map([](qint64 version) { return static_cast<int>(version); });
}

Result<void> Database::setSchemaVersion(int version)
{
    return execute(QStringLiteral("PRAGMA user_version = %1").arg(version).toStdString());
}

Result<void> Database::leaveWal()
{
    WriteDoor door(*this);
    clearStatementCache();
    CARNET_TRY(number(
        "SELECT count(*) FROM sqlite_schema")); // SQLite learns from page 1 that there is a WAL to leave
    CARNET_TRY_ASSIGN(Statement st, statement("PRAGMA journal_mode = DELETE"));
    CARNET_TRY_ASSIGN(const bool row, st.step());
    if (!row || st.text(0) != QLatin1String("delete"))
        return fail(ErrorCode::Busy, QStringLiteral("still open elsewhere"));
    return {};
}

Result<void> Database::rewriteHeader()
{
    WriteDoor door(*this);
    CARNET_TRY_ASSIGN(const int version, schemaVersion());
    CARNET_TRY(setSchemaVersion(version)); // dirties page 1
    return checkpointTruncate();
}

Result<qint64> Database::applicationId()
{
    return number("PRAGMA application_id");
}

Result<QStringList> Database::sealProblems()
{
    return lines("PRAGMA cipher_integrity_check");
}

Result<QStringList> Database::structureProblems(Depth depth)
{
    CARNET_TRY_ASSIGN(QStringList found,
                      lines(depth == Depth::Quick ? "PRAGMA quick_check" : "PRAGMA integrity_check"));
    if (found == QStringList{QStringLiteral("ok")})
        found.clear();
    return found;
}

Result<QStringList> Database::foreignKeyProblems()
{
    CARNET_TRY_ASSIGN(Statement st, statement("PRAGMA foreign_key_check"));
    QMap<QString, int> counts;
    for (;;) {
        CARNET_TRY_ASSIGN(const bool row, st.step());
        if (!row)
            break;
        ++counts[st.text(0) + QLatin1String(" -> ") + st.text(2)];
    }
    QStringList found;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        found.append(QStringLiteral("%1 (%2)").arg(it.key()).arg(it.value()));
    return found;
}

Result<QStringList> Database::lines(std::string_view sql)
{
    CARNET_TRY_ASSIGN(Statement st, statement(sql));
    QStringList found;
    for (;;) {
        CARNET_TRY_ASSIGN(const bool row, st.step());
        if (!row)
            return found;
        found.append(st.text(0));
    }
}

Result<void> Database::setCacheKiB(int kib)
{
    return execute(QStringLiteral("PRAGMA cache_size = -%1").arg(kib).toStdString());
}

Result<void> Database::checkSameFile() const
{
    const Result<platform::FileIdentity> now = platform::fileIdentity(m_path);
    if (!now || *now != m_identity)
        return fail(ErrorCode::Replaced);
    return {};
}

void Database::assertThread() const
{
    if (QThread::currentThread() != m_thread)
        qFatal("a database connection was used from another thread than its own");
}

} // namespace carnet
