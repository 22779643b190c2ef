// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/custom_field.h"
#include "core/import/imported_row.h"
#include "core/result.h"

#include <QStringList>

namespace carnet {

/// Where an import takes its records from, one after the other: a CSV file through a mapping, later a workbook or cards.
/// Used on one thread at a time.
class RowSource {
public:
    virtual ~RowSource() = default;
    /// The next record into `row`; false at the end. Fails with Io and InvalidInput (arguments: the line).
    [[nodiscard]] virtual Result<bool> next(ImportedRow &row) = 0;
    /// The cells of that record as they are in the source, for the file of refused rows.
    [[nodiscard]] virtual QStringList cells() const = 0;
    /// The user's own fields that the source defines with their types, known once it is open.
    [[nodiscard]] virtual QList<CustomField> customFields() const { return {}; }
    /// The names of the columns; empty when the source has none.
    [[nodiscard]] virtual QStringList header() const = 0;
    /// Whether what it lacks is gone from its program: a table is the whole of it, a file of cards seldom is.
    [[nodiscard]] virtual bool isWhole() const { return true; }
    [[nodiscard]] virtual qint64 bytesRead() const = 0;
    [[nodiscard]] virtual qint64 bytesTotal() const = 0;
};

/// The provenance of the record that a row becomes.
[[nodiscard]] inline const Provenance &provenanceOf(const ImportedRow &row)
{
    return row.kind == RecordKind::Contact ? row.contact.provenance : row.company.provenance;
}

} // namespace carnet
