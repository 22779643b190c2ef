// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ids.h"
#include "store/database.h"

#include <QHash>
#include <QSet>
#include <QStringList>

namespace carnet {

/// One record that a command touched.
struct TouchedRecord {
    bool created = false; ///< its own row came in
    bool deleted = false; ///< its own row went
    QByteArray uid; ///< when its own row came or went; else empty
    QSet<QString> fields; ///< "first_name", "point.typed", …: never a value
};

/// Which records and lists a change touched, read from the change itself and from nothing else.
struct Touched {
    QHash<qint64, TouchedRecord> contacts; ///< by row id
    QHash<qint64, TouchedRecord> companies;
    QSet<QString> lists; ///< tables that belong to no record: "tag", "custom_field", "member"

    [[nodiscard]] bool isEmpty() const
    {
        return contacts.isEmpty() && companies.isEmpty() && lists.isEmpty();
    }
    [[nodiscard]] QHash<qint64, TouchedRecord> &of(RecordKind kind)
    {
        return kind == RecordKind::Contact ? contacts : companies;
    }
    [[nodiscard]] const QHash<qint64, TouchedRecord> &of(RecordKind kind) const
    {
        return kind == RecordKind::Contact ? contacts : companies;
    }
};

/// Reads a changeset of SQLite's session extension, once. Fails with Corrupt when it cannot be read.
[[nodiscard]] Result<Touched> readChangeset(Database &db, const QByteArray &changeset);

/// The column names of a recorded table in order, read once for each connection's thread.
[[nodiscard]] Result<QStringList> columnNames(Database &db, const QString &table);

} // namespace carnet
