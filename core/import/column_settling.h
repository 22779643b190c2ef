// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/column_guess.h"
#include "core/import/column_values.h"

#include <QList>
#include <QStringList>

namespace carnet {

/// One column while its meaning is being settled.
struct ColumnDraft {
    HeaderMeaning meaning;
    ColumnValues values;
    QString key; ///< headerKey()
};

/// Settles what the headers of one table leave open: by the values, by the other columns, by the place.
/// `headers` is empty in a file without; records before `firstDataRow` are not looked at. A part of
/// guessTable().
[[nodiscard]] QList<ColumnDraft> settledColumns(const QList<QStringList> &records, const QStringList &headers,
                                                int firstDataRow, int columnCount);

/// What a table with these columns holds.
[[nodiscard]] TableKind kindOfTable(const QList<ColumnDraft> &drafts);

} // namespace carnet
