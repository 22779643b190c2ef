// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/csv_source.h"
#include "store/vcard_source.h"

#include <variant>

namespace carnet {

/// How a file is going to be read, whatever its kind. A new kind of file: one more plan here, and one branch
/// in each of the two functions below.
struct SourcePlan {
    std::variant<CsvPlan, VcardPlan> how;
    TableKind kind = TableKind::Unknown;
    QList<PlannedColumn> columns;
    QList<ColumnUse> uses; ///< of the columns
    QStringList firstCells; ///< an example of each column
    QStringList header; ///< of the file of refused records
    QByteArray signature; ///< imports of one layout follow each other

    [[nodiscard]] const CsvPlan *csv() const { return std::get_if<CsvPlan>(&how); }
    [[nodiscard]] const VcardPlan *vcard() const { return std::get_if<VcardPlan>(&how); }
    /// Answers that came after the file was looked at.
    void setAnswers(const ImportAnswers &answers);
};

/// Recognises the file by what it holds and looks at it. Fails as planCsv() and planVcard() do.
[[nodiscard]] Result<SourcePlan> planSource(const QString &path, const CsvWishes &wishes);

/// The records of the file, for runImport. Fails with NotFound and Io.
[[nodiscard]] Result<std::unique_ptr<RowSource>> openSource(const QString &path, const SourcePlan &plan);

} // namespace carnet
