// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QLocale;

namespace carnet {

/// What stands above the columns of a table that Carnet writes: the names of own_columns.h, the same
/// everywhere, or words that a French reader of the file knows. The import takes both, whatever its language.
enum class OwnHeadings { Names, French };

/// What a reader of that language is to find.
[[nodiscard]] OwnHeadings ownHeadingsOf(const QLocale &locale);

/// The heading of a column: "email_2_label" is "Courriel 2 (libellé)", "custom:Couleur" is "Champ : Couleur".
/// A name that has no word stays as it is. A format: never change a word. Any thread.
[[nodiscard]] QString ownHeading(const QString &column, OwnHeadings headings);

/// The way back for each heading of a row; one that is no word of ours stays as it is. Capitals and kinds of
/// blanks do not count. Any thread.
[[nodiscard]] QStringList ownColumns(const QStringList &headings);

} // namespace carnet
