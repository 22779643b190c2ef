// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/cell_values.h"
#include "core/import/header_names.h"
#include "core/import/import_field.h"

#include <QList>
#include <QStringList>

namespace carnet {

/// Why a column is taken or not when nobody says otherwise.
enum class ColumnUse {
    Used,
    Unknown, ///< no meaning found: offered as note, as the user's own field, or to be ignored
    Useless, ///< known, and of no use ("Last Modified Date")
    OffForPrivacy, ///< birthday, gender, spouse, children, hobby: `field` says what it would be
    Tracking, ///< IP address, cookie: dropped, cannot be switched on
};

/// What one column seems to mean.
struct ColumnGuess {
    int index = 0; ///< 0-based
    QString name; ///< the header, trimmed; empty in a file without headers
    ImportField field = ImportField::Ignore; ///< what it means, even when it is off
    double confidence = 0; ///< 0..1
    ColumnUse use = ColumnUse::Unknown;
    DateOrderGuess dateOrder; ///< of a column of dates
    /// A column LastContact that may tell of the sender's own messages: asked once ("un contact de leur part
    /// ?").
    bool asksWhoseContact = false;
    /// What is taken when nobody says otherwise: `field`, or Ignore or Dropped.
    [[nodiscard]] ImportField effectiveField() const;
};

enum class TableKind {
    Unknown, ///< no column with a name, a company, an email or a phone
    Contacts,
    Companies,
    Mixed, ///< each row tells which it is
    Opportunities,
};

/// What a table seems to be.
struct TableGuess {
    int headerRow = -1; ///< 0-based among the records given; -1: there is none
    int firstDataRow = 0; ///< 0-based; after the header, and after a second line of headers (API names)
    int columnCount = 0; ///< what CsvReader::expectColumns() takes
    TableKind kind = TableKind::Unknown;
    QList<ColumnGuess> columns; ///< one for each column, in order
};

/// Finds the header and the meaning of each column of `records`: the first records of a table (200 are
/// plenty), the lines before its header among them. Header first, then values; columns are told apart by
/// their place, so that the same header may stand there twice. Any thread.
[[nodiscard]] TableGuess guessTable(const QList<QStringList> &records);
/// The same when somebody said which of `records` is the header; -1: none of them.
[[nodiscard]] TableGuess guessTable(const QList<QStringList> &records, int headerRow);

/// The row of the header among `records`, or -1: notes, titles and `#` comments before it are left out. The
/// header is the first of the rows with most known names; without any, a first row that holds no value.
[[nodiscard]] int findHeaderRow(const QList<QStringList> &records);

} // namespace carnet
