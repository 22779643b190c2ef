// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ids.h"
#include "core/record_parts.h"

#include <QString>

namespace carnet {

// The names of the columns of Carnet's own CSV, besides those that are names of the import too
// (import_field.h). The export writes them and OwnLayout reads them; they are a format: never change one.
namespace own_column {
inline constexpr QLatin1StringView kOrigin{"origin"};
inline constexpr QLatin1StringView kCollectedFrom{"collected_from"};
inline constexpr QLatin1StringView kInformedOn{"informed_on"};
inline constexpr QLatin1StringView kInformedHow{"informed_how"};
inline constexpr QLatin1StringView kLawfulBasis{"lawful_basis"};
inline constexpr QLatin1StringView kExternalSource{"external_source"};
inline constexpr QLatin1StringView kConsentHistory{"consent_history"};
inline constexpr QLatin1StringView kToCheck{"to_check"};
inline constexpr QLatin1StringView kArchived{"archived"};
inline constexpr QLatin1StringView kUid{"uid"};
inline constexpr QLatin1StringView kCompanyUid{"company_uid"};
inline constexpr QLatin1StringView kCustom{"custom:"}; ///< before the name of the user's field
inline constexpr QLatin1StringView kYes{"oui"};
inline constexpr QLatin1StringView kNo{"non"};
} // namespace own_column

/// What a column of a point or an address says. Label, Primary and Normal columns are there where a record
/// needs them.
enum class OwnAspect {
    Value,
    Label,
    Primary, ///< where not simply the first of its kind is the primary one
    Normal, ///< the normal form, where it is not the one that typing it would give
};

/// "email", "email_2", "email_2_label". `n` is 1-based.
[[nodiscard]] QString ownPointColumn(PointKind kind, int n, OwnAspect aspect);
/// "street", "street_3", and for the second address of a contact "home_street". `part`: 0 street, 1 postcode,
/// 2 city, 3 region, 4 country.
[[nodiscard]] QString ownAddressColumn(RecordKind kind, int part, int n);
/// "address_label", "address_2_primary".
[[nodiscard]] QString ownAddressColumn(int n, OwnAspect aspect);

/// The normal form that a typed text gets when nothing is known of its country but the user's own.
[[nodiscard]] QString usualNorm(PointKind kind, const QString &typed);

} // namespace carnet
