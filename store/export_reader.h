// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/export_table.h"
#include "store/record_json.h"

#include <QJsonArray>

namespace carnet {

// What a record that leaves the carnet needs besides its own tables. Database thread only.

[[nodiscard]] Result<RecordNames> recordNames(Database &db);
/// The oldest first.
[[nodiscard]] Result<QList<ConsentEvent>> consentEvents(Database &db, ContactId id);
/// The documents of a record, their bytes in base64.
[[nodiscard]] Result<QJsonArray> documentsJson(Database &db, RecordKind kind, qint64 id);

} // namespace carnet
