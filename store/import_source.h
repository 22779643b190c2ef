// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/table_source.h"
#include "store/vcard_source.h"

#include <variant>

namespace carnet {

/// Carnet's own JSON: it says everything itself.
struct JsonPlan { };

/// How a file is going to be read, whatever its kind. A new kind of file: one more plan here, and one branch
/// in each of the two functions below.
struct SourcePlan {
    std::variant<TablePlan, VcardPlan, JsonPlan> how;
    TableKind kind = TableKind::Unknown;
    QList<PlannedColumn> columns;
    QList<ColumnUse> uses; ///< of the columns
    QStringList firstCells; ///< an example of each column
    QStringList header; ///< of the file of refused records
    QByteArray signature; ///< imports of one layout follow each other
    bool isOwn = false; ///< Carnet's own export: the records say themselves what an import asks
    QStringList ignoredOppositions; ///< columns of oppositions that are left out: a reason must be given

    [[nodiscard]] const TablePlan *table() const { return std::get_if<TablePlan>(&how); }
    [[nodiscard]] const VcardPlan *vcard() const { return std::get_if<VcardPlan>(&how); }
    /// Answers that came after the file was looked at.
    void setAnswers(const ImportAnswers &answers);
    /// What is to be remembered of its layout, as decidedFields() of a table says; nothing of other kinds.
    [[nodiscard]] QStringList decidedFields() const;
};

/// Recognises what is to be read by what it holds and looks at it. Fails as planTable(), planVcard() and
/// JsonSource::plan() do. Any thread.
[[nodiscard]] Result<SourcePlan> planSource(const TableInput &input, const TableWishes &wishes);

/// The first `count` records as they would be stored, refused ones among them, blank ones left out. Fails as
/// openSource() and the source do. Any thread.
[[nodiscard]] Result<QList<ImportedRow>> previewRows(const TableInput &input, const SourcePlan &plan,
                                                     int count);

/// The records, for runImport. Fails with NotFound and Io.
[[nodiscard]] Result<std::unique_ptr<RowSource>> openSource(const TableInput &input, const SourcePlan &plan);

} // namespace carnet
