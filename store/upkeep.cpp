// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/upkeep.h"

#include "store/maintenance.h"
#include "store/setting_table.h"
#include "store/undo_log.h"

namespace carnet {

namespace {

constexpr qint64 kCommandsBetweenTrims = 64;

Result<bool> trimUndoIfDue(Database &db, const Clock &clock, Maintenance &maintenance)
{
    SettingTable settings(db);
    CARNET_TRY_ASSIGN(const qint64 last, db.number("SELECT coalesce(max(n), 0) FROM undo"));
    CARNET_TRY_ASSIGN(const qint64 trimmed, settings.number(SettingTable::kUndoTrimmed, 0));
    if (last - trimmed < kCommandsBetweenTrims)
        return false;
    CARNET_TRY(maintenance.inTransaction([&]() -> Result<void> {
        CARNET_TRY(UndoLog(db).trim(clock));
        return settings.set(SettingTable::kUndoTrimmed, last);
    }));
    return true;
}

} // namespace

Result<bool> doUpkeep(Database &db, const Clock &clock)
{
    Maintenance maintenance(db);
    CARNET_TRY_ASSIGN(const bool merged, maintenance.mergeSearchIndexIfDue());
    CARNET_TRY_ASSIGN(const bool trimmed, trimUndoIfDue(db, clock, maintenance));
    return merged || trimmed;
}

} // namespace carnet
