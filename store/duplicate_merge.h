// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/company.h"
#include "core/contact.h"
#include "store/recorded_write.h"

#include <QStringList>

#include <vector>

namespace carnet {

// Two or more records become one, as one command; its undo makes them several again, at any later time. The kept record is
// stored as given (core/duplicates/record_join.h proposes it, the user may have chosen otherwise); every row that refers to
// one of the others refers to the kept one afterwards; the others lie in the trash and say into which record they went, so
// that their append-only events (oppositions above all) count for the kept one. Fail with NotFound, with InvalidInput when
// a record would be merged into itself or lies in the trash, or as RecordedWrite does. Database thread only.
[[nodiscard]] Result<WriteOutcome> mergeContacts(Database &db, const Clock &clock, const Contact &kept,
                                                 const std::vector<ContactId> &others);
[[nodiscard]] Result<WriteOutcome> mergeCompanies(Database &db, const Clock &clock, const Company &kept,
                                                  const std::vector<CompanyId> &others);

/// The kept record as it will be when nobody chooses otherwise: the first, then each other joined to it in turn.
[[nodiscard]] Result<Contact> proposedContact(Database &db, const std::vector<ContactId> &ids);
[[nodiscard]] Result<Company> proposedCompany(Database &db, const std::vector<CompanyId> &ids);

/// What a merge does with a reference to a contact or a company.
enum class OnMerge {
    Move, ///< the row comes to the kept record
    Join, ///< a part of the record: the kept record was stored with it already
    Follow, ///< append-only, or the merge's own: found through `merged_into`
};
struct MergeReference {
    QString table;
    QString column;
    OnMerge onMerge = OnMerge::Move;
};
/// Every reference to records of that kind, read from the schema's foreign keys: a new table is moved unless it is said to
/// be otherwise (duplicate_merge.cpp).
[[nodiscard]] Result<QList<MergeReference>> mergeReferences(Database &db, RecordKind kind);

/// Inside a command only, the kept record being stored already: all that refers to `other` refers to `kept` afterwards, and
/// `other` lies in the trash. `references` is mergeReferences of that kind.
[[nodiscard]] Result<void> mergeInto(Database &db, RecordKind kind, const QList<MergeReference> &references,
                                     qint64 kept, qint64 other);

} // namespace carnet
