// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"
#include "store/recorded_tables.h"

#include <QHash>
#include <QSet>

namespace carnet {

/// Which records commands have changed since an entry of the journal, by field; what was undone since is left
/// out. Read from the journal, and from the stored changes where a command touched more
/// records than the journal names. Of a change that large whose stored form is gone (30 days), the records beyond the first
/// 200 are not known. Database thread only.
class TouchedSince {
public:
    enum class Imports { LeaveOut, Count }; ///< what later imports changed
    /// After entry `n` of the journal.
    [[nodiscard]] static Result<TouchedSince> read(Database &db, qint64 n, Imports imports);

    /// The fields of the record that were changed ("first_name", "point.typed", "point"); empty: untouched.
    [[nodiscard]] Result<QSet<QString>> fields(RecordKind kind, qint64 id) const;
    /// All touched records of a kind.
    [[nodiscard]] Result<QSet<qint64>> records(RecordKind kind) const;

private:
    explicit TouchedSince(Database &db) : m_db(&db) { }
    Result<void> readJournal(qint64 n, Imports imports);
    Result<bool> isInEffect(qint64 n, int depth = 0) const;

    Database *m_db;
    QHash<QByteArray, QSet<QString>> m_byRef; ///< by the journal's name of a record
    std::array<QHash<qint64, QSet<QString>>, 2>
        m_byId; ///< of changes with more records than the journal names
};

/// The entry of the journal that the last import of a layout wrote, `now` left out; 0: there was none.
[[nodiscard]] Result<qint64> lastImportEntry(Database &db, const QByteArray &headerSignature, ImportId now);

} // namespace carnet
