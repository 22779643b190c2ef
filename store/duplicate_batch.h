// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/duplicate_scan.h"

namespace carnet {

/// What became of the pairs of a merge of many.
struct BatchMerge {
    WriteOutcome write;
    QList<qsizetype> merged; ///< places in the list that was given, ascending; the others stay as they were
};

/// Pairs whose records can be merged without asking (core/duplicates/merge_conflict.h), as they are now: their places in
/// `pairs`, ascending. `progress` as scanDuplicates. Database thread only, reads.
[[nodiscard]] Result<QList<qsizetype>>
pairsMergedUnasked(Database &db, const QList<DuplicatePair> &pairs,
                   const std::function<bool(qint64 done, qint64 all)> &progress = {});

/// Merges all those pairs as one command with one undo; the older record of each is kept. A pair is left as it is when a
/// choice is needed, when one of its records lies in the trash or is gone, and when both were called distinct; that is
/// judged when its turn comes, so that of three records that are one the third must agree with what came of the first
/// two. `progress` may answer false to stop: Cancelled, and nothing was changed. Fails as RecordedWrite does. Database
/// thread only.
[[nodiscard]] Result<BatchMerge>
mergePairs(Database &db, const Clock &clock, const QList<DuplicatePair> &pairs,
           const std::function<bool(qint64 done, qint64 all)> &progress = {});

} // namespace carnet
