// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/export_run.h"

#include "core/platform.h"
#include "store/custom_field_table.h"
#include "store/export_cards.h"
#include "store/export_csv.h"
#include "store/export_json.h"
#include "store/export_pieces.h"
#include "store/export_workbook.h"
#include "store/file_names.h"
#include "store/journal.h"
#include "store/list_query.h"
#include "store/search.h"

#include <QFile>
#include <QFileInfo>
#include <QSet>

#include <algorithm>
#include <span>

namespace carnet {

namespace {

constexpr qint64 kReportEvery = 1000;
constexpr int kCacheKiB = 4 * 1024; ///< each page is read once: a larger cache only costs
constexpr int kUsualCacheKiB = 64 * 1024;

class SmallCache {
public:
    explicit SmallCache(Database &db) : m_db(db) { (void)m_db.setCacheKiB(kCacheKiB); } // slower, not wrong
    ~SmallCache() { (void)m_db.setCacheKiB(kUsualCacheKiB); }
    SmallCache(const SmallCache &) = delete;
    SmallCache &operator=(const SmallCache &) = delete;

private:
    Database &m_db;
};

class CsvSink : public ExportSink {
public:
    CsvSink(OutBuffer &out, RecordKind kind, ExportShape shape, const ExportLists &lists, char separator)
        : m_out(out), m_shape(std::move(shape)), m_csv(kind, m_shape, lists, separator)
    {
    }
    bool widen(const RecordView &record) override { return m_shape.widen(record); }
    Result<void> begin() override
    {
        CARNET_TRY(m_out.write("\xEF\xBB\xBF"));
        return m_out.write(m_csv.header());
    }
    std::string_view format(const RecordView &record) override { return m_csv.line(record); }
    Result<void> put(qint64, std::string_view text) override { return m_out.write(text); }
    Result<void> end() override { return {}; }

private:
    OutBuffer &m_out;
    ExportShape m_shape;
    ExportCsv m_csv;
};

/// All records of a kind that may go out, in the order of names.
Result<std::vector<qint64>> wantedIds(Database &db, RecordKind kind, const ExportOptions &options)
{
    if (!options.ids && !options.query.trimmed().isEmpty())
        return Search(db).all(options.query, kind);
    CARNET_TRY_ASSIGN(std::vector<qint64> ids, idsByName(db, kind, ListScope::NotTrashed));
    if (options.ids) {
        const QSet<qint64> wanted(options.ids->cbegin(), options.ids->cend());
        std::erase_if(ids, [&](qint64 id) { return !wanted.contains(id); });
    }
    return ids;
}

/// The records that go out.
Result<std::vector<qint64>> chosenIds(Database &db, RecordKind kind, const ExportOptions &options,
                                      ExportReport &report)
{
    CARNET_TRY_ASSIGN(std::vector<qint64> ids, wantedIds(db, kind, options));
    if (options.archived == ExportOptions::Archived::Included)
        return ids;
    CARNET_TRY_ASSIGN(const std::vector<qint64> archivedList, idsByName(db, kind, ListScope::Archived));
    const QSet<qint64> archived(archivedList.cbegin(), archivedList.cend());
    const auto kept =
        std::remove_if(ids.begin(), ids.end(), [&](qint64 id) { return archived.contains(id); });
    report.archived += ids.end() - kept;
    ids.erase(kept, ids.end());
    return ids;
}

/// The records of one kind: read in the order of their ids, one pass over each table, and put down in that of their names.
class ExportOfKind {
public:
    ExportOfKind(Database &db, RecordKind kind, const ExportOptions &options, const ExportLists &lists,
                 ExportSink &sink, ExportReport &report)
        : m_db(db), m_kind(kind), m_options(options), m_lists(lists), m_sink(sink), m_report(report)
    {
    }

