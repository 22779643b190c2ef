// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace carnet {

enum class IdentifierKind { Unknown, Siren, Siret, VatNumber };

/// Why a text is no identifier of that kind, for the sentence under a field.
enum class IdentifierProblem {
    None,
    Empty,
    MissingCharacters, ///< `count` are missing
    ExtraCharacters, ///< `count` too many
    ProbableTypingError, ///< right length, wrong check: a swapped pair or one wrong digit
    WrongKey, ///< a French VAT number whose two first characters do not fit the SIREN; `suggestion` has the
    ///< right one
    BadCharacter, ///< a letter where a digit must be, "O" in a key
    BadPattern, ///< not the shape of that country's VAT numbers
    UnknownCountry, ///< a VAT number with no country of the EU in front
    AllZero,
    CutBySpreadsheet, ///< "7,32829E+13": the last digits are lost
};

/// How a SIREN, SIRET or VAT number was read. An invalid one is kept as typed and may still be right (Monaco,
/// a very new company): the user may say "checked by me".
struct IdentifierReading {
    IdentifierKind kind = IdentifierKind::Unknown;
    QString normal; ///< without blanks and signs, upper case; filled when invalid too
    IdentifierProblem problem = IdentifierProblem::Empty;
    int count = 0; ///< of missing or extra characters
    QString suggestion; ///< the one nearby value that fits: the right VAT key, or the pair swapped back
    /// What a valid one implies, to be proposed and never written over: SIRET → SIREN → VAT number.
    QString siren;
    QString siret;
    QString vatNumber;

    [[nodiscard]] bool isValid() const { return problem == IdentifierProblem::None; }
    friend bool operator==(const IdentifierReading &, const IdentifierReading &) = default;
};

/// 9 digits with a Luhn check; a SIRET of 14 digits typed here gives its SIREN and its SIRET. Any thread.
[[nodiscard]] IdentifierReading readSiren(const QString &typed);
/// 14 digits with a Luhn check; those of La Poste may instead have a digit sum divisible by 5. Any thread.
[[nodiscard]] IdentifierReading readSiret(const QString &typed);
/// A VAT number of the EU with its country in front: France by both key formulas, others by pattern. Any
/// thread.
[[nodiscard]] IdentifierReading readVatNumber(const QString &typed);
/// One of the three, told by its shape: two letters in front make a VAT number, more than 9 digits a SIRET.
[[nodiscard]] IdentifierReading readIdentifier(const QString &typed);

/// "FR44732829320" of a valid SIREN, by the formula (12 + 3 × (SIREN mod 97)) mod 97; empty for another text.
[[nodiscard]] QString vatNumberOfSiren(const QString &siren);

} // namespace carnet
