// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/csv/csv_row.h"

#include "core/utf8_text.h"

#include <algorithm>

namespace carnet {

std::string_view CsvRow::utf8(int column) const
{
    if (column < 0 || column >= size())
        return {};
    const Cell &cell = m_cells[size_t(column)];
    return {(cell.isRewritten ? m_rewritten.data() : m_base) + cell.begin, cell.length};
}

QString CsvRow::text(int column) const
{
    return utf8Text(utf8(column));
}

QStringList CsvRow::texts() const
{
    QStringList all;
    all.reserve(size());
    for (int column = 0; column < size(); ++column)
        all.append(text(column));
    return all;
}

bool CsvRow::isBlank() const
{
    for (int column = 0; column < size(); ++column) {
        const std::string_view cell = utf8(column);
        if (!std::all_of(cell.begin(), cell.end(), isBlankByte))
            return false;
    }
    return true;
}

} // namespace carnet
