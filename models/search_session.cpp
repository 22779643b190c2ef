// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/search_session.h"

#include "core/search_text.h"
#include "models/answer.h"
#include "store/database_thread.h"
#include "store/scope_search.h"
#include "store/search.h"

namespace carnet {

SearchSession::SearchSession(DatabaseThread &db, RecordKind kind, QObject *parent)
    : QObject(parent), m_db(db), m_kind(kind)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(kRestMs);
    connect(&m_rest, &QTimer::timeout, this, &SearchSession::run);
}

void SearchSession::setText(const QString &text)
{
    const QString wanted = searchPieces(text).isEmpty() ? QString() : text.trimmed();
    if (wanted == m_text)
        return;
    m_text = wanted;
    ++m_generation;
    if (m_running)
        m_db.interruptSearch();
    m_running = false;
    if (m_text.isEmpty()) {
        m_rest.stop();
        Q_EMIT cleared();
    } else {
        m_rest.start();
    }
}

void SearchSession::setScope(ListScope scope)
{
    setText({});
    m_scope = scope;
}

void SearchSession::refresh()
{
    if (!isActive() || m_rest.isActive())
        return;
    ++m_generation;
    if (m_running)
        m_db.interruptSearch();
    askAll();
}

void SearchSession::run()
{
    ++m_generation;
    if (m_scope == ListScope::Active)
        askFirst();
    askAll();
}

void SearchSession::askFirst()
{
    onAnswer(m_db.search([text = m_text, kind = m_kind](Database &db) {
        return Search(db).first(text, kind, kFirstHits);
    }),
             this, [this, generation = m_generation](Result<std::vector<qint64>> found) {
                 if (generation != m_generation || !found)
                     return; // the whole list follows, and tells a failure
                 Q_EMIT firstFound(std::make_shared<const std::vector<qint64>>(std::move(*found)));
             });
}

void SearchSession::askAll()
{
    m_running = true;
    onAnswer(m_db.search([text = m_text, kind = m_kind, scope = m_scope](Database &db) {
        return searchScope(db, kind, scope, text);
    }),
             this, [this, generation = m_generation](Result<std::vector<qint64>> found) {
                 if (generation != m_generation)
                     return;
                 if (!found && found.error().code == ErrorCode::Cancelled) {
                     askAll(); // the interruption was meant for the search before this one
                     return;
                 }
                 m_running = false;
                 if (found)
                     Q_EMIT allFound(std::make_shared<const std::vector<qint64>>(std::move(*found)));
                 else
                     Q_EMIT failed(found.error());
             });
}

} // namespace carnet
