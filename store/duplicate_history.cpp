// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/duplicate_history.h"

#include "store/sql/duplicates.h"
#include "store/sql_kind.h"
#include "store/undo_log.h"

#include <QSet>

#include <algorithm>

namespace carnet {

namespace {

namespace q = sql::duplicates;

constexpr qint64 kDayMs = 24LL * 60 * 60 * 1000;

/// The records that a command merged away, with the one they are in now.
Result<QList<std::pair<qint64, qint64>>> mergedAway(Database &db, RecordKind kind, const Touched &touched)
{
    QList<qint64> ids;
    for (auto it = touched.of(kind).cbegin(); it != touched.of(kind).cend(); ++it) {
        if (it->fields.contains(QStringLiteral("state.merged_into")))
            ids.append(it.key());
    }
    std::sort(ids.begin(), ids.end());
    QList<std::pair<qint64, qint64>> merged;
    for (const qint64 id : std::as_const(ids)) {
        CARNET_TRY_ASSIGN(Statement st, db.statement(sqlForKind(q::mergedInto, kind)));
        CARNET_TRY_ASSIGN(const bool row, st.bind(id).step());
        if (row)
            merged.append({st.int64(0), id});
    }
    return merged;
}

} // namespace

Result<QList<PastMerge>> recentMerges(Database &db, const Clock &clock, int limit)
{
    QList<std::pair<qint64, qint64>> entries; // number and time
    {
        CARNET_TRY_ASSIGN(Statement st, db.statement(q::mergeEntries));
        st.bind(clock.nowMs() - UndoLog::kDaysKept * kDayMs).bind(limit);
        for (;;) {
            CARNET_TRY_ASSIGN(const bool row, st.step());
            if (!row)
                break;
            entries.append({st.int64(0), st.int64(1)});
        }
    }
    QList<PastMerge> merges;
    QSet<std::pair<RecordKind, qint64>> seen; // a record that went on into a third: its newest merge counts
    for (const auto &[number, at] : std::as_const(entries)) {
        const Result<QByteArray> changeset = UndoLog(db).changeset(number);
        if (!changeset)
            continue; // of an older schema, or damaged: it cannot be taken back
        CARNET_TRY_ASSIGN(const Touched touched, readChangeset(db, *changeset));
        QList<PastMerge> together;
        for (const RecordKind kind : {RecordKind::Contact, RecordKind::Company}) {
            CARNET_TRY_ASSIGN(const auto merged, mergedAway(db, kind, touched));
            for (const auto &[kept, other] : merged) {
                if (seen.contains({kind, other}))
                    continue;
                seen.insert({kind, other});
                CARNET_TRY_ASSIGN(DuplicatePair pair, describePair(db, kind, kept, other));
                together.append({std::move(pair), number, at, 1});
            }
        }
        for (PastMerge &merge : together) {
            if (merges.size() >= limit)
                return merges;
            merge.together = static_cast<int>(together.size());
            merges.append(merge);
        }
    }
    return merges;
}

} // namespace carnet
