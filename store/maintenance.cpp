// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/maintenance.h"

#include "store/setting_table.h"

namespace carnet {

namespace {
constexpr qint64 kWritesBetweenMerges = 50;
}

Result<void> Maintenance::inTransaction(const std::function<Result<void>()> &work)
{
    CARNET_TRY(m_db.execute("BEGIN IMMEDIATE"));
    Result<void> outcome = work();
    if (outcome)
        outcome = m_db.execute("COMMIT");
    if (!outcome && m_db.inTransaction())
        (void)m_db.execute("ROLLBACK"); // the first failure is the one to tell
    return outcome;
}

Result<bool> Maintenance::mergeSearchIndexIfDue()
{
    CARNET_TRY_ASSIGN(const qint64 writes, SettingTable(m_db).number(SettingTable::kIndexWrites, 0));
    if (writes < kWritesBetweenMerges)
        return false;
    CARNET_TRY(inTransaction([&]() -> Result<void> {
        CARNET_TRY(m_db.execute("INSERT INTO search_index (search_index, rank) VALUES ('merge', 500)"));
        return SettingTable(m_db).set(SettingTable::kIndexWrites, qint64 {0});
    }));
    return true;
}

Result<void> Maintenance::optimizeSearchIndex()
{
    return m_db.execute("INSERT INTO search_index (search_index) VALUES ('optimize')");
}

Result<void> Maintenance::setSearchHashSize(int bytes)
{
    CARNET_TRY_ASSIGN(Statement st, m_db.statement("INSERT INTO search_index (search_index, rank) VALUES ('hashsize', ?)"));
    return st.bind(bytes).run();
}

} // namespace carnet
