// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/duplicates/duplicate_match.h"
#include "core/uid.h"
#include "store/recorded_write.h"

#include <functional>

namespace carnet {

/// Two records that are likely one.
struct DuplicatePair {
    RecordKind kind = RecordKind::Contact;
    qint64 first = 0; ///< the older one
    qint64 second = 0;
    Uid firstUid;
    Uid secondUid;
    QString firstName; ///< as shown
    QString secondName;
    DuplicateMatch match;
};

/// All likely pairs of one kind, the surest first, those that somebody called distinct and those in the trash left out.
/// `progress` gets pairs judged and pairs in all, and may answer false to stop (Cancelled). Database thread only, reads.
[[nodiscard]] Result<QList<DuplicatePair>>
scanDuplicates(Database &db, RecordKind kind,
               const std::function<bool(qint64 done, qint64 all)> &progress = {});

/// Remembers that two records are two after all, as one command that can be undone.
[[nodiscard]] Result<WriteOutcome> setDistinct(Database &db, const Clock &clock, RecordKind kind, qint64 one,
                                               qint64 other);

/// How two records stand to each other now.
enum class PairStanding {
    Open, ///< both are there, and nobody has decided
    Merged, ///< the second lies merged in the first
    Distinct, ///< somebody said so
    Gone, ///< one of them is in the trash, or went into a third
};
/// Database thread only, reads.
[[nodiscard]] Result<PairStanding> pairStanding(Database &db, RecordKind kind, qint64 first, qint64 second);

/// A pair as it would be found now, listed or not: reasons are none when nothing speaks for it. Fails with NotFound.
/// Database thread only, reads.
[[nodiscard]] Result<DuplicatePair> describePair(Database &db, RecordKind kind, qint64 first, qint64 second);

/// What is compared of a record. Fails with NotFound.
[[nodiscard]] Result<DuplicateTraits> duplicateTraits(Database &db, RecordKind kind, qint64 id);

} // namespace carnet
