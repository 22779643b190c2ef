// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/csv/csv_writer.h"

#include <QIODevice>

namespace carnet {

namespace {

constexpr qsizetype kFlushBytes = 64 << 10;

/// Letters that a spreadsheet leaves out before it looks for a formula. Not TAB and CR: those are dangerous.
bool isGuardBlank(QChar c)
{
    if (c == u'\t' || c == u'\r' || c == u'\n')
        return false;
    return c.isSpace() || c == QChar(0x200B) || c == QChar(0xFEFF);
}

bool isDangerous(QStringView text, qsizetype at)
{
    switch (text[at].unicode()) {
    case u'=':
    case u'+':
    case u'-':
    case u'@':
    case u'\t':
    case 0xFF1D: // full-width = + - @
    case 0xFF0B:
    case 0xFF0D:
    case 0xFF20:
        return true;
    case u'\r': // a blank line of a CRLF text is none
        return at + 1 >= text.size() || text[at + 1] != u'\n';
    default:
        return false;
    }
}

/// True when the line at `begin` is apostrophes, blanks, then a dangerous letter.
bool isFormulaLine(QStringView text, qsizetype begin)
{
    qsizetype at = begin;
    while (at < text.size() && text[at] == u'\'')
        ++at;
    while (at < text.size() && isGuardBlank(text[at]))
        ++at;
    return at < text.size() && isDangerous(text, at);
}

enum class GuardChange { Add, Remove };

QString changeGuard(const QString &text, GuardChange change)
{
    QString out;
    bool isLineStart = true;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (isLineStart && isFormulaLine(text, i)) {
            if (change == GuardChange::Add) {
                out.append(u'\'');
            } else if (text[i] == u'\'') {
                isLineStart = false;
                continue;
            }
        }
        out.append(text[i]);
        // A lone CR ends a line of its own; before LF it does not.
        isLineStart =
            text[i] == u'\n' || (text[i] == u'\r' && (i + 1 >= text.size() || text[i + 1] != u'\n'));
    }
    return out;
}

bool isPlainNumber(const QString &text)
{
    qsizetype digits = 0;
    qsizetype marks = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c >= u'0' && c <= u'9')
            ++digits;
        else if ((c == u',' || c == u'.') && digits > 0)
            ++marks;
        else if (!(i == 0 && c == u'-'))
            return false;
    }
    return digits > 0 && marks <= 1;
}

} // namespace

QString guardFormula(const QString &text)
{
    const bool isOneLine = !text.contains(u'\n') && !text.contains(u'\r');
    if (isOneLine && !isFormulaLine(text, 0)) // nearly every cell
        return text;
    return changeGuard(text, GuardChange::Add);
}

QString removeFormulaGuard(const QString &text)
{
    if (!text.contains(u'\''))
        return text;
    return changeGuard(text, GuardChange::Remove);
}

CsvCell CsvCell::number(QString number)
{
    const bool isNumber = isPlainNumber(number);
    return CsvCell(std::move(number), isNumber);
}

CsvWriter::CsvWriter(QIODevice &device, const CsvWriterOptions &options)
    : m_device(device), m_options(options)
{
    if (m_options.hasBom)
        m_pending.append("\xEF\xBB\xBF");
}

Result<void> CsvWriter::writeRow(const QList<CsvCell> &cells)
{
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (i > 0)
            m_pending.append(m_options.separator.toLatin1());
        // A record of one blank cell would read as a blank line, which is no record.
        if (cells.size() == 1 && cells[i].value().isEmpty())
            m_pending.append("\"\"");
        else
            append(cells[i]);
    }
    m_pending.append("\r\n");
    return m_pending.size() >= kFlushBytes ? flush() : Result<void>();
}

Result<void> CsvWriter::writeTexts(const QStringList &texts)
{
    QList<CsvCell> cells;
    cells.reserve(texts.size());
    for (const QString &text : texts)
        cells.append(CsvCell::text(text));
    return writeRow(cells);
}

Result<void> CsvWriter::flush()
{
    if (m_device.write(m_pending) != m_pending.size())
        return fail(ErrorCode::Io, QStringLiteral("csv write failed"));
    m_pending.clear();
    return {};
}

QByteArray csvCell(const QString &value, QChar separator, FormulaGuard guard)
{
    const QString text = guard == FormulaGuard::On ? guardFormula(value) : value;
    bool isQuoted = !text.isEmpty()
        && (text.front().isSpace() || text.back().isSpace()
            || text.front() == QChar(0xFEFF)); // no mark of a file
    for (const QChar c : text)
        isQuoted = isQuoted || c == separator || c == u'"' || c == u'\r' || c == u'\n' || c == u'\t';
    if (!isQuoted)
        return text.toUtf8();
    return '"' + text.toUtf8().replace('"', "\"\"") + '"';
}

void CsvWriter::append(const CsvCell &cell)
{
    m_pending.append(
        csvCell(cell.value(), m_options.separator, cell.isNumber() ? FormulaGuard::Off : m_options.guard));
}

} // namespace carnet
