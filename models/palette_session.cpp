// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/palette_session.h"

#include "models/answer.h"
#include "models/look_history.h"
#include "store/database_thread.h"
#include "store/recent_records.h"
#include "store/search.h"

namespace carnet {

namespace {

using Found = PaletteSession::Found;

Result<std::vector<RecordRow>> bestOf(Database &db, RecordKind kind, const QString &text)
{
    CARNET_TRY_ASSIGN(const std::vector<qint64> ids, Search(db).first(text, kind, PaletteSession::kMost));
    return rowsById(db, kind, ids);
}

Result<Found> bestOfBoth(Database &db, const QString &text)
{
    Found found;
    CARNET_TRY_ASSIGN(found.persons, bestOf(db, RecordKind::Contact, text));
    CARNET_TRY_ASSIGN(found.companies, bestOf(db, RecordKind::Company, text));
    return found;
}

Result<Found> recentOf(Database &db, const std::vector<RecordRef> &looked)
{
    CARNET_TRY_ASSIGN(const std::vector<RecordRef> recent, recentRecords(db, looked, PaletteSession::kMost));
    Found found;
    for (const RecordRef &record : recent) {
        CARNET_TRY_ASSIGN(std::vector<RecordRow> rows, rowsById(db, record.kind, std::span(&record.id, 1)));
        std::move(rows.begin(), rows.end(), std::back_inserter(found.recent));
    }
    return found;
}

} // namespace

PaletteSession::PaletteSession(DatabaseThread &db, const LookHistory &history, QObject *parent)
    : QObject(parent), m_db(db), m_history(history)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(kRestMs);
    connect(&m_rest, &QTimer::timeout, this, &PaletteSession::run);
}

void PaletteSession::stop()
{
    ++m_generation;
    m_rest.stop();
    if (m_isRunning)
        m_db.interruptSearch();
    m_isRunning = false;
}

void PaletteSession::ask(const QString &text)
{
    stop();
    m_text = text;
    if (text.isEmpty())
        run();
    else
        m_rest.start();
}

void PaletteSession::run()
{
    m_isRunning = true;
    onAnswer(m_db.search([text = m_text, looked = m_history.records()](Database &db) {
        return text.isEmpty() ? recentOf(db, looked) : bestOfBoth(db, text);
    }),
             this, [this, generation = m_generation](const Result<Found> &answer) {
                 if (generation != m_generation)
                     return;
                 if (!answer && answer.error().code == ErrorCode::Cancelled) {
                     run(); // the interruption was meant for another search
                     return;
                 }
                 m_isRunning = false;
                 if (answer)
                     Q_EMIT found(*answer);
                 else
                     Q_EMIT failed(answer.error());
             });
}

} // namespace carnet
