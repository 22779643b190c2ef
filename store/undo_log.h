// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/recorded_write.h"

#include <QList>

namespace carnet {

/// One line of the undo list.
struct UndoEntry {
    qint64 n = 0; ///< the journal's number
    qint64 at = 0; ///< UTC ms
    QString command; ///< commandText
    QStringList arguments;
    ImportId importId; ///< when the command was an import
};

/// A record that an undo left as it is, because it was changed since.
struct UndoConflict {
    RecordKind kind = RecordKind::Contact;
    qint64 id = 0;
    QString name; ///< as shown, for the sentence to the user; never logged
};

struct UndoOutcome {
    UndoEntry entry; ///< what was undone or redone
    qint64 restored = 0; ///< records that were changed back
    QList<UndoConflict> conflicts;
    WriteOutcome write;
};

/// Undo and redo. An import is undone by import_undo.h, and cannot be redone (DECISIONS.md). A command's forward changeset is kept for
/// 30 days and applied inverted through the same door as any change; that is itself a command and a journal entry. A field changed since, or a record changed since its creation,
/// is a conflict: skipped and reported by name, never overwritten. Each row carries the schema version, the length and
/// the SHA-256 of its changeset, checked before use: a cut changeset can hang SQLite. Database thread only.
class UndoLog {
public:
    static constexpr qint64 kMaxCommandBytes = 64 << 20; ///< a larger change cannot be undone: ask first
    static constexpr qint64 kMaxBytes = 256 << 20; ///< of all rows together; the oldest go first
    static constexpr int kDaysKept = 30;

    explicit UndoLog(Database &db) : m_db(db) { }

    /// The newest command that can be undone / redone; NotFound when there is none.
    [[nodiscard]] Result<UndoEntry> nextUndo();
    [[nodiscard]] Result<UndoEntry> nextRedo();
    /// Undoes (redoes) it. Fails with NotFound, with Corrupt when its stored change is not what was stored, with
    /// InvalidInput when the schema changed since.
    [[nodiscard]] Result<UndoOutcome> undo(const Clock &clock);
    [[nodiscard]] Result<UndoOutcome> redo(const Clock &clock);
    /// The newest command took an import back: no redo, and a reason to say what to do instead.
    [[nodiscard]] Result<bool> lastWasUndoOfImport();
    /// Undoes one entry that need not be the newest: what changed since is kept and told.
    [[nodiscard]] Result<UndoOutcome> undoEntry(const Clock &clock, qint64 n);
    /// The newest entries first.
    [[nodiscard]] Result<QList<UndoEntry>> list(int limit = 200);

    /// The stored change of an entry, checked. Fails with NotFound, Corrupt, InvalidInput (the schema changed since).
    [[nodiscard]] Result<QByteArray> changeset(qint64 n);

    /// Drops what is older than kDaysKept and the oldest beyond kMaxBytes. It reads the whole list: for upkeep, never in
    /// a save. Needs an open door.
    [[nodiscard]] Result<void> trim(const Clock &clock);

    /// Inside a command's transaction only: stores its change.
    [[nodiscard]] Result<void> append(const Clock &clock, qint64 n, const Command &command,
                                      const QByteArray &changeset, const RecordedWrite::Reversal &reversal);

private:
    Result<UndoEntry> find(std::string_view sql);
    Result<UndoOutcome> reverse(const Clock &clock, const UndoEntry &entry, RecordedWrite::Kind kind);
    /// An undo that changed nothing (all was changed since) must not be offered again.
    Result<void> markUseless(qint64 n);
    Database &m_db;
};

} // namespace carnet
