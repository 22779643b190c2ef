// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/custom_field.h"
#include "store/database.h"

#include <QList>

namespace carnet {

/// Reads and writes the `custom_field` table: the user's own fields. Database thread only; writing needs an open door.
class CustomFieldTable {
public:
    explicit CustomFieldTable(Database &db) : m_db(db) { }

    /// Those of a kind of record, in the order in which they are shown.
    [[nodiscard]] Result<QList<CustomField>> all(RecordKind owner);
    /// Appends a field; a null uid is made here. Fails with AlreadyExists when the folded name is taken.
    [[nodiscard]] Result<CustomFieldId> insert(const CustomField &field, const Clock &clock);
    /// Changes name, type, choices and purpose. Fails with NotFound.
    [[nodiscard]] Result<void> update(const CustomField &field);
    /// Removes the field and all its values. Fails with NotFound.
    [[nodiscard]] Result<void> remove(CustomFieldId id);

private:
    Database &m_db;
};

} // namespace carnet
