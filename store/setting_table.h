// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ids.h"
#include "store/database.h"

namespace carnet {

/// Reads and writes the `setting` table: small facts of one carnet, its random ids and keys among them. Database thread
/// only; writing needs an open door.
class SettingTable {
public:
    explicit SettingTable(Database &db) : m_db(db) { }
    /// Fails with NotFound when there is none of that name.
    [[nodiscard]] Result<QByteArray> bytes(const char *name) const;
    [[nodiscard]] Result<QString> text(const char *name) const;
    /// `fallback` when there is none.
    [[nodiscard]] Result<qint64> number(const char *name, qint64 fallback) const;
    [[nodiscard]] Result<void> set(const char *name, const QByteArray &bytes);
    [[nodiscard]] Result<void> set(const char *name, const QString &text);
    [[nodiscard]] Result<void> set(const char *name, qint64 number);

    // The names in use.
    static constexpr const char *kCarnetId =
        "carnet_id"; ///< 16 random bytes: this carnet, whatever its file is called
    static constexpr const char *kDeviceId = "device_id"; ///< 16 random bytes: this copy of it
    static constexpr const char *kMemberUid = "member_uid"; ///< who works on this device
    static constexpr const char *kJournalChainId = "journal_chain_id";
    static constexpr const char *kJournalKey =
        "journal_key"; ///< 32 random bytes, never derived from the passphrase
    static constexpr const char *kOppositionKey = "opposition_key";
    static constexpr const char *kExportKey = "export_key";
    static constexpr const char *kDerivedVersion =
        "derived_version"; ///< by which rules derived data were made
    static constexpr const char *kIndexWrites = "index_writes"; ///< since the last merge of the search index
    static constexpr const char *kIndexJoin =
        "index_join"; ///< whether its segments are being made one (maintenance.cpp)
    static constexpr const char *kUndoTrimmed =
        "undo_trimmed"; ///< the newest entry of the undo list at its last trim
    /// The number of an alphabetical order, another one after each change of it (name_order.h).
    [[nodiscard]] static constexpr const char *nameOrder(RecordKind kind)
    {
        return kind == RecordKind::Contact ? "contact_order" : "company_order";
    }

private:
    Result<Statement> find(const char *name) const;
    Database &m_db;
};

} // namespace carnet
