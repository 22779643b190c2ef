// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"

#include <vector>

namespace carnet {

/// The plain indexes of the tables that a bulk load fills, taken away before it and made again after it from the texts
/// that the schema itself holds. At a million rows the keeping of them costs 2.6 times the making (perf: not seen in small
/// tests). Inside the load's transaction, so that a rollback brings them back. Needs an open door.
class BulkIndexes {
public:
    explicit BulkIndexes(Database &db) : m_db(db) { }

    [[nodiscard]] Result<void> drop();
    /// Makes them again; does nothing when none was dropped.
    [[nodiscard]] Result<void> create();
    [[nodiscard]] bool areDropped() const { return !m_texts.empty(); }

private:
    Database &m_db;
    std::vector<std::string> m_texts;
};

} // namespace carnet
