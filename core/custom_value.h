// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/custom_field.h"
#include "core/display_format.h"

#include <optional>

namespace carnet {

/// The rules of the user's own fields: pure, any thread. Stored values are dates in ISO, numbers with a
/// point, "1" or "0" for yes and no, and plain text.

/// What is stored for a typed text, or nothing when the field's type cannot hold it. An empty text is an
/// empty value.
[[nodiscard]] std::optional<QString> storedCustomValue(CustomFieldType type, const QString &typed,
                                                       QDate today);
/// How a stored value is typed over: dates as 24/11/2026, numbers with the language's decimal sign. What does
/// not fit the type (an import kept it) comes back as it is.
[[nodiscard]] QString typedCustomValue(CustomFieldType type, const QString &stored,
                                       const DisplayFormat &format);

} // namespace carnet
