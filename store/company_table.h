// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/company.h"
#include "store/database.h"

namespace carnet {

/// Reads and writes the `company` table and the parts of a company. Database thread only; writing needs an open door.
class CompanyTable {
public:
    explicit CompanyTable(Database &db) : m_db(db) { }

    /// Stores a new company with all its parts and returns its row id. A null uid is made here.
    [[nodiscard]] Result<CompanyId> insert(const Company &company, const Clock &clock);
    /// Makes the stored company equal to `company`, touching only what differs. Fails with NotFound.
    [[nodiscard]] Result<void> update(const Company &company);
    /// The company with all its parts. Fails with NotFound.
    [[nodiscard]] Result<Company> byId(CompanyId id);
    [[nodiscard]] Result<CompanyId> idByUid(const Uid &uid);
    /// The company whose folded name is that of `name`. Fails with NotFound. What was written in the command that runs
    /// now is not seen yet (names are derived at its end).
    [[nodiscard]] Result<CompanyId> idByName(const QString &name);
    [[nodiscard]] Result<CompanyId> findOrCreate(const QString &name, const Clock &clock);
    /// Its people, by name; those in the trash left out.
    [[nodiscard]] Result<QList<ContactId>> contacts(CompanyId id);
    /// Those not in the trash, archived ones included.
    [[nodiscard]] Result<qint64> count();

private:
    Database &m_db;
};

} // namespace carnet
