// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <string>
#include <string_view>
#include <vector>

namespace carnet {

/// A byte that is blank in a cell, whatever the separator.
constexpr bool isBlankByte(char c)
{
    return c == ' ' || c == '\t' || c == '\v' || c == '\f';
}

/// One record, lent by the reader: valid until its next call of next().
class CsvRow {
public:
    /// Cells in the file; may differ from the header's number.
    [[nodiscard]] int size() const { return int(m_cells.size()); }
    /// Not trimmed, UTF-8; empty beyond the end (a short row is padded so). `column` is 0-based.
    [[nodiscard]] std::string_view utf8(int column) const;
    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] QStringList texts() const; ///< all cells
    /// The 1-based physical line on which the record starts.
    [[nodiscard]] qint64 line() const { return m_line; }
    /// True for a record such as ";;;": every cell is empty or blank.
    [[nodiscard]] bool isBlank() const;

private:
    friend class CsvReader;
    struct Cell {
        quint32 begin = 0;
        quint32 length = 0;
        bool isRewritten = false; ///< in m_rewritten, else in the reader's buffer
    };

    std::vector<Cell> m_cells;
    const char *m_base = nullptr;
    std::string m_rewritten;
    qint64 m_line = 0;
};

} // namespace carnet
