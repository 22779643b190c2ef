// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace carnet {

enum class PhoneKind {
    Unknown,
    Fixed,
    Mobile,
    FixedOrMobile, ///< countries that do not tell them apart
    TollFree,
    SharedCost,
    Premium, ///< costs more than a call: worth a warning
    Voip, ///< 09 in France
    ShortCode, ///< 15, 112, 3646: dialled as they stand, no E.164
    Other,
};

/// What is to be told about a number. Only None and Overseas come with isValid.
enum class PhoneProblem {
    None,
    Overseas, ///< not of France proper; read as the overseas number it is (see `region`)
    NotAllocated, ///< right length, but in no range that libphonenumber knows
    Fictitious, ///< in a range that the ARCEP keeps for films and examples, unknown to libphonenumber
    ShortCode, ///< kept as text
    TooShort, ///< kept as text
    TooLong, ///< kept as text
    NotANumber, ///< kept as text
};

/// How one typed phone number was read. What was typed is always kept beside it.
struct PhoneReading {
    QString e164; ///< "+33639981427"; empty when kept as text
    QString display; ///< as displayPhone() with the extension, or the trimmed text
    QString extension; ///< digits of "poste 12"
    QString region; ///< ISO 3166 of the number: "FR", "RE", "BE"; empty when kept as text
    PhoneKind kind = PhoneKind::Unknown;
    PhoneProblem problem = PhoneProblem::NotANumber;
    bool isValid = false; ///< libphonenumber knows the range
    friend bool operator==(const PhoneReading &, const PhoneReading &) = default;
};

/// Reads one number as typed in `region` (ISO 3166). Plain French forms (10 digits with blanks, dots or
/// hyphens, 9 digits without the zero, +33, 0033, (0)) take a fast path that agrees with libphonenumber. Any
/// thread.
[[nodiscard]] PhoneReading readPhone(const QString &typed, const QString &region = QStringLiteral("FR"));

/// Only the E.164 of readPhone for France, as cheaply as can be (imports); empty when kept as text. Any
/// thread.
[[nodiscard]] QString phoneE164(const QString &typed);

/// readPhone without the fast path: what tests compare it with.
[[nodiscard]] PhoneReading readPhoneByLibrary(const QString &typed, const QString &region);

/// The numbers written in one field: "0612345678 / 0142685300" gives two. A single number comes back trimmed.
[[nodiscard]] QStringList splitPhones(const QString &typed);

/// True for the French ranges kept for canvassing by machines (01 62, 02 70, 09 48 …; numbering plan of the
/// ARCEP).
[[nodiscard]] bool isCanvassingRange(const QString &e164);

} // namespace carnet
