// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/duplicate_scan.h"

namespace carnet {

/// A merge that can still be taken back.
struct PastMerge {
    DuplicatePair pair; ///< the record that was kept, and one that went into it
    qint64 journalNumber = 0; ///< of the newest command by which it did
    qint64 at = 0; ///< UTC ms
    int together = 1; ///< records that the same command merged: they come back together
};

/// The merges whose undo is still kept (UndoLog::kDaysKept days) and that stand, the newest first, at most `limit` records.
/// Database thread only, reads.
[[nodiscard]] Result<QList<PastMerge>> recentMerges(Database &db, const Clock &clock, int limit);

} // namespace carnet
