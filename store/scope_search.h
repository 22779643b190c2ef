// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/list_query.h"

namespace carnet {

/// What the search box finds in one list, in its order: Search (search.h) among those in use, the archived ones of its
/// hits among the archives. The trash is in no index (a record leaves it for good with its search document), so its
/// rows are read and compared: names, job, company, town, tags, and the first phone and email; every word must begin
/// one of theirs. Reading connection; can be interrupted (Cancelled).
[[nodiscard]] Result<std::vector<qint64>> searchScope(Database &db, RecordKind kind, ListScope scope,
                                                      const QString &text);

} // namespace carnet
