// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/migrator.h"

#include "core/uid.h"
#include "store/derive.h"
#include "store/maintenance.h"
#include "store/migrations/all.h"
#include "store/setting_table.h"

#include <sodium.h>

#include <iterator>

namespace carnet {

namespace {

QByteArray randomBytes(int size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    randombytes_buf(bytes.data(), static_cast<size_t>(size));
    return bytes;
}

/// What only a new file needs: its ids, its keys, its first member, an empty chain.
Result<void> seed(Database &db, const Clock &clock)
{
    SettingTable settings(db);
    CARNET_TRY(settings.set(SettingTable::kCarnetId, randomBytes(16)));
    CARNET_TRY(settings.set(SettingTable::kDeviceId, randomBytes(16)));
    CARNET_TRY(settings.set(SettingTable::kJournalChainId, randomBytes(16)));
    CARNET_TRY(settings.set(SettingTable::kJournalKey, randomBytes(32)));
    CARNET_TRY(settings.set(SettingTable::kOppositionKey, randomBytes(32)));
    CARNET_TRY(settings.set(SettingTable::kExportKey, randomBytes(32)));
    CARNET_TRY(settings.set(SettingTable::kDerivedVersion, derivedVersion()));
    const Uid member = Uid::make(clock);
    CARNET_TRY(settings.set(SettingTable::kMemberUid, member.toBytes()));
    CARNET_TRY_ASSIGN(Statement insert, db.statement("INSERT INTO member (uid, name) VALUES (?, '')"));
    CARNET_TRY(insert.bind(member).run());
    CARNET_TRY_ASSIGN(Statement head,
                      db.statement("INSERT INTO journal_head (id, n, hash) VALUES (1, 0, ?)"));
    return head.bind(QByteArray(32, '\0')).run();
}

Result<void> apply(Database &db, const migrations::Migration &migration, bool isFirst, const Clock &clock)
{
    Maintenance maintenance(db);
    return maintenance.inTransaction([&]() -> Result<void> {
        CARNET_TRY(db.execute(migration.sql));
        CARNET_TRY_ASSIGN(Statement broken, db.statement("PRAGMA foreign_key_check"));
        CARNET_TRY_ASSIGN(const bool anyBroken, broken.step());
        if (anyBroken)
            return fail(ErrorCode::Corrupt,
                        QStringLiteral("foreign keys after migration %1").arg(migration.version));
        if (isFirst)
            CARNET_TRY(seed(db, clock));
        return db.setSchemaVersion(migration.version);
    });
}

/// Derived data made by other rules (an older Carnet, another version of ICU) are made again: sort keys of
/// two versions must never be mixed.
Result<void> deriveAgain(Database &db)
{
    SettingTable settings(db);
    CARNET_TRY_ASSIGN(const QString version, settings.text(SettingTable::kDerivedVersion));
    if (version == derivedVersion())
        return {};
    Maintenance maintenance(db);
    return maintenance.inTransaction([&]() -> Result<void> {
        Derive derive(db);
        CARNET_TRY(derive.clear());
        CARNET_TRY(derive.everything());
        CARNET_TRY(maintenance.joinSearchIndexLater());
        return settings.set(SettingTable::kDerivedVersion, derivedVersion());
    });
}

} // namespace

int currentSchemaVersion()
{
    return std::rbegin(migrations::kAll)->version;
}

Result<void> migrate(Database &db, const Clock &clock, const std::function<Result<void>()> &backup)
{
    CARNET_TRY_ASSIGN(const int version, db.schemaVersion());
    if (version > currentSchemaVersion())
        return fail(ErrorCode::NewerFile, QStringLiteral("schema %1").arg(version),
                    {QString::number(version)});
    if (version > 0 && version < currentSchemaVersion() && backup)
        CARNET_TRY(backup());
    for (const migrations::Migration &migration : migrations::kAll) {
        if (migration.version > version)
            CARNET_TRY(apply(db, migration, migration.version == 1, clock));
    }
    if (version < currentSchemaVersion())
        db.clearStatementCache();
    return deriveAgain(db);
}

} // namespace carnet
