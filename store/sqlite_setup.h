// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

struct sqlite3;

namespace carnet {

/// Prepares SQLite for the process, once, before its first call: freed blocks are wiped, the version is checked
/// (3.51.3 at least: older ones can corrupt a WAL file). Fails with Internal. Any thread; later calls do nothing.
[[nodiscard]] Result<void> initializeSqlite();

/// What an SQLite result code means to callers. The detail holds codes, never values.
[[nodiscard]] Error sqliteError(sqlite3 *db, int code);

} // namespace carnet