    Result<void> run(std::span<const qint64> ids)
    {
        std::vector<Wanted> ascending;
        ascending.reserve(ids.size());
        for (size_t place = 0; place < ids.size(); ++place)
            ascending.push_back({ids[place], place});
        std::sort(ascending.begin(), ascending.end(),
                  [](const Wanted &one, const Wanted &other) { return one.id < other.id; });
        CARNET_TRY(survey(ascending, std::max<size_t>(1, ids.size() / kSample)));
        ExportPieces pieces(ids.size(), QFileInfo(m_db.path()).path());
        for (;;) {
            CARNET_TRY_ASSIGN(const size_t formatted, format(ascending, pieces));
            if (formatted == ascending.size())
                break;
            CARNET_TRY(survey(std::span(ascending).subspan(formatted), 1)); // no record widens it after that
            pieces.clear();
        }
        CARNET_TRY(m_sink.begin());
        CARNET_TRY(pieces.eachInOrder([&](size_t place, std::string_view text) {
            ++m_report.records;
            return m_sink.put(ids[place], text);
        }));
        m_report.opposed += m_opposed;
        return m_sink.end();
    }

private:
    static constexpr size_t kSample = 500;
    struct Wanted {
        qint64 id;
        size_t place; ///< in the alphabet
    };

    /// Looks at the points and addresses of one record in `every`.
    Result<void> survey(std::span<const Wanted> ascending, size_t every)
    {
        CARNET_TRY_ASSIGN(const std::unique_ptr<ExportRows> rows,
                          ExportRows::open(m_db, m_kind, Parts::PointsAndAddresses, m_lists.tagPlaces));
        for (size_t i = 0; i < ascending.size(); i += every) {
            CARNET_TRY_ASSIGN(const RecordView *record, rows->seek(ascending[i].id));
            (void)m_sink.widen(*record);
        }
        return {};
    }

    /// Answers how many were formatted: fewer than all when the sink learned from a record that what it made of those before
    /// does not fit beside it.
    Result<size_t> format(std::span<const Wanted> ascending, ExportPieces &pieces)
    {
        m_opposed = 0;
        qint64 done = 0;
        CARNET_TRY_ASSIGN(const std::unique_ptr<ExportRows> rows,
                          ExportRows::open(m_db, m_kind, Parts::All, m_lists.tagPlaces));
        for (size_t i = 0; i < ascending.size(); ++i) {
            CARNET_TRY_ASSIGN(const RecordView *record, rows->seek(ascending[i].id));
            if (!record)
                continue;
            if (m_sink.widen(*record) && done > 0)
                return i;
            if (isLeftOut(*record)) {
                ++m_opposed;
                continue;
            }
            CARNET_TRY(pieces.keep(ascending[i].place, m_sink.format(*record)));
            if (++done % kReportEvery == 0 && m_options.progress
                && !m_options.progress(done, static_cast<qint64>(ascending.size())))
                return fail(ErrorCode::Cancelled);
        }
        return ascending.size();
    }

    [[nodiscard]] bool isLeftOut(const RecordView &record) const
    {
        return m_options.opposed == ExportOptions::Opposed::LeftOut
            && std::any_of(record.events.begin(), record.events.end(),
                           [](const EventView &e) { return e.kind == ConsentKind::Opposition; });
    }

