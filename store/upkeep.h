// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "store/database.h"

namespace carnet {

/// What commands leave behind to be done when nobody waits: a bounded step of merging the search index, and the undo
/// list trimmed. True: it did something, and there may be more. Writer connection, database thread only.
[[nodiscard]] Result<bool> doUpkeep(Database &db, const Clock &clock);

} // namespace carnet
