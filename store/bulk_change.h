// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record_parts.h"
#include "store/database.h"

#include <vector>

namespace carnet {

/// One change of many records of a kind, the same for each: what is so already is left alone. In the order of the ids, which
/// is how the rows lie. A record that is gone fails the whole with NotFound or Constraint. Database thread only; needs an open door
/// (a RecordedWrite).
class BulkChange {
public:
    BulkChange(Database &db, RecordKind kind, std::vector<qint64> ids);

    /// The tag of this name (compared folded) is made where there is none.
    [[nodiscard]] Result<void> addTag(const QString &name);
    /// Every tag of this name; one that does not exist changes nothing.
    [[nodiscard]] Result<void> removeTag(const QString &name);
    [[nodiscard]] Result<void> setRelation(Relation relation);
    [[nodiscard]] Result<void> setOwner(MemberId owner); ///< none: nobody's
    [[nodiscard]] Result<void> setArchived(bool isArchived);
    /// A record that comes back is no longer one that was merged into another.
    [[nodiscard]] Result<void> setTrashed(bool isTrashed);

private:
    Result<Statement> statement(std::string_view sql);
    Result<void> each(std::string_view sql);
    Result<void> eachWith(std::string_view sql, qint64 value);

    Database &m_db;
    RecordKind m_kind;
    std::vector<qint64> m_ids; ///< ascending
};

} // namespace carnet
