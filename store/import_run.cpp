// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/import_run.h"

#include "core/platform.h"
#include "store/bulk_indexes.h"
#include "store/derive.h"
#include "store/import_step.h"
#include "store/maintenance.h"
#include "store/prefetched_source.h"
#include "store/remembered_fields.h"
#include "store/sql/import.h"

#include <QElapsedTimer>

namespace carnet {

namespace {

namespace q = sql::import;

constexpr int kChunkRows = 10'000;
constexpr int kBulkCacheKiB = 64 * 1024;
constexpr int kIndexCacheKiB =
    2 * 1024; ///< while indexes are made: what they sort is in memory, and pages are read once
constexpr int kUsualCacheKiB = 64 * 1024;
constexpr int kBulkHashBytes = 32 << 20;
constexpr int kUsualHashBytes = 1 << 20;
constexpr qint64 kSpaceFactor =
    4; ///< a carnet takes up to 2.5 times its source, and the -wal as much for a while
constexpr qint64 kRowBytes = 120; ///< of a usual CSV, to judge how large the load is
constexpr qint64 kSmallLoad = 20'000; ///< rows below which indexes are kept anyway
constexpr qint64 kReportEveryMs = 100;

/// How the memory of a load is shared out, as before however it ends.
class BulkMemory {
public:
    explicit BulkMemory(Database &db) : m_db(db)
    {
        (void)m_db.setCacheKiB(kBulkCacheKiB);
    } // slower, not wrong
    ~BulkMemory() { (void)m_db.setCacheKiB(kUsualCacheKiB); }
    void leaveToIndexes() { (void)m_db.setCacheKiB(kIndexCacheKiB); }
    BulkMemory(const BulkMemory &) = delete;
    BulkMemory &operator=(const BulkMemory &) = delete;

private:
    Database &m_db;
};

class ProgressTeller {
public:
    ProgressTeller(const RowSource &source, const ImportOptions &options)
        : m_source(source), m_options(options)
    {
        m_timer.start();
    }

