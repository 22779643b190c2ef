// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace carnet {

struct Tokens;

/// The sheet of the whole application: padding, border and radius of buttons, fields and frames; inks of
/// labels. What CarnetStyle draws (checks, combos, scroll bars, rings) has no rule here. Widgets choose by
/// the dynamic properties "look" (buttons, frames), "tone" (labels) and "invalid" (fields); controls.h sets
/// them.
[[nodiscard]] QString styleSheetOf(const Tokens &tokens);

} // namespace carnet
