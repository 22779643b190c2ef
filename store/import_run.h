// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "store/database.h"
#include "store/import_report.h"
#include "store/import_row_fate.h"
#include "store/row_source.h"

#include <QHash>

#include <functional>

namespace carnet {

/// What to do with a record that is there already (docs: import). A record met again by its import key is updated, what was changed in
/// the carnet since the last import kept; a choice for the single record may leave it out or take the source's.
enum class OnDuplicate {
    Skip, ///< leave it out, and count it; its oppositions are noted on the record that is there
    Update, ///< what the source says replaces, what it leaves empty erases nothing
    Create, ///< bring it in all the same
    Overwrite, ///< of one met by its import key: the source also replaces what was changed in the carnet since
};

/// The four answers as they were given, kept with the import (the mapper has put them into each row already).
struct ImportAccount {
    QString sourceName; ///< the file's name, for the history
    QByteArray headerSignature; ///< which layout the source has: imports of one layout follow each other
    QString who;
    Origin origin = Origin::Unknown;
    QString originText;
    QString since;
    QString informed;
    QString lawfulBasis;
    QStringList
        decidedFields; ///< what the user decided about the columns: remembered for the layout when the import is kept
    QString oppositionIgnoredWhy; ///< the reason given for not reading a column of oppositions
};

struct ImportProgress {
    qint64 rows = 0;
    qint64 bytes = 0;
    qint64 totalBytes = 0;
    double rowsPerSecond = 0;
    enum class Phase { Rows, Indexes } phase = Phase::Rows;
};

struct ImportOptions {
    /// A dry run is the real run, rolled back; what only the roll back would see, indexes and derived data, is not made.
    enum class Mode { Real, DryRun };
    enum class Answer { GoOn, Cancel };

    ImportAccount account;
    OnDuplicate onDuplicate = OnDuplicate::Skip;
    /// For single duplicates, by the record's number in the source (ImportRowFate::number). They win over `onDuplicate`; of
    /// a doubtful one, Create settles that it is somebody else; one met by its import key knows Skip, Update (as without a
    /// choice) and Overwrite. A record that meets none is created all the same.
    QHash<qint64, OnDuplicate> choices;
    Mode mode = Mode::Real;
    std::function<Answer(const ImportProgress &)> progress; ///< ten times a second, on the database thread
    std::function<Result<void>(const RefusedRow &)> refused; ///< each one, in the order of the source
    /// Each record that is not simply ready, the first kRowsTold of each class, in the order of the source. Database thread.
    std::function<void(const ImportRowFate &)> told;
};

/// A whole import: one IMMEDIATE transaction, so that a cancel, a failure or a kill leaves nothing behind. Fails with
/// Cancelled, DiskFull (arguments: bytes needed, bytes free), with what the source fails with, or as RecordedWrite does.
/// Database thread only.
[[nodiscard]] Result<ImportReport> runImport(Database &db, const Clock &clock, RowSource &source,
                                             const ImportOptions &options);

} // namespace carnet
