// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/tag_table.h"

#include "core/clock.h"
#include "core/search_text.h"
#include "store/sql/tag.h"

namespace carnet {

namespace {
namespace q = sql::tag;
}

Result<QList<Tag>> TagTable::all()
{
    CARNET_TRY_ASSIGN(Statement st, m_db.statement(q::all));
    QList<Tag> tags;
    for (;;) {
        CARNET_TRY_ASSIGN(const bool row, st.step());
        if (!row)
            return tags;
        tags.append({st.id<TagId>(0), st.text(1), st.integer(2), st.int64(3)});
    }
}

Result<QList<TagId>> TagTable::named(const QString &name)
{
    const QString wanted = foldText(name);
    QList<TagId> tags;
    CARNET_TRY_ASSIGN(Statement st, m_db.statement(q::names));
    for (;;) {
        CARNET_TRY_ASSIGN(const bool row, st.step());
        if (!row)
            return tags;
        if (foldText(st.text(1)) == wanted)
            tags.append(st.id<TagId>(0));
    }
}

Result<TagId> TagTable::findOrCreate(const QString &name)
{
    CARNET_TRY_ASSIGN(const QList<TagId> known, named(name));
    if (!known.isEmpty())
        return known.first();
    CARNET_TRY_ASSIGN(Statement insert, m_db.statement(q::insert));
    CARNET_TRY(insert.bind(Uid::make(Clock::system())).bind(name).run());
    return TagId{m_db.lastInsertId()};
}

Result<void> TagTable::rename(TagId id, const QString &name)
{
    CARNET_TRY_ASSIGN(Statement st, m_db.statement(q::rename));
    return st.bind(name).bind(id).run();
}

Result<void> TagTable::setColour(TagId id, int colour)
{
    CARNET_TRY_ASSIGN(Statement st, m_db.statement(q::setColour));
    return st.bind(colour).bind(id).run();
}

} // namespace carnet
