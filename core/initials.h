// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace carnet {

/// Two capital letters at most of a shown name, of its first and its last word: "HM"; "?" when it has no
/// letter or digit.
[[nodiscard]] QString initialsOf(const QString &name);

} // namespace carnet
