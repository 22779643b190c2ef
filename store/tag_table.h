// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"

namespace carnet {

struct Tag {
    TagId id;
    QString name;
    int colour = 0; ///< index into the theme's tag colours
    qint64 uses = 0; ///< records that carry it, the trash left out
};

/// Reads and writes the `tag` table. Database thread only; writing needs an open door.
class TagTable {
public:
    explicit TagTable(Database &db) : m_db(db) { }
    /// All of them by name.
    [[nodiscard]] Result<QList<Tag>> all();
    /// The tag whose folded name is that of `name`, made when there is none.
    [[nodiscard]] Result<TagId> findOrCreate(const QString &name);
    /// Every tag of that folded name, the oldest first.
    [[nodiscard]] Result<QList<TagId>> named(const QString &name);
    [[nodiscard]] Result<void> rename(TagId id, const QString &name);
    [[nodiscard]] Result<void> setColour(TagId id, int colour);

private:
    Database &m_db;
};

} // namespace carnet
