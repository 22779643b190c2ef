// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ids.h"
#include "store/database.h"
#include "store/search_doc.h"

#include <functional>
#include <vector>

namespace carnet {

/// Data that can be made again from the records at any time: sort keys, list rows, the search index. One
/// place, after every door. Never part of a changeset.
class Derive {
public:
    explicit Derive(Database &db) : m_db(db) { }

    /// Makes the derived rows of these contacts or companies again, and removes those of records that are
    /// gone or in the trash. In the order of the ids, so that the search index makes one segment of them,
    /// however many. Contacts of a company whose name changed must be among the ids: see contactsOf.
    [[nodiscard]] Result<void> records(RecordKind kind, std::vector<qint64> ids);

    /// The derived rows of records that were just added, in ascending order of id: made from what the caller still has in
    /// hand, so that a bulk load does not read back what it wrote. The same rows as records() makes (tst_import_run).
    [[nodiscard]] Result<void> added(RecordKind kind, const std::vector<SearchDoc> &docs);

    /// Records that changed in nothing by which they are found or sorted: only what lists show of the record
    /// itself (relation, last contact, to check) is made again.
    [[nodiscard]] Result<void> shown(RecordKind kind, const std::vector<qint64> &ids);

    /// The contacts that show a company's name.
    [[nodiscard]] Result<std::vector<qint64>> contactsOf(const std::vector<qint64> &companies);

    /// Leaves nothing that is derived; everything() is to follow in the same transaction.
    [[nodiscard]] Result<void> clear();

    /// Everything, in steps of 2,000 records inside the caller's transaction; `progress` gets done and total
    /// and may answer false to stop (Cancelled).
    [[nodiscard]] Result<void>
    everything(const std::function<bool(qint64 done, qint64 total)> &progress = {});

private:
    Result<void> fillScratch(const std::vector<qint64> &ids);
    Result<std::vector<SearchDoc>> readContacts();
    Result<std::vector<SearchDoc>> readCompanies();
    Result<void> count(const char *setting);

    Database &m_db;
};

/// By which rules derived data are made: ICU's collation and libphonenumber's data versions and our own rule number.
/// When a file says another, everything is derived again.
[[nodiscard]] QString derivedVersion();

/// The search index's row id of a record.
[[nodiscard]] constexpr qint64 searchRowId(RecordKind kind, qint64 id)
{
    return 2 * id + (kind == RecordKind::Company ? 1 : 0);
}

} // namespace carnet
