// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/member.h"
#include "store/database.h"

#include <QList>

namespace carnet {

/// Reads and writes the `member` table: who works with the carnet. Database thread only; writing needs an
/// open door.
class MemberTable {
public:
    explicit MemberTable(Database &db) : m_db(db) { }

    /// Those with a name, in alphabetical order; the one who works here may have none yet.
    [[nodiscard]] Result<QList<Member>> named();
    /// The member whose folded name is that of `name`, made when there is none. Fails with InvalidInput when
    /// it is blank.
    [[nodiscard]] Result<MemberId> findOrCreate(const QString &name, const Clock &clock);

private:
    Database &m_db;
};

} // namespace carnet
