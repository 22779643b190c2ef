// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record_parts.h"
#include "store/database.h"

#include <QStringList>

namespace carnet {

/// The parts that contacts and companies have alike: points, addresses, tags, the user's own fields, state. Writing
/// compares with what is stored and touches only what differs, so that undo and the journal see only real changes.
/// Database thread only; writing needs an open door.
class RecordPartsTable {
public:
    RecordPartsTable(Database &db, RecordKind kind);

    [[nodiscard]] Result<QList<Point>> points(qint64 id);
    [[nodiscard]] Result<QList<PostalAddress>> addresses(qint64 id);
    [[nodiscard]] Result<QStringList> tags(qint64 id); ///< names, alphabetical
    [[nodiscard]] Result<QList<CustomValue>> customValues(qint64 id);
    [[nodiscard]] Result<RecordState> state(qint64 id);

    /// A point or address with n = 0 is new and gets its number; one that is no longer given is removed; an empty one
    /// is not stored.
    [[nodiscard]] Result<void> setPoints(qint64 id, const QList<Point> &points);
    [[nodiscard]] Result<void> setAddresses(qint64 id, const QList<PostalAddress> &addresses);
    /// Tags are named; one that does not exist yet is made. Names are compared folded.
    [[nodiscard]] Result<void> setTags(qint64 id, const QStringList &tags);
    /// An empty value is removed.
    [[nodiscard]] Result<void> setCustomValues(qint64 id, const QList<CustomValue> &values);
    [[nodiscard]] Result<void> setState(qint64 id, const RecordState &state);

    /// All of the above, of a Contact or a Company.
    template <typename Record>
    [[nodiscard]] Result<void> readInto(Record &record, qint64 id)
    {
        CARNET_TRY_ASSIGN(record.points, points(id));
        CARNET_TRY_ASSIGN(record.addresses, addresses(id));
        CARNET_TRY_ASSIGN(record.tags, tags(id));
        CARNET_TRY_ASSIGN(record.customValues, customValues(id));
        CARNET_TRY_ASSIGN(record.state, state(id));
        return {};
    }
    template <typename Record>
    [[nodiscard]] Result<void> setAll(const Record &record, qint64 id)
    {
        CARNET_TRY(setPoints(id, record.points));
        CARNET_TRY(setAddresses(id, record.addresses));
        CARNET_TRY(setTags(id, record.tags));
        CARNET_TRY(setCustomValues(id, record.customValues));
        return setState(id, record.state);
    }

private:
    Result<Statement> statement(std::string_view sql);
    Result<Statement> statementFor(std::string_view sql, qint64 id);
    Database &m_db;
    RecordKind m_kind;
};

/// A random 31-bit number, never 0: how points and addresses are named inside their record.
[[nodiscard]] int randomPartNumber();

} // namespace carnet
