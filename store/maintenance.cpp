// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/maintenance.h"

#include "store/setting_table.h"

namespace carnet {

namespace {
constexpr qint64 kWritesBetweenMerges = 50;
constexpr int kPagesOfAStep = 500; ///< about a tenth of a second
// What SettingTable::kIndexJoin says.
constexpr qint64 kJoined = 0;
constexpr qint64 kToJoin = 1;
constexpr qint64 kJoining = 2;
} // namespace

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

Result<bool> Maintenance::merge(int pages)
{
    CARNET_TRY_ASSIGN(const qint64 before, m_db.number("SELECT total_changes()"));
    CARNET_TRY_ASSIGN(Statement st,
                      m_db.statement("INSERT INTO search_index (search_index, rank) VALUES ('merge', ?)"));
    CARNET_TRY(st.bind(pages).run());
    CARNET_TRY_ASSIGN(const qint64 after, m_db.number("SELECT total_changes()"));
    return after - before >= 2; // FTS5's sign that there was something to merge
}

Result<bool> Maintenance::mergeSearchIndexIfDue()
{
    SettingTable settings(m_db);
    CARNET_TRY_ASSIGN(const qint64 join, settings.number(SettingTable::kIndexJoin, kJoined));
    CARNET_TRY_ASSIGN(const qint64 writes, settings.number(SettingTable::kIndexWrites, 0));
    if (join == kJoined && writes < kWritesBetweenMerges)
        return false;
    CARNET_TRY(inTransaction([&]() -> Result<void> {
        CARNET_TRY_ASSIGN(const bool merged,
                          merge(join == kToJoin ? -kPagesOfAStep : kPagesOfAStep)); // negative: every segment
        if (join == kJoined)
            return settings.set(SettingTable::kIndexWrites, qint64{0});
        return settings.set(SettingTable::kIndexJoin, merged ? kJoining : kJoined);
    }));
    return true;
}

Result<void> Maintenance::joinSearchIndexLater()
{
    return SettingTable(m_db).set(SettingTable::kIndexJoin, kToJoin);
}

Result<void> Maintenance::setSearchHashSize(int bytes)
{
    CARNET_TRY_ASSIGN(Statement st,
                      m_db.statement("INSERT INTO search_index (search_index, rank) VALUES ('hashsize', ?)"));
    return st.bind(bytes).run();
}

} // namespace carnet
