// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/display_format.h"
#include "views/start_page.h"

namespace carnet {

/// What a carnet is called: its file's name without the ending.
[[nodiscard]] QString carnetTitle(const QString &path);

/// A file as the first page and the unlock page show it. `openedAtMs` 0: never.
[[nodiscard]] RecentCarnet recentCarnet(const QString &path, qint64 openedAtMs, const DisplayFormat &format);

} // namespace carnet
