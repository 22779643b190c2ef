// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/imported_row.h"

#include <QList>
#include <QStringList>

namespace carnet {

/// Something to tell about one cell or record. `text` may hold the cell: never logged.
struct ImportProblem {
    qint64 line = 0; ///< 1-based physical line of the source
    int column = -1; ///< 0-based; -1: the record as a whole
    QString
        code; ///< stable: codeOf(), "maybe_same", "kept_by_hand", "consent_without_proof", RowRemark::code
    QString text;
};

/// A record that did not come in.
struct RefusedRow {
    qint64 line = 0;
    int column = -1;
    RefusedReason reason = RefusedReason::NothingUsable;
    QStringList cells; ///< as in the source
};

/// A field of a record met by its key that somebody changed since the last import of that layout, and that the source has
/// otherwise. The texts are a person's data: never logged.
struct KeptField {
    QString field; ///< as in the journal: "job", "point"
    QString known; ///< as it is in the carnet; empty where it is no text
    QString given; ///< as the source has it
};

/// A record whose key the source had before and has no more. Told, never deleted.
struct GoneRecord {
    RecordKind kind = RecordKind::Contact;
    qint64 id = 0;
    QString name;
};

/// What one record of a source is for whoever looks through them. Each is in exactly one class.
enum class RowClass {
    Ready,
    ToCheck, ///< comes in with a cell that could not be read as it should
    Duplicate, ///< meets a record of the carnet or another row, surely or maybe, whatever is done with it
    Refused,
};

/// How many records are of each class; together they are the records read.
struct RowClassCounts {
    qint64 ready = 0;
    qint64 toCheck = 0;
    qint64 duplicates = 0;
    qint64 refused = 0;
};

/// What an import did, or would do. records = created + updated + skipped + rejected.
struct ImportReport {
    static constexpr qsizetype kListed = 1000; ///< of problems and gone records
    static constexpr qint64 kRowsTold = 10'000; ///< of each class, to ImportOptions::told

    qint64 records = 0; ///< blank rows are none
    qint64 created = 0;
    qint64 updated = 0; ///< changed in at least one field
    qint64 skipped = 0; ///< duplicates left out, and updates with nothing to change
    qint64 rejected = 0;

    qint64 toCheck =
        0; ///< came in with a cell that could not be read, or may be somebody who is there already
    qint64 duplicates =
        0; ///< of the carnet or inside the source, whatever was done with them; the doubtful ones included
    qint64 doubtful =
        0; ///< of these: an email or mobile in common but another name; came in as records of their own
    qint64 keptByHand =
        0; ///< met by their key, with a KeptField or a choice of their own: counted among the duplicates of `classes`
    qint64 opposed = 0; ///< records with an opposition
    qint64 closedChannels = 0; ///< "30 canaux fermés (opposition)"
    qint64 companyOppositions =
        0; ///< of company rows: nobody's channel is closed, kept in the company's note, to check
    qint64 companiesCreated = 0; ///< made from the name in a person's row: no records of the source
    qint64 unknownDate = 0; ///< came in without a date of collection
    qint64 gone = 0;
    qint64 opportunities = 0; ///< records that tell of one: kept in their notes
    RowClassCounts classes;

    QList<ImportProblem> problems; ///< the first ones
    qint64 problemCount = 0;
    QList<GoneRecord> goneRecords; ///< the first ones
    ImportId importId; ///< none when nothing changed, and after a dry run
    qint64 elapsedMs = 0;

    [[nodiscard]] bool hasChanged() const
    {
        return created + updated + companiesCreated + closedChannels + companyOppositions > 0;
    }
};

/// "unreadable_email", … : as in the JSON of the command line; never change one.
[[nodiscard]] QString codeOf(IssueKind kind);
[[nodiscard]] QString codeOf(RefusedReason reason);

} // namespace carnet
