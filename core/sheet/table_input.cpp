// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/table_input.h"

#include "core/csv/csv_table.h"
#include "core/csv/text_encoding.h"
#include "core/sheet/html_table.h"
#include "core/sheet/zip_archive.h"

#include <QBuffer>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carnet {

namespace {

constexpr qint64 kHeadBytes = 4096;
constexpr qint64 kHtmlBytes = 20 << 20;

/// A workbook and the one sheet of it that is read.
class WorkbookTable : public CellTable {
public:
    WorkbookTable(std::unique_ptr<Workbook> book, std::unique_ptr<CellTable> cells)
        : m_book(std::move(book)), m_cells(std::move(cells))
    {
    }
    Result<bool> next(CellRecord &record) override { return m_cells->next(record); }
    qint64 bytesRead() const override { return m_cells->bytesRead(); }
    qint64 bytesTotal() const override { return m_cells->bytesTotal(); }

private:
    std::unique_ptr<Workbook> m_book;
    std::unique_ptr<CellTable> m_cells; ///< reads from the workbook
};

/// Cells that are in memory already.
class MemoryTable : public CellTable {
public:
    explicit MemoryTable(QList<QStringList> records) : m_records(std::move(records)) { }
    Result<bool> next(CellRecord &record) override
    {
        while (m_at < m_records.size() && m_records.at(m_at).isEmpty())
            ++m_at;
        if (m_at >= m_records.size())
            return false;
        record.cells = m_records.at(m_at++);
        record.line = m_at;
        return true;
    }
    qint64 bytesRead() const override { return m_at; }
    qint64 bytesTotal() const override { return m_records.size(); }

private:
    const QList<QStringList> m_records;
    qsizetype m_at = 0;
};

Result<std::unique_ptr<QIODevice>> openDevice(const TableInput &input)
{
    if (input.isPasted()) {
        auto buffer = std::make_unique<QBuffer>();
        buffer->setData(input.pasted);
        buffer->open(QIODevice::ReadOnly);
        return buffer;
    }
    auto file = std::make_unique<QFile>(input.path);
    if (!file->open(QIODevice::ReadOnly))
        return fail(file->exists() ? ErrorCode::Io : ErrorCode::NotFound, u"source"_s,
                    {QFileInfo(*file).fileName()});
    return file;
}

/// What a file of the older Microsoft formats is: Excel puts a workbook under password into the same
/// container.
Result<TableFormat> formatOfContainer(QIODevice &device)
{
    const QString name = u"EncryptedPackage"_s;
    const QByteArray mark(reinterpret_cast<const char *>(name.utf16()), 2 * name.size());
    QByteArray window;
    while (!device.atEnd()) {
        const QByteArray piece = device.read(1 << 20);
        if (piece.isEmpty())
            break;
        window = window.right(mark.size()) + piece;
        if (window.contains(mark))
            return refuseSheet(sheet_refusal::kLocked);
    }
    return refuseSheet(sheet_refusal::kOldWorkbook);
}

Result<TableFormat> formatOfArchive(const QString &path)
{
    CARNET_TRY_ASSIGN(const std::unique_ptr<ZipArchive> archive, ZipArchive::open(path));
    if (archive->contains(u"xl/workbook.bin"_s))
        return refuseSheet(sheet_refusal::kOldWorkbook);
    if (archive->contains(u"Index/Document.iwa"_s) || archive->contains(u"Index.zip"_s))
        return refuseSheet(sheet_refusal::kNumbers);
    const bool isOtherOffice =
        archive->contains(u"word/document.xml"_s) || archive->contains(u"ppt/presentation.xml"_s);
    if (archive->contains(u"[Content_Types].xml"_s) && !isOtherOffice)
        return TableFormat::Xlsx;
    if (archive->contains(u"mimetype"_s)) {
        CARNET_TRY_ASSIGN(const std::unique_ptr<QIODevice> type, archive->part(u"mimetype"_s));
        if (type->read(kHeadBytes).startsWith("application/vnd.oasis.opendocument.spreadsheet"))
            return TableFormat::Ods;
    }
    return refuseSheet(sheet_refusal::kNoWorkbook);
}

Result<TableFormat> formatOf(const TableInput &input, QIODevice &device)
{
    if (input.kind == TableInput::Kind::PastedHtml)
        return TableFormat::Html;
    if (input.kind == TableInput::Kind::PastedText)
        return TableFormat::Csv;
    const QByteArray head = device.read(kHeadBytes);
    device.seek(0);
    if (head.startsWith("PK\x03\x04") || head.startsWith("PK\x05\x06"))
        return formatOfArchive(input.path);
    if (head.startsWith("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"))
        return formatOfContainer(device);
    if (head.startsWith(QByteArray::fromRawData("\x09\x08\x10\x00", 4))
        || head.contains("progid=\"Excel.Sheet\"") || head.contains("<office:document"))
        return refuseSheet(sheet_refusal::kOldWorkbook);
    if (head.startsWith("%PDF-"))
        return refuseSheet(sheet_refusal::kNoWorkbook);
    QByteArray letters = head.toLower();
    letters.replace('\0', ""); // UTF-16
    const QByteArray begin = letters.mid(std::max<qsizetype>(letters.indexOf('<'), 0)).trimmed();
    const bool isMarkup = letters.left(8).contains('<')
        && (begin.startsWith("<html") || begin.startsWith("<!doctype html") || begin.startsWith("<table")
            || begin.startsWith("<meta"));
    return isMarkup ? TableFormat::Html : TableFormat::Csv; // many web programs write HTML and call it .xls
}

Result<QByteArray> utf8Of(QIODevice &device)
{
    if (device.size() > kHtmlBytes)
        return refuseSheet(sheet_refusal::kTooLarge);
    CARNET_TRY_ASSIGN(const EncodingGuess encoding, guessEncoding(device));
    CARNET_TRY_ASSIGN(const std::unique_ptr<TextDecoder> decoder, TextDecoder::open(encoding.name));
    const QByteArray bytes = device.readAll().mid(encoding.bomBytes);
    std::string text;
    decoder->append({bytes.constData(), static_cast<size_t>(bytes.size())}, TextDecoder::Piece::Last, text);
    return QByteArray::fromStdString(text);
}

Result<std::unique_ptr<Workbook>> openWorkbook(const QString &path, TableFormat format)
{
    return format == TableFormat::Xlsx ? Workbook::openXlsx(path) : Workbook::openOds(path);
}

Result<void> chooseSheet(TableForm &form, const QString &name)
{
    form.sheet = fullestSheet(form.sheets);
    if (name.isEmpty())
        return {};
    const auto found =
        std::find_if(form.sheets.cbegin(), form.sheets.cend(), [&name](const SheetInfo &sheet) {
            return sheet.name.compare(name, Qt::CaseInsensitive) == 0;
        });
    if (found == form.sheets.cend())
        return refuseSheet(sheet_refusal::kNoSuchSheet, {name});
    form.sheet = static_cast<int>(found - form.sheets.cbegin());
    return {};
}

} // namespace

