// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"

namespace carnet {

/// Holds one instant of the carnet still for several reads, inside a transaction that is open already or in one of its own. It
/// is also much cheaper: without it, each statement locks the file and lets it go again. Statements of these reads must be
/// gone before it. Any connection.
class Snapshot {
public:
    explicit Snapshot(Database &db) : m_db(db), m_begun(!db.inTransaction()) { }
    /// The instant is that of the first read after it.
    [[nodiscard]] Result<void> begin() { return m_begun ? m_db.execute("BEGIN") : Result<void>{}; }
    ~Snapshot()
    {
        if (m_begun && m_db.inTransaction())
            (void)m_db.execute("ROLLBACK"); // nothing was written
    }
    Snapshot(const Snapshot &) = delete;
    Snapshot &operator=(const Snapshot &) = delete;

private:
    Database &m_db;
    bool m_begun;
};

} // namespace carnet
