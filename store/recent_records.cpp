// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/recent_records.h"

#include "store/snapshot.h"
#include "store/sql/recent.h"
#include "store/sql_kind.h"

#include <algorithm>

namespace carnet {

namespace {

namespace q = sql::recent;

Result<std::vector<qint64>> newestIds(Database &db, RecordKind kind, int limit)
{
    CARNET_TRY_ASSIGN(Statement st, db.statement(sqlForKind(q::newest, kind)));
    st.bind(limit);
    std::vector<qint64> ids;
    for (;;) {
        CARNET_TRY_ASSIGN(const bool row, st.step());
        if (!row)
            return ids;
        ids.push_back(st.int64(0));
    }
}

} // namespace

Result<std::vector<RecordRef>> recentRecords(Database &db, std::span<const RecordRef> looked, int limit)
{
    Snapshot snapshot(db);
    CARNET_TRY(snapshot.begin());
    std::vector<RecordRef> recent;
    const auto add = [&](const RecordRef &record) {
        const bool isThere = std::find(recent.begin(), recent.end(), record) != recent.end();
        if (!isThere && recent.size() < static_cast<size_t>(limit))
            recent.push_back(record);
    };
    for (const RecordRef &record : looked) {
        CARNET_TRY_ASSIGN(Statement st, db.statement(sqlForKind(q::isListed, record.kind)));
        CARNET_TRY_ASSIGN(const bool isListed, st.bind(record.id).step());
        if (isListed)
            add(record);
    }
    CARNET_TRY_ASSIGN(const std::vector<qint64> persons, newestIds(db, RecordKind::Contact, limit));
    CARNET_TRY_ASSIGN(const std::vector<qint64> companies, newestIds(db, RecordKind::Company, limit));
    for (size_t i = 0; i < std::max(persons.size(), companies.size()); ++i) {
        if (i < persons.size())
            add({RecordKind::Contact, persons[i]});
        if (i < companies.size())
            add({RecordKind::Company, companies[i]});
    }
    return recent;
}

} // namespace carnet
