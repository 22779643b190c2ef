// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace carnet::own_card {

// What Carnet says in its own vCards beyond RFC 6350, so that they come back whole; values in the words of record_words.h.
// Stable: never rename one.
inline constexpr const char *kVersion = "X-CARNET-VERSION"; ///< "1"; the card is one of ours
inline constexpr const char *kRelation = "X-CARNET-RELATION";
inline constexpr const char *kNature = "X-CARNET-NATURE";
inline constexpr const char *kCompanyUid = "X-CARNET-COMPANY-UID"; ///< of a contact's company
inline constexpr const char *kSiren = "X-CARNET-SIREN";
inline constexpr const char *kSiret = "X-CARNET-SIRET";
inline constexpr const char *kVatNumber = "X-CARNET-VAT-NUMBER";
inline constexpr const char *kNaf = "X-CARNET-NAF";
inline constexpr const char *kOwner = "X-CARNET-OWNER";
inline constexpr const char *kArchived = "X-CARNET-ARCHIVED";
inline constexpr const char *kToCheck = "X-CARNET-TO-CHECK"; ///< a list
inline constexpr const char *kCustom = "X-CARNET-CUSTOM"; ///< the field's name in the parameter kName
inline constexpr const char *kConsent = "X-CARNET-CONSENT"; ///< channel;kind;date;means;evidence
inline constexpr const char *kOrigin = "X-CARNET-ORIGIN";
inline constexpr const char *kSource = "X-CARNET-SOURCE";
inline constexpr const char *kObtainedOn = "X-CARNET-COLLECTED-ON";
inline constexpr const char *kObtainedFrom = "X-CARNET-COLLECTED-FROM";
inline constexpr const char *kLastContact = "X-CARNET-LAST-CONTACT";
inline constexpr const char *kInformedOn = "X-CARNET-INFORMED-ON";
inline constexpr const char *kInformedHow = "X-CARNET-INFORMED-HOW";
inline constexpr const char *kLawfulBasis = "X-CARNET-LAWFUL-BASIS";
inline constexpr const char *kExternalId = "X-CARNET-EXTERNAL-ID";
inline constexpr const char *kExternalSource = "X-CARNET-EXTERNAL-SOURCE";

// Parameters.
inline constexpr const char *kName = "X-CARNET-NAME";
inline constexpr const char *kNorm = "X-CARNET-NORM"; ///< of a phone whose normal form its text does not give

} // namespace carnet::own_card
