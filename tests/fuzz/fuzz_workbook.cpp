// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/html_table.h"
#include "core/sheet/table_input.h"
#include "tests/fuzz/fuzz_targets.h"
#include "tests/support/sheet_files.h"

namespace carnet::fuzz {

namespace {

using test::SheetFiles;

constexpr qint64 kMostRecords = 20'000; ///< a repeated row may be a million, each within the limits

QString readTable(const TableInput &input)
{
    const Result<TableForm> form = recognizeTable(input);
    if (!form)
        return form.error().detail.isEmpty() ? QStringLiteral("refused without a reason") : QString();
    const Result<std::unique_ptr<CellTable>> table = openTable(input, *form);
    if (!table)
        return {};
    const SheetLimits limits;
    CellRecord record;
    for (qint64 n = 0; n < kMostRecords; ++n) {
        const Result<bool> more = (*table)->next(record);
        if (!more || !*more)
            return {};
        if (record.cells.size() > limits.columns && form->isWorkbook())
            return QStringLiteral("more columns than the limit");
        for (const QString &cell : std::as_const(record.cells)) {
            if (cell.size() > limits.cellBytes)
                return QStringLiteral("a cell beyond the limit");
        }
    }
    return {};
}

} // namespace

/// The checksums of an archive stop random bytes at its door: the parts are made sound, all but one.
QString workbook(const QByteArray &bytes)
{
    static const SheetFiles files;
    if (bytes.isEmpty())
        return {};
    const QByteArray part = bytes.mid(1);
    const QByteArray row =
        "<sheetData><row r=\"1\"><c r=\"A1\" t=\"s\" s=\"1\"><v>0</v></c><c><v>45631</v></c>"
        "</row></sheetData>";
    const QByteArray shared = "<si><t>Hélène</t></si>";
    const auto replaced = [&part](SheetFiles::Parts parts, const QByteArray &name) {
        for (auto &[each, content] : parts) {
            if (each == name)
                content = part;
        }
        return parts;
    };
    const SheetFiles::Parts xlsx =
        SheetFiles::xlsxParts({{"A", "", row}}, {"dd/mm/yyyy", "00000"}, {}, shared);
    QString path;
    switch (static_cast<unsigned char>(bytes[0])) {
    case 0:
        path = files.archive(QStringLiteral("a"),
                             SheetFiles::xlsxParts({{"A", "", part}}, {"dd/mm/yyyy", "00000"}, {}, shared));
        break;
    case 1:
        path = files.archive(QStringLiteral("a"), replaced(xlsx, "xl/sharedStrings.xml"));
        break;
    case 2:
        path = files.archive(QStringLiteral("a"), replaced(xlsx, "xl/styles.xml"));
        break;
    case 3:
        path = files.archive(QStringLiteral("a"), replaced(xlsx, "xl/workbook.xml"));
        break;
    case 4:
        path = files.archive(QStringLiteral("a"), SheetFiles::odsParts(part));
        break;
    case 5:
        path = files.archive(QStringLiteral("a"), replaced(SheetFiles::odsParts({}), "content.xml"));
        break;
    default:
        path = files.write(QStringLiteral("a"), part);
        break;
    }
    return path.isEmpty() ? QString() : readTable(path);
}

QString html(const QByteArray &bytes)
{
    (void)hasHtmlTable(bytes);
    return readTable(TableInput::html(bytes));
}

} // namespace carnet::fuzz
