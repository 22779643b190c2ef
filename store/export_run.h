// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/import/own_headings.h"
#include "store/database.h"

#include <functional>
#include <optional>
#include <vector>

namespace carnet {

/// What leaves the carnet.
enum class ExportFormat { Csv, Json, Xlsx, Vcard };

struct ExportOptions {
    RecordKind kind = RecordKind::Contact;
    /// JSON and vCard only: companies and contacts in one file, that an import brings back whole.
    enum class Kinds { One, Both } kinds = Kinds::One;
    ExportFormat format = ExportFormat::Csv;
    QString query; ///< only what the search box finds; empty: all
    /// Only these records of `kind`, whatever `query` says; what is in the trash or gone is left out. Not with Kinds::Both.
    std::optional<std::vector<qint64>> ids;
    QChar separator = u';';
    OwnHeadings headings = OwnHeadings::Names; ///< of CSV and of a workbook
    enum class Opposed {
        Included,
        LeftOut
    } opposed = Opposed::Included; ///< left out of lists made to prospect
    enum class Archived {
        Included,
        LeftOut
    } archived = Archived::Included; ///< with their mark; the trash always stays
    std::function<bool(qint64 done, qint64 all)> progress; ///< false: stop (Cancelled)
};

struct ExportReport {
    qint64 records = 0;
    qint64 opposed = 0; ///< left out
    qint64 frozen = 0;
    qint64 archived = 0; ///< left out
    qint64 cutTexts = 0; ///< longer than a cell of a workbook takes (32,767 letters)
    qint64 bytes = 0;
};

/// What a file of that name is going to be: JSON, a workbook or cards by its ending, else CSV.
[[nodiscard]] ExportFormat exportFormatOf(const QString &path);

/// Writes contacts or companies in alphabetical order to the new file `path`, which only its owner can read: CSV (UTF-8
/// with BOM, RFC 4180, formula guard: csv_writer.h; columns: export_csv.h), a workbook of the same columns, vCards 4.0, or
/// JSON, documents included (export_json.h). All come back whole through the import, documents from JSON alone.
/// Takes about 140 MB at a million records; what is more of lines waits encrypted beside the carnet (export_pieces.h). The
/// file gets its name when it is whole. The act is journalled before. Fails with AlreadyExists, ReadOnly, DiskFull, Cancelled, Io, and
/// with InvalidInput for both kinds in one table or with `ids`, or for more rows than a sheet takes. Database thread only.
[[nodiscard]] Result<ExportReport> runExport(Database &db, const Clock &clock, const QString &path,
                                             const ExportOptions &options);

} // namespace carnet
