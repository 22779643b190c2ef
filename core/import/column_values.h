// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>

namespace carnet {

/// What the values of one column look like; each count is of non-empty cells.
struct ColumnValues {
    QStringList cells; ///< trimmed, not empty
    int emails = 0;
    int phones = 0; ///< +33…, 0033…, 01 to 09 with ten digits, other numbers behind a plus
    int mobiles = 0; ///< French 06 and 07 among them
    int webPages = 0;
    int bareNumbers = 0; ///< digits only
    int sirens = 0; ///< valid
    int sirets = 0; ///< valid
    int frenchPostcodes = 0;
    int dates = 0; ///< not bare numbers
    int civilities = 0;
    int civilityCodes = 0; ///< 1 or 2
    int relations = 0;
    int natures = 0;
    int recordTypes = 0; ///< "company", "person", 1, 2
    int companyNames = 0;
    int withoutDigit = 0; ///< emails and web pages left out
    int words = 0; ///< of all cells together

    [[nodiscard]] int count() const { return int(cells.size()); }
    /// True when at least `percent` of the cells are of a kind, and there is a cell.
    [[nodiscard]] bool mostly(int ofKind, int percent = 60) const
    {
        return ofKind > 0 && ofKind * 100 >= count() * percent;
    }
};

/// Looks at column `index` of `records` from `firstRow` on.
[[nodiscard]] ColumnValues columnValues(const QList<QStringList> &records, int firstRow, int index);

/// Looks at one cell: an email, a phone, a web page or a date, which no header holds.
[[nodiscard]] bool isValueLike(const QString &cell);

} // namespace carnet
