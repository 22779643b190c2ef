// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/export_run.h"

#include "core/csv/csv_writer.h"
#include "store/company_table.h"
#include "store/contact_table.h"
#include "store/export_reader.h"
#include "store/file_names.h"
#include "store/journal.h"
#include "store/list_query.h"
#include "store/search.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace carnet {

namespace {

/// Where records go, one after the other.
class RecordSink {
public:
    virtual ~RecordSink() = default;
    virtual Result<void> begin() = 0;
    virtual Result<void> add(const Contact &contact, const QList<ConsentEvent> &consents) = 0;
    virtual Result<void> add(const Company &company) = 0;
    virtual Result<void> end() = 0;
};

class CsvSink : public RecordSink {
public:
    CsvSink(QIODevice &device, const ExportOptions &options, ExportShape shape, const RecordNames &names)
        : m_writer(device, {options.separator, FormulaGuard::On, true}), m_kind(options.kind), m_shape(std::move(shape)), m_names(names)
    {
    }
    Result<void> begin() override { return m_writer.writeTexts(exportHeader(m_kind, m_shape)); }
    Result<void> add(const Contact &contact, const QList<ConsentEvent> &consents) override
    {
        return m_writer.writeTexts(exportCells(contact, m_names.members.value(contact.state.owner.value), consents, m_shape));
    }
    Result<void> add(const Company &company) override
    {
        return m_writer.writeTexts(exportCells(company, m_names.members.value(company.state.owner.value), m_shape));
    }
    Result<void> end() override { return m_writer.flush(); }

private:
    CsvWriter m_writer;
    RecordKind m_kind;
    ExportShape m_shape;
    const RecordNames &m_names;
};

/// One record a line, so that the file need never lie in memory.
class JsonSink : public RecordSink {
public:
    JsonSink(Database &db, QIODevice &device, RecordKind kind, const RecordNames &names) : m_db(db), m_device(device), m_kind(kind), m_names(names) {}
    Result<void> begin() override
    {
        return write(m_kind == RecordKind::Contact ? "{\"format\":\"carnet\",\"version\":1,\"contacts\":[" : "{\"format\":\"carnet\",\"version\":1,\"companies\":[");
    }
    Result<void> add(const Contact &contact, const QList<ConsentEvent> &consents) override
    {
        return add(recordJson(contact, consents, m_names), contact.id.value);
    }
    Result<void> add(const Company &company) override { return add(recordJson(company, m_names), company.id.value); }
    Result<void> end() override { return write("\n]}\n"); }

private:
    Result<void> add(QJsonObject json, qint64 id)
    {
        CARNET_TRY_ASSIGN(const QJsonArray documents, documentsJson(m_db, m_kind, id));
        json[QStringLiteral("documents")] = documents;
        CARNET_TRY(write(m_isFirst ? "\n" : ",\n"));
        m_isFirst = false;
        return write(QJsonDocument(json).toJson(QJsonDocument::Compact));
    }
    Result<void> write(const QByteArray &bytes)
    {
        return m_device.write(bytes) == bytes.size() ? Result<void> {} : fail(ErrorCode::Io, QStringLiteral("export"));
    }
    Database &m_db;
    QIODevice &m_device;
    RecordKind m_kind;
    const RecordNames &m_names;
    bool m_isFirst = true;
};

/// The records that go out, the archived ones counted.
Result<std::vector<qint64>> chosenIds(Database &db, const ExportOptions &options, ExportReport &report)
{
    CARNET_TRY_ASSIGN(std::vector<qint64> ids, options.query.trimmed().isEmpty() ? idsByName(db, options.kind, ListScope::NotTrashed)
                                                                                  : Search(db).all(options.query, options.kind));
    CARNET_TRY_ASSIGN(const std::vector<qint64> archivedList, idsByName(db, options.kind, ListScope::Archived));
    const QSet<qint64> archived(archivedList.cbegin(), archivedList.cend());
    const auto kept = std::remove_if(ids.begin(), ids.end(), [&](qint64 id) { return archived.contains(id); });
    report.archived = ids.end() - kept;
    ids.erase(kept, ids.end());
    return ids;
}

Result<void> writeRecords(Database &db, const ExportOptions &options, const std::vector<qint64> &ids, RecordSink &sink, ExportReport &report)
{
    CARNET_TRY(sink.begin());
    for (const qint64 id : ids) {
        if (options.kind == RecordKind::Contact) {
            CARNET_TRY_ASSIGN(const Contact contact, ContactTable(db).byId({id}));
            CARNET_TRY_ASSIGN(const QList<ConsentEvent> consents, consentEvents(db, contact.id));
            const bool isOpposed = std::any_of(consents.cbegin(), consents.cend(), [](const ConsentEvent &e) { return e.kind == ConsentKind::Opposition; });
            if (isOpposed && options.opposed == ExportOptions::Opposed::LeftOut) {
                ++report.opposed;
                continue;
            }
            CARNET_TRY(sink.add(contact, consents));
        } else {
            CARNET_TRY_ASSIGN(const Company company, CompanyTable(db).byId({id}));
            CARNET_TRY(sink.add(company));
        }
        ++report.records;
        if (options.progress && report.records % 1000 == 0 && !options.progress(report.records, static_cast<qint64>(ids.size())))
            return fail(ErrorCode::Cancelled);
    }
    return sink.end();
}

Result<void> writeFile(Database &db, const QString &path, const ExportOptions &options, ExportReport &report)
{
    CARNET_TRY(platform::createPrivateFile(path));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return fail(ErrorCode::ReadOnly, QStringLiteral("export"));
    CARNET_TRY_ASSIGN(const std::vector<qint64> ids, chosenIds(db, options, report));
    CARNET_TRY_ASSIGN(const RecordNames names, recordNames(db));
    std::unique_ptr<RecordSink> sink;
    if (options.format == ExportFormat::Csv) {
        CARNET_TRY_ASSIGN(ExportShape shape, exportShape(db, options.kind));
        sink = std::make_unique<CsvSink>(file, options, std::move(shape), names);
    } else {
        sink = std::make_unique<JsonSink>(db, file, options.kind, names);
    }
    CARNET_TRY(writeRecords(db, options, ids, *sink, report));
    if (!file.flush())
        return fail(platform::freeSpace(path) < 65536 ? ErrorCode::DiskFull : ErrorCode::Io, QStringLiteral("export"));
    report.bytes = file.size();
    file.close();
    return platform::syncFile(path);
}

} // namespace

Result<ExportReport> runExport(Database &db, const Clock &clock, const QString &path, const ExportOptions &options)
{
    if (QFile::exists(path))
        return fail(ErrorCode::AlreadyExists);
    CARNET_TRY(JournalOnly::record(db, clock, CommandId::Export)); // an export that could not be noted does not happen
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