    Result<void> tell(qint64 rows, ImportProgress::Phase phase = ImportProgress::Phase::Rows)
    {
        if (!m_options.progress)
            return {};
        const qint64 now = m_timer.elapsed();
        if (phase == ImportProgress::Phase::Rows && now - m_toldAtMs < kReportEveryMs)
            return {};
        m_toldAtMs = now;
        ImportProgress progress{rows, m_source.bytesRead(), m_source.bytesTotal(), 0, phase};
        progress.rowsPerSecond = now > 0 ? 1000.0 * static_cast<double>(rows) / static_cast<double>(now) : 0;
        if (m_options.progress(progress) == ImportOptions::Answer::Cancel)
            return fail(ErrorCode::Cancelled);
        return {};
    }
    [[nodiscard]] qint64 elapsedMs() const { return m_timer.elapsed(); }

private:
    const RowSource &m_source;
    const ImportOptions &m_options;
    QElapsedTimer m_timer;
    qint64 m_toldAtMs = 0;
};

Result<void> checkSpace(const Database &db, const RowSource &source)
{
    const qint64 needed = kSpaceFactor * source.bytesTotal();
    const qint64 there = platform::freeSpace(db.path());
    if (there >= 0 && there < needed)
        return fail(ErrorCode::DiskFull, QStringLiteral("import"),
                    {QString::number(needed), QString::number(there)});
    return {};
}

Result<ImportId> insertImport(Database &db, const ImportWriter &writer, const Clock &clock,
                              const ImportAccount &account)
{
    CARNET_TRY_ASSIGN(Statement st, db.statement(q::insertImport));
    st.bind(Uid::make(clock))
        .bind(writer.startedAtMs())
        .bind(account.sourceName)
        .bind(account.headerSignature)
        .bind(account.who);
    st.bind(static_cast<int>(account.origin))
        .bind(account.originText)
        .bind(account.since)
        .bind(account.informed)
        .bind(account.lawfulBasis);
    CARNET_TRY(st.bind(account.oppositionIgnoredWhy).run());
    return ImportId{db.lastInsertId()};
}

Result<void> finishImport(Database &db, ImportId id, const ImportReport &report)
{
    CARNET_TRY_ASSIGN(Statement st, db.statement(q::finishImport));
    st.bind(report.records)
        .bind(report.created)
        .bind(report.updated)
        .bind(report.skipped)
        .bind(report.rejected)
        .bind(report.toCheck);
    return st.bind(id).run();
}

Result<bool> isLargeLoad(Database &db, const RowSource &source)
{
    const qint64 rows = source.bytesTotal() / kRowBytes;
    CARNET_TRY_ASSIGN(
        const qint64 there,
        db.number("SELECT (SELECT count(*) FROM contact_key) + (SELECT count(*) FROM company_key)"));
    return rows > kSmallLoad && 5 * rows > there;
}

Result<void> takeRows(RowSource &source, const ImportOptions &options, ImportWriter &writer, ImportStep &step,
                      const ImportReport &report, ProgressTeller &progress)
{
    ImportedRow row;
    for (bool more = true; more;) {
        CARNET_TRY(writer.beginChunk());
        for (int n = 0; n < kChunkRows; ++n) {
            row = {};
            CARNET_TRY_ASSIGN(more, source.next(row));
            if (!more)
                break;
            if (row.isRefused() && row.refused != RefusedReason::EmptyRow && options.refused)
                CARNET_TRY(options.refused({row.line, row.issues.empty() ? -1 : row.issues.front().column,
                                            row.refused, source.cells()}));
            CARNET_TRY(step.take(row, source));
            CARNET_TRY(progress.tell(report.records));
        }
        if (!more)
            CARNET_TRY(step.linkLateCompanies());
        CARNET_TRY(writer.endChunk(step.takeContacts(), step.takeCompanies()));
    }
    return {};
}

/// All that happens inside the transaction, but its end.
Result<void> load(Database &db, const Clock &clock, RowSource &source, const ImportOptions &options,
                  ImportWriter &writer, BulkMemory &memory, ImportReport &report, ProgressTeller &progress)
{
    Maintenance maintenance(db);
    BulkIndexes indexes(db);
    CARNET_TRY_ASSIGN(report.importId, insertImport(db, writer, clock, options.account));
    ImportStep step(db, writer, options, report.importId, report);
    CARNET_TRY(step.prepare());
    CARNET_TRY(writer.defineFields(source.customFields()));
    CARNET_TRY_ASSIGN(const bool isLarge, isLargeLoad(db, source));
    if (isLarge)
        CARNET_TRY(indexes.drop());
    CARNET_TRY(maintenance.setSearchHashSize(kBulkHashBytes));
    CARNET_TRY(takeRows(source, options, writer, step, report, progress));
    step.forgetKeys(); // the making of indexes needs the memory
    const bool isKept = options.mode == ImportOptions::Mode::Real;
    if (isKept && indexes.areDropped()) {
        memory.leaveToIndexes();
        CARNET_TRY(progress.tell(report.records, ImportProgress::Phase::Indexes));
        CARNET_TRY(indexes.create());
        CARNET_TRY(maintenance.joinSearchIndexLater());
    }
    if (source.isWhole())
        CARNET_TRY(step.listGone());
    if (isKept && !step.renamedCompanies().empty()) {
        Derive derive(db);
        CARNET_TRY_ASSIGN(const std::vector<qint64> contacts, derive.contactsOf(step.renamedCompanies()));
        CARNET_TRY(derive.records(RecordKind::Contact, contacts));
    }
    CARNET_TRY(maintenance.setSearchHashSize(kUsualHashBytes));
    CARNET_TRY(rememberFields(db, options.account.headerSignature, options.account.decidedFields));
    return finishImport(db, report.importId, report);
}

} // namespace

Result<ImportReport> runImport(Database &db, const Clock &clock, RowSource &rows,
                               const ImportOptions &options)
{
    CARNET_TRY(checkSpace(db, rows));
    PrefetchedSource source(rows);
    BulkMemory memory(db);
    ProgressTeller progress(source, options);
    ImportReport report;
    {
        CARNET_TRY_ASSIGN(const std::unique_ptr<ImportWriter> writer, ImportWriter::begin(db, clock));
        writer->setDerives(options.mode == ImportOptions::Mode::Real);
        CARNET_TRY(load(db, clock, source, options, *writer, memory, report, progress));
        if (options.mode == ImportOptions::Mode::DryRun || !report.hasChanged()) {
            report.importId = {};
            CARNET_TRY(writer->rollBack());
        } else {
            const qint64 changed = report.created + report.updated + report.companiesCreated;
            CARNET_TRY(writer->commit({CommandId::Import,
                                       {options.account.sourceName, QString::number(report.created)},
                                       report.importId,
                                       changed,
                                       0}));
        }
    }
    report.elapsedMs = progress.elapsedMs();
    if (report.importId.isValid())
        (void)db.checkpointTruncate(); // a reader in the way: the idle checkpoint does it later
    return report;
}

} // namespace carnet
