// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"
#include "store/table_source.h"

namespace carnet {

/// What the user decided about the columns of each layout of file, kept in the carnet by the signature of the
/// layout. Names of fields only, nothing of the files. Database thread only.
[[nodiscard]] Result<RememberedFields> rememberedFields(Database &db);

/// Replaces what was kept for this layout; does nothing when the user decided nothing. Needs an open door.
[[nodiscard]] Result<void> rememberFields(Database &db, const QByteArray &signature,
                                          const QStringList &fields);

} // namespace carnet
