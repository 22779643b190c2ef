// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ids.h"
#include "store/database.h"

#include <span>
#include <vector>

namespace carnet {

/// One record of either kind.
struct RecordRef {
    RecordKind kind = RecordKind::Contact;
    qint64 id = 0;
    friend bool operator==(const RecordRef &, const RecordRef &) = default;
};

/// What to offer before anything is typed: of `looked` (newest first) those that are still there, then the persons and
/// companies that were added last, by turns. At most `limit`, each once, nothing of the trash. Any connection; reads
/// `limit` rows of each kind however large the carnet is.
[[nodiscard]] Result<std::vector<RecordRef>> recentRecords(Database &db, std::span<const RecordRef> looked,
                                                           int limit);

} // namespace carnet
