// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/touched_since.h"

#include "store/changeset.h"
#include "store/journal.h"
#include "store/undo_log.h"

#include <QCborArray>
#include <QCborValue>

namespace carnet {

Result<TouchedSince> TouchedSince::read(Database &db, qint64 n, Imports imports)
{
    TouchedSince touched(db);
    CARNET_TRY(touched.readJournal(n, imports));
    return touched;
}

/// A command counts unless an undo that is itself in effect took it back.
Result<bool> TouchedSince::isInEffect(qint64 n, int depth) const
{
    CARNET_TRY_ASSIGN(Statement st, m_db->statement("SELECT reversed_by FROM undo WHERE n = ?"));
    CARNET_TRY_ASSIGN(const bool row, st.bind(n).step());
    const qint64 by = row ? st.int64(0) : 0;
    if (by <= 0 || depth > 1000)
        return true;
    st.reset();
    CARNET_TRY_ASSIGN(const bool undone, isInEffect(by, depth + 1));
    return !undone;
}

Result<void> TouchedSince::readJournal(qint64 n, Imports imports)
{
    CARNET_TRY_ASSIGN(Statement st,
                      m_db->statement("SELECT j.n, j.entry, u.kind, u.import_id FROM journal AS j "
                                      "LEFT JOIN undo AS u ON u.n = j.n WHERE j.n > ? ORDER BY j.n"));
    st.bind(n);
    for (;;) {
        CARNET_TRY_ASSIGN(const bool row, st.step());
        if (!row)
            return {};
        const QCborArray entry = QCborValue::fromCbor(st.blob(1)).toArray();
        const qint64 count = entry.at(6).toInteger();
        const bool isStored = !st.isNull(2);
        const bool isReversal = isStored && st.integer(2) != 0; // judged with what it takes back
        const bool isImport = !st.isNull(3);
        if (count == 0 || isReversal || (isImport && imports == Imports::LeaveOut))
            continue;
        CARNET_TRY_ASSIGN(const bool counts, isInEffect(st.int64(0)));
        if (!counts)
            continue;
        const QCborArray named = entry.at(7).toArray();
        for (const QCborValue &value : named) {
            QSet<QString> &fields = m_byRef[value.toArray().at(1).toByteArray()];
            fields.insert(QString()); // created or deleted records have no field
            for (const QCborValue &field : value.toArray().at(2).toArray())
                fields.insert(field.toString());
        }
        if (count <= named.size() || !isStored)
            continue;
        CARNET_TRY_ASSIGN(const QByteArray stored, UndoLog(*m_db).changeset(st.int64(0)));
        CARNET_TRY_ASSIGN(const Touched touched, readChangeset(*m_db, stored));
        for (const RecordKind kind : {RecordKind::Contact, RecordKind::Company}) {
            for (auto it = touched.of(kind).cbegin(); it != touched.of(kind).cend(); ++it)
                m_byId[kind == RecordKind::Contact ? 0 : 1][it.key()] |= it->fields;
        }
    }
}

Result<QSet<QString>> TouchedSince::fields(RecordKind kind, qint64 id) const
{
    QSet<QString> fields = m_byId[kind == RecordKind::Contact ? 0 : 1].value(id);
    if (m_byRef.isEmpty())
        return fields;
    CARNET_TRY_ASSIGN(
        Statement st,
        m_db->statement(
            kind == RecordKind::Contact
                ? "SELECT r.ref FROM contact AS c JOIN journal_ref AS r ON r.uid = c.uid WHERE c.id = ?"
                : "SELECT r.ref FROM company AS c JOIN journal_ref AS r ON r.uid = c.uid WHERE c.id = ?"));
    CARNET_TRY_ASSIGN(const bool row, st.bind(id).step());
    if (row)
        fields |= m_byRef.value(st.blob(0));
    return fields;
}

Result<QSet<qint64>> TouchedSince::records(RecordKind kind) const
{
    QSet<qint64> ids;
    const auto &byId = m_byId[kind == RecordKind::Contact ? 0 : 1];
    for (auto it = byId.cbegin(); it != byId.cend(); ++it)
        ids.insert(it.key());
    // journal_ref is keyed by uid: one pass over it serves all.
    CARNET_TRY_ASSIGN(
        Statement all,
        m_db->statement(kind == RecordKind::Contact
                            ? "SELECT c.id, r.ref FROM journal_ref AS r JOIN contact AS c ON c.uid = r.uid"
                            : "SELECT c.id, r.ref FROM journal_ref AS r JOIN company AS c ON c.uid = r.uid"));
    for (;;) {
        CARNET_TRY_ASSIGN(const bool row, all.step());
        if (!row)
            return ids;
        if (m_byRef.contains(all.blob(1)))
            ids.insert(all.int64(0));
    }
}

Result<qint64> lastImportEntry(Database &db, const QByteArray &headerSignature, ImportId now)
{
    CARNET_TRY_ASSIGN(
        Statement st,
        db.statement(
            "SELECT coalesce((SELECT u.n FROM undo AS u WHERE u.import_id = i.id AND u.command = 'import'), "
            "(SELECT max(j.n) FROM journal AS j WHERE j.at <= i.started_at), 0) FROM import AS i "
            "WHERE i.header_signature = ? AND i.source_name <> '' AND i.undone_at IS NULL AND i.id <> ? "
            "ORDER BY i.id DESC LIMIT 1"));
    CARNET_TRY_ASSIGN(const bool row, st.bind(headerSignature).bind(now).step());
    return row ? st.int64(0) : 0;
}

} // namespace carnet
