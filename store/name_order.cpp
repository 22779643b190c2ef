// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/name_order.h"

#include "store/setting_table.h"
#include "store/snapshot.h"
#include "store/sql/list.h"
#include "store/sql_kind.h"

namespace carnet {

namespace {

Result<qint64> numberOf(Database &db, RecordKind kind)
{
    return SettingTable(db).number(SettingTable::nameOrder(kind), 0);
}

} // namespace

Result<NameOrder::Ids> NameOrder::held(Database &db, RecordKind kind) const
{
    if (!heldOf(kind).ids)
        return Ids{};
    CARNET_TRY_ASSIGN(const qint64 number, numberOf(db, kind));
    return number == heldOf(kind).number ? heldOf(kind).ids : Ids{};
}

Result<NameOrder::Ids> NameOrder::of(Database &db, RecordKind kind)
{
    Snapshot snapshot(db);
    CARNET_TRY(snapshot.begin());
    CARNET_TRY_ASSIGN(Ids known, held(db, kind));
    if (known)
        return known;
    CARNET_TRY_ASSIGN(const qint64 number, numberOf(db, kind));
    auto ids = std::make_shared<std::vector<qint64>>();
    if (heldOf(kind).ids)
        ids->reserve(heldOf(kind).ids->size() + 1);
    CARNET_TRY_ASSIGN(Statement st, db.statement(sqlForKind(sql::list::byName, kind)));
    for (;;) {
        CARNET_TRY_ASSIGN(const bool row, st.step());
        if (!row)
            break;
        ids->push_back(st.int64(0));
    }
    if (!db.isWriting()) // what is not committed may be taken back, and its number given again
        m_held[static_cast<size_t>(kind)] = {number, ids};
    return Ids(std::move(ids));
}

} // namespace carnet
