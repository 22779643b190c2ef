// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/imported_row.h"
#include "core/import/row_mapper.h"
#include "core/vcard/card_extras.h"
#include "core/vcard/vcard_card.h"

#include <QHash>

namespace carnet {

struct CardMapperOptions {
    ImportAnswers answers;
    TableKind kind = TableKind::Mixed; ///< Contacts and Companies overrule what each card says
    QString region = QStringLiteral("FR"); ///< of phones in cards without a country; ISO 3166
    QString externalSource = QStringLiteral("vcard"); ///< what UIDs belong to
    QHash<QString, FieldName>
        extras; ///< choices by CardExtra::key; those without one are taken as they propose
};

/// Import step 3 of 5 for cards: makes a table row of each and hands it to RowMapper, so that names, points,
/// addresses, oppositions, doubts and refusals follow the same rules as those of a CSV file. A card that
/// Carnet wrote itself is taken to the letter (own_card.cpp). Pure; any thread.
class CardMapper {
public:
    explicit CardMapper(CardMapperOptions options) : m_options(std::move(options)) { }

    /// Issues have the line of their property, and no column.
    [[nodiscard]] ImportedRow map(const VcardCard &card) const;

    [[nodiscard]] const CardMapperOptions &options() const { return m_options; }

private:
    CardMapperOptions m_options;
};

/// What is to be done with an extra when nobody chose.
[[nodiscard]] FieldName fieldOf(const CardExtra &extra, const CardMapperOptions &options);

/// By the types of a TEL.
[[nodiscard]] PointKind phoneKindOf(const VcardProperty &property);
/// The user's word for a property: its X-ABLabel, without Apple's marks; empty without.
[[nodiscard]] QString labelOf(const VcardCard &card, const VcardProperty &property);

} // namespace carnet
