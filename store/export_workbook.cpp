// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/export_workbook.h"

#include <utility>

namespace carnet {

namespace {

constexpr char kSeparator = ';';

/// The cells of one line that ExportCsv wrote (RFC 4180).
QStringList cellsOf(std::string_view line)
{
    QStringList cells;
    std::string cell;
    bool isQuoted = false;
    const auto take = [&] { cells.append(QString::fromStdString(std::exchange(cell, {}))); };
    for (size_t at = 0; at < line.size(); ++at) {
        const char c = line[at];
        if (isQuoted && c == '"' && at + 1 < line.size() && line[at + 1] == '"') {
            cell += '"';
            ++at;
        } else if (c == '"') {
            isQuoted = !isQuoted;
        } else if (!isQuoted && c == kSeparator) {
            take();
        } else if (!isQuoted && (c == '\r' || c == '\n')) {
            break; // the end of the line
        } else {
            cell += c;
        }
    }
    take();
    return cells;
}

} // namespace

ExportWorkbook::ExportWorkbook(XlsxWriter &book, RecordKind kind, ExportShape shape, const ExportLists &lists)
    : m_book(book), m_shape(std::move(shape)), m_csv(kind, m_shape, lists, kSeparator, FormulaGuard::Off)
{
}

Result<void> ExportWorkbook::begin()
{
    return m_book.writeHeader(cellsOf(m_csv.header()));
}

Result<void> ExportWorkbook::put(qint64, std::string_view text)
{
    QList<XlsxWriter::Cell> row;
    for (QString &cell : cellsOf(text))
        row.append(std::move(cell));
    return m_book.writeRow(row);
}

} // namespace carnet
