// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QDate>
#include <QStringList>

#include <memory>
#include <variant>

namespace carnet {

/// Writes a workbook with one table in bounded memory, row after row, with libxlsxwriter. Texts are texts: a
/// phone keeps its zero, and "=1+1" is never computed, so that no formula guard is needed. Rows already
/// written wait in a file without a name (unlinked as soon as it is made). One thread, any.
class XlsxWriter {
public:
    /// What a cell holds. Percentages and money are numbers; a date that is not valid is an empty cell.
    using Cell = std::variant<std::monostate, QString, double, QDate>;

    /// A new file at `path`. Fails with AlreadyExists, ReadOnly and Io.
    [[nodiscard]] static Result<std::unique_ptr<XlsxWriter>> create(const QString &path,
                                                                    const QString &sheetName);
    ~XlsxWriter(); ///< without finish(): the file is taken away
    XlsxWriter(const XlsxWriter &) = delete;
    XlsxWriter &operator=(const XlsxWriter &) = delete;

    /// The first row: bold, and it stays in sight.
    [[nodiscard]] Result<void> writeHeader(const QStringList &names);
    /// Fails with InvalidInput beyond the 1,048,576 rows of a sheet. Texts longer than the 32,767 letters
    /// that a cell takes are cut; `cutTexts` counts them.
    [[nodiscard]] Result<void> writeRow(const QList<Cell> &cells);
    [[nodiscard]] qint64 cutTexts() const { return m_cutTexts; }
    /// Puts the workbook together. Fails with DiskFull and Io; then no file is left.
    [[nodiscard]] Result<void> finish();

private:
    struct Book;
    explicit XlsxWriter(std::unique_ptr<Book> book);
    [[nodiscard]] Result<void> writeCell(int column, const Cell &cell);

    std::unique_ptr<Book> m_book;
    qint64 m_row = 0;
    qint64 m_cutTexts = 0;
};

} // namespace carnet
