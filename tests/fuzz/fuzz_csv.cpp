// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/csv/csv_reader.h"
#include "core/csv/csv_writer.h"
#include "core/import/column_guess.h"
#include "core/import/row_mapper.h"
#include "tests/fuzz/fuzz_targets.h"

#include <QBuffer>

namespace carnet::fuzz {

namespace {

constexpr qsizetype kMappedRows = 10; ///< the mapping is slow, and each row of it alike
constexpr qsizetype kMappedColumns = 60;

QList<QStringList> rowsOf(CsvReader &reader, bool &isWhole)
{
    QList<QStringList> rows;
    for (;;) {
        const Result<const CsvRow *> row = reader.next();
        isWhole = row.has_value();
        if (!row || !*row)
            return rows;
        rows.append((*row)->texts());
    }
}

QString writtenAgain(const QList<QStringList> &rows, FormulaGuard guard)
{
    QBuffer buffer;
    buffer.open(QIODevice::ReadWrite);
    CsvWriterOptions options;
    options.guard = guard;
    CsvWriter writer(buffer, options);
    for (const QStringList &row : rows) {
        if (!writer.writeTexts(row))
            return QStringLiteral("a row could not be written");
    }
    if (!writer.flush())
        return QStringLiteral("the rows could not be written");
    CsvReader reader(buffer);
    bool isWhole = false;
    QList<QStringList> again = rowsOf(reader, isWhole);
    if (!isWhole && buffer.size() < CsvLimits().rowBytes / 4)
        return QStringLiteral("what was written is refused");
    if (!isWhole)
        return {}; // quotes and guards made a row longer than the limit
    if (guard == FormulaGuard::On) {
        for (QStringList &row : again) {
            for (QString &cell : row)
                cell = removeFormulaGuard(cell);
        }
    }
    if (again != rows)
        return QStringLiteral("what was written is read as something else");
    return reader.warnings().empty() ? QString() : QStringLiteral("what was written is read with warnings");
}

} // namespace

QString csv(const QByteArray &bytes)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    const Result<CsvDialect> dialect = guessDialect(buffer);
    if (!dialect)
        return QStringLiteral("no dialect: ") + dialect.error().detail;
    CsvReader reader(buffer, *dialect);
    bool isWhole = false;
    const QList<QStringList> rows = rowsOf(reader, isWhole);
    if (reader.byteOffset() > bytes.size())
        return QStringLiteral("read beyond the end");
    const QString guarded = writtenAgain(rows, FormulaGuard::On);
    return guarded.isEmpty() ? writtenAgain(rows, FormulaGuard::Off) : guarded;
}

/// What the cells mean, apart from how they are written: cells at `;`, rows at line ends.
QString columns(const QByteArray &bytes)
{
    QList<QStringList> rows;
    for (const QString &line : QString::fromUtf8(bytes).split(u'\n').mid(0, kMappedRows + 5))
        rows.append(line.split(u';').mid(0, kMappedColumns));
    const TableGuess guess = guessTable(rows);
    if (guess.firstDataRow < 0 || guess.firstDataRow > rows.size())
        return QStringLiteral("data begin outside the table");
    const RowMapper mapper(mapperOptions(guess));
    for (qsizetype i = guess.firstDataRow; i < rows.size(); ++i) {
        const ImportedRow row = mapper.map(i + 1, rows.at(i));
        if (row.line != i + 1)
            return QStringLiteral("a row of another line");
        if (!row.isRefused() && displayName(row.contact).isEmpty() && displayName(row.company).isEmpty())
            return QStringLiteral("a record that is called nothing");
    }
    return {};
}

} // namespace carnet::fuzz
