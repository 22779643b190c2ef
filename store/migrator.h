// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "store/database.h"

#include <functional>

namespace carnet {

/// The schema version (`user_version`) that this program writes.
[[nodiscard]] int currentSchemaVersion();

/// Brings an open file to the current schema: each migration in one IMMEDIATE transaction with `foreign_key_check` and
/// `user_version` before its commit. An empty file gets its tables and its random ids and keys. `backup` is called once
/// before the first change of a file that has data; its failure stops everything. A migration that is more than ADD
/// COLUMN empties the undo list. Fails with NewerFile (untouched) when the file is newer than this program.
/// Database thread only.
[[nodiscard]] Result<void> migrate(Database &db, const Clock &clock,
                                   const std::function<Result<void>()> &backup = {});

} // namespace carnet
