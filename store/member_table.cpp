// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/member_table.h"

#include "core/search_text.h"
#include "store/sql/member.h"

namespace carnet {

namespace {
namespace q = sql::member;
}

Result<QList<Member>> MemberTable::named()
{
    CARNET_TRY_ASSIGN(Statement st, m_db.statement(q::named));
    QList<Member> members;
    for (;;) {
        CARNET_TRY_ASSIGN(const bool row, st.step());
        if (!row)
            return members;
        members.append({st.id<MemberId>(0), st.text(1)});
    }
}

Result<MemberId> MemberTable::findOrCreate(const QString &name, const Clock &clock)
{
    const QString trimmed = name.trimmed();
    if (trimmed.isEmpty())
        return fail(ErrorCode::InvalidInput, QStringLiteral("a member needs a name"));
    CARNET_TRY_ASSIGN(const QList<Member> known, named());
    for (const Member &member : known) {
        if (foldText(member.name) == foldText(trimmed))
            return member.id;
    }
    CARNET_TRY_ASSIGN(Statement st, m_db.statement(q::insert));
    CARNET_TRY(st.bind(Uid::make(clock)).bind(trimmed).run());
    return MemberId{m_db.lastInsertId()};
}

} // namespace carnet
