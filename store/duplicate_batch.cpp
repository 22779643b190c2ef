// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/duplicate_batch.h"

#include "core/duplicates/merge_conflict.h"
#include "core/duplicates/record_join.h"
#include "store/company_table.h"
#include "store/contact_table.h"
#include "store/duplicate_merge.h"
#include "store/sql/duplicates.h"
#include "store/sql_kind.h"

#include <QHash>

#include <algorithm>
#include <optional>

namespace carnet {

namespace {

/// Both records of a pair, in the order in which they are joined; nothing when they cannot be merged unasked.
template <typename Record, typename Table, typename Id>
Result<std::optional<std::pair<Record, Record>>> readPair(Table table, Id kept, Id other)
{
    const Result<Record> first = table.byId(kept);
    const Result<Record> second = first ? table.byId(other) : first;
    for (const Result<Record> *read : {&first, &second}) {
        if (!*read && read->error().code == ErrorCode::NotFound)
            return std::nullopt;
        if (!*read)
            return tl::unexpected(read->error());
        if ((*read)->state.trashed)
            return std::nullopt;
    }
    if (!mergesUnasked(*first, *second))
        return std::nullopt;
    return std::pair{*first, *second};
}

Result<std::optional<std::pair<Contact, Contact>>> contactsOf(Database &db, qint64 kept, qint64 other)
{
    return readPair<Contact>(ContactTable(db), ContactId{kept}, ContactId{other});
}

Result<std::optional<std::pair<Company, Company>>> companiesOf(Database &db, qint64 kept, qint64 other)
{
    return readPair<Company>(CompanyTable(db), CompanyId{kept}, CompanyId{other});
}

Result<bool> areDistinct(Database &db, RecordKind kind, qint64 lower, qint64 higher)
{
    CARNET_TRY_ASSIGN(Statement st, db.statement(sqlForKind(sql::duplicates::isDistinct, kind)));
    return st.bind(lower).bind(higher).step();
}

/// The pairs of one command, in turn.
class Batch {
public:
    Batch(Database &db, const Clock &clock) : m_db(db), m_clock(clock) { }

    Result<void> begin()
    {
        CARNET_TRY_ASSIGN(m_references[RecordKind::Contact], mergeReferences(m_db, RecordKind::Contact));
        CARNET_TRY_ASSIGN(m_references[RecordKind::Company], mergeReferences(m_db, RecordKind::Company));
        return {};
    }

    /// Whether the two are one afterwards.
    Result<bool> merge(RecordKind kind, qint64 one, qint64 another)
    {
        one = survivorOf(kind, one);
        another = survivorOf(kind, another);
        if (one == another)
            return true; // by way of a third
        const qint64 kept = std::min(one, another);
        const qint64 other = std::max(one, another);
        CARNET_TRY_ASSIGN(const bool isDistinct, areDistinct(m_db, kind, kept, other));
        if (isDistinct)
            return false;
        CARNET_TRY_ASSIGN(const bool isStored,
                          kind == RecordKind::Contact ? storeContact(kept, other)
                                                      : storeCompany(kept, other));
        if (!isStored)
            return false;
        CARNET_TRY(mergeInto(m_db, kind, m_references[kind], kept, other));
        m_into.insert({kind, other}, kept);
        return true;
    }

private:
    Result<bool> storeContact(qint64 kept, qint64 other)
    {
        CARNET_TRY_ASSIGN(const auto both, contactsOf(m_db, kept, other));
        if (!both)
            return false;
        CARNET_TRY(ContactTable(m_db).update(joined(both->first, both->second), m_clock));
        return true;
    }
    Result<bool> storeCompany(qint64 kept, qint64 other)
    {
        CARNET_TRY_ASSIGN(const auto both, companiesOf(m_db, kept, other));
        if (!both)
            return false;
        CARNET_TRY(CompanyTable(m_db).update(joined(both->first, both->second)));
        return true;
    }
    [[nodiscard]] qint64 survivorOf(RecordKind kind, qint64 id) const
    {
        for (auto it = m_into.constFind({kind, id}); it != m_into.cend(); it = m_into.constFind({kind, id}))
            id = *it;
        return id;
    }

    Database &m_db;
    const Clock &m_clock;
    QHash<RecordKind, QList<MergeReference>> m_references;
    QHash<std::pair<RecordKind, qint64>, qint64> m_into; ///< what this command merged, into which
};

/// Calls `take(pair)` for each pair in turn; the places of those for which it answers true.
template <typename Take>
Result<QList<qsizetype>> takenOf(const QList<DuplicatePair> &pairs,
                                 const std::function<bool(qint64, qint64)> &progress, Take take)
{
    QList<qsizetype> taken;
    for (qsizetype i = 0; i < pairs.size(); ++i) {
        if (progress && !progress(i, pairs.size()))
            return fail(ErrorCode::Cancelled);
        CARNET_TRY_ASSIGN(const bool isTaken, take(pairs.at(i)));
        if (isTaken)
            taken.append(i);
    }
    return taken;
}

} // namespace

Result<QList<qsizetype>> pairsMergedUnasked(Database &db, const QList<DuplicatePair> &pairs,
                                            const std::function<bool(qint64, qint64)> &progress)
{
    return takenOf(pairs, progress, [&](const DuplicatePair &pair) -> Result<bool> {
        if (pair.kind == RecordKind::Contact)
            return contactsOf(db, pair.first, pair.second).map([](const auto &both) {
                return both.has_value();
            });
        return companiesOf(db, pair.first, pair.second).map([](const auto &both) {
            return both.has_value();
        });
    });
}

Result<BatchMerge> mergePairs(Database &db, const Clock &clock, const QList<DuplicatePair> &pairs,
                              const std::function<bool(qint64, qint64)> &progress)
{
    BatchMerge batch;
    const bool hasContacts = std::any_of(pairs.cbegin(), pairs.cend(), [](const DuplicatePair &pair) {
        return pair.kind == RecordKind::Contact;
    });
    // Of many pairs: their count alone, and no name.
    Command command{hasContacts ? CommandId::ContactMerge : CommandId::CompanyMerge, {}};
    CARNET_TRY_ASSIGN(batch.write, RecordedWrite::run(db, clock, command, [&](Database &d) -> Result<void> {
                          Batch work(d, clock);
                          CARNET_TRY(work.begin());
                          CARNET_TRY_ASSIGN(batch.merged,
                                            takenOf(pairs, progress, [&](const DuplicatePair &pair) {
                                                return work.merge(pair.kind, pair.first, pair.second);
                                            }));
                          // read once the work is done: by then it is known how many
                          command.arguments = {QString::number(batch.merged.size())};
                          return {};
                      }));
    return batch;
}

} // namespace carnet
