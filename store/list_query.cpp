// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/list_query.h"

#include "store/name_order.h"
#include "store/provenance_columns.h"
#include "store/snapshot.h"
#include "store/sql/list.h"

#include <algorithm>

namespace carnet {

namespace {

namespace q = sql::list;

Result<std::vector<qint64>> idsOf(Database &db, std::string_view sql)
{
    CARNET_TRY_ASSIGN(Statement st, db.statement(sql));
    std::vector<qint64> ids;
    for (;;) {
        CARNET_TRY_ASSIGN(const bool row, st.step());
        if (!row)
            return ids;
        ids.push_back(st.int64(0));
    }
}

/// A record without a name is called by what else is known of it.
const QString &shownName(const RecordRow &row)
{
    if (!row.name.isEmpty())
        return row.name;
    if (!row.company.isEmpty())
        return row.company;
    return row.email.isEmpty() ? row.phone : row.email;
}

Result<QList<TagChip>> tagsOf(Database &db, RecordKind kind, qint64 id)
{
    CARNET_TRY_ASSIGN(Statement st,
                      db.statement(kind == RecordKind::Contact ? q::contactTags : q::companyTags));
    st.bind(id);
    QList<TagChip> tags;
    for (;;) {
        CARNET_TRY_ASSIGN(const bool row, st.step());
        if (!row)
            return tags;
        tags.append({st.text(0), st.integer(1)});
    }
}

} // namespace

Result<std::vector<qint64>> idsByName(Database &db, RecordKind kind, ListScope scope)
{
    const bool contacts = kind == RecordKind::Contact;
    switch (scope) {
    case ListScope::Archived:
        return idsOf(db, contacts ? q::contactsArchived : q::companiesArchived);
    case ListScope::Trash:
        return idsOf(db, contacts ? q::contactsTrash : q::companiesTrash);
    case ListScope::Active:
    case ListScope::NotTrashed:
        break;
    }
    Snapshot snapshot(db);
    CARNET_TRY(snapshot.begin());
    CARNET_TRY_ASSIGN(const NameOrder::Ids all, db.nameOrder().of(db, kind));
    std::vector<qint64> ids = *all;
    if (scope == ListScope::NotTrashed)
        return ids;
    CARNET_TRY_ASSIGN(const std::vector<qint64> hidden,
                      idsOf(db, contacts ? q::contactsHidden : q::companiesHidden));
    if (!hidden.empty())
        std::erase_if(ids, [&](qint64 id) { return std::binary_search(hidden.begin(), hidden.end(), id); });
    return ids;
}

Result<std::vector<RecordRow>> rowsById(Database &db, RecordKind kind, std::span<const qint64> ids)
{
    std::vector<RecordRow> rows;
    rows.reserve(ids.size());
    Snapshot snapshot(db);
    CARNET_TRY(snapshot.begin());
    CARNET_TRY_ASSIGN(Statement st,
                      db.statement(kind == RecordKind::Contact ? q::contactRow : q::companyRow));
    for (const qint64 id : ids) {
        CARNET_TRY_ASSIGN(const bool found, st.bind(id).step());
        if (found) {
            RecordRow row;
            row.id = id;
            row.uid = st.uid(0);
            row.kind = kind;
            row.name = st.text(1);
            row.town = st.text(2);
            row.phone = st.text(3);
            row.email = st.text(4);
            row.relation = static_cast<Relation>(st.integer(5));
            row.lastContactOn = st.date(6);
            row.toCheck = static_cast<int>(splitToCheck(st.text(7)).size());
            row.archived = st.int64(8) != 0;
            if (kind == RecordKind::Contact) {
                row.job = st.text(9);
                row.company = st.text(10);
            }
            row.name = shownName(row);
            CARNET_TRY_ASSIGN(row.tags, tagsOf(db, kind, id));
            rows.push_back(std::move(row));
        }
        st.reset();
    }
    return rows;
}

} // namespace carnet