TableInput TableInput::html(const QByteArray &utf8)
{
    TableInput input;
    input.kind = Kind::PastedHtml;
    input.pasted = utf8;
    return input;
}

TableInput TableInput::text(const QString &text)
{
    TableInput input;
    input.kind = Kind::PastedText;
    input.pasted = text.toUtf8();
    return input;
}

Result<TableForm> recognizeTable(const TableInput &input, const TableFormWishes &wishes)
{
    CARNET_TRY_ASSIGN(const std::unique_ptr<QIODevice> device, openDevice(input));
    TableForm form;
    CARNET_TRY_ASSIGN(form.format, formatOf(input, *device));
    if (form.format == TableFormat::Csv) {
        CsvDialectWishes dialect = wishes.dialect;
        if (input.kind == TableInput::Kind::PastedText) {
            dialect.encoding = u"UTF-8"_s;
            if (input.pasted.contains('\t') && !dialect.separator)
                dialect.separator = u'\t';
        }
        CARNET_TRY_ASSIGN(form.dialect, guessDialect(*device, dialect));
    } else if (form.isWorkbook()) {
        if (wishes.measured.isEmpty()) {
            CARNET_TRY_ASSIGN(const std::unique_ptr<Workbook> book, openWorkbook(input.path, form.format));
            CARNET_TRY_ASSIGN(form.sheets, book->measure());
        } else {
            form.sheets = wishes.measured;
        }
        CARNET_TRY(chooseSheet(form, wishes.sheet));
    }
    return form;
}

Result<std::unique_ptr<CellTable>> openTable(const TableInput &input, const TableForm &form)
{
    if (form.isWorkbook()) {
        if (form.sheet < 0 || form.sheet >= form.sheets.size())
            return std::unique_ptr<CellTable>(std::make_unique<MemoryTable>(QList<QStringList>{}));
        CARNET_TRY_ASSIGN(std::unique_ptr<Workbook> book, openWorkbook(input.path, form.format));
        CARNET_TRY_ASSIGN(std::unique_ptr<CellTable> cells, book->read(form.sheets.at(form.sheet)));
        return std::unique_ptr<CellTable>(std::make_unique<WorkbookTable>(std::move(book), std::move(cells)));
    }
    CARNET_TRY_ASSIGN(std::unique_ptr<QIODevice> device, openDevice(input));
    if (form.format == TableFormat::Html) {
        CARNET_TRY_ASSIGN(const QByteArray html, utf8Of(*device));
        CARNET_TRY_ASSIGN(QList<QStringList> records, readHtmlTable(html));
        return std::unique_ptr<CellTable>(std::make_unique<MemoryTable>(std::move(records)));
    }
    return std::unique_ptr<CellTable>(std::make_unique<CsvTable>(std::move(device), form.dialect));
}

} // namespace carnet
