// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/current_carnet.h"

#include "store/file_names.h"
#include "store/journal.h"
#include "store/migrator.h"
#include "store/setting_table.h"
#include "store/verified_copy.h"

namespace carnet {

CreateOptions currentCreation(const Clock &clock)
{
    CreateOptions options;
    options.newestSchema = currentSchemaVersion();
    options.fill = [clock](Database &db) { return migrate(db, clock); };
    options.clock = clock;
    return options;
}

OpenOptions currentOpening(LastSeen *lastSeen, const Clock &clock)
{
    OpenOptions options;
    options.newestSchema = currentSchemaVersion();
    options.migrate = [clock](Database &db, const RawKey &key) {
        return migrate(db, clock, [&]() -> Result<void> {
            CARNET_TRY(copyVerified(db, freeName(db.path(), QStringLiteral("avant-mise-a-jour")), key));
            return {};
        });
    };
    options.readMark = readMark;
    options.lastSeen = lastSeen;
    options.clock = clock;
    return options;
}

Result<CarnetMark> readMark(Database &db)
{
    CarnetMark mark;
    CARNET_TRY_ASSIGN(mark.id, SettingTable(db).bytes(SettingTable::kCarnetId));
    CARNET_TRY_ASSIGN(const Journal::Head head, Journal(db).head());
    mark.commits = head.n;
    return mark;
}

} // namespace carnet
