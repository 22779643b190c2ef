// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"
#include "store/write_door.h"

#include <functional>

namespace carnet {

/// The door for work that changes no data: migrations, rebuilds, merges of the search index, checkpoints. While one
/// lives, its connection may write. Database thread only.
class Maintenance {
public:
    explicit Maintenance(Database &db) : m_db(db), m_door(db) { }

    /// Runs `work` in one IMMEDIATE transaction; any failure rolls all of it back.
    [[nodiscard]] Result<void> inTransaction(const std::function<Result<void>()> &work);

    /// A bounded step of merging the search index, once it has taken 50 writes since the last one, or while it is to be
    /// joined: without merges a save would at length fail, and SQLite's own merging stops one save for seconds
    /// (docs/benchmarks.md). True: it did something.
    [[nodiscard]] Result<bool> mergeSearchIndexIfDue();
    /// After a bulk load, inside its transaction: the upkeep makes the index one segment, step by step, when nobody waits. Else
    /// the segments of the load, too large to be merged soon, and those of saves would add up to 1,999, and the save that
    /// meets them would merge the whole index (7 s at a million records).
    [[nodiscard]] Result<void> joinSearchIndexLater();
    [[nodiscard]] Result<void> setSearchHashSize(int bytes); ///< memory for a bulk load of the index

private:
    /// True: there was something to merge. At most so many pages; negative: of all segments, not of those alike in size.
    Result<bool> merge(int pages);

    Database &m_db;
    WriteDoor m_door;
};

} // namespace carnet
