// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/custom_field.h"
#include "store/database.h"
#include "store/record_json.h"

#include <QJsonArray>

namespace carnet {

// What a record that leaves the carnet needs besides its own tables. Database thread only.

[[nodiscard]] Result<RecordNames> recordNames(Database &db);
/// The oldest first.
[[nodiscard]] Result<QList<ConsentEvent>> consentEvents(Database &db, ContactId id);

/// The small tables that records refer to, read once. The names of companies take about 150 bytes each.
struct ExportLists {
    struct Company {
        QByteArray uid;
        QByteArray name; ///< UTF-8
    };
    RecordNames names;
    QStringList tags; ///< in alphabetical order
    QHash<qint64, int> tagPlaces; ///< by id
    QHash<qint64, Company> companies; ///< for contacts; else empty
};
[[nodiscard]] Result<ExportLists> exportLists(Database &db, RecordKind kind);

} // namespace carnet
