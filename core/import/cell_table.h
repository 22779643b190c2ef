// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QStringList>

namespace carnet {

/// One record of a table.
struct CellRecord {
    qint64 line = 0; ///< 1-based: physical line of a text, row of a sheet
    QStringList cells; ///< in the order of the columns; short records as they are
};

/// A table of cells, record after record, whatever its bytes are: text with separators, a sheet of a
/// workbook, pasted cells. Used on one thread at a time.
class CellTable {
public:
    virtual ~CellTable() = default;

    /// The next record into `record`; false at the end. Blank records may be left out. Fails with Io,
    /// Corrupt, and with InvalidInput beyond a limit (arguments: the line); after a failure it fails again.
    [[nodiscard]] virtual Result<bool> next(CellRecord &record) = 0;
    /// The width that records are measured against from now on.
    virtual void expectColumns(int columns) { Q_UNUSED(columns) }
    /// For progress; only their ratio means something.
    [[nodiscard]] virtual qint64 bytesRead() const = 0;
    [[nodiscard]] virtual qint64 bytesTotal() const = 0;
};

} // namespace carnet
