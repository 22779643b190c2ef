// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/recorded_write.h"

#include "store/change_session.h"
#include "store/derive.h"
#include "store/journal.h"
#include "store/undo_log.h"
#include "store/write_door.h"

#include <algorithm>

namespace carnet {

namespace {

/// Steps 2 to 7 of the mechanism, inside the transaction: see the class comment.
Result<WriteOutcome> record(Database &db, const Clock &clock, const Command &command,
                            const RecordedWrite::Work &work, const RecordedWrite::Reversal &reversal)
{
    QByteArray changeset;
    {
        CARNET_TRY_ASSIGN(ChangeSession session, ChangeSession::open(db));
        CARNET_TRY(work(db));
        CARNET_TRY_ASSIGN(changeset, session.changeset());
    } // the session ends here: nothing after is captured
    WriteOutcome outcome;
    CARNET_TRY_ASSIGN(outcome.touched, readChangeset(db, changeset));
    if (outcome.touched.isEmpty())
        return outcome;
    CARNET_TRY(deriveTouched(db, outcome.touched));
    CARNET_TRY_ASSIGN(outcome.journalNumber, Journal(db).append(clock, command.id, outcome.touched));
    if (command.undoable == Command::Undoable::Yes || reversal.kind != RecordedWrite::Kind::Do)
        CARNET_TRY(UndoLog(db).append(clock, outcome.journalNumber, command, changeset, reversal));
    return outcome;
}

} // namespace

Result<WriteOutcome> RecordedWrite::run(Database &db, const Clock &clock, const Command &command,
                                        const Work &work)
{
    return run(db, clock, command, work, {});
}

Result<WriteOutcome> RecordedWrite::run(Database &db, const Clock &clock, const Command &command,
                                        const Work &work, const Reversal &reversal)
{
    if (db.hasOpenDoor() || db.inTransaction())
        return fail(ErrorCode::Internal, QStringLiteral("a command inside a command"));
    CARNET_TRY(db.checkSameFile());
    const WriteDoor door(db);
    CARNET_TRY(db.execute("BEGIN IMMEDIATE"));
    Result<WriteOutcome> outcome = record(db, clock, command, work, reversal);
    if (outcome) {
        if (const Result<void> committed = db.execute("COMMIT"); !committed)
            outcome = fail(committed.error());
    }
    if (!outcome && db.inTransaction())
        (void)db.execute("ROLLBACK"); // the first failure is the one to tell
    return outcome;
}

namespace {

/// Whether a change of this field shows in the sort key or in the search documents.
bool isDerivedFrom(const QString &field)
{
    static const QSet<QString> columns{
        QStringLiteral("first_name"), QStringLiteral("family_name"),  QStringLiteral("job"),
        QStringLiteral("note"),       QStringLiteral("company_id"),   QStringLiteral("absent"),
        QStringLiteral("name"),       QStringLiteral("siren"),        QStringLiteral("siret"),
        QStringLiteral("vat_number"), QStringLiteral("state.trashed")};
    return columns.contains(field) || field.startsWith(QLatin1String("point"))
        || field.startsWith(QLatin1String("address")) || field.startsWith(QLatin1String("custom"));
}

/// Whether a change of this field shows in lists, and in nothing else that is derived.
bool isOnlyShown(const QString &field)
{
    static const QSet<QString> columns{QStringLiteral("relation"), QStringLiteral("last_contact_on"),
                                       QStringLiteral("to_check")};
    return columns.contains(field);
}

/// Ids whose derived rows must be made again, and ids that only look otherwise in a list. Of the others
/// nothing is derived.
struct Split {
    std::vector<qint64> derived;
    std::vector<qint64> shown;

    explicit Split(const QHash<qint64, TouchedRecord> &records)
    {
        for (auto it = records.cbegin(); it != records.cend(); ++it) {
            const bool derive = it->created || it->deleted
                || std::any_of(it->fields.cbegin(), it->fields.cend(), isDerivedFrom);
            if (derive)
                derived.push_back(it.key());
            else if (std::any_of(it->fields.cbegin(), it->fields.cend(), isOnlyShown))
                shown.push_back(it.key());
        }
    }
};

} // namespace

Result<void> deriveTouched(Database &db, const Touched &touched)
{
    Derive derive(db);
    Split contacts(touched.contacts);
    const Split companies(touched.companies);
    std::vector<qint64> renamed;
    for (auto it = touched.companies.cbegin(); it != touched.companies.cend(); ++it) {
        if (it->fields.contains(QStringLiteral("name")))
            renamed.push_back(it.key());
    }
    CARNET_TRY_ASSIGN(const std::vector<qint64> people, derive.contactsOf(renamed));
    contacts.derived.insert(contacts.derived.end(), people.begin(), people.end());
    using Kind = std::pair<RecordKind, const Split *>;
    for (const auto &[kind, split] :
         {Kind{RecordKind::Contact, &contacts}, Kind{RecordKind::Company, &companies}}) {
        CARNET_TRY(derive.records(kind, split->derived));
        CARNET_TRY(derive.shown(kind, split->shown));
    }
    return {};
}

} // namespace carnet
