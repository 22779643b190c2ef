// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/member_list.h"

#include "models/answer.h"
#include "store/database_thread.h"
#include "store/member_table.h"

namespace carnet {

MemberList::MemberList(DatabaseThread &db, QObject *parent) : QObject(parent), m_db(db)
{
    connect(&db, &DatabaseThread::changed, this, [this](const Touched &touched) {
        if (touched.lists.contains(QStringLiteral("member")))
            reload();
    });
    connect(&db, &DatabaseThread::reset, this, &MemberList::reload);
    reload();
}

void MemberList::reload()
{
    onAnswer(m_db.read([](Database &db) { return MemberTable(db).named(); }), this,
             [this, reload = ++m_reload](const Result<QList<Member>> &members) {
                 if (reload != m_reload)
                     return;
                 if (!members) {
                     Q_EMIT failed(members.error());
                     return;
                 }
                 m_members = *members;
                 Q_EMIT loaded();
             });
}

} // namespace carnet
