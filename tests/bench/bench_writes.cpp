// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/contact_table.h"
#include "store/list_query.h"
#include "store/undo_log.h"
#include "store/upkeep.h"
#include "tests/bench/cost.h"
#include "tests/bench/stages.h"
#include "tests/support/test_key.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>
#include <random>

namespace carnet::bench {

namespace {

constexpr int kSaves = 3000;

/// The upkeep that the database thread does when it is idle is not part of a save; it is counted apart.
Result<void> saves(Database &db, const Clock &clock, const std::vector<qint64> &ids, Samples &saved,
                   Samples &merged)
{
    std::mt19937 random(13);
    for (int i = 0; i < kSaves; ++i) {
        const ContactId id{ids[random() % ids.size()]};
        CARNET_TRY_ASSIGN(Contact contact, ContactTable(db).byId(id));
        contact.familyName += QStringLiteral("é");
        contact.job = QStringLiteral("Gérante %1").arg(i);
        Result<WriteOutcome> outcome;
        saved.time([&] {
            outcome = RecordedWrite::run(db, clock, {CommandId::ContactEdit, {}},
                                         [&](Database &d) { return ContactTable(d).update(contact, clock); });
        });
        if (!outcome)
            return fail(outcome.error());
        Result<bool> upkeep;
        merged.time([&] { upkeep = doUpkeep(db, clock); });
        if (!upkeep)
            return fail(upkeep.error());
    }
    return {};
}

struct BulkCost {
    double change = 0; ///< CPU seconds
    double undo = 0;
};

Result<BulkCost> bulkChange(Database &db, const Clock &clock, std::string_view sql)
{
    BulkCost cost;
    double start = threadCpuSeconds();
    CARNET_TRY(RecordedWrite::run(db, clock, {CommandId::OwnerChange, {}},
                                  [&](Database &d) { return d.execute(sql); }));
    cost.change = threadCpuSeconds() - start;
    start = threadCpuSeconds();
    CARNET_TRY(UndoLog(db).undo(clock));
    cost.undo = threadCpuSeconds() - start;
    return cost;
}

} // namespace

Result<void> stageWrites(const QString &file)
{
    const Clock clock = Clock::system();
    CARNET_TRY_ASSIGN(const auto db, Database::open(file, test::rawKey(), Database::Access::ReadWrite));
    CARNET_TRY_ASSIGN(const std::vector<qint64> ids, idsByName(*db, RecordKind::Contact, ListScope::Active));
    Samples saved;
    Samples merged;
    CARNET_TRY(saves(*db, clock, ids, saved, merged));
    // Scattered over the file: every nth record, 100,000 in all (or a tenth of a smaller file).
    const auto wanted = std::min<size_t>(100'000, std::max<size_t>(1, ids.size() / 10));
    const std::string every = std::to_string(std::max<size_t>(1, ids.size() / wanted));
    CARNET_TRY_ASSIGN(
        const BulkCost owner,
        bulkChange(*db, clock,
                   "INSERT INTO contact_state (contact_id, owner_id) SELECT id, 1 FROM contact WHERE id % "
                       + every + " = 0 ON CONFLICT (contact_id) DO UPDATE SET owner_id = excluded.owner_id"));
    CARNET_TRY_ASSIGN(const BulkCost tag,
                      bulkChange(*db, clock,
                                 "INSERT INTO contact_tag (contact_id, tag_id) SELECT id, (SELECT max(id) "
                                 "FROM tag) FROM contact WHERE id % "
                                     + every + " = 0 ON CONFLICT DO NOTHING"));
    const QJsonObject figures{{QStringLiteral("save_p50_ms"), saved.percentile(50)},
                              {QStringLiteral("save_p99_ms"), saved.percentile(99)},
                              {QStringLiteral("save_worst_ms"), saved.worst()},
                              {QStringLiteral("merge_worst_ms"), merged.worst()},
                              {QStringLiteral("bulk_rows"), static_cast<qint64>(wanted)},
                              {QStringLiteral("owner_s"), owner.change},
                              {QStringLiteral("owner_undo_s"), owner.undo},
                              {QStringLiteral("tag_s"), tag.change},
                              {QStringLiteral("tag_undo_s"), tag.undo}};
    std::puts(QJsonDocument(figures).toJson(QJsonDocument::Compact).constData());
    return {};
}

} // namespace carnet::bench
