// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/xlsx_writer.h"

#include "core/platform.h"

#include <xlsxwriter.h>

#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carnet {

namespace {

constexpr qsizetype kCellLetters = 32'767; ///< Excel's limit
constexpr qsizetype kSheetNameLetters = 31;
constexpr double kColumnWidth = 18;

/// A name that Excel takes: without []:*?/\ and quotes at its ends, 31 letters at most.
QByteArray sheetNameOf(QString name)
{
    static const QRegularExpression refused(u"[\\[\\]:*?/\\\\]"_s);
    name.replace(refused, u" "_s);
    while (name.startsWith(u'\''))
        name.remove(0, 1);
    name = name.left(kSheetNameLetters).trimmed();
    while (name.endsWith(u'\''))
        name.chop(1);
    return name.isEmpty() ? QByteArrayLiteral("Carnet") : name.toUtf8();
}

/// Without what XML cannot hold, with line feeds for line ends; an underscore that would be read as an escape (`_x000D_`) is written as one.
QByteArray cellText(QString text)
{
    static const QRegularExpression escape(u"_(?=x[0-9A-Fa-f]{4}_)"_s);
    text.replace(escape, u"_x005F_"_s);
    text.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n'); // a cell has one kind of line end
    text.removeIf([](QChar c) { return c.isNull() || c.unicode() >= 0xFFFE; });
    return text.toUtf8();
}

} // namespace

struct XlsxWriter::Book {
    QString path;
    QByteArray folder;
    lxw_workbook *book = nullptr; ///< null once it is closed
    lxw_worksheet *sheet = nullptr;
    lxw_format *bold = nullptr;
    lxw_format *date = nullptr;
    bool isFinished = false;

    ~Book()
    {
        if (book)
            workbook_close(book); // the only way to free it; what it writes goes away
        if (!isFinished)
            QFile::remove(path);
    }
};

XlsxWriter::XlsxWriter(std::unique_ptr<Book> book) : m_book(std::move(book)) { }
XlsxWriter::~XlsxWriter() = default;

Result<std::unique_ptr<XlsxWriter>> XlsxWriter::create(const QString &path, const QString &sheetName)
{
    CARNET_TRY(platform::createPrivateFile(path));
    auto book = std::make_unique<Book>();
    book->path = path;
    book->folder = QFile::encodeName(QFileInfo(path).absolutePath());
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE;
    options.tmpdir = book->folder.data();
    book->book = workbook_new_opt(QFile::encodeName(path).constData(), &options);
    if (!book->book)
        return fail(ErrorCode::OutOfMemory, u"xlsx"_s);
    book->sheet = workbook_add_worksheet(book->book, sheetNameOf(sheetName).constData());
    if (!book->sheet)
        return fail(ErrorCode::Io, u"xlsx"_s);
    book->bold = workbook_add_format(book->book);
    book->date = workbook_add_format(book->book);
    if (!book->bold || !book->date)
        return fail(ErrorCode::OutOfMemory, u"xlsx"_s);
    format_set_bold(book->bold);
    format_set_num_format_index(book->date, 14); // the short date of whoever opens it
    return std::unique_ptr<XlsxWriter>(new XlsxWriter(std::move(book)));
}

Result<void> XlsxWriter::writeHeader(const QStringList &names)
{
    if (!names.isEmpty())
        worksheet_set_column(m_book->sheet, 0,
                             static_cast<lxw_col_t>(std::min<qsizetype>(names.size(), LXW_COL_MAX) - 1),
                             kColumnWidth, nullptr);
    worksheet_set_row(m_book->sheet, static_cast<lxw_row_t>(m_row), LXW_DEF_ROW_HEIGHT, m_book->bold);
    QList<Cell> cells;
    for (const QString &name : names)
        cells.append(name);
    CARNET_TRY(writeRow(cells));
    worksheet_freeze_panes(m_book->sheet, static_cast<lxw_row_t>(m_row), 0);
    return {};
}

Result<void> XlsxWriter::writeRow(const QList<Cell> &cells)
{
    if (m_row >= LXW_ROW_MAX || cells.size() > LXW_COL_MAX)
        return fail(ErrorCode::InvalidInput, u"sheet too large"_s, {QString::number(m_row + 1)});
    for (int column = 0; column < cells.size(); ++column)
        CARNET_TRY(writeCell(column, cells.at(column)));
    ++m_row;
    return {};
}

Result<void> XlsxWriter::writeCell(int column, const Cell &cell)
{
    const auto row = static_cast<lxw_row_t>(m_row);
    const auto at = static_cast<lxw_col_t>(column);
    lxw_error error = LXW_NO_ERROR;
    if (const QString *text = std::get_if<QString>(&cell); text && !text->isEmpty()) {
        m_cutTexts += text->size() > kCellLetters ? 1 : 0;
        error = worksheet_write_string(m_book->sheet, row, at, cellText(text->left(kCellLetters)).constData(),
                                       nullptr);
    } else if (const double *number = std::get_if<double>(&cell)) {
        error = worksheet_write_number(m_book->sheet, row, at, *number, nullptr);
    } else if (const QDate *date = std::get_if<QDate>(&cell); date && date->isValid()) {
        if (date->year() < 1900) // a sheet knows no such day
            return writeCell(column, date->toString(Qt::ISODate));
        lxw_datetime day{date->year(), date->month(), date->day(), 0, 0, 0};
        error = worksheet_write_datetime(m_book->sheet, row, at, &day, m_book->date);
    }
    if (error != LXW_NO_ERROR)
        return fail(ErrorCode::Io, u"xlsx "_s + QString::number(error));
    return {};
}

Result<void> XlsxWriter::finish()
{
    const lxw_error error = workbook_close(std::exchange(m_book->book, nullptr));
    if (error != LXW_NO_ERROR)
        return fail(platform::freeSpace(m_book->path) < (1 << 20) ? ErrorCode::DiskFull : ErrorCode::Io,
                    u"xlsx "_s + QString::number(error));
    m_book->isFinished = true;
    return {};
}

} // namespace carnet
