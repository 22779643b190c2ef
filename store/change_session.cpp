// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/change_session.h"

#include "store/recorded_tables.h"
#include "store/sqlite_setup.h"

#include <sqlite3.h>

namespace carnet {

void ChangeSession::Delete::operator()(sqlite3_session *session) const
{
    sqlite3session_delete(session);
}

Result<ChangeSession> ChangeSession::open(Database &db, Start start)
{
    sqlite3_session *raw = nullptr;
    if (const int code = sqlite3session_create(db.handle(), "main", &raw); code != SQLITE_OK)
        return fail(sqliteError(db.handle(), code));
    ChangeSession session(db, raw);
    if (start == Start::Paused)
        session.pause();
    for (const RecordedTable &table : kRecordedTables) {
        if (const int code = sqlite3session_attach(raw, table.name.data()); code != SQLITE_OK)
            return fail(sqliteError(db.handle(), code));
    }
    return session;
}

void ChangeSession::resume()
{
    sqlite3session_enable(m_session.get(), 1);
}

void ChangeSession::pause()
{
    sqlite3session_enable(m_session.get(), 0);
}

Result<QByteArray> ChangeSession::changeset()
{
    int size = 0;
    void *bytes = nullptr;
    const int code = sqlite3session_changeset(m_session.get(), &size, &bytes);
    if (code != SQLITE_OK)
        return fail(sqliteError(m_db->handle(), code));
    QByteArray changeset(static_cast<const char *>(bytes), size);
    sqlite3_free(bytes);
    return changeset;
}

} // namespace carnet
