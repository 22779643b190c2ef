// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/bulk_change.h"
#include "store/contact_table.h"
#include "store/list_query.h"
#include "store/tag_table.h"
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

Result<BulkCost> bulkChange(Database &db, const Clock &clock, const RecordedWrite::Work &work)
{
    BulkCost cost;
    double start = threadCpuSeconds();
    CARNET_TRY(RecordedWrite::run(db, clock, {CommandId::OwnerChange, {}}, work));
    cost.change = threadCpuSeconds() - start;
    start = threadCpuSeconds();
    CARNET_TRY(UndoLog(db).undo(clock));
    cost.undo = threadCpuSeconds() - start;
    return cost;
}

/// Scattered over the file, in the order of the list: what somebody has chosen there.
std::vector<qint64> everyNth(const std::vector<qint64> &ids, size_t wanted)
{
    std::vector<qint64> chosen;
    for (const qint64 id : ids) {
        if (id % static_cast<qint64>(std::max<size_t>(1, ids.size() / wanted)) == 0)
            chosen.push_back(id);
    }
    return chosen;
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
    // 100,000 in all, or a tenth of a smaller file.
    const auto wanted = std::min<size_t>(100'000, std::max<size_t>(1, ids.size() / 10));
    const std::vector<qint64> chosen = everyNth(ids, wanted);
    CARNET_TRY_ASSIGN(const BulkCost owner, bulkChange(*db, clock, [&](Database &d) {
                          return BulkChange(d, RecordKind::Contact, chosen).setOwner(MemberId{1});
                      }));
    CARNET_TRY_ASSIGN(const QList<Tag> tags, TagTable(*db).all());
    if (tags.isEmpty())
        return fail(ErrorCode::NotFound, QStringLiteral("no tag in the data of the bench"));
    CARNET_TRY_ASSIGN(const BulkCost tag, bulkChange(*db, clock, [&](Database &d) {
                          return BulkChange(d, RecordKind::Contact, chosen).addTag(tags.last().name);
                      }));
    CARNET_TRY_ASSIGN(const BulkCost newTag, bulkChange(*db, clock, [&](Database &d) {
                          return BulkChange(d, RecordKind::Contact, chosen).addTag(QStringLiteral("Salon"));
                      }));
    const QJsonObject figures{{QStringLiteral("save_p50_ms"), saved.percentile(50)},
                              {QStringLiteral("save_p99_ms"), saved.percentile(99)},
                              {QStringLiteral("save_worst_ms"), saved.worst()},
                              {QStringLiteral("merge_worst_ms"), merged.worst()},
                              {QStringLiteral("bulk_rows"), static_cast<qint64>(chosen.size())},
                              {QStringLiteral("owner_s"), owner.change},
                              {QStringLiteral("owner_undo_s"), owner.undo},
                              {QStringLiteral("tag_s"), tag.change},
                              {QStringLiteral("tag_undo_s"), tag.undo},
                              {QStringLiteral("new_tag_s"), newTag.change},
                              {QStringLiteral("new_tag_undo_s"), newTag.undo}};
    std::puts(QJsonDocument(figures).toJson(QJsonDocument::Compact).constData());
    return {};
}

} // namespace carnet::bench
