// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record_parts.h"
#include "core/uid.h"
#include "store/database.h"

#include <span>
#include <vector>

namespace carnet {

enum class ListScope {
    Active, ///< neither archived nor in the trash
    NotTrashed, ///< archived ones too
    Archived,
    Trash,
};

struct TagChip {
    QString name;
    int colour = 0;
    friend bool operator==(const TagChip &, const TagChip &) = default;
};

/// What a list shows of one record.
struct RecordRow {
    qint64 id = 0;
    Uid uid;
    RecordKind kind = RecordKind::Contact;
    QString name; ///< as shown; never empty while the record has a name, a company, an email or a phone
    QString job;
    QString company;
    QString town; ///< the person's, else the company's
    QList<TagChip> tags;
    Relation relation = Relation::None;
    QDate lastContactOn;
    QString phone; ///< the primary one as typed; mobile before fixed
    QString email;
    bool archived = false;
    int toCheck = 0; ///< fields that wait for a look
    friend bool operator==(const RecordRow &, const RecordRow &) = default;
};

/// Lists are "ids first, rows by id": the exact count at once, stable under edits, no OFFSET. Any connection.
/// All ids of a scope in alphabetical order.
[[nodiscard]] Result<std::vector<qint64>> idsByName(Database &db, RecordKind kind, ListScope scope);
/// The rows of these ids, in their order; an id whose record is gone is left out.
[[nodiscard]] Result<std::vector<RecordRow>> rowsById(Database &db, RecordKind kind,
                                                      std::span<const qint64> ids);

} // namespace carnet
