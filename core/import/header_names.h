// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/import_field.h"

#include <QString>

namespace carnet {

/// What a header leaves open, to be settled by the other columns or by the values.
enum class HeaderDoubt {
    None,
    Name, ///< "name", "nom": of a person, the family part of it, or of a company
    Title, ///< "title", "titre": civility or job
    Values, ///< "type", "statut": the meaning holds only when the values speak its words
    PhoneOfYahoo, ///< "home", "work": phones, in an address book of Yahoo only
    SecondAddress, ///< a bare "city": of the address block that it stands in
};

/// Whether a column may be taken without asking.
enum class HeaderPrivacy {
    Usual,
    Sensitive, ///< birthday, gender, spouse, children, hobby: off until the user switches it on
};

/// What a header says by itself.
struct HeaderMeaning {
    ImportField field = ImportField::Ignore;
    double confidence = 0; ///< 0..1; 0: the header is not known
    HeaderDoubt doubt = HeaderDoubt::None;
    HeaderPrivacy privacy = HeaderPrivacy::Usual;
    int number = 0; ///< the 2 of "Phone 2 - Value"; 0 without
    [[nodiscard]] bool isKnown() const { return confidence > 0; } ///< Ignore is a meaning too
};

/// What headers are compared by: letters and digits in lower case, without accents; a tail "(s.code)", `*`
/// and the ending "__c" left out. "E-mail 2 Address" and "EMAIL_2_ADDRESS" both give "email2address".
[[nodiscard]] QString headerKey(const QString &header);

/// Looks a header up in the table of the programs that Carnet knows (Outlook, Google old and of 2024,
/// LinkedIn, HubSpot, Salesforce, Thunderbird, Yahoo, Dolibarr, Odoo, Axelor, SIRENE, DILA, Mautic,
/// Pipedrive), in French and English. Oppositions, consents and trackers are recognised by their words as
/// well, so that none is missed.
[[nodiscard]] HeaderMeaning readHeader(const QString &header);

} // namespace carnet
