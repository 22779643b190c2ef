// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/own_layout.h"
#include "core/import/row_mapper.h"
#include "core/sheet/table_input.h"
#include "store/row_source.h"

#include <QHash>

namespace carnet {

/// What to do with the columns that no meaning was found for.
enum class UnknownColumns {
    Note, ///< "Header : text" in the record's note
    CustomField, ///< a field of the user's own, named as the column
    Ignore,
};

/// Fields that the user chose before for a layout, by its signature: "#2=field", as in TableWishes::map.
using RememberedFields = QHash<QByteArray, QStringList>;

/// What the user already decided about a table; the rest is guessed around it.
struct TableWishes {
    TableFormWishes form; ///< encoding, separator, sheet
    std::optional<TableKind> kind;
    std::optional<qint64> headerLine; ///< the line (row of the sheet) that names the columns; 0: none does
    RememberedFields remembered; ///< proposed, where the layout is met again
    QStringList map; ///< "Header=field" or "#2=field" (0-based column), fields as `nameOf` names them; the
        ///< last one counts
    UnknownColumns unknown = UnknownColumns::Note;
    ImportAnswers answers;
    QString externalSource; ///< empty: the layout of the file names it, so that next month's export is known
        ///< again
};

/// Who says what a column is.
enum class SaidBy { Guess, Memory, User };

/// One column as it will be taken.
struct PlannedColumn {
    int index = 0; ///< 0-based
    QString name; ///< the header
    QString field; ///< "first_name", "note", "ignore"
    double confidence = 0; ///< of the guess, 0..1; 1 when the user said so
    SaidBy saidBy = SaidBy::Guess; ///< Memory: the user did, for an earlier file of this layout
};

/// How a table is going to be read: shown before, used by TableSource.
struct TablePlan {
    TableForm form;
    TableGuess guess;
    MapperOptions mapper;
    QList<PlannedColumn> columns;
    qint64 headerLine = 0; ///< 1-based physical line, or row of the sheet; 0: no header
    QStringList header; ///< as in the table
    QByteArray signature; ///< of the layout: equal for two exports of one program
    QList<int> noted; ///< unknown columns whose text goes into the note behind its header
    std::optional<OwnLayout> own; ///< Carnet's own export: nothing is guessed, the mapper stays out of it
    bool isOwn = false; ///< a table or JSON: the records say themselves what an import asks
    QStringList ignoredOppositions; ///< columns of oppositions that `map` leaves out: a reason must be given
    QStringList firstCells; ///< of the first record, for a preview
    QList<CellRecord>
        beginning; ///< the first records, lines before the header among them: one of them is the header
};

/// Reads the beginning of a table (the whole of it for its encoding, or for the sizes of its sheets) and
/// decides. Fails as recognizeTable(), with Io, and with InvalidInput: arguments name the column or field of
/// `wishes.map` that does not exist, the encoding, the line.
[[nodiscard]] Result<TablePlan> planTable(const TableInput &input, const TableWishes &wishes);

/// What is to be remembered of the layout of a plan: every column that the user decided, now or before.
[[nodiscard]] QStringList decidedFields(const TablePlan &plan);

/// The records of a table.
class TableSource : public RowSource {
public:
    [[nodiscard]] static Result<std::unique_ptr<TableSource>> open(const TableInput &input,
                                                                   const TablePlan &plan);

    [[nodiscard]] Result<bool> next(ImportedRow &row) override;
    [[nodiscard]] QStringList cells() const override { return m_record.cells; }
    [[nodiscard]] QStringList header() const override { return m_header; }
    [[nodiscard]] qint64 bytesRead() const override { return m_table->bytesRead(); }
    [[nodiscard]] qint64 bytesTotal() const override { return m_table->bytesTotal(); }

private:
    TableSource(std::unique_ptr<CellTable> table, const TablePlan &plan);
    std::unique_ptr<CellTable> m_table;
    RowMapper m_mapper;
    QStringList m_header;
    QList<int> m_noted;
    std::optional<OwnLayout> m_own;
    FormulaGuard m_guard; ///< of its cells
    QList<MappedColumn> m_added; ///< columns that somebody added to our own export
    CellRecord m_record;
};

} // namespace carnet
