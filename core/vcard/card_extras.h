// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/column_guess.h"
#include "core/vcard/vcard_card.h"

#include <optional>

namespace carnet {

/// A property that has no place of its own in a record, or that is private: what becomes of it is the user's
/// choice, as with a column of a table.
struct CardExtra {
    QString key; ///< what the choice is kept under: the name; for X-ANDROID-CUSTOM its kind behind it
    QString text; ///< the value as it is to be shown or kept
    ImportField field = ImportField::Note; ///< what it is taken for, or would be
    ColumnUse use = ColumnUse::Unknown; ///< Unknown: kept in the note behind its name
};

/// Nothing for properties that CardMapper reads or that say nothing of the person (VERSION, REV, PRODID). The
/// headers known to the import count here too: X-SIRET is a SIRET, X-DO-NOT-CALL an opposition, X-SPOUSE
/// private.
[[nodiscard]] std::optional<CardExtra> cardExtra(const VcardProperty &property);

} // namespace carnet
