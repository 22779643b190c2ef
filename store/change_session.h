// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"

#include <memory>

struct sqlite3_session;

namespace carnet {

/// SQLite's session extension over the recorded tables: what changes while it runs, as one changeset. Two owners only:
/// RecordedWrite and ImportWriter. Database thread only.
class ChangeSession {
public:
    enum class Start { Running, Paused };
    /// Tables are named one by one: attaching all would record the search index's own tables too.
    [[nodiscard]] static Result<ChangeSession> open(Database &db, Start start = Start::Running);

    void resume();
    void pause();
    [[nodiscard]] Result<QByteArray> changeset();

private:
    struct Delete {
        void operator()(sqlite3_session *session) const;
    };
    ChangeSession(Database &db, sqlite3_session *session) : m_db(&db), m_session(session) { }

    Database *m_db;
    std::unique_ptr<sqlite3_session, Delete> m_session;
};

} // namespace carnet
