// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/csv/csv_dialect.h"
#include "core/csv/csv_reader.h"
#include "core/import/own_layout.h"
#include "core/import/row_mapper.h"
#include "store/row_source.h"

#include <QFile>

namespace carnet {

/// What to do with the columns that no meaning was found for.
enum class UnknownColumns {
    Note, ///< "Header : text" in the record's note
    CustomField, ///< a field of the user's own, named as the column
    Ignore,
};

/// What the user already decided about a CSV file; the rest is guessed around it.
struct CsvWishes {
    CsvDialectWishes dialect;
    std::optional<TableKind> kind;
    QStringList map; ///< "Header=field" or "#2=field" (0-based column), fields as `nameOf` names them
    UnknownColumns unknown = UnknownColumns::Note;
    ImportAnswers answers;
    QString externalSource; ///< empty: the layout of the file names it, so that next month's export is known again
};

/// One column as it will be taken.
struct PlannedColumn {
    int index = 0; ///< 0-based
    QString name; ///< the header
    QString field; ///< "first_name", "note", "ignore"
    double confidence = 0; ///< of the guess, 0..1; 1 when the user said so
};

/// How a CSV file is going to be read: shown before, used by CsvSource.
struct CsvPlan {
    CsvDialect dialect;
    TableGuess guess;
    MapperOptions mapper;
    QList<PlannedColumn> columns;
    qint64 headerLine = 0; ///< 1-based physical line; 0: no header
    QStringList header; ///< as in the file
    QByteArray signature; ///< of the layout: equal for two exports of one program
    QList<int> noted; ///< unknown columns whose text goes into the note behind its header
    std::optional<OwnLayout> own; ///< Carnet's own export: nothing is guessed, the mapper stays out of it
    bool isOwn = false; ///< CSV or JSON: the records say themselves what an import asks
    QStringList ignoredOppositions; ///< columns of oppositions that `map` leaves out: a reason must be given
    QStringList firstCells; ///< of the first record, for a preview
};

/// Reads the beginning of a file (the whole of it for its encoding) and decides. Fails with NotFound, Io, and with
/// InvalidInput: arguments name the column or field of `wishes.map` that does not exist, the encoding, the line.
[[nodiscard]] Result<CsvPlan> planCsv(const QString &path, const CsvWishes &wishes);

/// The records of a CSV file.
class CsvSource : public RowSource {
public:
    [[nodiscard]] static Result<std::unique_ptr<CsvSource>> open(const QString &path, const CsvPlan &plan);

    [[nodiscard]] Result<bool> next(ImportedRow &row) override;
    [[nodiscard]] QStringList cells() const override { return m_cells; }
    [[nodiscard]] QStringList header() const override { return m_header; }
    [[nodiscard]] qint64 bytesRead() const override { return m_reader ? m_reader->byteOffset() : 0; }
    [[nodiscard]] qint64 bytesTotal() const override { return m_total; }
    /// What the reader had to say: broken quotes, long rows.
    [[nodiscard]] const std::vector<CsvWarning> &warnings() const { return m_reader->warnings(); }

private:
    explicit CsvSource(const QString &path, const CsvPlan &plan);
    QFile m_file;
    RowMapper m_mapper;
    QStringList m_header;
    QList<int> m_noted;
    std::optional<OwnLayout> m_own;
    QList<MappedColumn> m_added; ///< columns that somebody added to our own export
    std::unique_ptr<CsvReader> m_reader;
    QStringList m_cells;
    qint64 m_total = 0;
};

} // namespace carnet
