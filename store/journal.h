// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "store/changeset.h"
#include "store/command.h"

#include <QCborArray>

namespace carnet {

/// The journal: who did what and when, with no value and no name in it. Entry n is deterministic CBOR
/// [chain id, n, at, member, device, command, records touched, [[kind, ref, [field…]]…], previous hash]; its hash is
/// HMAC-SHA-256 of the entry under a random key of the carnet; the head (n, hash) changes in the same transaction.
/// `ref` is 16 random bytes given to a record at its first mention (journal_ref): an erasure deletes that row and never
/// touches an entry. A change of more than kNamedRecords records names the first ones and counts all.
/// Database thread only; appending needs an open door.
class Journal {
public:
    static constexpr int kNamedRecords = 200;
    explicit Journal(Database &db) : m_db(db) { }

    /// Appends an entry and returns its number. Numbers start at 1 and have no gap.
    [[nodiscard]] Result<qint64> append(const Clock &clock, CommandId command, const Touched &touched);
    /// The same for a bulk load: `records` are counted, none is named.
    [[nodiscard]] Result<qint64> appendCount(const Clock &clock, CommandId command, qint64 records);

    struct Head {
        qint64 n = 0;
        QByteArray hash;
    };
    [[nodiscard]] Result<Head> head();

    struct Verification {
        qint64 entries = 0;
        qint64 firstBad = 0; ///< 0: none. An entry cut off the end counts as head + 1 of what is left.
        [[nodiscard]] bool isGood() const { return firstBad == 0; }
    };
    /// Recomputes the whole chain against the head.
    [[nodiscard]] Result<Verification> verify();

private:
    Result<QCborArray> name(const Touched &touched);
    Result<qint64> write(const Clock &clock, CommandId command, qint64 records, const QCborArray &named,
                         const QStringList &lists);
    Result<QByteArray> refOf(const QByteArray &uid);
    Result<QByteArray> uidOf(RecordKind kind, qint64 id, const TouchedRecord &record);
    Database &m_db;
};

/// The door for acts that change no data and are journalled all the same: an export, a failed unlock told later.
class JournalOnly {
public:
    /// One entry in a transaction of its own. Fails with Busy, DiskFull, Io; then nothing was written.
    [[nodiscard]] static Result<qint64> record(Database &db, const Clock &clock, CommandId command);
};

} // namespace carnet
