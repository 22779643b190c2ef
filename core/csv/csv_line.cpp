// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/csv/csv_line.h"

#include "core/utf8_text.h"

#include <algorithm>

namespace carnet {

namespace {

bool isPlainLetter(unsigned char byte)
{
    return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') || (byte >= '0' && byte <= '9')
        || byte == '(' || byte == '.' || byte == '/';
}

/// First bytes of letters of two bytes (é, Œ) of which none is a blank or a sign that a spreadsheet minds.
bool isPlainLead(unsigned char byte)
{
    return byte >= 0xc3 && byte <= 0xdf;
}

} // namespace

CsvLine::CsvLine(std::string &out, char separator, FormulaGuard guard)
    : m_out(out), m_separator(separator), m_guard(guard)
{
    for (const char mark : {separator, '"', '\r', '\n', '\t'})
        m_marks[static_cast<unsigned char>(mark)] = true;
}

void CsvLine::next()
{
    if (!m_isFirst)
        m_out.push_back(m_separator);
    m_isFirst = false;
}

/// Begins and ends with a letter that is neither blank nor dangerous, and holds nothing to be quoted.
bool CsvLine::isPlain(std::string_view utf8) const
{
    const auto first = static_cast<unsigned char>(utf8.front());
    const auto last = static_cast<unsigned char>(utf8.back());
    if (!isPlainLetter(first) && !isPlainLead(first))
        return false;
    if (!isPlainLetter(last) && last != ')') {
        const bool isTwoBytes = last >= 0x80 && utf8.size() >= 2
            && isPlainLead(static_cast<unsigned char>(utf8[utf8.size() - 2]));
        if (!isTwoBytes)
            return false;
    }
    return std::none_of(utf8.begin(), utf8.end(),
                        [this](char c) { return m_marks[static_cast<unsigned char>(c)]; });
}

void CsvLine::cell(std::string_view utf8)
{
    if (utf8.empty()) {
        next();
    } else if (isPlain(utf8)) {
        next();
        m_out.append(utf8);
    } else {
        slowCell(utf8Text(utf8));
    }
}

void CsvLine::slowCell(const QString &text)
{
    next();
    const QByteArray cell = csvCell(text, QLatin1Char(m_separator), m_guard);
    m_out.append(cell.constData(), static_cast<size_t>(cell.size()));
}

void CsvLine::end()
{
    m_out.append("\r\n");
    m_isFirst = true;
}

} // namespace carnet
