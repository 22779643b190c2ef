// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/channel.h"
#include "core/company.h"
#include "core/consent_event.h"
#include "core/contact.h"
#include "store/database.h"

#include <QSet>

#include <array>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace carnet {

/// Bytes that stay where they are until clear().
class TextArena {
public:
    [[nodiscard]] std::string_view keep(std::string_view text);
    void clear() { m_block = m_used = 0; }

private:
    static constexpr size_t kBlock = 256 << 10;
    std::vector<std::pair<std::unique_ptr<char[]>, size_t>> m_blocks;
    size_t m_block = 0;
    size_t m_used = 0;
};

// The parts of one record as they are in the tables: UTF-8, valid until the next record.
struct PointView {
    PointKind kind = PointKind::Email;
    bool isPrimary = false;
    qint64 n = 0;
    std::string_view label, typed, norm;
};
struct AddressView {
    bool isPrimary = false;
    qint64 n = 0;
    std::string_view label, street, postcode, city, region, country;
};
struct CustomView {
    qint64 field = 0;
    std::string_view value;
};
struct EventView {
    Channel channel = Channel::Email;
    ConsentKind kind = ConsentKind::Opposition;
    std::string_view on, means, evidence;
};
struct RecordView {
    qint64 id = 0;
    const Statement *own = nullptr; ///< the record's own columns: ContactColumn or CompanyColumn
    std::vector<PointView> points; ///< by kind, the primary one first
    std::vector<AddressView> addresses; ///< the primary one first
    std::vector<int> tags; ///< places in ExportLists::tags, ascending: alphabetical
    std::vector<CustomView> custom; ///< by field
    std::vector<EventView> events; ///< the oldest first; contacts only
    qint64 owner = 0;
    bool isArchived = false;
};

namespace contact_column {
enum {
    Id,
    Uid,
    Civility,
    FirstName,
    FamilyName,
    Job,
    Department,
    Company,
    Birthday,
    Relation,
    Nature,
    Note,
    Provenance,
    ToCheck = Provenance + 11
};
}
namespace company_column {
enum { Id, Uid, Name, Siren, Siret, VatNumber, Naf, Relation, Note, Provenance, ToCheck = Provenance + 11 };
}

enum class Parts { All, PointsAndAddresses };

/// The records of a kind one after the other in the order of their ids, with all their parts: one cursor over
/// each table, all in step. Rows in between are stepped over, long gaps are jumped. Any connection; nothing
/// may be written meanwhile.
class ExportRows {
public:
    /// `tagPlaces`: the place of each tag in the alphabet, by id; may be empty when the parts do not ask for
    /// it.
    [[nodiscard]] static Result<std::unique_ptr<ExportRows>> open(Database &db, RecordKind kind, Parts parts,
                                                                  const QHash<qint64, int> &tagPlaces);

    /// The record `id`, greater than the one before; null when it is gone.
    [[nodiscard]] Result<const RecordView *> seek(qint64 id);

private:
    /// One table in the order of the records' ids.
    class Cursor {
    public:
        Cursor(Database &db, std::string_view sql) : m_db(&db), m_sql(sql) { }
        /// To the first row of `id` or behind; true when it is of `id`.
        Result<bool> seek(qint64 id);
        Result<void> next();
        [[nodiscard]] bool isAt(qint64 id) const { return m_hasRow && m_at == id; }
        [[nodiscard]] const Statement &row() const { return *m_statement; }

    private:
        Result<void> start(qint64 id);
        Database *m_db;
        std::string_view m_sql;
        std::optional<Statement> m_statement;
        bool m_hasRow = false;
        bool m_isOver = false;
        qint64 m_at = 0;
    };

    ExportRows(Database &db, RecordKind kind, Parts parts, const QHash<qint64, int> &tagPlaces);
    Result<void> readPoints(qint64 id);
    Result<void> readAddresses(qint64 id);
    Result<void> readLists(qint64 id);
    Result<void> readEvents(qint64 id);
    Result<void> readEventsOfMerged(qint64 id);
    void keepEvent(const Statement &st, int first); ///< its columns from the `first` on

    Database &m_db;
    const QHash<qint64, int> &m_tagPlaces;
    Cursor m_own, m_points, m_addresses, m_state, m_tags, m_custom;
    std::optional<Cursor> m_events;
    QSet<qint64> m_mergedInto; ///< contacts that others were merged into
    Parts m_parts;
    TextArena m_arena;
    RecordView m_record;
};

// A record of those views as the rest of the program has it.
[[nodiscard]] Contact contactOf(const RecordView &record, const QStringList &tags);
[[nodiscard]] Company companyOf(const RecordView &record, const QStringList &tags);
[[nodiscard]] QList<ConsentEvent> eventsOf(const RecordView &record);

} // namespace carnet
