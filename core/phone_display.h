// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace carnet {

// How numbers in E.164 are shown. Any thread.

/// "06 39 98 14 27" by pairs for +33, "+32 2 123 45 67" for others; a text that is not E.164 comes back as it
/// is.
[[nodiscard]] QString displayPhone(const QString &e164);

/// "+33 6 39 98 14 27", for readers abroad; a text that is not E.164 comes back as it is.
[[nodiscard]] QString internationalPhone(const QString &e164);

} // namespace carnet
