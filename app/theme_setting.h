// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/app_settings.h"
#include "views/theme/theme.h"

namespace carnet {

/// The choice of theme as the window has it, and as the settings do, which know no window.
[[nodiscard]] ThemeChoice choiceOf(AppSettings::ThemeChoice choice);
[[nodiscard]] AppSettings::ThemeChoice storedChoice(ThemeChoice choice);

} // namespace carnet
