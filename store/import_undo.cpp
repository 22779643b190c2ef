// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/import_undo.h"

#include "store/changeset.h"
#include "store/changeset_apply.h"
#include "store/derive.h"
#include "store/import_writer.h"
#include "store/maintenance.h"
#include "store/sql/import.h"
#include "store/touched_since.h"

#include <span>

namespace carnet {

namespace {

namespace q = sql::import;

constexpr int kBulkHashBytes = 32 << 20;
constexpr int kUsualHashBytes = 1 << 20;

/// The parts go before the record.
constexpr std::array<const char *, 7> kContactRemovals{
    "DELETE FROM contact_point WHERE contact_id IN (SELECT id FROM temp.undo_id WHERE kind = 0)",
    "DELETE FROM contact_address WHERE contact_id IN (SELECT id FROM temp.undo_id WHERE kind = 0)",
    "DELETE FROM contact_state WHERE contact_id IN (SELECT id FROM temp.undo_id WHERE kind = 0)",
    "DELETE FROM contact_tag WHERE contact_id IN (SELECT id FROM temp.undo_id WHERE kind = 0)",
    "DELETE FROM contact_custom WHERE contact_id IN (SELECT id FROM temp.undo_id WHERE kind = 0)",
    "DELETE FROM consent_event WHERE contact_id IN (SELECT id FROM temp.undo_id WHERE kind = 0)",
    "DELETE FROM contact WHERE id IN (SELECT id FROM temp.undo_id WHERE kind = 0)",
};
constexpr std::array<const char *, 6> kCompanyRemovals{
    "DELETE FROM company_point WHERE company_id IN (SELECT id FROM temp.undo_id WHERE kind = 1)",
    "DELETE FROM company_address WHERE company_id IN (SELECT id FROM temp.undo_id WHERE kind = 1)",
    "DELETE FROM company_state WHERE company_id IN (SELECT id FROM temp.undo_id WHERE kind = 1)",
    "DELETE FROM company_tag WHERE company_id IN (SELECT id FROM temp.undo_id WHERE kind = 1)",
    "DELETE FROM company_custom WHERE company_id IN (SELECT id FROM temp.undo_id WHERE kind = 1)",
    "DELETE FROM company WHERE id IN (SELECT id FROM temp.undo_id WHERE kind = 1)",
};

struct ImportRow {
    qint64 startedAt = 0;
    QString sourceName;
    qint64 journalNumber = 0; ///< of the import itself
    bool hasUndoRow = false;
};

Result<ImportRow> readImport(Database &db, ImportId id)
{
    ImportRow import;
    {
        CARNET_TRY_ASSIGN(
            Statement st,
            db.statement("SELECT started_at, source_name FROM import WHERE id = ? AND undone_at IS NULL"));
        CARNET_TRY_ASSIGN(const bool row, st.bind(id).step());
        if (!row)
            return fail(ErrorCode::NotFound, QStringLiteral("no such import"));
        import.startedAt = st.int64(0);
        import.sourceName = st.text(1);
    }
    {
        CARNET_TRY_ASSIGN(
            Statement st,
            db.statement("SELECT n FROM undo WHERE import_id = ? AND kind = 0 AND command = 'import'"));
        CARNET_TRY_ASSIGN(const bool row, st.bind(id).step());
        import.hasUndoRow = row;
        if (row)
            import.journalNumber = st.int64(0);
    }
    if (!import.hasUndoRow) { // older than 30 days: what it updated can no longer be restored
        CARNET_TRY_ASSIGN(Statement st,
                          db.statement("SELECT coalesce(min(n), 0) FROM journal WHERE at >= ?"));
        CARNET_TRY(st.bind(import.startedAt).step());
        import.journalNumber = st.int64(0);
    }
    return import;
}

Result<void> runOnce(Database &db, std::string_view sqlText, ImportId id)
{
    CARNET_TRY_ASSIGN(Statement st, db.statement(sqlText));
    return st.bind(id).run();
}

/// Fills temp.undo_id with what may go of one kind.
Result<void> choose(Database &db, RecordKind kind, ImportId id, const TouchedSince &touched)
{
    CARNET_TRY(runOnce(db, kind == RecordKind::Contact ? q::createdContacts : q::createdCompanies, id));
    CARNET_TRY_ASSIGN(const QSet<qint64> ids, touched.records(kind));
    {
        CARNET_TRY_ASSIGN(Statement keep, db.statement(q::keepUndoId));
        for (const qint64 kept : ids)
            CARNET_TRY(keep.bind(static_cast<int>(kind)).bind(kept).run());
    }
    return kind == RecordKind::Contact ? runOnce(db, q::keepConsented, id)
                                       : db.execute(q::keepCompaniesInUse);
}

Result<std::vector<qint64>> chosen(Database &db, RecordKind kind)
{
    std::vector<qint64> ids;
    CARNET_TRY_ASSIGN(Statement st, db.statement(q::undoIds));
    st.bind(static_cast<int>(kind));
    for (;;) {
        CARNET_TRY_ASSIGN(const bool row, st.step());
        if (!row)
            return ids;
        ids.push_back(st.int64(0));
    }
}

Result<void> listKept(Database &db, RecordKind kind, ImportId id, QList<UndoConflict> &kept)
{
    CARNET_TRY_ASSIGN(Statement st,
                      db.statement(kind == RecordKind::Contact ? q::keptContacts : q::keptCompanies));
    st.bind(id);
    for (;;) {
        CARNET_TRY_ASSIGN(const bool row, st.step());
        if (!row)
            return {};
        kept.append({kind, st.int64(0), st.text(1)});
    }
}

Result<QString> nameOf(Database &db, const RecordKey &record)
{
    CARNET_TRY_ASSIGN(
        Statement st,
        db.statement(record.first == RecordKind::Contact
                         ? "SELECT trim(first_name || ' ' || family_name) FROM contact WHERE id = ?"
                         : "SELECT name FROM company WHERE id = ?"));
    CARNET_TRY_ASSIGN(const bool row, st.bind(record.second).step());
    return row ? st.text(0) : QString();
}

/// What the import updated, as it was before.
Result<void> restoreUpdates(Database &db, const QByteArray &changeset, ImportUndoReport &report)
{
    if (changeset.isEmpty())
        return {};
    CARNET_TRY_ASSIGN(const Touched touched, readChangeset(db, changeset));
    CARNET_TRY_ASSIGN(const QSet<RecordKey> conflicts, applyInverted(db, changeset));
    for (const RecordKey &record : conflicts) {
        CARNET_TRY_ASSIGN(const QString name, nameOf(db, record));
        report.kept.append({record.first, record.second, name});
    }
    report.restored = touched.contacts.size() + touched.companies.size() - conflicts.size();
    return deriveTouched(db, touched);
}

Result<void> removeCreated(Database &db, RecordKind kind, ImportId id, const TouchedSince &touched,
                           ImportUndoReport &report)
{
    CARNET_TRY(choose(db, kind, id, touched));
    CARNET_TRY(listKept(db, kind, id, report.kept));
    CARNET_TRY_ASSIGN(const std::vector<qint64> ids, chosen(db, kind));
    report.removed += static_cast<qint64>(ids.size());
    const auto &removals = kind == RecordKind::Contact ? std::span<const char *const>(kContactRemovals)
                                                       : std::span<const char *const>(kCompanyRemovals);
    for (const char *sqlText : removals)
        CARNET_TRY(db.execute(sqlText));
    return Derive(db).records(kind, ids);
}

} // namespace

Result<ImportUndoReport> undoImport(Database &db, const Clock &clock, ImportId id)
{
    CARNET_TRY_ASSIGN(const ImportRow import, readImport(db, id));
    QByteArray changeset;
    if (import.hasUndoRow) {
        CARNET_TRY_ASSIGN(changeset, UndoLog(db).changeset(import.journalNumber));
    }
    CARNET_TRY_ASSIGN(const TouchedSince touched,
                      TouchedSince::read(db, import.journalNumber, TouchedSince::Imports::Count));

    ImportUndoReport report;
    CARNET_TRY_ASSIGN(const std::unique_ptr<ImportWriter> writer, ImportWriter::begin(db, clock));
    Maintenance maintenance(db);
    CARNET_TRY(maintenance.setSearchHashSize(kBulkHashBytes));
    CARNET_TRY(db.execute(q::createUndoId));
    CARNET_TRY(db.execute(q::clearUndoId));
    // People first: a tag made for them can then go; companies last: an updated person may still be theirs.
    CARNET_TRY(removeCreated(db, RecordKind::Contact, id, touched, report));
    CARNET_TRY(restoreUpdates(db, changeset, report));
    CARNET_TRY(removeCreated(db, RecordKind::Company, id, touched, report));
    CARNET_TRY(maintenance.setSearchHashSize(kUsualHashBytes));
    CARNET_TRY_ASSIGN(Statement consents,
                      db.statement("SELECT count(*) FROM consent_event WHERE import_id = ?"));
    CARNET_TRY(consents.bind(id).step());
    report.consentsKept = consents.int64(0);
    consents.reset();
    {
        CARNET_TRY_ASSIGN(Statement st, db.statement("UPDATE import SET undone_at = ? WHERE id = ?"));
        CARNET_TRY(st.bind(clock.nowMs()).bind(id).run());
    }
    CARNET_TRY_ASSIGN(report.journalNumber,
                      writer->commit({CommandId::ImportUndo,
                                      {import.sourceName},
                                      id,
                                      report.removed + report.restored,
                                      import.hasUndoRow ? import.journalNumber : 0}));
    return report;
}

Result<ImportId> lastImport(Database &db)
{
    return db.number("SELECT id FROM import WHERE undone_at IS NULL ORDER BY id DESC LIMIT 1")
        .map([](qint64 id) { return ImportId{id}; });
}

} // namespace carnet
