// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/record_draft.h"

#include "core/record_merge.h"
#include "models/answer.h"
#include "store/company_table.h"
#include "store/contact_table.h"
#include "store/database_thread.h"
#include "store/member_table.h"
#include "store/record_parts_table.h"

#include <algorithm>
#include <utility>

namespace carnet {

namespace {

ContactTable tableOf(Database &db, const Contact &)
{
    return ContactTable(db);
}
CompanyTable tableOf(Database &db, const Company &)
{
    return CompanyTable(db);
}
Result<void> updateIn(Database &db, const Contact &contact, const Clock &clock)
{
    return ContactTable(db).update(contact, clock);
}
Result<void> updateIn(Database &db, const Company &company, const Clock &)
{
    return CompanyTable(db).update(company);
}

CommandId commandFor(const Contact &, bool isNew)
{
    return isNew ? CommandId::ContactCreate : CommandId::ContactEdit;
}
CommandId commandFor(const Company &, bool isNew)
{
    return isNew ? CommandId::CompanyCreate : CommandId::CompanyEdit;
}

template <typename Parts>
bool hasPoint(const Parts &points)
{
    return std::any_of(points.begin(), points.end(),
                       [](const Point &point) { return !point.typed.trimmed().isEmpty(); });
}

bool canBeFound(const Contact &c)
{
    return !(c.firstName + c.familyName + c.companyName).trimmed().isEmpty() || hasPoint(c.points);
}
bool canBeFound(const Company &c)
{
    return !(c.name + c.siret + c.siren).trimmed().isEmpty() || hasPoint(c.points);
}

/// Another company was named: it is looked up by its name, or made, when the draft is saved.
void forgetOtherCompany(const Contact &before, Contact &now)
{
    if (now.companyId == before.companyId && now.companyName != before.companyName)
        now.companyId = {};
}
void forgetOtherCompany(const Company &, Company &) { }

/// New points and addresses get their numbers before the save, so that one that is changed while the save
/// runs is still known as the one that was saved.
template <typename Record>
void numberParts(Record &record)
{
    const auto number = [](auto &parts) {
        for (auto &part : parts) {
            if (part.n == 0)
                part.n = randomPartNumber();
        }
    };
    number(record.points);
    number(record.addresses);
}

/// The numbers of new parts as the list before them had them, when it is that list, edited on.
template <typename Part>
void keepNumbers(const QList<Part> &before, QList<Part> &now)
{
    const auto isTaken = [&now](int n) {
        return std::any_of(now.begin(), now.end(), [n](const Part &part) { return part.n == n; });
    };
    for (qsizetype i = 0; i < std::min(before.size(), now.size()); ++i) {
        if (now.at(i).n == 0 && before.at(i).n != 0 && !isTaken(before.at(i).n))
            now[i].n = before.at(i).n;
    }
}

} // namespace

void RecordDraft::setState(State state)
{
    if (state == m_state)
        return;
    m_state = state;
    Q_EMIT stateChanged();
}

/// Shared between the two threads of one save, one after the other: the command runs where no answer but its
/// Result comes back.
template <typename Record>
struct DraftOf<Record>::Account {
    qint64 id = 0;
    Record stored; ///< as it stands after the save, or what it met in the way
    bool isConflict = false;
    QStringList conflicts;
    QString newOwner;
};

template <typename Record>
DraftOf<Record>::DraftOf(DatabaseThread &db, QObject *parent) : RecordDraft(db, parent)
{
    connect(&db, &DatabaseThread::changed, this, [this](const Touched &touched) { onChanged(touched); });
    connect(&db, &DatabaseThread::reset, this, [this] {
        if (m_state == State::Ready && !isNew())
            read(id());
    });
}

template <typename Record>
RecordKind DraftOf<Record>::kind() const
{
    return std::is_same_v<Record, Contact> ? RecordKind::Contact : RecordKind::Company;
}

template <typename Record>
void DraftOf<Record>::load(qint64 id)
{
    ++m_generation;
    m_base = {};
    m_mine = {};
    m_conflicts.clear();
    m_newOwner.clear();
    m_isFirstRead = true;
    m_saveAgain = false;
    setState(State::Loading);
    read(id);
}

template <typename Record>
void DraftOf<Record>::startNew(const Record &prefill)
{
    ++m_generation;
    m_base = {};
    m_mine = prefill;
    m_conflicts.clear();
    m_newOwner.clear();
    m_isFirstRead = false;
    m_saveAgain = false;
    setState(State::Ready);
    Q_EMIT changed();
}

template <typename Record>
void DraftOf<Record>::edit(const Record &record)
{
    const Record before = std::exchange(m_mine, record);
    forgetOtherCompany(before, m_mine);
    keepNumbers(before.points, m_mine.points);
    keepNumbers(before.addresses, m_mine.addresses);
    Q_EMIT changed();
}

template <typename Record>
QStringList DraftOf<Record>::changedFieldNames() const
{
    return changedFields(m_base, m_mine);
}

template <typename Record>
bool DraftOf<Record>::canBeSaved() const
{
    return canBeFound(m_mine);
}

template <typename Record>
void DraftOf<Record>::revert()
{
    m_mine = m_base;
    m_conflicts.clear();
    Q_EMIT changed();
}

template <typename Record>
void DraftOf<Record>::read(qint64 id)
{
    onAnswer(m_db.read([id](Database &db) { return tableOf(db, Record{}).byId({id}); }), this,
             [this, generation = m_generation](const Result<Record> &found) {
                 if (generation != m_generation)
                     return;
                 if (!found) {
                     if (found.error().code == ErrorCode::NotFound)
                         setState(State::Gone);
                     Q_EMIT failed(found.error());
                     return;
                 }
                 joinStored(*found);
             });
}

template <typename Record>
void DraftOf<Record>::onChanged(const Touched &touched)
{
    if (isNew() || m_state != State::Ready)
        return;
    const bool isMine = touched.of(kind()).contains(id());
    const bool isMyCompany = kind() == RecordKind::Contact && !touched.companies.isEmpty();
    if (isMine || isMyCompany || touched.lists.contains(QStringLiteral("tag")))
        read(id());
}

/// What is stored now becomes the base; what was edited stays, what was not follows.
template <typename Record>
void DraftOf<Record>::joinStored(const Record &stored)
{
    if (std::exchange(m_isFirstRead, false)) {
        m_mine = stored;
    } else {
        const Merged<Record> merged = mergeRecords(m_base, m_mine, stored);
        m_mine = merged.record;
        for (const QString &field : merged.conflicts) {
            if (!m_conflicts.contains(field))
                m_conflicts.append(field);
        }
    }
    m_base = stored;
    if (m_state == State::Loading)
        setState(State::Ready);
    Q_EMIT changed();
    if (m_state == State::Ready && std::exchange(m_saveAgain, false))
        save();
}

template <typename Record>
void DraftOf<Record>::save()
{
    m_saveAgain = m_state == State::Saving || m_state == State::Loading; // behind the save that runs
    if (m_state != State::Ready || !canBeSaved() || (!isDirty() && m_newOwner.isEmpty()))
        return;
    setState(State::Saving);
    numberParts(m_mine);
    const auto account =
        std::make_shared<Account>(); // shared: written on the writer's thread, read here afterwards
    account->newOwner = std::exchange(m_newOwner, {});
    const bool isNewRecord = isNew();
    const Record base = m_base;
    const Record mine = normalized(m_mine);
    const auto work = [account, isNewRecord, base, mine = mine, newOwner = account->newOwner,
                       clock = m_db.clock()](Database &db) mutable -> Result<void> {
        if (!newOwner.isEmpty()) {
            CARNET_TRY_ASSIGN(mine.state.owner, MemberTable(db).findOrCreate(newOwner, clock));
        }
        auto table = tableOf(db, mine);
        if (isNewRecord) {
            CARNET_TRY_ASSIGN(const auto id, table.insert(mine, clock));
            account->id = id.value;
            return {};
        }
        CARNET_TRY_ASSIGN(const Record theirs, table.byId(base.id));
        const Merged<Record> merged = mergeRecords(base, mine, theirs);
        if (!merged.conflicts.isEmpty()) {
            account->isConflict = true;
            account->stored = theirs;
            account->conflicts = merged.conflicts;
            return fail(ErrorCode::Cancelled, QStringLiteral("changed meanwhile"));
        }
        account->id = base.id.value;
        return updateIn(db, merged.record, clock);
    };
    onAnswer(m_db.write({commandFor(mine, isNewRecord), {displayName(mine)}}, work), this,
             [this, account, mine = m_mine, generation = m_generation](const Outcome &outcome) {
                 if (generation == m_generation)
                     onSaved(outcome, *account, mine);
             });
}

template <typename Record>
void DraftOf<Record>::onSaved(const Outcome &outcome, const Account &account, const Record &saved)
{
    setState(State::Ready);
    if (!outcome) {
        m_saveAgain = false; // first the user must know
        m_newOwner = account.newOwner;
    }
    if (account.isConflict) {
        joinStored(account.stored);
        Q_EMIT conflicted(account.conflicts);
        return;
    }
    if (!outcome) {
        if (outcome.error().code == ErrorCode::NotFound)
            setState(State::Gone);
        Q_EMIT failed(outcome.error());
        return;
    }
    m_conflicts.clear();
    m_base = saved; // what was typed meanwhile stays dirty; the numbers of new parts come with the reading
    m_base.id.value = account.id;
    m_mine.id.value = account.id;
    setState(State::Loading);
    read(account.id);
    Q_EMIT RecordDraft::saved(account.id);
}

template class DraftOf<Contact>;
template class DraftOf<Company>;

} // namespace carnet
