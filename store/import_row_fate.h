// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/duplicates/duplicate_match.h"
#include "store/import_report.h"

namespace carnet {

/// What became, or would become, of one record of a source that is not simply ready. Holds a person's data.
struct ImportRowFate {
    enum class Outcome { Created, Updated, LeftOut, Refused };

    qint64 number =
        0; ///< of the record in its source, from 1, blank rows not counted: as ImportOptions::choices has it
    qint64 line = 0; ///< 1-based physical line of the source
    RowClass rowClass = RowClass::Ready; ///< never Ready
    Outcome outcome = Outcome::Created;
    RecordKind kind = RecordKind::Contact;
    QString name; ///< of the row, as it would be shown
    QString company; ///< of a person
    QString reach; ///< its first email or phone, as typed

    QList<ImportProblem> problems; ///< of its cells: why it is to be checked
    RefusedReason refused = RefusedReason::None;
    QStringList cells; ///< of a refused row, as in the source

    /// Met by its import key, and something in it was changed in the carnet since: kept, unless somebody chooses.
    bool isKeyed = false;
    QList<KeptField> kept;

    // Of a duplicate: the record that it meets.
    bool isDoubtful =
        false; ///< an email or mobile in common but another name: two records unless somebody chooses
    bool isOfSource = false; ///< another row of the same source
    qint64 matchLine = 0; ///< of that row; 0: it is not known
    QString matchName;
    QString matchCompany;
    QList<DuplicateReason> reasons; ///< what both have in common, the weightiest first
};

} // namespace carnet
