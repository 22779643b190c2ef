// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/journal.h"

#include "store/setting_table.h"
#include "store/write_door.h"

#include <sodium.h>

#include <QCborArray>
#include <QCborValue>

#include <algorithm>

namespace carnet {

namespace {

QByteArray hashOf(const QByteArray &entry, const QByteArray &key)
{
    QByteArray hash(crypto_auth_hmacsha256_BYTES, Qt::Uninitialized);
    crypto_auth_hmacsha256_state state;
    crypto_auth_hmacsha256_init(&state, reinterpret_cast<const unsigned char *>(key.constData()),
                                static_cast<size_t>(key.size()));
    crypto_auth_hmacsha256_update(&state, reinterpret_cast<const unsigned char *>(entry.constData()),
                                  static_cast<size_t>(entry.size()));
    crypto_auth_hmacsha256_final(&state, reinterpret_cast<unsigned char *>(hash.data()));
    return hash;
}

QByteArray randomRef()
{
    QByteArray ref(16, Qt::Uninitialized);
    randombytes_buf(ref.data(), 16);
    return ref;
}

QStringList sorted(const QSet<QString> &fields)
{
    QStringList list(fields.cbegin(), fields.cend());
    list.sort();
    return list;
}

} // namespace

Result<QByteArray> Journal::refOf(const QByteArray &uid)
{
    {
        CARNET_TRY_ASSIGN(Statement known, m_db.statement("SELECT ref FROM journal_ref WHERE uid = ?"));
        CARNET_TRY_ASSIGN(const bool row, known.bind(uid).step());
        if (row)
            return known.blob(0);
    }
    const QByteArray ref = randomRef();
    CARNET_TRY_ASSIGN(Statement insert, m_db.statement("INSERT INTO journal_ref (uid, ref) VALUES (?, ?)"));
    CARNET_TRY(insert.bind(uid).bind(ref).run());
    return ref;
}

Result<QByteArray> Journal::uidOf(RecordKind kind, qint64 id, const TouchedRecord &record)
{
    if (!record.uid.isEmpty())
        return record.uid;
    CARNET_TRY_ASSIGN(Statement st,
                      m_db.statement(kind == RecordKind::Contact ? "SELECT uid FROM contact WHERE id = ?"
                                                                 : "SELECT uid FROM company WHERE id = ?"));
    CARNET_TRY_ASSIGN(const bool row, st.bind(id).step());
    if (!row)
        return fail(ErrorCode::Internal, QStringLiteral("a part without its record"));
    return st.blob(0);
}

Result<QCborArray> Journal::name(const Touched &touched)
{
    QCborArray named;
    for (const RecordKind kind : {RecordKind::Contact, RecordKind::Company}) {
        QList<qint64> ids = touched.of(kind).keys();
        std::sort(ids.begin(), ids.end());
        for (const qint64 id : std::as_const(ids)) {
            if (named.size() >= kNamedRecords)
                return named;
            const TouchedRecord &record = touched.of(kind)[id];
            CARNET_TRY_ASSIGN(const QByteArray uid, uidOf(kind, id, record));
            CARNET_TRY_ASSIGN(const QByteArray ref, refOf(uid));
            named.append(
                QCborArray{static_cast<int>(kind), ref, QCborArray::fromStringList(sorted(record.fields))});
        }
    }
    return named;
}

Result<qint64> Journal::write(const Clock &clock, CommandId command, qint64 records, const QCborArray &named,
                              const QStringList &lists)
{
    const SettingTable settings(m_db);
    CARNET_TRY_ASSIGN(const QByteArray chain, settings.bytes(SettingTable::kJournalChainId));
    CARNET_TRY_ASSIGN(const QByteArray key, settings.bytes(SettingTable::kJournalKey));
    CARNET_TRY_ASSIGN(const QByteArray member, settings.bytes(SettingTable::kMemberUid));
    CARNET_TRY_ASSIGN(const QByteArray device, settings.bytes(SettingTable::kDeviceId));
    CARNET_TRY_ASSIGN(const Head last, head());

    const qint64 n = last.n + 1;
    const qint64 now = clock.nowMs();
    const std::string_view text = commandText(command);
    const QCborArray parts{
        chain,    n,      now,
        member,   device, QString::fromLatin1(text.data(), static_cast<qsizetype>(text.size())),
        records,  named,  QCborArray::fromStringList(lists),
        last.hash};
    const QByteArray entry = parts.toCborValue().toCbor();
    const QByteArray hash = hashOf(entry, key);
    CARNET_TRY_ASSIGN(Statement insert,
                      m_db.statement("INSERT INTO journal (n, at, entry, hash) VALUES (?, ?, ?, ?)"));
    CARNET_TRY(insert.bind(n).bind(now).bind(entry).bind(hash).run());
    CARNET_TRY_ASSIGN(Statement update,
                      m_db.statement("UPDATE journal_head SET n = ?, hash = ? WHERE id = 1"));
    CARNET_TRY(update.bind(n).bind(hash).run());
    return n;
}

Result<qint64> Journal::append(const Clock &clock, CommandId command, const Touched &touched)
{
    CARNET_TRY_ASSIGN(const QCborArray named, name(touched));
    return write(clock, command, touched.contacts.size() + touched.companies.size(), named,
                 sorted(touched.lists));
}

Result<qint64> Journal::appendCount(const Clock &clock, CommandId command, qint64 records)
{
    return write(clock, command, records, {}, {});
}

Result<Journal::Head> Journal::head()
{
    CARNET_TRY_ASSIGN(Statement st, m_db.statement("SELECT n, hash FROM journal_head WHERE id = 1"));
    CARNET_TRY_ASSIGN(const bool row, st.step());
    if (!row)
        return fail(ErrorCode::Corrupt, QStringLiteral("no journal head"));
    return Head{st.int64(0), st.blob(1)};
}

Result<Journal::Verification> Journal::verify()
{
    const SettingTable settings(m_db);
    CARNET_TRY_ASSIGN(const QByteArray chain, settings.bytes(SettingTable::kJournalChainId));
    CARNET_TRY_ASSIGN(const QByteArray key, settings.bytes(SettingTable::kJournalKey));
    CARNET_TRY_ASSIGN(const Head last, head());
    CARNET_TRY_ASSIGN(Statement st, m_db.statement("SELECT n, at, entry, hash FROM journal ORDER BY n"));
    Verification outcome;
    QByteArray previous(32, '\0');
    for (;;) {
        CARNET_TRY_ASSIGN(const bool row, st.step());
        if (!row)
            break;
        ++outcome.entries;
        const QByteArray entry = st.blob(2);
        const QByteArray hash = st.blob(3);
        const QCborArray parts = QCborValue::fromCbor(entry).toArray();
        const bool good = st.int64(0) == outcome.entries && hash == hashOf(entry, key) && parts.size() == 10
            && parts.at(0).toByteArray() == chain && parts.at(1).toInteger() == outcome.entries
            && parts.at(2).toInteger() == st.int64(1) && parts.at(9).toByteArray() == previous;
        if (!good && outcome.firstBad == 0)
            outcome.firstBad = outcome.entries;
        previous = hash;
    }
    if (outcome.firstBad == 0 && (outcome.entries != last.n || (last.n > 0 && previous != last.hash)))
        outcome.firstBad = outcome.entries + 1;
    return outcome;
}

Result<qint64> JournalOnly::record(Database &db, const Clock &clock, CommandId command)
{
    const WriteDoor door(db);
    CARNET_TRY(db.execute("BEGIN IMMEDIATE"));
    Result<qint64> n = Journal(db).append(clock, command, {});
    if (n) {
        if (const Result<void> committed = db.execute("COMMIT"); !committed)
            n = fail(committed.error());
    }
    if (!n && db.inTransaction())
        (void)db.execute("ROLLBACK"); // the first failure is the one to tell
    return n;
}

} // namespace carnet
