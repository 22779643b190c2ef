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
    explicit Maintenance(Database &db) : m_db(db), m_door(db) {}

    /// Runs `work` in one IMMEDIATE transaction; any failure rolls all of it back.
    [[nodiscard]] Result<void> inTransaction(const std::function<Result<void>()> &work);

    /// A bounded step of merging the search index, once it has taken 50 writes since the last one: without merges a
    /// save would at length fail, and SQLite's own merging stops one save for seconds (docs/benchmarks.md). True: it
    /// did something.
    [[nodiscard]] Result<bool> mergeSearchIndexIfDue();
    /// Rewrites the whole search index: old words of edited records leave it. Seconds at a million records.
    [[nodiscard]] Result<void> optimizeSearchIndex();
    [[nodiscard]] Result<void> setSearchHashSize(int bytes); ///< memory for a bulk load of the index

private:
    Database &m_db;
    WriteDoor m_door;
};

} // namespace carnet
