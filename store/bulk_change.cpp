// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/bulk_change.h"

#include "store/sql/bulk_change.h"
#include "store/sql_kind.h"
#include "store/tag_table.h"

#include <algorithm>

namespace carnet {

namespace {
namespace q = sql::bulk_change;
}

BulkChange::BulkChange(Database &db, RecordKind kind, std::vector<qint64> ids)
    : m_db(db), m_kind(kind), m_ids(std::move(ids))
{
    std::sort(m_ids.begin(), m_ids.end());
}

Result<Statement> BulkChange::statement(std::string_view sql)
{
    return m_db.statement(sqlForKind(sql, m_kind));
}

Result<void> BulkChange::each(std::string_view sql)
{
    CARNET_TRY_ASSIGN(Statement st, statement(sql));
    for (const qint64 id : m_ids)
        CARNET_TRY(st.bind(id).run());
    return {};
}

Result<void> BulkChange::eachWith(std::string_view sql, qint64 value)
{
    CARNET_TRY_ASSIGN(Statement st, statement(sql));
    for (const qint64 id : m_ids)
        CARNET_TRY(st.bind(id).bind(value).run());
    return {};
}

Result<void> BulkChange::addTag(const QString &name)
{
    CARNET_TRY_ASSIGN(const TagId tag, TagTable(m_db).findOrCreate(name));
    return eachWith(q::addTag, tag.value);
}

Result<void> BulkChange::removeTag(const QString &name)
{
    CARNET_TRY_ASSIGN(const QList<TagId> tags, TagTable(m_db).named(name));
    for (const TagId tag : tags)
        CARNET_TRY(eachWith(q::removeTag, tag.value));
    return {};
}

Result<void> BulkChange::setRelation(Relation relation)
{
    CARNET_TRY_ASSIGN(Statement change, statement(q::setRelation));
    CARNET_TRY_ASSIGN(Statement isThere, statement(q::isThere));
    for (const qint64 id : m_ids) {
        CARNET_TRY(change.bind(id).bind(static_cast<int>(relation)).run());
        if (m_db.changes() > 0)
            continue;
        CARNET_TRY_ASSIGN(const bool row, isThere.bind(id).step());
        if (!row || isThere.int64(0) == 0)
            return fail(ErrorCode::NotFound);
        isThere.reset();
    }
    return {};
}

Result<void> BulkChange::setOwner(MemberId owner)
{
    return owner.isValid() ? eachWith(q::setOwner, owner.value) : each(q::clearOwner);
}

Result<void> BulkChange::setArchived(bool isArchived)
{
    return each(isArchived ? q::archive : q::unarchive);
}

Result<void> BulkChange::setTrashed(bool isTrashed)
{
    return each(isTrashed ? q::trash : q::restore);
}

} // namespace carnet
