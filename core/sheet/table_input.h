// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/csv/csv_dialect.h"
#include "core/import/cell_table.h"
#include "core/sheet/workbook.h"

namespace carnet {

/// Where a table comes from: a file, or what was pasted.
struct TableInput {
    enum class Kind { File, PastedHtml, PastedText } kind = Kind::File;
    QString path; ///< of File
    QByteArray pasted; ///< UTF-8

    TableInput() = default;
    TableInput(const QString &file) : path(file) { } // NOLINT: a path is an input
    [[nodiscard]] static TableInput html(const QByteArray &utf8);
    [[nodiscard]] static TableInput text(const QString &text);
    [[nodiscard]] bool isPasted() const { return kind != Kind::File; }
};

/// What the cells are written in.
enum class TableFormat { Csv, Xlsx, Ods, Html };

/// How a table is read, once that is settled; each member may have been overruled.
struct TableForm {
    TableFormat format = TableFormat::Csv;
    CsvDialect dialect; ///< of Csv
    QList<SheetInfo> sheets; ///< of a workbook, measured
    int sheet = -1; ///< the one that is read: an index of `sheets`
    [[nodiscard]] bool isWorkbook() const
    {
        return format == TableFormat::Xlsx || format == TableFormat::Ods;
    }
};

/// What the user already decided.
struct TableFormWishes {
    CsvDialectWishes dialect;
    QString sheet; ///< its name; empty: the fullest
    QList<SheetInfo> measured; ///< the sheets as recognizeTable() gave them before, not to be measured again
};

/// Tells by the content, never by the name, how a table is written. Reads all of it: for its encoding, or to
/// measure its sheets. Fails with NotFound, Io, InvalidInput for an unknown encoding, and as refuseSheet()
/// for what cannot be read. Any thread.
[[nodiscard]] Result<TableForm> recognizeTable(const TableInput &input, const TableFormWishes &wishes = {});

/// The cells, from the first one on. Fails as recognizeTable().
[[nodiscard]] Result<std::unique_ptr<CellTable>> openTable(const TableInput &input, const TableForm &form);

} // namespace carnet
