// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/duplicate_candidates.h"
#include "store/duplicate_scan.h"
#include "store/list_query.h"
#include "store/search.h"
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

/// Beginnings of names and companies that are in the file, of 1 to 5 letters, as somebody would type them.
Result<QStringList> typedTexts(Database &db, std::mt19937 &random, const std::vector<qint64> &ids)
{
    QStringList texts;
    while (texts.size() < 300) {
        const qint64 id = ids[random() % ids.size()];
        CARNET_TRY_ASSIGN(const std::vector<RecordRow> rows,
                          rowsById(db, RecordKind::Contact, std::span(&id, 1)));
        if (rows.empty())
            continue;
        const QString word = (random() % 3 == 0 ? rows.front().company : rows.front().name).section(u' ', -1);
        const QString text = word.left(1 + static_cast<int>(random() % 5));
        if (!text.isEmpty())
            texts.append(text);
    }
    return texts;
}

} // namespace

Result<void> stageUpkeep(const QString &file)
{
    CARNET_TRY_ASSIGN(const auto db, Database::open(file, test::rawKey(), Database::Access::ReadWrite));
    for (;;) {
        CARNET_TRY_ASSIGN(const bool wasDue, doUpkeep(*db, Clock::system()));
        if (!wasDue)
            return {};
    }
}

Result<void> stageQueries(const QString &file)
{
    CARNET_TRY_ASSIGN(const auto db, Database::open(file, test::rawKey(), Database::Access::ReadOnly));
    std::mt19937 random(11);
    Samples list;
    std::vector<qint64> ids;
    Error failure;
    bool failed = false;
    const auto check = [&](const auto &result) {
        if (!result) {
            failed = true;
            failure = result.error();
        }
    };
    list.time([&] {
        auto read = idsByName(*db, RecordKind::Contact, ListScope::Active);
        check(read);
        ids = read.value_or(std::vector<qint64>{});
    });
    if (failed || ids.empty())
        return fail(failed ? failure : Error{ErrorCode::NotFound, QStringLiteral("no rows"), {}});
    CARNET_TRY_ASSIGN(const QStringList texts, typedTexts(*db, random, ids));
    Samples first;
    Samples all;
    Samples pages;
    for (const QString &text : texts) {
        first.time([&] { check(Search(*db).first(text, RecordKind::Contact, 50)); });
        if (text.size() > 1) // one letter: names that begin with it, no count in the background
            all.time([&] { check(Search(*db).all(text, RecordKind::Contact)); });
    }
    for (int i = 0; i < 300; ++i) {
        const size_t at = ids.size() > 100 ? random() % (ids.size() - 100) : 0;
        pages.time([&] {
            check(rowsById(*db, RecordKind::Contact,
                           std::span(ids).subspan(at, std::min<size_t>(100, ids.size()))));
        });
    }
    Samples candidates;
    Samples scan;
    candidates.time([&] { check(duplicateCandidates(*db, RecordKind::Contact)); });
    qsizetype pairs = 0;
    scan.time([&] {
        auto found = scanDuplicates(*db, RecordKind::Contact);
        check(found);
        pairs = found ? found->size() : 0;
    });
    if (failed)
        return fail(failure);
    const QJsonObject figures{{QStringLiteral("rows"), static_cast<qint64>(ids.size())},
                              {QStringLiteral("list_ms"), list.worst()},
                              {QStringLiteral("first_p50_ms"), first.percentile(50)},
                              {QStringLiteral("first_p99_ms"), first.percentile(99)},
                              {QStringLiteral("all_p50_ms"), all.percentile(50)},
                              {QStringLiteral("all_p99_ms"), all.percentile(99)},
                              {QStringLiteral("candidates_s"), candidates.worst() / 1000},
                              {QStringLiteral("scan_s"), scan.worst() / 1000},
                              {QStringLiteral("pairs"), static_cast<qint64>(pairs)},
                              {QStringLiteral("page_p50_ms"), pages.percentile(50)},
                              {QStringLiteral("page_p99_ms"), pages.percentile(99)}};
    std::puts(QJsonDocument(figures).toJson(QJsonDocument::Compact).constData());
    return {};
}

} // namespace carnet::bench
