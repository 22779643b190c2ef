// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/custom_field.h"
#include "store/export_rows.h"
#include "store/record_json.h"

#include <vector>

namespace carnet {

// What a record that leaves the carnet needs besides its own tables. Database thread only.

[[nodiscard]] Result<RecordNames> recordNames(Database &db);
/// The oldest first.
[[nodiscard]] Result<QList<ConsentEvent>> consentEvents(Database &db, ContactId id);

/// The small tables that records refer to, read once. A company takes about 60 bytes.
struct ExportLists {
    struct Company {
        qint64 id = 0;
        Uid uid;
        std::string_view name; ///< UTF-8, in `texts`
    };
    RecordNames names;
    QStringList tags; ///< in alphabetical order
    QHash<qint64, int> tagPlaces; ///< by id
    std::vector<Company> companies; ///< by id; for contacts, else empty
    TextArena texts;

    [[nodiscard]] const Company *company(qint64 id) const; ///< null: none
};
[[nodiscard]] Result<ExportLists> exportLists(Database &db, RecordKind kind);

} // namespace carnet
