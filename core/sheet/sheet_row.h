// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/cell_table.h"
#include "core/sheet/sheet_limits.h"

namespace carnet {

/// Collects the cells of one row of a sheet, and keeps the limits of the sheet.
class SheetRow {
public:
    explicit SheetRow(const SheetLimits &limits) : m_limits(limits) { }

    void begin(qint64 line); ///< 1-based
    /// Text of one cell; blank text is no cell. Fails with InvalidInput (arguments: the line).
    [[nodiscard]] Result<void> set(qint64 column, const QString &text);
    [[nodiscard]] bool isEmpty() const { return m_filled == 0; }
    [[nodiscard]] int filled() const { return m_filled; }
    [[nodiscard]] qint64 line() const { return m_record.line; }
    void remove(qint64 column);
    [[nodiscard]] const CellRecord &record() const { return m_record; }
    /// The text of this row counts once more: it is repeated.
    [[nodiscard]] Result<void> countAgain();

private:
    const SheetLimits m_limits;
    CellRecord m_record;
    int m_filled = 0;
    qint64 m_rowText = 0;
    qint64 m_allText = 0;
};

} // namespace carnet
