// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/sheet_row.h"

#include "core/refusals.h"

namespace carnet {

namespace {

tl::unexpected<Error> tooMuch(const char *what, qint64 line)
{
    return fail(ErrorCode::InvalidInput, QString::fromLatin1(what), {QString::number(line)});
}

} // namespace

void SheetRow::begin(qint64 line)
{
    m_record.line = line;
    m_record.cells.clear();
    m_filled = 0;
    m_rowText = 0;
}

Result<void> SheetRow::set(qint64 column, const QString &text)
{
    if (text.trimmed().isEmpty())
        return {};
    if (column < 0 || column >= m_limits.columns)
        return tooMuch(refusal::kTooManyColumns, m_record.line);
    if (text.size() > m_limits.cellBytes)
        return fail(ErrorCode::InvalidInput, QString::fromLatin1(refusal::kCellTooLong),
                    {QString::number(m_record.line), QString::number(column + 1)});
    m_rowText += text.size();
    m_allText += text.size();
    if (m_rowText > m_limits.rowBytes)
        return tooMuch(refusal::kRowTooLong, m_record.line);
    if (m_allText > m_limits.textBytes)
        return refuseSheet(sheet_refusal::kTooLarge);
    while (m_record.cells.size() <= column)
        m_record.cells.append(QString());
    m_filled += m_record.cells.at(column).isEmpty() ? 1 : 0;
    m_record.cells[column] = text;
    return {};
}

void SheetRow::remove(qint64 column)
{
    if (column < 0 || column >= m_record.cells.size() || m_record.cells.at(column).isEmpty())
        return;
    m_record.cells[column].clear();
    --m_filled;
    while (!m_record.cells.isEmpty() && m_record.cells.last().isEmpty())
        m_record.cells.removeLast();
}

Result<void> SheetRow::countAgain()
{
    m_allText += m_rowText;
    if (m_allText > m_limits.textBytes)
        return refuseSheet(sheet_refusal::kTooLarge);
    return {};
}

} // namespace carnet
