// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/contact.h"
#include "store/database.h"

namespace carnet {

/// Reads and writes the `contact` table and the parts of a contact. Database thread only; writing needs an open door
/// (a RecordedWrite, as a rule).
class ContactTable {
public:
    explicit ContactTable(Database &db) : m_db(db) { }

    /// Stores a new contact with all its parts and returns its row id. A null uid is made here. When companyId is none
    /// and companyName is not empty, the company of that (folded) name is found or created. Fails with Constraint when
    /// the uid is taken.
    [[nodiscard]] Result<ContactId> insert(const Contact &contact, const Clock &clock);
    /// Makes the stored contact equal to `contact`, touching only what differs. Fails with NotFound.
    [[nodiscard]] Result<void> update(const Contact &contact, const Clock &clock);
    /// The contact with all its parts. Fails with NotFound.
    [[nodiscard]] Result<Contact> byId(ContactId id);
    [[nodiscard]] Result<ContactId> idByUid(const Uid &uid);
    /// Those not in the trash, archived ones included.
    [[nodiscard]] Result<qint64> count();

private:
    Result<CompanyId> companyFor(const Contact &contact, const Clock &clock);
    Database &m_db;
};

} // namespace carnet
