// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/undo_log.h"

#include "store/changeset_apply.h"
#include "store/import_undo.h"
#include "store/maintenance.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

namespace carnet {

namespace {

QByteArray digest(const QByteArray &changeset)
{
    return QCryptographicHash::hash(changeset, QCryptographicHash::Sha256);
}

QStringList argumentsFrom(const QString &json)
{
    QStringList arguments;
    for (const QJsonValue &value : QJsonDocument::fromJson(json.toUtf8()).array())
        arguments.append(value.toString());
    return arguments;
}

UndoEntry entryFrom(const Statement &st)
{
    return {st.int64(0), st.int64(1), st.text(2), argumentsFrom(st.text(3)), st.id<ImportId>(4)};
}

Result<UndoOutcome> undoOfImport(Database &db, const Clock &clock, const UndoEntry &entry)
{
    CARNET_TRY_ASSIGN(const ImportUndoReport report, undoImport(db, clock, entry.importId));
    UndoOutcome outcome;
    outcome.entry = entry;
    outcome.restored = report.removed + report.restored;
    outcome.conflicts = report.kept;
    outcome.write.journalNumber = report.journalNumber;
    return outcome;
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

// What was done in the first place: the row of a redo or of an undo says only that.
#define CARNET_FIRST_COMMAND                                                                                 \
    "(WITH RECURSIVE origin (n, command, reverses) AS (SELECT u.n, u.command, u.reverses "                   \
    "UNION ALL SELECT b.n, b.command, b.reverses FROM undo AS b JOIN origin AS o ON b.n = o.reverses) "      \
    "SELECT command FROM origin ORDER BY n LIMIT 1)"

// A row that was done (or done again) and not taken back; kinds as in RecordedWrite::Kind.
constexpr std::string_view kNextUndo =
    "SELECT n, at, " CARNET_FIRST_COMMAND ", arguments, import_id FROM undo AS u "
    "WHERE kind <> 1 AND reversed_by IS NULL ORDER BY n DESC LIMIT 1";
// The newest row that took something back, unless something new was done since.
constexpr std::string_view kNextRedo =
    "SELECT n, at, " CARNET_FIRST_COMMAND ", arguments, import_id FROM undo AS u "
    "WHERE kind = 1 AND reversed_by IS NULL "
    "AND NOT EXISTS (SELECT 1 FROM undo WHERE kind = 0 AND n > u.n) ORDER BY n DESC LIMIT 1";

} // namespace

Result<UndoEntry> UndoLog::find(std::string_view sql)
{
    CARNET_TRY_ASSIGN(Statement st, m_db.statement(sql));
    CARNET_TRY_ASSIGN(const bool row, st.step());
    if (!row)
        return fail(ErrorCode::NotFound);
    return entryFrom(st);
}

Result<UndoEntry> UndoLog::nextUndo()
{
    return find(kNextUndo);
}

Result<UndoEntry> UndoLog::nextRedo()
{
    return find(kNextRedo);
}

Result<UndoOutcome> UndoLog::undo(const Clock &clock)
{
    CARNET_TRY_ASSIGN(const UndoEntry entry, nextUndo());
    return reverse(clock, entry, RecordedWrite::Kind::Undo);
}

Result<UndoOutcome> UndoLog::redo(const Clock &clock)
{
    CARNET_TRY_ASSIGN(const UndoEntry entry, nextRedo());
    return reverse(clock, entry, RecordedWrite::Kind::Redo);
}

Result<bool> UndoLog::lastWasUndoOfImport()
{
    CARNET_TRY_ASSIGN(Statement st, m_db.statement("SELECT command FROM undo ORDER BY n DESC LIMIT 1"));
    CARNET_TRY_ASSIGN(const bool row, st.step());
    return row && st.utf8(0) == commandText(CommandId::ImportUndo);
}

Result<UndoOutcome> UndoLog::undoEntry(const Clock &clock, qint64 n)
{
    CARNET_TRY_ASSIGN(
        Statement st,
        m_db.statement(
            "SELECT n, at, command, arguments, import_id FROM undo WHERE n = ? AND reversed_by IS NULL"));
    CARNET_TRY_ASSIGN(const bool row, st.bind(n).step());
    if (!row)
        return fail(ErrorCode::NotFound);
    const UndoEntry entry = entryFrom(st);
    st.reset();
    return reverse(clock, entry, RecordedWrite::Kind::Undo);
}

Result<QByteArray> UndoLog::changeset(qint64 n)
{
    CARNET_TRY_ASSIGN(Statement st,
                      m_db.statement("SELECT user_version, length, sha256, changeset FROM undo WHERE n = ?"));
    CARNET_TRY_ASSIGN(const bool row, st.bind(n).step());
    if (!row)
        return fail(ErrorCode::NotFound);
    const QByteArray changeset = st.blob(3);
    if (changeset.size() != st.int64(1) || digest(changeset) != st.blob(2))
        return fail(ErrorCode::Corrupt, QStringLiteral("undo %1").arg(n));
    CARNET_TRY_ASSIGN(const int version, m_db.schemaVersion());
    if (st.int64(0) != version)
        return fail(ErrorCode::InvalidInput, QStringLiteral("undo %1 is of another schema").arg(n));
    return changeset;
}

Result<UndoOutcome> UndoLog::reverse(const Clock &clock, const UndoEntry &entry, RecordedWrite::Kind kind)
{
    if (entry.importId.isValid())
        return undoOfImport(m_db, clock, entry);
    CARNET_TRY_ASSIGN(const QByteArray stored, changeset(entry.n));
    UndoOutcome outcome;
    outcome.entry = entry;
    QSet<RecordKey> conflicts;
    const Command command{kind == RecordedWrite::Kind::Undo ? CommandId::Undo : CommandId::Redo,
                          entry.arguments, Command::Undoable::Yes};
    CARNET_TRY_ASSIGN(outcome.write,
                      RecordedWrite::run(m_db, clock, command,
                                         [&](Database &db) -> Result<void> {
                                             CARNET_TRY_ASSIGN(conflicts, applyInverted(db, stored));
                                             return {};
                                         },
                                         {kind, entry.n, {}}));
    if (outcome.write.journalNumber == 0)
        CARNET_TRY(markUseless(entry.n));
    outcome.restored = outcome.write.touched.contacts.size() + outcome.write.touched.companies.size();
    for (const RecordKey &record : std::as_const(conflicts)) {
        CARNET_TRY_ASSIGN(const QString name, nameOf(m_db, record));
        outcome.conflicts.append({record.first, record.second, name});
    }
    return outcome;
}

Result<void> UndoLog::markUseless(qint64 n)
{
    Maintenance maintenance(m_db);
    CARNET_TRY_ASSIGN(Statement st, m_db.statement("UPDATE undo SET reversed_by = -1 WHERE n = ?"));
    return st.bind(n).run();
}

Result<QList<UndoEntry>> UndoLog::list(int limit)
{
    CARNET_TRY_ASSIGN(Statement st,
                      m_db.statement("SELECT n, at, " CARNET_FIRST_COMMAND
                                     ", arguments, import_id FROM undo AS u "
                                     "WHERE kind <> 1 AND reversed_by IS NULL ORDER BY n DESC LIMIT ?"));
    st.bind(limit);
    QList<UndoEntry> entries;
    for (;;) {
        CARNET_TRY_ASSIGN(const bool row, st.step());
        if (!row)
            return entries;
        entries.append(entryFrom(st));
    }
}

Result<void> UndoLog::append(const Clock &clock, qint64 n, const Command &command,
                             const QByteArray &changeset, const RecordedWrite::Reversal &reversal)
{
    if (reversal.reverses > 0) {
        CARNET_TRY_ASSIGN(Statement mark, m_db.statement("UPDATE undo SET reversed_by = ? WHERE n = ?"));
        CARNET_TRY(mark.bind(n).bind(reversal.reverses).run());
    }
    if (changeset.size() > kMaxCommandBytes)
        return fail(ErrorCode::InvalidInput, QStringLiteral("too large to be undone"));
    CARNET_TRY_ASSIGN(const int version, m_db.schemaVersion());
    const std::string_view text = commandText(command.id);
    const QByteArray arguments =
        QJsonDocument(QJsonArray::fromStringList(command.arguments)).toJson(QJsonDocument::Compact);
    CARNET_TRY_ASSIGN(
        Statement insert,
        m_db.statement(
            "INSERT INTO undo (n, at, command, arguments, kind, reverses, reversed_by, import_id, "
            "user_version, length, sha256, changeset) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"));
    insert.bind(n)
        .bind(clock.nowMs())
        .bindUtf8(text)
        .bind(QString::fromUtf8(arguments))
        .bind(static_cast<int>(reversal.kind));
    if (reversal.reverses > 0)
        insert.bind(reversal.reverses);
    else
        insert.bind(nullptr);
    if (command.id == CommandId::ImportUndo) // an account of what happened; never offered
        insert.bind(-1);
    else
        insert.bind(nullptr);
    insert.bind(reversal.importId);
    return insert.bind(version)
        .bind(qint64{changeset.size()})
        .bind(digest(changeset))
        .bindBlobView(changeset)
        .run();
}

Result<void> UndoLog::trim(const Clock &clock)
{
    constexpr qint64 kDayMs = 24LL * 60 * 60 * 1000;
    CARNET_TRY_ASSIGN(Statement old, m_db.statement("DELETE FROM undo WHERE at < ?"));
    CARNET_TRY(old.bind(clock.nowMs() - kDaysKept * kDayMs).run());
    CARNET_TRY_ASSIGN(Statement excess,
                      m_db.statement("DELETE FROM undo WHERE n <= (SELECT max(n) FROM (SELECT n, sum(length) "
                                     "OVER (ORDER BY n DESC) AS "
                                     "total FROM undo) WHERE total > ?)"));
    return excess.bind(kMaxBytes).run();
}

} // namespace carnet