    Database &m_db;
    const RecordKind m_kind;
    const ExportOptions &m_options;
    const ExportLists &m_lists;
    ExportSink &m_sink;
    ExportReport &m_report;
    qint64 m_opposed = 0;
};

Result<ExportShape> firstShape(Database &db, RecordKind kind, const ExportOptions &options)
{
    ExportShape shape;
    CARNET_TRY_ASSIGN(shape.custom, CustomFieldTable(db).all(kind));
    shape.hasArchived = options.archived == ExportOptions::Archived::Included;
    shape.headings = options.headings;
    return shape;
}

/// Where the records go: bytes into `out`, or rows into `book`.
struct Destination {
    OutBuffer *out = nullptr;
    XlsxWriter *book = nullptr;
};

Result<std::unique_ptr<ExportSink>> sinkFor(Database &db, const Destination &to, RecordKind kind,
                                            ExportJson::Place place, const ExportOptions &options,
                                            const ExportLists &lists)
{
    switch (options.format) {
    case ExportFormat::Csv: {
        CARNET_TRY_ASSIGN(ExportShape shape, firstShape(db, kind, options));
        return std::make_unique<CsvSink>(*to.out, kind, std::move(shape), lists,
                                         options.separator.toLatin1());
    }
    case ExportFormat::Xlsx: {
        CARNET_TRY_ASSIGN(ExportShape shape, firstShape(db, kind, options));
        return std::make_unique<ExportWorkbook>(*to.book, kind, std::move(shape), lists);
    }
    case ExportFormat::Vcard:
        return std::make_unique<ExportCards>(*to.out, kind, lists);
    case ExportFormat::Json:
        break;
    }
    return std::make_unique<ExportJson>(db, *to.out, kind, place, lists);
}

Result<void> writeKind(Database &db, const Destination &to, RecordKind kind, ExportJson::Place place,
                       const ExportOptions &options, ExportReport &report)
{
    CARNET_TRY_ASSIGN(const std::vector<qint64> ids, chosenIds(db, kind, options, report));
    CARNET_TRY_ASSIGN(const ExportLists lists, exportLists(db, kind));
    CARNET_TRY_ASSIGN(const std::unique_ptr<ExportSink> sink, sinkFor(db, to, kind, place, options, lists));
    return ExportOfKind(db, kind, options, lists, *sink, report).run(ids);
}

Result<void> writeAll(Database &db, const Destination &to, const ExportOptions &options, ExportReport &report)
{
    const SmallCache cache(db);
    using Place = ExportJson::Place;
    if (options.kinds == ExportOptions::Kinds::One)
        return writeKind(db, to, options.kind, Place::Only, options, report);
    // People find their companies when these come first.
    CARNET_TRY(writeKind(db, to, RecordKind::Company, Place::First, options, report));
    return writeKind(db, to, RecordKind::Contact, Place::Last, options, report);
}

Result<void> writeBook(Database &db, const QString &path, const ExportOptions &options, ExportReport &report)
{
    CARNET_TRY_ASSIGN(const std::unique_ptr<XlsxWriter> book,
                      XlsxWriter::create(path, QStringLiteral("Carnet")));
    CARNET_TRY(writeAll(db, {nullptr, book.get()}, options, report));
    CARNET_TRY(book->finish());
    report.cutTexts = book->cutTexts();
    return {};
}

Result<void> writeBytes(Database &db, const QString &path, const ExportOptions &options, ExportReport &report)
{
    CARNET_TRY(platform::createPrivateFile(path));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return fail(ErrorCode::ReadOnly, QStringLiteral("export"));
    OutBuffer out(file);
    CARNET_TRY(writeAll(db, {&out, nullptr}, options, report));
    return out.flush();
}

Result<void> writeFile(Database &db, const QString &path, const ExportOptions &options, ExportReport &report)
{
    Result<void> written = options.format == ExportFormat::Xlsx ? writeBook(db, path, options, report)
                                                                : writeBytes(db, path, options, report);
    if (!written && written.error().code == ErrorCode::Io
        && std::min(platform::freeSpace(path), platform::freeSpace(db.path())) < 65536)
        written = fail(ErrorCode::DiskFull, QStringLiteral("export"));
    CARNET_TRY(written);
    report.bytes = QFileInfo(path).size();
    return platform::syncFile(path);
}

} // namespace

ExportFormat exportFormatOf(const QString &path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (suffix == u"json")
        return ExportFormat::Json;
    if (suffix == u"xlsx")
        return ExportFormat::Xlsx;
    return suffix == u"vcf" || suffix == u"vcard" ? ExportFormat::Vcard : ExportFormat::Csv;
}

Result<ExportReport> runExport(Database &db, const Clock &clock, const QString &path,
                               const ExportOptions &options)
{
    if (QFile::exists(path))
        return fail(ErrorCode::AlreadyExists);
    const bool isTable = options.format == ExportFormat::Csv || options.format == ExportFormat::Xlsx;
    if (isTable && options.kinds == ExportOptions::Kinds::Both)
        return fail(ErrorCode::InvalidInput, QStringLiteral("both kinds in one table"));
    if (options.ids && options.kinds == ExportOptions::Kinds::Both)
        return fail(ErrorCode::InvalidInput, QStringLiteral("records of one kind"));
    CARNET_TRY(JournalOnly::record(db, clock,
                                   CommandId::Export)); // an export that could not be noted does not happen
    ExportReport report;
    const QString unfinished = hiddenName(path, QStringLiteral("export"));
    Result<void> written = writeFile(db, unfinished, options, report);
    if (written)
        written = platform::renameNoReplace(unfinished, path);
    if (!written) {
        QFile::remove(unfinished);
        return fail(written.error());
    }
    return report;
}

} // namespace carnet
