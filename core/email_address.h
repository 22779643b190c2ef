// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace carnet {

/// Why a text is no email address, for the sentence under a field.
enum class EmailProblem {
    None,
    Empty,
    NoAtSign, ///< "helene.fournil-arcy.example"
    SeveralAtSigns,
    NoName, ///< nothing before the @
    NoDomain, ///< nothing behind the @
    MissingEnd, ///< "helene@fournil-arcy": the end is missing, for example .fr
    BlankInside,
    MisplacedDot, ///< first, last, or two in a row
    BadCharacter,
    TooLong,
};

/// An address as read: `norm` is empty unless `problem` is None.
struct EmailReading {
    QString norm;
    EmailProblem problem = EmailProblem::Empty;
};

/// Reads one address: trimmed, NFC, lower case, the domain in ASCII (punycode). Takes it out of "mailto:…"
/// and "Name <…>", and forgives a comma, semicolon or point at the end. Any thread.
[[nodiscard]] EmailReading readEmail(const QString &typed);

/// The normal form, which duplicates and oppositions compare; nothing when the text is no address. Any
/// thread.
[[nodiscard]] std::optional<QString> normalizeEmail(const QString &typed);

/// The addresses of one field, separated by commas, semicolons, bars or blanks; a text without @ stays whole.
[[nodiscard]] QStringList splitEmails(const QString &typed);

/// "fournil-arcy.example" of a normal form; empty when there is no @.
[[nodiscard]] QString emailDomain(const QString &norm);

/// True for the domains at which anybody may open an account (gmail.com, orange.fr, …): they tell no company.
[[nodiscard]] bool isFreeMailDomain(const QString &domain);

} // namespace carnet
