// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/cell_values.h"
#include "core/import/column_guess.h"
#include "core/import/imported_row.h"

#include <QStringList>

namespace carnet {

/// One column as it is to be taken.
struct MappedColumn {
    int index = 0; ///< 0-based
    ImportField field = ImportField::Ignore;
    QString header; ///< as the file has it; stands before a text that is kept in the note
    QString customName; ///< of Custom
    DateOrder dateOrder = DateOrder::DayFirst;
    bool isNoted = false; ///< of Note: the header stands before the text
    QString label{}; ///< of a phone, an email, a page or an address: the user's own word for it
    bool isPreferred = false; ///< of the same: the first of its kind to be shown
    int address = 0; ///< parts of one address share a number; 0: the columns say work or home
};

/// Whose act a column LastContact tells of. Only the person's own moves a clock.
enum class LastContactMeaning { Unknown, TheirAct, OurMessage };

/// The questions asked before an import; the defaults are "I do not know".
struct ImportAnswers {
    Nature who = Nature::Unknown; ///< a column Nature overrules it
    Origin origin = Origin::Unknown;
    QString source; ///< "Salon du Fournil 2026"; a column Source overrules it
    QDate since; ///< of the whole batch; a column CollectedOn overrules it
    QDate informedOn; ///< not valid: not informed yet
    QString informedHow;
    QString lawfulBasis; ///< a word of `--lawful-basis`, or empty
    LastContactMeaning lastContact =
        LastContactMeaning::Unknown; ///< of columns that do not say it themselves
    QString oppositionIgnoredWhy; ///< asked when a column of oppositions is left out; kept with the import
};

struct MapperOptions {
    QList<MappedColumn> columns; ///< ignored ones may be left out
    TableKind kind = TableKind::Contacts; ///< Mixed and Unknown: each row decides
    ImportAnswers answers;
    LastContactMeaning lastContact = LastContactMeaning::Unknown;
    QString region = QStringLiteral("FR"); ///< of phones in rows without a country; ISO 3166
    QString externalSource; ///< name of the program or file that external ids belong to
    bool hasFormulaGuard = true; ///< the guard of our own CSV is taken off; vCards have none
};

/// The columns and the kind that a guess proposes; answers are left unknown.
[[nodiscard]] MapperOptions mapperOptions(const TableGuess &guess);

/// Import step 3 of 5 (read, decode, map, match, write): pure, problems are data, the import goes on. Any
/// thread.
class RowMapper {
public:
    explicit RowMapper(MapperOptions options);

    /// `line` is 1-based in the source file; `cells` in the order of the file, short rows as they are. A
    /// formula guard of our own export is taken off.
    [[nodiscard]] ImportedRow map(qint64 line, const QStringList &cells) const;

    [[nodiscard]] const MapperOptions &options() const { return m_options; }

private:
    MapperOptions m_options;
};

} // namespace carnet
