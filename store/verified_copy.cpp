// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/verified_copy.h"

#include "store/file_inspection.h"
#include "store/file_names.h"
#include "store/snapshot.h"
#include "store/sqlite_setup.h"

#include <sqlite3.h>

#include <QFileInfo>

#include <numeric>

namespace carnet {

namespace {

constexpr int kPagesPerStep = 512;

/// What must be the same on both sides.
struct Content {
    qint64 applicationId = 0;
    int schemaVersion = 0;
    QMap<QString, qint64> rows;
    friend bool operator==(const Content &, const Content &) = default;
};

Result<Content> contentOf(Database &db)
{
    Content content;
    CARNET_TRY_ASSIGN(content.applicationId, db.applicationId());
    CARNET_TRY_ASSIGN(content.schemaVersion, db.schemaVersion());
    CARNET_TRY_ASSIGN(content.rows, countRows(db));
    return content;
}

Result<void> copyPages(Database &source, Database &target, const CopyProgress &progress)
{
    sqlite3_backup *backup = sqlite3_backup_init(target.handle(), "main", source.handle(), "main");
    if (!backup)
        return fail(sqliteError(target.handle(), sqlite3_errcode(target.handle())));
    int code = SQLITE_OK;
    bool stopped = false;
    while (code == SQLITE_OK && !stopped) {
        code = sqlite3_backup_step(backup, kPagesPerStep);
        const qint64 all = sqlite3_backup_pagecount(backup);
        stopped = progress && progress(all - sqlite3_backup_remaining(backup), all) == Go::Stop;
    }
    const int finished = sqlite3_backup_finish(backup);
    if (stopped)
        return fail(ErrorCode::Cancelled);
    if (code != SQLITE_DONE)
        return fail(sqliteError(nullptr, code));
    if (finished != SQLITE_OK)
        return fail(sqliteError(nullptr, finished));
    return {};
}

Result<void> prove(const QString &path, const KeyProof &proof, const Content &expected)
{
    CARNET_TRY_ASSIGN(const HeaderBytes header, readHeaderBytes(path));
    CARNET_TRY_ASSIGN(const RawKey key, proof(header));
    CARNET_TRY_ASSIGN(const auto db, Database::open(path, key, Database::Access::ReadOnly));
    CARNET_TRY_ASSIGN(const QStringList seals, db->sealProblems());
    CARNET_TRY_ASSIGN(const QStringList structure, db->structureProblems(Database::Depth::Quick));
    CARNET_TRY_ASSIGN(const Content found, contentOf(*db));
    if (!seals.isEmpty() || !structure.isEmpty() || found != expected)
        return fail(ErrorCode::Corrupt, QStringLiteral("the copy is not equal to its source"));
    return {};
}

Result<Content> fill(Database &source, const QString &path, const RawKey &key, const CopyProgress &progress)
{
    Snapshot snapshot(source);
    CARNET_TRY(snapshot.begin()); // the rows that are counted are those that are copied
    CARNET_TRY_ASSIGN(const Content content, contentOf(source));
    CARNET_TRY_ASSIGN(const auto target, Database::open(path, key, Database::Access::CopyTarget));
    CARNET_TRY(copyPages(source, *target, progress));
    CARNET_TRY(target->leaveWal()); // the copy is one file, which can be read where nothing can be written
    return content;
}

} // namespace

Result<QMap<QString, qint64>> countRows(Database &db)
{
    QStringList names;
    {
        CARNET_TRY_ASSIGN(Statement st,
                          db.statement("SELECT name FROM sqlite_schema WHERE type = 'table' "
                                       "AND sql NOT LIKE 'CREATE VIRTUAL%' ORDER BY name"));
        for (;;) {
            CARNET_TRY_ASSIGN(const bool row, st.step());
            if (!row)
                break;
            names.append(st.text(0));
        }
    }
    QMap<QString, qint64> rows;
    for (const QString &name : names) {
        QString quoted = name;
        quoted.replace(QLatin1Char('"'), QLatin1String("\"\""));
        CARNET_TRY_ASSIGN(rows[name],
                          db.number(QStringLiteral("SELECT count(*) FROM \"%1\"").arg(quoted).toStdString()));
    }
    return rows;
}

Result<CopyReport> copyVerified(Database &source, const QString &path, const RawKey &key,
                                const KeyProof &proof, const CopyProgress &progress)
{
    CARNET_TRY(platform::createPrivateFile(path));
    const auto work = [&]() -> Result<CopyReport> {
        CARNET_TRY_ASSIGN(const Content content, fill(source, path, key, progress));
        CARNET_TRY(platform::syncFile(path));
        CARNET_TRY(prove(path, proof, content));
        CARNET_TRY(platform::syncFolder(QFileInfo(path).absolutePath()));
        return CopyReport{QFileInfo(path).size(),
                          std::accumulate(content.rows.begin(), content.rows.end(), qint64{0})};
    };
    Result<CopyReport> report = work();
    if (!report)
        removeWithSideFiles(path);
    return report;
}

Result<CopyReport> copyVerified(Database &source, const QString &path, const RawKey &key,
                                const CopyProgress &progress)
{
    const KeyProof same = [&](const HeaderBytes &onDisk) -> Result<RawKey> {
        if (onDisk != key.header)
            return fail(ErrorCode::Corrupt, QStringLiteral("the copy has other first bytes"));
        return key.clone();
    };
    return copyVerified(source, path, key, same, progress);
}

} // namespace carnet
